package txmgr_test

import (
	"context"
	"math/big"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/ethereum/go-ethereum/core/types"

	"github.com/ballast-avs/ballast/chain/txmgr"
	"github.com/ballast-avs/ballast/messages"
)

// quick raises after every block.
var quick = txmgr.Config{BumpBlocks: 1, BumpAfter: time.Hour}

// mustEnd fails the test unless a send ended with the account's first transaction mined.
func mustEnd(t *testing.T, b *fakeBackend, ended <-chan result) {
	t.Helper()
	select {
	case r := <-ended:
		if r.err != nil || b.nonceNow() != 1 {
			t.Errorf("ended with %+v at nonce %d", r, b.nonceNow())
		}
	default:
		for _, tx := range b.waiting() {
			t.Errorf("in the pool: nonce %d, tip %s, cap %s, input %x", tx.Nonce(), tx.GasTipCap(), tx.GasFeeCap(), tx.Data())
		}
		t.Fatal("it waits still")
	}
}

// TestATransactionGetsOut has one row for each way in which a chain, its pool or an endpoint keep a transaction from
// being mined at its first offer, and ends with it mined.
func TestATransactionGetsOut(t *testing.T) {
	for name, run := range map[string]func(b *fakeBackend){
		"taken at once": func(*fakeBackend) {},
		"blocks want a higher tip": func(b *fakeBackend) {
			b.set(func(b *fakeBackend) { b.least = 40 })
			pass(b, 30, true)
		},
		"the endpoint suggests next to no tip": func(b *fakeBackend) {
			b.set(func(b *fakeBackend) { b.base, b.tip, b.least = 1e9, 1, 1e9 })
			pass(b, 60, true)
		},
		"the base fee rises beyond the cap": func(b *fakeBackend) {
			b.set(func(b *fakeBackend) { b.base = 100 })
			pass(b, 5, true)
		},
		"the pool wants a higher tip": func(b *fakeBackend) {
			b.set(func(b *fakeBackend) { b.base = 1e9 })
			b.set(func(b *fakeBackend) {
				b.reply = func(tx *types.Transaction) error {
					if tx.GasTipCap().Int64() < 1e9 {
						return said("transaction underpriced: gas tip cap 2, minimum needed 1000000000")
					}
					return nil
				}
			})
			pass(b, 5, true)
		},
		"the pool wants far more than the market tells": func(b *fakeBackend) {
			b.forget()
			b.set(func(b *fakeBackend) {
				b.reply = func(tx *types.Transaction) error {
					if tx.GasTipCap().Int64() < 1e6 {
						return said("transaction underpriced")
					}
					return nil
				}
			})
			pass(b, 60, true)
		},
		"the pool wants a higher price than the base fee that was told": func(b *fakeBackend) {
			b.set(func(b *fakeBackend) {
				b.reply = func(tx *types.Transaction) error {
					if tx.GasFeeCap().Int64() < 60 {
						return said("max fee per gas less than block base fee: address 0x1, maxFeePerGas: 16, baseFee: 60")
					}
					return nil
				}
			})
			pass(b, 5, true)
		},
		"the pool is full": func(b *fakeBackend) {
			b.set(func(b *fakeBackend) { b.reply = func(*types.Transaction) error { return said("txpool is full") } })
			pass(b, 3, true)
			b.set(func(b *fakeBackend) { b.reply = func(*types.Transaction) error { return nil } })
			pass(b, 3, true)
		},
		"the pool lacks an earlier transaction": func(b *fakeBackend) {
			b.set(func(b *fakeBackend) {
				b.reply = func(*types.Transaction) error { return said("nonce too high: address 0x1, tx: 0 state: 0") }
			})
			pass(b, 3, true)
			b.set(func(b *fakeBackend) { b.reply = func(*types.Transaction) error { return nil } })
			pass(b, 3, true)
		},
		"the pool forgets it": func(b *fakeBackend) {
			b.forget()
			pass(b, 3, true)
		},
		"the pool forgets it, and nothing can be raised": func(b *fakeBackend) {
			b.forget()
			b.set(func(b *fakeBackend) { b.base = 1e12 })
			pass(b, 3, true)
			b.set(func(b *fakeBackend) { b.base = 7 })
			pass(b, 3, true)
		},
		"no answer comes to it": func(b *fakeBackend) {
			b.set(func(b *fakeBackend) { b.silent = true })
			pass(b, 2, false)
			b.set(func(b *fakeBackend) { b.silent = false })
			pass(b, 3, true)
		},
		"it never arrives": func(b *fakeBackend) {
			b.forget()
			b.set(func(b *fakeBackend) { b.deaf = true })
			pass(b, 3, true)
			b.set(func(b *fakeBackend) { b.deaf = false })
			pass(b, 3, true)
		},
		"endpoints answer nothing for a while": func(b *fakeBackend) {
			b.set(func(b *fakeBackend) { b.failing = true })
			pass(b, 3, true)
			b.set(func(b *fakeBackend) { b.failing = false })
			pass(b, 3, true)
		},
		"the first version is mined after it was raised": func(b *fakeBackend) {
			first := b.waiting()[0]
			pass(b, 3, false)
			b.put(first)
			pass(b, 1, true)
		},
		"the nonce is too low for a version as another was mined": func(b *fakeBackend) {
			first := b.waiting()[0]
			pass(b, 3, false)
			b.put(first)
			b.mine(1, true) // Before the next look.
			pass(b, 1, true)
		},
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				b := newFakeBackend()
				ended := send(t.Context(), newManager(t, b, nil, quick), 1)
				run(b)
				pass(b, 2, true)
				mustEnd(t, b, ended)
			})
		})
	}
}

