package contracts_test

import (
	"fmt"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/core/types"

	"github.com/ballast-avs/ballast/chain/contracts"
)

func TestAvsLogic(t *testing.T) {
	n := newNetwork(t, 100)
	ac, d := contracts.NewAttestationCenter(), contracts.NewDevHooks()
	hooks := n.deploy(t, &contracts.DevHooksMetaData)
	n.do(t, n.AttestationCenter, ac.PackSetAvsLogic(hooks))
	v := vote{task: n.task("a", 0), performer: n.operators[0], attesters: all(1)}
	if got := hookCalls(n.submit(t, v)); got != "before bls=false approved=true, after bls=false approved=true" {
		t.Errorf("ECDSA: %s", got)
	}
	v.task.ProofOfTask, v.byBLS, v.rejected = "b", true, true
	if got := hookCalls(n.submit(t, v)); got != "before bls=true approved=false, after bls=true approved=false" {
		t.Errorf("BLS: %s", got)
	}
	n.do(t, hooks, d.PackSetRefuses(true))
	v.task.ProofOfTask = "c"
	if got := n.dryRun(t, v); got != "unknown error(0x1729b6ca)" && !strings.Contains(got, "0x") {
		t.Errorf("refusing hook: %q", got)
	}
	// Internal tasks do not ask the hook.
	sync := n.syncVote(t, "p", n.update(t, 10, nil, nil))
	if got := hookCalls(n.submit(t, sync)); got != "" {
		t.Errorf("internal task: %s", got)
	}
	// A hook without the function that is called makes every submission revert.
	n.do(t, n.AttestationCenter, ac.PackSetAvsLogic(n.OBLS))
	if got := n.dryRun(t, v); got == "" {
		t.Error("a hook without the BLS overload is accepted")
	}
}

func hookCalls(receipt *types.Receipt) string {
	calls := []string{}
	for _, log := range receipt.Logs {
		if event, err := contracts.NewDevHooks().UnpackTaskHookEvent(log); err == nil {
			when := map[bool]string{true: "before", false: "after"}[event.Before]
			calls = append(calls, fmt.Sprintf("%s bls=%v approved=%v", when, event.IsBls, event.IsApproved))
		}
	}
	return strings.Join(calls, ", ")
}

func TestFeeCalculator(t *testing.T) {
	n := newNetwork(t, 50, 50)
	ac, d := contracts.NewAttestationCenter(), contracts.NewDevHooks()
	hooks := n.deploy(t, &contracts.DevHooksMetaData)
	n.do(t, n.AttestationCenter, ac.PackSetFeeCalculator(hooks))
	// The second result is the performer's fee, the third the aggregator's.
	n.do(t, hooks, d.PackSetBaseFees([3]*big.Int{big.NewInt(1), big.NewInt(20), big.NewInt(300)}))
	v := vote{task: n.task("a", 0), performer: n.operators[0], attesters: all(2)}
	if got := fees(n.submit(t, v)); got != "1=1 2=1 1=20 1=300" {
		t.Errorf("base fees: %s", got)
	}
	sync := n.syncVote(t, "p", n.update(t, 10, nil, nil))
	if got := fees(n.submit(t, sync)); got != "1=1 2=1 1=20 1=300" {
		t.Errorf("internal task: %s", got)
	}
	n.do(t, hooks, d.PackSetFeesPerId([]contracts.FeePerId{{Index: big.NewInt(2), Fee: big.NewInt(9)}}))
	v.task.ProofOfTask = "b"
	if got := fees(n.submit(t, v)); got != "2=9" {
		t.Errorf("fees per id: %s", got)
	}
}

func fees(receipt *types.Receipt) string {
	out := []string{}
	for _, log := range receipt.Logs {
		if event, err := contracts.NewAttestationCenter().UnpackRewardAccumulatedEvent(log); err == nil {
			out = append(out, fmt.Sprintf("%d=%d", event.OperatorId, event.Fee))
		}
	}
	return strings.Join(out, " ")
}

func TestGovernanceLogic(t *testing.T) {
	s := newStakes(t, 1)
	hooks := s.deploy(t, &contracts.DevHooksMetaData)
	s.do(t, s.AvsGovernance, contracts.NewAvsGovernance().PackSetAvsGovernanceLogic(hooks))
	o := newOperator(t, 0)
	s.setShares(t, o, 0, 50)
	calls := 0
	for _, log := range s.join(t, o).Logs {
		if event, err := contracts.NewDevHooks().UnpackOperatorHookEvent(log); err == nil {
			calls++
			if event.Operator != o.address || event.VotingPower.Int64() != 50 || !event.Registered {
				t.Errorf("event %+v", event)
			}
		}
	}
	if calls != 2 {
		t.Fatalf("%d calls, want 2", calls)
	}
}

func TestPayments(t *testing.T) {
	n := newNetwork(t, 50, 50)
	ac := contracts.NewAttestationCenter()
	request := ac.PackRequestBatchPayment0()
	if got := n.try(t, n.from, n.AttestationCenter, request); got != "FlowIsCurrentlyPaused()" {
		t.Fatalf("at the start: %q", got)
	}
	n.do(t, n.AttestationCenter, ac.PackUnpause([4]byte{0xc6, 0xd7, 0x27, 0x15}))
	n.submit(t, vote{task: n.task("a", 0), performer: n.operators[0], attesters: all(2)})
	if got := n.try(t, n.from, n.AttestationCenter, ac.PackRequestBatchPayment(big.NewInt(1), big.NewInt(3))); got != "InvalidOperatorRange()" {
		t.Fatalf("an id not given out: %q", got)
	}
	receipt := n.do(t, n.AttestationCenter, request)
	if got := eventNames(t, receipt); got != "PaymentRequested PaymentRequested PaymentsRequested" {
		t.Fatalf("events %s", got)
	}
	detail := func() contracts.PaymentDetails {
		d, err := ac.UnpackGetOperatorPaymentDetail(n.call(t, n.AttestationCenter, ac.PackGetOperatorPaymentDetail(big.NewInt(2))))
		must(t, err)
		return d
	}
	if d := detail(); d.PaymentStatus != 1 || d.FeeToClaim.String() != "10000000000000000000" {
		t.Fatalf("requested: %+v", d)
	}
	sent, err := contracts.NewL2MessageHandler().UnpackMessageSentEvent(receipt.Logs[len(receipt.Logs)-1])
	must(t, err)
	// L1 answers with BATCH_CLEAR and the same arguments.
	clearing := append(tag("BATCH_CLEAR"), sent.Payload[4:]...)
	n.do(t, n.L2MessageHandler, contracts.NewL2MessageHandler().PackDeliver(clearing))
	if d := detail(); d.PaymentStatus != 0 || d.FeeToClaim.Sign() != 0 || d.LastPaidTaskNumber.Int64() != 2 {
		t.Fatalf("cleared: %+v", d)
	}
}
