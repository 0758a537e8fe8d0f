package quorum

import (
	"context"
	"errors"
	"slices"

	"github.com/ballast-avs/ballast/chain/rpc"
	"github.com/ballast-avs/ballast/messages"
)

// Question is one read that several endpoints answer: first each tells its blocks, then each reads at the same ones,
// then the answers are compared. H is what an endpoint's first answer tells about how to ask it for the rest.
type Question[H, T any] struct {
	Rule    PinRule
	Want    messages.Pin
	Settled *Settled
	Probers []*Prober // by the position of the endpoint in the pool
	// Align looks for the aligned blocks too; a zero pin stands for the newest of them then, else for the tag.
	Align bool

	// Begin looks at an endpoint's blocks.
	Begin func(ctx context.Context, endpoint int) (*HeadReport, H, error)
	// Cached answers without a read, where nothing has changed; nil where nothing is kept.
	Cached func(v AgreedHeads) (T, bool)
	// Read reads at the blocks that were agreed on, by their hashes.
	Read func(ctx context.Context, endpoint int, v AgreedHeads, hint H) (T, error)
	// Differ says in words what is different, the first value's part first; empty where the answers are the same.
	Differ func(odd, agreed T) string
}

// begun is an endpoint's first answer.
type begun[H any] struct {
	report *HeadReport
	hint   H
}

// Read returns the answers of those endpoints that agree: a quorum or more. What the others answered differently is
// reported, and those endpoints are ignored for a while.
//
// The first try does not wait for endpoints that are slower than a quorum. If that does not lead to agreement,
// everybody is heard in a second one: a quick liar must not silence a slow honest endpoint.
//
// Where machines behind one address do not know its head it is read once more, at a head that all of them should know.
func Read[H, T any](ctx context.Context, p *Pool, q Question[H, T]) ([]T, error) {
	values, err := read(ctx, p, q)
	if errors.Is(err, rpc.ErrDenied) && ctx.Err() == nil {
		return read(ctx, p, q)
	}
	return values, err
}

func read[H, T any](ctx context.Context, p *Pool, q Question[H, T]) ([]T, error) {
	if p.quorum == 1 {
		return inTurn(ctx, p, q)
	}
	s := &session[H, T]{Question: q, pool: p, members: p.candidates(p.quorum)}
	values, err := s.hear(ctx, true)
	if err == nil || ctx.Err() != nil {
		return values, err
	}
	if all := p.candidates(len(p.members)); s.hurried || len(all) > len(s.members) {
		s = &session[H, T]{Question: q, pool: p, members: all}
		values, err = s.hear(ctx, false)
	}
	if err != nil && s.split != nil {
		s.doubt(s.split)
	}
	return values, err
}

// inTurn believes the first endpoint that answers.
func inTurn[H, T any](ctx context.Context, p *Pool, q Question[H, T]) ([]T, error) {
	var errs []error
	for _, m := range p.candidates(len(p.members)) {
		s := &session[H, T]{Question: q, pool: p, members: []*member{m}}
		values, err := s.hear(ctx, false)
		if err == nil || ctx.Err() != nil {
			return values, err
		}
		errs = append(errs, err)
	}
	if len(errs) == 0 {
		return nil, p.errTooFew(0)
	}
	return nil, Mostly(errs)
}

// session is one try of a question.
type session[H, T any] struct {
	Question[H, T]
	pool    *Pool
	members []*member
	hurried bool // somebody was not waited for

	ballots  []answer[begun[H]]
	failures []error
	split    *count[T] // answers among which no quorum was found
}

// hear asks all members.
func (s *session[H, T]) hear(ctx context.Context, hurry bool) ([]T, error) {
	if len(s.members) < s.pool.quorum {
		return nil, s.pool.errTooFew(len(s.members))
	}
	s.look(ctx, hurry)
	if len(s.ballots) < s.pool.quorum {
		return nil, s.tooFew()
	}
	poll := &poll{rule: s.Rule, want: s.Want, quorum: s.pool.quorum, settled: s.Settled}
	s.complete(ctx, poll, hurry)
	if len(s.ballots) < s.pool.quorum {
		return nil, s.tooFew()
	}
	return s.descend(ctx, poll, hurry)
}

// look lets each member tell its blocks.
func (s *session[H, T]) look(ctx context.Context, hurry bool) {
	s.keep(fanOut[begun[H]]{
		members: s.members,
		ask: func(ctx context.Context, m *member) (begun[H], error) {
			report, hint, err := s.Begin(ctx, m.index)
			if err == nil {
				m.health.saw(report.head)
			}
			return begun[H]{report, hint}, err
		},
		enough:   s.enough(hurry),
		patience: s.pool.patience,
	}.run(ctx))
}

// complete lets each member tell its blocks at the heights that the others told of, and at likely
// heights of aligned blocks.
func (s *session[H, T]) complete(ctx context.Context, p *poll, hurry bool) {
	p.reports = s.reports()
	var probes []uint64
	if s.Align {
		probes = p.likelyAligned()
	}
	s.tell(ctx, p, p.numbers(), probes, hurry)
}

