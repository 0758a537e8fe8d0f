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
		name      string
		minChange uint64
		want      string
	}{
		{"all", 0, "+1:10 +4:10 -2:50 -5:30 "},
		{"small ones go with a large one", 50, "+1:10 +4:10 -2:50 -5:30 "},
		{"small ones begin no round", 51, ""},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			got := Propose(calculation(ops...), power(c.minChange))
			if text(got) != c.want || got.ToBlockL1 != 100 || got.ToBlockL2 != 50 {
				t.Errorf("got %q to blocks %d and %d, want %q", text(got), got.ToBlockL1, got.ToBlockL2, c.want)
			}
		})
	}
	for n, want := range []string{"", "-2:50 ", "-2:50 -5:30 ", "+1:10 -2:50 -5:30 ", "+1:10 +4:10 -2:50 -5:30 ", "+1:10 +4:10 -2:50 -5:30 "} {
		if got := text(Prefix(calculation(ops...), n)); got != want {
			t.Errorf("the first %d: %q, want %q", n, got, want)
		}
	}
}

// many is a network of which n operators differ, each by another amount; the L2 has nothing of them if first is true.
func many(n int, first bool) messages.Calculation {
	ops := make([]op, n)
	for i := range ops {
		ops[i] = op{id: messages.OperatorID(i + 1), l1: uint64(1000 + 2*i), l2: uint64(1000 + i - 1)}
		if first {
			ops[i].l2 = 0
		}
	}
	return calculation(ops...)
}

func TestAnUpdateIsAsLongAsTheRulesSay(t *testing.T) {
	for _, c := range []struct {
		operators, most, least int
		first                  bool
	}{
		{1, 1, 1, false},
		{99, 99, 99, false},
		{101, 101, 100, false},
		{600, 496, 100, false}, // 355,000 + 200 * 29,100 + 496 * 7,700 gas
		{600, 153, 100, true},  // 24,900 gas each
	} {
		calc := many(c.operators, c.first)
		update := Propose(calc, power(0))
		if n := len(update.Increases) + len(update.Decreases); n != c.most {
			t.Errorf("%d operators differ: %d are listed, not %d", c.operators, n, c.most)
		}
		for n, want := range map[int]messages.Reason{c.least: messages.ReasonCorrect, c.least - 1: messages.ReasonSelectionShort} {
			claim := Claim{Proof: honest(calc).Proof, Update: Prefix(calc, n)}
			if n == 0 {
				want = messages.ReasonEmptyUpdate
			}
			if got := ReviewProgress(claim, calc, false); got.Reason != want || got.Answer == messages.Reject {
				t.Errorf("%d of %d: %+v, want %s", n, c.operators, got, want)
			}
			if got := ReviewContents(claim, calc); !got.Approves() {
				t.Errorf("%d of %d are a prefix: %+v", n, c.operators, got)
			}
		}
	}
	calc := many(600, false)
	if got := ReviewContents(Claim{Proof: honest(calc).Proof, Update: Prefix(calc, 501)}, calc); got.Reason != messages.ReasonSelectionWrong {
		t.Errorf("501 entries: %+v", got)
	}
}

func TestUnreadableOperatorsKeepTheirPower(t *testing.T) {
	c := calculation(op{id: 1, l1: 5, l2: 3}, op{id: 2, l1: 5, l2: 3})
	l1 := c.L1
	l1.Targets = l1.Targets[:1]
	if got := Propose(Calculate(c.Inquiry, c.L2, l1), power(0)); text(got) != "+1:2 " {
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
		entries := 1 + rng.IntN(5)
		for round := 0; ; round++ {
			c := calculation(ops...)
			update := Prefix(c, entries)
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
