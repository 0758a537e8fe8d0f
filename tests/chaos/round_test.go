package chaos

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/holiman/uint256"

	"github.com/ballast-avs/ballast/chain/chaintest"
	"github.com/ballast-avs/ballast/messages"
	"github.com/ballast-avs/ballast/tests/documents"
)

// The two nodes whose actors are drawn.
const (
	proposing = "node-1"
	attesting = "node-2"
)

// calmPlan is a network in which nothing goes wrong: one node aggregates, three attest.
func calmPlan() plan {
	return plan{
		Honest: 4, Aggregators: 1, Apart: true, L1Tag: finality{Base: 2, Epoch: 1}, L2Tag: finality{Base: 2, Epoch: 1},
		L2Block: 4 * time.Second, Period: 20 * time.Minute,
	}
}

// record runs a calm network through the round that a node begins as it starts, changes a stake,
// and records the next one.
func record(t *testing.T) []saying {
	t.Helper()
	w := newWorld(1)
	w.calm = true
	n := build(1, w, calmPlan())
	defer n.close()
	var said []saying
	n.tapes = map[string]*tape{}
	for _, name := range []string{proposing, attesting} {
		n.tapes[name] = &tape{node: name, senders: map[string][]string{}, said: &said}
	}
	w.turned = func() {
		for _, r := range n.tapes {
			r.turn = ""
		}
	}
	for _, node := range n.nodes {
		node.boot()
	}
	n.blocks()
	n.runFor(n.plan.Period - time.Second)
	n.l1.Mine(func(s *chaintest.Stakes) { s.Power[n.keys[1].address] = *uint256.NewInt(power / 2) })
	n.runFor(n.plan.Period)
	said = nil
	n.runFor(2 * time.Minute)
	if len(n.failed) > 0 || n.executed != 2 {
		t.Fatalf("%d updates were executed, failures: %v", n.executed, n.failed)
	}
	return said
}

// ofTheRound leaves out what is read at every interval, whatever the round does, what gossip tells itself, and the
// timers of what has ended.
func ofTheRound(said []saying) []saying {
	said = slices.DeleteFunc(said, func(s saying) bool {
		switch m := s.message.(type) {
		case messages.OperatorSetRead, messages.RefreshOperatorSet, messages.Look, messages.Published:
			return true
		case messages.ReadL2:
			return m.Inquiry.By == messages.AskedByWatcher
		case messages.L2Read:
			return m.Inquiry.By == messages.AskedByWatcher
		case messages.ReadL1:
			return m.Inquiry.By == messages.AskedByWatcher
		case messages.L1Read:
			return m.Inquiry.By == messages.AskedByWatcher
		case messages.Calculate:
			return m.Inquiry.By == messages.AskedByWatcher
		case messages.Calculated:
			return m.Calculation.Inquiry.By == messages.AskedByWatcher
		}
		return false
	})
	for len(said) > 0 && said[len(said)-1].from == said[len(said)-1].to {
		said = said[:len(said)-1]
	}
	return said
}

// TestTheDocumentIsUpToDate compares the round in docs/messages.md with one that is recorded now; make docs writes it.
func TestTheDocumentIsUpToDate(t *testing.T) {
	documents.Section(t, "../../docs/messages.md", "round", sequence(ofTheRound(record(t))))
}

// sequence draws what was said. It names messages and their order, nothing of what they carry but
// stages, answers and ends.
func sequence(said []saying) string {
	var b strings.Builder
	b.WriteString("```mermaid\nsequenceDiagram\n")
	box(&b, "a node that aggregates and proposes", proposing, said)
	b.WriteString("  participant network\n")
	box(&b, "a node that attests", attesting, said)
	for _, s := range said {
		fmt.Fprintf(&b, "  %s->>%s: %s\n", identifier(s.from), identifier(s.to), label(s))
	}
	b.WriteString("```\n")
	return b.String()
}

// box draws the actors of a node in the order in which they are first heard of.
func box(b *strings.Builder, title, node string, said []saying) {
	fmt.Fprintf(b, "  box %s\n", title)
	var drawn []string
	for _, s := range said {
		for _, part := range []string{s.from, s.to} {
			of, actor, _ := strings.Cut(part, "/")
			if of == node && !slices.Contains(drawn, actor) {
				drawn = append(drawn, actor)
				fmt.Fprintf(b, "  participant %s as %s\n", identifier(part), actor)
			}
		}
	}
	b.WriteString("  end\n")
}

// identifier is a part's name without what has a meaning in a drawing.
func identifier(part string) string { return strings.NewReplacer("/", "_", "-", "").Replace(part) }

func label(s saying) string {
	switch m := s.message.(type) {
	case messages.StageReached:
		return s.what + ", " + string(m.Stage)
	case messages.PublishVerdict:
		return s.what + ", " + m.Verdict.Answer.String()
	case messages.VerdictReceived:
		return s.what + ", " + m.Verdict.Answer.String()
	case messages.TaskEnded:
		return s.what + ", " + string(m.Outcome)
	}
	return s.what
}
