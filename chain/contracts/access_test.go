package contracts_test

import (
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ballast-avs/ballast/chain/contracts"
)

func TestAccessControlOnL2(t *testing.T) {
	n := newNetwork(t, 100)
	stranger := newOperator(t, 20).address
	ac, o := contracts.NewAttestationCenter(), contracts.NewOBLS()
	zero, one, key := common.Address{}, big.NewInt(1), [4]*big.Int{new(big.Int), new(big.Int), new(big.Int), new(big.Int)}
	flow := [4]byte{0x2a, 0xed, 0xfb, 0xf3}
	refused(t, n.chain, stranger, n.AttestationCenter, map[string][]byte{
		"registerToNetwork":                         ac.PackRegisterToNetwork(stranger, one, key, stranger),
		"unRegisterOperatorFromNetwork":             ac.PackUnRegisterOperatorFromNetwork(n.operators[0].address),
		"clearBatchPayment":                         ac.PackClearBatchPayment(nil, one),
		"createNewTaskDefinition":                   ac.PackCreateNewTaskDefinition0("x", definition(0)),
		"setTaskDefinitionMinVotingPower":           ac.PackSetTaskDefinitionMinVotingPower(0, one),
		"setTaskDefinitionRestrictedAttesters":      ac.PackSetTaskDefinitionRestrictedAttesters(0, nil),
		"setTaskDefinitionRestrictedOperators":      ac.PackSetTaskDefinitionRestrictedOperators(0, nil),
		"setTaskDefinitionMaximumNumberOfAttesters": ac.PackSetTaskDefinitionMaximumNumberOfAttesters(0, one),
		"setIsOpenAggregator":                       ac.PackSetIsOpenAggregator(true),
		"setEjector":                                ac.PackSetEjector(stranger),
		"revokeEjector":                             ac.PackRevokeEjector(stranger),
		"setInternalTaskHandler":                    ac.PackSetInternalTaskHandler(zero),
		"transferMessageHandler":                    ac.PackTransferMessageHandler(zero),
		"setAvsLogic":                               ac.PackSetAvsLogic(zero),
		"setFeeCalculator":                          ac.PackSetFeeCalculator(zero),
		"setBeforePaymentsLogic":                    ac.PackSetBeforePaymentsLogic(zero),
		"migrate":                                   ac.PackMigrateAddTotalVotingPowerSyncTaskDefinition(),
		"pause":                                     ac.PackPause(flow),
		"unpause":                                   ac.PackUnpause(flow),
	})
	refused(t, n.chain, stranger, n.OBLS, map[string][]byte{
		"registerOperator":                               o.PackRegisterOperator(one, one, key),
		"unRegisterOperator":                             o.PackUnRegisterOperator(one),
		"modifyOperatorBlsKey":                           o.PackModifyOperatorBlsKey(one, key),
		"increaseBatch":                                  o.PackIncreaseBatchOperatorVotingPower(nil),
		"decreaseBatch":                                  o.PackDecreaseBatchOperatorVotingPower(nil),
		"increaseOperatorVotingPower":                    o.PackIncreaseOperatorVotingPower(one, one),
		"decreaseOperatorVotingPower":                    o.PackDecreaseOperatorVotingPower(one, one),
		"increaseOperatorVotingPowerPerTaskDefinition":   o.PackIncreaseOperatorVotingPowerPerTaskDefinition(1, one),
		"decreaseOperatorVotingPowerPerTaskDefinition":   o.PackDecreaseOperatorVotingPowerPerTaskDefinition(1, one),
		"modifyOperatorActiveStatus":                     o.PackModifyOperatorActiveStatus(one, true),
		"setTotalVotingPowerPerTaskDefinition":           o.PackSetTotalVotingPowerPerTaskDefinition(1, one, one),
		"setTotalVotingPowerPerRestrictedTaskDefinition": o.PackSetTotalVotingPowerPerRestrictedTaskDefinition(1, one, nil),
		"setOblsManager":                                 o.PackSetOblsManager(stranger),
		"setVotingPowerSyncer":                           o.PackSetVotingPowerSyncer(stranger),
		"setOblsSharesSyncer":                            o.PackSetOblsSharesSyncer(stranger),
	})
	m := contracts.NewL2MessageHandler()
	refused(t, n.chain, stranger, n.L2MessageHandler, map[string][]byte{
		"deliver":              m.PackDeliver([]byte{1, 2, 3, 4}),
		"sendMessage":          m.PackSendMessage([]byte{1, 2, 3, 4}),
		"setAttestationCenter": m.PackSetAttestationCenter(stranger),
	})
}

