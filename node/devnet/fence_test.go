package devnet

import (
	"testing"
	"time"

	"github.com/ballast-avs/ballast/chain/quorum"
	"github.com/ballast-avs/ballast/messages"
	"github.com/ballast-avs/ballast/node/journal"
	"github.com/ballast-avs/ballast/node/network"
)

// TestAFenceClearsTheWay starts nodes whose journals hold an approval that was never settled: a proposal at that L2 pin
// is lost for ever, and no other may be approved beside it. Only a fence helps.
func TestAFenceClearsTheWay(t *testing.T) {
	d := quiet(t, 3, time.Second)
	for i := range d.keys {
		forget(t, d, i)
	}
	if err := d.SetStakes(t.Context(), Stake{d.keys[0].Address(), shares(500)}); err != nil {
		t.Fatal(err)
	}
	if err := d.awaitTags(t.Context()); err != nil {
		t.Fatal(err)
	}
	s := story{Devnet: d, rounds: make(chan messages.Round, roundsBuffered)}
	if err := s.startNodes(t.Context()); err != nil {
		t.Fatal(err)
	}
	if r, err := s.awaitRound(t.Context(), "the conflict", messages.OutcomeTimedOut); err != nil || r.Reason != messages.ReasonUpdateConflict {
		t.Fatalf("round %+v, %v", r, err)
	}
	fence, err := s.awaitRound(t.Context(), "the fence", messages.OutcomeCommitted)
	if err != nil || !fence.Fence || !fence.Update.Empty() {
		t.Fatalf("round %+v, %v", fence, err)
	}
	update, err := s.awaitRound(t.Context(), "the update", messages.OutcomeCommitted)
	if err != nil || update.Fence || len(update.Update.Increases) != 1 {
		t.Fatalf("round %+v, %v", update, err)
	}
	if err := s.checkInSync(t.Context()); err != nil {
		t.Error(err)
	}
}

// forget writes an approval into a node's journal as if its process had died right after signing.
func forget(t *testing.T, d *Devnet, i int) {
	t.Helper()
	bound := journal.Network{
		L1Chain: L1ChainID, L2Chain: L2ChainID, AttestationCenter: d.l2s[0].contracts.AttestationCenter, Operator: d.keys[i].Address(),
	}
	for _, c := range []struct {
		rpc  string
		into *[32]byte
	}{{d.l1.HTTP(), (*[32]byte)(&bound.L1Genesis)}, {d.l2s[0].chain.HTTP(), (*[32]byte)(&bound.L2Genesis)}} {
		*c.into = genesisHash(t, c.rpc)
	}
	j, err := journal.Open(d.journals(d.dir.node(operatorName(i)))[0], bound)
	if err != nil {
		t.Fatal(err)
	}
	vote := messages.SignedVote{
		Attestation: messages.Attestation{Task: messages.TaskID{1}, Address: d.keys[i].Address(), Approved: true},
		Proposal:    messages.Proposal{Definition: messages.VotingPowerSync},
		ToBlockL2:   1, // far below every pin to come
	}
	if err := j.PutVote(t.Context(), vote); err != nil {
		t.Fatal(err)
	}
	if err := j.Close(); err != nil {
		t.Fatal(err)
	}
}

func genesisHash(t *testing.T, url string) [32]byte {
	t.Helper()
	pool, identity, err := network.Open(t.Context(), "L1", network.Chain{URLs: []string{url}}, quorum.Watch{})
	if err != nil {
		t.Fatal(err)
	}
	pool.Close()
	return identity.Genesis
}
