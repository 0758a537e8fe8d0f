package protocol

import (
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/ballast-avs/ballast/messages"
)

// TestHashVectors are those of protocol 2.7 (b).
func TestHashVectors(t *testing.T) {
	p := messages.Proposal{
		ProofOfTask: "QmProof", Data: []byte("hello"), Definition: 1,
		Performer: common.HexToAddress("0x02c13D68F7194F9741DBfDdC65e6a58979A9dfcd"),
	}
	n := Network{AttestationCenter: common.HexToAddress("0x1111111111111111111111111111111111111111"), Chain: 80002}
	for name, c := range map[string]struct{ got, want common.Hash }{
		"task":    {common.Hash(TaskID(p)), common.HexToHash("0x688e028706ea63c12f8cc1d503d0f502385f2576cf5d4c74ccd9a500469ecfac")},
		"approve": {VoteDigest(p, n, true), common.HexToHash("0xaf533ae21796fba423ca0692b43ce82ad3b92eead756691287941d534fb2aaa0")},
		"reject":  {VoteDigest(p, n, false), common.HexToHash("0x8cab26f4a1158f33809905c26e28cebaf57403bcd5f6ccc7b367c860598df0a8")},
	} {
		if c.got != c.want {
			t.Errorf("%s hash is %s, want %s", name, c.got, c.want)
		}
	}
}

func TestQuorums(t *testing.T) {
	huge := *new(uint256.Int).SetAllOne()
	cases := []struct {
		total           messages.VotingPower
		approve, reject string
	}{
		{*uint256.NewInt(0), "0", "0"},
		{*uint256.NewInt(1), "0", "0"},
		{*uint256.NewInt(2), "1", "0"},
		{*uint256.NewInt(3), "2", "1"},
		{*uint256.NewInt(100), "66", "33"}, // protocol 8.10
		{*uint256.NewInt(101), "67", "33"},
		{
			huge, "77194726158210796949047323339125271902179989777093709359638389338608753093290",
			"38597363079105398474523661669562635951089994888546854679819194669304376546645",
		},
	}
	for _, c := range cases {
		approve, reject := ApprovalQuorum(c.total), RejectionQuorum(c.total)
		if approve.Dec() != c.approve || reject.Dec() != c.reject {
			t.Errorf("of %s: %s and %s, want %s and %s", c.total.Dec(), approve.Dec(), reject.Dec(), c.approve, c.reject)
		}
	}
}

func operatorSet(powers ...uint64) messages.OperatorSet {
	r := messages.OperatorSet{Total: *uint256.NewInt(1000), DefinitionTotal: *uint256.NewInt(10)}
	for i, p := range powers {
		r.Members = append(r.Members, messages.Member{ID: messages.OperatorID(i + 1), Address: common.Address{byte(i + 1)}, Power: *uint256.NewInt(p)})
	}
	return r
}

func TestWhoCounts(t *testing.T) {
	r := operatorSet(5, 9, 1, 9)
	ids := func(members []messages.Member) string {
		out := make([]rune, len(members))
		for i, m := range members {
			out[i] = rune('0' + m.ID)
		}
		return string(out)
	}
	cases := []struct {
		name              string
		d                 messages.Definition
		eligible, signers string
		total             uint64
	}{
		{"everybody", messages.Definition{}, "1234", "1234", 1000},
		{"a minimum", messages.Definition{MinimumVotingPower: *uint256.NewInt(5)}, "124", "124", 10},
		{"a list", messages.Definition{RestrictedAttesters: []messages.OperatorID{2, 3}}, "23", "23", 10},
		{"the heaviest two", messages.Definition{MaximumAttesters: 2}, "1234", "24", 1000},
		{"the heaviest three", messages.Definition{MaximumAttesters: 3}, "1234", "124", 1000},
		{"the heaviest one, ties by id", messages.Definition{MaximumAttesters: 1}, "1234", "2", 1000},
	}
	for _, c := range cases {
		r.Definition = c.d
		total := QuorumTotal(r)
		if got := ids(Eligible(r)); got != c.eligible || !total.Eq(uint256.NewInt(c.total)) {
			t.Errorf("%s: %s may attest of %s, want %s of %d", c.name, got, total.Dec(), c.eligible, c.total)
		}
		if got := ids(SelectSigners(r, r.Members)); got != c.signers {
			t.Errorf("%s: %s sign, want %s", c.name, got, c.signers)
		}
	}
	if sum := Sum(r.Members); sum.Uint64() != 24 {
		t.Errorf("sum %s", sum.Dec())
	}
}

