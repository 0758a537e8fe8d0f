package aggregator

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/holiman/uint256"
	"github.com/prometheus/client_golang/prometheus"

	"github.com/ballast-avs/ballast/messages"
)

func TestWhoAnsweredWhatIsCounted(t *testing.T) {
	reg := prometheus.NewPedanticRegistry()
	m := newMetrics(reg)
	m.admit(operatorSetOf(40, 30, 30))
	m.ended(End{
		Ended: messages.TaskEnded{
			Proposal: messages.Proposal{Definition: messages.VotingPowerSync}, Outcome: messages.OutcomeTimedOut, Reason: messages.ReasonNoAnswer,
		},
		Answers: []Answer{{1, "approve", *uint256.NewInt(40)}, {2, "silent", *uint256.NewInt(30)}, {3, "silent", *uint256.NewInt(30)}},
	})
	expect(t, reg, "ballast_aggregator_voting_power", "abstain 10001 0", "approve 10001 40", "reject 10001 0", "silent 10001 60")
	expect(t, reg, "ballast_operator_tasks_total", "approve 1 1", "silent 2 1", "silent 3 1")
	m.admit(operatorSetOf(40, 30)) // the third operator left
	expect(t, reg, "ballast_operator_tasks_total", "approve 1 1", "silent 2 1")
}

// expect compares the series of one metric, one line each: the labels' values, then the figure.
func expect(t *testing.T, reg *prometheus.Registry, name string, want ...string) {
	t.Helper()
	families, err := reg.Gather()
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, f := range families {
		for _, m := range f.GetMetric() {
			if f.GetName() == name {
				var line []string
				for _, l := range m.GetLabel() {
					line = append(line, l.GetValue())
				}
				figure := m.GetGauge().GetValue() + m.GetCounter().GetValue() // one of the two is there
				got = append(got, fmt.Sprintf("%s %v", strings.Join(line, " "), figure))
			}
		}
	}
	if !slices.Equal(got, want) {
		t.Errorf("%s: got %q, want %q", name, got, want)
	}
}

func TestAnswersAndTimesOfATask(t *testing.T) {
	b := newBench(t, operatorSetOf(34, 34, 22, 10))
	p := proposal(1, 50)
	at := func(second int64, m messages.ToAggregator) []Effect {
		t.Helper()
		var rest []Effect
		pending := b.Step(time.Unix(second, 0), m)
		for len(pending) > 0 {
			check, is := pending[0].(Verify)
			rest, pending = append(rest, pending[0]), pending[1:]
			if is {
				done := messages.VotesVerified{Task: check.Task, Approved: check.Approved}
				for _, c := range check.Votes {
					done.Good = append(done.Good, c.Vote)
				}
				pending = append(pending, b.Step(time.Unix(second, 0), done)...)
			}
		}
		return rest
	}
	at(100, p)
	at(101, messages.VerdictReceived{Verdict: messages.Verdict{Task: p.Task, Operator: 3, Answer: messages.Abstain, Reason: messages.ReasonPinUnknown}})
	at(101, vote(p.Task, 1, true, 1))
	if q, reached := find[Quorum](at(103, vote(p.Task, 2, true, 1))); !reached || q.After != 3*time.Second {
		t.Errorf("quorum %+v", q)
	}
	over, _ := find[End](at(110, messages.SubmissionEnded{Task: p.Task}))
	if over.Settled != 7*time.Second {
		t.Errorf("it ended %s after the quorum", over.Settled)
	}
	var words []string
	for _, a := range over.Answers {
		words = append(words, a.Word)
	}
	if got := strings.Join(words, " "); got != "approve approve abstain silent" {
		t.Errorf("answers %s", got)
	}
}
