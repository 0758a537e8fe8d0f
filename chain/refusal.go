package chain

import "sync/atomic"

// refusal counts the requests that still go without something that an endpoint refused. One refusal may be a hiccup of one
// machine behind the endpoint, so it is tried again now and then.
type refusal struct{ left atomic.Int64 }

// requestsPerRefusal is how many requests go without it after one refusal.
const requestsPerRefusal = 32

func (r *refusal) refused() { r.left.Store(requestsPerRefusal) }

// next tells whether the next request goes without it.
func (r *refusal) next() bool { return r.left.Load() > 0 && r.left.Add(-1) >= 0 }
