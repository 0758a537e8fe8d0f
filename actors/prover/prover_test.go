package prover

import (
	"context"
	"errors"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/ballast-avs/ballast/actors/kit/actortest"
	"github.com/ballast-avs/ballast/actors/protocol"
	"github.com/ballast-avs/ballast/actors/votingpower"
	"github.com/ballast-avs/ballast/messages"
)

// desk is a signer and a journal.
type desk struct {
	signed, stored int
	signErr        error
	storeErr       error
}

func (d *desk) Kind() messages.SignatureKind { return messages.SignatureECDSA }

func (d *desk) SignTask(_ context.Context, preimage []byte) ([]byte, error) {
	d.signed++
	return preimage[:65], d.signErr
}

func (d *desk) PutProposal(context.Context, messages.Proposal) error {
	d.stored++
	return d.storeErr
}

func spawn(t *testing.T, d *desk) (func(messages.ToProver), *actortest.Probe[messages.ToGossip], *actortest.Probe[messages.ToScheduler]) {
	t.Helper()
	gossip, scheduler := actortest.NewProbe[messages.ToGossip](t), actortest.NewProbe[messages.ToScheduler](t)
	cfg := Config{L1Chain: 1, L2Chain: 2, Performer: common.Address{7}, SignTimeout: time.Second}
	return actortest.Spawn[messages.ToProver](t, Props(cfg, Ports{Signer: d, Journal: d}, Tells{Gossip: gossip.Tell, Scheduler: scheduler.Tell})), gossip, scheduler
}

func request(fence bool) messages.Prove {
	return messages.Prove{
		Calculation: messages.Calculation{
			Inquiry: messages.Inquiry{By: messages.AskedByScheduler, Round: 3, Fence: fence}, Root: common.Hash{9},
			L1: messages.L1State{Pin: messages.Pin{Number: 100, Hash: common.Hash{1}}},
			L2: messages.L2State{Pin: messages.Pin{Number: 50, Hash: common.Hash{2}}},
		},
		Update: messages.Update{Increases: []messages.Delta{{Operator: 1, Power: *uint256.NewInt(5)}}, ToBlockL1: 100, ToBlockL2: 50},
	}
}

func TestAProposalIsSignedStoredAndBroadcast(t *testing.T) {
	d := &desk{}
	tell, gossip, scheduler := spawn(t, d)
	tell(request(false))
	told := gossip.Take()
	if len(told) != 1 || d.signed != 1 || d.stored != 1 {
		t.Fatalf("gossip was told %+v after %d signatures and %d writes", told, d.signed, d.stored)
	}
	m, ok := told[0].(messages.BroadcastProposal)
	if !ok || m.Task != protocol.TaskID(m.Proposal) || m.Proposal.Performer != (common.Address{7}) || len(m.Proposal.Signature) != 65 {
		t.Fatalf("gossip was told %+v", told[0])
	}
	scheduler.Expect(messages.Proposed{Round: 3, Task: m.Task, Proposal: m.Proposal})
	claim, err := votingpower.ReadClaim(m.Proposal)
	if err != nil || claim.DataErr != nil || claim.Proof.Root != (common.Hash{9}) || claim.Proof.L2.Number != 50 || claim.Update.ToBlockL1 != 100 {
		t.Errorf("claim %+v, %v", claim, err)
	}
}

func TestAFenceHasNoRoot(t *testing.T) {
	tell, gossip, _ := spawn(t, &desk{})
	m := request(true)
	m.Update = votingpower.Fence(m.Calculation)
	tell(m)
	told, ok := gossip.Take()[0].(messages.BroadcastProposal)
	if !ok {
		t.Fatal("no broadcast")
	}
	if claim, err := votingpower.ReadClaim(told.Proposal); err != nil || !claim.Fence() {
		t.Errorf("claim %+v, %v", claim, err)
	}
}

func TestWhatIsNotSignedAndStoredDoesNotLeave(t *testing.T) {
	for name, d := range map[string]*desk{
		"no signature": {signErr: errors.New("the signer is away")},
		"no journal":   {storeErr: errors.New("disk is full")},
	} {
		t.Run(name, func(t *testing.T) {
			tell, gossip, scheduler := spawn(t, d)
			tell(request(false))
			gossip.Expect()
			told := scheduler.Take()
			if failed, ok := told[0].(messages.InquiryFailed); !ok || failed.Failure.Reason != messages.ReasonSigningFailed || failed.Inquiry.Round != 3 {
				t.Errorf("the scheduler was told %+v", told)
			}
		})
	}
}
