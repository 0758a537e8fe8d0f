package p2p

import (
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/multiformats/go-multiaddr"

	"github.com/ballast-avs/ballast/actors/kit"
	"github.com/ballast-avs/ballast/actors/kit/actortest"
	"github.com/ballast-avs/ballast/messages"
)

func newTestPeerStore() (*peerStore, *actortest.Clock) {
	clock := actortest.NewClock(time.Unix(1_000_000, 0).UTC())
	c := Default()
	return newPeerStore(&c, clock, kit.NoJitter()), clock
}

// infoOf is the peer with a seed and one address.
func infoOf(t *testing.T, seed int) peer.AddrInfo {
	t.Helper()
	text, err := PeerID([32]byte{0: byte(seed), 1: byte(seed >> 8), 31: 1})
	if err != nil {
		t.Fatal(err)
	}
	id, err := peer.Decode(text)
	if err != nil {
		t.Fatal(err)
	}
	return peer.AddrInfo{ID: id, Addrs: addrsOf(t, fmt.Sprintf("/ip4/10.0.0.1/tcp/%d", 1000+seed))}
}

func addrsOf(t *testing.T, texts ...string) []multiaddr.Multiaddr {
	t.Helper()
	addrs, err := multiaddrs(texts)
	if err != nil {
		t.Fatal(err)
	}
	return addrs
}

func nobody(peer.ID) bool { return false }

func (b *peerStore) ids() []peer.ID {
	entries, _ := b.snapshot()
	var ids []peer.ID
	for i := range entries {
		ids = append(ids, entries[i].id)
	}
	return ids
}

// However many strangers come, they do not push out the operators.
func TestBookKeepsOperatorsThenTheLatest(t *testing.T) {
	b, clock := newTestPeerStore()
	for i := range maxKnownPeers + 10 {
		b.meet(infoOf(t, i), i < 2)
		clock.Advance(time.Second)
	}
	ids := b.ids()
	if len(ids) != maxKnownPeers {
		t.Fatalf("%d entries", len(ids))
	}
	want := []peer.ID{infoOf(t, 1).ID, infoOf(t, 0).ID, infoOf(t, maxKnownPeers+9).ID}
	if !slices.Equal(ids[:3], want) || slices.Contains(ids, infoOf(t, 2).ID) {
		t.Errorf("the order is %s, ...; the oldest stranger is kept: %v", ids[:3], slices.Contains(ids, infoOf(t, 2).ID))
	}
	clock.Advance(knownPeerTime)
	b.meet(infoOf(t, 1000), false)
	if ids := b.ids(); !slices.Equal(ids, []peer.ID{infoOf(t, 1000).ID}) {
		t.Errorf("after a month: %s", ids)
	}
}

func TestBookDefersTheDialsOfAbsentPeers(t *testing.T) {
	b, clock := newTestPeerStore()
	one, two := infoOf(t, 1), infoOf(t, 2)
	b.meet(one, true)
	b.meet(two, false)
	if got := b.absent(1, nobody); len(got) != 1 || got[0].ID != one.ID {
		t.Fatalf("got %v, want the operator first", got)
	}
	if got := b.absent(9, nobody); len(got) != 1 || got[0].ID != two.ID {
		t.Fatalf("got %v, want the other one next", got)
	}
	present := func(id peer.ID) bool { return id == two.ID }
	var at []time.Duration
	for second := range 20 {
		if len(b.absent(9, present)) > 0 {
			at = append(at, time.Duration(second)*time.Second)
		}
		clock.Advance(time.Second)
	}
	if want := []time.Duration{time.Second, 3 * time.Second, 7 * time.Second, 15 * time.Second}; !slices.Equal(at, want) {
		t.Errorf("dialled at %v, want %v", at, want)
	}
	b.meet(one, true)
	if got := b.absent(9, present); len(got) != 1 {
		t.Error("a peer that was met is not dialled at once")
	}
	for range 20 { // far beyond the longest delay
		clock.Advance(b.max)
		if len(b.absent(9, present)) == 0 {
			t.Fatal("a peer is given up")
		}
	}
}

