package explore

import (
	"fmt"
	"slices"
	"time"
)

// table holds all states of one kind of core that a search met, each as the messages that lead to it.
type table struct {
	start   func(now time.Time) started
	skip    []string
	paths   [][]dated
	numbers map[string]int32
	memo    map[feeding]fedTo
}

// started is a running core: what it is hashed by, and its step.
type started struct {
	core any
	step func(now time.Time, m any) []any
}

// dated is one message with its time.
type dated struct {
	now time.Time
	m   any
}

// feeding is all that decides on what a core makes of a message: the message is named by what it was made of.
type feeding struct {
	core int32
	now  uint16
	of   origin
}

// origin names a message: its kind, a number, and the chains if it was read from them.
type origin struct {
	kind string
	a, b int
	c    chains
}

type fedTo struct {
	core    int32
	effects []any
}

func newTable(start func(time.Time) started, skip ...string) *table {
	return &table{start: start, skip: skip, numbers: map[string]int32{}, memo: map[feeding]fedTo{}}
}

// stepOf makes the steps of all kinds of cores alike.
func stepOf[M, E any](step func(time.Time, M) []E) func(time.Time, any) []any {
	return func(now time.Time, m any) []any {
		typed, is := m.(M)
		if !is {
			panic(fmt.Sprintf("explore: a message %T for another core", m))
		}
		var all []any
		for _, e := range step(now, typed) {
			all = append(all, e)
		}
		return all
	}
}

// fresh returns the number of a core that knows nothing. The time of its start is its first message.
func (t *table) fresh(head uint16) int32 {
	return t.intern(t.start(at(head)), []dated{{now: at(head)}})
}

func (t *table) intern(s started, path []dated) int32 {
	key := canon(s.core, t.skip...)
	if n, known := t.numbers[key]; known {
		return n
	}
	n := int32(len(t.paths)) //nolint:gosec // Small worlds.
	t.paths, t.numbers[key] = append(t.paths, path), n
	return n
}

// rebuild gives a new core all messages of a path again.
func (t *table) rebuild(n int32) started {
	path := t.paths[n]
	s := t.start(path[0].now)
	for _, in := range path[1:] {
		s.step(in.now, in.m)
	}
	return s
}

// feed gives a core a message.
func (t *table) feed(core int32, head uint16, of origin, m any) (int32, []any) {
	key := feeding{core, head, of}
	if done, known := t.memo[key]; known {
		return done.core, done.effects
	}
	s := t.rebuild(core)
	effects := s.step(at(head), m)
	next := t.intern(s, append(slices.Clone(t.paths[core]), dated{at(head), m}))
	t.memo[key] = fedTo{next, effects}
	return next, effects
}
