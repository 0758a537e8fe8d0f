package journal

import (
	"bytes"
	"context"
	"encoding/binary"
	"fmt"
	"math"
	"slices"

	"github.com/ethereum/go-ethereum/rlp"
	bolt "go.etcd.io/bbolt"

	"github.com/ballast-avs/ballast/actors/attester"
	"github.com/ballast-avs/ballast/actors/votingpower"
	"github.com/ballast-avs/ballast/messages"
)

// maxProposals bounds the proposals kept: a restart needs the latest alone, a person a few more.
const maxProposals = 64

// mark is what the rules need to know of a vote, so that they do not read its whole proposal.
type mark struct {
	Sequence  uint64
	Approved  bool
	Fence     bool
	ToBlockL2 uint64
}

func (m mark) vote() messages.SignedVote {
	return messages.SignedVote{
		Attestation: messages.Attestation{Approved: m.Approved}, Fence: m.Fence, ToBlockL2: m.ToBlockL2,
	}
}

// Votes returns the stored votes in the order in which they were signed.
func (j *Journal) Votes(ctx context.Context) ([]messages.SignedVote, error) {
	return list[messages.SignedVote](ctx, j.db, votesBucket())
}

// Proposals returns the stored proposals in the order in which they were made.
func (j *Journal) Proposals(ctx context.Context) ([]messages.Proposal, error) {
	return list[messages.Proposal](ctx, j.db, proposalBucket())
}

// list returns all records in the order of their keys.
func list[T any](ctx context.Context, db *bolt.DB, bucket []byte) ([]T, error) {
	all, err := newest(ctx, db, bucket, math.MaxInt, func(T) bool { return true })
	slices.Reverse(all)
	return all, err
}

// Baseline returns the L2 block up to which votes may be out that are older than the journal,
// and whether it was stored.
func (j *Journal) Baseline(context.Context) (blockL2 uint64, known bool, err error) {
	err = j.db.View(func(tx *bolt.Tx) error {
		value := tx.Bucket(metaBucket()).Get(baselineKey())
		if known = value != nil; !known {
			return nil
		}
		if len(value) != sequenceBytes {
			return fmt.Errorf("baseline is damaged: %x", value)
		}
		blockL2 = sequenceOf(value)
		return nil
	})
	return blockL2, known, err
}

// PutBaseline stores that block.
func (j *Journal) PutBaseline(_ context.Context, blockL2 uint64) error {
	return j.db.Update(func(tx *bolt.Tx) error {
		return tx.Bucket(metaBucket()).Put(baselineKey(), sequenceKey(blockL2))
	})
}

// Performers returns the performers of the latest commits that changed power, oldest first.
func (j *Journal) Performers(context.Context) (performers []messages.OperatorID, err error) {
	err = j.db.View(func(tx *bolt.Tx) error {
		value := tx.Bucket(metaBucket()).Get(performersKey())
		if value == nil {
			return nil
		}
		return rlp.DecodeBytes(value, &performers)
	})
	if err != nil {
		err = fmt.Errorf("performers are damaged: %w", err)
	}
	return performers, err
}

// PutPerformers stores them, in place of those before.
func (j *Journal) PutPerformers(_ context.Context, performers []messages.OperatorID) error {
	return j.db.Update(func(tx *bolt.Tx) error {
		return put(tx.Bucket(metaBucket()), performersKey(), "the performers", performers)
	})
}

func settledKey(chain messages.ChainID, tag string) []byte {
	return fmt.Appendf(nil, "settled %d %s", chain, tag)
}

// Settled returns the newest block of a chain that was stored as settled by a tag; the zero pin where none was. What
// one tag calls settled is not settled for another.
func (j *Journal) Settled(_ context.Context, chain messages.ChainID, tag string) (block messages.Pin, err error) {
	err = j.db.View(func(tx *bolt.Tx) error {
		value := tx.Bucket(metaBucket()).Get(settledKey(chain, tag))
		if value == nil {
			return nil
		}
		return rlp.DecodeBytes(value, &block)
	})
	if err != nil {
		err = fmt.Errorf("the settled block of chain %d is damaged: %w", chain, err)
	}
	return block, err
}

// PutSettled stores it, in place of the one before.
func (j *Journal) PutSettled(_ context.Context, chain messages.ChainID, tag string, block messages.Pin) error {
	return j.db.Update(func(tx *bolt.Tx) error {
		return put(tx.Bucket(metaBucket()), settledKey(chain, tag), "the settled block", block)
	})
}

