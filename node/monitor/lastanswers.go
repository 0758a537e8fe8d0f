package monitor

import (
	"maps"

	"github.com/ballast-avs/ballast/actors/protocol"
	"github.com/ballast-avs/ballast/messages"
	"github.com/ballast-avs/ballast/node/admin"
)

// lastAnswers are the last answers to tasks that arrived of each operator. There are no more than operators: forget
// drops those that are not active any more.
type lastAnswers map[messages.OperatorID]admin.LastAnswer

// vote keeps an attestation. What a verdict said about the same task stays.
func (h lastAnswers) vote(a messages.Attestation, now func() admin.LastAnswer) {
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

// verdict keeps an attester's reason. What an aggregator announces is not an answer to a task.
func (h lastAnswers) verdict(v messages.Verdict, now func() admin.LastAnswer) {
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

// forget drops operators that are not in the operator set.
func (h lastAnswers) forget(r messages.OperatorSet) {
	maps.DeleteFunc(h, func(id messages.OperatorID, _ admin.LastAnswer) bool {
		_, member := protocol.MemberByID(r, id)
		return !member
	})
}

// Received remembers what arrived from the network.
func (o *Observer) Received(m messages.ToGossip) {
	if a, is := m.(messages.AttestationReceived); is {
		o.voted(a.Attestation)
	}
	if v, is := m.(messages.VerdictReceived); is {
		o.answered(v.Verdict)
	}
}

// voted remembers a vote that was received or sent.
func (o *Observer) voted(a messages.Attestation) {
	o.mu.Lock()
	defer o.mu.Unlock()
	if o.member(a.Operator) {
		o.answers.vote(a, o.answerNow)
	}
}

// answered remembers a verdict that was received or sent.
func (o *Observer) answered(v messages.Verdict) {
	o.mu.Lock()
	defer o.mu.Unlock()
	if o.member(v.Operator) {
		o.answers.verdict(v, o.answerNow)
	}
}

func (o *Observer) answerNow() admin.LastAnswer { return admin.LastAnswer{At: o.clock.Now()} }

func (o *Observer) member(id messages.OperatorID) bool {
	_, is := protocol.MemberByID(o.operatorSet, id)
	return is
}
