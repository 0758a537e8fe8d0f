// Package messages declares everything that one actor may say to another.
//
// Every message is a struct passed by value. Its marker methods say who may receive it, so a message told to an actor
// that does not understand it does not compile, and a receiver that forgets one does not pass the linter. Slices inside
// a message are immutable once it is sent. Past tense tells a fact, the imperative asks for something; a comment says
// what it means and who sends it to whom. Notes that an actor writes to itself (timers, results of its own blocking
// work) stand here too, so that the whole protocol is read in one folder.
//
// The package imports the standard library, go-ethereum's common and holiman/uint256 only.
package messages

// Message is sealed: only this package can add one.
type Message interface{ message() }

// ToScheduler is what the scheduler accepts.
//
//sumtype:decl
type ToScheduler interface {
	Message
	toScheduler()
}

// ToL2Reader is what the l2-reader accepts.
//
//sumtype:decl
type ToL2Reader interface {
	Message
	toL2Reader()
}

// ToL1Reader is what the l1-reader accepts.
//
//sumtype:decl
type ToL1Reader interface {
	Message
	toL1Reader()
}

// ToCalculator is what the calculator accepts.
//
//sumtype:decl
type ToCalculator interface {
	Message
	toCalculator()
}

// ToValidator is what the validator accepts.
//
//sumtype:decl
type ToValidator interface {
	Message
	toValidator()
}

// ToProposer is what the proposer accepts.
//
//sumtype:decl
type ToProposer interface {
	Message
	toProposer()
}

// ToProver is what the prover accepts.
//
//sumtype:decl
type ToProver interface {
	Message
	toProver()
}

// ToAttester is what the attester accepts.
//
//sumtype:decl
type ToAttester interface {
	Message
	toAttester()
}

// ToGossip is what the gossip actor accepts, from this node's actors and from the network.
//
//sumtype:decl
type ToGossip interface {
	Message
	toGossip()
}

// ToAggregator is what the aggregator accepts.
//
//sumtype:decl
type ToAggregator interface {
	Message
	toAggregator()
}

// ToSubmitter is what the submitter accepts.
//
//sumtype:decl
type ToSubmitter interface {
	Message
	toSubmitter()
}

// ToWatcher is what the watcher accepts.
//
//sumtype:decl
type ToWatcher interface {
	Message
	toWatcher()
}
