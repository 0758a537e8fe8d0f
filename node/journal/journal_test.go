package journal

import (
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ballast-avs/ballast/actors/attester"
	"github.com/ballast-avs/ballast/messages"
)

func network() Network {
	return Network{L1Chain: 1, L2Chain: 2, L1Genesis: common.Hash{1}, L2Genesis: common.Hash{2}, AttestationCenter: common.Address{3}}
}

func vote(task byte, approved bool, toBlockL2, commitL2 uint64) messages.SignedVote {
	return messages.SignedVote{
		Attestation: messages.Attestation{Task: messages.TaskID{task}, Operator: 7, Approved: approved, Signature: messages.BLSSignature{9}},
		Proposal:    messages.Proposal{ProofOfTask: "p", Data: []byte{1, 2}, Definition: messages.VotingPowerSync, Chain: 2},
		ToBlockL2:   toBlockL2, CommitL2: commitL2, SignedAt: 5,
	}
}

func open(t *testing.T, path string) *Journal {
	t.Helper()
	j, err := Open(path, network())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = j.Close() })
	return j
}

func TestVotesSurviveReopening(t *testing.T) {
	path := filepath.Join(t.TempDir(), "sub", "journal.db")
	j := open(t, path)
	want := []messages.SignedVote{vote(2, true, 10, 0), vote(1, false, 10, 0), vote(3, true, 20, 15)}
	for _, v := range want {
		if err := j.PutVote(t.Context(), v); err != nil {
			t.Fatal(err)
		}
	}
	if err := j.PutProposal(t.Context(), want[0].Proposal); err != nil {
		t.Fatal(err)
	}
	if err := j.Close(); err != nil {
		t.Fatal(err)
	}
	j = open(t, path)
	got, err := j.Votes(t.Context())
	if err != nil || len(got) != len(want) {
		t.Fatalf("votes: %v, %v", got, err)
	}
	for i := range want {
		if got[i].Attestation != want[i].Attestation || got[i].ToBlockL2 != want[i].ToBlockL2 {
			t.Errorf("vote %d: %+v, want %+v", i, got[i], want[i])
		}
	}
	proposals, err := j.Proposals(t.Context())
	if err != nil || len(proposals) != 1 || proposals[0].ProofOfTask != "p" {
		t.Errorf("proposals: %v, %v", proposals, err)
	}
	if info, err := os.Stat(path); err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("mode: %v, %v", info.Mode(), err)
	}
}

func TestTheBaselineSurvivesReopening(t *testing.T) {
	path := filepath.Join(t.TempDir(), "j")
	j := open(t, path)
	if _, known, err := j.Baseline(t.Context()); known || err != nil {
		t.Errorf("a new journal knows a baseline: %v", err)
	}
	if err := errors.Join(j.PutBaseline(t.Context(), 77), j.Close()); err != nil {
		t.Fatal(err)
	}
	if got, known, err := open(t, path).Baseline(t.Context()); got != 77 || !known || err != nil {
		t.Errorf("baseline %d, %v, %v", got, known, err)
	}
}

func TestSettledBlocksSurviveReopening(t *testing.T) {
	path := filepath.Join(t.TempDir(), "ballast.db")
	j := open(t, path)
	if block, err := j.Settled(t.Context(), 1, "safe"); block != (messages.Pin{}) || err != nil {
		t.Errorf("a new journal knows %v, %v", block, err)
	}
	first, second := messages.Pin{Number: 7, Hash: common.Hash{1}}, messages.Pin{Number: 1 << 40, Hash: common.Hash{2}}
	err := errors.Join(j.PutSettled(t.Context(), 1, "safe", second), j.PutSettled(t.Context(), 1, "safe", first),
		j.PutSettled(t.Context(), 10, "safe", second), j.Close())
	if err != nil {
		t.Fatal(err)
	}
	j = open(t, path)
	for chain, want := range map[messages.ChainID]messages.Pin{1: first, 10: second, 11: {}} {
		if got, err := j.Settled(t.Context(), chain, "safe"); got != want || err != nil {
			t.Errorf("chain %d: got %v, %v, want %v", chain, got, err, want)
		}
		if got, err := j.Settled(t.Context(), chain, "finalized"); got != (messages.Pin{}) || err != nil {
			t.Errorf("chain %d, by another tag: got %v, %v", chain, got, err)
		}
	}
}

