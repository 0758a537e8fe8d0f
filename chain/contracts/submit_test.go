package contracts_test

import (
	"fmt"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/accounts"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/ballast-avs/ballast/chain/bls"
	"github.com/ballast-avs/ballast/chain/chaintest"
	"github.com/ballast-avs/ballast/chain/contracts"
)

// The submission forms a case is about, by the performer's signature.
const (
	formBoth  = "both"
	formECDSA = "ecdsa"
	formBLS   = "bls"
)

type submission struct {
	name string
	form string
	vote func(v *vote)
	edit func(p *parts)
	want string
}

// The powers make T = 100, so that 66 is floor(2T/3) and 33 is floor(T/3).
func TestSubmitTaskReverts(t *testing.T) {
	n := newNetwork(t, 33, 33, 32, 2)
	stranger := newOperator(t, 20)
	taskHash := func() common.Hash {
		hash, err := chaintest.TaskHash(n.task("p", 0))
		must(t, err)
		return hash
	}()
	cases := []submission{
		{name: "everything right", form: formBoth},
		{name: "66 of 100 approve", form: formBoth, vote: func(v *vote) { v.attesters = []int{1, 2} }},
		{name: "65 of 100 approve", form: formBoth, vote: func(v *vote) { v.attesters = []int{1, 3} }, want: "InsufficientVotingPower()"},
		{name: "33 of 100 reject", form: formBoth, vote: func(v *vote) { v.attesters, v.rejected = []int{1}, true }},
		{name: "32 of 100 reject", form: formBoth, vote: func(v *vote) { v.attesters, v.rejected = []int{3}, true }, want: "InsufficientVotingPower()"},
		{name: "nobody", form: formBoth, vote: func(v *vote) { v.attesters = nil }, want: "InsufficientVotingPower()"},
		{name: "descending ids", form: formBoth, vote: func(v *vote) { v.attesters = []int{2, 1} }, want: "InvalidOperatorIndexes()"},
		{name: "repeated id", form: formBoth, vote: func(v *vote) { v.attesters = []int{1, 1, 2} }, want: "InvalidOperatorIndexes()"},
		{name: "unknown id", form: formBoth, vote: func(v *vote) { v.attesters = []int{1, 2, 9} }, want: "InactiveOperator(9)"},
		{name: "id 0", form: formBoth, vote: func(v *vote) { v.attesters = []int{0, 1, 2} }, want: "InactiveOperator(0)"},
		{name: "unknown definition", form: formBoth, vote: func(v *vote) { v.task.TaskDefinitionId = 7 }, want: "TaskDefinitionNotFound(7)"},
		{name: "task 10003", form: formBoth, vote: func(v *vote) { v.task.TaskDefinitionId = 10003 }, want: "TaskDefinitionNotFound(10003)"},
		{name: "no aggregate", form: formBoth, edit: func(p *parts) { p.sum = [2]*big.Int{new(big.Int), new(big.Int)} }, want: "InvalidOBLSSignature()"},
		{name: "aggregate off the curve", form: formBoth, edit: func(p *parts) { p.sum[0] = big.NewInt(1) }, want: "InvalidOBLSSignature()"},
		{name: "aggregate of others", form: formBoth, edit: func(p *parts) { p.ids = p.ids[:3] }, want: "InvalidOBLSSignature()"},
		{name: "sender is not an operator", form: formBoth, edit: func(p *parts) { p.sender = stranger.address }, want: "OperatorNotRegistered(" + stranger.address.Hex() + ")"},
		{
			name: "performer is not an operator", form: formBoth,
			vote: func(v *vote) { v.performer, v.task.TaskPerformer = stranger, stranger.address },
			edit: func(p *parts) { p.sender = n.operators[0].address },
			want: "OperatorNotRegistered(" + stranger.address.Hex() + ")",
		},
		{
			name: "signature of another performer", form: formECDSA,
			edit: func(p *parts) { p.ecdsa = signECDSA(t, stranger.key, taskHash) }, want: "InvalidPerformerSignature()",
		},
		{
			name: "prefixed performer signature", form: formECDSA,
			edit: func(p *parts) {
				p.ecdsa = signECDSA(t, n.operators[0].key, common.BytesToHash(accounts.TextHash(taskHash[:])))
			},
			want: "InvalidPerformerSignature()",
		},
		{name: "64 bytes", form: formECDSA, edit: func(p *parts) { p.ecdsa = p.ecdsa[:64] }, want: "ECDSAInvalidSignatureLength(64)"},
		{name: "v is 0 or 1", form: formECDSA, edit: func(p *parts) { p.ecdsa[64] -= 27 }, want: "ECDSAInvalidSignature()"},
		{name: "high s", form: formECDSA, edit: func(p *parts) { highS(p.ecdsa) }, want: "ECDSAInvalidSignatureS(…)"},
		{name: "another BLS signature", form: formBLS, edit: func(p *parts) { p.bls = p.sum }, want: "InvalidOBLSSignature()"},
		{name: "first word 0", form: formBLS, edit: func(p *parts) { p.bls[0] = new(big.Int) }, want: "ECDSAInvalidSignatureLength(0)"},
	}
	for _, c := range cases {
		for _, form := range []string{formECDSA, formBLS} {
			if c.form != formBoth && c.form != form {
				continue
			}
			t.Run(c.name+" "+form, func(t *testing.T) {
				v := vote{task: n.task("p", 0), performer: n.operators[0], attesters: all(4), byBLS: form == formBLS}
				if c.vote != nil {
					c.vote(&v)
				}
				p := n.sign(t, v)
				if c.edit != nil {
					c.edit(&p)
				}
				got := n.try(t, p.sender, n.AttestationCenter, v.callData(p))
				if got != c.want && (c.want != "ECDSAInvalidSignatureS(…)" || len(got) < 30 || got[:22] != c.want[:22]) {
					t.Fatalf("reverts with %q, want %q", got, c.want)
				}
			})
		}
	}
}

