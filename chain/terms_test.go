package chain_test

import (
	"encoding/json"
	"math/big"
	"reflect"
	"testing"

	"github.com/ballast-avs/ballast/chain/contracts"
	"github.com/ballast-avs/ballast/chain/quorum"
	"github.com/ballast-avs/ballast/chain/rpc"
	"github.com/ballast-avs/ballast/messages"
)

func TestTermsAreWhatADefinitionDemands(t *testing.T) {
	w := newWorld(t, 0, 1)
	w.enrol(t)
	params := contracts.TaskDefinitionParamsV2{
		BlockExpiry: big.NewInt(5000), BaseRewardFeeForAttesters: new(big.Int), BaseRewardFeeForPerformer: new(big.Int),
		BaseRewardFeeForAggregator: new(big.Int), DisputePeriodBlocks: new(big.Int), MinimumVotingPower: big.NewInt(7),
		RestrictedAttesterIds: []*big.Int{big.NewInt(1), big.NewInt(3)}, MaximumNumberOfAttesters: big.NewInt(2),
	}
	do(t, w.l2, w.onL2.AttestationCenter, contracts.NewAttestationCenter().PackCreateNewTaskDefinition0("some", params))
	pool, _ := dial(t, w.l2.HTTP(), rpc.Limits{})
	l2 := w.onPool2(pool)

	got, err := l2.Terms(t.Context(), 1)
	must(t, err)
	want := messages.Definition{
		Exists: true, MinimumVotingPower: got.Definition.MinimumVotingPower, RestrictedAttesters: []messages.OperatorID{1, 3}, MaximumAttesters: 2,
	}
	if !reflect.DeepEqual(got.Definition, want) || got.Definition.MinimumVotingPower.Uint64() != 7 || got.Expiry != 5000 || got.Total.Uint64() != 200 {
		t.Errorf("got %+v", got)
	}
	if got, err = l2.Terms(t.Context(), 0); err != nil || !got.Definition.Exists || got.Total.Uint64() != 300 {
		t.Errorf("the default definition: %+v, %v", got, err)
	}
	if got, err = l2.Terms(t.Context(), 77); err != nil || got.Definition.Exists {
		t.Errorf("a definition that does not exist: %+v, %v", got, err)
	}
}

func TestALyingMinorityChangesNoTerms(t *testing.T) {
	w := newWorld(t, 0, 1)
	w.enrol(t)
	liar := &proxy{change: func(method string, _ []json.RawMessage) any {
		if method == "eth_getStorageAt" {
			return number(9999).Hex()
		}
		return nil
	}}
	pool := newPool(t, quorum.PoolConfig{}, trio(t, w.l2, 0, liar)...)
	got, err := w.onPool2(pool).Terms(t.Context(), 0)
	must(t, err)
	if got.Definition.MaximumAttesters != 0 || !got.Definition.Exists {
		t.Errorf("got %+v", got)
	}
}
