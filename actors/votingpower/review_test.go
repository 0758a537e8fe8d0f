package votingpower

import (
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ballast-avs/ballast/messages"
)

func deltas(pairs ...uint64) []messages.Delta {
	var out []messages.Delta
	for i := 0; i < len(pairs); i += 2 {
		out = append(out, messages.Delta{Operator: messages.OperatorID(pairs[i]), Power: power(pairs[i+1])})
	}
	return out
}

// The network of the review tests: 1 rises by 10, 2 falls to zero, 3 is in step, 4 rises by 5, 5 has left with 30.
func network() messages.Calculation {
	return calculation(op{id: 1, l1: 100, l2: 90}, op{id: 2, l2: 50}, op{id: 3, l1: 7, l2: 7}, op{id: 4, l1: 25, l2: 20},
		op{id: 5, l2: 30, gone: true}, op{id: 6, gone: true})
}

func TestReviewContents(t *testing.T) {
	up, down := []uint64{1, 10, 4, 5}, []uint64{2, 50, 5, 30}
	cases := []struct {
		name   string
		change func(c *Claim)
		answer messages.Answer
		reason messages.Reason
	}{
		{"the honest update", func(*Claim) {}, messages.Approve, messages.ReasonCorrect},
		{"a prefix", func(c *Claim) { c.Update.Increases = nil }, messages.Approve, messages.ReasonCorrect},
		{"data that is not an update", func(c *Claim) { c.DataErr = ErrProofForeign }, messages.Reject, messages.ReasonDataMalformed},
		{"another L1 block in the data", func(c *Claim) { c.Update.ToBlockL1++ }, messages.Reject, messages.ReasonProofMalformed},
		{"another L2 block in the data", func(c *Claim) { c.Update.ToBlockL2-- }, messages.Reject, messages.ReasonProofMalformed},
		{"descending ids", func(c *Claim) { c.Update.Increases = deltas(4, 5, 1, 10) }, messages.Reject, messages.ReasonOperatorsUnsorted},
		{"an id twice in one list", func(c *Claim) { c.Update.Increases = deltas(1, 10, 1, 10, 4, 5) }, messages.Reject, messages.ReasonOperatorRepeated},
		{"an id in both lists", func(c *Claim) { c.Update.Decreases = deltas(1, 10, 2, 50, 5, 30) }, messages.Reject, messages.ReasonOperatorRepeated},
		{"a zero", func(c *Claim) { c.Update.Increases = deltas(1, 10, 3, 0, 4, 5) }, messages.Reject, messages.ReasonDeltaZero},
		{"the largest left out", func(c *Claim) { c.Update.Decreases = deltas(5, 30) }, messages.Reject, messages.ReasonSelectionWrong},
		{"an increase for one who left", func(c *Claim) { c.Update.Increases = append(deltas(up...), deltas(6, 1)...) }, messages.Reject, messages.ReasonOperatorInactive},
		{"an increase for nobody", func(c *Claim) { c.Update.Increases = append(deltas(up...), deltas(99, 1)...) }, messages.Reject, messages.ReasonOperatorInactive},
		{"a decrease below zero", func(c *Claim) { c.Update.Decreases = append(deltas(down...), deltas(6, 1)...) }, messages.Reject, messages.ReasonOperatorInactive},
		{"one wei more", func(c *Claim) { c.Update.Increases = deltas(1, 11, 4, 5) }, messages.Reject, messages.ReasonPowerMismatch},
		{"one wei less", func(c *Claim) { c.Update.Decreases = deltas(2, 49, 5, 30) }, messages.Reject, messages.ReasonPowerMismatch},
		{"the wrong way", func(c *Claim) { c.Update.Increases, c.Update.Decreases = deltas(4, 5), deltas(1, 10, 2, 50, 5, 30) }, messages.Reject, messages.ReasonPowerMismatch},
		{"one that is in step", func(c *Claim) { c.Update.Increases = deltas(1, 10, 3, 1, 4, 5) }, messages.Reject, messages.ReasonPowerMismatch},
		{"another root", func(c *Claim) { c.Proof.Root = common.Hash{1} }, messages.Reject, messages.ReasonRootMismatch},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			calc := network()
			claim := honest(calc)
			c.change(&claim)
			if got := ReviewContents(claim, calc); got.Answer != c.answer || got.Reason != c.reason {
				t.Errorf("got %s %s (%s), want %s %s", got.Answer, got.Reason, got.Detail, c.answer, c.reason)
			}
		})
	}
}

