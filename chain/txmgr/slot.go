package txmgr

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"

	"github.com/ethereum/go-ethereum/core/types"

	"github.com/ballast-avs/ballast/chain/rpc"
	"github.com/ballast-avs/ballast/messages"
)

// errOvertaken says that a nonce is spent by another transaction than the one that was followed.
var errOvertaken = errors.New("another transaction was mined at the nonce")

// slot is a nonce of ours. Its fields change only in the hands of who holds it, under Manager.mu.
type slot struct {
	record Outgoing
	newest *types.Transaction // record.Raw, decoded; nil before the first version
	held   bool               // a Send follows it, or a look at it is under way
	passed bool               // the chain has passed the nonce, though no receipt tells by which transaction
	lost   bool               // it was passed for so long that it went to a transaction that is not ours
}

// loadSlot checks a record of the outbox.
func loadSlot(record Outgoing) (*slot, error) {
	tx := new(types.Transaction)
	if err := tx.UnmarshalBinary(record.Raw); err != nil {
		return nil, fmt.Errorf("transaction with nonce %d is damaged: %w", record.Nonce, err)
	}
	if len(record.Versions) == 0 || tx.Nonce() != record.Nonce || tx.To() == nil || tx.Hash() != record.newest().Hash {
		return nil, fmt.Errorf("transaction with nonce %d is damaged: its record is of another one", record.Nonce)
	}
	for _, v := range record.Versions {
		if v.Tip == nil || v.Cap == nil {
			return nil, fmt.Errorf("transaction with nonce %d is damaged: a version has no fees", record.Nonce)
		}
	}
	return &slot{record: record.clone(), newest: tx}, nil
}

// open reports whether the next transaction may have the nonce.
func (sl *slot) open() bool { return !sl.held && !sl.passed && sl.record.Mined == (Mined{}) }

// does reports whether a task was mined here, or may still be.
func (sl *slot) does(task messages.TaskID) bool {
	if sl.record.Mined == (Mined{}) {
		return !sl.lost && sl.record.carries(task)
	}
	return sl.record.done() == task && !sl.record.Mined.Failed
}

// legacy reports whether the newest version is one for chains without EIP-1559.
func (sl *slot) legacy() bool { return sl.newest.Type() == types.LegacyTxType }

// fees are what the newest version offers.
func (sl *slot) fees() fees {
	newest := sl.record.newest()
	return fees{tip: newest.Tip, cap: newest.Cap, legacy: sl.legacy()}
}

// sorted returns all slots ascending by nonce. The caller holds Manager.mu.
func (s *Manager) sorted() []*slot {
	all := make([]*slot, 0, len(s.slots))
	for _, nonce := range slices.Sorted(maps.Keys(s.slots)) {
		all = append(all, s.slots[nonce])
	}
	return all
}

// claim holds the slot that a call gets, or returns nil where it needs a nonce of its own: the slot that its task has,
// else the lowest one that is open. While somebody else holds the task's slot it waits.
func (s *Manager) claim(ctx context.Context, c Call) (*slot, error) {
	if c.Task == (messages.TaskID{}) {
		return nil, nil //nolint:nilnil // No slot is an answer: a fresh nonce.
	}
	sl, err := s.claimOwn(ctx, c.Task)
	switch {
	case err != nil || sl != nil:
		return sl, err
	case c.resumed:
		return nil, s.gone(c.Task)
	}
	return s.takeOpen(), nil
}

// claimOwn holds the slot of a task, or returns nil.
func (s *Manager) claimOwn(ctx context.Context, task messages.TaskID) (*slot, error) {
	for {
		sl, busy := s.takeOwn(task)
		if !busy {
			return sl, nil
		}
		if err := rpc.Sleep(ctx, s.config.Poll); err != nil {
			return nil, fmt.Errorf("wait for the task's transaction: %w: %w", &messages.Failure{
				Reason: messages.ReasonStillPending, Detail: "the task's transaction is under way already",
			}, err)
		}
	}
}

func (s *Manager) takeOwn(task messages.TaskID) (own *slot, busy bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, sl := range s.sorted() {
		if !sl.does(task) {
			continue
		}
		if sl.held {
			return nil, true
		}
		sl.held = true
		return sl, false
	}
	return nil, false
}

// takeOpen holds the lowest slot that is open, or returns nil.
func (s *Manager) takeOpen() *slot {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, sl := range s.sorted() {
		if sl.open() {
			sl.held = true
			return sl
		}
	}
	return nil
}

// holdIdle holds the slots that no attempt holds. Those that are mined are left out if they were looked at within the
// last pause between looks, unless somebody asks for their task: on a chain that settles late they are many.
func (s *Manager) holdIdle(asked messages.TaskID) []*slot {
	s.mu.Lock()
	defer s.mu.Unlock()
	all := rpc.Now().Sub(s.tidied) >= s.config.Poll
	if all {
		s.tidied = rpc.Now()
	}
	var idle []*slot
	for _, sl := range s.sorted() {
		if !sl.held && (all || sl.record.Mined == (Mined{}) || sl.record.carries(asked)) {
			sl.held = true
			idle = append(idle, sl)
		}
	}
	return idle
}

func (s *Manager) release(slots ...*slot) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, sl := range slots {
		sl.held = false
	}
}

// used reports whether a nonce is ours.
func (s *Manager) used(nonce uint64) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	_, ours := s.slots[nonce]
	return ours
}

// keep puts a changed record on the disk, then into the slot.
func (s *Manager) keep(ctx context.Context, sl *slot, record Outgoing, newest *types.Transaction) error {
	if err := s.ports.Outbox.PutOutgoing(ctx, record); err != nil {
		return fmt.Errorf("journal a transaction: %w", err)
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	sl.record, sl.newest = record, newest
	s.slots[record.Nonce] = sl
	return nil
}

// drop forgets a slot whose nonce is spent for good, or was never ours.
func (s *Manager) drop(ctx context.Context, sl *slot) error {
	if err := s.ports.Outbox.DropOutgoing(ctx, sl.record.Account, sl.record.Nonce); err != nil {
		return fmt.Errorf("forget a transaction: %w", err)
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	delete(s.slots, sl.record.Nonce)
	return nil
}
