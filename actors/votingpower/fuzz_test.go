package votingpower

import (
	"testing"

	"github.com/ballast-avs/ballast/messages"
)

// operators reads a network from bytes: three for each, its L1 power, its L2 power and whether it has left.
func operators(raw []byte) []op {
	var ops []op
	for id := messages.OperatorID(1); len(raw) >= 3 && id <= 64; id++ {
		ops = append(ops, op{id: id, l1: uint64(raw[0]), l2: uint64(raw[1]), gone: raw[2]%5 == 0})
		raw = raw[3:]
	}
	return ops
}

// FuzzPropose takes any two chains and any number of entries: what is proposed is approved, decodes to itself, brings
// every listed operator to its target, and is refused as soon as it is one wei off.
func FuzzPropose(f *testing.F) {
	f.Add([]byte{100, 90, 1, 0, 50, 1, 7, 7, 1, 9, 30, 0}, uint8(3))
	f.Add([]byte{}, uint8(0))
	f.Fuzz(func(t *testing.T, raw []byte, entries uint8) {
		c := calculation(operators(raw)...)
		update := Prefix(c, int(entries))
		if n := len(update.Increases) + len(update.Decreases); n > int(entries) {
			t.Fatalf("%d entries, at most %d are allowed", n, entries)
		}
		back, err := DecodeUpdate(EncodeUpdate(update))
		if err != nil || text(back) != text(update) {
			t.Fatalf("it decodes to %q, %v", text(back), err)
		}
		claim := Claim{Proof: honest(c).Proof, Update: update}
		if update.Empty() {
			return
		}
		if finding := ReviewContents(claim, c); !finding.Approves() {
			t.Fatalf("an honest update is refused: %+v", finding)
		}
		reaches(t, c, update)
		list := update.Increases
		if len(list) == 0 {
			list = update.Decreases
		}
		list[0].Power.AddUint64(&list[0].Power, 1)
		if finding := ReviewContents(claim, c); finding.Answer != messages.Reject {
			t.Fatalf("one wei too much is not rejected: %+v", finding)
		}
	})
}

// reaches applies an update to the L2's powers and compares with the targets.
func reaches(t *testing.T, c messages.Calculation, u messages.Update) {
	t.Helper()
	for _, d := range u.Increases {
		leaf, _ := findLeaf(c.Leaves, d.Operator)
		if sum := leaf.L2Power; !sum.Add(&sum, &d.Power).Eq(&leaf.L1Power) {
			t.Fatalf("operator %d rises to %s, not %s", d.Operator, sum.Dec(), leaf.L1Power.Dec())
		}
	}
	for _, d := range u.Decreases {
		leaf, _ := findLeaf(c.Leaves, d.Operator)
		if rest := leaf.L2Power; !rest.Sub(&rest, &d.Power).Eq(&leaf.L1Power) {
			t.Fatalf("operator %d falls to %s, not %s", d.Operator, rest.Dec(), leaf.L1Power.Dec())
		}
	}
}
