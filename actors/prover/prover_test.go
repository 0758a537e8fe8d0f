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
	sign  actortest.Script[[]byte, []byte]
	store actortest.Script[messages.Proposal, struct{}]
}

func (d *desk) Kind() messages.SignatureKind { return messages.SignatureECDSA }

func (d *desk) SignTask(_ context.Context, preimage []byte) ([]byte, error) {
	return d.sign.Call(preimage)
}

func (d *desk) PutProposal(_ context.Context, p messages.Proposal) error {
	_, err := d.store.Call(p)
	return err
}

func spawn(t *testing.T, d *desk) (func(messages.ToProver), *actortest.Probe[messages.ToGossip], *actortest.Probe[messages.ToScheduler]) {
	t.Helper()
	gossip, scheduler := actortest.NewProbe[messages.ToGossip](t), actortest.NewProbe[messages.ToScheduler](t)
	cfg := Config{Identity: protocol.Identity{L1Chain: 1, L2Chain: 2, Address: common.Address{7}}, SignTimeout: time.Second}
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
	d.sign.Return([]byte("signed"))
	tell, gossip, scheduler := spawn(t, d)
	tell(request(false))
	m := actortest.One[messages.BroadcastProposal](t, gossip.Take())
	if m.Task != protocol.TaskID(m.Proposal) || m.Proposal.Performer != (common.Address{7}) || string(m.Proposal.Signature) != "signed" {
		t.Fatalf("gossip was told %s", actortest.Render(m))
	}
	if len(d.sign.Asked()) != 1 || len(d.store.Asked()) != 1 {
		t.Errorf("%d signatures, %d writes", len(d.sign.Asked()), len(d.store.Asked()))
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
	told := actortest.One[messages.BroadcastProposal](t, gossip.Take())
	if claim, err := votingpower.ReadClaim(told.Proposal); err != nil || !claim.Fence() {
		t.Errorf("claim %+v, %v", claim, err)
	}
}

func TestWhatIsNotSignedAndStoredDoesNotLeave(t *testing.T) {
	for detail, fail := range map[string]func(*desk){
		"the signer is away": func(d *desk) { d.sign.Fail(1, errors.New("the signer is away")) },
		"disk is full":       func(d *desk) { d.store.Fail(1, errors.New("disk is full")) },
	} {
		t.Run(detail, func(t *testing.T) {
			d := &desk{}
			fail(d)
			tell, gossip, scheduler := spawn(t, d)
			m := request(false)
			tell(m)
			gossip.ExpectNone()
			scheduler.Expect(messages.InquiryFailed{
				Inquiry: m.Calculation.Inquiry, Failure: messages.Failure{Reason: messages.ReasonSigningFailed, Detail: detail},
			})
		})
	}
}
