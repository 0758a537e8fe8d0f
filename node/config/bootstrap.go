package config

import (
	"fmt"
	"strings"
)

// AddBootstrap adds the addresses that a command was given as arguments.
func (s *Settings) AddBootstrap(arguments []string) error {
	for _, argument := range arguments {
		var addrs []string
		if err := multiaddrs(&addrs, argument); err != nil {
			return fmt.Errorf("bootstrap address: %w", err)
		}
		s.Bootstrap = append(s.Bootstrap, addrs...)
	}
	return s.completeBootstrap()
}

// completeBootstrap adds OTHENTIC_BOOTSTRAP_ID to addresses that name no peer.
func (s *Settings) completeBootstrap() error {
	for i, addr := range s.Bootstrap {
		if strings.Contains(addr, "/p2p/") {
			continue
		}
		if s.Keys.BootstrapID == "" {
			return fmt.Errorf("bootstrap address %s names no peer: append /p2p/<peer id>, or give OTHENTIC_BOOTSTRAP_ID", addr)
		}
		s.Bootstrap[i] = strings.TrimSuffix(addr, "/") + "/p2p/" + s.Keys.BootstrapID
	}
	return nil
}