// highS turns a signature into its malleable twin.
func highS(signature []byte) {
	s := new(big.Int).SetBytes(signature[32:64])
	s.Sub(crypto.S256().Params().N, s).FillBytes(signature[32:64])
	signature[64] = 27 + 28 - signature[64]
}

func TestTaskIsSettledOnce(t *testing.T) {
	for _, rejected := range []bool{false, true} {
		t.Run(fmt.Sprintf("rejected %v", rejected), func(t *testing.T) {
			n := newNetwork(t, 50, 50)
			v := vote{task: n.task("once", 0), performer: n.operators[0], attesters: all(2), rejected: rejected, byBLS: true}
			receipt := n.submit(t, v)
			ac := contracts.NewAttestationCenter()
			want := ac.UnpackTaskSubmittedEvent
			submitted, err := want(receipt.Logs[0])
			if rejected == (err == nil) {
				t.Fatalf("TaskSubmitted in logs: %v", err)
			}
			if !rejected && (submitted.TaskNumber != 1 || submitted.Operator != n.operators[0].address ||
				submitted.TaskDefinitionId != 0 || len(submitted.AttestersIds) != 2) {
				t.Fatalf("event %+v", submitted)
			}
			if _, err := ac.UnpackTaskRejectedEvent(receipt.Logs[0]); rejected != (err == nil) {
				t.Fatalf("TaskRejected in logs: %v", err)
			}
			for _, byBLS := range []bool{false, true} {
				for _, rejected := range []bool{false, true} {
					v.byBLS, v.rejected = byBLS, rejected
					if got := n.dryRun(t, v); got != "MessageAlreadySigned()" {
						t.Errorf("again (bls %v, rejected %v): %q", byBLS, rejected, got)
					}
				}
			}
		})
	}
}