func TestAccessControlOnL1(t *testing.T) {
	s := newStakes(t, 1)
	stranger := newOperator(t, 20).address
	g, m := contracts.NewAvsGovernance(), contracts.NewL1MessageHandler()
	zero, one := common.Address{}, big.NewInt(1)
	refused(t, s.chain, stranger, s.AvsGovernance, map[string][]byte{
		"ejectOperatorFromNetwork":          g.PackEjectOperatorFromNetwork(stranger),
		"setSupportedStakingContracts":      g.PackSetSupportedStakingContracts(nil),
		"setStakingContractMultiplier":      g.PackSetStakingContractMultiplier(contracts.VotingPowerMultiplier{Multiplier: one}),
		"setStakingContractMultiplierBatch": g.PackSetStakingContractMultiplierBatch(nil),
		"setMultiplierSyncer":               g.PackSetMultiplierSyncer(stranger),
		"setP2pAuthenticationEnabled":       g.PackSetP2pAuthenticationEnabled(true),
		"setMinVotingPower":                 g.PackSetMinVotingPower(one),
		"setMaxEffectiveBalance":            g.PackSetMaxEffectiveBalance(one),
		"setMinStakesForStakingContract":    g.PackSetMinStakesForStakingContract(zero, one),
		"setNumOfOperatorsLimit":            g.PackSetNumOfOperatorsLimit(one),
		"setIsAllowlisted":                  g.PackSetIsAllowlisted(true),
		"setAllowlistSigner":                g.PackSetAllowlistSigner(stranger),
		"setAvsGovernanceLogic":             g.PackSetAvsGovernanceLogic(zero),
		"transferMessageHandler":            g.PackTransferMessageHandler(zero),
	})
	refused(t, s.chain, stranger, s.L1MessageHandler, map[string][]byte{
		"deliver":          m.PackDeliver([]byte{1, 2, 3, 4}),
		"sendMessage":      m.PackSendMessage([]byte{1, 2, 3, 4}),
		"setAvsGovernance": m.PackSetAvsGovernance(stranger),
	})
}

// refused checks that none of the calls works for stranger.
func refused(tb testing.TB, c *chain, stranger, to common.Address, calls map[string][]byte) {
	tb.Helper()
	for name, data := range calls {
		if got := c.try(tb, stranger, to, data); !strings.HasPrefix(got, "AccessControlUnauthorizedAccount("+stranger.Hex()) {
			tb.Errorf("%s: %q", name, got)
		}
	}
}

func TestPausing(t *testing.T) {
	n := newNetwork(t, 100)
	ac := contracts.NewAttestationCenter()
	submission, creation, logic := [4]byte{0x2a, 0xed, 0xfb, 0xf3}, [4]byte{0x97, 0x6b, 0xe6, 0x3e}, [4]byte{0xc4, 0x4a, 0x15, 0x2a}
	payments := [][4]byte{{0xc6, 0xd7, 0x27, 0x15}, {0x4b, 0x52, 0x54, 0xec}}
	paused := func(flow [4]byte) bool {
		got, err := ac.UnpackIsFlowPaused(n.call(t, n.AttestationCenter, ac.PackIsFlowPaused(flow)))
		must(t, err)
		return got
	}
	if paused(submission) || !paused(payments[0]) || !paused(payments[1]) {
		t.Fatal("only the payment flows start paused")
	}
	if got := n.try(t, n.from, n.AttestationCenter, ac.PackUnpause(submission)); got != "UnpausingFlowIsAlreadyUnpaused()" {
		t.Errorf("unpause an unpaused flow: %q", got)
	}
	task := n.task("p", 0)
	v := vote{task: task, performer: n.operators[0], attesters: all(1)}
	data := v.callData(n.sign(t, v))
	for name, c := range map[string]struct {
		flow [4]byte
		data []byte
	}{
		"submitTask":              {submission, data},
		"createNewTaskDefinition": {creation, ac.PackCreateNewTaskDefinition0("x", definition(0))},
		"setAvsLogic":             {logic, ac.PackSetAvsLogic(common.Address{})},
		"setFeeCalculator":        {logic, ac.PackSetFeeCalculator(common.Address{})},
		"setBeforePaymentsLogic":  {logic, ac.PackSetBeforePaymentsLogic(common.Address{})},
	} {
		receipt := n.do(t, n.AttestationCenter, ac.PackPause(c.flow))
		if got := eventNames(t, receipt); got != "FlowPaused" {
			t.Errorf("events %s", got)
		}
		if got := n.try(t, n.from, n.AttestationCenter, ac.PackPause(c.flow)); got != "PauseFlowIsAlreadyPaused()" {
			t.Errorf("pause twice: %q", got)
		}
		from := n.from
		if name == "submitTask" {
			from = n.operators[0].address
		}
		if got := n.try(t, from, n.AttestationCenter, c.data); got != "FlowIsCurrentlyPaused()" {
			t.Errorf("%s while paused: %q", name, got)
		}
		n.do(t, n.AttestationCenter, ac.PackUnpause(c.flow))
		if got := n.try(t, from, n.AttestationCenter, c.data); got != "" {
			t.Errorf("%s after the pause: %q", name, got)
		}
	}
}
