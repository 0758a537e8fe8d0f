// Package top is the view of a running node for a terminal: its actors, the round, the operators and the peers, asked
// of the admin socket every second.
//
// Render is a pure function of State, so that all of it but the keys and the asking is tested without a terminal.
// Run is the program around it, Once one look without one. What peers and endpoints said is printed without anything
// that a terminal would obey.
package top

import (
	"context"
	"errors"
	"fmt"
	"io"
	"time"

	tea "charm.land/bubbletea/v2"

	"github.com/ballast-avs/ballast/actors/kit"
	"github.com/ballast-avs/ballast/messages"
	"github.com/ballast-avs/ballast/node/admin"
)

const (
	// askEvery is the time between two looks, askLimit bounds one: a node that is busy for longer is told as away.
	askEvery    = time.Second
	askLimit    = 3 * time.Second
	shownRounds = 8
)

// ask looks at a node's part in an L2; zero is the first one.
func ask(ctx context.Context, node admin.Viewer, now time.Time, l2 messages.ChainID) (admin.Look, error) {
	ctx, cancel := context.WithTimeout(ctx, askLimit)
	defer cancel()
	seen, err := admin.LookAt(ctx, node, now, l2, shownRounds)
	if _, unknown := errors.AsType[admin.UnknownL2Error](err); unknown {
		err = fmt.Errorf("--l2-chain: %w", err)
	}
	return seen, err
}

// onceWidth is the width of a look that no terminal shows.
const onceWidth = 140

// Once prints one look at a node.
func Once(ctx context.Context, w io.Writer, node admin.Viewer, clock kit.Clock, l2 messages.ChainID) error {
	sample, err := ask(ctx, node, clock.Now(), l2)
	if err != nil {
		return err
	}
	_, err = fmt.Fprintln(w, Render(State{Width: onceWidth, Sample: sample, Plain: true, Now: sample.At}))
	return err
}

// Run shows a node until a person ends it. A node that does not answer at first is an error; one that goes
// away later is waited for.
func Run(
	ctx context.Context, in io.Reader, out io.Writer, node admin.Viewer, clock kit.Clock, l2 messages.ChainID,
) error {
	sample, err := ask(ctx, node, clock.Now(), l2)
	if err != nil {
		return err
	}
	m := model{ctx: ctx, node: node, clock: clock, state: State{L2: l2, Now: sample.At}}
	m.state = m.state.with(sample)
	_, err = tea.NewProgram(m, tea.WithContext(ctx), tea.WithInput(in), tea.WithOutput(out)).Run()
	if errors.Is(err, tea.ErrProgramKilled) && ctx.Err() != nil || errors.Is(err, tea.ErrInterrupted) {
		err = nil // a person's wish
	}
	return err
}
