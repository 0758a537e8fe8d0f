package chain_test

import (
	"context"
	"encoding/json"
	"math/big"
	"reflect"
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/ballast-avs/ballast/chain/bls"
	"github.com/ballast-avs/ballast/chain/chaintest"
	"github.com/ballast-avs/ballast/chain/contracts"
	"github.com/ballast-avs/ballast/chain/quorum"
	"github.com/ballast-avs/ballast/chain/rpc"
	"github.com/ballast-avs/ballast/chain/settle"
	"github.com/ballast-avs/ballast/chain/txmgr"
	"github.com/ballast-avs/ballast/messages"
)

// secretOf returns the BLS key of operator n.
func secretOf(tb testing.TB, n int) bls.SecretKey {
	tb.Helper()
	k, err := bls.KeyFromSeed(hexutil.Encode(crypto.FromECDSA(keyOf(tb, n))))
	must(tb, err)
	return k
}

// enrol registers operators 1..3 with keys on the L2 through its message handler.
func (w *world) enrol(tb testing.TB) {
	tb.Helper()
	for n := 1; n <= 3; n++ {
		address := addressOf(tb, n)
		key := secretOf(tb, n).PublicKey().Bytes()
		payload := slices.Concat(crypto.Keccak256([]byte("REGISTER"))[:4],
			common.LeftPadBytes(address[:], 32), number(100).Bytes(), key[:], common.LeftPadBytes(address[:], 32))
		do(tb, w.l2, w.onL2.L2MessageHandler, contracts.NewL2MessageHandler().PackDeliver(payload))
	}
}

// submission is an update of operator 2 that the listed operators approve.
func (w *world) submission(tb testing.TB, kind messages.SignatureKind, toBlock int64, voters ...int) (messages.Submission, common.Hash) {
	tb.Helper()
	return w.submissionOf(tb, "vps1", kind, toBlock, voters...)
}

// submissionOf is submission with a proof of task.
func (w *world) submissionOf(tb testing.TB, proof string, kind messages.SignatureKind, toBlock int64, voters ...int) (messages.Submission, common.Hash) {
	tb.Helper()
	data, err := chaintest.EncodeVotingPowerUpdate(chaintest.VotingPowerUpdate{
		ToIncrease: []contracts.OperatorVotingPower{{OperatorId: big.NewInt(2), VotingPower: big.NewInt(7)}},
		ToDecrease: []contracts.OperatorVotingPower{}, ToBlockL1: big.NewInt(toBlock), ToBlockL2: big.NewInt(toBlock),
	})
	must(tb, err)
	task := contracts.TaskInfo{ProofOfTask: proof, Data: data, TaskPerformer: addressOf(tb, 1), TaskDefinitionId: 10001}
	hash, err := chaintest.TaskHash(task)
	must(tb, err)
	vote, err := chaintest.VoteHash(task, w.onL2.AttestationCenter, big.NewInt(l2ID), true)
	must(tb, err)
	s := messages.Submission{Task: messages.TaskID(hash), Approved: true, Proposal: messages.Proposal{
		ProofOfTask: proof, Data: data, Performer: addressOf(tb, 1), Definition: 10001, SignatureKind: kind, Chain: l2ID,
	}}
	if kind == messages.SignatureBLS {
		signature := secretOf(tb, 1).Sign(hash, bls.DomainTasks()).Bytes()
		s.Proposal.Signature = signature[:]
	} else {
		s.Proposal.Signature, err = crypto.Sign(hash[:], keyOf(tb, 1))
		must(tb, err)
		s.Proposal.Signature[64] += 27
	}
	for _, n := range voters {
		s.Votes = append(s.Votes, messages.Attestation{
			Task: s.Task, Operator: messages.OperatorID(n), Address: addressOf(tb, n), Approved: true,
			Signature: secretOf(tb, n).Sign(vote, bls.DomainTasks()).Bytes(),
		})
	}
	return s, vote
}

// settlement is one that an account pays for.
func (w *world) settlement(tb testing.TB, account int) *settle.Settlement {
	tb.Helper()
	p, _ := dial(tb, w.l2.HTTP(), rpc.Limits{})
	return settle.NewSettlement(w.onPool2(p), newSender(tb, w.l2.HTTP(), account, txmgr.Config{}))
}