func TestBookTellsWhenThereIsSomethingToWrite(t *testing.T) {
	b, clock := newTestPeerStore()
	one := infoOf(t, 1)
	moved := peer.AddrInfo{ID: one.ID, Addrs: addrsOf(t, "/dns/node.example/tcp/9876")}
	steps := []struct {
		name string
		do   func()
		want bool
	}{
		{"empty", func() {}, false},
		{"met", func() { b.meet(one, false) }, true},
		{"met again", func() { b.meet(one, false) }, false},
		{"proved", func() { b.meet(one, true) }, true},
		{"moved", func() { b.meet(moved, true) }, true},
		{"seen an hour later", func() { clock.Advance(seenStep); b.meet(moved, true) }, true},
		{"stranger forgotten", func() { b.forget("stranger") }, false},
		{"forgotten", func() { b.forget(one.ID) }, true},
		{"without an address for us", func() { b.meet(peer.AddrInfo{ID: one.ID, Addrs: addrsOf(t, "/ip4/1.2.3.4/udp/1/quic-v1")}, true) }, false},
	}
	for _, s := range steps {
		s.do()
		if _, changed := b.snapshot(); changed != s.want {
			t.Errorf("%s: changed %v", s.name, changed)
		}
	}
}

func TestKeptAddressesAreBounded(t *testing.T) {
	var many []multiaddr.Multiaddr
	for i := range 2 * maxKnownAddrs {
		many = append(many, addrsOf(t, fmt.Sprintf("/ip4/10.0.0.1/tcp/%d", 1+i))...)
	}
	if got := keepable(many); len(got) != maxKnownAddrs {
		t.Errorf("%d addresses kept", len(got))
	}
	if got := keepable(addrsOf(t, "/dns/"+strings.Repeat("x", maxAddrSize)+"/tcp/1")); len(got) != 0 {
		t.Errorf("kept %v", got)
	}
}

func TestBookSurvivesTheDisk(t *testing.T) {
	b, _ := newTestPeerStore()
	for i := range maxKnownPeers {
		info := infoOf(t, i)
		for port := range maxKnownAddrs - 1 {
			info.Addrs = append(info.Addrs, addrsOf(t, fmt.Sprintf("/dns/%s.example/tcp/%d", strings.Repeat("x", 245), port+1))...)
		}
		b.meet(info, i%2 == 0)
	}
	want, _ := b.snapshot()
	file := peerFile{filepath.Join(t.TempDir(), "a", "p2p")}
	if err := file.prepare(); err != nil {
		t.Fatal(err)
	}
	for range 2 { // the second time there is a file already
		if err := file.save(want); err != nil {
			t.Fatal(err)
		}
	}
	got, aside, err := file.load()
	if err != nil || aside != "" || !reflect.DeepEqual(got, want) {
		t.Errorf("got %d of %d entries, %q, %v", len(got), len(want), aside, err)
	}
	for path, want := range map[string]os.FileMode{file.dir: 0o700, file.path(): 0o600} {
		if info, err := os.Stat(path); err != nil || info.Mode().Perm() != want {
			t.Errorf("%s has the mode %v, %v", path, info.Mode(), err)
		}
	}
}

func TestDamagedFilesOfPeersAreSetAside(t *testing.T) {
	id := infoOf(t, 1).ID.String()
	entry := func(id, addr string) string {
		return fmt.Sprintf(`{"format":"ballast peers","version":1,"peers":[{"id":%q,"addrs":[%q],"seen":"2026-01-01T00:00:00Z"}]}`, id, addr)
	}
	tests := map[string]struct {
		text    string
		damaged bool
	}{
		"good":            {entry(id, "/ip4/10.0.0.1/tcp/1"), false},
		"cut":             {entry(id, "/ip4/10.0.0.1/tcp/1")[:40], true},
		"empty":           {"", true},
		"foreign":         {`{"wallet": "keep me"}`, true},
		"newer":           {`{"format":"ballast peers","version":2,"peers":[]}`, true},
		"no peer id":      {entry("me", "/ip4/10.0.0.1/tcp/1"), true},
		"no address":      {entry(id, "10.0.0.1:1"), true},
		"too many":        {`{"format":"ballast peers","version":1,"peers":[` + strings.Repeat(`{},`, maxKnownPeers) + `{}]}`, true},
		"too large":       {strings.Repeat(" ", maxPeerFile) + "{}", true},
		"another's bytes": {"\x00\x01\x02", true},
	}
	for name, tt := range tests {
		file := peerFile{t.TempDir()}
		for round := 1; round <= 2; round++ { // what was set aside first is not overwritten
			if err := os.WriteFile(file.path(), []byte(tt.text+strings.Repeat(" ", round)), 0o600); err != nil {
				t.Fatal(err)
			}
			entries, aside, err := file.load()
			if err != nil || (aside != "") != tt.damaged || (len(entries) > 0) == tt.damaged {
				t.Errorf("%s: got %d entries, aside %q, %v", name, len(entries), aside, err)
			}
		}
		if !tt.damaged {
			continue
		}
		for round := 1; round <= 2; round++ {
			kept, err := os.ReadFile(fmt.Sprintf("%s.damaged-%d", file.path(), round))
			if err != nil || string(kept) != tt.text+strings.Repeat(" ", round) {
				t.Errorf("%s: what was set aside is not what there was: %v", name, err)
			}
		}
	}
}

