package l2reader

import (
	"context"

	"github.com/ballast-avs/ballast/messages"
)

// Chain reads one L2. An error that wraps a *messages.Failure says why; any other means CHAIN_UNAVAILABLE.
type Chain interface {
	// State reads all that a round needs at a pin, and looks at it again at the head. A zero pin asks for the newest
	// block at the configured tag. PIN_UNKNOWN: the endpoint has not seen the pin; a pin that it has another block for
	// is no error but State.PinForeign.
	State(ctx context.Context, want messages.Pin) (messages.L2State, error)
	// OperatorSet reads who may attest at the head.
	OperatorSet(ctx context.Context) (messages.OperatorSet, error)
}
