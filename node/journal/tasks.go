package journal

import (
	"fmt"

	bolt "go.etcd.io/bbolt"

	"github.com/ballast-avs/ballast/messages"
)

// maxTaskAnswers bounds the answers to the AVS's own tasks that are remembered, so that none is ever given the opposite
// answer: at ten tasks a second this is almost half an hour, and a task is settled or dead within minutes.
const maxTaskAnswers = 16384

// putTaskAnswer stores what this operator answered to one of the AVS's own tasks. The same answer is stored once; the
// opposite one is ErrContradiction.
func putTaskAnswer(tx *bolt.Tx, a messages.Attestation) error {
	answers, order := tx.Bucket(tasksBucket()), tx.Bucket(taskOrderBucket())
	answer := byte(0)
	if a.Approved {
		answer = 1
	}
	if stored := answers.Get(a.Task[:]); stored != nil {
		if len(stored) != 1 {
			return fmt.Errorf("the answer to task %s is damaged: %x", a.Task, stored)
		}
		if stored[0] != answer {
			return fmt.Errorf("%w: the opposite vote on task %s", ErrContradiction, a.Task)
		}
		return nil
	}
	sequence, err := order.NextSequence()
	if err != nil {
		return fmt.Errorf("number an answer: %w", err)
	}
	if err := order.Put(sequenceKey(sequence), a.Task[:]); err != nil {
		return fmt.Errorf("store an answer: %w", err)
	}
	if err := answers.Put(a.Task[:], []byte{answer}); err != nil {
		return fmt.Errorf("store an answer: %w", err)
	}
	if sequence <= maxTaskAnswers {
		return nil
	}
	return dropTaskAnswer(answers, order, sequenceKey(sequence-maxTaskAnswers))
}

func dropTaskAnswer(answers, order *bolt.Bucket, key []byte) error {
	if task := order.Get(key); task != nil {
		if err := answers.Delete(task); err != nil {
			return fmt.Errorf("drop an old answer: %w", err)
		}
	}
	return order.Delete(key)
}
