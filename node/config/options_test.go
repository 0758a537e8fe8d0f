package config

import (
	"cmp"
	"reflect"
	"testing"
)

// TestTheDefaultsOfOptionsAreThoseOfTheTree keeps docs/config.md true for programs that begin with Default.
func TestTheDefaultsOfOptionsAreThoseOfTheTree(t *testing.T) {
	for i := range Options() {
		n := Default()
		option := n.options()[i]
		if option.Default == "" {
			continue
		}
		if err := option.set(option.Default); err != nil || !reflect.DeepEqual(n, Default()) {
			t.Errorf("--%s %s is not what Default has: %v", option.Name, option.Default, err)
		}
	}
}

// TestEveryOptionDecides gives each option another value than the default one.
func TestEveryOptionDecides(t *testing.T) {
	samples := map[string]string{
		"l1-chain": "17000", "l2-chain": "84532", "l1-block-tag": "latest", "l2-block-tag": "latest",
		"performer-signature": "bls", "attest": "false",
		"signers": "fair", "internal-tasks.schedule": `[{"name":"OPERATOR_LIVENESS"}]`, "p2p.auth": "on",
		"bootstrap-id": "12D3KooWA4Xop1JaT3MHxwYMkCepYsv4iPVopMXwCz5iHYdBfeSB", "json-rpc.host": "::1",
		"metrics.host": "::1", "admin.host": "::1",
		"log-level": "debug", "log-format": "json",
	}
	kinds := map[string]string{
		"URLS": "http://a.example", "URL": "http://a.example", "ADDRESS": "0x1111111111111111111111111111111111111111",
		"NUMBER": "3", "BLOCKS": "3",
		"MS": "7000", "FILE": "a", "DIRECTORY": "a", "NAME": "a", "POWER": "3", "GWEI": "3", "GAS": "3", "ROUNDS": "3", "PORT": "3",
		"MULTIADDRS": "/ip4/10.8.0.1/tcp/9876",
	}
	for i := range Options() {
		n := Default()
		option := n.options()[i]
		text := cmp.Or(samples[option.Name], kinds[option.Value])
		switch {
		case option.Bool && text == "":
			text = "true"
		case option.EnvOnly:
			text = "secret"
		}
		if err := option.set(text); err != nil || reflect.DeepEqual(n, Default()) {
			t.Errorf("--%s %q decides nothing: %v", option.Name, text, err)
		}
	}
}
