// Package internaltask holds the AVS's internal tasks: what each is called, what a node proposes, and how every node
// judges a proposal. Registry is the one list of them; to add a task is to add a file here and a line there.
//
// VotingPowerSyncTask is not among them. It reads two chains and must never execute twice, so that it has actors of its
// own (scheduler, readers, calculator, prover) and rules of its own (package votingpower). What is here reads one L2
// and may execute twice without harm: the proposer asks Propose on a schedule, the validator asks Validate for the
// attester, and from there on it goes the way of every task.
package internaltask

import (
	"context"
	"time"

	"github.com/ballast-avs/ballast/actors/votingpower"
	"github.com/ballast-avs/ballast/messages"
)

// Task is one kind of internal task. Its methods keep no state and may be called from several goroutines.
type Task interface {
	// ID is the task definition, above 10001.
	ID() messages.TaskDefinitionID
	// Name is what it is called in INTERNAL_TASKS (protocol 5.3), in logs and in metrics.
	Name() string
	// Period is how often it is due where nothing else is configured; zero is never, unless INTERNAL_TASKS names it.
	Period() time.Duration
	// FollowsSync reports whether it is due too after every voting power sync of ours that was committed.
	FollowsSync() bool
	// Settles reports whether the L2 executes the task. One that does not settle reports: its votes are what it is for.
	Settles() bool
	// Propose returns what should be proposed now; nil where nothing is to do. An error that wraps a *messages.Failure
	// says why there is no answer, any other means CHAIN_UNAVAILABLE.
	Propose(ctx context.Context, l2 L2) (*Draft, error)
	// Validate judges a proposal by our own view of the chain. It rejects only what follows from the proposal and the
	// block that it names by hash, and abstains from all that time, lag or an endpoint may change. Errors are those of
	// Propose; they are abstentions.
	Validate(ctx context.Context, l2 L2, p messages.Proposal) (votingpower.Finding, error)
}

// Draft is a task as it is proposed, before its performer signs it. Two runs must never have the same proof of task and
// data: the AttestationCenter settles such a task once (protocol 3.3).
type Draft struct {
	ProofOfTask string
	Data        []byte
}

// L2 is the chain that a task reads.
type L2 struct {
	Chain messages.ChainID
	Reader
}

// Reader reads an L2. An error that wraps a *messages.Failure says why; any other means CHAIN_UNAVAILABLE.
type Reader interface {
	// State reads the operators and the markers at a pin; a zero pin asks for the newest block at the configured tag. A
	// pin that the chain has another block for is not an error but State.PinForeign.
	State(ctx context.Context, pin messages.Pin) (messages.L2State, error)
	// Settled reports whether the AttestationCenter has the task already, approved or rejected.
	Settled(ctx context.Context, task messages.TaskID) (bool, error)
	// Definitions reads the task definitions that have a total of their own, at a pin with its hash.
	Definitions(ctx context.Context, pin messages.Pin) (messages.Definitions, error)
}