func TestMismatchShowsBothValues(t *testing.T) {
	calc := network()
	claim := honest(calc)
	claim.Update.Increases = deltas(1, 11, 4, 5)
	want := "operator 1: proposed +11, calculated +10 (L1 power 100 at block 100 a10000..000000, L2 power 90 at block 50 a20000..000000)"
	if got := ReviewContents(claim, calc); got.Detail != want {
		t.Errorf("got  %s\nwant %s", got.Detail, want)
	}
}

func TestWhatOurEndpointCannotReadIsNoReject(t *testing.T) {
	calc := network()
	claim := honest(calc)
	calc.L1.Unreadable = []messages.OperatorID{1}
	claim.Update.Increases = deltas(1, 11, 4, 5)
	if got := ReviewContents(claim, calc); got.Answer != messages.Abstain || got.Reason != messages.ReasonStateUnavailable {
		t.Errorf("got %+v", got)
	}
}

func TestReviewPins(t *testing.T) {
	cases := []struct {
		name   string
		change func(c *messages.Calculation)
		want   messages.Reason
		fence  messages.Reason // the answer to a fence at the same pins
	}{
		{"all well", func(*messages.Calculation) {}, messages.ReasonCorrect, messages.ReasonCorrect},
		{"L2 pin not final", func(c *messages.Calculation) { c.L2.PinFinal = false }, messages.ReasonPinNotFinal, messages.ReasonPinNotFinal},
		{"L1 pin not final", func(c *messages.Calculation) { c.L1.PinFinal = false }, messages.ReasonPinNotFinal, messages.ReasonPinNotFinal},
		{"two hours old", func(c *messages.Calculation) { c.L1.HeadTime = c.L1.PinTime + 7201 }, messages.ReasonPinTooOld, messages.ReasonCorrect},
		{"a head before its pin", func(c *messages.Calculation) { c.L1.HeadTime = 0 }, messages.ReasonCorrect, messages.ReasonCorrect},
		{"L2 pin committed", func(c *messages.Calculation) {
			c.L2.CommitAtPin, c.L2.CommitAtHead = messages.Commit{L1: 1, L2: 50}, messages.Commit{L1: 1, L2: 50}
		}, messages.ReasonPinNotAfterCommit, messages.ReasonPinNotAfterCommit},
		{"L1 pin committed", func(c *messages.Calculation) {
			c.L2.CommitAtPin, c.L2.CommitAtHead = messages.Commit{L1: 100, L2: 1}, messages.Commit{L1: 100, L2: 1}
		}, messages.ReasonPinNotAfterCommit, messages.ReasonPinNotAfterCommit},
		{"executed since", func(c *messages.Calculation) {
			c.L2.CommitAtHead, c.L2.Moved = messages.Commit{L1: 5, L2: 5}, []messages.OperatorID{77}
		}, messages.ReasonBaseChanged, messages.ReasonCorrect},
		{"a fence executed since", func(c *messages.Calculation) { c.L2.CommitAtHead = messages.Commit{L1: 5, L2: 5} }, messages.ReasonCorrect, messages.ReasonCorrect},
		{"a listed operator moved", func(c *messages.Calculation) { c.L2.Moved = []messages.OperatorID{1} }, messages.ReasonBaseChanged, messages.ReasonCorrect},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			calc := network()
			claim := honest(calc)
			fence := Claim{Proof: claim.Proof, Update: Fence(calc)}
			fence.Proof.Root = common.Hash{}
			c.change(&calc)
			policy := Policy{PinMaxAge: 2 * time.Hour}
			if got := ReviewPins(claim, calc, policy); got.Reason != c.want || (got.Answer == messages.Reject) {
				t.Errorf("update: %+v, want %s", got, c.want)
			}
			if got := ReviewPins(fence, calc, policy); got.Reason != c.fence {
				t.Errorf("fence: %+v, want %s", got, c.fence)
			}
		})
	}
}

