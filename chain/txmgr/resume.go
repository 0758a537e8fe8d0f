package txmgr

import (
	"context"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ballast-avs/ballast/messages"
)

// Unfinished returns the newest call at each nonce that is not known to be spent, ascending by nonce; those that are no
// task or were abandoned are left out. It makes no request.
func (s *Manager) Unfinished() []Call {
	s.mu.Lock()
	defer s.mu.Unlock()
	var calls []Call
	for _, sl := range s.sorted() {
		task := sl.record.newest().Task
		if task == (messages.TaskID{}) || sl.record.Dead || sl.lost || sl.record.Mined != (Mined{}) {
			continue
		}
		calls = append(calls, Call{Task: task, To: *sl.newest.To(), Input: sl.newest.Data()})
	}
	return calls
}

// Outcome looks whether the transaction of a task was mined, and what became of it.
func (s *Manager) Outcome(ctx context.Context, task messages.TaskID) (sent Sent, mined bool, err error) {
	if err = s.tidy(ctx, task); err != nil {
		return Sent{}, false, err
	}
	sl := s.holdMined(task)
	if sl == nil {
		return Sent{}, false, nil
	}
	defer s.release(sl)
	sent, err = s.verdict(ctx, sl)
	return sent, true, err
}

// holdMined holds the slot at which a task's transaction was mined.
func (s *Manager) holdMined(task messages.TaskID) *slot {
	s.mu.Lock()
	defer s.mu.Unlock()
	// Of several the last: a failed one may have been followed by another try.
	for _, sl := range slices.Backward(s.sorted()) {
		if !sl.held && sl.record.Mined != (Mined{}) && sl.record.done() == task {
			sl.held = true
			return sl
		}
	}
	return nil
}

// Resume follows the transaction of a task that an earlier life sent, as SendCall does. Its bytes are handed to the
// endpoint once more: they may never have left the process. It never takes another nonce; STILL_PENDING says that the
// task's was spent by another transaction.
func (s *Manager) Resume(ctx context.Context, task messages.TaskID, note func(common.Hash)) (Sent, error) {
	for _, c := range s.Unfinished() {
		if c.Task == task {
			c.resumed = true
			return s.SendCall(ctx, c, note)
		}
	}
	return Sent{}, s.gone(task)
}

// gone makes the failure of a task whose transaction is not under way any more.
func (s *Manager) gone(task messages.TaskID) error {
	return fmt.Errorf("resume: %w", &messages.Failure{
		Reason: messages.ReasonStillPending,
		Detail: fmt.Sprintf("no transaction of task %s is under way any more", task),
	})
}

// Abandon gives up a task: a later life does not resume it. The transaction may still be
// mined; its nonce goes to the next task. It is not an error if the task is not in progress.
func (s *Manager) Abandon(ctx context.Context, task messages.TaskID) error {
	sl, err := s.claimOwn(ctx, task)
	if err != nil || sl == nil {
		return err
	}
	defer s.release(sl)
	if sl.record.Mined != (Mined{}) || sl.record.newest().Task != task {
		return nil
	}
	record := sl.record.clone()
	record.Dead = true
	return s.keep(ctx, sl, record, sl.newest)
}
