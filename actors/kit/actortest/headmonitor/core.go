package headmonitor

import (
	"errors"
	"time"
)

const (
	interval = 10 * time.Second // between two looks
	patience = time.Minute      // how long a head may stand still
)

// errBackwards is why the monitor begins anew.
var errBackwards = errors.New("the head went backwards")

// effect is what the shell does for the core.
//
//sumtype:decl
type effect interface{ effect() }

type (
	look      struct{}
	lookLater struct{}
	tell      struct{ m ToListener }
	beginAnew struct{ why error }
)

func (look) effect()      {}
func (lookLater) effect() {}
func (tell) effect()      {}
func (beginAnew) effect() {}

// core knows the newest head and since when it has been there.
type core struct {
	head    uint64
	since   time.Time
	stalled bool
}

func (c *core) step(now time.Time, in ToMonitor) []effect {
	switch m := in.(type) {
	case LookDue:
		return []effect{look{}}
	case HeadRead:
		return append(c.read(now, m), lookLater{})
	}
	return nil
}

func (c *core) read(now time.Time, m HeadRead) []effect {
	switch {
	case m.Err != nil:
		return nil // it is looked at again
	case m.Number < c.head:
		return []effect{beginAnew{errBackwards}}
	case m.Number > c.head:
		return c.moved(now, m.Number)
	case !c.stalled && now.Sub(c.since) > patience:
		c.stalled = true
		return []effect{tell{Stalled{Number: c.head}}}
	}
	return nil
}

func (c *core) moved(now time.Time, number uint64) []effect {
	before := c.stalled
	c.head, c.since, c.stalled = number, now, false
	if before {
		return []effect{tell{Moving{Number: number}}}
	}
	return nil
}
