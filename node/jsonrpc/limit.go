package jsonrpc

import (
	"net/netip"
	"sync"

	"github.com/ethereum/go-ethereum/common/lru"
	"golang.org/x/time/rate"

	"github.com/ballast-avs/ballast/actors/kit"
)

const (
	// maxCallers bounds the remote addresses whose rate is remembered; the ones heard longest ago are forgotten.
	maxCallers = 4096
	// callerBits is the part of an IPv6 address that names a customer: within a /64 anybody takes any address.
	callerBits = 64
)

// callers are token buckets by remote address.
type callers struct {
	mu    sync.Mutex
	clock kit.Clock
	limit rate.Limit
	burst int
	known lru.BasicLRU[netip.Addr, *rate.Limiter]
}

func newCallers(clock kit.Clock, perSecond float64, burst int) *callers {
	return &callers{
		clock: clock, limit: rate.Limit(perSecond), burst: burst, known: lru.NewBasicLRU[netip.Addr, *rate.Limiter](maxCallers),
	}
}

// take reports whether a caller has a token left, and takes it.
func (c *callers) take(caller netip.Addr) bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	l, known := c.known.Get(caller)
	if !known {
		l = rate.NewLimiter(c.limit, c.burst)
		c.known.Add(caller, l)
	}
	return l.AllowN(c.clock.Now(), 1)
}

// callerOf is the address, or the IPv6 network, that a remote address counts for. Addresses that are none count together.
func callerOf(remote string) netip.Addr {
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
	return network.Addr()
}
