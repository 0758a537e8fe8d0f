package contracts_test

import (
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

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
	c := newChain(tb, l1ID)
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
	if got := eventNames(t, receipt); got != "OperatorRegistered" {
		t.Fatalf("events %s", got)
	}
	message, err := contracts.NewL1MessageHandler().UnpackMessageSentEvent(receipt.Logs[0])
	must(t, err)
	if message.Nonce.Int64() != 1 || message.RemoteEid != 0 {
		t.Fatalf("message %+v", message)
	}
	n := newNetwork(t)
	n.do(t, n.L2MessageHandler, contracts.NewL2MessageHandler().PackDeliver(message.Payload))
	n.operators = append(n.operators, o)
	if n.power(t, 1) != 42 || n.total(t) != 42 {
		t.Fatalf("power %d, total %d, want 42", n.power(t, 1), n.total(t))
	}
	if got := n.dryRun(t, vote{task: n.task("p", 0), performer: o, attesters: all(1), byBLS: true}); got != "" {
		t.Fatalf("the registered key does not sign: %s", got)
	}
}

func TestRegistrationReverts(t *testing.T) {
	s := newStakes(t, 1)
	g := contracts.NewAvsGovernance()
	o, signer := newOperator(t, 0), newOperator(t, 20)
	registered := newOperator(t, 1)
	s.join(t, registered)
	s.setShares(t, o, 0, 50)
	s.joinEigenLayer(t, o)
	token := func(signer operator) []byte {
		digest := crypto.Keccak256(common.LeftPadBytes(s.AvsGovernance[:], 32), common.LeftPadBytes(o.address[:], 32))
		return signECDSA(t, signer.key, common.BytesToHash(accounts.TextHash(digest)))
	}
	expect := func(name, want string, from operator, edit func(p *contracts.OperatorRegistrationParams)) {
		t.Helper()
		p := s.params(from)
		if edit != nil {
			edit(&p)
		}
		if got := s.try(t, from.address, s.AvsGovernance, g.PackRegisterAsOperator0(p)); got != want {
			t.Errorf("%s: %q, want %q", name, got, want)
		}
	}
	expect("in order", "", o, nil)
	expect("registered", "OperatorAlreadyRegistered()", registered, nil)
	expect("no rewards receiver", "InvalidRewardsReceiver()", o, func(p *contracts.OperatorRegistrationParams) { p.RewardsReceiver = common.Address{} })
	expect("key of another", "InvalidBlsRegistrationSignature()", o, func(p *contracts.OperatorRegistrationParams) { p.BlsKey = signer.bls.PublicKey().Words() })
	expect("proof of another", "InvalidBlsRegistrationSignature()", o, func(p *contracts.OperatorRegistrationParams) {
		p.BlsRegistrationSignature = s.params(signer).BlsRegistrationSignature
	})
	s.do(t, s.AvsGovernance, g.PackSetMinVotingPower(big.NewInt(51)))
	expect("power below the minimum", "NotEnoughVotingPower()", o, nil)
	s.do(t, s.AvsGovernance, g.PackSetMinVotingPower(big.NewInt(50)))
	expect("power at the minimum", "", o, nil)
	s.do(t, s.AvsGovernance, g.PackSetMinStakesForStakingContract(s.Strategies[0], big.NewInt(51)))
	expect("stake below the minimum", "NotEnoughVotingPower()", o, nil)
	s.do(t, s.AvsGovernance, g.PackSetMinStakesForStakingContract(s.Strategies[0], big.NewInt(50)))
	s.do(t, s.AvsGovernance, g.PackSetNumOfOperatorsLimit(big.NewInt(1)))
	expect("limit", "NumOfOperatorsLimitReached(1)", o, nil)
	s.do(t, s.AvsGovernance, g.PackSetNumOfOperatorsLimit(big.NewInt(2)))
	s.do(t, s.AvsGovernance, g.PackSetIsAllowlisted(true))
	s.do(t, s.AvsGovernance, g.PackSetAllowlistSigner(signer.address))
	expect("no token", "MissingAuthToken(0x)", o, nil)
	expect("token of another", "InvalidAllowlistAuthToken()", o, func(p *contracts.OperatorRegistrationParams) { p.AuthToken = token(o) })
	expect("short token", "InvalidAllowlistAuthToken()", o, func(p *contracts.OperatorRegistrationParams) { p.AuthToken = []byte{1} })
	expect("token", "", o, func(p *contracts.OperatorRegistrationParams) { p.AuthToken = token(signer) })
	s.do(t, s.AvsGovernance, g.PackSetIsAllowlisted(false))
	s.do(t, s.AvsGovernance, g.PackPause([4]byte{0x92, 0xc9, 0xd1, 0xc0}))
	expect("paused", "FlowIsCurrentlyPaused()", o, nil)
}

