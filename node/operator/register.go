package operator

import (
	"cmp"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/ballast-avs/ballast/chain/bls"
	"github.com/ballast-avs/ballast/chain/contracts"
)

// Registration is what registering needs besides what the L1 says.
type Registration struct {
	Operator   common.Address
	Governance common.Address // AvsGovernance
	Chain      *big.Int       // the L1's id
	Consensus  bls.SecretKey
	Receiver   common.Address // of rewards; zero for the operator
	Token      []byte         // of an AVS that admits by invitation
	// Eigen is the signed registration with EigenLayer; nil leaves it out.
	Eigen *contracts.SignatureWithSaltAndExpiry
}

// Register plans the registration with EigenLayer, which makes stake count, and then with the AVS, which tells every L2
// the voting power of that moment (protocol.md 1.8). What is done already is skipped.
func Register(r Registration, l L1) Plan {
	p := Plan{Operator: r.Operator, What: "register with " + l.AVS}
	p.Steps = []Step{r.withEigen(l), r.withAVS(l)}
	if l.Registered {
		return p
	}
	if !l.InEigenLayer && p.Steps[0].Skipped == "" && !l.MinPower.IsZero() {
		p.note("the AVS wants a voting power of at least %s; what counts is known once the operator is registered "+
			"with EigenLayer", l.MinPower.Dec())
	} else if l.Power.Lt(l.MinPower) {
		p.note("voting power %s is below the AVS's minimum of %s: deposit first", l.Power.Dec(), l.MinPower.Dec())
	}
	if len(r.Token) > 0 && !l.Allowlisted {
		p.note("the AVS does not ask for a token at the moment; it is sent all the same")
	}
	p.note("stake deposited later counts on the L2 from the next voting power sync on")
	return p
}

func (r Registration) withEigen(l L1) Step {
	s := onGovernance(r.Governance, "Register with EigenLayer as an operator of this AVS",
		"registerOperatorToEigenLayer")
	switch {
	case l.InEigenLayer:
		s.Skipped = "done already"
	case l.Directory == common.Address{}:
		s.Skipped = "this AVS has no AVSDirectory of EigenLayer"
	case r.Eigen == nil:
		s.Skipped = "left out on request"
	default:
		s.Arguments = r.withToken(
			argument("signature", hexutil.Encode(r.Eigen.Signature)), argument("salt", hexutil.Encode(r.Eigen.Salt[:])),
			argument("expiry", "never"),
		)
		s.Input = contracts.NewAvsGovernance().PackRegisterOperatorToEigenLayer(*r.Eigen, r.Token)
	}
	return s
}

func (r Registration) withAVS(l L1) Step {
	s := onGovernance(r.Governance, "Register with the AVS; every L2 is told by message", "registerAsOperator")
	if l.Registered {
		s.Skipped = "done already"
		return s
	}
	receiver := cmp.Or(r.Receiver, r.Operator)
	key, proof := r.Consensus.PublicKey().Words(), keyProof(r.Consensus, r.Operator, r.Governance, r.Chain)
	s.Arguments = r.withToken(
		argument("blsKey", Words(key[:]...)...), argument("rewardsReceiver", receiver.Hex()),
		argument("blsRegistrationSignature", Words(proof[:]...)...),
	)
	s.Input = contracts.NewAvsGovernance().PackRegisterAsOperator0(contracts.OperatorRegistrationParams{
		BlsKey: key, RewardsReceiver: receiver, BlsRegistrationSignature: contracts.AuthSignature{Signature: proof},
		AuthToken: r.Token,
	})
	return s
}

// withToken adds the token, where there is one, to arguments.
func (r Registration) withToken(arguments ...Argument) []Argument {
	if len(r.Token) > 0 {
		arguments = append(arguments, argument("authToken", hexutil.Encode(r.Token)))
	}
	return arguments
}

// keyProof proves to one contract on one chain that an operator holds its BLS key (protocol.md 2.6).
func keyProof(key bls.SecretKey, operator, contract common.Address, chain *big.Int) [2]*big.Int {
	return key.Sign(bls.RegistrationDigest(operator, contract, chain), bls.DomainAuth()).Words()
}
