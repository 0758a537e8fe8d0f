package page

import (
	"context"
	"errors"
	"fmt"
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

// look is a node's part in one L2 at one moment, with how much its actors handle.
type look struct {
	admin.Look

	Rates admin.Rates
}

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
	if v := l.last[l2]; v != nil && now.Sub(v.look.At) < lookEvery*9/10 { // a little less: timers are early and late
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
	seen, err := admin.LookAt(ctx, l.node, now, l2, shownRounds)
	if _, unknown := errors.AsType[admin.UnknownL2Error](err); unknown {
		return look{}, fmt.Errorf("%w; leave out ?chain= for its first L2", err)
	}
	if err != nil {
		return look{}, fmt.Errorf("read the status: %w", err)
	}
	if seen.Missing == "" && !seen.Bootstrap() {
		l.rates = l.rates.With(now, l.everything(ctx))
	}
	seen.Tree.Events = seen.Tree.Events[:min(len(seen.Tree.Events), shownEvents)]
	return look{seen, l.rates}, nil
}

// everything is the actors of all L2s, so that one sample is of all.
func (l *looker) everything(ctx context.Context) []admin.Tree {
	trees, err := l.node.Actors(ctx, 0)
	if err != nil {
		return nil
	}
	return trees
}
