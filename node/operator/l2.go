package operator

import (
	"context"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/ballast-avs/ballast/chain/contracts"
)

// L2 is what an L2 says of one operator, at the newest block. One that is not active has a balance and nothing else.
type L2 struct {
	Active  bool         `json:"active"`
	Balance *uint256.Int `json:"balanceWei"`
	ID      uint64       `json:"operatorId,omitempty"`
	Power   *uint256.Int `json:"votingPower,omitempty"`
	Total   *uint256.Int `json:"totalVotingPower"`
	Key     *Key         `json:"blsPublicKey,omitempty"`
	Rewards *uint256.Int `json:"rewardsToClaim,omitempty"` // in the AVS's reward token's smallest unit
}

// Key is a BLS public key as contracts hold it: x.c0, x.c1, y.c0, y.c1 (protocol.md 2.3).
type Key [4]common.Hash

// KeyOf converts the words of a public key.
func KeyOf(words [4]*big.Int) Key {
	var k Key
	for i, word := range words {
		k[i] = common.BigToHash(word)
	}
	return k
}

// ReadL2 asks AttestationCenter and OBLS.
func ReadL2(ctx context.Context, c Chain, center, operator common.Address) (L2, error) {
	a, o := contracts.NewAttestationCenter(), contracts.NewOBLS()
	var l L2
	obls, err := ask(ctx, c, center, "obls", a.PackObls(), a.UnpackObls)
	if err != nil {
		return l, err
	}
	if l.Total, err = ask(ctx, c, obls, "totalVotingPower", o.PackTotalVotingPower(),
		amounts(o.UnpackTotalVotingPower)); err != nil {
		return l, err
	}
	if l.Balance, err = balanceOf(ctx, c, operator); err != nil {
		return l, err
	}
	id, err := ask(ctx, c, center, "operatorsIdsByAddress", a.PackOperatorsIdsByAddress(operator),
		a.UnpackOperatorsIdsByAddress)
	if name, _, refused := refusal(err); refused && name == "OperatorNotRegistered" {
		return l, nil // It reverts for operators that are unknown or not active (protocol.md 1.4).
	}
	if err != nil {
		return l, err
	}
	if id.Sign() == 0 {
		return l, nil // The contracts of the first version.
	}
	l.Active, l.ID = true, id.Uint64()
	var words [4]*big.Int
	var payment contracts.PaymentDetails
	r := &reads{chain: c, to: obls}
	fetch(ctx, r, &l.Power, "votingPower", o.PackVotingPower(id), amounts(o.UnpackVotingPower))
	fetch(ctx, r, &words, "getOperatorBLSPubKey", o.PackGetOperatorBLSPubKey(id), o.UnpackGetOperatorBLSPubKey)
	r.to = center
	fetch(ctx, r, &payment, "getOperatorPaymentDetail", a.PackGetOperatorPaymentDetail(id),
		a.UnpackGetOperatorPaymentDetail)
	if r.err != nil {
		return l, r.err
	}
	key := KeyOf(words)
	l.Key, l.Rewards = &key, amount(payment.FeeToClaim)
	return l, nil
}
