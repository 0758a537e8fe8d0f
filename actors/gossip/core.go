package gossip

import (
	"slices"

	"github.com/ballast-avs/ballast/actors/protocol"
	"github.com/ballast-avs/ballast/messages"
)

const (
	// maxOpen bounds the internal tasks that are broadcast again and again: a round has one, and a round is one at a
	// time, so this many means that ends got lost; the oldest goes.
	maxOpen = 16
	// maxOpenTasks bounds the AVS's own tasks that performers handed to this node.
	maxOpenTasks = 1024
	// maxRepeats is how often one of those is broadcast: where this node does not aggregate, nobody tells it the end.
	maxRepeats = 12
)

// effect is what the shell does for the core.
//
//sumtype:decl
type effect interface{ effect() }

type (
	publishProposal    struct{ proposal messages.Proposal }
	publishAttestation struct{ m messages.PublishAttestation }
	publishVerdict     struct{ verdict messages.Verdict }
	publishSettlement  struct{ settlement messages.Settlement }
	admit              struct{ operatorSet messages.OperatorSet }
	// attested says that an operator's vote came by.
	attested       struct{ operator messages.OperatorID }
	repeatLater    struct{ again messages.Rebroadcast }
	tellAttester   struct{ m messages.ToAttester }
	tellAggregator struct{ m messages.ToAggregator }
	note           struct{ result messages.Published }
)

func (publishProposal) effect()    {}
func (publishAttestation) effect() {}
func (publishVerdict) effect()     {}
func (publishSettlement) effect()  {}
func (admit) effect()              {}
func (attested) effect()           {}
func (repeatLater) effect()        {}
func (tellAttester) effect()       {}
func (tellAggregator) effect()     {}
func (note) effect()               {}

// core knows which of our own proposals are still open.
type core struct {
	open        map[messages.TaskID]broadcasting
	order       []messages.TaskID    // internal tasks, oldest first
	tasks       []messages.TaskID    // the AVS's own, oldest first
	serial      uint64               // of the latest broadcast that began
	operatorSet messages.OperatorSet // says whose vote one is
}

// broadcasting is a proposal with its rhythm: the same task may end and be broadcast anew.
type broadcasting struct {
	proposal messages.Proposal
	serial   uint64
	left     int // how often one of the AVS's own tasks is still broadcast
}

func newCore() core { return core{open: map[messages.TaskID]broadcasting{}} }

func (c *core) step(in messages.ToGossip) []effect {
	switch m := in.(type) {
	case messages.BroadcastProposal:
		if !c.keep(m.Task, m.Proposal) {
			return nil // its broadcasts go on already
		}
		return c.broadcast(m.Task)
	case messages.Rebroadcast:
		if c.open[m.Task].serial != m.Serial {
			return nil
		}
		return c.broadcast(m.Task)
	case messages.TaskEnded:
		return c.end(m)
	case messages.PublishAttestation:
		return append([]effect{publishAttestation{m}, tellAggregator{messages.AttestationReceived(m)}},
			c.note(m.Attestation)...)
	case messages.PublishVerdict:
		return []effect{publishVerdict{m.Verdict}, tellAggregator{messages.VerdictReceived(m)}}
	case messages.ProposalReceived:
		return []effect{tellAggregator{m}, tellAttester{m}}
	case messages.AttestationReceived:
		effects := append([]effect{tellAggregator{m}}, c.note(m.Attestation)...)
		if m.Proposal.Definition.Internal() {
			effects = append(effects, tellAttester{m}) // a proposal that reached one honest node reaches all of them
		}
		return effects
	case messages.VerdictReceived:
		return []effect{tellAggregator{m}}
	case messages.SettlementReceived:
		return []effect{tellAggregator{m}}
	case messages.OperatorSetRead:
		c.operatorSet = m.OperatorSet
		return []effect{admit{m.OperatorSet}}
	case messages.Published:
		return []effect{note{m}}
	}
	return nil
}

// note says whose vote came by: ids in messages are not trusted.
func (c *core) note(a messages.Attestation) []effect {
	if operator := protocol.OperatorAt(c.operatorSet, a.Address); operator != 0 {
		return []effect{attested{operator}}
	}
	return nil
}

func (c *core) keep(task messages.TaskID, p messages.Proposal) bool {
	if _, known := c.open[task]; known {
		return false
	}
	order, most := &c.order, maxOpen
	if !p.Definition.Internal() {
		order, most = &c.tasks, maxOpenTasks
	}
	if len(*order) == most {
		delete(c.open, (*order)[0])
		*order = (*order)[1:]
	}
	c.serial++
	c.open[task] = broadcasting{proposal: p, serial: c.serial, left: maxRepeats}
	*order = append(*order, task)
	return true
}

func (c *core) forget(task messages.TaskID) {
	delete(c.open, task)
	is := func(t messages.TaskID) bool { return t == task }
	c.order, c.tasks = slices.DeleteFunc(c.order, is), slices.DeleteFunc(c.tasks, is)
}

// broadcast hands an open proposal to the peers and to this node's own actors, which are not peers of themselves.
func (c *core) broadcast(task messages.TaskID) []effect {
	b, open := c.open[task]
	if !open {
		return nil
	}
	own := messages.ProposalReceived{Task: task, Proposal: b.proposal}
	effects := []effect{tellAggregator{own}, tellAttester{own}, publishProposal{b.proposal}}
	if b.left--; b.left == 0 && !b.proposal.Definition.Internal() {
		c.forget(task)
		return effects
	}
	c.open[task] = b
	return append(effects, repeatLater{messages.Rebroadcast{Task: task, Serial: b.serial}})
}

func (c *core) end(m messages.TaskEnded) []effect {
	c.forget(m.Task)
	if len(m.Receipt.Signers) == 0 {
		return nil // another node's submission, or none
	}
	return []effect{publishSettlement{messages.Settlement{
		Task: m.Task, Transaction: m.Receipt.Transaction, Performer: m.Proposal.Performer,
		Operators: m.Receipt.Signers, Definition: m.Proposal.Definition,
		Approved: m.Outcome == messages.OutcomeCommitted,
	}}}
}
