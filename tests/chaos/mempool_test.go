package chaos

import (
	"context"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ballast-avs/ballast/messages"
)

// transaction is a submission on its way into a block.
type transaction struct {
	from       string
	submission messages.Submission
	honest     bool         // an honest node tried it first
	known      bool         // that try failed, by what its sender could see
	offered    bool         // an endpoint was given it
	abandoned  bool         // its sender's next life does not resume it
	holder     *life        // that follows it, or nil
	replaces   *transaction // that has the same nonce, or nil
	replaced   bool         // its sender gave its nonce to another one, or the chain did
	evicted    bool         // no mempool has it any more
	nonce      *nonce       // in a network with Nonces, from when it was offered
	block      messages.Pin // that it is in; zero while it waits
	ended      bool
	receipt    messages.Receipt
	err        error
}

// offer puts a transaction into the mempool, once.
func (t *net) offer(tx *transaction) {
	if tx.offered {
		return
	}
	tx.offered = true
	if tx.honest {
		t.offers = append(t.offers, tx)
	}
	if old := tx.replaces; old != nil && !old.ended {
		old.replaced = true
		old.evicted = !t.plan.Nonces || t.chance(mostlyEvicted)
	}
	t.number(tx)
	t.note("%s sends task %s with %d votes", tx.from, short(tx.submission.Task), len(tx.submission.Votes))
	t.after(t.mempool(), func() { t.include(tx) })
}

// mempool draws how long a transaction waits: now and then for longer than anybody follows it.
func (t *net) mempool() time.Duration {
	if t.plan.Mempool > 0 {
		return t.plan.Mempool
	}
	if !t.healed && t.now.Before(t.jammed) {
		return t.jammed.Sub(t.now) + t.between(0, 10*time.Second)
	}
	if !t.healed && t.chance(0.1) {
		return t.between(time.Minute, 20*time.Minute)
	}
	return t.between(time.Second, 30*time.Second)
}

// include mines a transaction by the contracts' rules, and checks what it did.
func (t *net) include(tx *transaction) {
	if tx.ended || t.waitsForNonce(tx) {
		return
	}
	if tx.evicted {
		t.note("task %s of %s was replaced", tx.submission.Task.String()[2:8], tx.from)
		return
	}
	before := t.look()
	view := t.l2View(0)
	view.Sender = t.accountOf(tx.from)
	receipt, err := view.Submit(context.Background(), tx.submission, func(common.Hash) {})
	tx.ended, tx.receipt, tx.err = true, receipt, err
	if err != nil {
		t.note("task %s of %s reverts: %v", short(tx.submission.Task), tx.from, err)
		t.checkRevert(tx, err)
		return
	}
	tx.block = receipt.Block
	t.done[tx.submission.Task] = true
	t.mined = append(t.mined, tx)
	t.note("task %s of %s is executed in block %d", short(tx.submission.Task), tx.from, receipt.Block.Number)
	if !tx.submission.Proposal.Definition.Sync() {
		t.checkSettled(tx)
		return
	}
	t.checkExecution(tx.submission.Proposal, before, t.look())
}

// accountOf is the account that a node or a traitor submits from.
func (t *net) accountOf(name string) common.Address {
	if n, honest := t.byName[name]; honest {
		return n.keys.address
	}
	return t.byzantine[name].keys.address
}

// look reads the L2 at its head.
func (t *net) look() messages.L2State {
	state, err := t.l2.View(0).State(context.Background(), t.l2.Head())
	if err != nil {
		t.violate("the model's own L2 cannot be read: %v", err)
	}
	return state
}

// reorgL2 undoes blocks above every node's tag. Its transactions return to the mempool, or are lost.
func (t *net) reorgL2(depth uint64) {
	head := t.l2.Reorg(depth)
	t.note("L2 reorg of %d blocks, head %d", depth, head.Number)
	var kept []*transaction
	for _, tx := range t.mined {
		if at, ok := t.l2.At(tx.block.Number); ok && at == tx.block {
			kept = append(kept, tx)
			continue
		}
		t.note("task %s is undone", short(tx.submission.Task))
		if t.chance(0.7) {
			again := &transaction{from: tx.from, submission: tx.submission} // that it reverts now is nobody's mistake
			t.after(t.mempool(), func() { t.include(again) })
		}
	}
	t.mined = kept
}
