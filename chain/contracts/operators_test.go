package contracts_test

import (
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ballast-avs/ballast/chain/bls"
	"github.com/ballast-avs/ballast/chain/contracts"
)

func TestOperatorsOnL2(t *testing.T) {
	n := newNetwork(t, 100, 60, 40)
	ac, o := contracts.NewAttestationCenter(), contracts.NewOBLS()
	second := n.operators[1]
	n.submit(t, vote{task: n.task("p", 0), performer: n.operators[0], attesters: all(3)})
	n.unregister(t, second)
	if n.power(t, 2) != 0 || n.total(t) != 140 {
		t.Fatalf("after unregistration: power %d, total %d", n.power(t, 2), n.total(t))
	}
	missing := "OperatorNotRegistered(" + second.address.Hex() + ")"
	for name, c := range map[string]struct {
		to   common.Address
		data []byte
		want string
	}{
		"id of an inactive operator":    {n.AttestationCenter, ac.PackOperatorsIdsByAddress(second.address), missing},
		"power of an inactive operator": {n.AttestationCenter, ac.PackVotingPower(second.address), missing},
		"unregister twice": {
			n.L2MessageHandler,
			contracts.NewL2MessageHandler().PackDeliver(append(tag("UNREGISTER"), common.LeftPadBytes(second.address[:], 32)...)),
			missing,
		},
		"key of an inactive operator": {n.OBLS, o.PackGetOperatorBLSPubKey(big.NewInt(2)), "InactiveOperator(2)"},
		"key of an unknown id":        {n.OBLS, o.PackGetOperatorBLSPubKey(big.NewInt(9)), "InvalidOperatorIndex()"},
		"register an active operator": {n.L2MessageHandler, registration(t, n.operators[0], 5), "OperatorAlreadyRegistered()"},
		"unknown message":             {n.L2MessageHandler, contracts.NewL2MessageHandler().PackDeliver([]byte{1, 2, 3, 4}), "UnknownMessage(0x01020304)"},
		"short message":               {n.L2MessageHandler, contracts.NewL2MessageHandler().PackDeliver([]byte{1}), "UnknownMessage(0x00000000)"},
	} {
		if got := n.try(t, n.from, c.to, c.data); got != c.want {
			t.Errorf("%s: %q, want %q", name, got, c.want)
		}
	}

	// A new registration gets a new id and takes the unpaid fees along.
	n.register(t, second, 70)
	if n.power(t, 2) != 0 || n.power(t, 4) != 70 || n.total(t) != 210 {
		t.Fatalf("registered again: %d, %d, total %d", n.power(t, 2), n.power(t, 4), n.total(t))
	}
	details, err := ac.UnpackGetActiveOperatorsDetails(n.call(t, n.AttestationCenter, ac.PackGetActiveOperatorsDetails()))
	must(t, err)
	if len(details) != 3 || details[1].OperatorId.Int64() != 3 || details[2].OperatorId.Int64() != 4 ||
		details[2].Operator != second.address || details[2].VotingPower.Int64() != 70 ||
		details[2].FeeToClaim.String() != "10000000000000000000" {
		t.Fatalf("details %+v", details)
	}
	old, err := ac.UnpackGetOperatorPaymentDetail(n.call(t, n.AttestationCenter, ac.PackGetOperatorPaymentDetail(big.NewInt(2))))
	must(t, err)
	if old.Operator != second.address || old.FeeToClaim.Sign() != 0 {
		t.Fatalf("old id %+v", old)
	}
}

// L2 does not look at keys: a garbage key is accepted, and only spoils signatures that need it.
func TestGarbageKeyIsAcceptedOnL2(t *testing.T) {
	n := newNetwork(t, 100, 100)
	o := newOperator(t, 5)
	payload := append(tag("REGISTER"), common.LeftPadBytes(o.address[:], 32)...)
	for _, word := range []int64{100, 1, 2, 3, 4, 5} {
		payload = append(payload, common.BigToHash(big.NewInt(word)).Bytes()...)
	}
	n.do(t, n.L2MessageHandler, contracts.NewL2MessageHandler().PackDeliver(payload))
	v := vote{task: n.task("p", 0), performer: n.operators[0], attesters: []int{1, 2}}
	if got := n.dryRun(t, v); got != "" {
		t.Fatalf("without the garbage key: %s", got)
	}
	v.attesters = all(3)
	if got := n.dryRun(t, v); got != "InvalidOBLSSignature()" {
		t.Fatalf("with the garbage key: %q", got)
	}
}

