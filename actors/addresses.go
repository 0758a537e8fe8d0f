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

// Addresses are how to tell each actor of a node. What is told to an actor that the node's
// roles leave out is discarded.
type Addresses struct {
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

// NewAddresses addresses the actors of a system before any of them is spawned.
func NewAddresses(sys *kit.System, r Roles) Addresses {
	return Addresses{
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

func (a Addresses) submitter() submitter.Tells {
	return submitter.Tells{Aggregator: a.Aggregator, Gossip: a.Gossip, Scheduler: a.Scheduler}
}

func (a Addresses) aggregator() aggregator.Tells {
	return aggregator.Tells{
		Submitter: a.Submitter, Scheduler: a.Scheduler, Gossip: a.Gossip, Attester: a.Attester, Proposer: a.Proposer,
		Watcher: a.Watcher,
	}
}

func (a Addresses) gossip() gossip.Tells {
	return gossip.Tells{Attester: a.Attester, Aggregator: a.Aggregator}
}

func (a Addresses) prover() prover.Tells {
	return prover.Tells{Gossip: a.Gossip, Scheduler: a.Scheduler}
}

func (a Addresses) attester() attester.Tells {
	return attester.Tells{L2Reader: a.L2Reader, Validator: a.Validator, Gossip: a.Gossip, Scheduler: a.Scheduler}
}

func (a Addresses) watcher() watcher.Tells {
	return watcher.Tells{L2Reader: a.L2Reader, Proposer: a.Proposer}
}

func (a Addresses) scheduler() scheduler.Tells {
	return scheduler.Tells{L2Reader: a.L2Reader, Prover: a.Prover, Aggregator: a.Aggregator}
}

func (a Addresses) calculator() calculator.Tells {
	return calculator.Tells{Attester: a.Attester, Watcher: a.Watcher, Scheduler: a.Scheduler}
}

func (a Addresses) l1Reader() l1reader.Tells {
	return l1reader.Tells{Calculator: a.Calculator, Attester: a.Attester, Watcher: a.Watcher, Scheduler: a.Scheduler}
}

func (a Addresses) l2Reader() l2reader.Tells {
	return l2reader.Tells{
		L1Reader: a.L1Reader, Attester: a.Attester, Watcher: a.Watcher, Scheduler: a.Scheduler,
		Aggregator: a.Aggregator, Gossip: a.Gossip,
	}
}
