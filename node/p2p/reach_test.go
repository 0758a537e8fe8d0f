package p2p

import (
	"strings"
	"testing"

	"github.com/ballast-avs/ballast/messages"
)

func TestReachabilityInWords(t *testing.T) {
	private := view{peer: "12D3me", port: "9876", bootstrap: 1, peers: 3, internet: true}
	with := func(change func(*view)) view {
		v := private
		change(&v)
		return v
	}
	seen := func(addr string) func(*view) {
		return func(v *view) { v.observed = addrsOf(t, addr)[0] }
	}
	tests := []struct {
		name string
		view view
		want []string // parts of the words; none means that all is well
	}{
		{"alone, without a bootstrap peer", with(func(v *view) { v.peers, v.bootstrap = 0, 0 }), []string{"no bootstrap peer is configured", "9876", "--announced-addresses"}},
		{"alone", with(func(v *view) { v.peers = 0 }), []string{"none of the 1 bootstrap peers", "9876", "--announced-addresses"}},
		{"behind NAT", private, []string{"private addresses only", "TCP port 9876", "--announced-addresses /ip4/<public address>/tcp/9876/p2p/12D3me"}},
		{"behind NAT and seen", with(seen("/ip4/203.0.114.7/tcp/50123")), []string{"a peer sees it at 203.0.114.7", "/ip4/203.0.114.7/tcp/9876/p2p/12D3me"}},
		{"behind NAT and seen by IPv6", with(seen("/ip6/2a00::1/tcp/50123")), []string{"/ip6/2a00::1/tcp/9876"}},
		{"visited", with(func(v *view) { v.visited = true }), nil},
		{"public", with(func(v *view) { v.public = true }), nil},
		{"announced", with(func(v *view) { v.announced = true }), nil},
		{"in a private network", with(func(v *view) { v.internet = false }), nil},
	}
	for _, tt := range tests {
		got := tt.view.words()
		if (got == "") != (tt.want == nil) {
			t.Errorf("%s: got %q", tt.name, got)
		}
		for _, part := range tt.want {
			if !strings.Contains(got, part) {
				t.Errorf("%s: %q is missing in %q", tt.name, part, got)
			}
		}
	}
}

func TestSightsBelieveTheInternetOnly(t *testing.T) {
	public, other, private := addrsOf(t, "/ip4/8.8.4.4/tcp/1")[0], addrsOf(t, "/ip4/9.9.9.9/tcp/1")[0], addrsOf(t, "/ip4/10.0.0.1/tcp/1")[0]
	var s sights
	s.told(private, public)
	s.told(public, private)
	s.told(public, nil)
	if s.observed != nil {
		t.Errorf("took %s for the public address", s.observed)
	}
	if s.told(public, other); !s.observed.Equal(other) {
		t.Errorf("got %s", s.observed)
	}
}

func TestReachabilityOfRunningNodes(t *testing.T) {
	alone := startNode(t, testConfig(1), messages.OperatorSet{})
	if got, port := alone.Reachability(), alone.port(); !strings.Contains(got, "no peer is connected") || !strings.Contains(got, port) {
		t.Errorf("got %q", got)
	}
	joined(t, alone, 2, messages.OperatorSet{}, nil)
	eventually(t, "no complaint among loopback peers", func() bool { return alone.Reachability() == "" })
}