func TestUpdateBlsKey(t *testing.T) {
	n := newNetwork(t, 100)
	ac := contracts.NewAttestationCenter()
	o, next := n.operators[0], newOperator(t, 7)
	pack := func(contract common.Address, chain int64, signer common.Address) []byte {
		digest := bls.RegistrationDigest(signer, contract, big.NewInt(chain))
		return ac.PackUpdateBlsKey(next.bls.PublicKey().Words(),
			contracts.AuthSignature{Signature: next.bls.Sign(digest, bls.DomainAuth()).Words()})
	}
	for name, data := range map[string][]byte{
		"for another contract": pack(n.OBLS, l2ID, o.address),
		"for another chain":    pack(n.AttestationCenter, l1ID, o.address),
		"for another operator": pack(n.AttestationCenter, l2ID, next.address),
		"no signature":         ac.PackUpdateBlsKey(next.bls.PublicKey().Words(), contracts.AuthSignature{Signature: [2]*big.Int{new(big.Int), new(big.Int)}}),
	} {
		if got := n.try(t, o.address, n.AttestationCenter, data); got != "InvalidAuthSignature()" {
			t.Errorf("%s: %q", name, got)
		}
	}
	data := pack(n.AttestationCenter, l2ID, o.address)
	if got := n.try(t, next.address, n.AttestationCenter, data); got != "OperatorNotRegistered("+next.address.Hex()+")" {
		t.Errorf("by somebody else: %q", got)
	}
	receipt := n.doAs(t, o.key, n.AttestationCenter, data)
	if got := eventNames(t, receipt); got != "OperatorBlsKeyUpdated" {
		t.Fatalf("events %s", got)
	}
	v := vote{task: n.task("p", 0), performer: o, attesters: all(1)}
	if got := n.dryRun(t, v); got != "InvalidOBLSSignature()" {
		t.Fatalf("signed with the old key: %q", got)
	}
	n.operators[0].bls = next.bls
	if got := n.dryRun(t, v); got != "" {
		t.Fatalf("signed with the new key: %s", got)
	}
}

// An ejection goes to L1 and comes back as an unregistration.
func TestEjection(t *testing.T) {
	s := newStakes(t, 1)
	n := newNetwork(t, 100, 100)
	ac := contracts.NewAttestationCenter()
	o := n.operators[1]
	s.setShares(t, o, 0, 100)
	s.join(t, o)
	eject := ac.PackEjectOperatorFromNetwork(o.address)
	if got := n.try(t, n.from, n.AttestationCenter, eject); !strings.HasPrefix(got, "AccessControlUnauthorizedAccount(") {
		t.Fatalf("without the role: %q", got)
	}
	n.do(t, n.AttestationCenter, ac.PackSetEjector(n.from))
	receipt := n.do(t, n.AttestationCenter, eject)
	if n.power(t, 2) != 100 {
		t.Fatal("the operator left before L1 said so")
	}
	sent, err := contracts.NewL2MessageHandler().UnpackMessageSentEvent(receipt.Logs[len(receipt.Logs)-1])
	must(t, err)
	receipt = s.do(t, s.L1MessageHandler, contracts.NewL1MessageHandler().PackDeliver(sent.Payload))
	back, err := contracts.NewL1MessageHandler().UnpackMessageSentEvent(receipt.Logs[0])
	must(t, err)
	if got := eventNames(t, receipt); got != "OperatorUnregistered OperatorEjectedFromNetwork" {
		t.Fatalf("events on L1: %s", got)
	}
	n.do(t, n.L2MessageHandler, contracts.NewL2MessageHandler().PackDeliver(back.Payload))
	if n.power(t, 2) != 0 || n.total(t) != 100 {
		t.Fatalf("power %d, total %d", n.power(t, 2), n.total(t))
	}
	n.do(t, n.AttestationCenter, ac.PackRevokeEjector(n.from))
	if got := n.try(t, n.from, n.AttestationCenter, ac.PackEjectOperatorFromNetwork(n.operators[0].address)); got == "" {
		t.Fatal("a revoked ejector may eject")
	}
}