func TestLeavingL1(t *testing.T) {
	s := newStakes(t, 1)
	g := contracts.NewAvsGovernance()
	o := newOperator(t, 0)
	leave := g.PackUnregisterAsOperatorFromAvs()
	if got := s.try(t, o.address, s.AvsGovernance, leave); got != "OperatorNotRegistered()" {
		t.Fatalf("before joining: %q", got)
	}
	s.setShares(t, o, 0, 50)
	s.join(t, o)
	opt := contracts.SymbioticOptSignature{Deadline: big.NewInt(1), Data: []byte{}}
	s.doAs(t, o.key, s.AvsGovernance, g.PackRegisterOperatorToSymbiotic(opt, nil))
	still := "OperatorStillRegisteredToSharedSecurityProviders(" + o.address.Hex() + ")"
	if got := s.try(t, o.address, s.AvsGovernance, leave); got != still {
		t.Fatalf("with both: %q", got)
	}
	s.doAs(t, o.key, s.AvsGovernance, g.PackUnregisterAsOperatorFromEigenLayer())
	if s.votingPower(t, o.address).Sign() != 0 {
		t.Fatal("stake counts without the EigenLayer registration")
	}
	if got := s.try(t, o.address, s.AvsGovernance, leave); got != still {
		t.Fatalf("with Symbiotic: %q", got)
	}
	s.doAs(t, o.key, s.AvsGovernance, g.PackUnregisterAsOperatorFromSymbiotic(opt))
	receipt := s.doAs(t, o.key, s.AvsGovernance, leave)
	if got := eventNames(t, receipt); got != "OperatorUnregistered" {
		t.Fatalf("events %s", got)
	}
	s.join(t, o)
}

