package journal

import (
	"bytes"
	"cmp"
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/rlp"
	bolt "go.etcd.io/bbolt"

	"github.com/ballast-avs/ballast/chain"
)

// Costs are kept for 31 days, and for 4096 transactions: more than five a day and hour.
const (
	costsAge = 31 * 24 * time.Hour
	maxCosts = 4096
)

var _ chain.Outbox = (*Journal)(nil)

// nonceKey orders records by account, then by nonce.
func nonceKey(account common.Address, nonce uint64) []byte {
	return binary.BigEndian.AppendUint64(slices.Clone(account[:]), nonce)
}

// Outgoing implements chain.Outbox.
func (j *Journal) Outgoing(ctx context.Context, account common.Address) ([]chain.Outgoing, error) {
	all, err := list[chain.Outgoing](ctx, j.db, outboxBucket())
	return slices.DeleteFunc(all, func(o chain.Outgoing) bool { return o.Account != account }), err
}

// PutOutgoing implements chain.Outbox.
func (j *Journal) PutOutgoing(_ context.Context, o chain.Outgoing) error {
	encoded, err := rlp.EncodeToBytes(o)
	if err != nil {
		return fmt.Errorf("encode a transaction: %w", err)
	}
	return j.write(func(tx *bolt.Tx) error { return tx.Bucket(outboxBucket()).Put(nonceKey(o.Account, o.Nonce), encoded) })
}

// DropOutgoing implements chain.Outbox.
func (j *Journal) DropOutgoing(_ context.Context, account common.Address, nonce uint64) error {
	return j.write(func(tx *bolt.Tx) error { return tx.Bucket(outboxBucket()).Delete(nonceKey(account, nonce)) })
}

// PutCost implements chain.Outbox.
func (j *Journal) PutCost(_ context.Context, c chain.Cost) error {
	if c.GasPrice == nil {
		c.GasPrice = new(big.Int)
	}
	if c.L1Fee == nil {
		c.L1Fee = new(big.Int)
	}
	encoded, err := rlp.EncodeToBytes(c)
	if err != nil {
		return fmt.Errorf("encode a cost: %w", err)
	}
	return j.write(func(tx *bolt.Tx) error {
		bucket := tx.Bucket(costsBucket())
		if err := bucket.Put(nonceKey(c.Account, c.Nonce), encoded); err != nil {
			return fmt.Errorf("store a cost: %w", err)
		}
		return pruneCosts(bucket, c.At)
	})
}

// pruneCosts drops what is too old at a time, and the oldest of too many.
func pruneCosts(bucket *bolt.Bucket, at uint64) error {
	type aged struct {
		key []byte
		at  uint64
	}
	var kept, old []aged
	oldest := at - min(at, uint64(costsAge.Milliseconds()))
	err := bucket.ForEach(func(key, value []byte) error {
		var c chain.Cost
		if err := rlp.DecodeBytes(value, &c); err != nil {
			return fmt.Errorf("cost %x is damaged: %w", key, err)
		}
		a := aged{bytes.Clone(key), c.At}
		if c.At < oldest {
			old = append(old, a)
		} else {
			kept = append(kept, a)
		}
		return nil
	})
	if excess := len(kept) - maxCosts; excess > 0 {
		slices.SortStableFunc(kept, func(a, b aged) int { return cmp.Compare(a.at, b.at) })
		old = append(old, kept[:excess]...)
	}
	for _, a := range old {
		err = errors.Join(err, bucket.Delete(a.key))
	}
	return err
}

// Costs returns what transactions cost, the newest first.
func (j *Journal) Costs(ctx context.Context) ([]chain.Cost, error) {
	all, err := list[chain.Cost](ctx, j.db, costsBucket())
	slices.SortStableFunc(all, func(a, b chain.Cost) int { return cmp.Compare(b.At, a.At) })
	return all, err
}

// Spent implements chain.Outbox. It reaches 31 days back.
func (j *Journal) Spent(ctx context.Context, since time.Time) (gas uint64, wei *big.Int, err error) {
	costs, err := j.Costs(ctx)
	if err != nil {
		return 0, nil, err
	}
	wei = new(big.Int)
	for _, c := range costs {
		if c.At >= uint64(max(since.UnixMilli(), 0)) {
			gas += c.GasUsed
			wei.Add(wei, c.Wei())
		}
	}
	return gas, wei, nil
}
