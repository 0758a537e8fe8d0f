package journal

import (
	"context"
	"encoding/binary"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	bolt "go.etcd.io/bbolt"

	"github.com/ballast-avs/ballast/chain/txmgr"
)

var _ txmgr.Outbox = (*Journal)(nil)

// nonceKey orders records by account, then by nonce.
func nonceKey(account common.Address, nonce uint64) []byte {
	return binary.BigEndian.AppendUint64(slices.Clone(account[:]), nonce)
}

// Outgoing implements chain.Outbox.
func (j *Journal) Outgoing(ctx context.Context, account common.Address) ([]txmgr.Outgoing, error) {
	all, err := list[txmgr.Outgoing](ctx, j.db, outboxBucket())
	return slices.DeleteFunc(all, func(o txmgr.Outgoing) bool { return o.Account != account }), err
}

// PutOutgoing implements chain.Outbox.
func (j *Journal) PutOutgoing(_ context.Context, o txmgr.Outgoing) error {
	return j.write(func(tx *bolt.Tx) error {
		return put(tx.Bucket(outboxBucket()), nonceKey(o.Account, o.Nonce), "a transaction", o)
	})
}

// DropOutgoing implements chain.Outbox.
func (j *Journal) DropOutgoing(_ context.Context, account common.Address, nonce uint64) error {
	return j.write(func(tx *bolt.Tx) error { return tx.Bucket(outboxBucket()).Delete(nonceKey(account, nonce)) })
}
