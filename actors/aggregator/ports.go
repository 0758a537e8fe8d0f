package aggregator

import (
	"context"

	"github.com/ballast-avs/ballast/messages"
)

// Chain is asked about tasks that others may have submitted, and about task definitions.
type Chain interface {
	// Settled reports whether the AttestationCenter has the task already, approved or rejected.
	Settled(ctx context.Context, task messages.TaskID) (bool, error)
	// Terms reads what a task definition demands of the votes on its tasks. One that does not exist is not an error.
	Terms(ctx context.Context, definition messages.TaskDefinitionID) (messages.Terms, error)
}
