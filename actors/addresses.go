package actors

import (
	"github.com/asynkron/protoactor-go/actor"

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

// Addresses are the actors of a node.
type Addresses struct {
	Scheduler  Address[messages.ToScheduler]
	L2Reader   Address[messages.ToL2Reader]
	L1Reader   Address[messages.ToL1Reader]
	Calculator Address[messages.ToCalculator]
	Prover     Address[messages.ToProver]
	Gossip     Address[messages.ToGossip]
	Attester   Address[messages.ToAttester]
	Validator  Address[messages.ToValidator]
	Aggregator Address[messages.ToAggregator]
	Submitter  Address[messages.ToSubmitter]
	Watcher    Address[messages.ToWatcher]
	Proposer   Address[messages.ToProposer]
}

// Address is one actor's name, and how to tell it. What is told to an actor that the node's roles leave out is
// discarded.
type Address[M messages.Message] struct {
	Name    string
	Tell    kit.Tell[M]
	present bool
}

// NewAddresses addresses the actors of a system before any of them is spawned.
func NewAddresses(sys *kit.System, r Roles) Addresses {
	reads := r != Roles{}
	return Addresses{
		Scheduler:  address[messages.ToScheduler](sys, r.Proposes, "scheduler"),
		L2Reader:   address[messages.ToL2Reader](sys, reads, "l2-reader"),
		L1Reader:   address[messages.ToL1Reader](sys, reads, "l1-reader"),
		Calculator: address[messages.ToCalculator](sys, reads, "calculator"),
		Prover:     address[messages.ToProver](sys, r.Proposes, "prover"),
		Gossip:     address[messages.ToGossip](sys, true, "gossip"),
		Attester:   address[messages.ToAttester](sys, r.Attests, "attester"),
		Validator:  address[messages.ToValidator](sys, r.Attests, "validator"),
		Aggregator: address[messages.ToAggregator](sys, r.Aggregates, "aggregator"),
		Submitter:  address[messages.ToSubmitter](sys, r.Aggregates, "submitter"),
		Watcher:    address[messages.ToWatcher](sys, reads, "watcher"),
		Proposer:   address[messages.ToProposer](sys, r.Proposes, "proposer"),
	}
}

func address[M messages.Message](sys *kit.System, present bool, name string) Address[M] {
	a := Address[M]{Name: name, Tell: func(M) {}, present: present}
	if present {
		a.Tell = kit.Address[M](sys, name)
	}
	return a
}

// row is the actor's row of the tree, without props if the node's roles leave it out.
func (a Address[M]) row(props *actor.Props, mailbox int, crash kit.Policy) kit.Child {
	if !a.present {
		return kit.Child{}
	}
	return kit.Child{Name: a.Name, Props: props, Mailbox: mailbox, Restart: crash}
}

func (a Addresses) submitter() submitter.Tells {
	return submitter.Tells{Aggregator: a.Aggregator.Tell, Gossip: a.Gossip.Tell, Scheduler: a.Scheduler.Tell}
}

func (a Addresses) aggregator() aggregator.Tells {
	return aggregator.Tells{
		Submitter: a.Submitter.Tell, Scheduler: a.Scheduler.Tell, Gossip: a.Gossip.Tell, Attester: a.Attester.Tell,
		Proposer: a.Proposer.Tell, Watcher: a.Watcher.Tell,
	}
}

func (a Addresses) gossip() gossip.Tells {
	return gossip.Tells{Attester: a.Attester.Tell, Aggregator: a.Aggregator.Tell}
}

func (a Addresses) prover() prover.Tells {
	return prover.Tells{Gossip: a.Gossip.Tell, Scheduler: a.Scheduler.Tell}
}

func (a Addresses) attester() attester.Tells {
	return attester.Tells{
		L2Reader: a.L2Reader.Tell, Validator: a.Validator.Tell, Gossip: a.Gossip.Tell, Scheduler: a.Scheduler.Tell,
	}
}

func (a Addresses) watcher() watcher.Tells {
	return watcher.Tells{L2Reader: a.L2Reader.Tell, Proposer: a.Proposer.Tell}
}

func (a Addresses) scheduler() scheduler.Tells {
	return scheduler.Tells{L2Reader: a.L2Reader.Tell, Prover: a.Prover.Tell, Aggregator: a.Aggregator.Tell}
}

func (a Addresses) calculator() calculator.Tells {
	return calculator.Tells{Attester: a.Attester.Tell, Watcher: a.Watcher.Tell, Scheduler: a.Scheduler.Tell}
}

func (a Addresses) l1Reader() l1reader.Tells {
	return l1reader.Tells{
		Calculator: a.Calculator.Tell, Attester: a.Attester.Tell, Watcher: a.Watcher.Tell,
		Scheduler: a.Scheduler.Tell,
	}
}

func (a Addresses) l2Reader() l2reader.Tells {
	return l2reader.Tells{
		L1Reader: a.L1Reader.Tell, Attester: a.Attester.Tell, Watcher: a.Watcher.Tell, Scheduler: a.Scheduler.Tell,
		Aggregator: a.Aggregator.Tell, Gossip: a.Gossip.Tell,
	}
}
