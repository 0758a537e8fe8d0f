package attester

import (
	"context"
	"errors"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/prometheus/client_golang/prometheus"

	"github.com/ballast-avs/ballast/actors/kit"
	"github.com/ballast-avs/ballast/actors/kit/actortest"
	"github.com/ballast-avs/ballast/messages"
)

// memory is a journal and a signer that remember in which order they were asked.
type memory struct {
	votes []messages.SignedVote
	calls []string
	full  bool  // no vote can be stored
	err   error // of everything else
}

func (m *memory) Votes(context.Context) ([]messages.SignedVote, error) { return m.votes, m.err }

func (m *memory) Baseline(context.Context) (uint64, bool, error) { return 0, len(m.calls) > 0, m.err }

func (m *memory) PutBaseline(context.Context, uint64) error {
	m.calls = append(m.calls, "baseline")
	return m.err
}

func (m *memory) PutVote(_ context.Context, v messages.SignedVote) error {
	m.calls = append(m.calls, "store")
	if m.full {
		return errors.New("disk is full")
	}
	m.votes = append(m.votes, v)
	return nil
}

func (m *memory) SignVote(_ context.Context, digest common.Hash) (messages.BLSSignature, error) {
	m.calls = append(m.calls, "sign")
	return messages.BLSSignature(append(digest[:], digest[:]...)), nil
}

type neighbours struct {
	l2     *actortest.Probe[messages.ToL2Reader]
	gossip *actortest.Probe[messages.ToGossip]
}

func spawn(t *testing.T, m *memory, opts ...actortest.Option) (func(messages.ToAttester), neighbours) {
	t.Helper()
	n := neighbours{actortest.NewProbe[messages.ToL2Reader](t), actortest.NewProbe[messages.ToGossip](t)}
	ports := Ports{Signer: m, Journal: m, Registerer: prometheus.NewRegistry()}
	tell := actortest.Spawn[messages.ToAttester](t, Props(config(), ports, Tells{
		L2Reader: n.l2.Tell, Gossip: n.gossip.Tell, Scheduler: func(messages.ToScheduler) {},
	}), opts...)
	tell(operatorSetRead())
	return tell, n
}

func TestAVoteIsInTheJournalBeforeItLeaves(t *testing.T) {
	m, s := &memory{}, usual()
	tell, n := spawn(t, m)
	p := s.honest(1)
	tell(p)
	asked := n.l2.Take()
	if len(asked) != 1 {
		t.Fatalf("asked %+v", asked)
	}
	tell(messages.Calculated{Calculation: s.calculation(p.Task)})
	if !slices.Equal(m.calls, []string{"baseline", "sign", "store"}) {
		t.Errorf("order of calls: %v", m.calls)
	}
	told := n.gossip.Take()
	if len(told) != 2 {
		t.Fatalf("gossip was told %+v", told)
	}
	vote, ok := told[0].(messages.PublishAttestation)
	if !ok || !vote.Attestation.Approved || vote.Attestation.Signature == (messages.BLSSignature{}) || vote.Attestation.Operator != 3 {
		t.Errorf("gossip was told %+v", told[0])
	}
}

func TestAVoteThatIsNotStoredDoesNotLeave(t *testing.T) {
	m, s := &memory{}, usual()
	tell, n := spawn(t, m)
	p := s.honest(1)
	tell(p)
	m.full = true
	tell(messages.Calculated{Calculation: s.calculation(p.Task)})
	n.gossip.Expect(messages.PublishVerdict{Verdict: messages.Verdict{
		Task: p.Task, Operator: 3, Answer: messages.Abstain, Reason: messages.ReasonSigningFailed, Detail: "disk is full",
	}})
}

func TestABrokenJournalStopsTheNode(t *testing.T) {
	var crashes actortest.Crashes
	spawn(t, &memory{err: errors.New("page 7 is damaged")}, actortest.WithCrashes(&crashes))
	crashes.Expect(t, kit.Fatal)
}