func TestLargeNetworksSubmitTheHeaviest(t *testing.T) {
	var powers []uint64
	for i := range 2 * MaxSigners {
		powers = append(powers, 1+uint64(i%2)*1000) // every other one is heavy
	}
	r := operatorSet(powers...)
	sum := Sum(r.Members)
	r.Total = sum
	chosen := SelectSigners(r, r.Members)
	if len(chosen) != MaxSigners || chosen[0].ID != 2 || chosen[1].ID != 4 {
		t.Errorf("%d signers, first %v", len(chosen), chosen[:2])
	}
	for i := range r.Members {
		r.Members[i].Power = *uint256.NewInt(1)
	}
	r.Total = Sum(r.Members)
	if n := len(SelectSigners(r, r.Members)); n != 266 { // two thirds of 400
		t.Errorf("%d equal signers", n)
	}
}

func TestMembersAreFound(t *testing.T) {
	r := operatorSet(1, 2, 3)
	if m, ok := MemberByID(r, 2); !ok || m.Power.Uint64() != 2 {
		t.Errorf("got %+v, %v", m, ok)
	}
	if _, ok := MemberByID(r, 4); ok {
		t.Error("found nobody's id")
	}
	if OperatorAt(r, common.Address{3}) != 3 || OperatorAt(r, common.Address{9}) != 0 {
		t.Error("addresses are mixed up")
	}
}

func TestTurnsAreAPermutationAndChange(t *testing.T) {
	all := []messages.OperatorID{3, 1, 7, 7, 2}
	firsts := map[messages.OperatorID]int{}
	for commit := range uint64(100) {
		seen := map[int]bool{}
		for _, id := range []messages.OperatorID{1, 2, 3, 7} {
			turn := Turn(ProposalSeed(commit), id, all)
			if turn < 0 || turn > 3 || seen[turn] {
				t.Fatalf("at %d operator %d has turn %d", commit, id, turn)
			}
			seen[turn] = true
			if turn == 0 {
				firsts[id]++
			}
		}
	}
	for id, n := range firsts {
		if n < 10 {
			t.Errorf("operator %d goes first %d times of 100", id, n)
		}
	}
	if Turn(SubmissionSeed(messages.TaskID{1}), 5, nil) != 0 {
		t.Error("the only aggregator waits")
	}
}

func TestPatience(t *testing.T) {
	now := time.Unix(0, 0)
	p := NewPatience(time.Minute)
	i := messages.Inquiry{Task: messages.TaskID{1}}
	if p.MayRetry(now, i, messages.ReasonPinUnknown) || p.End(i) {
		t.Error("an inquiry that was never opened is known")
	}
	if !p.Begin(now, i) || p.Begin(now, i) {
		t.Error("an inquiry is opened once")
	}
	if !p.MayRetry(now.Add(59*time.Second), i, messages.ReasonPinUnknown) || p.MayRetry(now.Add(time.Minute), i, messages.ReasonPinUnknown) {
		t.Error("the wait is one minute")
	}
	if p.MayRetry(now, i, messages.ReasonStateUnavailable) {
		t.Error("pruned state does not heal")
	}
	if !p.End(i) || p.End(i) {
		t.Error("an inquiry ends once")
	}
}

