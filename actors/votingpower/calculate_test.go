package votingpower

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ballast-avs/ballast/messages"
)

func text(u messages.Update) string {
	var out strings.Builder
	for _, d := range u.Increases {
		fmt.Fprintf(&out, "+%d:%s ", d.Operator, d.Power.Dec())
	}
	for _, d := range u.Decreases {
		fmt.Fprintf(&out, "-%d:%s ", d.Operator, d.Power.Dec())
	}
	return out.String()
}

func TestProposeTakesTheLargestDifferencesFirst(t *testing.T) {
	ops := []op{{id: 1, l1: 100, l2: 90}, {id: 2, l1: 0, l2: 50}, {id: 3, l1: 7, l2: 7}, {id: 4, l1: 60, l2: 50}, {id: 5, l1: 9, l2: 30, gone: true}}
	cases := []struct {
		name   string
		limits Limits
		want   string
	}{
		{"all", DefaultLimits(), "+1:10 +4:10 -2:50 -5:30 "},
		{"one", Limits{Entries: 1, Gas: 10_000_000}, "-2:50 "},
		{"ties go to the lower id", Limits{Entries: 3, Gas: 10_000_000}, "+1:10 -2:50 -5:30 "},
		{"none", Limits{Entries: 0, Gas: 10_000_000}, ""},
		{"gas for two", Limits{Entries: 9, Gas: gasFixed + 4*gasPerAttester + 2*gasPerEntry}, "-2:50 -5:30 "},
		{"one goes even without gas", Limits{Entries: 9, Gas: 1}, "-2:50 "},
		{"small ones wait", Limits{Entries: 9, Gas: 10_000_000, MinChange: power(11)}, "-2:50 -5:30 "},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			got := Propose(calculation(ops...), c.limits)
			if text(got) != c.want || got.ToBlockL1 != 100 || got.ToBlockL2 != 50 {
				t.Errorf("got %q to blocks %d and %d, want %q", text(got), got.ToBlockL1, got.ToBlockL2, c.want)
			}
		})
	}
}

func TestUnreadableOperatorsKeepTheirPower(t *testing.T) {
	c := calculation(op{id: 1, l1: 5, l2: 3}, op{id: 2, l1: 5, l2: 3})
	l1 := c.L1
	l1.Targets = l1.Targets[:1]
	if got := Propose(Calculate(c.Inquiry, c.L2, l1), DefaultLimits()); text(got) != "+1:2 " {
		t.Errorf("got %q", text(got))
	}
}

// TestUpdatesLeadToTheTarget applies proposals of any size to the L2 until nothing differs.
func TestUpdatesLeadToTheTarget(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	for range 50 {
		ops := make([]op, 1+rng.IntN(40))
		for i := range ops {
			ops[i] = op{id: messages.OperatorID(i + 1), l1: rng.Uint64N(4), l2: rng.Uint64N(4), gone: rng.IntN(5) == 0}
		}
		limits := Limits{Entries: 1 + rng.IntN(5), Gas: 10_000_000}
		for round := 0; ; round++ {
			c := calculation(ops...)
			update := Propose(c, limits)
			if update.Empty() {
				break
			}
			claim := Claim{Proof: honest(c).Proof, Update: update}
			if f := ReviewContents(claim, c); !f.Approves() {
				t.Fatalf("an honest update is refused: %+v", f)
			}
			if round > len(ops) {
				t.Fatal("updates do not end")
			}
			for _, d := range update.Increases {
				ops[d.Operator-1].l2 += d.Power.Uint64()
			}
			for _, d := range update.Decreases {
				ops[d.Operator-1].l2 -= d.Power.Uint64()
			}
		}
		for _, o := range ops {
			if want := o.l1; (o.gone && o.l2 != 0) || (!o.gone && o.l2 != want) {
				t.Fatalf("operator %+v did not reach its target", o)
			}
		}
	}
}

func TestRootVector(t *testing.T) {
	fill := func(b byte) (a common.Address) {
		for i := range a {
			a[i] = b
		}
		return a
	}
	leaves := []messages.Leaf{ // voting-power-sync 2.5
		{Operator: 1, Address: fill(0x11), L1Power: power(100), L2Power: power(90)},
		{Operator: 2, Address: fill(0x22), L1Power: power(0), L2Power: power(50)},
		{Operator: 4, Address: fill(0x44), L1Power: power(7), L2Power: power(7)},
	}
	want := common.HexToHash("0x9f94e53eb0ff7b0d57828ea0c0d89b565ffbeb250c67fd16b563ca00a01f55c7")
	if got := Root(leaves); got != want {
		t.Errorf("root %s, want %s", got, want)
	}
	if got := Root(nil); got != (common.Hash{}) {
		t.Errorf("root of nothing is %s", got)
	}
}

func TestBaseHolds(t *testing.T) {
	update := messages.Update{Increases: []messages.Delta{{Operator: 3, Power: power(1)}}}
	cases := []struct {
		name  string
		state messages.L2State
		want  bool
	}{
		{"nothing moved", messages.L2State{}, true},
		{"another operator moved", messages.L2State{Moved: []messages.OperatorID{4}}, true},
		{"a listed operator moved", messages.L2State{Moved: []messages.OperatorID{3}}, false},
		{"an update was executed", messages.L2State{
			CommitAtHead: messages.Commit{L1: 1, L2: 1}, Moved: []messages.OperatorID{4},
		}, false},
		{"a fence was executed", messages.L2State{CommitAtHead: messages.Commit{L1: 1, L2: 1}}, true},
	}
	for _, c := range cases {
		if got := BaseHolds(c.state, update); got != c.want {
			t.Errorf("%s: %v", c.name, got)
		}
	}
}
