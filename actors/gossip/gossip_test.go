package gossip

import (
	"context"
	"errors"
	"maps"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/prometheus/client_golang/prometheus"

	"github.com/ballast-avs/ballast/actors/kit/actortest"
	"github.com/ballast-avs/ballast/messages"
)

// network remembers what was published.
type network struct {
	proposals    actortest.Script[messages.Proposal, struct{}]
	attestations actortest.Script[messages.Attestation, struct{}]
	verdicts     actortest.Script[messages.Verdict, struct{}]
	settlements  actortest.Script[messages.Settlement, struct{}]
	operatorSets actortest.Script[messages.OperatorSet, struct{}]
}

func (n *network) PublishProposal(_ context.Context, p messages.Proposal) error {
	_, err := n.proposals.Call(p)
	return err
}

func (n *network) PublishAttestation(_ context.Context, a messages.Attestation, _ messages.Proposal) error {
	_, err := n.attestations.Call(a)
	return err
}

func (n *network) PublishVerdict(_ context.Context, v messages.Verdict) error {
	_, err := n.verdicts.Call(v)
	return err
}

func (n *network) PublishSettlement(_ context.Context, s messages.Settlement) error {
	_, err := n.settlements.Call(s)
	return err
}

func (n *network) Admit(r messages.OperatorSet) { _, _ = n.operatorSets.Call(r) }

type bench struct {
	*network
	tell       func(messages.ToGossip)
	attester   *actortest.Probe[messages.ToAttester]
	aggregator *actortest.Probe[messages.ToAggregator]
	clock      *actortest.Clock
	registry   *prometheus.Registry
}

func spawn(t *testing.T) bench {
	t.Helper()
	b := bench{
		network: &network{}, clock: actortest.NewClock(time.Unix(0, 0)), registry: prometheus.NewRegistry(),
		attester: actortest.NewProbe[messages.ToAttester](t), aggregator: actortest.NewProbe[messages.ToAggregator](t),
	}
	b.tell = actortest.Spawn[messages.ToGossip](t, Props(Default(), Ports{Network: b.network, Registerer: b.registry}, Tells{
		Attester: b.attester.Tell, Aggregator: b.aggregator.Tell,
	}), actortest.WithClock(b.clock))
	return b
}

func own(task byte) messages.BroadcastProposal {
	return messages.BroadcastProposal{Task: messages.TaskID{task}, Proposal: messages.Proposal{
		ProofOfTask: "p", Data: []byte{task}, Definition: messages.VotingPowerSync,
	}}
}

func TestATaskOfTheAVSIsBroadcastSomeTimes(t *testing.T) {
	b, m := spawn(t), own(1)
	m.Proposal.Definition = 1
	b.tell(m)
	for range 2 * maxRepeats {
		b.clock.Advance(Default().Repeat)
	}
	if len(b.proposals.Asked()) != maxRepeats {
		t.Errorf("it was broadcast %d times", len(b.proposals.Asked()))
	}
	b.tell(m) // its performer hands it over again
	if len(b.proposals.Asked()) != maxRepeats+1 {
		t.Error("it was not broadcast anew")
	}
}

func TestTasksOfTheAVSTakeNoPlaceOfInternalOnes(t *testing.T) {
	b := spawn(t)
	b.tell(own(1))
	for i := range maxOpenTasks + 50 {
		m := own(2)
		m.Task, m.Proposal.Definition = messages.TaskID{2, byte(i), byte(i >> 8)}, 1
		b.tell(m)
	}
	before := len(b.proposals.Asked())
	b.clock.Advance(Default().Repeat)
	if again := len(b.proposals.Asked()) - before; again != maxOpenTasks+1 {
		t.Errorf("%d proposals are broadcast again", again)
	}
}

func TestOurProposalIsBroadcastUntilItsTaskEnds(t *testing.T) {
	b, m := spawn(t), own(1)
	received := messages.ProposalReceived{Task: m.Task, Proposal: m.Proposal}
	b.tell(m)
	b.attester.Expect(received)
	b.aggregator.Expect(received)
	b.tell(m) // told twice, it is still broadcast in one rhythm
	b.clock.Advance(25 * time.Second)
	if len(b.proposals.Asked()) != 3 {
		t.Errorf("published %d times in 25 s", len(b.proposals.Asked()))
	}
	b.attester.Expect(received, received)
	b.tell(messages.TaskEnded{Task: m.Task, Outcome: messages.OutcomeTimedOut})
	b.clock.Advance(time.Minute)
	if len(b.proposals.Asked()) != 3 || len(b.settlements.Asked()) != 0 {
		t.Errorf("published %d times, settled %d times", len(b.proposals.Asked()), len(b.settlements.Asked()))
	}
}

func TestABroadcastThatBeginsAnewHasOneRhythm(t *testing.T) {
	b, m := spawn(t), own(1)
	b.tell(m)
	b.tell(messages.TaskEnded{Task: m.Task, Outcome: messages.OutcomeFailed})
	b.clock.Advance(5 * time.Second)
	b.tell(m) // a retry with the same pins is the same task
	before := len(b.proposals.Asked())
	b.clock.Advance(20 * time.Second)
	if again := len(b.proposals.Asked()) - before; again != 2 {
		t.Errorf("published %d times in 20 s", again)
	}
}

