package journal

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/rlp"
	bolt "go.etcd.io/bbolt"

	"github.com/ballast-avs/ballast/actors/votingpower"
	"github.com/ballast-avs/ballast/messages"
)

// What is kept of the past: a month and a half of hourly rounds, about 3 kB each.
const (
	maxRounds  = 1000
	maxAnswers = 1000
	// repeatedWithin is how many answers at most lie between two to the same task that count as one.
	repeatedWithin = 64
)

// ErrUnknown says that the journal has no such record, or not any more.
var ErrUnknown = errors.New("the journal has no such record")

// PutRound stores a round that ended.
func (j *Journal) PutRound(_ context.Context, r messages.Round) error {
	return j.write(func(tx *bolt.Tx) error { return appendBounded(tx.Bucket(roundsBucket()), r, maxRounds) })
}

// Rounds returns the newest rounds first, at most limit.
func (j *Journal) Rounds(ctx context.Context, limit int) ([]messages.Round, error) {
	return newest(ctx, j.db, roundsBucket(), limit, func(messages.Round) bool { return true })
}

// Round returns the newest round with an id. It returns ErrUnknown where there is none.
func (j *Journal) Round(ctx context.Context, id string) (messages.Round, error) {
	return j.round(ctx, func(r messages.Round) bool { return id != "" && r.ID == id })
}

// RoundOfTask returns the round that proposed a task. It returns ErrUnknown where there is none.
func (j *Journal) RoundOfTask(ctx context.Context, task messages.TaskID) (messages.Round, error) {
	return j.round(ctx, func(r messages.Round) bool { return task != (messages.TaskID{}) && r.Task == task })
}

// RoundOfTransaction returns the round that a transaction settled. It returns ErrUnknown where there is none.
func (j *Journal) RoundOfTransaction(ctx context.Context, hash common.Hash) (messages.Round, error) {
	return j.round(ctx,
		func(r messages.Round) bool { return hash != (common.Hash{}) && r.Receipt.Transaction == hash })
}

// FindRound returns the newest round with an id, of a task or of a transaction, both in 0x hex. It returns
// ErrUnknown where there is none.
func (j *Journal) FindRound(ctx context.Context, key string) (messages.Round, error) {
	var hash common.Hash
	if hash.UnmarshalText([]byte(key)) != nil {
		return j.Round(ctx, key)
	}
	round, err := j.RoundOfTask(ctx, messages.TaskID(hash))
	if errors.Is(err, ErrUnknown) {
		return j.RoundOfTransaction(ctx, hash)
	}
	return round, err
}

func (j *Journal) round(ctx context.Context, is func(messages.Round) bool) (messages.Round, error) {
	return one(newest(ctx, j.db, roundsBucket(), 1, is))
}

// answersTo is where answers to tasks of a definition are kept: the AVS may have so many that they
// would push the others out.
func answersTo(definition messages.TaskDefinitionID) []byte {
	if definition.Internal() {
		return answersBucket()
	}
	return bookBucket()
}

// PutAnswer stores what this operator answered to a task of a definition, in place of the last answer to the same one.
func (j *Journal) PutAnswer(_ context.Context, definition messages.TaskDefinitionID, a messages.AnswerRecord) error {
	return j.write(func(tx *bolt.Tx) error {
		bucket := tx.Bucket(answersTo(definition))
		if err := dropAnswer(bucket, a.Verdict.Task); err != nil {
			return err
		}
		return appendBounded(bucket, a, maxAnswers)
	})
}

// dropAnswer deletes the answer to a task, if it is one of the newest: who answers again does so soon.
func dropAnswer(bucket *bolt.Bucket, task messages.TaskID) error {
	cursor := bucket.Cursor()
	key, value := cursor.Last()
	for range repeatedWithin {
		if key == nil {
			return nil
		}
		old, err := decode[messages.AnswerRecord]("answer", key, value)
		if err != nil {
			return err
		}
		if old.Verdict.Task == task {
			return cursor.Delete()
		}
		key, value = cursor.Prev()
	}
	return nil
}

// Answers returns the newest answers to internal tasks first, at most limit.
func (j *Journal) Answers(ctx context.Context, limit int) ([]messages.AnswerRecord, error) {
	return newest(ctx, j.db, answersBucket(), limit, func(messages.AnswerRecord) bool { return true })
}

// Last stands for the newest answer to an internal task.
const Last = "last"

// FindAnswer returns what this operator answered to a task, in 0x hex, or in the newest round with an id, or Last, and
// the proposal if it voted on it. It returns ErrUnknown where there is nothing.
func (j *Journal) FindAnswer(ctx context.Context, key string) (messages.AnswerRecord, messages.Proposal, error) {
	answer, err := one(newest(ctx, j.db, answersBucket(), 1, func(a messages.AnswerRecord) bool {
		proof, err := votingpower.ParseProof(a.Proof)
		return key == Last || a.Verdict.Task.String() == key || err == nil && proof.RoundID() == key
	}))
	if errors.Is(err, ErrUnknown) {
		answer, err = one(newest(ctx, j.db, bookBucket(), 1,
			func(a messages.AnswerRecord) bool { return a.Verdict.Task.String() == key }))
	}
	if err != nil {
		return answer, messages.Proposal{}, err
	}
	vote, err := one(newest(ctx, j.db, votesBucket(), 1,
		func(v messages.SignedVote) bool { return v.Attestation.Task == answer.Verdict.Task }))
	if errors.Is(err, ErrUnknown) {
		err = nil // It abstained.
	}
	return answer, vote.Proposal, err
}

// newest returns the last records first, at most limit of those that are wanted. A bucket that an older version did not
// make is empty.
func newest[T any](ctx context.Context, db *bolt.DB, bucket []byte, limit int, wanted func(T) bool) ([]T, error) {
	var all []T
	err := db.View(func(tx *bolt.Tx) error {
		b := tx.Bucket(bucket)
		if b == nil {
			return nil
		}
		cursor := b.Cursor()
		for key, value := cursor.Last(); key != nil && len(all) < limit; key, value = cursor.Prev() {
			var record T
			if err := rlp.DecodeBytes(value, &record); err != nil {
				return fmt.Errorf("record %x of %s is damaged: %w", key, bucket, err)
			}
			if wanted(record) {
				all = append(all, record)
			}
			if err := ctx.Err(); err != nil {
				return err
			}
		}
		return nil
	})
	return all, err
}

func one[T any](found []T, err error) (T, error) {
	var none T
	switch {
	case err != nil:
		return none, err
	case len(found) == 0:
		return none, ErrUnknown
	}
	return found[0], nil
}

// appendBounded stores a record and drops the oldest beyond a number.
func appendBounded(bucket *bolt.Bucket, record any, limit uint64) error {
	if err := appendRecord(bucket, record); err != nil {
		return err
	}
	for first, _ := bucket.Cursor().First(); bucket.Sequence() > limit && first != nil &&
		sequenceOf(first) <= bucket.Sequence()-limit; first, _ = bucket.Cursor().First() {
		if err := bucket.Delete(first); err != nil {
			return fmt.Errorf("drop an old record: %w", err)
		}
	}
	return nil
}
