package p2p

import (
	"crypto/ed25519"
	"errors"
	"fmt"
	"time"

	"github.com/libp2p/go-libp2p"
	pubsub "github.com/libp2p/go-libp2p-pubsub"
	"github.com/libp2p/go-libp2p/core/crypto"
	"github.com/libp2p/go-libp2p/core/host"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/libp2p/go-libp2p/p2p/muxer/yamux"
	"github.com/libp2p/go-libp2p/p2p/net/connmgr"
	"github.com/libp2p/go-libp2p/p2p/security/noise"
	"github.com/libp2p/go-libp2p/p2p/transport/tcp"
	"github.com/multiformats/go-multiaddr"

	"github.com/ballast-avs/ballast/node/p2p/wire"
)

const (
	// connGrace spares young connections from being closed, so that gossipsub can get to know them.
	connGrace = 30 * time.Second
	// maxRPC bounds one gossipsub frame: the largest message with its envelope.
	maxRPC = wire.MaxTask + 8<<10

	// The mesh of each topic. A hub with more than meshHigh peers prunes some and tells them of each other.
	meshTarget, meshLow, meshHigh, meshOut = 6, 4, 8, 2

	// Scores at which a peer is disconnected step by step; a violation of its own counts one (see penalties).
	gossipThreshold, publishThreshold, graylistThreshold = -10, -20, -maxPenalty
	// bootstrapScore lets exactly the bootstrap peers pass exchangeThreshold: only they may send us to other peers.
	bootstrapScore, exchangeThreshold = 1, 1
	// operatorScore prefers peers that speak for an operator over strangers in every mesh. It outweighs no violation.
	operatorScore = 0.5
	// invalidWeight is the score of the square of the invalid messages that a peer itself wrote and sent us.
	invalidWeight = -0.1
)

// PeerID returns the id of the node with this ed25519 seed (protocol 5.3).
func PeerID(seed [32]byte) (string, error) {
	key, err := identity(seed)
	if err != nil {
		return "", err
	}
	id, err := peer.IDFromPrivateKey(key)
	if err != nil {
		return "", fmt.Errorf("derive the peer id: %w", err)
	}
	return id.String(), nil
}

func identity(seed [32]byte) (crypto.PrivKey, error) {
	key, err := crypto.UnmarshalEd25519PrivateKey(ed25519.NewKeyFromSeed(seed[:]))
	if err != nil {
		return nil, fmt.Errorf("read the peer key: %w", err)
	}
	return key, nil
}

// newHost makes a host with TCP, Noise and Yamux that does not listen yet.
func newHost(c *Config) (host.Host, error) {
	key, err := identity(c.Seed)
	if err != nil {
		return nil, err
	}
	announced, err := announcedAddrs(c.Announce, key)
	if err != nil {
		return nil, err
	}
	bounds, err := resources(c)
	if err != nil {
		return nil, err
	}
	conns, err := connmgr.NewConnManager(max(c.MaxPeers*3/4, 1), c.MaxPeers, connmgr.WithGracePeriod(connGrace))
	if err != nil {
		return nil, errors.Join(fmt.Errorf("limit the connections: %w", err), bounds.Close())
	}
	opts := []libp2p.Option{
		libp2p.Identity(key),
		libp2p.NoListenAddrs,
		libp2p.Transport(tcp.NewTCPTransport),
		libp2p.Security(noise.ID, noise.New),
		libp2p.Muxer(yamux.ID, yamux.DefaultTransport),
		libp2p.ConnectionManager(conns),
		libp2p.ResourceManager(bounds),
		libp2p.UserAgent("ballast"),
		libp2p.DisableRelay(),
		libp2p.DisableMetrics(), // libp2p's are process-wide
	}
	if len(announced) > 0 {
		opts = append(opts, libp2p.AddrsFactory(func([]multiaddr.Multiaddr) []multiaddr.Multiaddr { return announced }))
	}
	h, err := libp2p.New(opts...)
	if err != nil {
		return nil, fmt.Errorf("make a libp2p host: %w", err)
	}
	return h, nil
}

// announcedAddrs are the addresses to announce without the peer id that operators write behind them (protocol 5.2).
func announcedAddrs(list []string, key crypto.PrivKey) ([]multiaddr.Multiaddr, error) {
	own, err := peer.IDFromPrivateKey(key)
	if err != nil {
		return nil, fmt.Errorf("derive the peer id: %w", err)
	}
	addrs, err := multiaddrs(list)
	if err != nil {
		return nil, err
	}
	for i, a := range addrs {
		rest, id := peer.SplitAddr(a)
		if id != "" && id != own {
			return nil, fmt.Errorf("--announced-addresses names peer %s, but this node is %s: %w", id, own, ErrConfig)
		}
		if rest == nil {
			return nil, fmt.Errorf("--announced-addresses: %s names no address: %w", a, ErrConfig)
		}
		addrs[i] = rest
	}
	return addrs, nil
}

// routing are gossipsub's options. Every message is signed and its author's signature demanded.
func routing(
	tracer pubsub.RawTracer, score func(peer.ID) float64, inspect func(peer.ID, *pubsub.RPC) error,
) []pubsub.Option {
	params := pubsub.DefaultGossipSubParams()
	params.D, params.Dlo, params.Dhi, params.Dout = meshTarget, meshLow, meshHigh, meshOut
	scores := &pubsub.PeerScoreParams{
		SkipAtomicValidation: true,
		Topics:               map[string]*pubsub.TopicScoreParams{},
		AppSpecificScore:     score,
		AppSpecificWeight:    1,
		DecayInterval:        time.Second,
		DecayToZero:          0.01,
		RetainScore:          penaltyHalfLife,
	}
	for _, topic := range topics() {
		scores.Topics[topic] = &pubsub.TopicScoreParams{
			SkipAtomicValidation: true, TopicWeight: 1, TimeInMeshQuantum: time.Second,
			InvalidMessageDeliveriesWeight: invalidWeight,
			InvalidMessageDeliveriesDecay:  pubsub.ScoreParameterDecay(penaltyHalfLife),
		}
	}
	thresholds := &pubsub.PeerScoreThresholds{
		SkipAtomicValidation: true, GossipThreshold: gossipThreshold, PublishThreshold: publishThreshold,
		GraylistThreshold: graylistThreshold, AcceptPXThreshold: exchangeThreshold,
	}
	return []pubsub.Option{
		pubsub.WithMessageSignaturePolicy(pubsub.StrictSign),
		pubsub.WithMaxMessageSize(maxRPC),
		pubsub.WithValidateQueueSize(validateQueue),
		pubsub.WithPeerExchange(true),
		pubsub.WithFloodPublish(true), // own messages go to all peers, also in the second before there is a mesh
		pubsub.WithGossipSubParams(params),
		pubsub.WithPeerScore(scores, thresholds),
		pubsub.WithRawTracer(tracer),
		pubsub.WithAppSpecificRpcInspector(inspect),
		pubsub.WithSubscriptionFilter(pubsub.WrapLimitSubscriptionFilter(
			pubsub.NewAllowlistSubscriptionFilter(topics()...), 4*len(topics()))),
	}
}
