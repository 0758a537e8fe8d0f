// Package actors is the whole node as a tree of actors on one screen: which actors there are, whom each may tell, how
// much may wait for it, and what follows when it crashes.
//
// Read the rows of Tree from the bottom up to follow a round: the scheduler asks the l2-reader, which asks the
// l1-reader, which asks the calculator, which answers the scheduler; that asks the prover, which tells gossip; gossip
// tells the attester and the aggregator, and the aggregator tells the submitter. The other internal tasks come from the
// proposer, those of the AVS from JSON-RPC, and both go to gossip.
package actors

import (
	"slices"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/ballast-avs/ballast/actors/aggregator"
	"github.com/ballast-avs/ballast/actors/attester"
	"github.com/ballast-avs/ballast/actors/calculator"
	"github.com/ballast-avs/ballast/actors/gossip"
	"github.com/ballast-avs/ballast/actors/internaltask"
	"github.com/ballast-avs/ballast/actors/kit"
	"github.com/ballast-avs/ballast/actors/l1reader"
	"github.com/ballast-avs/ballast/actors/l2reader"
	"github.com/ballast-avs/ballast/actors/proposer"
	"github.com/ballast-avs/ballast/actors/protocol"
	"github.com/ballast-avs/ballast/actors/prover"
	"github.com/ballast-avs/ballast/actors/scheduler"
	"github.com/ballast-avs/ballast/actors/submitter"
	"github.com/ballast-avs/ballast/actors/validator"
	"github.com/ballast-avs/ballast/actors/watcher"
	"github.com/ballast-avs/ballast/messages"
)

// Tree is the whole node: the rows of the actors that its addresses have. They start top to bottom and stop bottom to
// top: sinks start first and stop last.
func Tree(c Config, p Ports, to Addresses) []kit.Child {
	crash := kit.Backoff()
	rows := []kit.Child{
		// each: the actor, how much may wait for it, what follows a crash
		to.Submitter.row(submitter.Props(c.Submitter, p.submitter(), to.submitter()), 4096, crash),
		to.Aggregator.row(aggregator.Props(c.Aggregator, p.aggregator(), to.aggregator()), 4096, crash),
		to.Gossip.row(gossip.Props(c.Gossip, p.gossip(), to.gossip()), 4096, crash),
		to.Prover.row(prover.Props(c.Prover, p.prover(), to.prover()), 64, crash),
		to.Validator.row(validator.Props(c.Validator, p.validator(c.Proposer.L2Chain), to.Attester.Tell), 1024, crash),
		to.Attester.row(attester.Props(c.Attester, p.attester(), to.attester()), 4096, crash),
		to.Calculator.row(calculator.Props(c.Calculator, to.calculator()), 256, crash),
		to.L1Reader.row(l1reader.Props(c.L1Reader, p.L1, to.l1Reader()), 256, crash),
		to.L2Reader.row(l2reader.Props(c.L2Reader, p.L2, to.l2Reader()), 256, crash),
		to.Watcher.row(watcher.Props(c.Watcher, p.watcher(c.Proposer.L2Chain), to.watcher()), 64, crash),
		to.Proposer.row(proposer.Props(c.Proposer, p.proposer(), to.Gossip.Tell), 256, crash),
		to.Scheduler.row(scheduler.Props(c.Scheduler, p.scheduler(), to.scheduler()), 256, crash),
	}
	return slices.DeleteFunc(rows, func(row kit.Child) bool { return row.Props == nil })
}

// Roles is what the node does for its network. One that does nothing of it has gossip alone; a
// bootstrap node does without.
type Roles struct {
	Aggregates bool // collects votes and submits them
	Proposes   bool // runs the internal tasks' schedule (`--internal-tasks`)
	Attests    bool // checks and signs (`--attest`)
}

// Ports is what all actors need from the world.
type Ports struct {
	L1         l1reader.Chain
	L2         l2reader.Chain
	Settlement submitter.Chain
	Network    gossip.Network
	Journal    Journal
	TaskSigner protocol.TaskSigner
	VoteSigner attester.Signer
	Validation validator.Service
	Facts      internaltask.Reader // what internal tasks besides the sync read
	Verifier   protocol.Verifier
	Jitter     kit.Jitter
	// told the performers of the latest commits whenever they change; must not block
	Performers func([]messages.OperatorID)
	RoundEnded func(messages.Round)                      // told every round's end; must not block
	Progress   func(messages.Round)                      // told how far the round in progress is; must not block
	Answered   func(messages.Verdict, messages.Proposal) // told each answer of ours; must not block
	Seen       func(watcher.Sight)                       // told what each look at the drift saw; must not block
	Registerer prometheus.Registerer
}

// Journal is the one store behind the actors' journals.
type Journal interface {
	attester.Journal
	prover.Journal
	scheduler.Journal
}

func (p Ports) submitter() submitter.Ports {
	return submitter.Ports{Chain: p.Settlement, Verifier: p.Verifier, Registerer: p.Registerer}
}

func (p Ports) aggregator() aggregator.Ports {
	return aggregator.Ports{Verifier: p.Verifier, Chain: p.Settlement, Registerer: p.Registerer}
}

func (p Ports) gossip() gossip.Ports {
	return gossip.Ports{Network: p.Network, Registerer: p.Registerer}
}

func (p Ports) prover() prover.Ports { return prover.Ports{Signer: p.TaskSigner, Journal: p.Journal} }

func (p Ports) attester() attester.Ports {
	return attester.Ports{Signer: p.VoteSigner, Journal: p.Journal, Answered: p.Answered, Registerer: p.Registerer}
}

func (p Ports) validator(chain messages.ChainID) validator.Ports {
	return validator.Ports{
		Service: p.Validation, Rules: internaltask.Rules{L2: internaltask.L2{Chain: chain, Reader: p.Facts}},
	}
}

func (p Ports) proposer() proposer.Ports {
	return proposer.Ports{Signer: p.TaskSigner, L2: p.Facts, Jitter: p.Jitter, Registerer: p.Registerer}
}

func (p Ports) watcher(chain messages.ChainID) watcher.Ports {
	return watcher.Ports{L2: internaltask.L2{Chain: chain, Reader: p.Facts}, Seen: p.Seen, Registerer: p.Registerer}
}

func (p Ports) scheduler() scheduler.Ports {
	return scheduler.Ports{
		Journal: p.Journal, Jitter: p.Jitter, Ended: p.RoundEnded, Known: p.Performers, Progress: p.Progress,
		Registerer: p.Registerer,
	}
}