func TestSettlement(t *testing.T) {
	w := newWorld(t, 0, 1)
	w.enrol(t)
	mine(t, w.l2, 3)
	settlement := w.settlement(t, 1)
	ignore := func(common.Hash) {}

	few, _ := w.submission(t, messages.SignatureECDSA, 1, 1)
	_, err := settlement.Submit(within(t, 10*time.Second), few, ignore)
	wantReason(t, err, messages.ReasonQuorumLost)

	bad, vote := w.submission(t, messages.SignatureECDSA, 1, 1, 2, 3)
	bad.Votes[1].Signature = bad.Votes[2].Signature
	_, err = settlement.Submit(within(t, 10*time.Second), bad, ignore)
	wantReason(t, err, messages.ReasonVotesInvalid)
	blamed, err := settlement.Blame(t.Context(), vote, bad)
	must(t, err)
	if !slices.Equal(blamed, []messages.OperatorID{2}) {
		t.Errorf("blamed %v", blamed)
	}

	for i, kind := range []messages.SignatureKind{messages.SignatureECDSA, messages.SignatureBLS} {
		good, _ := w.submission(t, kind, int64(i+1), 1, 2)
		receipt := w.settle(t, settlement, good)
		if receipt.GasUsed == 0 || !slices.Equal(receipt.Signers, []messages.OperatorID{1, 2}) {
			t.Errorf("receipt %+v", receipt)
		}
		state, err := settlement.State(t.Context(), messages.Pin{})
		must(t, err)
		before, after := messages.Commit{L1: uint64(i), L2: uint64(i)}, messages.Commit{L1: uint64(i + 1), L2: uint64(i + 1)}
		if state.CommitAtPin != before || state.CommitAtTag != before || state.CommitAtHead != after {
			t.Errorf("commits %+v %+v %+v", state.CommitAtPin, state.CommitAtTag, state.CommitAtHead)
		}
		if !slices.Equal(state.Moved, []messages.OperatorID{2}) {
			t.Errorf("moved %v", state.Moved)
		}
		again, err := settlement.State(t.Context(), messages.Pin{Number: receipt.Block.Number, Hash: receipt.Block.Hash})
		must(t, err)
		if again.CommitAtPin != after || again.CommitAtTag != before || again.Operators[1].Power.Uint64() != uint64(107+7*i) {
			t.Errorf("at the receipt: %+v", again)
		}
		repeated, err := settlement.Submit(within(t, 10*time.Second), good, ignore)
		must(t, err)
		if !reflect.DeepEqual(repeated, receipt) {
			t.Errorf("submitted again: %+v, want %+v", repeated, receipt)
		}
		_, err = w.settlement(t, 2).Submit(within(t, 10*time.Second), good, ignore)
		wantReason(t, err, messages.ReasonAlreadySettled)
		mine(t, w.l2, 5)
	}
}

// settle submits while the test makes the block.
func (w *world) settle(tb testing.TB, s *settle.Settlement, submission messages.Submission) messages.Receipt {
	tb.Helper()
	sent := make(chan common.Hash, 8)
	done := make(chan error, 1)
	var receipt messages.Receipt
	go func() {
		var err error
		receipt, err = s.Submit(tb.Context(), submission, func(h common.Hash) { sent <- h })
		done <- err
	}()
	select {
	case <-sent:
		mine(tb, w.l2, 1)
		must(tb, <-done)
	case err := <-done:
		tb.Fatalf("not sent: %v", err)
	}
	settled, err := s.Settled(tb.Context(), submission.Task)
	must(tb, err)
	if !settled {
		tb.Error("the task is not settled")
	}
	return receipt
}

// TestALiarSettlesNothing has one of three endpoints say that a task is settled, and that votes are bad.
func TestALiarSettlesNothing(t *testing.T) {
	w := newWorld(t, 0, 1)
	w.enrol(t)
	mine(t, w.l2, 3)
	liar := &proxy{change: func(method string, _ []json.RawMessage) any {
		switch method {
		case "eth_getStorageAt":
			return number(1)
		case "eth_call":
			return rpcError{Code: 3, Message: "execution reverted"}
		}
		return nil
	}}
	pool := newPool(t, quorum.PoolConfig{}, trio(t, w.l2, 0, liar)...)
	s := settle.NewSettlement(w.onPool2(pool), newSender(t, w.l2.HTTP(), 1, txmgr.Config{}))
	sub, vote := w.submission(t, messages.SignatureECDSA, 1, 1, 2, 3)
	settled, err := s.Settled(t.Context(), sub.Task)
	must(t, err)
	if settled {
		t.Error("settled")
	}
	sub.Votes[2].Signature = sub.Votes[0].Signature
	blamed, err := s.Blame(t.Context(), vote, sub)
	must(t, err)
	if !slices.Equal(blamed, []messages.OperatorID{3}) {
		t.Errorf("blamed %v", blamed)
	}
}

// TestPendingSubmissionsSurvive ends a process whose transaction is not mined, and goes on in the next one.
func TestPendingSubmissionsSurvive(t *testing.T) {
	w := newWorld(t, 0, 1)
	w.enrol(t)
	mine(t, w.l2, 3)
	disk := txmgr.NewMemoryOutbox()
	settlement := func() *settle.Settlement {
		p, _ := dial(t, w.l2.HTTP(), rpc.Limits{})
		return settle.NewSettlement(w.onPool2(p), life(t, disk, txmgr.Config{}, w.l2.HTTP()))
	}
	sub, _ := w.submission(t, messages.SignatureBLS, 1, 1, 2)
	ctx, kill := context.WithCancel(t.Context())
	_, err := settlement().Submit(ctx, sub, func(common.Hash) { kill() })
	wantReason(t, err, messages.ReasonStillPending)

	s := settlement()
	pending, err := s.Pending(t.Context())
	must(t, err)
	if len(pending) != 1 || pending[0].Task != sub.Task || !reflect.DeepEqual(pending[0].Proposal, sub.Proposal) || len(pending[0].Votes) != 2 {
		t.Fatalf("pending %+v", pending)
	}
	if _, mined, err := s.Outcome(t.Context(), pending[0]); mined || err != nil {
		t.Fatalf("mined: %t, %v", mined, err)
	}
	receipt, err := s.Resume(within(t, 20*time.Second), pending[0], func(common.Hash) { mine(t, w.l2, 1) })
	must(t, err)
	if !slices.Equal(receipt.Signers, []messages.OperatorID{1, 2}) || receipt.GasUsed == 0 {
		t.Errorf("receipt %+v", receipt)
	}
	again, mined, err := settlement().Outcome(t.Context(), pending[0])
	must(t, err)
	if !mined || !reflect.DeepEqual(again, receipt) {
		t.Errorf("outcome %+v, %t", again, mined)
	}
	if pending, err = settlement().Pending(t.Context()); err != nil || len(pending) != 0 {
		t.Errorf("still pending: %+v, %v", pending, err)
	}
}