func TestRewardsOfDefaultDefinition(t *testing.T) {
	n := newNetwork(t, 50, 50)
	ac := contracts.NewAttestationCenter()
	fees := func() (sum [2]string) {
		for i := range sum {
			detail, err := ac.UnpackGetOperatorPaymentDetail(n.call(t, n.AttestationCenter, ac.PackGetOperatorPaymentDetail(big.NewInt(int64(i+1)))))
			must(t, err)
			sum[i] = detail.FeeToClaim.String()
		}
		return sum
	}
	v := vote{task: n.task("a", 0), performer: n.operators[0], attesters: all(2)}
	receipt := n.submit(t, v)
	// Attesters 1 and 2, performer 1, aggregator 1: 1e19 each.
	if got := fees(); got != [2]string{"30000000000000000000", "10000000000000000000"} {
		t.Fatalf("fees after approval: %v", got)
	}
	if got := rewards(t, receipt); got != "1:1 2:1 1:1 1:1" {
		t.Fatalf("RewardAccumulated (operator:task): %s", got)
	}
	v.task.ProofOfTask, v.rejected = "b", true
	if got := rewards(t, n.submit(t, v)); got != "1:2 2:2 1:2" {
		t.Fatalf("a rejected task pays its performer: %s", got)
	}
	n.do(t, n.AttestationCenter, ac.PackSetIsOpenAggregator(true))
	v.task.ProofOfTask, v.rejected = "c", false
	stranger := newOperator(t, 20)
	p := n.sign(t, v)
	if got := rewards(t, n.doAs(t, stranger.key, n.AttestationCenter, v.callData(p))); got != "1:3 2:3 1:3" {
		t.Fatalf("open aggregation: %s", got)
	}
}

func rewards(tb testing.TB, receipt *types.Receipt) string {
	tb.Helper()
	text := []string{}
	for _, log := range receipt.Logs {
		if event, err := contracts.NewAttestationCenter().UnpackRewardAccumulatedEvent(log); err == nil {
			text = append(text, fmt.Sprintf("%d:%d", event.OperatorId, event.TaskNumber))
		}
	}
	return strings.Join(text, " ")
}

func TestRequiredPowerOfZero(t *testing.T) {
	for _, c := range []struct {
		total    int64
		rejected bool
		want     string
	}{
		{1, false, "InvalidRequiredVotingPower()"},
		{2, false, ""},
		{2, true, "InvalidRequiredVotingPower()"},
		{3, true, ""},
	} {
		n := newNetwork(t, c.total)
		v := vote{task: n.task("p", 0), performer: n.operators[0], attesters: all(1), rejected: c.rejected}
		if got := n.dryRun(t, v); got != c.want {
			t.Errorf("total %d, rejected %v: %q, want %q", c.total, c.rejected, got, c.want)
		}
	}
}

func TestAggregateOfEqualAndOppositeKeys(t *testing.T) {
	n := newNetwork(t)
	o := newOperator(t, 0)
	other := newOperator(t, 1)
	n.register(t, o, 10)
	// A second operator with the same key, and a third with another one.
	twin := newOperator(t, 2)
	twin.bls = o.bls
	n.register(t, twin, 10)
	n.register(t, other, 10)
	v := vote{task: n.task("p", 0), performer: o, attesters: []int{1, 2}}
	if got := n.dryRun(t, v); got != "" {
		t.Fatalf("equal keys: %s", got)
	}
	v.attesters = all(3)
	if got := n.dryRun(t, v); got != "" {
		t.Fatalf("equal keys and another: %s", got)
	}
	opposite := newOperator(t, 3)
	secret := o.bls.Bytes()
	order, _ := new(big.Int).SetString("30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001", 16)
	negated, err := bls.SecretKeyFromBytes(common.BigToHash(order.Sub(order, new(big.Int).SetBytes(secret[:]))))
	must(t, err)
	opposite.bls = negated
	n.register(t, opposite, 30)
	n.register(t, newOperator(t, 4), 30)
	v.attesters = []int{1, 4, 5}
	if got := n.dryRun(t, v); got != "" {
		t.Fatalf("opposite keys and another: %s", got)
	}
	v.attesters = []int{1, 2, 3, 4, 5}
	if got := n.dryRun(t, v); got != "" {
		t.Fatalf("all keys: %s", got)
	}
}