func TestReviewProgress(t *testing.T) {
	cases := []struct {
		name         string
		change       func(c *Claim, calc *messages.Calculation)
		first, retry messages.Reason // of a first approval, and of one at the pin of an unsettled approval
	}{
		{"the newest pins", func(*Claim, *messages.Calculation) {}, messages.ReasonCorrect, messages.ReasonCorrect},
		{"the second newest", func(c *Claim, _ *messages.Calculation) { c.Proof.L1.Number, c.Proof.L2.Number = 68, 35 }, messages.ReasonCorrect, messages.ReasonCorrect},
		{"another L2 block", func(c *Claim, _ *messages.Calculation) { c.Proof.L2.Number = 49 }, messages.ReasonPinNotAligned, messages.ReasonCorrect},
		{"another L1 block", func(c *Claim, _ *messages.Calculation) { c.Proof.L1.Number = 99 }, messages.ReasonPinNotAligned, messages.ReasonPinNotAligned},
		{"an old aligned L1 block", func(_ *Claim, calc *messages.Calculation) {
			calc.L1.Aligned = []messages.Pin{{Number: 164}, {Number: 132}}
		}, messages.ReasonPinNotAligned, messages.ReasonPinNotAligned},
		{"a fence was committed since the pin", func(_ *Claim, calc *messages.Calculation) {
			calc.L2.CommitAtHead = messages.Commit{L1: 5, L2: 45}
		}, messages.ReasonPinNotAligned, messages.ReasonCorrect},
		{"one change of four", func(c *Claim, calc *messages.Calculation) { c.Update = Prefix(*calc, 1) }, messages.ReasonSelectionShort, messages.ReasonSelectionShort},
		{"no change of four", func(c *Claim, calc *messages.Calculation) { c.Update = Prefix(*calc, 0) }, messages.ReasonEmptyUpdate, messages.ReasonEmptyUpdate},
		{"a total of one is left", func(_ *Claim, calc *messages.Calculation) {
			calc.L2.Total = power(80 - 15 + 1)
		}, messages.ReasonUpdateLocksNetwork, messages.ReasonUpdateLocksNetwork},
		{"a total of two is left", func(_ *Claim, calc *messages.Calculation) {
			calc.L2.Total = power(80 - 15 + 2)
		}, messages.ReasonCorrect, messages.ReasonCorrect},
		{"another kind of node's", func(c *Claim, calc *messages.Calculation) {
			c.Foreign, c.Proof.L2.Number, c.Update = true, 49, Prefix(*calc, 1)
		}, messages.ReasonCorrect, messages.ReasonCorrect},
		{"a fence at any pin", func(c *Claim, calc *messages.Calculation) {
			c.Update, c.Proof.Root, c.Proof.L2.Number = Fence(*calc), common.Hash{}, 49
		}, messages.ReasonCorrect, messages.ReasonCorrect},
	}
	for _, c := range cases {
		for retry, want := range map[bool]messages.Reason{false: c.first, true: c.retry} {
			calc := network()
			claim := honest(calc)
			c.change(&claim, &calc)
			if got := ReviewProgress(claim, calc, retry); got.Reason != want || got.Answer == messages.Reject {
				t.Errorf("%s, retry %v: %+v, want %s", c.name, retry, got, want)
			}
		}
	}
}

func TestReviewFence(t *testing.T) {
	calc := network()
	calc.L2.CommitAtHead = messages.Commit{L1: 99, L2: 40}
	claim := Claim{Proof: honest(calc).Proof, Update: Fence(calc)}
	claim.Proof.Root = common.Hash{}
	if !claim.Fence() {
		t.Fatal("not a fence")
	}
	if got := ReviewContents(claim, calc); !got.Approves() {
		t.Errorf("got %+v", got)
	}
	calc.L2.CommitAtHead.L1 = 98 // it would move the L1 marker further than it must
	if got := ReviewContents(claim, calc); got.Answer != messages.Abstain || got.Reason != messages.ReasonEmptyUpdate {
		t.Errorf("got %+v", got)
	}
}

