package p2p

import (
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/multiformats/go-multiaddr"

	"github.com/ballast-avs/ballast/messages"
)

// ErrConfig is the kind of every error of Validate.
var ErrConfig = errors.New("p2p configuration is not valid")

// Config is what an operator decides about the network.
type Config struct {
	// Seed is the ed25519 seed of the node's peer id (OTHENTIC_BOOTSTRAP_SEED, protocol 5.3).
	Seed [32]byte
	// Listen holds the multiaddrs to listen at; TCP port 0 picks a free one.
	Listen []string
	// Announce holds the multiaddrs told to peers instead of those that the node finds by itself.
	Announce []string
	// Bootstrap holds the multiaddrs, with /p2p/ and the peer id, that the node dials for ever.
	Bootstrap []string
	// Chains are the L2s whose tasks this node takes part in; messages that name none are taken to mean the
	// first. A relay has none.
	Chains []messages.ChainID
	// Relay makes a bootstrap node: it knows no chain and no operators, and forwards what is of the right size, rate
	// and form. It takes nobody's word: its peers check membership and signatures for themselves.
	Relay bool
	// DataDir is the directory of the file of known peers (`--p2p.datadir`); empty keeps none.
	DataDir string
	// Auth says when peers have to prove that they are operators (protocol 5.7); empty is AuthOff.
	Auth AuthMode
	// AuthGrace is the time that a peer has for the proof.
	AuthGrace time.Duration
	// MaxPeers is the number of connections above which the least useful ones are closed. Half as many again are let in
	// meanwhile, so that a newcomer finds a place.
	MaxPeers int
	// MaxPeersPerIP is the number of connections with one IPv4 address, or one IPv6 /56.
	MaxPeersPerIP int
	// LimitLoopback counts the connections of loopback addresses too. It is for tests: a devnet
	// runs 100 nodes at 127.0.0.1.
	LimitLoopback bool
	// DiscoveryInterval is the time between two announcements on the discovery topic; 0 turns discovery off.
	DiscoveryInterval time.Duration
	// ReconnectMin and ReconnectMax bound the doubling delay between two attempts to reach a bootstrap peer. A known
	// peer that stays away is asked ever more seldom, down to once in 30 times ReconnectMax.
	ReconnectMin, ReconnectMax time.Duration
	// Limits holds the rates.
	Limits Limits
}

// AuthMode says when peers have to prove that they are operators.
type AuthMode string

// The modes.
const (
	AuthAuto AuthMode = "auto" // as AvsGovernance's p2pAuthenticationEnabled says: off until SetAuth is told
	AuthOn   AuthMode = "on"
	AuthOff  AuthMode = "off"
)

// Limits are the rates above which messages are dropped and their author is scored.
type Limits struct {
	// AuthorPerSecond and AuthorBurst bound the messages of one author on one topic, and one more for every 4 KiB of
	// it. An attester votes once on each task, and again at every broadcast of one that stays open.
	AuthorPerSecond float64
	AuthorBurst     int
	// PerformerPerSecond and PerformerBurst bound the new tasks of one performer, whoever sends them.
	PerformerPerSecond float64
	PerformerBurst     int
}

// Default returns the values for a public network. Seed and Chains have none.
func Default() Config {
	return Config{
		Listen:            []string{"/ip4/0.0.0.0/tcp/9876"},
		MaxPeers:          128,
		MaxPeersPerIP:     16,
		AuthGrace:         10 * time.Second,
		DiscoveryInterval: 10 * time.Second,
		ReconnectMin:      time.Second,
		ReconnectMax:      time.Minute,
		Limits:            Limits{AuthorPerSecond: 200, AuthorBurst: 1000, PerformerPerSecond: 20, PerformerBurst: 100},
	}
}

// Validate names the first key that is not valid.
func (c *Config) Validate() error {
	for key, list := range map[string][]string{"listen": c.Listen, "announce": c.Announce} {
		if _, err := multiaddrs(list); err != nil {
			return fmt.Errorf("%s: %w: %w", key, ErrConfig, err)
		}
	}
	if _, err := addrInfos(c.Bootstrap); err != nil {
		return fmt.Errorf("bootstrap: %w: %w", ErrConfig, err)
	}
	l := c.Limits
	switch {
	case c.Seed == [32]byte{}:
		return fmt.Errorf("seed is all zero: %w", ErrConfig)
	case len(c.Chains) == 0 && !c.Relay:
		return fmt.Errorf("chains are missing: %w", ErrConfig)
	case slices.Contains(c.Chains, 0):
		return fmt.Errorf("a chain is zero: %w", ErrConfig)
	case c.MaxPeers < 1:
		return fmt.Errorf("max peers is %d: %w", c.MaxPeers, ErrConfig)
	case c.MaxPeersPerIP < 1:
		return fmt.Errorf("max peers per IP is %d: %w", c.MaxPeersPerIP, ErrConfig)
	case c.AuthGrace <= 0:
		return fmt.Errorf("auth grace is %s: %w", c.AuthGrace, ErrConfig)
	case c.DiscoveryInterval < 0:
		return fmt.Errorf("discovery interval is %s: %w", c.DiscoveryInterval, ErrConfig)
	case c.ReconnectMin <= 0 || c.ReconnectMax < c.ReconnectMin:
		return fmt.Errorf("reconnect delays are %s to %s: %w", c.ReconnectMin, c.ReconnectMax, ErrConfig)
	case l.AuthorPerSecond <= 0 || l.AuthorBurst < 1 || l.PerformerPerSecond <= 0 || l.PerformerBurst < 1:
		return fmt.Errorf("limits are %+v: %w", l, ErrConfig)
	}
	return nil
}

func multiaddrs(texts []string) ([]multiaddr.Multiaddr, error) {
	var out []multiaddr.Multiaddr
	for _, text := range texts {
		a, err := multiaddr.NewMultiaddr(text)
		if err != nil {
			return nil, fmt.Errorf("read multiaddr %q: %w", text, err)
		}
		out = append(out, a)
	}
	return out, nil
}

func addrInfos(texts []string) ([]peer.AddrInfo, error) {
	addrs, err := multiaddrs(texts)
	if err != nil {
		return nil, err
	}
	infos, err := peer.AddrInfosFromP2pAddrs(addrs...)
	if err != nil {
		return nil, fmt.Errorf("read peer addresses: %w", err)
	}
	return infos, nil
}
