package aggregator

import (
	"context"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"
	"github.com/prometheus/client_golang/prometheus"

	"github.com/ballast-avs/ballast/actors/kit/actortest"
	"github.com/ballast-avs/ballast/actors/protocol"
	"github.com/ballast-avs/ballast/messages"
)

// counting accepts every signature that does not begin with 0 and remembers how many it was asked for at once.
type counting struct{ sizes []int }

func (c *counting) FindInvalid(_ context.Context, _ common.Hash, votes []protocol.Signed) ([]int, error) {
	c.sizes = append(c.sizes, len(votes))
	var invalid []int
	for i, v := range votes {
		if v.Signature[0] == 0 {
			invalid = append(invalid, i)
		}
	}
	return invalid, nil
}

func TestOneCheckForAllVotesAndOneEndForAll(t *testing.T) {
	clock := actortest.NewClock(time.Unix(0, 0))
	verifier := &counting{}
	submitter := actortest.NewProbe[messages.ToSubmitter](t)
	scheduler := actortest.NewProbe[messages.ToScheduler](t)
	gossip := actortest.NewProbe[messages.ToGossip](t)
	attester := actortest.NewProbe[messages.ToAttester](t)
	cfg := Default()
	cfg.Address, cfg.L2Chain = address(1), 2
	tell := actortest.Spawn[messages.ToAggregator](t, Props(cfg, Ports{Verifier: verifier, Registerer: prometheus.NewRegistry()}, Tells{
		Submitter: submitter.Tell, Scheduler: scheduler.Tell, Gossip: gossip.Tell, Attester: attester.Tell,
		Proposer: func(messages.ToProposer) {}, Watcher: func(messages.ToWatcher) {},
	}), actortest.WithClock(clock))
	clock.Advance(cfg.Turn) // it may submit at once then
	tell(messages.OperatorSetRead{OperatorSet: operatorSetOf(30, 30, 30, 10)})
	p := proposal(1, 50)
	tell(p)
	for id := messages.OperatorID(1); id <= 3; id++ {
		tell(vote(p.Task, id, true, byte(id)))
	}
	if len(verifier.sizes) != 1 || verifier.sizes[0] != 3 {
		t.Errorf("checks of %v votes", verifier.sizes)
	}
	got := submitter.Take()
	if len(got) != 1 {
		t.Fatalf("the submitter was told %+v", got)
	}
	if order, is := got[0].(messages.Submit); !is || order.Wait != 0 {
		t.Errorf("the submitter was told to wait: %+v", got[0])
	}
	scheduler.Expect(messages.StageReached{Task: p.Task, Stage: messages.StageQuorum, ToBlockL2: 50})

	clock.Advance(cfg.SubmitLimit) // the submitter never answers
	ended := messages.TaskEnded{
		Task: p.Task, Proposal: p.Proposal, Outcome: messages.OutcomeFailed,
		Reason: messages.ReasonStillPending, Detail: "the submitter gave no answer",
		Silent: []messages.OperatorID{4}, Missing: *uint256.NewInt(10),
	}
	scheduler.Expect(ended)
	gossip.Expect(ended)
	attester.Expect(ended)
}

func TestRivalsAreCheckedOneByOne(t *testing.T) {
	verifier := &counting{}
	a := shell{ports: Ports{Verifier: verifier}}
	out := a.verify(t.Context(), Verify{Votes: []Candidate{
		{Vote: messages.Attestation{Operator: 1, Signature: messages.BLSSignature{1}}},
		{Vote: messages.Attestation{Operator: 2, Signature: messages.BLSSignature{0}}, Doubtful: true},
		{Vote: messages.Attestation{Operator: 2, Signature: messages.BLSSignature{2}}, Doubtful: true},
		{Vote: messages.Attestation{Operator: 3, Signature: messages.BLSSignature{3}}},
	}})
	if len(verifier.sizes) != 3 || verifier.sizes[0] != 1 || verifier.sizes[1] != 1 || verifier.sizes[2] != 2 {
		t.Errorf("checks of %v votes", verifier.sizes)
	}
	if len(out.Good) != 3 || len(out.Bad) != 1 {
		t.Errorf("got %+v", out)
	}
}
