package quorum

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/ballast-avs/ballast/chain/rpc"
	"github.com/ballast-avs/ballast/messages"
)

const (
	// quiet is for how long an endpoint may give no answer to readers before it is probed.
	quiet = 30 * time.Second
	// identifyEvery is the time after which an endpoint is asked again which chain it serves. Readers of both chains
	// compare the chain id themselves, so that only another genesis block is noticed as late.
	identifyEvery = 5 * time.Minute
	// probeTimeout bounds one probe: a few headers take a healthy endpoint well below a second.
	probeTimeout = 10 * time.Second
)

// Probe asks every endpoint that needs it which chain it serves, and for its newest block: one whose pause is over, one
// that was not read for a while, and each of them from time to time. So an endpoint that hangs is noticed although it
// is not read, one that is well again is healthy soon, and one that serves another chain than Identify found does not
// count any more (CHAIN_CHANGED) until it serves that one again. Call it every few seconds.
func (p *Pool) Probe(ctx context.Context) {
	limited, cancel := context.WithTimeout(ctx, probeTimeout)
	defer cancel()
	var group sync.WaitGroup
	for _, m := range p.members {
		if m.health.needsProbe() {
			group.Go(func() { m.probe(limited, p.identity.Load()) })
		}
	}
	group.Wait()
}

// needsProbe reports whether Probe asks the endpoint.
func (h *health) needsProbe() bool {
	h.mu.Lock()
	defer h.mu.Unlock()
	now := h.now()
	switch {
	case h.cond == foreign:
		return now.Sub(h.identified) >= quiet
	case h.paused():
		return false
	case h.cond != healthy && h.answered.Before(h.until):
		return true
	}
	return now.Sub(h.answered) >= quiet || now.Sub(h.identified) >= identifyEvery
}

// probe asks one endpoint. Want is the identity that it must have; nil where it is not known.
func (m *member) probe(ctx context.Context, want *Identity) {
	asked := m.health.now()
	identity, head, err := look(ctx, m.endpoint)
	switch {
	case err != nil && errors.Is(ctx.Err(), context.Canceled): // whoever probes gave up
	case err != nil:
		m.failed(err, asProbe, asked)
	default:
		what := want.differs(identity)
		if what == "" {
			m.health.saw(head)
			m.turned(m.health.succeeded(asProbe))
		}
		m.turned(m.health.served(what))
	}
}

// look reads what a probe wants to know. The genesis hash is zero where the endpoint does not serve so old a block.
func look(ctx context.Context, e *rpc.Endpoint) (Identity, rpc.Block, error) {
	var identity Identity
	var genesis, head rpc.Block
	id, first, latest := chainIDCall(), rpc.BlockCall(hexutil.Uint64(0)), rpc.BlockCall(rpc.TagLatest)
	if err := e.Ask(ctx, []*rpc.Call{id, first, latest}); err != nil {
		return identity, head, fmt.Errorf("probe: %w", err)
	}
	number, err := id.Number()
	if err != nil {
		return identity, head, fmt.Errorf("probe: read the chain id: %w", err)
	}
	identity.ID = messages.ChainID(number)
	if !first.Absent() {
		if err := first.DecodeBlock(&genesis); err != nil {
			return identity, head, fmt.Errorf("probe: read the genesis block: %w", err)
		}
		identity.Genesis = genesis.Hash
	}
	if err := latest.DecodeBlock(&head); err != nil {
		return identity, head, fmt.Errorf("probe: read head: %w", err)
	}
	return identity, head, nil
}
