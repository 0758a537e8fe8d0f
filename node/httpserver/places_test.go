package httpserver

import (
	"fmt"
	"io"
	"net"
	"net/http"
	"net/netip"
	"strings"
	"testing"
	"time"
)

// attack opens connections from an address of this machine, each of which sends a text.
func attack(t *testing.T, s *Server, from, text string, number int, answered bool) {
	t.Helper()
	dialer := &net.Dialer{LocalAddr: &net.TCPAddr{IP: net.ParseIP(from)}}
	for range number {
		c, err := dialer.DialContext(t.Context(), "tcp", strings.TrimPrefix(s.URL(), "http://"))
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { _ = c.Close() })
		if answered {
			if got := ask(c, text); got != "HTTP/1.1 200 OK" {
				t.Fatalf("the attack has no effect: %s", got)
			}
		} else if _, err := io.WriteString(c, text); err != nil {
			t.Fatal(err)
		}
	}
}

// TestOneAddressStarvesNobody has limits of time that nothing here reaches: places alone decide.
func TestOneAddressStarvesNobody(t *testing.T) {
	const slow = "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 1000\r\n\r\n{"
	for name, test := range map[string]struct {
		text     string
		number   int
		answered bool
	}{
		"idle keep-alives": {request, 64, true},
		"slow bodies":      {slow, 40, false},
		"slow headers":     {"GET / HTTP/1.1\r\nHost: h\r\n", 40, false},
		"silent":           {"", 64, false},
	} {
		for _, from := range []string{"127.0.0.2", "127.0.0.1"} {
			t.Run(name+" from "+from, func(t *testing.T) {
				s := start(t, Limits{Connections: 32, Read: time.Minute, Write: time.Minute}, func(_ http.ResponseWriter, r *http.Request) {
					_, _ = io.Copy(io.Discard, r.Body)
				})
				attack(t, s, from, test.text, test.number, test.answered)
				for range 3 {
					if got := askUntil(t, s, "HTTP/1.1 200 OK"); got != "HTTP/1.1 200 OK" {
						t.Errorf("a probe gets %q", got)
					}
				}
			})
		}
	}
}

func TestARequestThatIsHereKeepsItsPlace(t *testing.T) {
	entered, leave := make(chan struct{}), make(chan struct{})
	s := start(t, Limits{Connections: 2, Read: time.Minute, Write: time.Minute}, func(_ http.ResponseWriter, r *http.Request) {
		if _, err := io.Copy(io.Discard, r.Body); err == nil && r.URL.Path == "/long" {
			entered <- struct{}{}
			<-leave
		}
	})
	long := connect(t, s)
	if _, err := io.WriteString(long, "POST /long HTTP/1.1\r\nHost: h\r\nContent-Length: 2\r\n\r\n{}"); err != nil {
		t.Fatal(err)
	}
	<-entered
	for range 9 {
		if got := askUntil(t, s, "HTTP/1.1 200 OK"); got != "HTTP/1.1 200 OK" {
			t.Errorf("a probe gets %q", got)
		}
	}
	close(leave)
	if got := ask(long, ""); got != "HTTP/1.1 200 OK" {
		t.Errorf("the long request gets %q", got)
	}
}

// askUntil asks over new connections until it gets an answer, for ten seconds at most: the one before gives way only when
// the server's goroutine has seen that its answer is written.
func askUntil(t *testing.T, s *Server, want string) string {
	t.Helper()
	for deadline := time.Now().Add(10 * time.Second); ; {
		if got := ask(connect(t, s), request); got == want || time.Now().After(deadline) {
			return got
		}
	}
}

// TestPlaces fills a server with callers and lets another one come. A caller is its address, times how many connections
// it has, and their phase.
func TestPlaces(t *testing.T) {
	const local, stranger, other = "127.0.0.1", "192.0.2.1", "192.0.2.2"
	type group struct {
		caller string
		number int
		phase  phase
	}
	crowd := func(number int, phase phase) (groups []group) {
		for i := range number {
			groups = append(groups, group{fmt.Sprintf("198.51.100.%d", i), 1, phase})
		}
		return groups
	}
	for name, test := range map[string]struct {
		held      []group
		next      string
		ok        bool
		displaced string // caller, or empty
	}{
		"an empty server":                    {nil, stranger, true, ""},
		"within its share":                   {[]group{{stranger, 3, serving}}, stranger, true, ""},
		"its share is served":                {[]group{{stranger, 4, serving}}, stranger, false, ""},
		"its share is idle":                  {[]group{{stranger, 4, waiting}}, stranger, true, stranger},
		"this machine has no share":          {[]group{{local, 15, serving}}, local, true, ""},
		"strangers are full":                 {crowd(14, reading), other, true, "198.51.100.0"},
		"strangers are served":               {crowd(14, serving), other, false, ""},
		"a probe beside strangers":           {crowd(14, serving), local, true, ""},
		"the greediest gives way":            {append(crowd(11, waiting), group{stranger, 3, reading}), other, true, stranger},
		"idle before slow":                   {append(crowd(13, reading), group{stranger, 1, waiting}), other, true, stranger},
		"who has more displaces nobody else": {append(crowd(11, waiting), group{stranger, 3, serving}), stranger, false, ""},
		"this machine is full":               {[]group{{local, 16, waiting}}, stranger, true, local},
		"this machine is served":             {[]group{{local, 16, serving}}, local, false, ""},
	} {
		t.Run(name, func(t *testing.T) {
			p := newPlaces(16)
			enter := func(caller string) (*place, *place, bool) {
				address := netip.MustParseAddr(caller)
				c := &place{of: p, caller: address, local: address.IsLoopback()}
				displaced, ok := p.admit(c)
				return c, displaced, ok
			}
			for _, g := range test.held {
				for range g.number {
					c, displaced, ok := enter(g.caller)
					if !ok || displaced != nil {
						t.Fatalf("%s does not fit", g.caller)
					}
					c.enter(g.phase)
				}
			}
			_, displaced, ok := enter(test.next)
			got := ""
			if displaced != nil {
				got = displaced.caller.String()
			}
			if ok != test.ok || got != test.displaced {
				t.Errorf("admitted %t, displaced %q", ok, got)
			}
			if len(p.held) > 16 {
				t.Errorf("%d places", len(p.held))
			}
		})
	}
}

func TestCallers(t *testing.T) {
	for remote, want := range map[string]string{
		"192.0.2.1:1": "192.0.2.1", "[::ffff:192.0.2.1]:1": "192.0.2.1", "[2001:db8::1]:1": "2001:db8::",
		"[fe80::1%eth0]:1": "fe80::", "[::1]:1": "::1", "@": "invalid IP",
	} {
		if got := CallerOf(remote).String(); got != want {
			t.Errorf("%s counts for %s, want %s", remote, got, want)
		}
	}
}
