package explore

import (
	"fmt"
	"os"
	"testing"
	"time"
)

// worlds are those that every run searches, and, with EXPLORE=all, those that take minutes.
func worlds() []*world {
	all := []*world{small(), losing(), crashing()}
	if os.Getenv("EXPLORE") != "all" {
		return all
	}
	return append(all, twoPerformers(), everyKind(), longTag(), lateEndpoints(), twoWindows(), rising())
}

// lateEndpoints is a world in which any endpoint may be a window late.
func lateEndpoints() *world {
	w := small()
	w.name, w.late = "late endpoints", true
	return w
}

// twoPerformers is a world whose adversary has two operators.
func twoPerformers() *world {
	w := small()
	w.name, w.performers, w.fences, w.targets = "two performers", []int{5, 6}, 0, []int{1}
	return w
}

// everyKind is a world whose adversary also proposes wrong updates and empty ones.
func everyKind() *world {
	w := small()
	w.name, w.kinds, w.fences, w.targets = "wrong and empty updates", []kind{right, wrong, empty}, 0, []int{1}
	return w
}

// twoWindows is the small world for one window longer.
func twoWindows() *world {
	w := small()
	w.name, w.windows = "two windows", 2
	return w
}

// recovering is a world that lasts until an attester that lost its journal may vote again.
func recovering() *world {
	w := small()
	w.name, w.fences, w.windows, w.wipes, w.targets = "a lost journal that recovers", 0, 4, 1, []int{1, 0}
	return w
}

// TestALostJournalRecovers shows that the search reaches votes after a loss, and that they are safe.
func TestALostJournalRecovers(t *testing.T) {
	r := search(recovering())
	t.Log("\n" + header + "\n" + r.row())
	if r.violation != "" {
		t.Error(r.violation)
	}
	votes := 0
	for _, f := range r.found {
		for _, l := range f.state.nodes {
			if j := r.world.journals[l.journal]; f.state.wipes > 0 && l.lost && len(j.votes) > 0 {
				votes++
			}
		}
	}
	if votes == 0 {
		t.Error("nobody that lost its journal votes again")
	}
}

// longTag is a world whose tag is a window behind, whose journals are lost and whose total is ten.
func longTag() *world {
	w := losing()
	w.name, w.lag, w.unit = "a tag that lags, a lost journal", 1, 3
	return w
}

func TestNothingUnsafeIsReachable(t *testing.T) {
	t.Log("\n" + header)
	for _, w := range worlds() {
		r := search(w)
		t.Log(r.row())
		if r.violation != "" {
			t.Errorf("%s: %s", w.name, r.violation)
		}
		if r.commits == 0 || r.fences == 0 && w.fences > 0 {
			t.Errorf("%s: %d commits and %d fences: nothing is shown", w.name, r.commits, r.fences)
		}
	}
}

const header = "| world | states | transitions | depth | commits | fences | proposals | core states | time |\n" +
	"|---|---|---|---|---|---|---|---|---|"

func (r *result) row() string {
	return fmt.Sprintf("| %s | %d | %d | %d | %d | %d | %d | %d | %s |",
		r.world.name, len(r.found), r.transitions, r.depth(), r.commits, r.fences, len(r.world.props),
		len(r.world.cores), r.took.Round(100*time.Millisecond))
}
