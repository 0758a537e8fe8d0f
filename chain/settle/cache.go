package settle

import (
	"context"
	"fmt"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common/lru"
	"golang.org/x/sync/singleflight"

	"github.com/ballast-avs/ballast/chain/rpc"
)

// maxFresh bounds what a fresh keeps: an AVS has a few task definitions.
const maxFresh = 64

// cache keeps what was read for a short while, and lets all who ask for the same meanwhile share one read: many tasks
// that come together ask for the same facts. What could not be read is not kept.
type cache[K comparable, V any] struct {
	age     time.Duration
	flights singleflight.Group

	mu   sync.Mutex
	kept lru.BasicLRU[K, aged[V]]
}

type aged[V any] struct {
	value V
	at    time.Time // when the read began
}

func newCache[K comparable, V any](age time.Duration) *cache[K, V] {
	return &cache[K, V]{age: age, kept: lru.NewBasicLRU[K, aged[V]](maxFresh)}
}

// get returns a value that is no older than the age. The read goes on for the others where one who waits gives up.
func (f *cache[K, V]) get(ctx context.Context, key K, read func(context.Context) (V, error)) (V, error) {
	if value, known := f.find(key); known {
		return value, nil
	}
	flight := f.flights.DoChan(fmt.Sprint(key), func() (any, error) {
		began := rpc.Now()
		value, err := read(context.WithoutCancel(ctx))
		if err == nil {
			f.keep(key, aged[V]{value: value, at: began})
		}
		return value, err
	})
	var value V
	select {
	case landed := <-flight:
		value, _ = landed.Val.(V)
		return value, landed.Err
	case <-ctx.Done():
		return value, ctx.Err()
	}
}

func (f *cache[K, V]) find(key K) (V, bool) {
	f.mu.Lock()
	defer f.mu.Unlock()
	last, known := f.kept.Get(key)
	return last.value, known && rpc.Now().Sub(last.at) < f.age
}

func (f *cache[K, V]) keep(key K, value aged[V]) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.kept.Add(key, value)
}
