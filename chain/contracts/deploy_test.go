package contracts_test

import (
	"errors"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ballast-avs/ballast/chain/contracts"
)

func TestRolesOfDeployment(t *testing.T) {
	c := newChain(t, l2ID)
	account := func(i int) common.Address { return newOperator(t, i).address }
	who := contracts.Accounts{Governance: account(1), Operations: account(2), Community: account(3), Relayer: account(4), Treasury: account(5)}
	d, err := contracts.DeployL2(t.Context(), c.client, contracts.L2Options{Key: c.key, Accounts: who, Mine: func() { c.Commit() }})
	must(t, err)
	ac, o := contracts.NewAttestationCenter(), contracts.NewOBLS()
	has := func(at common.Address, role string, account common.Address) bool {
		var id [32]byte
		if role != "" {
			copy(id[:], tag(role))
		}
		got, unpackErr := o.UnpackHasRole(c.call(t, at, o.PackHasRole(id, account)))
		must(t, unpackErr)
		return got
	}
	for _, r := range []struct {
		name, role string
		at         common.Address
		account    common.Address
	}{
		{"governance", "AVS_GOVERNANCE_MULTISIG", d.AttestationCenter, who.Governance},
		{"admin", "", d.AttestationCenter, who.Governance},
		{"operations", "OPERATIONS_MULTISIG", d.AttestationCenter, who.Operations},
		{"community", "COMMUNITY_MULTISIG", d.AttestationCenter, who.Community},
		{"pauser", "TASKS_SUBMISSION_FLOW", d.AttestationCenter, who.Community},
		{"messages", "MESSAGE_HANDLER", d.AttestationCenter, d.L2MessageHandler},
		{"manager", "OBLS_MANAGER", d.OBLS, d.AttestationCenter},
		{"manager syncs", "VOTING_POWER_SYNCER", d.OBLS, d.AttestationCenter},
		{"tasks sync", "VOTING_POWER_SYNCER", d.OBLS, d.InternalTaskHandler},
		{"factory", "AVS_FACTORY_ROLE", d.OBLS, c.from},
		{"tasks", "ATTESTATION_CENTER", d.InternalTaskHandler, d.AttestationCenter},
		{"relayer", "STATE_RECEIVER", d.L2MessageHandler, who.Relayer},
		{"sender", "ATTESTATION_CENTER", d.L2MessageHandler, d.AttestationCenter},
	} {
		if !has(r.at, r.role, r.account) {
			t.Errorf("%s: %s is missing", r.name, r.role)
		}
		if r.account != c.from && has(r.at, r.role, c.from) {
			t.Errorf("%s: the deployer has %s", r.name, r.role)
		}
	}
	treasury, err := ac.UnpackAvsTreasury(c.call(t, d.AttestationCenter, ac.PackAvsTreasury()))
	must(t, err)
	if treasury != who.Treasury {
		t.Errorf("treasury %s", treasury)
	}
	for name, call := range map[string]struct {
		to   common.Address
		data []byte
	}{
		"AttestationCenter":   {d.AttestationCenter, ac.PackInitialize(contracts.AttestationCenterInitializationParams{AvsTreasury: c.from})},
		"OBLS":                {d.OBLS, o.PackInitialize()},
		"InternalTaskHandler": {d.InternalTaskHandler, contracts.NewInternalTaskHandler().PackInitialize(c.from, c.from)},
	} {
		if got := c.try(t, c.from, call.to, call.data); got != "InvalidInitialization()" {
			t.Errorf("%s initialised twice: %q", name, got)
		}
	}
	if got := c.try(t, c.from, d.AttestationCenter, common.FromHex("01020304")); got == "" {
		t.Error("an unknown function is answered")
	}
	if got := c.try(t, who.Operations, d.AttestationCenter, ac.PackMigrateAddTotalVotingPowerSyncTaskDefinition()); got != "TaskDefinitionAlreadyExists(10002)" {
		t.Errorf("migration: %q", got)
	}
}

func TestManyStrategies(t *testing.T) {
	s := newStakes(t, 30)
	o := newOperator(t, 0)
	for i := range s.Strategies {
		s.setShares(t, o, i, 1)
	}
	s.joinEigenLayer(t, o)
	if got := s.votingPower(t, o.address); got.Int64() != 30 {
		t.Fatalf("power %d, want 30", got)
	}
}

func TestFailedDeployment(t *testing.T) {
	c := newChain(t, l1ID)
	_, err := contracts.DeployL1(t.Context(), c.client, contracts.L1Options{Key: c.key, Mine: func() { c.Commit() }})
	if !errors.Is(err, contracts.ErrReverted) {
		t.Fatalf("an empty AVS name: %v", err)
	}
}

func TestStartingState(t *testing.T) {
	n := newNetwork(t)
	s := newStakes(t, 2)
	ac, g, d := contracts.NewAttestationCenter(), contracts.NewAvsGovernance(), contracts.NewDevStaking()
	number, err := ac.UnpackTaskNumber(n.call(t, n.AttestationCenter, ac.PackTaskNumber()))
	must(t, err)
	if number != 1 {
		t.Errorf("task number %d", number)
	}
	for _, id := range []uint16{0, 10001, 10002} {
		slots := contracts.TaskDefinition(id)
		if got := n.slot(t, n.AttestationCenter, slots.BlockExpiry).Big(); got.BitLen() != 256 {
			t.Errorf("definition %d expires at %d", id, got)
		}
	}
	limit, err := g.UnpackGetNumOfOperatorsLimit(s.call(t, s.AvsGovernance, g.PackGetNumOfOperatorsLimit()))
	must(t, err)
	name, err := g.UnpackAvsName(s.call(t, s.AvsGovernance, g.PackAvsName()))
	must(t, err)
	if limit.Cmp(big.NewInt(100)) != 0 || name != "test" {
		t.Errorf("limit %d, name %q", limit, name)
	}
	list, err := g.UnpackStakingContracts(s.call(t, s.AvsGovernance, g.PackStakingContracts()))
	must(t, err)
	known, err := d.UnpackStrategies(s.call(t, s.DevStaking, d.PackStrategies()))
	must(t, err)
	if len(list) != 2 || len(known) != 2 || list[0] != s.Strategies[0] || list[0].Cmp(list[1]) >= 0 {
		t.Errorf("staking contracts %v, strategies %v", list, known)
	}
}
