package devchain

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/miner"
	"github.com/sirupsen/logrus"
)

// Errors of Reorg.
var (
	ErrBelowGenesis   = errors.New("branch point is below the genesis block")
	ErrBelowFinalized = errors.New("branch point is below the finalized block")
)

// Fork describes a new branch that replaces the newest blocks.
type Fork struct {
	// Depth is the number of newest blocks to replace, at least 1.
	Depth uint64
	// Blocks is the length of the new branch; 0 means Depth+1.
	Blocks uint64
	// Transactions go into the first new block, ahead of all others: a way to spend a nonce differently.
	Transactions []*types.Transaction
	// Empty leaves the replaced blocks' transactions out. They return to the pool and are mined by later blocks, as far
	// as they are still valid. By default the n-th new block holds what the n-th replaced block held.
	Empty bool
	// BelowFinalized allows to replace finalized blocks, which no honest chain does.
	BelowFinalized bool
}

// Mine makes one block of what the pool holds and returns its header. Transactions that were accepted before the call
// are in it, as far as they fit.
func (c *Chain) Mine(ctx context.Context) (*types.Header, error) { return c.MineAt(ctx, 0) }

// MineAt is Mine with a block timestamp in seconds since the epoch; it is raised to the parent's plus one. 0 means now.
func (c *Chain) MineAt(ctx context.Context, timestamp uint64) (*types.Header, error) {
	c.making.Lock()
	defer c.making.Unlock()
	return c.mine(ctx, timestamp)
}

// MineBlocks makes n blocks and returns the last one's header.
func (c *Chain) MineBlocks(ctx context.Context, n int) (*types.Header, error) {
	head := c.Head()
	for range n {
		var err error
		if head, err = c.Mine(ctx); err != nil {
			return nil, err
		}
	}
	return head, nil
}

// Reorg replaces the newest blocks by a new branch and returns its head. Observers see the head change once. It returns
// ErrBelowGenesis or ErrBelowFinalized, and an error if a transaction cannot be executed on the branch.
func (c *Chain) Reorg(ctx context.Context, f Fork) (*types.Header, error) {
	c.making.Lock()
	defer c.making.Unlock()
	chain := c.backend.BlockChain()
	head := chain.CurrentBlock().Number.Uint64()
	if f.Depth == 0 || f.Depth > head {
		return nil, fmt.Errorf("reorg %d blocks of %d: %w", f.Depth, head, ErrBelowGenesis)
	}
	branch := head - f.Depth
	if final := chain.CurrentFinalBlock(); final != nil && branch < final.Number.Uint64() && !f.BelowFinalized {
		return nil, fmt.Errorf("reorg %d blocks, block %d is final: %w", f.Depth, final.Number, ErrBelowFinalized)
	}
	if f.Blocks == 0 {
		f.Blocks = f.Depth + 1
	}
	parent, newest := chain.GetHeaderByNumber(branch), (*types.Block)(nil)
	for i := range f.Blocks {
		transactions := f.forBlock(i, chain.GetBlockByNumber(branch+1+i))
		block, err := c.build(ctx, parent, 0, &transactions)
		if err != nil {
			return nil, fmt.Errorf("reorg at block %d: %w", branch+1+i, err)
		}
		parent, newest = block.Header(), block
	}
	if _, err := chain.SetCanonical(newest); err != nil {
		return nil, fmt.Errorf("switch to branch at block %d: %w", branch, err)
	}
	c.moveTags(f.BelowFinalized)
	return newest.Header(), c.followHead()
}

// forBlock returns the transactions of the i-th new block.
func (f *Fork) forBlock(i uint64, replaced *types.Block) []*types.Transaction {
	var all []*types.Transaction
	if i == 0 {
		all = append(all, f.Transactions...)
	}
	if !f.Empty && i < f.Depth && replaced != nil {
		all = append(all, replaced.Transactions()...)
	}
	return all
}

// SetLags changes the distances of the `safe` and `finalized` tags. Tags never move back; a large lag stalls them.
func (c *Chain) SetLags(safe, finalized uint64) {
	c.making.Lock()
	defer c.making.Unlock()
	c.safeLag, c.finalizedLag = safe, finalized
	c.moveTags(false)
}

// Pause stops automatic blocks (true) or lets them go on (false).
func (c *Chain) Pause(paused bool) {
	c.making.Lock()
	defer c.making.Unlock()
	c.paused = paused
}

// startMiner makes blocks at an interval until Close. With an interval of 0 there is nothing to do.
func (c *Chain) startMiner(interval time.Duration) {
	ctx, cancel := context.WithCancel(context.Background())
	c.stop = cancel
	if interval <= 0 {
		close(c.stopped)
		return
	}
	go func() {
		defer close(c.stopped)
		ticker := time.NewTicker(interval) //nolint:forbidigo // a devnet's blocks follow the wall clock.
		defer ticker.Stop()
		for {
			select {
			case <-ctx.Done():
				return
			case <-ticker.C:
				c.tick(ctx)
			}
		}
	}()
}

