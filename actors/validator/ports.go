package validator

import (
	"context"

	"github.com/ballast-avs/ballast/actors/votingpower"
	"github.com/ballast-avs/ballast/messages"
)

// Rules judge the internal tasks that are not a voting power sync.
type Rules interface {
	// Validate judges a proposal; an error is an abstention, as a Service's is.
	Validate(ctx context.Context, p messages.Proposal) (votingpower.Finding, error)
	// Settled reports whether the L2 has a task already.
	Settled(ctx context.Context, task messages.TaskID) (bool, error)
}

// Service judges the AVS's own tasks: its Validation Service (protocol 5.5), or a Go program that embeds Ballast.
type Service interface {
	// Validate says whether a task is right. It is called from several goroutines. An error that wraps a
	// *messages.Failure says why there is no answer; then the operator abstains.
	Validate(ctx context.Context, p messages.Proposal) (valid bool, err error)
}
