package top

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"github.com/ballast-avs/ballast/actors/kit"
	"github.com/ballast-avs/ballast/actors/kit/actortest"
	"github.com/ballast-avs/ballast/messages"
	"github.com/ballast-avs/ballast/node/admin"
	"github.com/ballast-avs/ballast/node/health"
)

func begin() time.Time { return time.Unix(1_000_000, 0) }

// evil is what a hostile peer says: it would clear the screen and turn letters round.
const evil = "\x1b[2Jgone\u202e\r\n"

// sample is a node in the middle of a round, with an actor that is down.
func sample() admin.Look {
	at := begin()
	tree := admin.Tree{Chain: 5, Events: []kit.Event{{At: at, Actor: "gossip", Kind: kit.Crashed, Message: "Tick", Reason: evil}}}
	for _, name := range []string{"submitter", "aggregator", "gossip", "attester", "scheduler"} {
		tree.Actors = append(tree.Actors, kit.ActorInfo{Name: name, State: kit.Running, Depth: 3, Capacity: 4096, Handled: 12345, Incarnation: 1})
	}
	tree.Actors[2].State, tree.Actors[2].Incarnation, tree.Actors[2].LastError = kit.Restarting, 3, "bug: "+evil
	tree.Actors[2].LastMessage, tree.Actors[2].LastKind = at.Add(-2*time.Second), "Tick"
	last := admin.LastAnswer{At: at.Add(-time.Minute), Answer: messages.Approve, Reason: "CORRECT"}
	const e18 = "000000000000000000"
	part := admin.L2Status{Chain: 5, ID: 1, Power: "100" + e18, Total: "300" + e18, Drift: "50" + e18 + " since 1970-01-12 13:46:30"}
	return admin.Look{
		At: at, L2: part, Tree: tree,
		Status: admin.Status{
			Name: "operator-1", Roles: []string{"aggregates", "attests"}, Started: at.Add(-time.Hour), L2Status: part, L2s: []admin.L2Status{part, {Chain: 6}},
			Findings: []health.Finding{{Code: health.CodePeers, Grade: health.GradeFail, Text: "no peer is connected", Remedy: "open the port"}},
			Peers:    []string{"/ip4/10.0.0.7/tcp/9876/p2p/12D3KooW" + evil},
			Chains:   []admin.ChainStatus{{Name: "L1", Head: 70, Endpoints: []admin.EndpointStatus{{Name: "a.example", Reason: evil, Head: 70, Requests: 9, Errors: 2}}}},
		},
		Progress: admin.Progress{Running: true, Round: 2, Started: at.Add(-time.Second), Stages: []admin.StageAt{
			{Stage: messages.StageStarted, At: at.Add(-time.Second)}, {Stage: messages.StageL2Read, At: at.Add(-900 * time.Millisecond)},
		}},
		Operators: admin.Operators{Chain: 5, Count: 2, Total: "300" + e18, Compared: at, Operators: []admin.Operator{
			{ID: 1, Address: "0x86Fdd98f97Ce03294eD0F4a046F84AD7fb62B0db", Self: true, Active: true, L1Power: "150" + e18, L2Power: "100" + e18, Last: &last},
			{ID: 2, Address: "0x455a00000000000000000000000000000000" + "3B3c", Active: true, L1Power: "200" + e18, L2Power: "200" + e18},
		}},
		Rounds: []messages.Round{{
			ID: "5-7-8", Started: messages.MillisOf(at.Add(-time.Minute)), Outcome: "timed_out", Reason: evil,
			Update: messages.Update{Increases: make([]messages.Delta, 1)}, Receipt: messages.Receipt{GasUsed: 400000},
		}},
	}
}

// shown is a State with that sample, and with rates.
func shown(width, height int) State {
	s := State{Width: width, Height: height}
	earlier := sample()
	earlier.At = begin().Add(-2 * time.Second)
	for i := range earlier.Tree.Actors {
		earlier.Tree.Actors[i].Handled -= 20
	}
	return s.with(earlier).with(sample())
}

