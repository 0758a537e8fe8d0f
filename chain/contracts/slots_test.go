package contracts_test

import (
	"math"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ballast-avs/ballast/chain/chaintest"
	"github.com/ballast-avs/ballast/chain/contracts"
)

// The example values of protocol.md 1.9.
func TestSlotExamples(t *testing.T) {
	taskHash := common.HexToHash("0x688e028706ea63c12f8cc1d503d0f502385f2576cf5d4c74ccd9a500469ecfac")
	for _, c := range []struct {
		name string
		got  common.Hash
		want string
	}{
		{"key of id 1", contracts.OBLSOperatorKeySlots(1)[0], "0x9db19ca98d0046c6d6fe433969439c4bc22dca30c848ad58e5a914f62f422364"},
		{"power of id 1", contracts.OBLSOperatorPowerSlot(1), "0x9db19ca98d0046c6d6fe433969439c4bc22dca30c848ad58e5a914f62f422368"},
		{"active flag of id 1", contracts.OBLSOperatorActiveSlot(1), "0x9db19ca98d0046c6d6fe433969439c4bc22dca30c848ad58e5a914f62f422369"},
		{"total of 10001", contracts.OBLSDefinitionTotalSlot(10001), "0x0568225d7b34a80cf67a55db67d1ad38ce2a458d16a53616ccc39b24352cb974"},
		{"definition 1", contracts.TaskDefinition(1).ID, "0x8c32576b9fe4a025a8491bbf9cdcb3084add3f431318c8f211114902efe685f0"},
		{"signed task", contracts.SignedTaskSlot(taskHash), "0x58d81e2d226af873a5354a891de1d37c77df0b9bf04aeb7bb7ab6ee277046ad4"},
		{"total power", contracts.OBLSTotalVotingPowerSlot(), "0xb11bca917dd8ecd11e8a1c64799b2b95bacfaf4c224d49c0ca8dbc14a8d7976e"},
		{"last L2 block", contracts.LastCommitBlockL2Slot(), "0xa1a1dd55cbd3bc53c9d323cca8110d05953f7c222ec280884b6251156888dfc9"},
		{"task number", contracts.TaskNumberSlot(), "0x47c1bdca9c75057bf1ca178a62fb0ef8908b21ee1ea9b9658ba5135fd3a35468"},
	} {
		if c.got != common.HexToHash(c.want) {
			t.Errorf("%s: %s, want %s", c.name, c.got, c.want)
		}
	}
}

