package quorum

import (
	"context"
	"fmt"
	"slices"

	"github.com/ballast-avs/ballast/chain/rpc"
)

// Reached is the largest number that a quorum reaches: a minority that says more does not move it.
func Reached(numbers []uint64, quorum int) uint64 {
	if len(numbers) < quorum {
		return 0
	}
	sorted := slices.Sorted(slices.Values(numbers))
	return sorted[len(sorted)-quorum]
}

// Collector asks several endpoints the same, as a Pool does.
type Collector interface {
	// Collect asks every endpoint that may be asked, side by side, and returns what a quorum of them answers, or more
	// if others are as quick. Read makes a value of one endpoint's answers; answers with an error do not count.
	Collect(ctx context.Context, calls []*rpc.Call, read func([]*rpc.Call) (any, error)) ([]any, error)
}

// Collect is Collector.Collect with values of one type.
func Collect[T any](
	ctx context.Context, from Collector, calls []*rpc.Call, read func([]*rpc.Call) (T, error),
) ([]T, error) {
	answers, err := from.Collect(ctx, calls, func(c []*rpc.Call) (any, error) { return read(c) })
	if err != nil {
		return nil, err
	}
	values := make([]T, 0, len(answers))
	for _, a := range answers {
		value, is := a.(T)
		if !is {
			return nil, fmt.Errorf("collect answers: got %T", a)
		}
		values = append(values, value)
	}
	return values, nil
}

// Collect implements Collector. With a quorum of 1 the first endpoint that answers is believed.
func (p *Pool) Collect(ctx context.Context, calls []*rpc.Call, read func([]*rpc.Call) (any, error)) ([]any, error) {
	ask := func(ctx context.Context, m *member) (any, error) {
		var value any
		err := m.endpoint.AskKnown(ctx, m.endpoint.Tip.Newest(), func() (err error) {
			own := copied(calls)
			if err = m.endpoint.Ask(ctx, own); err == nil {
				value, err = read(own)
			}
			return err
		})
		return value, err
	}
	if p.quorum == 1 {
		value, err := first(ctx, p, ask)
		return []any{value}, err
	}
	members := p.candidates(p.quorum + 1) // One more, where there is one, so that a liar among them is outvoted.
	if len(members) < p.quorum {
		return nil, p.errTooFew(len(members))
	}
	answers := fanOut[any]{
		members:  members,
		ask:      ask,
		enough:   func(all []answer[any]) bool { return len(usableOf(all)) >= p.quorum },
		patience: p.patience,
	}.run(ctx)
	good := usableOf(answers)
	if len(good) < p.quorum {
		return nil, Mostly(errorsOf(answers))
	}
	values := make([]any, 0, len(good))
	for _, a := range good {
		a.from.succeeded()
		values = append(values, a.value)
	}
	return values, nil
}

// Agreed returns the value that a quorum has; false where there is none.
func Agreed[T comparable](values []T, quorum int) (T, bool) {
	count := map[T]int{}
	for _, v := range values {
		if count[v]++; count[v] >= quorum {
			return v, true
		}
	}
	var none T
	return none, false
}

// usableOf returns the answers in the order of the configuration: what is decided must not depend on who was quicker.
func usableOf[T any](all []answer[T]) []answer[T] {
	good := slices.DeleteFunc(slices.Clone(all), func(a answer[T]) bool { return a.err != nil })
	slices.SortFunc(good, func(a, b answer[T]) int { return a.from.index - b.from.index })
	return good
}

func errorsOf[T any](all []answer[T]) []error {
	var errs []error
	for _, a := range all {
		if a.err != nil {
			errs = append(errs, a.err)
		}
	}
	return errs
}