func TestScreens(t *testing.T) {
	away := shown(100, 30)
	away.Now, away.Failure = begin().Add(9*time.Second), "no node runs on this data directory"
	focus := shown(80, 24)
	focus.Pane = PaneOperators
	helping := shown(100, 30)
	helping.Help = true
	once := shown(onceWidth, 0)
	once.Plain = true
	bare := State{Width: 80, Height: 24}.with(admin.Look{At: begin(), Status: admin.Status{Name: "bootstrap", Ready: true, Started: begin()}})
	cases := map[string]State{
		"small": shown(80, 24), "large": shown(200, 50), "away": away, "focus": focus, "help": helping, "once": once, "bootstrap": bare,
	}
	for name, state := range cases {
		t.Run(name, func(t *testing.T) {
			got := ansi.Strip(Render(state)) + "\n"
			path := filepath.Join("testdata", name+".txt")
			if os.Getenv("BALLAST_WRITE_GOLDEN") != "" {
				if err := os.WriteFile(path, []byte(got), 0o600); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			if got != string(want) {
				t.Errorf("not as in %s (BALLAST_WRITE_GOLDEN=1 writes it):\n%s", path, got)
			}
		})
	}
}

func TestEveryScreenFits(t *testing.T) {
	for width := 1; width < 160; width += 7 {
		for height := 1; height < 60; height += 3 {
			for pane := range paneCount {
				s := shown(width, height)
				s.Pane, s.Scroll = pane, 4
				text := Render(s)
				lines := strings.Split(text, "\n")
				if len(lines) > height {
					t.Fatalf("%dx%d: %d lines", width, height, len(lines))
				}
				for _, line := range lines {
					if w := ansi.StringWidth(line); w > width {
						t.Fatalf("%dx%d: a line of %d: %q", width, height, w, line)
					}
				}
			}
		}
	}
}

func TestTerminalsAreNotObeyed(t *testing.T) {
	s := shown(200, 60)
	s.Plain, s.Failure = true, evil
	if text := Render(s); strings.ContainsAny(text, "\x1b\r\u202e") {
		t.Errorf("%q", text)
	}
}

func TestKeys(t *testing.T) {
	cases := map[string]struct {
		keys   string
		pane   Pane
		scroll int
		help   bool
		l2     messages.ChainID
		ends   bool
	}{
		"nothing":                    {keys: "x"},
		"the next pane":              {keys: "tab", pane: PaneRound},
		"the pane before":            {keys: "left", pane: PaneEvents},
		"round and back":             {keys: "tab tab tab tab right"},
		"scroll":                     {keys: "down down up", scroll: 1},
		"not above the first line":   {keys: "up pgup"},
		"not below the last line":    {keys: "pgdown pgdown", scroll: 6},
		"another pane is at its top": {keys: "down tab", pane: PaneRound},
		"home":                       {keys: "down home"},
		"help":                       {keys: "?", help: true},
		"no more help":               {keys: "? esc"},
		"another L2":                 {keys: "l", l2: 6},
		"quit":                       {keys: "q", ends: true},
		"ctrl+c":                     {keys: "ctrl+c", ends: true},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			s, end := shown(80, 24), false
			for key := range strings.FieldsSeq(c.keys) {
				s, end = s.key(key)
			}
			if s.Pane != c.pane || s.Scroll != c.scroll || s.Help != c.help || s.L2 != c.l2 || end != c.ends {
				t.Errorf("pane %d, scroll %d, help %t, L2 %d, end %t", s.Pane, s.Scroll, s.Help, s.L2, end)
			}
		})
	}
}

func TestAScrolledPaneShowsItsEnd(t *testing.T) {
	s := shown(80, 11)
	if strings.Contains(Render(s), "scheduler") {
		t.Fatal("there is nothing to scroll")
	}
	s.Scroll = 99
	if text := Render(s); !strings.Contains(text, "scheduler") || !strings.Contains(text, "Actors") {
		t.Errorf("no end, or no title, in\n%s", text)
	}
}

// fakeNode answers with the sample.
type fakeNode struct {
	err   error
	parts int
	l2    messages.ChainID
}

func (n *fakeNode) Status(context.Context) (admin.Status, error) {
	s := sample().Status
	if n.parts == 0 {
		s.Chains = nil
	}
	return s, n.err
}

func (n *fakeNode) Actors(_ context.Context, l2 messages.ChainID) ([]admin.Tree, error) {
	if n.l2 = l2; l2 == 6 {
		return nil, errors.New("chain 6 was not reached yet")
	}
	return []admin.Tree{sample().Tree}, nil
}

