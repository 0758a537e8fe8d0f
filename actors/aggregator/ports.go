package aggregator

import (
	"context"

	"github.com/ballast-avs/ballast/messages"
)

// Chain is asked about tasks that others may have submitted.
type Chain interface {
	// Settled reports whether the AttestationCenter has the task already, approved or rejected.
	Settled(ctx context.Context, task messages.TaskID) (bool, error)
}