func TestThePerformerSubmitsFirst(t *testing.T) {
	all := []messages.OperatorID{2, 5, 7, 9}
	for task := range byte(20) {
		seen := map[int]messages.OperatorID{}
		for _, id := range all {
			seen[SubmissionTurn(messages.TaskID{task}, 7, id, all)] = id
		}
		if len(seen) != len(all) || seen[0] != 7 {
			t.Fatalf("turns of task %d: %v", task, seen)
		}
	}
	// Two who do not know each other.
	if a, b := SubmissionTurn(messages.TaskID{1}, 2, 2, nil), SubmissionTurn(messages.TaskID{1}, 2, 5, nil); a != 0 || b != 1 {
		t.Errorf("the performer has turn %d, the other %d", a, b)
	}
	if SubmissionTurn(messages.TaskID{1}, 0, 5, nil) != 0 {
		t.Error("a lone aggregator waits for a performer that has left")
	}
}

func TestStaggersStayBetweenOneAndThreeSteps(t *testing.T) {
	least, most := time.Hour, time.Duration(0)
	for i := range 500 {
		got := Stagger(messages.TaskID{byte(i), byte(i >> 8)}, 7, time.Second)
		least, most = min(least, got), max(most, got)
	}
	if least < time.Second || least > 1100*time.Millisecond || most > 3*time.Second || most < 2900*time.Millisecond {
		t.Errorf("from %s to %s", least, most)
	}
}

func TestThePolicyChoosesAQuorum(t *testing.T) {
	r := operatorSet(40, 10, 20, 15, 15)
	r.Total = Sum(r.Members)
	size := func(policy SignerPolicy, approved bool) []messages.Member {
		return ChooseSigners(r, r.Members, policy, messages.TaskID{1}, approved)
	}
	if n := len(size(SignersAll, true)); n != 5 {
		t.Errorf("all are %d", n)
	}
	if got := size(SignersCheapest, true); len(got) != 3 || got[0].ID != 1 || got[1].ID != 3 || got[2].ID != 4 {
		t.Errorf("the cheapest of 66 are %v", got)
	}
	if got := size(SignersCheapest, false); len(got) != 1 || got[0].ID != 1 {
		t.Errorf("the cheapest of 33 are %v", got)
	}
	seen := map[messages.OperatorID]int{}
	for i := range 200 {
		chosen := ChooseSigners(r, r.Members, SignersFair, messages.TaskID{byte(i)}, true)
		sum, need := Sum(chosen), ApprovalQuorum(r.Total)
		if sum.Lt(&need) || !slices.IsSortedFunc(chosen, func(a, b messages.Member) int { return int(a.ID) - int(b.ID) }) {
			t.Fatalf("task %d: %v are not a quorum in order", i, chosen)
		}
		for _, m := range chosen {
			seen[m.ID]++
		}
	}
	for id := messages.OperatorID(1); id <= 5; id++ {
		if seen[id] < 50 || (id == 2 && seen[id] > 195) {
			t.Errorf("operator %d was drawn for %d of 200 tasks", id, seen[id])
		}
	}
	r.Definition.MaximumAttesters = 3
	for i := range 50 {
		chosen := ChooseSigners(r, r.Members, SignersFair, messages.TaskID{byte(i)}, true)
		sum, need := Sum(chosen), ApprovalQuorum(r.Total)
		if len(chosen) > 3 || sum.Lt(&need) {
			t.Errorf("at most three: %v", chosen)
		}
	}
}

func TestAWrongClockEndsWaits(t *testing.T) {
	now := time.Unix(1000, 0)
	for after, want := range map[time.Duration]bool{-time.Hour: false, -time.Second: false, 0: true, 59 * time.Second: true, time.Minute: false} {
		if got := Within(now.Add(after), now, time.Minute); got != want {
			t.Errorf("%s after: within %v", after, got)
		}
	}
	for before, want := range map[time.Duration]time.Duration{-time.Second: 0, 0: 0, time.Second: time.Second, time.Minute: time.Minute, time.Minute + 1: 0, time.Hour: 0} {
		if got := Left(now, now.Add(before), time.Minute); got != want {
			t.Errorf("%s before the end: %s left", before, got)
		}
	}
}