func (n *fakeNode) Progress(context.Context, messages.ChainID) ([]admin.Progress, error) {
	return []admin.Progress{sample().Progress}, nil
}

func (n *fakeNode) Operators(context.Context, messages.ChainID) ([]admin.Operators, error) {
	return []admin.Operators{sample().Operators}, nil
}

func (n *fakeNode) Rounds(context.Context, messages.ChainID, int) ([]messages.Round, error) {
	return []messages.Round{{ID: "5-7-8"}}, nil
}

func TestOneLook(t *testing.T) {
	gone := errors.New("no node runs here")
	cases := map[string]struct {
		node *fakeNode
		l2   messages.ChainID
		want string
		err  string
	}{
		"the first L2":          {node: &fakeNode{parts: 2}, want: "5-7-8"},
		"one that is not there": {node: &fakeNode{parts: 2}, l2: 6, want: "chain 6 was not reached yet"},
		"one of others":         {node: &fakeNode{parts: 2}, l2: 9, err: "--l2-chain: this node does not serve chain 9"},
		"a bootstrap node":      {node: &fakeNode{}, want: "operator-1"},
		"no node":               {node: &fakeNode{err: gone}, err: "no node runs here"},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			var out strings.Builder
			err := Once(t.Context(), &out, c.node, actortest.NewClock(begin()), c.l2)
			switch {
			case c.err == "" && err != nil, c.err != "" && (err == nil || err.Error() != c.err):
				t.Errorf("error %v", err)
			case !strings.Contains(out.String(), c.want):
				t.Errorf("no %s in\n%s", c.want, out.String())
			case strings.Contains(out.String(), "\x1b"):
				t.Errorf("colours without a terminal: %q", out.String())
			}
		})
	}
}

func TestANodeThatGoesAwayIsWaitedFor(t *testing.T) {
	n, clock := &fakeNode{parts: 2}, actortest.NewClock(begin())
	m := model{ctx: t.Context(), node: n, clock: clock, state: shown(100, 30)}
	step := func(msg tea.Msg) {
		t.Helper()
		next, _ := m.Update(msg)
		m = next.(model)
	}
	n.err = errors.New("no node runs here")
	clock.Advance(5 * time.Second)
	step(m.look()())
	if text := m.View().Content; !strings.Contains(text, "No answer: no node runs here") || !strings.Contains(text, "5 s ago") || !strings.Contains(text, "gossip") {
		t.Errorf("away:\n%s", text)
	}
	n.err = nil
	step(m.look()())
	if text := m.View().Content; strings.Contains(text, "No answer") {
		t.Errorf("back:\n%s", text)
	}
	late := m.look()
	step(tea.KeyPressMsg{Code: 'l', Text: "l"})
	step(late()) // of the L2 that was shown before
	if m.state.L2 != 6 || m.state.Sample.L2.Chain != 5 {
		t.Errorf("L2 %d, sample of %d", m.state.L2, m.state.Sample.L2.Chain)
	}
	step(m.look()())
	if m.state.Sample.L2.Chain != 6 || n.l2 != 6 {
		t.Errorf("the other L2 is not shown: %+v", m.state.Sample.L2)
	}
	step(tea.WindowSizeMsg{Width: 40, Height: 10})
	if n := len(strings.Split(m.View().Content, "\n")); n > 10 {
		t.Errorf("%d lines after a change of size", n)
	}
}

func TestTheProgramEnds(t *testing.T) {
	var out strings.Builder
	if err := Run(t.Context(), strings.NewReader("q"), &out, &fakeNode{parts: 2}, kit.SystemClock(), 0); err != nil {
		t.Errorf("q: %v", err)
	}
	if err := Run(t.Context(), strings.NewReader(""), &out, &fakeNode{err: errors.New("no node")}, kit.SystemClock(), 0); err == nil {
		t.Error("no node at first is not an error")
	}
	ctx, cancel := context.WithCancel(t.Context())
	time.AfterFunc(10*time.Millisecond, cancel)
	if err := Run(ctx, strings.NewReader(""), &out, &fakeNode{parts: 2}, kit.SystemClock(), 0); err != nil {
		t.Errorf("a signal: %v", err)
	}
}