// TestFirstRefusals has what the first offer meets, before anything waits in a pool.
func TestFirstRefusals(t *testing.T) {
	for name, c := range map[string]struct {
		spoil, heal func(*fakeBackend)
		reason      messages.Reason // of the first try; the second one is mined, at the same nonce
	}{
		"the pool wants more": {
			spoil: func(b *fakeBackend) {
				b.base = 1e9
				b.reply = func(tx *types.Transaction) error {
					if tx.GasTipCap().Int64() < 1e6 {
						return said("transaction underpriced")
					}
					return nil
				}
			},
		},
		"the address is reserved": {
			spoil: func(b *fakeBackend) {
				b.reply = func(*types.Transaction) error { return said("address already reserved") }
			},
			heal:   func(b *fakeBackend) { b.reply = func(*types.Transaction) error { return nil } },
			reason: messages.ReasonChainUnavailable,
		},
		"words that nobody knows": {
			spoil:  func(b *fakeBackend) { b.reply = func(*types.Transaction) error { return said("the moon is full") } },
			heal:   func(b *fakeBackend) { b.reply = func(*types.Transaction) error { return nil } },
			reason: messages.ReasonChainUnavailable,
		},
		"the pool says that the account is poor": {
			spoil: func(b *fakeBackend) {
				b.reply = func(*types.Transaction) error { return said("insufficient funds for transfer") }
			},
			heal:   func(b *fakeBackend) { b.reply = func(*types.Transaction) error { return nil } },
			reason: messages.ReasonBalanceTooLow,
		},
		"the estimate fails": {
			spoil:  func(b *fakeBackend) { b.gas = revert("no") },
			heal:   func(b *fakeBackend) { b.gas = nil },
			reason: messages.ReasonReverted,
		},
		"the estimate says that the account is poor": {
			spoil:  func(b *fakeBackend) { b.gas = said("insufficient funds for transfer") },
			heal:   func(b *fakeBackend) { b.gas = nil },
			reason: messages.ReasonBalanceTooLow,
		},
		"the signer is away": {
			spoil:  func(b *fakeBackend) { b.unsigned = true },
			heal:   func(b *fakeBackend) { b.unsigned = false },
			reason: messages.ReasonSigningFailed,
		},
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				b := newFakeBackend()
				m := newManager(t, b, nil, quick)
				b.set(c.spoil)
				ended := send(t.Context(), m, 1)
				if c.reason != "" {
					if r := <-ended; messages.AsFailure(r.err).Reason != c.reason {
						t.Fatalf("ended with %v, want %s", r.err, c.reason)
					}
					b.set(c.heal)
					ended = send(t.Context(), m, 1)
				}
				if all := b.waiting(); len(all) != 1 || all[0].Nonce() != 0 {
					t.Fatalf("in the pool: %v", all)
				}
				pass(b, 1, true)
				mustEnd(t, b, ended)
			})
		})
	}
}

// TestTheMaximumFeeKeepsATransactionWaiting has a base fee above --max-fee: nothing is raised, the words say what is
// short, and it gets out as soon as the base fee allows; so do a restart and the next task.
func TestTheMaximumFeeKeepsATransactionWaiting(t *testing.T) {
	for name, next := range map[string]byte{"it is followed": 0, "a restart": 1, "the next task": 2} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				b, disk := newFakeBackend(), txmgr.NewMemoryOutbox()
				life, end := context.WithCancel(t.Context())
				defer end()
				ended := send(life, newManager(t, b, disk, limited()), 1)
				b.set(func(b *fakeBackend) { b.base, b.tip, b.least = 2000, 300, 300 })
				pass(b, 20, true)
				if all := b.waiting(); len(all) != 1 || all[0].GasFeeCap().Int64() > 1000 {
					t.Fatalf("while the base fee is above the maximum: %v", all)
				}
				if next > 0 {
					end()
					<-ended
					ended = send(t.Context(), newManager(t, b, disk, limited()), next)
				}
				pass(b, 3, true)
				b.set(func(b *fakeBackend) { b.base = 500 })
				pass(b, 8, true)
				mustEnd(t, b, ended)
			})
		})
	}
}

// limited is a configuration with a small maximum, in wei.
func limited() txmgr.Config {
	c := quick
	c.MaxFeePerGas = big.NewInt(1000)
	return c
}

