package watcher

import (
	"time"

	"github.com/holiman/uint256"

	"github.com/ballast-avs/ballast/messages"
)

// faultMargin is the part of the total voting power at which drift is worth a warning: a quarter of the third that could
// lock the network (voting-power-sync 6, L4).
const faultMargin = 12

// effect is what the shell does for the core.
//
//sumtype:decl
type effect interface{ effect() }

type (
	lookLater struct{}
	read      struct{ read messages.ReadL2 }
	// note sets the figures of one look.
	note struct{ drift drift }
	// warnMargin says that the drift is near what could lock the network.
	warnMargin struct{ drift drift }
	// warnIdle says that there was drift for longer than a round takes, and nobody proposes.
	warnIdle struct {
		drift drift
		since time.Duration
	}
	warnBlind struct{ failure messages.Failure }
)

func (lookLater) effect()  {}
func (read) effect()       {}
func (note) effect()       {}
func (warnMargin) effect() {}
func (warnIdle) effect()   {}
func (warnBlind) effect()  {}

// drift is how far the L2 is from the L1.
type drift struct {
	sum       messages.VotingPower // of |L1 - L2| over all operators; it saturates
	largest   messages.VotingPower
	operators int // that differ
	total     messages.VotingPower
}

func (d drift) nearMargin() bool {
	margin := new(uint256.Int).Div(&d.total, uint256.NewInt(faultMargin))
	return d.sum.Gt(margin)
}

func measure(c messages.Calculation) drift {
	d := drift{total: c.L2.Total}
	for i := range c.Leaves {
		high, low := &c.Leaves[i].L1Power, &c.Leaves[i].L2Power
		if high.Lt(low) {
			high, low = low, high
		}
		size := new(uint256.Int).Sub(high, low)
		if size.IsZero() {
			continue
		}
		d.operators++
		if _, overflow := d.sum.AddOverflow(&d.sum, size); overflow {
			d.sum.SetAllOne()
		}
		if size.Gt(&d.largest) {
			d.largest = *size
		}
	}
	return d
}

// core remembers since when the chains have been apart without a commit.
type core struct {
	cfg    Config
	look   messages.RoundNumber
	since  time.Time // zero while both are equal
	commit messages.Commit
}

func (c *core) step(now time.Time, in messages.ToWatcher) []effect {
	switch m := in.(type) {
	case messages.Look:
		c.look++
		return []effect{lookLater{}, read{messages.ReadL2{Inquiry: messages.Inquiry{By: messages.AskedByWatcher, Round: c.look}}}}
	case messages.Calculated:
		return c.judge(now, m.Calculation)
	case messages.InquiryFailed:
		return []effect{warnBlind{m.Failure}}
	}
	return nil
}

func (c *core) judge(now time.Time, calc messages.Calculation) []effect {
	d := measure(calc)
	effects := []effect{note{d}}
	if d.nearMargin() {
		effects = append(effects, warnMargin{d})
	}
	moved := calc.L2.CommitAtHead != c.commit
	c.commit = calc.L2.CommitAtHead
	switch {
	case d.operators == 0:
		c.since = time.Time{}
	case c.since.IsZero() || moved: // somebody is at work
		c.since = now
	case now.Sub(c.since) > c.cfg.Patience:
		effects = append(effects, warnIdle{drift: d, since: now.Sub(c.since)})
	}
	return effects
}