// Every slot holds what the getter, or the act before, says.
func TestSlotsHoldTheState(t *testing.T) {
	n := newNetwork(t, 100, 60, 40)
	ac := contracts.NewAttestationCenter()
	n.unregister(t, n.operators[2])
	n.do(t, n.AttestationCenter, ac.PackCreateNewTaskDefinition0("own", definition(60, 1, 2)))
	n.do(t, n.AttestationCenter, ac.PackSetTaskDefinitionMaximumNumberOfAttesters(1, big.NewInt(9)))
	n.do(t, n.AttestationCenter, ac.PackSetIsOpenAggregator(true))
	hooks := n.deploy(t, &contracts.DevHooksMetaData)
	v := vote{task: n.syncTask(t, "p", n.update(t, 10, deltas(delta(1, 7)), nil)), performer: n.operators[0], attesters: []int{1, 2}}
	n.submit(t, v)
	n.do(t, n.AttestationCenter, ac.PackSetAvsLogic(hooks))
	n.do(t, n.AttestationCenter, ac.PackSetFeeCalculator(hooks))
	flow := [4]byte{0x2a, 0xed, 0xfb, 0xf3}
	n.do(t, n.AttestationCenter, ac.PackPause(flow))

	taskHash, err := chaintest.TaskHash(v.task)
	must(t, err)
	key := n.operators[0].bls.PublicKey().Words()
	d := contracts.TaskDefinition(1)
	for _, c := range []struct {
		name string
		at   common.Address
		slot common.Hash
		want *big.Int
	}{
		{"power 1", n.OBLS, contracts.OBLSOperatorPowerSlot(1), big.NewInt(n.power(t, 1))},
		{"power 3", n.OBLS, contracts.OBLSOperatorPowerSlot(3), big.NewInt(0)},
		{"active 1", n.OBLS, contracts.OBLSOperatorActiveSlot(1), big.NewInt(1)},
		{"active 3", n.OBLS, contracts.OBLSOperatorActiveSlot(3), big.NewInt(0)},
		{"key word 3", n.OBLS, contracts.OBLSOperatorKeySlots(1)[3], key[3]},
		{"total", n.OBLS, contracts.OBLSTotalVotingPowerSlot(), big.NewInt(n.total(t))},
		{"definition total", n.OBLS, contracts.OBLSDefinitionTotalSlot(1), big.NewInt(160)},
		{"last L1", n.InternalTaskHandler, contracts.LastCommitBlockL1Slot(), big.NewInt(n.lastCommits(t)[0])},
		{"last L2", n.InternalTaskHandler, contracts.LastCommitBlockL2Slot(), big.NewInt(n.lastCommits(t)[1])},
		{"task number", n.AttestationCenter, contracts.TaskNumberSlot(), big.NewInt(2)},
		{"ids", n.AttestationCenter, contracts.TotalOperatorsSlot(), big.NewInt(3)},
		{"counter", n.AttestationCenter, contracts.TaskDefinitionCounterSlot(), big.NewInt(1)},
		{"avs logic", n.AttestationCenter, contracts.AvsLogicSlot(), hooks.Big()},
		{"fee calculator", n.AttestationCenter, contracts.FeeCalculatorSlot(), hooks.Big()},
		{"signed", n.AttestationCenter, contracts.SignedTaskSlot(taskHash), big.NewInt(1)},
		{"id of operator 2", n.AttestationCenter, contracts.OperatorIDSlot(n.operators[1].address), big.NewInt(2)},
		{"id of an unregistered operator", n.AttestationCenter, contracts.OperatorIDSlot(n.operators[2].address), big.NewInt(3)},
		{"paused", n.AttestationCenter, contracts.FlowPausedSlot(flow), big.NewInt(1)},
		{"definition id", n.AttestationCenter, d.ID, big.NewInt(1)},
		{"expiry", n.AttestationCenter, d.BlockExpiry, big.NewInt(math.MaxInt32)},
		{"minimum", n.AttestationCenter, d.MinimumVotingPower, big.NewInt(60)},
		{"restricted", n.AttestationCenter, d.RestrictedCount, big.NewInt(2)},
		{"second restricted", n.AttestationCenter, d.RestrictedAttester(1), big.NewInt(2)},
		{"maximum", n.AttestationCenter, d.MaximumAttesters, big.NewInt(9)},
	} {
		if got := n.slot(t, c.at, c.slot).Big(); got.Cmp(c.want) != 0 {
			t.Errorf("%s: %d, want %d", c.name, got, c.want)
		}
	}
	handler, open := contracts.ParseInternalTaskHandler(n.slot(t, n.AttestationCenter, contracts.InternalTaskHandlerSlot()))
	if handler != n.InternalTaskHandler || !open {
		t.Errorf("internal task handler %s, open %v", handler, open)
	}
}

// definition are parameters with a minimum power and restricted attesters.
func definition(minimum int64, restricted ...int64) contracts.TaskDefinitionParamsV2 {
	return contracts.TaskDefinitionParamsV2{
		BlockExpiry:                big.NewInt(math.MaxInt32),
		BaseRewardFeeForAttesters:  big.NewInt(1),
		BaseRewardFeeForPerformer:  big.NewInt(2),
		BaseRewardFeeForAggregator: big.NewInt(3),
		DisputePeriodBlocks:        new(big.Int),
		MinimumVotingPower:         big.NewInt(minimum),
		RestrictedAttesterIds:      bigs(restricted...),
		MaximumNumberOfAttesters:   new(big.Int),
	}
}
