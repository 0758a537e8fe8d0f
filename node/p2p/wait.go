package p2p

import (
	"time"
)

// wait returns after d, or at once when the network is closed.
func (n *Network) wait(d time.Duration) { n.pause(d, nil) }

// pause returns after d, or sooner when it is woken or the network is closed.
func (n *Network) pause(d time.Duration, wake <-chan struct{}) {
	due, cancel := n.after(d)
	defer cancel()
	select {
	case <-due:
	case <-wake:
	case <-n.life.Done():
	}
}

// after returns a channel that is closed after d, unless it is cancelled.
func (n *Network) after(d time.Duration) (due <-chan struct{}, cancel func()) {
	c := make(chan struct{})
	return c, n.ports.Clock.After(d, func() { close(c) })
}
