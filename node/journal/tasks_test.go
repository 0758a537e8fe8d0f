package journal

import (
	"errors"
	"path/filepath"
	"sync"
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
	j.db.NoSync, j.db.MaxBatchDelay = true, 0
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

// TestAContradictionAmongManyFailsAlone gives answers that share one change of the file.
func TestAContradictionAmongManyFailsAlone(t *testing.T) {
	const many = 50
	j := open(t, filepath.Join(t.TempDir(), "j"))
	if err := j.PutVote(t.Context(), answer(many, true)); err != nil {
		t.Fatal(err)
	}
	before := j.db.Stats()
	var answering sync.WaitGroup
	for task := range uint32(many + 1) { // The last one was given the opposite answer.
		answering.Go(func() {
			if err := j.PutVote(t.Context(), answer(task, false)); errors.Is(err, ErrContradiction) != (task == many) {
				t.Errorf("answer %d: %v", task, err)
			}
		})
	}
	answering.Wait()
	after := j.db.Stats()
	if writes := after.TxStats.GetWrite() - before.TxStats.GetWrite(); writes > many {
		t.Errorf("%d answers took %d writes", many, writes)
	}
	for task := range uint32(many) {
		if err := j.PutVote(t.Context(), answer(task, true)); !errors.Is(err, ErrContradiction) {
			t.Errorf("answer %d was not stored: %v", task, err)
		}
	}
}
