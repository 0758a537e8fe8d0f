package p2p

import (
	"context"
	"fmt"
	"time"

	pubsub "github.com/libp2p/go-libp2p-pubsub"
	"github.com/libp2p/go-libp2p/core/crypto"
	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/multiformats/go-multiaddr"

	"github.com/ballast-avs/ballast/node/p2p/wire"
)

const (
	dialTimeout = 10 * time.Second
	// checkInterval is how often the connections to bootstrap peers and to known ones are looked at.
	checkInterval = 5 * time.Second
	// maxDials bounds the dials to known and discovered peers at once.
	maxDials = 4
	// enoughPeers is the number of connections from which known and discovered peers are not
	// dialled: twice the largest mesh.
	enoughPeers = 2 * meshHigh
)

// keepConnected dials a bootstrap peer, with doubling delays, for as long as the network lives.
func (n *Network) keepConnected(p peer.AddrInfo) {
	log := n.ports.Log.WithField("peer", p.ID.String())
	delay := n.config.ReconnectMin
	for n.life.Err() == nil {
		if n.host.Network().Connectedness(p.ID) == network.Connected {
			delay = n.config.ReconnectMin
			n.wait(n.checkInterval())
			continue
		}
		if err := n.dial(dialBootstrap, p); err != nil {
			log.WithError(err).WithField("delay", delay.String()).Debug("Bootstrap peer is out of reach")
			n.wait(n.ports.Jitter(delay))
			delay = min(2*delay, n.config.ReconnectMax)
			continue
		}
		log.Info("Connected to a bootstrap peer")
	}
}

func (n *Network) dial(kind string, p peer.AddrInfo) error {
	ctx, cancel := context.WithTimeout(n.life, dialTimeout)
	defer cancel()
	err := n.host.Connect(ctx, p)
	n.metrics.dialled(kind, err)
	if err != nil {
		return fmt.Errorf("connect to %s: %w", p.ID, err)
	}
	return nil
}

// announce tells this node's addresses on the discovery topic, as js-libp2p nodes do.
func (n *Network) announce() {
	for n.life.Err() == nil {
		record, err := n.record()
		if err == nil {
			err = n.publish(n.life, topicDiscovery, record)
		}
		if err != nil && n.life.Err() == nil {
			n.ports.Log.WithError(err).Warn("Could not announce the own addresses")
		}
		n.wait(n.config.DiscoveryInterval)
	}
}

func (n *Network) record() (*wire.PeerRecord, error) {
	key, err := crypto.MarshalPublicKey(n.host.Peerstore().PubKey(n.host.ID()))
	if err != nil {
		return nil, fmt.Errorf("write the public key: %w", err)
	}
	r := &wire.PeerRecord{PublicKey: key}
	for _, a := range n.host.Addrs() {
		if len(r.Addrs) < wire.MaxPeerAddrs {
			r.Addrs = append(r.Addrs, a.Bytes())
		}
	}
	return r, nil
}

// addrInfo reads an announcement. A peer announces nobody but itself.
func addrInfo(author peer.ID, payload []byte) (peer.AddrInfo, error) {
	info := peer.AddrInfo{ID: author}
	var r wire.PeerRecord
	if err := wire.Decode(payload, wire.MaxPeerRecord, &r); err != nil {
		return info, err
	}
	key, err := crypto.UnmarshalPublicKey(r.GetPublicKey())
	if err != nil {
		return info, fmt.Errorf("read the public key: %w: %w", wire.ErrMalformed, err)
	}
	if id, err := peer.IDFromPublicKey(key); err != nil || id != author {
		return info, fmt.Errorf("announced by another peer: %w", wire.ErrMalformed)
	}
	for _, b := range r.GetAddrs() {
		a, err := multiaddr.NewMultiaddrBytes(b)
		if err != nil {
			return info, fmt.Errorf("read an address: %w: %w", wire.ErrMalformed, err)
		}
		info.Addrs = append(info.Addrs, a)
	}
	return info, nil
}

// discovered dials a peer that announced itself, unless there are peers enough or dials too many.
func (n *Network) discovered(msg *pubsub.Message) {
	info, err := addrInfo(msg.GetFrom(), msg.GetData())
	if err != nil || len(info.Addrs) == 0 || len(n.host.Network().Peers()) >= n.wanted() || n.guard.shuns(info.ID) ||
		n.host.Network().Connectedness(info.ID) == network.Connected {
		return
	}
	n.dialAside(dialDiscovered, info)
}
