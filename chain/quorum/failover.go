package quorum

import (
	"cmp"
	"context"
	"errors"
	"slices"
	"time"

	"github.com/ballast-avs/ballast/chain/rpc"
	"github.com/ballast-avs/ballast/messages"
)

// tryTimeout bounds one endpoint's try while there is another one to turn to.
const tryTimeout = 10 * time.Second

// fairTime is how long an endpoint must have had when the caller's time ended, for that to be its failure.
const fairTime = 5 * time.Second

// Ask sends calls to the first endpoint that answers, the healthiest first. It serves questions whose answers the chain
// itself checks later, such as whether a call would revert; reads that decide a vote go through consult.
func (p *Pool) Ask(ctx context.Context, calls []*rpc.Call) error {
	_, err := first(ctx, p, func(ctx context.Context, m *member) (struct{}, error) {
		return struct{}{}, m.endpoint.Ask(ctx, calls)
	})
	return err
}

// first returns the first usable answer, of those that do not lag and then of those that do.
func first[T any](ctx context.Context, p *Pool, ask func(context.Context, *member) (T, error)) (T, error) {
	var none T
	var errs []error
	tried := p.candidates(len(p.members))
	p.laggardsLast(tried)
	for i, m := range tried {
		value, err := try(ctx, m, ask, i == len(tried)-1)
		if err == nil {
			m.succeeded()
			return value, nil
		}
		errs = append(errs, err)
		if ctx.Err() != nil {
			break
		}
	}
	if len(errs) == 0 {
		return none, p.errTooFew(0)
	}
	return none, Mostly(errs)
}

// try asks one endpoint, for as long as it may take if it is the last one.
func try[T any](ctx context.Context, m *member, ask func(context.Context, *member) (T, error), last bool) (T, error) {
	limited := ctx
	if !last {
		var cancel context.CancelFunc
		limited, cancel = context.WithTimeout(ctx, tryTimeout)
		defer cancel()
	}
	began, asked := rpc.Now(), m.health.now()
	value, err := ask(limited, m)
	if err != nil && errors.Is(ctx.Err(), context.DeadlineExceeded) && rpc.Now().Sub(began) >= fairTime {
		m.failed(err, asRead, asked)
	}
	return value, m.usable(ctx, err, asked)
}

// maxLag is how many blocks an endpoint may be behind and still be asked first: with blocks of a quarter of a second
// the heads of a moment differ by a few.
const maxLag = 16

// laggardsLast moves endpoints that are behind a quorum of others to the end: what they say of a transaction is old.
func (p *Pool) laggardsLast(members []*member) {
	heads := make([]uint64, 0, len(p.members))
	for _, m := range p.members {
		heads = append(heads, m.health.newest())
	}
	reached := Reached(heads, p.quorum)
	slices.SortStableFunc(members, func(a, b *member) int {
		return cmp.Compare(Btoi(a.health.newest()+maxLag < reached), Btoi(b.health.newest()+maxLag < reached))
	})
}

// Broadcast sends the same calls to every endpoint that may be asked, side by side. An acceptance by one counts for
// all; a refusal is the answer only if no endpoint accepts. It fails if none answers, and reports whether all did: an
// endpoint whose answer was lost may have taken what others refuse.
func (p *Pool) Broadcast(ctx context.Context, calls []*rpc.Call) (unanimous bool, err error) {
	members := p.candidates(len(p.members))
	if len(members) == 0 {
		return true, p.errTooFew(0)
	}
	answers := fanOut[[]*rpc.Call]{
		members: members,
		ask: func(ctx context.Context, m *member) ([]*rpc.Call, error) {
			own := copied(calls)
			return own, m.endpoint.Ask(ctx, own)
		},
		enough: func(all []answer[[]*rpc.Call]) bool {
			last := all[len(all)-1]
			return last.err == nil && accepted(last.value)
		},
		patience: p.patience,
	}.run(ctx)
	good := usableOf(answers)
	if len(good) == 0 {
		return false, Mostly(errorsOf(answers))
	}
	for _, a := range good {
		a.from.succeeded()
		if accepted(a.value) {
			take(calls, a.value)
			return true, nil
		}
	}
	take(calls, commonRefusal(good))
	return len(good) == len(answers), nil
}

// commonRefusal returns the refusal that most endpoints give.
func commonRefusal(all []answer[[]*rpc.Call]) []*rpc.Call {
	reason := func(a answer[[]*rpc.Call]) SendReply {
		i := slices.IndexFunc(a.value, func(c *rpc.Call) bool { return SendReplyOf(c.Err) != SendAccepted })
		return SendReplyOf(a.value[i].Err)
	}
	count := map[SendReply]int{}
	for _, a := range all {
		count[reason(a)]++
	}
	return slices.MaxFunc(all, func(a, b answer[[]*rpc.Call]) int { return count[reason(a)] - count[reason(b)] }).value
}

// copied returns the same calls without answers, for one endpoint of several.
func copied(calls []*rpc.Call) []*rpc.Call {
	own := make([]*rpc.Call, len(calls))
	for i, c := range calls {
		own[i] = &rpc.Call{
			Method: c.Method, Args: c.Args, Otherwise: c.Otherwise, Bytes: c.Bytes, Gas: c.Gas, Divisible: c.Divisible,
		}
	}
	return own
}

// take copies the answers of one endpoint.
func take(calls, answered []*rpc.Call) {
	for i, c := range calls {
		c.Result, c.Err = answered[i].Result, answered[i].Err
	}
}

// accepted tells whether a pool took a transaction, or had it already.
func accepted(calls []*rpc.Call) bool {
	for _, c := range calls {
		if SendReplyOf(c.Err) != SendAccepted {
			return false
		}
	}
	return true
}

// Mostly returns the first of some failures with the reason that most have.
func Mostly(errs []error) error {
	first, most := errs[0], 0
	for _, err := range errs {
		n := 0
		for _, other := range errs {
			if messages.AsFailure(other).Reason == messages.AsFailure(err).Reason {
				n++
			}
		}
		if n > most {
			first, most = err, n
		}
	}
	return first
}
