package quorum

import (
	"context"
	"errors"
	"time"

	"github.com/ballast-avs/ballast/chain/rpc"
)

// errSlow says that an endpoint did not answer while a quorum of others did.
var errSlow = errors.New("no answer in the time in which others answered")

// answer is what one endpoint made of a question.
type answer[T any] struct {
	from  *member
	value T
	err   error
}

// fanOut is one question to several endpoints, side by side. What is not usable of what they answer counts against
// them.
type fanOut[T any] struct {
	members []*member
	ask     func(ctx context.Context, m *member) (T, error)
	// enough tells whether the answers so far suffice. Then the others have as long again as these took, at least
	// patience from the beginning. Nil waits for all.
	enough   func([]answer[T]) bool
	patience time.Duration
}

// run returns an answer for each member, in the order in which they came. Those that came too late are errors.
func (g fanOut[T]) run(ctx context.Context) []answer[T] {
	asking, stop := context.WithCancel(ctx)
	defer stop()
	came := make(chan answer[T], len(g.members))
	asked := make(map[*member]time.Time, len(g.members))
	for _, m := range g.members {
		at := m.health.now()
		asked[m] = at
		go func() {
			value, err := g.ask(asking, m)
			came <- answer[T]{from: m, value: value, err: m.usable(asking, err, at)}
		}()
	}
	began := rpc.Now()
	answers := g.collect(ctx, came, nil, g.enough)
	if len(answers) < len(g.members) {
		patience := max(rpc.Now().Sub(began), g.patience-rpc.Now().Sub(began))
		patient, done := context.WithTimeout(ctx, patience)
		defer done()
		answers = g.collect(patient, came, answers, nil)
	}
	return g.without(ctx, answers, asked)
}

// collect adds answers until all came, those that came are enough, or the time is over.
func (g fanOut[T]) collect(
	ctx context.Context, came <-chan answer[T], answers []answer[T], enough func([]answer[T]) bool,
) []answer[T] {
	for len(answers) < len(g.members) {
		select {
		case a := <-came:
			answers = append(answers, a)
		case <-ctx.Done():
			return answers
		}
		if enough != nil && enough(answers) {
			return answers
		}
	}
	return answers
}

// without adds the endpoints that are still silent, with the time at which each was asked. None is blamed if the caller
// itself gave up.
func (g fanOut[T]) without(ctx context.Context, answers []answer[T], asked map[*member]time.Time) []answer[T] {
	heard := make(map[*member]bool, len(answers))
	for _, a := range answers {
		heard[a.from] = true
	}
	for _, m := range g.members {
		if heard[m] {
			continue
		}
		err := rpc.Unavailable("ask endpoint", errSlow)
		if ctx.Err() != nil {
			err = rpc.Unavailable("ask endpoint", ctx.Err())
		}
		if !errors.Is(ctx.Err(), context.Canceled) {
			m.failed(err, asRead, asked[m])
		}
		answers = append(answers, answer[T]{from: m, err: err})
	}
	return answers
}
