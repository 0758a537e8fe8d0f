package p2p

import (
	"fmt"
	"strings"
	"sync"

	"github.com/libp2p/go-libp2p/core/network"
	"github.com/multiformats/go-multiaddr"
	manet "github.com/multiformats/go-multiaddr/net"
)

// sights is what connections have told about where this node stands.
type sights struct {
	mu       sync.Mutex
	visited  bool                // somebody on the internet has connected to us
	observed multiaddr.Multiaddr // where a peer on the internet saw us last; its word
}

// told takes down where a peer saw us.
func (s *sights) told(remote, observed multiaddr.Multiaddr) {
	if observed == nil || !manet.IsPublicAddr(remote) || !manet.IsPublicAddr(observed) {
		return
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.observed = observed
}

// connected takes down who came.
func (s *sights) connected(c network.Conn) {
	if c.Stat().Direction != network.DirInbound || !manet.IsPublicAddr(c.RemoteMultiaddr()) {
		return
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.visited = true
}

// Reachability says in words what keeps peers from this node, and what to do; it is empty when nothing is known to. It
// is judged by what the node sees itself: no probes are sent.
func (n *Network) Reachability() string {
	v := view{
		peer: n.ID(), port: n.port(), bootstrap: len(n.bootstrap), peers: len(n.host.Network().Peers()),
		announced: len(n.config.Announce) > 0,
	}
	for _, c := range n.host.Network().Conns() {
		v.internet = v.internet || manet.IsPublicAddr(c.RemoteMultiaddr())
	}
	for _, a := range n.host.Addrs() {
		v.public = v.public || manet.IsPublicAddr(a)
	}
	n.sights.mu.Lock()
	defer n.sights.mu.Unlock()
	v.visited, v.observed = n.sights.visited, n.sights.observed
	return v.words()
}

// port is the TCP port that this node listens at.
func (n *Network) port() string {
	for _, a := range n.host.Network().ListenAddresses() {
		if port, err := a.ValueForProtocol(multiaddr.P_TCP); err == nil {
			return port
		}
	}
	return "none"
}

// view is what reachability is judged by.
type view struct {
	peer, port string
	bootstrap  int  // configured bootstrap peers
	peers      int  // connected ones
	internet   bool // a connected peer is on the internet
	visited    bool // somebody on the internet has connected to us
	public     bool // one of the own addresses may be reached from the internet
	announced  bool // the operator says what the own addresses are
	observed   multiaddr.Multiaddr
}

func (v *view) words() string {
	switch {
	case v.peers == 0 && v.bootstrap == 0:
		return fmt.Sprintf("no peer is connected and no bootstrap peer is configured: name one, or let others come: "+
			"TCP port %s must be "+
			"open to them, and --announced-addresses be set if this node is behind NAT", v.port)
	case v.peers == 0:
		return fmt.Sprintf("no peer is connected: none of the %d bootstrap peers answers or lets this node in; check "+
			"their addresses and that "+
			"TCP connections may leave this machine; for peers to come here TCP port %s must be open, and "+
			"--announced-addresses be set "+
			"if this node is behind NAT", v.bootstrap, v.port)
	case !v.internet || v.visited || v.public || v.announced:
		return ""
	}
	host, seen := "<public address>", ""
	if v.observed != nil {
		ip, err := manet.ToIP(v.observed)
		if err == nil {
			host, seen = ip.String(), " (a peer sees it at "+ip.String()+")"
		}
	}
	family := "ip4"
	if strings.Contains(host, ":") {
		family = "ip6"
	}
	return fmt.Sprintf("nobody on the internet can reach this node: it has private addresses only%s, and it can but "+
		"reach out; forward TCP port %s "+
		"to it and set --announced-addresses /%s/%s/tcp/%s/p2p/%s", seen, v.port, family, host, v.port, v.peer)
}
