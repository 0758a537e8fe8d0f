package contracts_test

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/ballast-avs/ballast/chain/bls"
	"github.com/ballast-avs/ballast/chain/contracts"
)

// stakes is an L1 with staking contracts.
type stakes struct {
	*chain
	contracts.L1Contracts
}

func newStakes(tb testing.TB, strategies int) *stakes {
	tb.Helper()
	c := newChain(tb, l1ID, nil)
	deployed, err := contracts.DeployL1(tb.Context(), c.client, contracts.L1Options{
		Key: c.key, AVSName: "test", Strategies: strategies, L2EndpointIDs: []uint32{l2ID}, Mine: func() { c.Commit() },
	})
	must(tb, err)
	return &stakes{chain: c, L1Contracts: deployed}
}

func (s *stakes) setShares(tb testing.TB, o operator, strategy int, shares int64) {
	tb.Helper()
	s.do(tb, s.DevStaking, contracts.NewDevStaking().PackSetShares(o.address, s.Strategies[strategy], big.NewInt(shares)))
}

// params are those of a registration in order.
func (s *stakes) params(o operator) contracts.OperatorRegistrationParams {
	digest := bls.RegistrationDigest(o.address, s.AvsGovernance, s.id)
	return contracts.OperatorRegistrationParams{
		BlsKey:                   o.bls.PublicKey().Words(),
		RewardsReceiver:          o.address,
		BlsRegistrationSignature: contracts.AuthSignature{Signature: o.bls.Sign(digest, bls.DomainAuth()).Words()},
		AuthToken:                []byte{},
	}
}

// join registers an operator with EigenLayer and the AVS.
func (s *stakes) join(tb testing.TB, o operator) *types.Receipt {
	tb.Helper()
	s.joinEigenLayer(tb, o)
	return s.doAs(tb, o.key, s.AvsGovernance, contracts.NewAvsGovernance().PackRegisterAsOperator0(s.params(o)))
}

func (s *stakes) joinEigenLayer(tb testing.TB, o operator) {
	tb.Helper()
	s.doAs(tb, o.key, s.AvsGovernance, contracts.NewAvsGovernance().PackRegisterOperatorToEigenLayer(
		contracts.SignatureWithSaltAndExpiry{Signature: []byte{}, Expiry: new(big.Int)}, nil))
}

func (s *stakes) votingPower(tb testing.TB, address common.Address) *big.Int {
	tb.Helper()
	g := contracts.NewAvsGovernance()
	power, err := g.UnpackVotingPower(s.call(tb, s.AvsGovernance, g.PackVotingPower(address)))
	must(tb, err)
	return power
}

func TestRegistrationReachesL2(t *testing.T) {
	s := newStakes(t, 2)
	o := newOperator(t, 0)
	s.setShares(t, o, 0, 30)
	s.setShares(t, o, 1, 12)
	receipt := s.join(t, o)
	h := contracts.NewL1MessageHandler()
	var payload []byte
	for _, log := range receipt.Logs {
		if event, err := h.UnpackMessageSentEvent(log); err == nil && log.Address == s.L1MessageHandler {
			payload = event.Payload
		}
	}
	if len(payload) == 0 {
		t.Fatal("no message was sent")
	}
	n := newNetwork(t)
	n.do(t, n.L2MessageHandler, contracts.NewL2MessageHandler().PackDeliver(payload))
	if n.power(t, 1) != 42 || n.total(t) != 42 {
		t.Fatalf("power %d, total %d, want 42", n.power(t, 1), n.total(t))
	}
}
