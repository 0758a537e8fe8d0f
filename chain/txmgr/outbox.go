package txmgr

import (
	"cmp"
	"context"
	"maps"
	"math/big"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ballast-avs/ballast/messages"
)

// Outbox keeps what an account sends, so that a restart neither forgets a transaction nor sends another one in its
// place. What a Put stored is on the disk when it returns. Methods may be called from any goroutine.
type Outbox interface {
	// Outgoing returns the nonces of an account that are not spent for good, ascending.
	Outgoing(ctx context.Context, account common.Address) ([]Outgoing, error)
	// PutOutgoing stores a record in place of the one with the same account and nonce.
	PutOutgoing(ctx context.Context, o Outgoing) error
	// DropOutgoing forgets a record. It is not an error when there is none.
	DropOutgoing(ctx context.Context, account common.Address, nonce uint64) error
	// PutCost stores what a mined transaction cost in place of what is stored for the same account and nonce: a block
	// that was reorganised away costs nothing.
	PutCost(ctx context.Context, c Cost) error
	// Spent adds up the gas and the wei of what was mined since a time.
	Spent(ctx context.Context, since time.Time) (gas uint64, wei *big.Int, err error)
}

// Outgoing is one nonce of an account and all transactions of ours that compete for it: the chain takes one of them at
// most. It lives until the nonce is spent in a block that counts as settled.
type Outgoing struct {
	Account  common.Address
	Nonce    uint64
	Begun    uint64 // when its first version was made, in milliseconds since the epoch
	Raw      []byte // the newest version, signed (EIP-2718)
	Versions []Version
	// Dead tells that its newest task was abandoned. Its nonce goes to the next transaction all the same.
	Dead  bool
	Mined Mined // zero while none is known to be mined
}

// Version is one signed transaction at a nonce. They are kept oldest first.
type Version struct {
	Task     messages.TaskID // zero for what is not a task
	Hash     common.Hash
	Tip, Cap *big.Int // wei per gas; both are the gas price of a transaction without EIP-1559
}

// Mined is where a version ended.
type Mined struct {
	Hash    common.Hash
	Block   messages.Pin
	GasUsed uint64
	Failed  bool // it reverted
	// Seen is block.number as contracts see it there, where that is not the height; zero elsewhere.
	Seen uint64 `rlp:"optional"`
}

// Cost is what one mined transaction used.
type Cost struct {
	Account  common.Address
	Nonce    uint64
	Task     messages.TaskID // zero for what is not a task
	Hash     common.Hash
	Block    messages.Pin
	GasUsed  uint64
	GasPrice *big.Int // effective, in wei
	L1Fee    *big.Int // what a rollup charges for its data besides, in wei
	At       uint64   // when it was seen mined, in milliseconds since the epoch
}

// Wei returns all that was paid.
func (c Cost) Wei() *big.Int {
	wei := new(big.Int).SetUint64(c.GasUsed)
	if c.GasPrice != nil {
		wei.Mul(wei, c.GasPrice)
	}
	if c.L1Fee != nil {
		wei.Add(wei, c.L1Fee)
	}
	return wei
}

// done returns the task whose version was mined.
func (o Outgoing) done() messages.TaskID { return o.taskOf(o.Mined.Hash) }

// taskOf returns the task of a version.
func (o Outgoing) taskOf(hash common.Hash) messages.TaskID {
	for _, v := range o.Versions {
		if v.Hash == hash {
			return v.Task
		}
	}
	return messages.TaskID{}
}

// carries reports whether a version of the record does a task.
func (o Outgoing) carries(task messages.TaskID) bool {
	return slices.ContainsFunc(o.Versions, func(v Version) bool { return v.Task == task })
}

// newest returns the version that was made last; there always is one.
func (o Outgoing) newest() Version { return o.Versions[len(o.Versions)-1] }

// clone shares nothing that a Manager changes.
func (o Outgoing) clone() Outgoing {
	o.Versions = slices.Clone(o.Versions)
	return o
}

// MemoryOutbox is an Outbox for a process that sends and ends: what it keeps ends with it.
type MemoryOutbox struct {
	mu       sync.Mutex
	outgoing map[uint64]Outgoing
	costs    map[uint64]Cost
}

// NewMemoryOutbox returns an empty outbox for one account.
func NewMemoryOutbox() *MemoryOutbox {
	return &MemoryOutbox{outgoing: map[uint64]Outgoing{}, costs: map[uint64]Cost{}}
}

// Outgoing implements Outbox.
func (m *MemoryOutbox) Outgoing(context.Context, common.Address) ([]Outgoing, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	all := slices.Collect(maps.Values(m.outgoing))
	slices.SortFunc(all, func(a, b Outgoing) int { return cmp.Compare(a.Nonce, b.Nonce) })
	for i := range all {
		all[i] = all[i].clone()
	}
	return all, nil
}

// PutOutgoing implements Outbox.
func (m *MemoryOutbox) PutOutgoing(_ context.Context, o Outgoing) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.outgoing[o.Nonce] = o.clone()
	return nil
}

// DropOutgoing implements Outbox.
func (m *MemoryOutbox) DropOutgoing(_ context.Context, _ common.Address, nonce uint64) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	delete(m.outgoing, nonce)
	return nil
}

// PutCost implements Outbox.
func (m *MemoryOutbox) PutCost(_ context.Context, c Cost) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.costs[c.Nonce] = c
	return nil
}

// Spent implements Outbox.
func (m *MemoryOutbox) Spent(_ context.Context, since time.Time) (gas uint64, wei *big.Int, err error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	wei = new(big.Int)
	for _, c := range m.costs {
		if c.At >= uint64(since.UnixMilli()) { //nolint:gosec // Times after 1970.
			gas += c.GasUsed
			wei.Add(wei, c.Wei())
		}
	}
	return gas, wei, nil
}