// tick makes one automatic block. A failure is logged; the next tick tries again.
func (c *Chain) tick(ctx context.Context) {
	c.making.Lock()
	defer c.making.Unlock()
	if c.paused || ctx.Err() != nil {
		return
	}
	if _, err := c.mine(ctx, 0); err != nil {
		c.log.WithFields(logrus.Fields{"chain": c.id, "err": err}).Error("No block was made")
	}
}

// mine makes one block on the head. The caller holds the lock.
func (c *Chain) mine(ctx context.Context, timestamp uint64) (*types.Header, error) {
	if err := c.settle(ctx); err != nil {
		return nil, err
	}
	block, err := c.build(ctx, c.Head(), timestamp, nil)
	if err != nil {
		return nil, err
	}
	if _, err := c.backend.BlockChain().SetCanonical(block); err != nil {
		return nil, fmt.Errorf("set head to block %d: %w", block.NumberU64(), err)
	}
	c.moveTags(false)
	return block.Header(), c.followHead()
}

// settle waits until the pool has moved every accepted transaction to where blocks take it from, which it does in the
// background. Forcing a reset instead would strand those that arrive while it runs. Transactions with a nonce gap stay.
func (c *Chain) settle(ctx context.Context) error {
	pool := c.backend.TxPool()
	for range settleLooks {
		_, queued := pool.Content()
		waiting := false
		for account, list := range queued {
			waiting = waiting || len(list) > 0 && list[0].Nonce() <= pool.PoolNonce(account)
		}
		if !waiting {
			return nil
		}
		timer := time.NewTimer(settlePause) //nolint:forbidigo // go-ethereum's pool has no event for this.
		select {
		case <-ctx.Done():
			timer.Stop()
			return ctx.Err()
		case <-timer.C:
		}
	}
	return nil
}

// The pool needs about a millisecond; a stranded transaction is given up after half a second and taken a block later.
const (
	settleLooks = 500
	settlePause = time.Millisecond
)

// followHead waits until the pool knows the new head.
func (c *Chain) followHead() error {
	if err := c.backend.TxPool().Sync(); err != nil {
		return fmt.Errorf("settle transaction pool: %w", err)
	}
	return nil
}

// build assembles a block and stores it beside the canonical chain. Without a list it takes what the pool holds.
func (c *Chain) build(
	ctx context.Context, parent *types.Header, timestamp uint64, list *[]*types.Transaction,
) (*types.Block, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	if timestamp == 0 {
		timestamp = uint64(c.now().Unix())
	}
	args := &miner.BuildPayloadArgs{
		Parent: parent.Hash(), Timestamp: max(timestamp, parent.Time+1),
		Withdrawals: types.Withdrawals{}, BeaconRoot: &common.Hash{},
	}
	if c.seen != nil {
		args.Random = c.l1Height(parent)
	} else if _, err := rand.Read(args.Random[:]); err != nil {
		return nil, fmt.Errorf("draw randomness: %w", err)
	}
	var transactions []*types.Transaction
	if list != nil {
		transactions = *list
	}
	empty := list != nil && len(transactions) == 0
	block, _, err := c.backend.Miner().BuildTestingPayload(args, transactions, empty, nil)
	if err != nil {
		return nil, fmt.Errorf("build block %d: %w", parent.Number.Uint64()+1, err)
	}
	if _, err := c.backend.BlockChain().InsertBlockWithoutSetHead(ctx, block, false); err != nil {
		return nil, fmt.Errorf("execute block %d: %w", block.NumberU64(), err)
	}
	return block, nil
}

// moveTags sets `safe` and `finalized` behind the head. They only move forward, unless back is set.
func (c *Chain) moveTags(back bool) {
	chain := c.backend.BlockChain()
	head := chain.CurrentBlock().Number.Uint64()
	if h := c.tag(head, c.safeLag, chain.CurrentSafeBlock(), back); h != nil {
		chain.SetSafe(h)
	}
	if h := c.tag(head, c.finalizedLag, chain.CurrentFinalBlock(), back); h != nil {
		chain.SetFinalized(h)
	}
}

// tag returns where a tag belongs, or nil if it must stay. A tag whose block was replaced moves whatever its height.
func (c *Chain) tag(head, lag uint64, now *types.Header, back bool) *types.Header {
	chain := c.backend.BlockChain()
	target := head - min(lag, head)
	if now != nil && !back && target < now.Number.Uint64() &&
		chain.GetCanonicalHash(now.Number.Uint64()) == now.Hash() {
		return nil
	}
	return chain.GetHeaderByNumber(target)
}
