package l1reader

import (
	"context"

	"github.com/ballast-avs/ballast/messages"
)

// Chain reads the L1. An error that wraps a *messages.Failure says why; any other means CHAIN_UNAVAILABLE.
type Chain interface {
	// State reads the target voting power of the active ones among operators at a pin, ascending by id. A zero pin asks
	// for the newest block at the configured tag, one without a hash for the block at that number. PIN_UNKNOWN: the
	// endpoint has not seen the pin; a pin that it has another block for is not an error but State.PinForeign.
	State(ctx context.Context, want messages.Pin, operators []messages.Operator) (messages.L1State, error)
}