// TestTheFeeLimitSaysWhatIsShort gives up while a transaction waits at the maximum.
func TestTheFeeLimitSaysWhatIsShort(t *testing.T) {
	for name, c := range map[string]struct {
		base, tip, least int64
		want             string
	}{
		"the cap":  {2_000_000_000, 1, 1, "FEE_LIMIT: transaction"},
		"cap":      {2_000_000_000, 1, 1, "at --max-fee (0.000 gwei): the cap is short, the base fee is 2.000 gwei"},
		"the tip":  {500, 2, 900, "neither cap nor tip is short"},
		"the rest": {950, 100, 2000, "the cap is short, the base fee is 0.000 gwei"},
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				b := newFakeBackend()
				life, end := context.WithCancel(t.Context())
				ended := send(life, newManager(t, b, nil, limited()), 1)
				b.set(func(b *fakeBackend) { b.base, b.tip, b.least = c.base, c.tip, c.least })
				pass(b, 70, true)
				end()
				if r := <-ended; r.err == nil || !strings.Contains(r.err.Error(), c.want) {
					t.Errorf("ended with %v, want %q", r.err, c.want)
				}
			})
		})
	}
}

// TestAWrongEndpointThatHealed tells a base fee far too high at first, and no tip.
func TestAWrongEndpointThatHealed(t *testing.T) {
	for _, next := range []byte{1, 2} {
		synctest.Test(t, func(t *testing.T) {
			b, disk := newFakeBackend(), txmgr.NewMemoryOutbox()
			b.set(func(b *fakeBackend) { b.base, b.tip = 600, 1 }) // Twice of it and the tip are above the maximum.
			life, end := context.WithCancel(t.Context())
			ended := send(life, newManager(t, b, disk, limited()), 1)
			b.set(func(b *fakeBackend) { b.base, b.least = 7, 50 })
			end()
			<-ended
			b.set(func(b *fakeBackend) { b.tip = 50 })
			again := send(t.Context(), newManager(t, b, disk, limited()), next)
			pass(b, 6, true)
			mustEnd(t, b, again)
		})
	}
}

// TestOneThatOffersTheMaximumAlready has a transaction of an earlier release, whose cap is the maximum and whose tip no
// block takes: no pool that has it takes a replacement, and each does that lost it.
func TestOneThatOffersTheMaximumAlready(t *testing.T) {
	for _, next := range []byte{1, 2} {
		synctest.Test(t, func(t *testing.T) {
			b, disk := newFakeBackend(), txmgr.NewMemoryOutbox()
			life, end := context.WithCancel(t.Context())
			c := quick
			c.MaxFeePerGas = big.NewInt(16)
			b.set(func(b *fakeBackend) { b.base = 14 }) // So that the first offer is the maximum.
			ended := send(life, newManager(t, b, disk, c), 1)
			old := b.waiting()[0]
			end()
			<-ended
			if old.GasFeeCap().Int64() < 15 {
				t.Fatalf("the first offer is %v", old)
			}
			b.set(func(b *fakeBackend) { b.base, b.least = 7, 5 })
			again := send(t.Context(), newManager(t, b, disk, c), next)
			pass(b, 10, true)
			if all := b.waiting(); len(all) != 1 || all[0].Hash() != old.Hash() {
				t.Fatalf("in the pool: %v", all)
			}
			b.forget()
			pass(b, 4, true)
			mustEnd(t, b, again)
		})
	}
}

// TestNothingIsRaisedWithoutBlocks has a chain that stands still: no block passed the transaction over.
func TestNothingIsRaisedWithoutBlocks(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		b := newFakeBackend()
		ended := send(t.Context(), newManager(t, b, nil, txmgr.Config{}), 1)
		before := b.waiting()[0]
		time.Sleep(time.Hour)
		synctest.Wait()
		if after := b.waiting()[0]; after.Hash() != before.Hash() || len(b.offers) < 10 {
			t.Errorf("%v replaces %v after %d offers", after, before, len(b.offers))
		}
		pass(b, 1, true)
		mustEnd(t, b, ended)
	})
}

// TestWhatWaitsBehindAnotherIsNotRaised has a transaction that is not ours at an earlier nonce, which no block takes and
// nothing can replace: it is what is short, not ours.
func TestWhatWaitsBehindAnotherIsNotRaised(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		b := newFakeBackend()
		b.set(func(b *fakeBackend) { b.least = 2 })
		foreign := types.NewTx(&types.DynamicFeeTx{GasTipCap: big.NewInt(1), GasFeeCap: big.NewInt(500e9)})
		b.put(foreign)
		ended := send(t.Context(), newManager(t, b, nil, txmgr.Config{BumpBlocks: 1, BumpAfter: time.Second}), 1)
		pass(b, 3, true)
		before := b.waiting()[1]
		pass(b, 30, true)
		if all := b.waiting(); len(all) != 2 || all[1].Hash() != before.Hash() {
			t.Fatalf("%v replaces %v", all, before)
		}
		b.forget() // Both.
		pass(b, 10, true)
		select {
		case r := <-ended:
			if r.err != nil || b.nonceNow() != 2 {
				t.Errorf("ended with %+v at nonce %d", r, b.nonceNow())
			}
		default:
			t.Errorf("it waits still: %v", b.waiting())
		}
	})
}
