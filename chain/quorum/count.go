package quorum

import "errors"

// count counts equal answers.
type count[T any] struct {
	differ   func(odd, agreed T) string
	quorum   int
	groups   []*group[T]
	failures []error
	slow     bool
}

// group is a group of equal answers.
type group[T any] struct{ answers []answer[T] }

func (t *count[T]) take(a answer[T]) {
	if a.err != nil {
		t.failures = append(t.failures, a.err)
		t.slow = t.slow || errors.Is(a.err, errSlow)
		return
	}
	for _, g := range t.groups {
		if t.differ(a.value, g.answers[0].value) == "" {
			g.answers = append(g.answers, a)
			return
		}
	}
	t.groups = append(t.groups, &group[T]{answers: []answer[T]{a}})
}

func (t *count[T]) answers() int {
	n := 0
	for _, g := range t.groups {
		n += len(g.answers)
	}
	return n
}

// difference says in words what is different between the first answer and another one.
func (t *count[T]) difference() string {
	return t.differ(t.groups[1].answers[0].value, t.groups[0].answers[0].value)
}

// winner is the only group of a quorum, or the largest of several; nil where there is none.
func (t *count[T]) winner() *group[T] {
	var best *group[T]
	tie := false
	for _, g := range t.groups {
		switch {
		case best == nil || len(g.answers) > len(best.answers):
			best, tie = g, false
		case len(g.answers) == len(best.answers):
			tie = true
		}
	}
	if best == nil || tie || len(best.answers) < t.quorum {
		return nil
	}
	return best
}
