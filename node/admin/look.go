package admin

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ballast-avs/ballast/messages"
)

// Viewer tells how a node is: the node itself, or the Client of its socket. Where an L2's id is zero, Rounds returns
// those of all L2s, and the others have an element for each.
type Viewer interface {
	Status(ctx context.Context) (Status, error)
	// Rounds returns the newest rounds first.
	Rounds(ctx context.Context, l2 messages.ChainID, limit int) ([]messages.Round, error)
	Actors(ctx context.Context, l2 messages.ChainID) ([]Tree, error)
	// Progress returns the round in progress, or else the last one.
	Progress(ctx context.Context, l2 messages.ChainID) ([]Progress, error)
	Operators(ctx context.Context, l2 messages.ChainID) ([]Operators, error)
}

// Look is a node's part in one L2 at one moment.
type Look struct {
	At        time.Time
	Status    Status
	L2        L2Status // zero in a bootstrap node
	Missing   string   // why there is nothing about the L2, although there should be
	Tree      Tree
	Progress  Progress
	Operators Operators
	Rounds    []messages.Round // the newest first
}

// Bootstrap reports whether the node takes part in no L2: there is nothing but its status.
func (l Look) Bootstrap() bool { return len(l.Status.Chains) == 0 }

// UnknownL2Error is the answer about an L2 that the node does not serve.
type UnknownL2Error messages.ChainID

// Error names the L2.
func (e UnknownL2Error) Error() string {
	return fmt.Sprintf("this node does not serve chain %d", messages.ChainID(e))
}

// LookAt asks a node for everything about an L2, or about its first one where the id is zero, with so many rounds.
func LookAt(ctx context.Context, node Viewer, now time.Time, l2 messages.ChainID, rounds int) (Look, error) {
	status, err := node.Status(ctx)
	l := Look{At: now, Status: status}
	if err != nil || l.Bootstrap() {
		return l, err
	}
	part, known := status.Part(l2)
	if !known {
		return l, UnknownL2Error(l2)
	}
	l.L2 = part
	trees, err := node.Actors(ctx, part.Chain)
	if err != nil {
		l.Missing = err.Error() // an L2 that was not reached yet; the node lives
		return l, ctx.Err()
	}
	progress, err := node.Progress(ctx, part.Chain)
	if err != nil {
		return l, err
	}
	operators, err := node.Operators(ctx, part.Chain)
	if err != nil {
		return l, err
	}
	if len(trees) == 0 || len(progress) == 0 || len(operators) == 0 {
		return l, errors.New("the node tells nothing of this L2")
	}
	l.Tree, l.Progress, l.Operators = trees[0], progress[0], operators[0]
	l.Rounds, err = node.Rounds(ctx, part.Chain, rounds)
	return l, err
}
