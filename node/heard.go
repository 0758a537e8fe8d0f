package node

import (
	"maps"

	"github.com/ballast-avs/ballast/actors/protocol"
	"github.com/ballast-avs/ballast/messages"
	"github.com/ballast-avs/ballast/node/admin"
)

// heard are the last answers to tasks that were heard of each operator. There are no more than operators: forget drops those
// that are none any more.
type heard map[messages.OperatorID]admin.Heard

// vote keeps an attestation. What a verdict said about the same task stays.
func (h heard) vote(a messages.Attestation, now func() admin.Heard) {
	answer := messages.Reject
	if a.Approved {
		answer = messages.Approve
	}
	last, known := h[a.Operator]
	if !known || last.Task != a.Task || last.Answer != answer {
		last = now()
		last.Task, last.Answer = a.Task, answer
	}
	last.Voted = true
	h[a.Operator] = last
}

// verdict keeps an attester's reason. What an aggregator announces is no answer to a task.
func (h heard) verdict(v messages.Verdict, now func() admin.Heard) {
	if v.Answer == messages.Submits {
		return
	}
	last, known := h[v.Operator]
	if !known || last.Task != v.Task || last.Answer != v.Answer {
		last = now()
		last.Task, last.Answer = v.Task, v.Answer
	}
	last.Reason, last.Detail = v.Reason, v.Detail
	h[v.Operator] = last
}

// forget drops operators that are not on the roster.
func (h heard) forget(r messages.Roster) {
	maps.DeleteFunc(h, func(id messages.OperatorID, _ admin.Heard) bool {
		_, member := protocol.MemberByID(r, id)
		return !member
	})
}

// hears remembers what the network carried.
func (o *observer) hears(m messages.ToGossip) {
	if a, is := m.(messages.AttestationReceived); is {
		o.hearsVote(a.Attestation)
	}
	if v, is := m.(messages.VerdictReceived); is {
		o.hearsVerdict(v.Verdict)
	}
}

// hearsVote remembers a vote that came from the network or was given to it.
func (o *observer) hearsVote(a messages.Attestation) {
	o.mu.Lock()
	defer o.mu.Unlock()
	if o.member(a.Operator) {
		o.heard.vote(a, o.heardNow)
	}
}

// hearsVerdict remembers a verdict that came from the network or was given to it.
func (o *observer) hearsVerdict(v messages.Verdict) {
	o.mu.Lock()
	defer o.mu.Unlock()
	if o.member(v.Operator) {
		o.heard.verdict(v, o.heardNow)
	}
}

func (o *observer) heardNow() admin.Heard { return admin.Heard{At: o.clock.Now()} }

func (o *observer) member(id messages.OperatorID) bool {
	_, is := protocol.MemberByID(o.roster, id)
	return is
}
