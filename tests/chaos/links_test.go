package chaos

import (
	"context"
	"time"

	"github.com/ballast-avs/ballast/actors/protocol"
	"github.com/ballast-avs/ballast/messages"
)

// links is one life's gossip.Network.
type links struct {
	n  *node
	of *life
}

// PublishProposal implements gossip.Network.
func (l links) PublishProposal(_ context.Context, p messages.Proposal) error {
	return l.publish("publish a proposal", packet{proposal: &p})
}

// PublishAttestation implements gossip.Network. What an honest operator says in public is checked here.
func (l links) PublishAttestation(_ context.Context, a messages.Attestation, p messages.Proposal) error {
	return l.publish("publish a vote", packet{attestation: &a, proposal: &p})
}

// PublishVerdict implements gossip.Network.
func (l links) PublishVerdict(_ context.Context, v messages.Verdict) error {
	return l.publish("publish a verdict", packet{verdict: &v})
}

// PublishSettlement implements gossip.Network.
func (l links) PublishSettlement(_ context.Context, s messages.Settlement) error {
	return l.publish("publish a settlement", packet{settlement: &s})
}

// Admit implements gossip.Network.
func (l links) Admit(r messages.OperatorSet) { l.n.operatorSet = r }

func (l links) publish(what string, m packet) error {
	if err := l.n.port(l.of, what); err != nil {
		return err
	}
	if m.attestation != nil {
		l.n.net.checkVote(l.n, *m.attestation, *m.proposal)
		if heard := l.n.net.heardVote; heard != nil {
			heard(*m.attestation, *m.proposal)
		}
	}
	l.n.net.tapes[l.n.name].publish(m.kind())
	l.n.net.spread(l.n.name, m, nil)
	l.n.net.showBeside(m)
	return nil
}

// packet is one message on the network. An attestation travels with its proposal.
type packet struct {
	proposal    *messages.Proposal
	attestation *messages.Attestation
	verdict     *messages.Verdict
	settlement  *messages.Settlement
	facts       *facts // of the proposal
}

func (m packet) kind() string {
	switch {
	case m.attestation != nil:
		return "attestation"
	case m.verdict != nil:
		return "verdict"
	case m.settlement != nil:
		return "settlement"
	}
	return "proposal"
}

// spread delivers a message to all others, or to those that only lets through: each copy for itself is lost, delayed or
// doubled.
func (t *net) spread(from string, m packet, only func(to string) bool) {
	if m.proposal != nil {
		m.facts = t.about(m.proposal)
	}
	for _, to := range t.names {
		if to == from || (only != nil && !only(to)) {
			continue
		}
		if !t.healed && !t.overheard(to) && (t.chance(t.plan.Loss) || t.cut(from, to)) {
			continue
		}
		copies := 1
		if !t.healed && t.chance(t.plan.Duplicate) {
			copies = 2
		}
		for range copies {
			t.after(t.between(10*time.Millisecond, t.delay()), func() { t.arrive(from, to, m) })
		}
	}
}

// overheard tells that an adversary hears what is sent to a node: it misses nothing.
func (t *net) overheard(to string) bool { return t.adversary != nil && t.byzantine[to] != nil }

func (t *net) delay() time.Duration {
	if t.healed {
		return 500 * time.Millisecond
	}
	return t.plan.Delay
}

// cut reports whether a partition is between two nodes.
func (t *net) cut(a, b string) bool {
	return t.now.Before(t.cutUntil) && t.side[a] != t.side[b] && (!t.oneWay || t.side[b])
}

func (t *net) arrive(from, to string, m packet) {
	if b, hostile := t.byzantine[to]; hostile {
		b.hear(m)
		return
	}
	n := t.byName[to]
	if n.life.dead {
		return
	}
	if in := n.gate(from, m); in != nil {
		n.addresses.Gossip.Tell(in)
	}
}

// gate does what node/p2p's gate does: it knows operators by the operator set alone and
// verifies performers' signatures.
func (n *node) gate(from string, m packet) messages.ToGossip {
	switch {
	case m.verdict != nil:
		if _, member := protocol.MemberByID(n.operatorSet, m.verdict.Operator); member && n.net.voice(from, m.verdict.Operator) {
			return messages.VerdictReceived{Verdict: *m.verdict}
		}
	case m.settlement != nil:
		if protocol.OperatorAt(n.operatorSet, m.settlement.Performer) != 0 {
			return messages.SettlementReceived{Settlement: *m.settlement}
		}
	case m.attestation != nil:
		a := *m.attestation
		a.Operator = protocol.OperatorAt(n.operatorSet, a.Address)
		if a.Operator != 0 && n.performer(m) != 0 {
			a.Task = m.facts.task
			return messages.AttestationReceived{Attestation: a, Proposal: *m.proposal}
		}
	case m.proposal != nil:
		if id := n.performer(m); id != 0 {
			return messages.ProposalReceived{Task: m.facts.task, Proposal: *m.proposal, Performer: id}
		}
	}
	return nil
}

func (n *node) performer(m packet) messages.OperatorID {
	id := protocol.OperatorAt(n.operatorSet, m.proposal.Performer)
	if m.proposal.Chain != n.net.chain || id == 0 || !m.facts.signed {
		return 0
	}
	return id
}

// voice reports whether an operator id is the sender's: peers are bound to operators by their first verdict.
func (t *net) voice(from string, id messages.OperatorID) bool {
	m, member := protocol.MemberByID(*t.present(), id)
	return member && t.nameOf(m.Address) == from
}
