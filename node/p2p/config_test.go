package p2p

import (
	"strings"
	"testing"
)

// The vector of protocol 5.3.
func TestPeerIDOfSeed(t *testing.T) {
	var seed [32]byte
	for i := range seed {
		seed[i] = byte(i)
	}
	id, err := PeerID(seed)
	if err != nil || id != "12D3KooWA4Xop1JaT3MHxwYMkCepYsv4iPVopMXwCz5iHYdBfeSB" {
		t.Errorf("got %s, %v", id, err)
	}
}

func TestConfigIsValidated(t *testing.T) {
	good := testConfig(1)
	if err := good.Validate(); err != nil {
		t.Fatal(err)
	}
	bad := map[string]func(*Config){
		"listen":    func(c *Config) { c.Listen = []string{"nonsense"} },
		"announce":  func(c *Config) { c.Announce = []string{"/ip4/1.2.3"} },
		"bootstrap": func(c *Config) { c.Bootstrap = []string{"/ip4/127.0.0.1/tcp/1"} },
		"seed":      func(c *Config) { c.Seed = [32]byte{} },
		"chain":     func(c *Config) { c.Chains = nil },
		"max peers": func(c *Config) { c.MaxPeers = 0 },
		"per IP":    func(c *Config) { c.MaxPeersPerIP = 0 },
		"grace":     func(c *Config) { c.AuthGrace = 0 },
		"discovery": func(c *Config) { c.DiscoveryInterval = -1 },
		"reconnect": func(c *Config) { c.ReconnectMax = 0 },
		"limits":    func(c *Config) { c.Limits.AuthorBurst = 0 },
	}
	for key, spoil := range bad {
		c := testConfig(1)
		spoil(&c)
		if err := c.Validate(); err == nil || !strings.Contains(err.Error(), key) {
			t.Errorf("%s: got %v", key, err)
		}
	}
}

// A relay serves every chain, so it names none.
func TestOnlyARelayNeedsNoChain(t *testing.T) {
	c := testConfig(1)
	c.Chains, c.Relay = nil, true
	if err := c.Validate(); err != nil {
		t.Error(err)
	}
}
