package chaos

import (
	"errors"
	"math/rand/v2"
	"testing"
	"time"
)

// nonce is one of an account's. The chain takes one transaction with it, after one with each nonce before.
type nonce struct {
	before *nonce // nil once it is spent
	spent  bool
}

// noncesSource is such that no seed of regressions has Nonces: they repeat what once failed.
const noncesSource = 3524

// mostlyEvicted is how often a replacement drives what it replaces out of all mempools. Otherwise either may be mined.
const mostlyEvicted = 0.7

// errNonceTaken ends a try whose nonce an older version has spent.
var errNonceTaken = errors.New("its nonce went to what it should replace")

// order draws whether transactions of an account are mined in the order of their nonces.
func (p *plan) order(seed uint64) {
	p.Nonces = rand.New(rand.NewPCG(seed, noncesSource)).Float64() < 0.5
}

// number gives a transaction that is offered the nonce of the one that it replaces, or the account's next one.
func (t *net) number(tx *transaction) {
	if !t.plan.Nonces || !tx.honest {
		return
	}
	if old := tx.replaces; old != nil && old.nonce != nil && !old.nonce.spent {
		tx.nonce = old.nonce
		return
	}
	tx.nonce = &nonce{before: t.latest[tx.from]}
	t.latest[tx.from] = tx.nonce
}

// lost tells that another version was mined with a transaction's nonce.
func (tx *transaction) lost() bool { return !tx.ended && tx.nonce != nil && tx.nonce.spent }

// waitsForNonce tells that a transaction cannot be mined, now or ever, and spends its nonce if it can.
func (t *net) waitsForNonce(tx *transaction) bool {
	n := tx.nonce
	if n == nil || tx.evicted {
		return false
	}
	for n.before != nil && n.before.spent {
		n.before = n.before.before
	}
	switch {
	case n.spent:
		tx.replaced = true
		t.note("task %s of %s: its nonce is spent", short(tx.submission.Task), tx.from)
	case n.before != nil:
		t.after(t.between(time.Second, 5*time.Second), func() { t.include(tx) })
	default:
		n.spent = true
		return false
	}
	return true
}

// release has all that waits mined soon, as higher fees would.
func (t *net) release() {
	for _, tx := range t.offers {
		if tx.nonce != nil && !tx.ended {
			t.after(t.between(time.Second, 30*time.Second), func() { t.include(tx) })
		}
	}
}

func TestRegressionsHaveNoNonces(t *testing.T) {
	for _, seed := range regressions() {
		var p plan
		if p.order(seed); p.Nonces {
			t.Errorf("seed %d has nonces now: it does not repeat what failed", seed)
		}
	}
}

// TestNoncesAreSpentInOrder offers transactions that wait for less and less time.
func TestNoncesAreSpentInOrder(t *testing.T) {
	w := newWorld(1)
	w.calm = true
	p := calmPlan()
	p.Nonces = true
	n := build(1, w, p)
	offer := func(wait time.Duration, replaces *transaction) *transaction {
		n.plan.Mempool = wait
		tx := &transaction{from: proposing, honest: true, replaces: replaces}
		n.offer(tx)
		return tx
	}
	first := offer(2*time.Minute, nil)
	second := offer(time.Second, nil)
	n.runFor(time.Minute)
	if first.ended || second.ended {
		t.Error("a transaction is mined before one with an earlier nonce")
	}
	third := offer(5*time.Minute, second) // nothing is drawn: no mempool forgets the second
	n.runFor(10 * time.Minute)
	if !first.ended || !second.ended || third.ended || !third.lost() {
		t.Errorf("ended: first %v, second %v, what replaces it %v, its nonce is taken %v", first.ended, second.ended, third.ended, third.lost())
	}
}
