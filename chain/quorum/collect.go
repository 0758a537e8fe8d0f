package quorum

import (
	"context"
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
	// Collect asks every endpoint that may be asked, side by side, and returns the answers of a quorum of them, or of more if
	// others are as quick. Usable says why the answers of one endpoint do not count.
	Collect(ctx context.Context, calls []*rpc.Call, usable func([]*rpc.Call) error) ([][]*rpc.Call, error)
}

// Collect returns a value of each endpoint's answers. Read makes it; it is called more than once for the same answers.
func Collect[T any](ctx context.Context, from Collector, calls []*rpc.Call, read func([]*rpc.Call) (T, error)) ([]T, error) {
	answers, err := from.Collect(ctx, calls, func(c []*rpc.Call) error {
		_, err := read(c)
		return err
	})
	if err != nil {
		return nil, err
	}
	values := make([]T, 0, len(answers))
	for _, c := range answers {
		value, err := read(c)
		if err != nil {
			return nil, err
		}
		values = append(values, value)
	}
	return values, nil
}

// Collect implements Collector. With a quorum of 1 the first endpoint that answers is believed.
func (p *Pool) Collect(ctx context.Context, calls []*rpc.Call, usable func([]*rpc.Call) error) ([][]*rpc.Call, error) {
	ask := func(ctx context.Context, m *member) ([]*rpc.Call, error) {
		own := copied(calls)
		if err := m.endpoint.Ask(ctx, own); err != nil {
			return nil, err
		}
		return own, usable(own)
	}
	if p.quorum == 1 {
		answers, err := first(ctx, p, ask)
		return [][]*rpc.Call{answers}, err
	}
	members := p.candidates(p.quorum + 1) // One more, where there is one, so that a liar among them is outvoted.
	if len(members) < p.quorum {
		return nil, p.errTooFew(len(members))
	}
	answers := fanOut[[]*rpc.Call]{
		members: members,
		ask: func(ctx context.Context, m *member) ([]*rpc.Call, error) {
			own, err := ask(ctx, m)
			return own, m.usable(ctx, err)
		},
		enough: func(all []answer[[]*rpc.Call]) bool { return len(usableOf(all)) >= p.quorum },
	}.run(ctx)
	good := usableOf(answers)
	if len(good) < p.quorum {
		return nil, Mostly(errorsOf(answers))
	}
	values := make([][]*rpc.Call, 0, len(good))
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
