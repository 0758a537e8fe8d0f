package rpc

import "sync/atomic"

// Capability counts the requests that still go without something that an endpoint refused. One refusal may be a hiccup
// of one machine behind the endpoint, so it is tried again now and then.
type Capability struct{ left atomic.Int64 }

// requestsPerRefusal is how many requests go without it after one refusal.
const requestsPerRefusal = 32

// Lost notes that the endpoint refused it.
func (r *Capability) Lost() { r.left.Store(requestsPerRefusal) }

// Skip tells whether the next request goes without it.
func (r *Capability) Skip() bool { return r.left.Load() > 0 && r.left.Add(-1) >= 0 }
