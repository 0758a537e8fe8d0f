package devnet

import (
	"context"
	"fmt"
	"math/big"
	"math/rand/v2"
	"time"

	"github.com/ballast-avs/ballast/node/devnet/faultproxy"
)

// chaosEndpoints is how many endpoints of each chain a network needs to outvote one that misbehaves.
const chaosEndpoints = 3

// A fault begins every few blocks and lasts for some.
const (
	calmBlocks  = 6
	faultBlocks = 12
	// lagBlocks is how far a lagging endpoint is behind.
	lagBlocks = 50
)

// fault is something that is wrong until it is cleared.
type fault struct {
	words string
	clear func(ctx context.Context) error
}

// injectFaults injects one fault after the other, so that people can watch the network heal: a program is killed, an
// endpoint misbehaves, a node is disconnected. Stake changes meanwhile, so that there is something to sync.
func (d *Devnet) injectFaults(ctx context.Context) {
	log := d.options.Log.WithField("actor", "chaos")
	for d.pause(ctx, calmBlocks) {
		if err := d.moveStake(ctx); err != nil && ctx.Err() == nil {
			log.WithError(err).Warn("Stake was not changed")
		}
		t, err := d.inject(ctx)
		if err != nil {
			log.WithError(err).Error("Fault not injected")
			continue
		}
		log.WithField("detail", t.words).Warn("Fault injected")
		d.pause(ctx, 1+rand.IntN(faultBlocks)) //nolint:gosec // A game of chance.
		if err := t.clear(ctx); err != nil && ctx.Err() == nil {
			log.WithError(err).Error("Fault not cleared")
			continue
		}
		log.WithField("detail", t.words).Info("Fault cleared")
	}
}

// pause waits for some blocks. It returns false when the network ends.
func (d *Devnet) pause(ctx context.Context, blocks int) bool {
	select {
	case <-ctx.Done():
		return false
	case <-time.After(time.Duration(blocks) * d.options.BlockTime):
		return true
	}
}

func (d *Devnet) moveStake(ctx context.Context) error {
	i := rand.IntN(len(d.keys)) //nolint:gosec // A game of chance.
	shares := new(big.Int).Add(InitialStake(i), big.NewInt(rand.Int64N(1e18)))
	return d.SetStakes(ctx, Stake{Operator: d.keys[i].Address(), Shares: shares})
}

// begin lets something go wrong.
func (d *Devnet) inject(ctx context.Context) (fault, error) {
	p := d.processes[rand.IntN(len(d.processes))] //nolint:gosec // A game of chance.
	switch rand.IntN(3) {                         //nolint:gosec // A game of chance.
	case 0:
		return fault{words: p.Name + " is killed", clear: func(ctx context.Context) error {
			if err := p.Start(); err != nil {
				return err
			}
			return p.Await(ctx)
		}}, p.Kill()
	case 1:
		if links := d.links[p]; len(links) > 0 {
			cut(links, true)
			reconnect := func(context.Context) error { cut(links, false); return nil }
			return fault{words: p.Name + " is disconnected", clear: reconnect}, nil
		}
	}
	return d.misbehave(ctx)
}

func cut(links []*faultproxy.Link, cut bool) {
	for _, l := range links {
		l.Cut(cut)
	}
}

// badEndpoint is the one that misbehaves, on either chain. It is always the same one: a liar is not asked for minutes,
// and another one beside it would leave no quorum.
const badEndpoint = 0

// calledSide is what a chain is called in words, the L1 being the first.
func (d *Devnet) calledSide(side int) string {
	if side == 0 {
		return "the L1"
	}
	return d.calledL2(side - 1)
}

// misbehave turns one endpoint of one chain bad.
func (d *Devnet) misbehave(ctx context.Context) (fault, error) {
	sides := d.sides()
	side := rand.IntN(len(sides))                                    //nolint:gosec // A game of chance.
	kind := faultproxy.Faults()[rand.IntN(len(faultproxy.Faults()))] //nolint:gosec // A game of chance.
	e := sides[side][badEndpoint]
	switch kind { //nolint:exhaustive // All others take no further words.
	case faultproxy.Lies:
		powers, err := d.Powers(ctx)
		if err != nil {
			return fault{}, err
		}
		e.Lie(faultproxy.OneMore(powers[rand.IntN(len(powers))].L1.Bytes32())) //nolint:gosec // A game of chance.
	case faultproxy.Lags:
		e.Lag(lagBlocks)
	case faultproxy.Balances:
		e.Balance(faultproxy.Balancer{Lag: 1, Behind: faultproxy.AtRandom()})
	default:
		e.Set(kind)
	}
	return fault{
		words: fmt.Sprintf("endpoint %d of %s %s", badEndpoint, d.calledSide(side), kind),
		clear: func(context.Context) error { e.Set(faultproxy.Honest); return nil },
	}, nil
}