func TestVotingPower(t *testing.T) {
	s := newStakes(t, 3)
	g := contracts.NewAvsGovernance()
	o := newOperator(t, 0)
	expect := func(step string, want int64) {
		t.Helper()
		if got := s.votingPower(t, o.address); got.Int64() != want {
			t.Fatalf("%s: %d, want %d", step, got, want)
		}
	}
	for i, shares := range []int64{10, 200, 3000} {
		s.setShares(t, o, i, shares)
	}
	expect("without EigenLayer registration", 0)
	s.joinEigenLayer(t, o)
	expect("registered with EigenLayer, not with the AVS", 3210)
	s.do(t, s.AvsGovernance, g.PackSetMultiplierSyncer(s.from))
	s.do(t, s.AvsGovernance, g.PackSetStakingContractMultiplier(contracts.VotingPowerMultiplier{StakingContract: s.Strategies[0], Multiplier: big.NewInt(7)}))
	expect("multiplier", 3270)
	s.do(t, s.AvsGovernance, g.PackSetStakingContractMultiplierBatch([]contracts.VotingPowerMultiplier{{StakingContract: s.Strategies[0], Multiplier: new(big.Int)}}))
	expect("multiplier 0 counts as 1", 3210)
	over := contracts.VotingPowerMultiplier{StakingContract: s.Strategies[0], Multiplier: new(big.Int).Lsh(big.NewInt(1), 96)}
	if got := s.try(t, s.from, s.AvsGovernance, g.PackSetStakingContractMultiplier(over)); got != "InvalidMultiplier()" {
		t.Fatalf("multiplier of 2^96: %q", got)
	}
	s.do(t, s.Strategies[2], contracts.NewDevStrategy().PackSetRate(big.NewInt(5e17)))
	expect("the rate halves without an event", 1710)
	s.do(t, s.DevStaking, contracts.NewDevStaking().PackSetWhitelisted(s.Strategies[1], false))
	expect("a strategy that is no longer whitelisted", 1510)
	s.do(t, s.AvsGovernance, g.PackSetMaxEffectiveBalance(big.NewInt(1000)))
	expect("cap", 1000)
	s.do(t, s.AvsGovernance, g.PackSetMaxEffectiveBalance(new(big.Int)))
	// The same contract as a Symbiotic vault counts without EigenLayer registration.
	s.do(t, s.AvsGovernance, g.PackSetSupportedStakingContracts([]contracts.StakingContractInfo{{StakingContract: s.Strategies[2], SharedSecurityProvider: 1}}))
	expect("vault", 1500)
	descending := []contracts.StakingContractInfo{{StakingContract: s.Strategies[2]}, {StakingContract: s.Strategies[0]}}
	if got := s.try(t, s.from, s.AvsGovernance, g.PackSetSupportedStakingContracts(descending)); got != "InvalidStakingContractsOrder()" {
		t.Fatalf("descending list: %q", got)
	}
	s.do(t, s.DevStaking, contracts.NewDevStaking().PackSetFault(o.address, 1))
	if got := s.try(t, s.from, s.AvsGovernance, g.PackVotingPower(o.address)); got != "StakeUnavailable("+o.address.Hex()+")" {
		t.Fatalf("fault: %q", got)
	}
}

// The old form computes the power before it registers with EigenLayer: the message says 0.
func TestOldRegistrationForm(t *testing.T) {
	s := newStakes(t, 1)
	o := newOperator(t, 0)
	s.setShares(t, o, 0, 50)
	p := s.params(o)
	signature := contracts.SignatureWithSaltAndExpiry{Signature: []byte{}, Expiry: new(big.Int)}
	receipt := s.doAs(t, o.key, s.AvsGovernance, contracts.NewAvsGovernance().PackRegisterAsOperator(
		p.BlsKey, p.RewardsReceiver, signature, p.BlsRegistrationSignature))
	message, err := contracts.NewL1MessageHandler().UnpackMessageSentEvent(receipt.Logs[0])
	must(t, err)
	if power := new(big.Int).SetBytes(message.Payload[36:68]); power.Sign() != 0 {
		t.Fatalf("power in the message: %d", power)
	}
	if got := s.votingPower(t, o.address); got.Int64() != 50 {
		t.Fatalf("power afterwards: %d", got)
	}
}

func TestRewardsReceiver(t *testing.T) {
	s := newStakes(t, 1)
	g := contracts.NewAvsGovernance()
	o, receiver := newOperator(t, 0), newOperator(t, 1).address
	s.join(t, o)
	complete := g.PackCompleteRewardsReceiverModification()
	if got := s.try(t, o.address, s.AvsGovernance, complete); got != "ModificationNotQueued()" {
		t.Fatalf("nothing queued: %q", got)
	}
	s.doAs(t, o.key, s.AvsGovernance, g.PackQueueRewardsReceiverModification(receiver))
	if got := s.try(t, o.address, s.AvsGovernance, complete); got != "ModificationDelayNotPassed()" {
		t.Fatalf("at once: %q", got)
	}
	must(t, s.AdjustTime(8*24*time.Hour))
	s.doAs(t, o.key, s.AvsGovernance, complete)
	got, err := g.UnpackGetRewardsReceiver(s.call(t, s.AvsGovernance, g.PackGetRewardsReceiver(o.address)))
	must(t, err)
	if got != receiver {
		t.Fatalf("receiver %s", got)
	}
}
