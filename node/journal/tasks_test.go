package journal

import (
	"errors"
	"path/filepath"
	"testing"

	"github.com/ballast-avs/ballast/messages"
)

func answer(task uint32, approved bool) messages.SignedVote {
	v := vote(0, approved, 0, 0)
	v.Proposal.Definition = 1
	v.Attestation.Task = messages.TaskID{byte(task), byte(task >> 8), byte(task >> 16), 1}
	return v
}

func TestNoTaskIsAnsweredBothWays(t *testing.T) {
	path := filepath.Join(t.TempDir(), "j")
	j := open(t, path)
	if err := errors.Join(j.PutVote(t.Context(), answer(1, true)), j.PutVote(t.Context(), answer(1, true)), j.Close()); err != nil {
		t.Fatal(err)
	}
	j = open(t, path) // a later life
	if err := j.PutVote(t.Context(), answer(1, false)); !errors.Is(err, ErrContradiction) {
		t.Errorf("the opposite answer: %v", err)
	}
	if err := j.PutVote(t.Context(), answer(2, false)); err != nil {
		t.Errorf("another task: %v", err)
	}
	votes, err := j.Votes(t.Context())
	if err != nil || len(votes) != 0 {
		t.Errorf("they are among the votes on internal tasks: %v, %v", votes, err)
	}
}

func TestOldAnswersAreDropped(t *testing.T) {
	j := open(t, filepath.Join(t.TempDir(), "j"))
	j.db.NoSync = true
	for i := range uint32(maxTaskAnswers + 1) {
		if err := j.PutVote(t.Context(), answer(i, true)); err != nil {
			t.Fatal(err)
		}
	}
	if err := j.PutVote(t.Context(), answer(1, false)); !errors.Is(err, ErrContradiction) {
		t.Errorf("one that is kept: %v", err)
	}
	if err := j.PutVote(t.Context(), answer(0, false)); err != nil {
		t.Errorf("the oldest one was not dropped: %v", err)
	}
}
