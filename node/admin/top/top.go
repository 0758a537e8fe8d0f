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

// Node is what is asked. An admin.Client is one.
type Node interface {
	Status(ctx context.Context) (admin.Status, error)
	Actors(ctx context.Context, l2 messages.ChainID) ([]admin.Tree, error)
	Progress(ctx context.Context, l2 messages.ChainID) ([]admin.Progress, error)
	Operators(ctx context.Context, l2 messages.ChainID) ([]admin.Operators, error)
	Rounds(ctx context.Context, l2 messages.ChainID, limit int) ([]messages.Round, error)
}

const (
	// askEvery is the time between two looks, askLimit bounds one: a node that is busy for longer is told as away.
	askEvery    = time.Second
	askLimit    = 3 * time.Second
	shownRounds = 8
)

// Sample is how a node was at one moment.
type Sample struct {
	At        time.Time
	Status    admin.Status
	L2        admin.L2Status // the one that is shown; zero in a bootstrap node
	Missing   string         // why there is nothing about the L2, although there should be
	Tree      admin.Tree
	Progress  admin.Progress
	Operators admin.Operators
	Rounds    []messages.Round
}

// ask looks at a node's part in an L2; zero is the first one.
func ask(ctx context.Context, node Node, now time.Time, l2 messages.ChainID) (Sample, error) {
	ctx, cancel := context.WithTimeout(ctx, askLimit)
	defer cancel()
	status, err := node.Status(ctx)
	if err != nil {
		return Sample{}, err
	}
	s := Sample{At: now, Status: status}
	if len(status.Chains) == 0 {
		return s, nil
	}
	part, known := status.Part(l2)
	if !known {
		return Sample{}, fmt.Errorf("--l2-chain: this node does not serve chain %d", l2)
	}
	s.L2 = part
	trees, err := node.Actors(ctx, s.L2.Chain)
	if err != nil {
		s.Missing = err.Error()
		return s, ctx.Err()
	}
	progress, err := node.Progress(ctx, s.L2.Chain)
	if err != nil {
		return Sample{}, err
	}
	operators, err := node.Operators(ctx, s.L2.Chain)
	if err != nil {
		return Sample{}, err
	}
	rounds, err := node.Rounds(ctx, s.L2.Chain, shownRounds)
	if err != nil {
		return Sample{}, err
	}
	if len(trees) == 0 || len(progress) == 0 || len(operators) == 0 {
		return Sample{}, errors.New("the node tells nothing of this L2")
	}
	s.Tree, s.Progress, s.Operators, s.Rounds = trees[0], progress[0], operators[0], rounds
	return s, nil
}

// onceWidth is the width of a look that no terminal shows.
const onceWidth = 140

// Once prints one look at a node.
func Once(ctx context.Context, w io.Writer, node Node, clock kit.Clock, l2 messages.ChainID) error {
	sample, err := ask(ctx, node, clock.Now(), l2)
	if err != nil {
		return err
	}
	_, err = fmt.Fprintln(w, Render(State{Width: onceWidth, Sample: sample, Plain: true, Now: sample.At}))
	return err
}

// Run shows a node until a person ends it. A node that does not answer at first is an error; one that goes
// away later is waited for.
func Run(ctx context.Context, in io.Reader, out io.Writer, node Node, clock kit.Clock, l2 messages.ChainID) error {
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
