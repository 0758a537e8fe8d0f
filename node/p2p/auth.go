package p2p

import (
	"time"

	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/sirupsen/logrus"
)

const (
	// reviewInterval is how often the connected peers' standing is looked at when nothing wakes the review.
	reviewInterval = time.Second
	// operatorTag and operatorWeight mark the connection of a peer that bind for an operator without a proof: it is
	// closed after those of strangers. One that proved itself is not closed for want of places.
	operatorTag, operatorWeight = "operator", 10
)

// SetAuth begins or ends to demand that peers prove to be operators; bootstrap peers need not. Peers that are connected
// without a proof get the grace time from now.
func (n *Network) SetAuth(on bool) {
	n.guard.setOn(on)
	n.wakeReview()
}

func (n *Network) wakeReview() {
	select {
	case n.changed <- struct{}{}:
	default: // the review comes anyway
	}
}

// watchPeers asks the connected peers who they are, cuts off those that may not stay, and says whose connections to
// keep when places are short. It compares what is with what should be, so nothing that it missed does harm.
func (n *Network) watchPeers() {
	conns := n.host.ConnManager()
	for n.life.Err() == nil {
		v := n.guard.review(n.host.Network().Peers())
		for _, id := range v.ask {
			n.running.Go(func() { n.ask(id) })
		}
		for _, id := range v.cut {
			n.cutOff(id)
		}
		for _, id := range v.proved {
			conns.Protect(id, operatorTag)
		}
		for _, id := range append(v.others, append(v.cut, v.gone...)...) {
			conns.Unprotect(id, operatorTag)
		}
		for _, id := range v.others {
			if n.gate.bindings.has(id) {
				conns.TagPeer(id, operatorTag, operatorWeight)
			} else {
				conns.UntagPeer(id, operatorTag)
			}
		}
		n.metrics.provedPeers.Set(float64(len(v.proved)))
		n.pause(reviewInterval, n.changed)
	}
}

// cutOff disconnects a peer and forgets it. While it does nobody notes the peer, who would still see a connection.
func (n *Network) cutOff(id peer.ID) {
	n.noting.Lock()
	defer n.noting.Unlock()
	n.metrics.authCut.Inc()
	n.ports.Log.WithField("peer", id.String()).Debug("Disconnecting a peer that did not prove to be an operator")
	if err := n.host.Network().ClosePeer(id); err != nil {
		n.ports.Log.WithError(err).WithField("peer", id.String()).Debug("Could not disconnect a peer")
	}
	n.peerStore.forget(id)
}

// ask challenges one peer and takes down what came of it.
func (n *Network) ask(id peer.ID) {
	proof, err := n.challenge(id)
	fits := n.guard.settle(id, proof)
	outcome := authOutcome(err)
	switch {
	case !fits:
		outcome = authTooMany
	case proof != nil:
		n.gate.bindings.bind(proof.Address, id, true)
		n.wakeReview()
	}
	n.metrics.auth.WithLabelValues(outcome).Inc()
	n.ports.Log.WithError(err).WithFields(logrus.Fields{"peer": id.String(), "outcome": outcome}).
		Debug("Challenged a peer")
}