func TestUnusableDataDirIsAnErrorAtTheStart(t *testing.T) {
	file := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	c := testConfig(1)
	c.DataDir = filepath.Join(file, "p2p")
	if n, err := newNode(c, nil); err == nil || !strings.Contains(err.Error(), "--p2p.datadir "+c.DataDir) {
		t.Errorf("got %v, %v", n, err)
	}
	if os.Geteuid() == 0 {
		return // root may write anywhere
	}
	c.DataDir = t.TempDir()
	if err := os.Chmod(c.DataDir, 0o500); err != nil {
		t.Fatal(err)
	}
	if n, err := newNode(c, nil); err == nil || !strings.Contains(err.Error(), "--p2p.datadir") {
		t.Errorf("got %v, %v", n, err)
	}
}

// The bootstrap node is gone for good; the others find each other after a restart, because they know each other.
func TestRestartRejoinsWithoutTheBootstrapPeer(t *testing.T) {
	one := newOperator(t, 1)
	r := operatorSetOf(one)
	var dirs []string
	nodes := star(t, 3, r, func(c *Config) {
		c.DiscoveryInterval, c.DataDir = 100*time.Millisecond, t.TempDir()
		dirs = append(dirs, c.DataDir)
	})
	for i, n := range nodes[1:] {
		eventually(t, "the file of peers", func() bool {
			entries, _, err := (peerFile{dirs[i+1]}).load()
			return err == nil && len(entries) == 2 && len(n.host.Network().Peers()) == 2
		})
	}
	configs := make([]Config, len(nodes))
	for i, n := range nodes {
		configs[i] = n.config
		addrs, err := n.Addrs()
		if err != nil {
			t.Fatal(err)
		}
		configs[i].Listen = []string{strings.Split(addrs[0], "/p2p/")[0]} // the same port again
		if err := n.Close(); err != nil {
			t.Fatal(err)
		}
	}
	configs[1].DiscoveryInterval, configs[2].DiscoveryInterval = 0, 0
	a, b := startNode(t, configs[1], r), startNode(t, configs[2], r)
	eventually(t, "the connection", func() bool { return a.connectedTo(b) })
	eventually(t, "the count of the dial to a known peer", func() bool {
		return counterValue(t, a.metrics.dials.WithLabelValues(dialKnownPeer, outcomeOK))+counterValue(t, b.metrics.dials.WithLabelValues(dialKnownPeer, outcomeOK)) > 0
	})
	eventually(t, "the other's subscription", func() bool { return len(b.topics[topicTask].ListPeers()) == 1 })
	p := one.proposal(t, "after the restart", messages.SignatureECDSA)
	everybodyGets(t, []*node{a, b}, p, messages.ProposalReceived{Task: taskID(p), Proposal: p, Performer: 1})
}

// A damaged file costs a node nothing but the peers in it.
func TestNodeStartsWithADamagedFileOfPeers(t *testing.T) {
	c := testConfig(1)
	c.DataDir = t.TempDir()
	if err := os.WriteFile(peerFile{c.DataDir}.path(), []byte("damaged"), 0o600); err != nil {
		t.Fatal(err)
	}
	n := startNode(t, c, messages.OperatorSet{})
	if _, err := os.Stat(peerFile{c.DataDir}.path() + ".damaged-1"); err != nil || n.peerStore.size() != 0 {
		t.Errorf("%d known peers, %v", n.peerStore.size(), err)
	}
}

// The address that a dial proved good comes first; a peer may tell any others.
func TestDialledAddressIsKeptFirst(t *testing.T) {
	c := testConfig(1)
	c.Announce = []string{"/ip4/1.2.3.4/tcp/1", "/ip4/1.2.3.4/tcp/2"}
	server := startNode(t, c, messages.OperatorSet{})
	good := server.host.Network().ListenAddresses()
	client := startNode(t, testConfig(2), messages.OperatorSet{})
	if err := client.host.Connect(t.Context(), peer.AddrInfo{ID: server.host.ID(), Addrs: good}); err != nil {
		t.Fatal(err)
	}
	eventually(t, "the peer in the peer store", func() bool { return client.peerStore.size() == 1 })
	if entries, _ := client.peerStore.snapshot(); len(entries[0].addrs) != 3 || !entries[0].addrs[0].Equal(good[0]) {
		t.Errorf("got %v, want %s first", entries[0].addrs, good[0])
	}
}
