package ratelimit_test

import (
	"testing"
	"time"

	"github.com/ballast-avs/ballast/actors/kit/actortest"
	"github.com/ballast-avs/ballast/node/ratelimit"
)

func TestEachKeyHasItsOwnBucket(t *testing.T) {
	clock := actortest.NewClock(time.Unix(0, 0))
	l := ratelimit.New[string](clock, 2, 3)
	for range 3 {
		if !l.Take("a") {
			t.Fatal("a full bucket has too few tokens")
		}
	}
	if l.Take("a") || l.TakeAll("b", 4) {
		t.Error("a bucket has more tokens than fit")
	}
	if !l.TakeAll("b", 3) {
		t.Error("what was refused took tokens, or another key's bucket is empty too")
	}
	clock.Advance(time.Second)
	if !l.TakeAll("a", 2) || l.Take("a") {
		t.Error("a second does not give two tokens")
	}
}

func TestBucketsAreBounded(t *testing.T) {
	l := ratelimit.New[int](actortest.NewClock(time.Unix(0, 0)), 1, 1)
	for key := range ratelimit.MaxKeys + 1 {
		if !l.Take(key) {
			t.Fatalf("key %d has no token", key)
		}
	}
	if l.Take(ratelimit.MaxKeys) {
		t.Error("the latest bucket was dropped")
	}
	if !l.Take(0) {
		t.Error("the oldest bucket was kept")
	}
}
