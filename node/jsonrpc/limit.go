package jsonrpc

import "net/netip"

// callerBits is the part of an IPv6 address that names a customer: within a /64 anybody takes any address.
const callerBits = 64

// callerOf is the address, or the IPv6 network, that a remote address counts for. Addresses that
// are none count together.
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
