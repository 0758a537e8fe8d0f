package node

import (
	"context"
	"sync"
	"time"

	"github.com/ballast-avs/ballast/chain/quorum"
	"github.com/ballast-avs/ballast/node/monitor"
	"github.com/ballast-avs/ballast/node/network"
)

// openL1 connects to the L1, which all L2s share.
func (n *Node) openL1(ctx context.Context) error {
	var err error
	n.l1, n.l1Identity, err = n.openPool(ctx, "L1", &n.config.L1)
	return err
}

func (n *Node) checkL1(ctx context.Context) error {
	return network.CheckContract(ctx, n.l1, "AVS_GOVERNANCE_ADDRESS", n.config.AvsGovernance)
}

// openPool opens a chain's endpoints, with metrics and log under the chain's id; where the configuration does not say
// it, the endpoints are asked for it first.
func (n *Node) openPool(ctx context.Context, name string, c *network.Chain) (*quorum.Pool, quorum.Identity, error) {
	if c.ID == 0 {
		pool, identity, err := network.Open(ctx, name, *c, quorum.Watch{})
		if err != nil {
			return nil, identity, err
		}
		pool.Close()
		c.ID = identity.ID
	}
	return network.Open(ctx, name, *c, n.endpoints.Watch(labelOf(c.ID), n.config.Log))
}

// probeEvery is the time between two looks at which endpoints need a probe; most need none.
const probeEvery = 5 * time.Second

// probe asks the endpoints of all chains that were reached, as far as they need it, how they are.
func (n *Node) probe(ctx context.Context) {
	var group sync.WaitGroup
	for _, c := range n.chains() {
		group.Go(func() { c.Pool.Probe(ctx) })
	}
	group.Wait()
}

// chains are the chains that were reached, the L1 first.
func (n *Node) chains() []monitor.Chain {
	var all []monitor.Chain
	if n.l1 != nil {
		all = append(all, monitor.Chain{Label: labelOf(n.config.L1.ID), Pool: n.l1})
	}
	for _, i := range n.running() {
		all = append(all, monitor.Chain{Label: labelOf(i.l2.ID), Pool: i.pool})
	}
	return all
}
