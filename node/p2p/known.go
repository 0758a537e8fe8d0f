package p2p

import (
	"cmp"
	"fmt"
	"slices"
	"time"

	pubsub "github.com/libp2p/go-libp2p-pubsub"
	"github.com/libp2p/go-libp2p/core/event"
	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/libp2p/go-libp2p/p2p/host/eventbus"
	"github.com/multiformats/go-multiaddr"
)

// identified is the number of identifications that may wait to be looked at.
const identified = 64

// openBook reads the known peers of earlier runs.
func (n *Network) openPeerStore() error {
	if n.config.DataDir == "" {
		return nil
	}
	file := peerFile{n.config.DataDir}
	if err := file.prepare(); err != nil {
		return err
	}
	entries, aside, err := file.load()
	if err != nil {
		return err
	}
	if aside != "" {
		n.ports.Log.WithField("path", aside).
			Warn("The file of known peers was damaged or not ours: it was set aside, and the node starts without")
	}
	n.peerStore.restore(slices.DeleteFunc(entries, func(k knownPeer) bool { return k.id == n.host.ID() }))
	return nil
}

// subscribeMet follows the peers that tell who they are and where they listen.
func (n *Network) subscribeMet() (event.Subscription, error) {
	met, err := n.host.EventBus().Subscribe(new(event.EvtPeerIdentificationCompleted), eventbus.BufSize(identified))
	if err != nil {
		return nil, fmt.Errorf("follow identifications: %w", err)
	}
	return met, nil
}

// keepBook takes down the peers that it meets, and writes them to the disk from time to time.
func (n *Network) keepBook(met event.Subscription) {
	defer func() {
		if err := met.Close(); err != nil {
			n.ports.Log.WithError(err).Debug("Could not end a subscription")
		}
	}()
	defer n.saveBook()
	due, cancel := n.after(n.checkInterval())
	defer func() { cancel() }()
	for {
		select {
		case <-n.life.Done():
			return
		case e := <-met.Out():
			if m, ok := e.(event.EvtPeerIdentificationCompleted); ok {
				n.sights.told(m.Conn.RemoteMultiaddr(), m.ObservedAddr)
				n.note(m.Peer)
			}
		case <-due:
			for _, id := range n.host.Network().Peers() {
				n.note(id)
			}
			n.saveBook()
			due, cancel = n.after(n.checkInterval())
		}
	}
}

// note takes down a connected peer, if it bind gossipsub.
func (n *Network) note(id peer.ID) {
	n.noting.Lock()
	defer n.noting.Unlock()
	spoken, err := n.host.Peerstore().SupportsProtocols(id, pubsub.GossipSubDefaultProtocols...)
	conns := n.host.Network().ConnsToPeer(id)
	if err != nil || len(spoken) == 0 || len(conns) == 0 {
		return
	}
	// The address that was dialled is known to be good; the others are the peer's word, which
	// does not have to contain it.
	var addrs []multiaddr.Multiaddr
	for _, c := range conns {
		if c.Stat().Direction == network.DirOutbound {
			addrs = append(addrs, c.RemoteMultiaddr())
		}
	}
	told := n.host.Peerstore().Addrs(id)
	slices.SortFunc(told, func(a, b multiaddr.Multiaddr) int { return cmp.Compare(a.String(), b.String()) })
	for _, a := range told {
		if !slices.ContainsFunc(addrs, a.Equal) {
			addrs = append(addrs, a)
		}
	}
	_, operator := n.guard.operator(id)
	n.peerStore.meet(peer.AddrInfo{ID: id, Addrs: addrs}, operator)
}

// saveBook writes the known peers if there is anything new.
func (n *Network) saveBook() {
	entries, changed := n.peerStore.snapshot()
	n.metrics.known.Set(float64(len(entries)))
	if n.config.DataDir == "" || !changed {
		return
	}
	if err := (peerFile{n.config.DataDir}).save(entries); err != nil {
		n.ports.Log.WithError(err).
			Warn("Could not keep the known peers; after a restart only bootstrap peers are dialled")
	}
}

// keepKnown dials known peers while fewer than wanted are connected, for as long as the network lives. So a node whose
// bootstrap peers are gone finds back.
func (n *Network) keepKnown() {
	for n.life.Err() == nil {
		if missing := n.wanted() - len(n.host.Network().Peers()); missing > 0 {
			n.dialKnown(min(missing, maxDials))
		}
		n.wait(n.checkInterval())
	}
}

// wanted is the number of connections from which known and discovered peers are not dialled.
func (n *Network) wanted() int { return min(enoughPeers, n.config.MaxPeers) }

func (n *Network) checkInterval() time.Duration { return min(checkInterval, n.config.ReconnectMax) }

func (n *Network) dialKnown(count int) {
	present := func(id peer.ID) bool {
		return n.isBootstrap(id) || n.guard.shuns(id) || n.host.Network().Connectedness(id) == network.Connected
	}
	for _, info := range n.peerStore.absent(min(count, cap(n.dials)-len(n.dials)), present) {
		n.dialAside(dialKnownPeer, info)
	}
}

// dialAside dials a peer on a goroutine of its own, unless there are dials too many.
func (n *Network) dialAside(kind string, info peer.AddrInfo) {
	select {
	case n.dials <- struct{}{}:
	default:
		return // its turn comes again
	}
	n.running.Go(func() {
		defer func() { <-n.dials }()
		if err := n.dial(kind, info); err != nil {
			n.ports.Log.WithError(err).WithField("kind", kind).Debug("A peer is out of reach")
		}
	})
}