// PutProposal stores a proposal.
func (j *Journal) PutProposal(_ context.Context, p messages.Proposal) error {
	return j.db.Update(func(tx *bolt.Tx) error { return appendBounded(tx.Bucket(proposalBucket()), p, maxProposals) })
}

// PutVote stores a vote on a voting power sync, and of one on any other task the answer. It returns ErrContradiction
// for an opposite vote on the same task, and for an approval of an update that could execute besides one that was
// approved before. A vote that is stored already is stored once.
func (j *Journal) PutVote(_ context.Context, v messages.SignedVote) error {
	if !v.Proposal.Definition.Sync() {
		return j.write(func(tx *bolt.Tx) error { return putTaskAnswer(tx, v.Attestation) })
	}
	return j.write(func(tx *bolt.Tx) error {
		marks, task := tx.Bucket(marksBucket()), v.Attestation.Task
		stored, err := check(marks, v)
		if stored || err != nil {
			return err
		}
		votes := tx.Bucket(votesBucket())
		if err = appendRecord(votes, v); err != nil {
			return err
		}
		m := mark{votes.Sequence(), v.Attestation.Approved, v.Fence, v.ToBlockL2}
		if err = put(marks, task[:], "the mark of a vote", m); err != nil {
			return err
		}
		return prune(votes, marks, v.CommitL2)
	})
}

// check compares a vote with all that are stored.
func check(marks *bolt.Bucket, v messages.SignedVote) (bool, error) {
	stored := false
	err := marks.ForEach(func(key, value []byte) error {
		m, markErr := decode[mark]("mark", key, value)
		if markErr != nil {
			return markErr
		}
		same := messages.TaskID(key) == v.Attestation.Task
		switch {
		case same && m.Approved == v.Attestation.Approved:
			stored = true
		case same:
			return fmt.Errorf("%w: the opposite vote on task %x", ErrContradiction, key)
		case v.Attestation.Approved && !v.Fence && votingpower.Conflicts(m.vote(), v.ToBlockL2, v.CommitL2):
			return fmt.Errorf("%w: an approval up to L2 block %d is not settled", ErrContradiction, m.ToBlockL2)
		}
		return nil
	})
	return stored, err
}

// prune drops the oldest settled votes beyond attester.MaxVotes.
func prune(votes, marks *bolt.Bucket, commitL2 uint64) error {
	excess := votes.Stats().KeyN - attester.MaxVotes
	if excess <= 0 {
		return nil
	}
	var dropTasks, dropKeys [][]byte
	err := marks.ForEach(func(task, value []byte) error {
		m, err := decode[mark]("mark", task, value)
		if err != nil {
			return err
		}
		old := m.Sequence+attester.MaxVotes <= votes.Sequence()
		if old && !votingpower.Unsettled(m.vote(), commitL2) {
			dropTasks, dropKeys = append(dropTasks, bytes.Clone(task)), append(dropKeys, sequenceKey(m.Sequence))
		}
		return nil
	})
	for i := 0; err == nil && i < len(dropTasks); i++ {
		if err = marks.Delete(dropTasks[i]); err == nil {
			err = votes.Delete(dropKeys[i])
		}
	}
	return err
}

func appendRecord(bucket *bolt.Bucket, record any) error {
	sequence, err := bucket.NextSequence()
	if err != nil {
		return fmt.Errorf("number a record: %w", err)
	}
	return put(bucket, sequenceKey(sequence), "a record", record)
}

// put stores a record, which an error calls by a name.
func put(bucket *bolt.Bucket, key []byte, name string, record any) error {
	encoded, err := rlp.EncodeToBytes(record)
	if err != nil {
		return fmt.Errorf("encode %s: %w", name, err)
	}
	if err := bucket.Put(key, encoded); err != nil {
		return fmt.Errorf("store %s: %w", name, err)
	}
	return nil
}

// decode reads a stored record, which an error calls by a name.
func decode[T any](name string, key, value []byte) (record T, err error) {
	if err = rlp.DecodeBytes(value, &record); err != nil {
		err = fmt.Errorf("%s %x is damaged: %w", name, key, err)
	}
	return record, err
}

// sequenceBytes is the length of a number as a key.
const sequenceBytes = 8

func sequenceKey(sequence uint64) []byte { return binary.BigEndian.AppendUint64(nil, sequence) }

func sequenceOf(key []byte) uint64 { return binary.BigEndian.Uint64(key) }
