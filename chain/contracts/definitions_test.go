package contracts_test

import (
	"math/big"
	"testing"

	"github.com/ballast-avs/ballast/chain/chaintest"
	"github.com/ballast-avs/ballast/chain/contracts"
)

func TestCreateTaskDefinition(t *testing.T) {
	n := newNetwork(t, 100, 60, 40)
	ac := contracts.NewAttestationCenter()
	for _, c := range []struct {
		name string
		edit func(d *contracts.TaskDefinitionParamsV2)
		want string
	}{
		{"in order", func(*contracts.TaskDefinitionParamsV2) {}, ""},
		{"expired", func(d *contracts.TaskDefinitionParamsV2) { d.BlockExpiry = big.NewInt(n.head(t)) }, "InvalidBlockExpiry()"},
		{"descending list", func(d *contracts.TaskDefinitionParamsV2) { d.RestrictedAttesterIds = bigs(2, 1) }, "InvalidRestrictedAttesterIds()"},
		{"repeated id", func(d *contracts.TaskDefinitionParamsV2) { d.RestrictedAttesterIds = bigs(1, 1) }, "InvalidRestrictedAttesterIds()"},
		{"maximum above the list", func(d *contracts.TaskDefinitionParamsV2) { d.MaximumNumberOfAttesters = big.NewInt(3) }, "InvalidMaximumNumberOfAttesters()"},
	} {
		d := definition(0, 1, 2)
		c.edit(&d)
		if got := n.try(t, n.from, n.AttestationCenter, ac.PackCreateNewTaskDefinition0("d", d)); got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
	receipt := n.do(t, n.AttestationCenter, ac.PackCreateNewTaskDefinition0("first", definition(50, 1, 3)))
	created, err := ac.UnpackTaskDefinitionCreatedEvent(receipt.Logs[len(receipt.Logs)-1])
	must(t, err)
	if created.Id != 1 || created.Name != "first" || created.MinimumVotingPower.Int64() != 50 || len(created.RestrictedAttesterIds) != 2 {
		t.Fatalf("event %+v", created)
	}
	n.do(t, n.AttestationCenter, ac.PackCreateNewTaskDefinition("second", contracts.TaskDefinitionParams{
		BlockExpiry: big.NewInt(1 << 40), BaseRewardFeeForAttesters: new(big.Int), BaseRewardFeeForPerformer: new(big.Int),
		BaseRewardFeeForAggregator: new(big.Int), DisputePeriodBlocks: new(big.Int), MinimumVotingPower: big.NewInt(50),
	}))
	n.do(t, n.AttestationCenter, ac.PackCreateNewTaskDefinition0("third", definition(0)))
	// Stored and shown: the restricted one counts its list with the minimum, the second everybody with the minimum.
	for id, want := range map[uint16][2]int64{1: {100, 100}, 2: {160, 160}, 3: {0, 200}} {
		if got := n.definitionTotal(t, id); got != want {
			t.Errorf("definition %d: %v, want %v", id, got, want)
		}
	}
}

func TestDefinitionLimits(t *testing.T) {
	n := newNetwork(t, 100, 60, 40)
	ac := contracts.NewAttestationCenter()
	n.do(t, n.AttestationCenter, ac.PackCreateNewTaskDefinition0("restricted", definition(0, 1, 2)))
	n.do(t, n.AttestationCenter, ac.PackCreateNewTaskDefinition0("minimum", definition(60)))
	n.do(t, n.AttestationCenter, ac.PackCreateNewTaskDefinition0("at most two", definition(0)))
	n.do(t, n.AttestationCenter, ac.PackSetTaskDefinitionMaximumNumberOfAttesters(3, big.NewInt(2)))
	expiring := definition(0)
	expiring.BlockExpiry = big.NewInt(n.head(t) + 2)
	n.do(t, n.AttestationCenter, ac.PackCreateNewTaskDefinition0("expiring", expiring))
	n.Commit()
	for _, c := range []struct {
		definition uint16
		attesters  []int
		want       string
	}{
		{1, []int{1, 2}, ""},
		{1, []int{1}, "InsufficientVotingPower()"},
		{1, []int{1, 3}, "InvalidRestrictedAttester(1, 3)"},
		{1, []int{1, 2, 3}, "InvalidAttesterSet()"},
		{2, []int{1, 2}, ""},
		{2, []int{1, 2, 3}, "OperatorDoesNotHaveMinimumVotingPower(3)"},
		{3, []int{1, 2}, ""},
		{3, all(3), "InvalidMaximumNumberOfAttesters()"},
		{4, all(3), "InvalidTaskDefinition()"},
	} {
		v := vote{task: n.task("p", c.definition), performer: n.operators[0], attesters: c.attesters}
		if got := n.dryRun(t, v); got != c.want {
			t.Errorf("definition %d, attesters %v: %q, want %q", c.definition, c.attesters, got, c.want)
		}
	}
	for _, c := range []struct {
		operator   int
		definition uint16
		want       string
	}{
		{1, 1, ""},
		{3, 1, "InvalidRestrictedAttester(1, 3)"},
		{3, 2, "InsufficientVotingPowerForTaskDefinition()"},
		{1, 4, "InvalidTaskDefinition()"},
		{1, 9, "TaskDefinitionNotFound(9)"},
		{3, 0, ""},
	} {
		address := newOperator(t, c.operator-1).address
		got := n.try(t, n.from, n.AttestationCenter, ac.PackVerifyOperatorValidForTaskDefinition(address, c.definition))
		if got != c.want {
			t.Errorf("operator %d for definition %d: %q, want %q", c.operator, c.definition, got, c.want)
		}
	}
}

// The stored totals are those of protocol.md 3.4 and 6: stale, too large or missing until 10002 runs.
func TestStoredTotalsGoStale(t *testing.T) {
	n := newNetwork(t, 100, 60, 40)
	ac := contracts.NewAttestationCenter()
	n.do(t, n.AttestationCenter, ac.PackCreateNewTaskDefinition0("d", definition(0, 1, 2)))
	expect := func(step string, want [2]int64) {
		t.Helper()
		if got := n.definitionTotal(t, 1); got != want {
			t.Fatalf("%s: stored and shown %v, want %v", step, got, want)
		}
	}
	expect("created", [2]int64{160, 160})
	n.submit(t, n.syncVote(t, "a", n.update(t, 10, nil, deltas(delta(1, 90)))))
	expect("after a sync", [2]int64{160, 160})
	v := vote{task: n.task("p", 1), performer: n.operators[0], attesters: []int{1, 2}}
	if got := n.dryRun(t, v); got != "InsufficientVotingPower()" {
		t.Fatalf("70 of a stale 160: %q", got)
	}
	n.unregister(t, n.operators[1])
	expect("after an unregistration", [2]int64{160, 160})
	n.do(t, n.AttestationCenter, ac.PackSetTaskDefinitionMinVotingPower(1, big.NewInt(5)))
	expect("a minimum counts everybody, list or not", [2]int64{50, 50})
	n.do(t, n.AttestationCenter, ac.PackSetTaskDefinitionRestrictedAttesters(1, bigs(1)))
	expect("a new list", [2]int64{10, 10})
	n.do(t, n.AttestationCenter, ac.PackSetTaskDefinitionRestrictedAttesters(1, nil))
	expect("no list falls back to the global total", [2]int64{0, 50})
	n.do(t, n.AttestationCenter, ac.PackSetTaskDefinitionRestrictedOperators(chaintest.VotingPowerSyncTask, bigs(1, 3)))
	if got := n.definitionTotal(t, chaintest.VotingPowerSyncTask); got != [2]int64{50, 50} {
		t.Fatalf("restricted 10001: %v", got)
	}
	for name, data := range map[string][]byte{
		"minimum":    ac.PackSetTaskDefinitionMinVotingPower(9, new(big.Int)),
		"restricted": ac.PackSetTaskDefinitionRestrictedAttesters(9, nil),
		"maximum":    ac.PackSetTaskDefinitionMaximumNumberOfAttesters(9, new(big.Int)),
	} {
		if got := n.try(t, n.from, n.AttestationCenter, data); got != "TaskDefinitionNotFound(9)" {
			t.Errorf("%s of an unknown definition: %q", name, got)
		}
	}
}

// Power that an update gave to an inactive id counts in the global total, not in that of a definition.
func TestDefinitionTotalSkipsInactive(t *testing.T) {
	n := newNetwork(t, 100, 60, 40)
	ac := contracts.NewAttestationCenter()
	n.unregister(t, n.operators[2])
	v := n.syncVote(t, "a", n.update(t, 10, deltas(delta(3, 10)), nil))
	v.attesters = []int{1, 2}
	n.submit(t, v)
	n.do(t, n.AttestationCenter, ac.PackCreateNewTaskDefinition0("all", definition(1)))
	n.do(t, n.AttestationCenter, ac.PackCreateNewTaskDefinition0("listed", definition(0, 2, 3)))
	if got := n.definitionTotal(t, 1); got[0] != 160 {
		t.Errorf("all: %v, want 160", got)
	}
	if got := n.definitionTotal(t, 2); got[0] != 60 {
		t.Errorf("listed: %v, want 60", got)
	}
	if n.total(t) != 170 {
		t.Errorf("total %d, want 170", n.total(t))
	}
}

// A restricted sync task counts its own total and refuses other attesters.
func TestRestrictedSyncTask(t *testing.T) {
	n := newNetwork(t, 100, 60, 40)
	ac := contracts.NewAttestationCenter()
	n.do(t, n.AttestationCenter, ac.PackSetTaskDefinitionRestrictedAttesters(chaintest.VotingPowerSyncTask, bigs(2, 3)))
	v := n.syncVote(t, "p", n.update(t, 10, nil, nil))
	if got := n.dryRun(t, v); got != "InvalidAttesterSet()" {
		t.Fatalf("all attest: %q", got)
	}
	v.attesters = []int{1, 2}
	if got := n.dryRun(t, v); got != "InvalidRestrictedAttester(10001, 1)" {
		t.Fatalf("id 1 attests: %q", got)
	}
	// The performer need not be in the list.
	v.attesters = []int{2, 3}
	n.submit(t, v)
	if got := n.lastCommits(t); got[0] != 10 {
		t.Fatalf("last commits %v", got)
	}
}
