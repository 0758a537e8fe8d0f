package journal

import (
	"bytes"
	"context"
	"fmt"
	"math/big"
	"time"

	bolt "go.etcd.io/bbolt"

	"github.com/ballast-avs/ballast/chain/txmgr"
)

const (
	// maxCosts bounds the transactions of an account whose costs stand by themselves, because a reorganisation may
	// still move them: the sums are all that is asked of older ones.
	maxCosts = 4096
	// spendingAge is how far back the sums reach.
	spendingAge = 31 * 24 * time.Hour
)

// spending is what the transactions that were mined in one minute used. A minute's key is its number since the epoch.
type spending struct {
	Gas uint64
	Wei *big.Int
}

// PutCost implements chain.Outbox.
func (j *Journal) PutCost(_ context.Context, c txmgr.Cost) error {
	return j.write(func(tx *bolt.Tx) error { return putCost(tx.Bucket(costsBucket()), tx.Bucket(spendingBucket()), c) })
}

func putCost(costs, sums *bolt.Bucket, c txmgr.Cost) error {
	key := nonceKey(c.Account, c.Nonce)
	if old := costs.Get(key); old != nil {
		before, err := decode[txmgr.Cost]("cost", key, old)
		if err != nil {
			return err
		}
		if err := count(sums, before, (*spending).subtract); err != nil {
			return err
		}
	}
	if err := put(costs, key, "a cost", complete(c)); err != nil {
		return err
	}
	if err := count(sums, c, (*spending).add); err != nil {
		return err
	}
	if err := dropBefore(costs, nonceKey(c.Account, 0),
		nonceKey(c.Account, c.Nonce-min(c.Nonce, maxCosts-1))); err != nil {
		return err
	}
	return dropBefore(sums, minuteKey(0), minuteKey(c.At-min(c.At, uint64(spendingAge.Milliseconds()))))
}

// complete gives a cost the zeros that its encoding cannot leave out.
func complete(c txmgr.Cost) txmgr.Cost {
	if c.GasPrice == nil {
		c.GasPrice = new(big.Int)
	}
	if c.L1Fee == nil {
		c.L1Fee = new(big.Int)
	}
	return c
}

// count changes the sum of the minute in which a cost arose.
func count(sums *bolt.Bucket, c txmgr.Cost, change func(*spending, txmgr.Cost)) error {
	key := minuteKey(c.At)
	sum, err := spendingOf(key, sums.Get(key))
	if err != nil {
		return err
	}
	change(&sum, c)
	return put(sums, key, "what a minute cost", sum)
}

func (s *spending) add(c txmgr.Cost) {
	s.Gas += c.GasUsed
	s.Wei.Add(s.Wei, c.Wei())
}

// subtract does not go below zero: a sum that was dropped for its age has lost what it held.
func (s *spending) subtract(c txmgr.Cost) {
	s.Gas -= min(s.Gas, c.GasUsed)
	if s.Wei.Sub(s.Wei, c.Wei()).Sign() < 0 {
		s.Wei.SetUint64(0)
	}
}

func spendingOf(key, value []byte) (spending, error) {
	if value == nil {
		return spending{Wei: new(big.Int)}, nil
	}
	return decode[spending]("the sum of minute", key, value)
}

// minuteKey is that of a time in milliseconds since the epoch.
func minuteKey(at uint64) []byte { return sequenceKey(at / uint64(time.Minute.Milliseconds())) }

// dropBefore deletes what has a key from first on and below limit.
func dropBefore(bucket *bolt.Bucket, first, limit []byte) error {
	cursor := bucket.Cursor()
	for key, _ := cursor.Seek(first); key != nil && bytes.Compare(key, limit) < 0; key, _ = cursor.Seek(first) {
		if err := bucket.Delete(key); err != nil {
			return fmt.Errorf("drop an old record: %w", err)
		}
	}
	return nil
}

// sumUp makes the sums of a file that has none from the costs that it kept.
func sumUp(tx *bolt.Tx) error {
	if tx.Bucket(spendingBucket()) != nil {
		return nil
	}
	sums, err := tx.CreateBucket(spendingBucket())
	if err != nil {
		return fmt.Errorf("make bucket %s: %w", spendingBucket(), err)
	}
	return tx.Bucket(costsBucket()).ForEach(func(key, value []byte) error {
		c, err := decode[txmgr.Cost]("cost", key, value)
		if err != nil {
			return err
		}
		return count(sums, c, (*spending).add)
	})
}

// Spent implements chain.Outbox. It counts whole minutes and reaches 31 days back.
func (j *Journal) Spent(ctx context.Context, since time.Time) (gas uint64, wei *big.Int, err error) {
	wei = new(big.Int)
	err = j.db.View(func(tx *bolt.Tx) error {
		bucket := tx.Bucket(spendingBucket())
		if bucket == nil {
			return nil
		}
		cursor := bucket.Cursor()
		for key, value := cursor.Seek(minuteKey(uint64(max(since.UnixMilli(),
			0)))); key != nil; key, value = cursor.Next() {
			sum, damage := spendingOf(key, value)
			if damage != nil {
				return damage
			}
			gas += sum.Gas
			wei.Add(wei, sum.Wei)
		}
		return ctx.Err()
	})
	return gas, wei, err
}