// tell lets each member tell its blocks at some heights; what is unknown at those of probes is not a failure.
func (s *session[H, T]) tell(ctx context.Context, p *poll, numbers, probes []uint64, hurry bool) {
	first := s.ballots
	s.ballots = nil
	members := make([]*member, 0, len(first))
	of := make(map[*member]begun[H], len(first))
	for _, b := range first {
		members = append(members, b.from)
		of[b.from] = b.value
	}
	s.keep(fanOut[begun[H]]{
		members: members,
		ask: func(ctx context.Context, m *member) (begun[H], error) {
			return of[m], s.Probers[m.index].complete(ctx, of[m].report, numbers, probes)
		},
		enough:   s.enough(hurry),
		patience: s.pool.patience,
	}.run(ctx))
	p.reports = s.reports()
}

// reports returns those of the members that have answered everything so far.
func (s *session[H, T]) reports() []*HeadReport {
	all := make([]*HeadReport, 0, len(s.ballots))
	for _, b := range s.ballots {
		all = append(all, b.value.report)
	}
	return all
}

// keep sorts answers from failures.
func (s *session[H, T]) keep(answers []answer[begun[H]]) {
	// What is decided must not depend on who was quicker.
	slices.SortFunc(answers, func(a, b answer[begun[H]]) int { return a.from.index - b.from.index })
	for _, a := range answers {
		if a.err != nil {
			s.failures = append(s.failures, a.err)
			s.hurried = s.hurried || errors.Is(a.err, errSlow)
			continue
		}
		s.ballots = append(s.ballots, a)
	}
}

// enough is what a hurried try waits for.
func (s *session[H, T]) enough(hurry bool) func([]answer[begun[H]]) bool {
	if !hurry {
		return nil
	}
	return func(all []answer[begun[H]]) bool {
		return len(usableOf(all)) >= s.pool.quorum
	}
}

// descend reads at the highest blocks that a quorum has in common. If the answers differ there, or one of the endpoints
// fails, it goes down to blocks that more endpoints have: one that lags may be the honest one that a quorum lacks.
func (s *session[H, T]) descend(ctx context.Context, p *poll, hurry bool) ([]T, error) {
	var tried AgreedHeads
	var failure error
	for k := s.pool.quorum; k <= len(s.ballots); k++ {
		v, err := p.agree(k)
		if err != nil {
			return nil, earlier(failure, err)
		}
		if failure != nil && v == tried {
			continue
		}
		tried = v
		values, err := s.try(ctx, p, v, hurry)
		if err == nil {
			return values, nil
		}
		failure = earlier(failure, err)
		if !lacksEndpoints(err) {
			break
		}
	}
	return nil, failure
}

// lacksEndpoints reports whether more endpoints could make up for what a quorum lacks.
func lacksEndpoints(err error) bool {
	reason := messages.AsFailure(err).Reason
	return reason == messages.ReasonEndpointsDisagree || reason == messages.ReasonChainUnavailable
}

// try answers at blocks that were agreed on, from what is cached or by reading.
func (s *session[H, T]) try(ctx context.Context, p *poll, v AgreedHeads, hurry bool) ([]T, error) {
	if s.Align {
		if err := s.findAligned(ctx, p, &v, hurry); err != nil {
			return nil, err
		}
	}
	if s.Cached != nil {
		if value, ok := s.Cached(v); ok {
			s.settle(v, nil, s.holders(v))
			return []T{value}, nil
		}
	}
	return s.at(ctx, p, v, hurry)
}

// earlier returns the first error, if there is one.
func earlier(first, next error) error {
	if first != nil {
		return first
	}
	return next
}

// at lets everybody who has the blocks read there, and counts equal answers.
func (s *session[H, T]) at(ctx context.Context, p *poll, v AgreedHeads, hurry bool) ([]T, error) {
	members := s.holders(v)
	hints := map[*member]H{}
	for _, b := range s.ballots {
		hints[b.from] = b.value.hint
	}
	if len(members) < s.pool.quorum {
		return nil, p.disagree("the blocks %s are the same at %d endpoints only", v.numbers(), len(members))
	}
	reading := fanOut[T]{members: members, ask: func(ctx context.Context, m *member) (T, error) {
		return s.readKnown(ctx, m, v, hints[m])
	}, patience: s.pool.patience}
	if hurry {
		soFar := s.newTally()
		reading.enough = func(all []answer[T]) bool {
			soFar.take(all[len(all)-1])
			return soFar.winner() != nil
		}
	}
	answers := reading.run(ctx)
	slices.SortFunc(answers, func(a, b answer[T]) int { return a.from.index - b.from.index })
	count := s.newTally()
	for _, a := range answers {
		count.take(a)
	}
	return s.judge(v, count)
}

// holders lists who has all blocks of a view.
func (s *session[H, T]) holders(v AgreedHeads) []*member {
	var members []*member
	for _, b := range s.ballots {
		if !slices.ContainsFunc(v.blocks(), func(agreed rpc.Block) bool { return !b.value.report.holds(agreed) }) {
			members = append(members, b.from)
		}
	}
	return members
}
