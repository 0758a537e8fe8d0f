package devnet

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/ballast-avs/ballast/chain/devchain"
	"github.com/ballast-avs/ballast/messages"
)

// Chain is what a devnet needs of a chain, be it embedded or outside.
type Chain interface {
	ID() *big.Int
	HTTP() string // http://…
	WS() string   // ws://…
	Client() *ethclient.Client
	// Close ends an embedded chain; one that runs outside goes on.
	Close() error
}

var (
	_ Chain = (*devchain.Chain)(nil)
	_ Chain = (*outside)(nil)
)

// pauser is a chain that can hold its next block back. Those outside have no common way to do it.
type pauser interface{ Pause(paused bool) }

// chainID is a chain's id as messages carry it.
func chainID(c Chain) messages.ChainID { return messages.ChainID(c.ID().Uint64()) }

// Chains are the L1 and the first L2, for tests that mine, pause and reorganise them. They are nil
// where the chains run outside.
func (d *Devnet) Chains() (l1, l2 *devchain.Chain) {
	l1, _ = d.l1.(*devchain.Chain)
	l2, _ = d.l2s[0].chain.(*devchain.Chain)
	return l1, l2
}

// startChains makes the chains, or finds those outside, and gives coins to all accounts of the devnet.
func (d *Devnet) startChains(ctx context.Context) error {
	relayer, err := d.dir.loadKey("relayer")
	if err != nil {
		return flagError(flagDataDir, "%w", err)
	}
	funded := []*ecdsa.PrivateKey{d.deployer, relayer}
	for _, k := range d.keys {
		funded = append(funded, k.account)
	}
	if o := d.options.Outside; o != nil {
		return d.useOutside(ctx, *o, funded)
	}
	return d.startEmbedded(ctx, funded)
}

func (d *Devnet) startEmbedded(ctx context.Context, funded []*ecdsa.PrivateKey) error {
	type planned struct {
		into *Chain
		name string
		id   uint64
		port int
		flag string
		gas  uint64
		time time.Duration
	}
	plan := []planned{{&d.l1, "l1", L1ChainID, d.options.L1Port, flagL1Port, 0, d.options.BlockTime}}
	for i, l2 := range d.l2s {
		// further ones take any free port
		next := planned{
			&l2.chain, l2Name(i), L2ChainID + uint64(i), 0, flagL2Port, d.options.L2GasLimit,
			d.options.l2BlockTime(),
		}
		if i == 0 {
			next.port = d.options.L2Port
		}
		plan = append(plan, next)
	}
	for _, c := range plan {
		alloc, err := genesis(funded)
		if err != nil {
			return err
		}
		var l1Height func() uint64
		if c.into != &d.l1 {
			l1Height = d.l1Height()
		}
		started, err := devchain.Start(ctx, devchain.Options{
			ChainID: c.id, HTTPPort: c.port, WSPort: c.port, BlockTime: c.time, L1Height: l1Height,
			DataDir: d.dir.chain(c.name),
			SafeLag: d.options.SafeLag, FinalizedLag: d.options.FinalizedLag, GenesisAlloc: alloc, GasLimit: c.gas,
			GenesisTime: uint64(time.Now().Unix()), //nolint:gosec // The clock is past 1970.
			Log:         d.options.Log.WithField("chain", c.name),
		})
		if errors.Is(err, devchain.ErrPortInUse) {
			return flagError(c.flag, "%w; give another, or 0 for any free one", err)
		}
		if err != nil {
			return fmt.Errorf("start the %s chain: %w", c.name, err)
		}
		*c.into = started
		d.options.progress("Chain %s (id %d) answers at %s", c.name, c.id, started.HTTP())
	}
	return nil
}

// useOutside finds the chains that run outside, and gives coins to the accounts from those that the chains sign for.
func (d *Devnet) useOutside(ctx context.Context, o Outside, funded []*ecdsa.PrivateKey) error {
	var found [2]*outside
	for i, c := range []struct {
		into *Chain
		url  string
	}{{&d.l1, o.L1}, {&d.l2s[0].chain, o.L2}} {
		var err error
		if found[i], err = dialOutside(ctx, c.url); err != nil {
			return err
		}
		*c.into = found[i]
	}
	if d.l1.ID().Cmp(d.l2s[0].chain.ID()) == 0 {
		return fmt.Errorf("%s and %s both say that they are chain %d; give one of them another id", o.L1, o.L2,
			d.l1.ID())
	}
	for _, c := range found {
		for _, key := range funded {
			if err := c.fund(ctx, crypto.PubkeyToAddress(key.PublicKey)); err != nil {
				return err
			}
		}
		if err := d.await(ctx, "coins on "+c.url, c.funded); err != nil {
			return err
		}
		d.options.progress("Chain %d runs outside, at %s", c.ID(), c.url)
	}
	return nil
}
