package operator

import (
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ballast-avs/ballast/chain/bls"
	"github.com/ballast-avs/ballast/chain/contracts"
)

// Unregister plans leaving EigenLayer's set of the AVS, and then the AVS (protocol.md 1.8). The L2's facts may be nil.
func Unregister(operator, governance common.Address, l L1, l2 *L2) Plan {
	g := contracts.NewAvsGovernance()
	eigen := onGovernance(governance, "Leave EigenLayer's set of this AVS", "unregisterAsOperatorFromEigenLayer")
	avs := onGovernance(governance, "Leave the AVS; every L2 is told by message", "unregisterAsOperatorFromAvs")
	eigen.Input, avs.Input = g.PackUnregisterAsOperatorFromEigenLayer(), g.PackUnregisterAsOperatorFromAvs()
	p := Plan{Operator: operator, What: "unregister from " + l.AVS, Steps: []Step{eigen, avs}}
	if !l.InEigenLayer {
		p.skip(0, "the operator is not in it")
	}
	if !l.Registered {
		p.skip(1, "the operator is not registered")
	}
	if len(p.Pending()) == 0 {
		return p
	}
	p.note("voting power on the L1: %s; all of it is lost to this AVS, the stake itself stays where it is",
		l.Power.Dec())
	if l2 != nil && l2.Active {
		p.note("voting power on the L2: %s; operator id %d is gone for good, a new registration gets a new one",
			l2.Power.Dec(), l2.ID)
		if !l2.Rewards.IsZero() {
			p.note("rewards not paid yet: %s; see that the AVS pays them out before you leave", l2.Rewards.Dec())
		}
	}
	p.note("a node of this operator votes in vain from then on: stop it")
	return p
}

func (p *Plan) skip(step int, why string) {
	p.Steps[step].Skipped, p.Steps[step].Input = why, nil
}

// KeyUpdate is what a change of the consensus key needs.
type KeyUpdate struct {
	Operator common.Address
	Center   common.Address // AttestationCenter
	Chain    *big.Int       // the L2's id
	New      bls.SecretKey
}

// UpdateKey plans the change of the BLS key on one L2 (protocol.md 1.4 and 2.6). A key that is the registered one
// already is skipped. It returns an error where the operator is not active there.
func UpdateKey(u KeyUpdate, l L2) (Plan, error) {
	if !l.Active {
		return Plan{}, fmt.Errorf("operator %s is not active on the L2: register first, see ballast operator status",
			u.Operator)
	}
	key := u.New.PublicKey().Words()
	proof := keyProof(u.New, u.Operator, u.Center, u.Chain)
	p := Plan{Operator: u.Operator, What: "change the BLS key on the L2", Steps: []Step{{
		Title: "Put the new BLS key in place of the registered one", Contract: "AttestationCenter", To: u.Center,
		Function: "updateBlsKey",
		Arguments: []Argument{
			argument("blsKey", Words(key[:]...)...), argument("authSignature", Words(proof[:]...)...),
		},
		Input: contracts.NewAttestationCenter().PackUpdateBlsKey(key, contracts.AuthSignature{Signature: proof}),
	}}}
	if KeyOf(key) == *l.Key {
		p.skip(0, "the L2 holds this BLS key already")
		return p, nil
	}
	p.note("the node has to be restarted with the new key at that moment: votes with the old one do not count any more")
	p.note("each L2 holds a key of its own: repeat this for every L2 of the AVS")
	return p, nil
}
