package httpserver

import (
	"context"
	"io"
	"net"
	"net/http"
	"net/netip"
	"sync"
)

const (
	// callerPart is the part of all connections that one address may have, reservedPart the part that is kept for
	// this machine: its probes and tools get through whatever strangers do.
	callerPart, reservedPart = 4, 8
	// callerBits is the part of an IPv6 address that names a customer: within a /64 anybody takes any address.
	callerBits = 64
)

// CallerOf is the address, or the IPv6 network, that a remote address counts for. Addresses that are not of IP, such
// as those of Unix sockets, count together.
func CallerOf(remote string) netip.Addr {
	a, err := netip.ParseAddrPort(remote)
	if err != nil {
		return netip.Addr{}
	}
	caller := a.Addr().Unmap().WithZone("")
	if caller.Is4() {
		return caller
	}
	// An IPv6 address without zone has 64 leading bits.
	network, _ := caller.Prefix(callerBits)
	if caller.IsLoopback() {
		return caller
	}
	return network.Addr()
}

// phase is how far a connection's request is.
type phase int

const (
	waiting phase = iota // for a first or next request
	reading              // a request has begun to arrive
	serving              // the request is here; nothing displaces it
)

// place is a connection that is served.
type place struct {
	net.Conn
	of     *places
	caller netip.Addr
	local  bool // the caller is on this machine

	phase phase
	since uint64 // when the phase began, in phases of all connections
}

// places are the connections of a server. A new one displaces an older one whose request is not here yet, of the same
// caller or of one that has as many: who opens many connections and asks nothing loses them first.
type places struct {
	limit int

	mu    sync.Mutex
	held  map[*place]struct{}
	turns uint64
}

func newPlaces(limit int) *places { return &places{limit: limit, held: map[*place]struct{}{}} }

// admit gives a connection a place, and returns the one that lost its own, if any. It reports false where there is
// no place.
func (p *places) admit(c *place) (displaced *place, ok bool) {
	p.mu.Lock()
	defer p.mu.Unlock()
	counts, strangers := map[netip.Addr]int{}, 0
	for h := range p.held {
		counts[h.caller]++
		if !h.local {
			strangers++
		}
	}
	var may func(*place) bool
	switch all := p.limit - p.limit/reservedPart; {
	case !c.local && counts[c.caller] >= max(1, p.limit/callerPart):
		may = func(h *place) bool { return h.caller == c.caller }
	case !c.local && strangers >= all:
		may = func(h *place) bool { return !h.local && counts[h.caller] >= counts[c.caller] }
	case len(p.held) >= p.limit:
		may = func(h *place) bool { return counts[h.caller] >= counts[c.caller] }
	}
	if may != nil {
		if displaced = p.weakest(counts, may); displaced == nil {
			return nil, false
		}
		delete(p.held, displaced)
	}
	p.held[c] = struct{}{}
	p.begin(c, waiting)
	return displaced, true
}

// weakest is the place to give away: of the caller with the most places the one that waits, then the oldest.
func (p *places) weakest(counts map[netip.Addr]int, may func(*place) bool) (found *place) {
	for h := range p.held {
		if h.phase == serving || !may(h) {
			continue
		}
		if found == nil || weaker(h, found, counts) {
			found = h
		}
	}
	return found
}

func weaker(a, b *place, counts map[netip.Addr]int) bool {
	switch {
	case counts[a.caller] != counts[b.caller]:
		return counts[a.caller] > counts[b.caller]
	case a.phase != b.phase:
		return a.phase < b.phase
	}
	return a.since < b.since
}

// begin enters a phase. The caller holds the lock.
func (p *places) begin(c *place, next phase) {
	p.turns++
	c.phase, c.since = next, p.turns
}

// enter says how far a connection's request is.
func (c *place) enter(next phase) {
	c.of.mu.Lock()
	defer c.of.mu.Unlock()
	c.of.begin(c, next)
}

// Close ends the connection and frees its place.
func (c *place) Close() error {
	c.of.mu.Lock()
	delete(c.of.held, c)
	c.of.mu.Unlock()
	return c.Conn.Close()
}

// placedListener accepts connections that get a place, and closes all others.
type placedListener struct {
	net.Listener
	places *places
}

// Accept implements net.Listener.
func (l placedListener) Accept() (net.Conn, error) {
	for {
		conn, err := l.Listener.Accept()
		if err != nil {
			return nil, err
		}
		caller := CallerOf(conn.RemoteAddr().String())
		c := &place{Conn: conn, of: l.places, caller: caller, local: !caller.IsValid() || caller.IsLoopback()}
		displaced, ok := l.places.admit(c)
		if displaced != nil {
			_ = displaced.Close() // Whoever reads is told so.
		}
		if ok {
			return c, nil
		}
		_ = conn.Close() // It asked nothing yet.
	}
}

// follow is a server's ConnState.
func follow(conn net.Conn, state http.ConnState) {
	c, is := conn.(*place)
	switch {
	case !is:
	case state == http.StateActive:
		c.enter(reading)
	case state == http.StateIdle:
		c.enter(waiting)
	}
}

type placeKey struct{}

// withPlace is a server's ConnContext.
func withPlace(ctx context.Context, conn net.Conn) context.Context {
	return context.WithValue(ctx, placeKey{}, conn)
}

// placed keeps a request's place once its body is here.
func placed(h http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if c, is := r.Context().Value(placeKey{}).(*place); is {
			if r.Body == http.NoBody {
				c.enter(serving)
			} else {
				r.Body = &arrivingBody{ReadCloser: r.Body, arrived: func() { c.enter(serving) }}
			}
		}
		h.ServeHTTP(w, r)
	})
}

// arrivingBody says when it is read to its end.
type arrivingBody struct {
	io.ReadCloser
	arrived func()
}

// Read implements io.Reader.
func (b *arrivingBody) Read(p []byte) (int, error) {
	n, err := b.ReadCloser.Read(p)
	if err == io.EOF {
		b.arrived()
	}
	return n, err
}
