package doctor

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/libp2p/go-libp2p"
	"github.com/libp2p/go-libp2p/core/host"
	"github.com/libp2p/go-libp2p/core/peer"
)

// lookAtPeers says hello to each bootstrap peer, as a stranger with an identity of the moment.
func (x *examination) lookAtPeers(ctx context.Context) {
	if len(x.Config.P2P.Bootstrap) == 0 {
		x.warn(CodeBootstrap, "no bootstrap peer is given: this node waits for others to find it",
			"give bootstrap multiaddrs as arguments or with --bootstrap, unless this node is the one that others "+
				"start from")
		return
	}
	h, err := libp2p.New(libp2p.NoListenAddrs)
	if err != nil {
		x.warn(CodeDeferred, "bootstrap peers were not looked at: "+err.Error(), "")
		return
	}
	defer func() { _ = h.Close() }() // Nothing was kept in it.
	for _, address := range x.Config.P2P.Bootstrap {
		took, err := x.dial(ctx, h, address)
		if err != nil {
			x.fail(CodeBootstrap, address+": "+err.Error(),
				"check address, peer id and the firewall on the way; the node goes on trying for ever")
			continue
		}
		x.ok(CodeBootstrap, fmt.Sprintf("%s answers in %s", address, took.Round(time.Millisecond)))
	}
}

func (x *examination) dial(ctx context.Context, h host.Host, address string) (time.Duration, error) {
	info, err := peer.AddrInfoFromString(address)
	if err != nil {
		return 0, fmt.Errorf("read the address: %w", err)
	}
	ctx, cancel := context.WithTimeout(ctx, dialTimeout)
	defer cancel()
	started := x.Now()
	if err := h.Connect(ctx, *info); err != nil {
		return 0, shortened(err)
	}
	return x.Now().Sub(started), nil
}

// shortened keeps the last line of libp2p's report, which lists every attempt below the others.
func shortened(err error) error {
	lines := strings.Split(strings.TrimSpace(err.Error()), "\n")
	return errors.New(strings.TrimSpace(strings.TrimPrefix(strings.TrimSpace(lines[len(lines)-1]), "*")))
}
