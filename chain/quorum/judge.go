package quorum

import (
	"fmt"
	"slices"
)

func (s *session[H, T]) newTally() *count[T] {
	return &count[T]{differ: s.Differ, quorum: s.pool.quorum}
}

// judge takes the answer of a quorum, or says why there is none.
func (s *session[H, T]) judge(v AgreedHeads, count *count[T]) ([]T, error) {
	group := count.winner()
	if group == nil {
		s.hurried = s.hurried || count.slow
		if count.answers() < s.pool.quorum {
			return nil, Mostly(append(count.failures, s.failures...))
		}
		s.split = count
		return nil,
			Disagreement(fmt.Sprintf("%d endpoints give %d different answers: %s", count.answers(), len(count.groups),
				count.difference()))
	}
	odd := map[*member]string{}
	for _, other := range count.groups {
		if other == group {
			continue
		}
		for _, a := range other.answers {
			odd[a.from] = fmt.Sprintf("%s at %d others", count.differ(a.value, group.answers[0].value),
				len(group.answers))
		}
	}
	values := make([]T, 0, len(group.answers))
	right := make([]*member, 0, len(group.answers))
	for _, a := range group.answers {
		values, right = append(values, a.value), append(right, a.from)
	}
	s.settle(v, odd, right)
	return values, nil
}

// settle takes notice of who was right and who was not.
func (s *session[H, T]) settle(v AgreedHeads, odd map[*member]string, right []*member) {
	reports := s.reports()
	for _, b := range s.ballots {
		what := odd[b.from]
		if lie := b.value.report.lie(v, reports, s.pool.quorum); lie != "" {
			what = lie
		}
		switch {
		case what != "":
			b.from.disagreed(what)
		case slices.Contains(right, b.from):
			b.from.succeeded()
		}
	}
}

// doubt counts answers that differ without a quorum for one of them.
func (s *session[H, T]) doubt(count *count[T]) {
	first := count.groups[0].answers[0]
	for _, g := range count.groups[1:] {
		for _, a := range g.answers {
			a.from.doubted(count.differ(a.value, first.value) + " at " + first.from.name)
		}
	}
	for _, a := range count.groups[0].answers {
		a.from.doubted("others differ: " + count.difference())
	}
}

// tooFew is the failure where less than a quorum answered.
func (s *session[H, T]) tooFew() error {
	err := Mostly(s.failures)
	if len(s.pool.members) == 1 {
		return err
	}
	return fmt.Errorf("%d of %d endpoints answered, a quorum is %d: %w", len(s.ballots), len(s.pool.members),
		s.pool.quorum, err)
}