func TestThePerformersSurviveReopening(t *testing.T) {
	path := filepath.Join(t.TempDir(), "j")
	j := open(t, path)
	if others, err := j.Performers(t.Context()); len(others) != 0 || err != nil {
		t.Errorf("a new journal knows %v, %v", others, err)
	}
	err := errors.Join(j.PutPerformers(t.Context(), []messages.OperatorID{2}), j.PutPerformers(t.Context(), []messages.OperatorID{3, 300}), j.Close())
	if err != nil {
		t.Fatal(err)
	}
	if got, err := open(t, path).Performers(t.Context()); err != nil || !slices.Equal(got, []messages.OperatorID{3, 300}) {
		t.Errorf("others %v, %v", got, err)
	}
}

func TestContradictingVotesAreRefused(t *testing.T) {
	fence := vote(9, true, 30, 0)
	fence.Fence = true
	cases := []struct {
		name   string
		first  messages.SignedVote
		second messages.SignedVote
		want   error
	}{
		{"the same vote again", vote(1, true, 10, 0), vote(1, true, 10, 0), nil},
		{"the opposite vote", vote(1, true, 10, 0), vote(1, false, 10, 0), ErrContradiction},
		{"the opposite of a rejection", vote(1, false, 10, 0), vote(1, true, 10, 0), ErrContradiction},
		{"another update at the same L2 block", vote(1, true, 10, 0), vote(2, true, 10, 0), nil},
		{"another update at a newer L2 block", vote(1, true, 10, 0), vote(2, true, 11, 9), ErrContradiction},
		{"another update at an older L2 block", vote(1, true, 10, 0), vote(2, true, 9, 8), ErrContradiction},
		{"after the first is settled", vote(1, true, 10, 0), vote(2, true, 20, 10), nil},
		{"a rejection beside an approval", vote(1, true, 10, 0), vote(2, false, 11, 0), nil},
		{"after a rejection", vote(1, false, 10, 0), vote(2, true, 11, 0), nil},
		{"a fence beside an approval", vote(1, true, 10, 0), fence, nil},
		{"an approval beside a fence", fence, vote(2, true, 11, 0), nil},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			j := open(t, filepath.Join(t.TempDir(), "j"))
			if err := j.PutVote(t.Context(), c.first); err != nil {
				t.Fatal(err)
			}
			if err := j.PutVote(t.Context(), c.second); !errors.Is(err, c.want) {
				t.Errorf("got %v, want %v", err, c.want)
			}
		})
	}
}

func TestOldSettledVotesAreDropped(t *testing.T) {
	j := open(t, filepath.Join(t.TempDir(), "j"))
	j.db.NoSync = true
	stays := vote(0, true, 1000, 0) // unsettled for ever
	if err := j.PutVote(t.Context(), stays); err != nil {
		t.Fatal(err)
	}
	for i := range attester.MaxVotes + 50 {
		v := vote(1, false, 10, 0)
		v.Attestation.Task = messages.TaskID{1, byte(i >> 8), byte(i)}
		if err := j.PutVote(t.Context(), v); err != nil {
			t.Fatal(err)
		}
	}
	votes, err := j.Votes(t.Context())
	if err != nil || len(votes) > attester.MaxVotes+1 {
		t.Fatalf("%d votes are kept, %v", len(votes), err)
	}
	if votes[0].Attestation.Task != stays.Attestation.Task {
		t.Error("an approval that may still execute was dropped")
	}
}

func TestForeignUsedAndDamagedFilesAreRefused(t *testing.T) {
	path := filepath.Join(t.TempDir(), "j")
	j := open(t, path)
	if _, err := Open(path, network()); !errors.Is(err, ErrInUse) {
		t.Errorf("second process: %v", err)
	}
	if err := j.Close(); err != nil {
		t.Fatal(err)
	}
	other := network()
	other.L2Genesis = common.Hash{8}
	if _, err := Open(path, other); !errors.Is(err, ErrForeign) || !strings.Contains(err.Error(), "its L2 genesis block is 0x02") {
		t.Errorf("other network: %v", err)
	}
	open(t, path) // still ours, and unharmed
	junk := filepath.Join(t.TempDir(), "junk")
	text := []byte("this is not a journal, but it is somebody's only copy of something")
	if err := os.WriteFile(junk, text, 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := Open(junk, network()); err == nil {
		t.Error("a file that is not a journal was opened")
	}
	if left, err := os.ReadFile(junk); err != nil || string(left) != string(text) {
		t.Error("a file that is not a journal was overwritten")
	}
}
