// Package faultproxy puts misbehaviour between a network's parts, for tests and for people who want to watch healing:
// an RPC endpoint that lies, lags, throttles, hangs or fails, and a TCP link that can be cut.
//
// Both are proxies in front of the real thing, which never notices. They hold no state but the fault that was set.
package faultproxy
