// Package ratelimit limits what each of many callers or peers may do in a second.
//
// A Keyed has a token bucket for each key. It keeps a bounded number of buckets and drops the least recently
// used ones, so that strangers cannot fill the memory; a caller whose bucket was dropped begins with a full
// one, as after a restart.
package ratelimit

import (
	"sync"

	"github.com/ethereum/go-ethereum/common/lru"
	"golang.org/x/time/rate"

	"github.com/ballast-avs/ballast/actors/kit"
)

// MaxKeys bounds the buckets of one Keyed.
const MaxKeys = 4096

// Keyed has a token bucket for each key. Its methods may be called from any goroutine.
type Keyed[K comparable] struct {
	mu      sync.Mutex
	clock   kit.Clock
	limit   rate.Limit
	burst   int
	buckets lru.BasicLRU[K, *rate.Limiter]
}

// New returns buckets that gain tokens every second, up to burst.
func New[K comparable](clock kit.Clock, perSecond float64, burst int) *Keyed[K] {
	return &Keyed[K]{
		clock: clock, limit: rate.Limit(perSecond), burst: burst, buckets: lru.NewBasicLRU[K, *rate.Limiter](MaxKeys),
	}
}

// Take takes one token of a key, and reports whether there was one.
func (l *Keyed[K]) Take(key K) bool { return l.TakeAll(key, 1) }

// TakeAll takes a number of tokens of a key, and reports whether there were as many. Otherwise it takes none.
func (l *Keyed[K]) TakeAll(key K, tokens int) bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	bucket, known := l.buckets.Get(key)
	if !known {
		bucket = rate.NewLimiter(l.limit, l.burst)
		l.buckets.Add(key, bucket)
	}
	return bucket.AllowN(l.clock.Now(), tokens)
}
