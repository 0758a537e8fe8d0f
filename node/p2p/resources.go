package p2p

import (
	"fmt"
	"math"
	"net/netip"

	"github.com/libp2p/go-libp2p"
	"github.com/libp2p/go-libp2p/core/network"
	rcmgr "github.com/libp2p/go-libp2p/p2p/host/resource-manager"
	"github.com/libp2p/go-libp2p/x/rate"
)

const (
	// connsPerPeer is two, for peers that dial each other at once, and as many again for
	// connections that are about to end.
	connsPerPeer = 4
	// streamsPerConn is more than gossipsub (2), identify (2), ping and authentication (2) take together.
	streamsPerConn = 32
	// connRate and connBurst bound the new connections of one address: MaxPeersPerIP nodes behind it may start at once,
	// twice over, and then each may come back once in five seconds, as libp2p's own default has it.
	connRate  = 0.2
	connBurst = 2
)

// resources bounds what all peers together, one peer, and one address may take. What it refuses is closed before the
// handshake, so it costs next to nothing.
func resources(c *Config) (network.ResourceManager, error) {
	defaults := rcmgr.DefaultLimits
	libp2p.SetDefaultServiceLimits(&defaults)
	inbound := rcmgr.LimitVal(c.MaxPeers + (c.MaxPeers+1)/2)
	outbound := rcmgr.LimitVal(c.MaxPeers + maxDials) // own dials have their places, however many come in
	all := inbound + outbound
	limits := rcmgr.PartialLimitConfig{
		System: rcmgr.ResourceLimits{
			ConnsInbound: inbound, ConnsOutbound: outbound, Conns: all, FD: all,
			Streams: all * streamsPerConn, StreamsInbound: all * streamsPerConn, StreamsOutbound: all * streamsPerConn,
		},
		Transient: rcmgr.ResourceLimits{
			ConnsInbound: inbound, ConnsOutbound: outbound, Conns: all, FD: all,
			Streams: all * streamsPerConn, StreamsInbound: all * streamsPerConn, StreamsOutbound: all * streamsPerConn,
		},
		PeerDefault: rcmgr.ResourceLimits{
			ConnsInbound: connsPerPeer, ConnsOutbound: connsPerPeer, Conns: connsPerPeer, FD: connsPerPeer,
			Streams: connsPerPeer * streamsPerConn, StreamsInbound: connsPerPeer * streamsPerConn,
			StreamsOutbound: connsPerPeer * streamsPerConn,
		},
	}
	manager, err := rcmgr.NewResourceManager(
		rcmgr.NewFixedLimiter(limits.Build(defaults.AutoScale())),
		rcmgr.WithMetricsDisabled(), // they are process-wide
		rcmgr.WithLimitPerSubnet(
			[]rcmgr.ConnLimitPerSubnet{{PrefixLength: 32, ConnCount: c.MaxPeersPerIP}},
			[]rcmgr.ConnLimitPerSubnet{
				{PrefixLength: 56, ConnCount: c.MaxPeersPerIP}, {PrefixLength: 48, ConnCount: 4 * c.MaxPeersPerIP},
			},
		),
		rcmgr.WithNetworkPrefixLimit(unlimited(c)),
		rcmgr.WithConnRateLimiters(connLimiter(c)),
	)
	if err != nil {
		return nil, fmt.Errorf("limit what peers take: %w", err)
	}
	return manager, nil
}

// loopback are the addresses of this machine, whose nodes are its owner's.
func loopback() (v4, v6 netip.Prefix) {
	return netip.PrefixFrom(netip.AddrFrom4([4]byte{127}), 8), netip.PrefixFrom(netip.IPv6Loopback(), 128)
}

// unlimited are the addresses that have no limit of their own. Empty lists, not nil ones: nil means libp2p's default.
func unlimited(c *Config) (v4, v6 []rcmgr.NetworkPrefixLimit) {
	v4, v6 = []rcmgr.NetworkPrefixLimit{}, []rcmgr.NetworkPrefixLimit{}
	if c.LimitLoopback {
		return v4, v6
	}
	four, six := loopback()
	return append(v4, rcmgr.NetworkPrefixLimit{Network: four, ConnCount: math.MaxInt}),
		append(v6, rcmgr.NetworkPrefixLimit{Network: six, ConnCount: math.MaxInt})
}

func connLimiter(c *Config) *rate.Limiter {
	each := rate.Limit{RPS: connRate * float64(c.MaxPeersPerIP), Burst: connBurst * c.MaxPeersPerIP}
	wide := rate.Limit{RPS: 4 * each.RPS, Burst: 4 * each.Burst}
	l := &rate.Limiter{SubnetRateLimiter: rate.SubnetLimiter{
		IPv4SubnetLimits: []rate.SubnetLimit{{PrefixLength: 32, Limit: each}},
		IPv6SubnetLimits: []rate.SubnetLimit{{PrefixLength: 56, Limit: each}, {PrefixLength: 48, Limit: wide}},
		GracePeriod:      connGrace,
	}}
	if !c.LimitLoopback {
		four, six := loopback()
		l.NetworkPrefixLimits = []rate.PrefixLimit{{Prefix: four}, {Prefix: six}} // no rate is no limit
	}
	return l
}