func TestReady(t *testing.T) {
	self := calculation(op{id: 1, l1: 1, l2: 1}).Leaves[0].Address
	cases := []struct {
		name   string
		change func(c *messages.Calculation)
		want   messages.Reason
	}{
		{"all well", func(*messages.Calculation) {}, ""},
		{"no handler", func(c *messages.Calculation) { c.L2.Readiness.HandlerSet = false }, messages.ReasonHandlerUnset},
		{"no role", func(c *messages.Calculation) { c.L2.Readiness.HandlerMaySync = false }, messages.ReasonHandlerNoRole},
		{"no definition", func(c *messages.Calculation) { c.L2.Definition.Exists = false }, messages.ReasonDefinitionAbsent},
		{"paused", func(c *messages.Calculation) { c.L2.Readiness.SubmissionPaused = true }, messages.ReasonPaused},
		{"locked", func(c *messages.Calculation) { c.L2.CommitAtHead.L1 = 1 << 40 }, messages.ReasonSyncLocked},
		{"not an operator", func(c *messages.Calculation) { c.L2.Operators[0].Active = false }, messages.ReasonNotOperator},
		{"restricted", func(c *messages.Calculation) { c.L2.Definition.RestrictedAttesters = []messages.OperatorID{2} }, messages.ReasonRestricted},
		{"total of one", func(c *messages.Calculation) { c.L2.Total = power(1) }, messages.ReasonQuorumImpossible},
		{"minimum above all", func(c *messages.Calculation) {
			c.L2.Definition.MinimumVotingPower, c.L2.DefinitionTotal = power(1000), power(300)
		}, messages.ReasonQuorumImpossible},
	}
	for _, c := range cases {
		calc := calculation(op{id: 1, l1: 100, l2: 90}, op{id: 2, l1: 100, l2: 90})
		c.change(&calc)
		got := messages.ReasonNone
		if f := CheckReady(calc, self); f != nil {
			got = f.Reason
		}
		if got != c.want {
			t.Errorf("%s: %s, want %s", c.name, got, c.want)
		}
	}
}

func TestProposalsNeedAFullAccountAndPinsThatMoved(t *testing.T) {
	// One attester and one first entry: 355,000 + 29,100 + 24,900 gas at 10 wei.
	cost := uint64(4_090_000)
	cases := []struct {
		name   string
		change func(c *messages.Calculation)
		want   messages.Reason
	}{
		{"all well", func(*messages.Calculation) {}, ""},
		{"poor", func(c *messages.Calculation) { c.L2.Readiness.Balance = power(cost - 1) }, messages.ReasonBalanceTooLow},
		{"just rich enough", func(c *messages.Calculation) { c.L2.Readiness.Balance = power(cost) }, ""},
		{"unknown", func(c *messages.Calculation) { c.L2.Readiness.Payer = false }, ""},
		{"committed", func(c *messages.Calculation) { c.L2.CommitAtHead.L2 = 50 }, messages.ReasonPinNotAfterCommit},
		{"committed since the pin", func(c *messages.Calculation) { c.L2.CommitAtHead.L2 = 49 }, messages.ReasonPinNotAligned},
		{"committed since the pin of a retry", func(c *messages.Calculation) {
			c.L2.CommitAtHead.L2, c.Inquiry.L2 = 49, c.L2.Pin
		}, ""},
		{"a network that would be locked", func(c *messages.Calculation) {
			c.Leaves[0].L1Power, c.Leaves[0].L2Power, c.L2.Total = power(1), power(100), power(100)
		}, messages.ReasonUpdateLocksNetwork},
		{"moved", func(c *messages.Calculation) { c.L2.Moved = []messages.OperatorID{1} }, messages.ReasonBaseChanged},
	}
	for _, c := range cases {
		calc := calculation(op{id: 1, l1: 100})
		calc.L2.Readiness.Payer, calc.L2.Readiness.GasPrice, calc.L2.Readiness.Balance = true, power(10), power(1<<40)
		if c.name == "unknown" {
			calc.L2.Readiness.Balance = power(0)
		}
		c.change(&calc)
		got := messages.ReasonNone
		if f := CheckProposal(calc, Propose(calc, power(0))); f != nil {
			got = f.Reason
		}
		if got != c.want {
			t.Errorf("%s: %s, want %s", c.name, got, c.want)
		}
	}
}

func TestTwoPinsThatComeAtOnceAreOne(t *testing.T) {
	pins := []messages.Pin{{Number: 50}, {Number: 35}}
	for _, c := range []struct {
		tags []uint64
		want int
	}{{nil, 1}, {[]uint64{34}, 1}, {[]uint64{35}, 2}, {[]uint64{20, 49, 60}, 2}, {[]uint64{50, 60}, 1}} {
		if got := Newest(pins, c.tags); len(got) != c.want || got[0] != pins[0] {
			t.Errorf("tags %v: %v", c.tags, got)
		}
	}
	if got := Newest(pins[:1], nil); len(got) != 1 {
		t.Errorf("a young chain: %v", got)
	}
}
