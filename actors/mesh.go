package actors

import (
	"github.com/ballast-avs/ballast/actors/aggregator"
	"github.com/ballast-avs/ballast/actors/attester"
	"github.com/ballast-avs/ballast/actors/calculator"
	"github.com/ballast-avs/ballast/actors/gossip"
	"github.com/ballast-avs/ballast/actors/kit"
	"github.com/ballast-avs/ballast/actors/l1reader"
	"github.com/ballast-avs/ballast/actors/l2reader"
	"github.com/ballast-avs/ballast/actors/prover"
	"github.com/ballast-avs/ballast/actors/scheduler"
	"github.com/ballast-avs/ballast/actors/submitter"
	"github.com/ballast-avs/ballast/actors/watcher"
	"github.com/ballast-avs/ballast/messages"
)

// Mesh is how to tell each actor of a node. What is told to an actor that the node's roles leave out is discarded.
type Mesh struct {
	Scheduler  kit.Tell[messages.ToScheduler]
	L2Reader   kit.Tell[messages.ToL2Reader]
	L1Reader   kit.Tell[messages.ToL1Reader]
	Calculator kit.Tell[messages.ToCalculator]
	Prover     kit.Tell[messages.ToProver]
	Gossip     kit.Tell[messages.ToGossip]
	Attester   kit.Tell[messages.ToAttester]
	Validator  kit.Tell[messages.ToValidator]
	Aggregator kit.Tell[messages.ToAggregator]
	Submitter  kit.Tell[messages.ToSubmitter]
	Watcher    kit.Tell[messages.ToWatcher]
	Proposer   kit.Tell[messages.ToProposer]
}

// NewMesh addresses the actors of a system before any of them is spawned.
func NewMesh(sys *kit.System, r Roles) Mesh {
	return Mesh{
		Scheduler:  address[messages.ToScheduler](sys, r.Proposes, "scheduler"),
		L2Reader:   address[messages.ToL2Reader](sys, reads(r), "l2-reader"),
		L1Reader:   address[messages.ToL1Reader](sys, reads(r), "l1-reader"),
		Calculator: address[messages.ToCalculator](sys, reads(r), "calculator"),
		Prover:     address[messages.ToProver](sys, r.Proposes, "prover"),
		Gossip:     address[messages.ToGossip](sys, true, "gossip"),
		Attester:   address[messages.ToAttester](sys, r.Attests, "attester"),
		Validator:  address[messages.ToValidator](sys, r.Attests, "validator"),
		Aggregator: address[messages.ToAggregator](sys, r.Aggregates, "aggregator"),
		Submitter:  address[messages.ToSubmitter](sys, r.Aggregates, "submitter"),
		Watcher:    address[messages.ToWatcher](sys, reads(r), "watcher"),
		Proposer:   address[messages.ToProposer](sys, r.Proposes, "proposer"),
	}
}

func address[M messages.Message](sys *kit.System, present bool, name string) kit.Tell[M] {
	if !present {
		return func(M) {}
	}
	return kit.Address[M](sys, name)
}

func (m Mesh) submitter() submitter.Tells {
	return submitter.Tells{Aggregator: m.Aggregator, Gossip: m.Gossip, Scheduler: m.Scheduler}
}

func (m Mesh) aggregator() aggregator.Tells {
	return aggregator.Tells{Submitter: m.Submitter, Scheduler: m.Scheduler, Gossip: m.Gossip, Attester: m.Attester, Proposer: m.Proposer, Watcher: m.Watcher}
}

func (m Mesh) gossip() gossip.Tells {
	return gossip.Tells{Attester: m.Attester, Aggregator: m.Aggregator}
}

func (m Mesh) prover() prover.Tells {
	return prover.Tells{Gossip: m.Gossip, Scheduler: m.Scheduler}
}

func (m Mesh) attester() attester.Tells {
	return attester.Tells{L2Reader: m.L2Reader, Validator: m.Validator, Gossip: m.Gossip, Scheduler: m.Scheduler}
}

func (m Mesh) watcher() watcher.Tells {
	return watcher.Tells{L2Reader: m.L2Reader, Proposer: m.Proposer}
}

func (m Mesh) scheduler() scheduler.Tells {
	return scheduler.Tells{L2Reader: m.L2Reader, Prover: m.Prover, Aggregator: m.Aggregator}
}

func (m Mesh) calculator() calculator.Tells {
	return calculator.Tells{Attester: m.Attester, Watcher: m.Watcher, Scheduler: m.Scheduler}
}

func (m Mesh) l1Reader() l1reader.Tells {
	return l1reader.Tells{Calculator: m.Calculator, Attester: m.Attester, Watcher: m.Watcher, Scheduler: m.Scheduler}
}

func (m Mesh) l2Reader() l2reader.Tells {
	return l2reader.Tells{
		L1Reader: m.L1Reader, Attester: m.Attester, Watcher: m.Watcher, Scheduler: m.Scheduler, Aggregator: m.Aggregator, Gossip: m.Gossip,
	}
}
