package page

import (
	"cmp"
	"context"
	"fmt"
	"strconv"
	"sync"
	"time"

	"github.com/ballast-avs/ballast/actors/kit"
	"github.com/ballast-avs/ballast/messages"
	"github.com/ballast-avs/ballast/node/admin"
)

const (
	shownRounds = 12
	shownEvents = 30
	// lookEvery is the time between two looks at the node, however many pages are open.
	lookEvery = time.Second
)

// look is a node's part in one L2 at one moment.
type look struct {
	Now       time.Time
	Status    admin.Status
	L2        admin.L2Status
	L2s       []admin.L2Status // of all
	Bootstrap bool             // it takes part in no L2: there is nothing but Status
	Missing   string           // why there is nothing about the L2, although there should be
	Tree      admin.Tree
	Rates     admin.Rates
	Progress  admin.Progress
	Operators admin.Operators
	Rounds    []roundRow
}

// roundRow is a round in one line.
type roundRow struct{ messages.Round }

// Key is what /rounds/ finds the round by: what proposed nothing has no id, and is found by its start.
func (r roundRow) Key() string { return cmp.Or(r.ID, strconv.FormatUint(uint64(r.Started), 10)) }

// Took is how long the round lasted.
func (r roundRow) Took() time.Duration { return r.Ended.Since(r.Started) }

// looker looks at a node, at most once in lookEvery for each L2.
type looker struct {
	node      Node
	clock     kit.Clock
	templates templates

	mu    sync.Mutex
	rates admin.Rates
	last  map[messages.ChainID]*view
}

// view is a look with all sections of the page made from it.
type view struct {
	look     look
	sections []section
}

// at returns how the node is, as of lookEvery ago at most. L2 zero is the first one.
func (l *looker) at(ctx context.Context, l2 messages.ChainID) (*view, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	now := l.clock.Now()
	if v := l.last[l2]; v != nil && now.Sub(v.look.Now) < lookEvery*9/10 { // a little less: timers are early and late
		return v, nil
	}
	seen, err := l.gather(ctx, now, l2)
	if err != nil {
		return nil, err
	}
	v := &view{look: seen}
	if v.sections, err = l.templates.sections(seen); err != nil {
		return nil, err
	}
	l.last[l2] = v
	return v, nil
}

// gather asks the node for everything that the page shows of an L2.
func (l *looker) gather(ctx context.Context, now time.Time, l2 messages.ChainID) (look, error) {
	status, err := l.node.Status(ctx)
	if err != nil {
		return look{}, fmt.Errorf("read the status: %w", err)
	}
	s := look{Now: now, Status: status}
	if s.Bootstrap = len(status.Chains) == 0; s.Bootstrap {
		return s, nil
	}
	part, known := status.Part(l2)
	if !known {
		return look{}, errUnknownL2(l2)
	}
	s.L2, s.L2s = part, status.Parts()
	trees, err := l.node.Actors(s.L2.Chain)
	if err != nil {
		s.Missing = err.Error() // an L2 that was not reached yet; the node lives
		return s, nil           //nolint:nilerr // It is told on the page.
	}
	l.rates = l.rates.With(now, l.everything())
	s.Rates = l.rates
	progress, err := l.node.Progress(s.L2.Chain)
	if err != nil {
		return look{}, err
	}
	operators, err := l.node.Operators(s.L2.Chain)
	if err != nil {
		return look{}, err
	}
	rounds, err := l.node.Rounds(ctx, s.L2.Chain, shownRounds)
	if err != nil {
		return look{}, fmt.Errorf("read the rounds: %w", err)
	}
	s.Tree, s.Progress, s.Operators = trees[0], progress[0], operators[0]
	s.Tree.Events = s.Tree.Events[:min(len(s.Tree.Events), shownEvents)]
	for i := range rounds {
		s.Rounds = append(s.Rounds, roundRow{rounds[i]})
	}
	return s, nil
}

// everything is the actors of all L2s, so that one sample is of all.
func (l *looker) everything() []admin.Tree {
	trees, err := l.node.Actors(0)
	if err != nil {
		return nil
	}
	return trees
}

// errUnknownL2 is the answer to a query for an L2 that the node does not have.
type errUnknownL2 messages.ChainID

// Error says what to do.
func (e errUnknownL2) Error() string {
	return fmt.Sprintf("this node does not serve chain %d; leave out ?chain= for its first L2", messages.ChainID(e))
}