func TestWhatWeSubmittedIsToldToTheNetwork(t *testing.T) {
	b := spawn(t)
	ended := messages.TaskEnded{
		Task: messages.TaskID{1}, Outcome: messages.OutcomeCommitted,
		Proposal: messages.Proposal{Performer: common.Address{5}, Definition: messages.VotingPowerSync},
	}
	b.tell(ended) // another aggregator submitted it
	ended.Receipt = messages.Receipt{Transaction: common.Hash{9}, Signers: []messages.OperatorID{1, 2}}
	b.tell(ended)
	if len(b.settlements.Asked()) != 1 || b.settlements.Asked()[0].Transaction != (common.Hash{9}) || len(b.settlements.Asked()[0].Operators) != 2 {
		t.Errorf("settlements %+v", b.settlements.Asked())
	}
}

func TestVotesAndVerdictsReachTheNetworkAndOurAggregator(t *testing.T) {
	b := spawn(t)
	vote := messages.PublishAttestation{Attestation: messages.Attestation{Task: messages.TaskID{1}, Approved: true}}
	verdict := messages.Verdict{Task: messages.TaskID{1}, Answer: messages.Approve}
	b.tell(vote)
	b.tell(messages.PublishVerdict{Verdict: verdict})
	b.aggregator.Expect(messages.AttestationReceived{Attestation: vote.Attestation}, messages.VerdictReceived{Verdict: verdict})
	if len(b.attestations.Asked()) != 1 || len(b.verdicts.Asked()) != 1 {
		t.Errorf("published %d votes, %d verdicts", len(b.attestations.Asked()), len(b.verdicts.Asked()))
	}
}

func TestWhatComesFromTheNetworkIsPassedOn(t *testing.T) {
	b := spawn(t)
	proposal := messages.ProposalReceived{Task: messages.TaskID{2}, Performer: 7}
	vote := messages.AttestationReceived{Attestation: messages.Attestation{Task: messages.TaskID{2}}}
	internal := messages.AttestationReceived{Proposal: messages.Proposal{Definition: messages.VotingPowerSync}}
	verdict := messages.VerdictReceived{Verdict: messages.Verdict{Task: messages.TaskID{2}}}
	settled := messages.SettlementReceived{Settlement: messages.Settlement{Task: messages.TaskID{2}}}
	operatorSet := messages.OperatorSetRead{OperatorSet: messages.OperatorSet{Head: messages.Pin{Number: 5}}}
	for _, m := range []messages.ToGossip{proposal, vote, internal, verdict, settled, operatorSet} {
		b.tell(m)
	}
	b.aggregator.Expect(proposal, vote, internal, verdict, settled)
	b.attester.Expect(proposal, internal) // a vote on an internal task shows its proposal
	if len(b.proposals.Asked())+len(b.attestations.Asked())+len(b.verdicts.Asked()) != 0 {
		t.Error("what came from the network was published again")
	}
	if len(b.operatorSets.Asked()) != 1 || b.operatorSets.Asked()[0].Head.Number != 5 {
		t.Errorf("the gate knows %+v", b.operatorSets.Asked())
	}
}

func TestOpenProposalsAreBoundedAndFailuresChangeNothing(t *testing.T) {
	b := spawn(t)
	b.proposals.Fail(1, errors.New("no peers"))
	for i := range byte(2 * maxOpen) {
		b.tell(own(i))
	}
	before := len(b.proposals.Asked())
	b.clock.Advance(Default().Repeat)
	if again := len(b.proposals.Asked()) - before; again != maxOpen {
		t.Errorf("%d proposals are broadcast again", again)
	}
}

func TestTheLastVoteOfEachOperatorIsRemembered(t *testing.T) {
	b := spawn(t)
	operatorSet := func(ids ...messages.OperatorID) messages.OperatorSetRead {
		var r messages.OperatorSet
		for _, id := range ids {
			r.Members = append(r.Members, messages.Member{ID: id, Address: common.Address{byte(id)}})
		}
		return messages.OperatorSetRead{OperatorSet: r}
	}
	from := func(id byte) messages.AttestationReceived {
		return messages.AttestationReceived{Attestation: messages.Attestation{Address: common.Address{id}, Operator: 99}}
	}
	b.tell(operatorSet(1, 2, 3))
	b.clock.Advance(5 * time.Second)
	b.tell(from(1))
	b.tell(from(2))
	b.clock.Advance(5 * time.Second)
	b.tell(messages.PublishAttestation(from(2))) // our own
	b.tell(from(9))                              // nobody's
	if got := b.last(t); !maps.Equal(got, map[string]float64{"1": 5, "2": 10}) {
		t.Errorf("votes at %v", got)
	}
	b.tell(operatorSet(2, 3))
	if got := b.last(t); !maps.Equal(got, map[string]float64{"2": 10}) {
		t.Errorf("votes at %v after operator 1 left", got)
	}
}

// last reads when each operator's vote came by, in seconds.
func (b bench) last(t *testing.T) map[string]float64 {
	t.Helper()
	families, err := b.registry.Gather()
	if err != nil {
		t.Fatal(err)
	}
	got := map[string]float64{}
	for _, f := range families {
		for _, m := range f.GetMetric() {
			got[m.GetLabel()[0].GetValue()] = m.GetGauge().GetValue()
		}
	}
	return got
}
