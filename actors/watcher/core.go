package watcher

import (
	"time"

	"github.com/holiman/uint256"

	"github.com/ballast-avs/ballast/messages"
)

// faultMargin is the part of the total voting power at which drift is worth a warning: a quarter of the third that
// could lock the network (voting-power-sync 6, L4).
const faultMargin = 12

// Effect is what the shell does for the core.
//
//sumtype:decl
type Effect interface{ effect() }

type (
	// LookLater arms the next look.
	LookLater struct{}
	// Read asks the readers how far the chains are apart.
	Read struct{ Read messages.ReadL2 }
	// Note tells the figures of one look.
	Note struct{ Sight Sight }
	// WarnMargin says that the drift is near what could lock the network.
	WarnMargin struct{ Drift Drift }
	// WarnIdle says that there was drift for longer than a round takes, and no update changed it.
	WarnIdle struct {
		Drift Drift
		Since time.Duration
	}
	// WarnBlind says that a look failed.
	WarnBlind struct{ Failure messages.Failure }
	// CheckTotals asks which definitions have a stale total, and tells TotalsChecked.
	CheckTotals struct{}
	// RepairTotals says that stored totals are stale, and has them repaired.
	RepairTotals struct{ Stale []messages.TaskDefinitionID }
	// NoteTotals tells how many are stale.
	NoteTotals struct{ Stale int }
)

func (LookLater) effect()    {}
func (Read) effect()         {}
func (Note) effect()         {}
func (WarnMargin) effect()   {}
func (WarnIdle) effect()     {}
func (WarnBlind) effect()    {}
func (CheckTotals) effect()  {}
func (RepairTotals) effect() {}
func (NoteTotals) effect()   {}

// Drift is how far the L2 is from the L1.
type Drift struct {
	Sum       messages.VotingPower // of |L1 - L2| over all operators; it saturates
	Largest   messages.VotingPower // of one operator
	Operators int                  // that differ
	Total     messages.VotingPower // on the L2
}

// NearMargin reports whether the drift is worth a warning: more than a quarter of the third that could lock the network
// (voting-power-sync 6, L4).
func (d Drift) NearMargin() bool {
	margin := new(uint256.Int).Div(&d.Total, uint256.NewInt(faultMargin))
	return d.Sum.Gt(margin)
}

// Sight is what one look saw.
type Sight struct {
	At          time.Time
	Drift       Drift
	Since       time.Time // since when there has been drift without progress; zero while both chains are equal
	Calculation messages.Calculation
}

func measure(c messages.Calculation) Drift {
	d := Drift{Total: c.L2.Total}
	for i := range c.Leaves {
		high, low := &c.Leaves[i].L1Power, &c.Leaves[i].L2Power
		if high.Lt(low) {
			high, low = low, high
		}
		size := new(uint256.Int).Sub(high, low)
		if size.IsZero() {
			continue
		}
		d.Operators++
		if _, overflow := d.Sum.AddOverflow(&d.Sum, size); overflow {
			d.Sum.SetAllOne()
		}
		if size.Gt(&d.Largest) {
			d.Largest = *size
		}
	}
	return d
}

// Core remembers since when the chains have been apart without progress.
type Core struct {
	cfg   Config
	look  messages.RoundNumber
	since time.Time // zero while both are equal
	drift powers    // of the last look
}

// NewCore returns a core that has not looked yet.
func NewCore(cfg Config) Core { return Core{cfg: cfg} }

// powers are the L2 powers of the operators that differ.
type powers map[messages.OperatorID]messages.VotingPower

func drifting(leaves []messages.Leaf) powers {
	p := powers{}
	for i := range leaves {
		if !leaves[i].L1Power.Eq(&leaves[i].L2Power) {
			p[leaves[i].Operator] = leaves[i].L2Power
		}
	}
	return p
}

// progressed reports whether any operator that differed at the last look has another power on the L2 now. A commit
// alone is not progress: a fence, an empty update or one that left our own drift as it was must not silence the alarm
// (voting-power-sync 2.1).
func (c *Core) progressed(leaves []messages.Leaf) bool {
	for i := range leaves {
		before, differed := c.drift[leaves[i].Operator]
		if differed && !before.Eq(&leaves[i].L2Power) {
			return true
		}
	}
	return false
}

// Step takes in one message and returns what the shell has to do for it.
func (c *Core) Step(now time.Time, in messages.ToWatcher) []Effect {
	switch m := in.(type) {
	case messages.Look:
		c.look++
		return []Effect{
			LookLater{},
			Read{messages.ReadL2{Inquiry: messages.Inquiry{By: messages.AskedByWatcher, Round: c.look}}},
			CheckTotals{},
		}
	case messages.Calculated:
		return c.judge(now, m.Calculation)
	case messages.InquiryFailed:
		return []Effect{WarnBlind{m.Failure}}
	case messages.TaskEnded:
		if m.Proposal.Definition == messages.DefinitionTotalsSync && m.Outcome == messages.OutcomeCommitted {
			return []Effect{CheckTotals{}} // it may have been approved long ago
		}
	case messages.TotalsChecked:
		return totals(m)
	}
	return nil
}

// totals says what follows from a look at the stored totals. A wrong one decides quorums until it is repaired
// (voting-power-sync 5). Without an answer nothing is known: the next look asks again.
func totals(m messages.TotalsChecked) []Effect {
	if m.Failure != nil {
		return nil
	}
	effects := []Effect{NoteTotals{len(m.Stale)}}
	if len(m.Stale) > 0 {
		effects = append(effects, RepairTotals{m.Stale})
	}
	return effects
}

func (c *Core) judge(now time.Time, calc messages.Calculation) []Effect {
	d := measure(calc)
	var warnings []Effect
	if d.NearMargin() {
		warnings = append(warnings, WarnMargin{d})
	}
	progressed := c.progressed(calc.Leaves)
	c.drift = drifting(calc.Leaves)
	switch {
	case d.Operators == 0:
		c.since = time.Time{}
	case c.since.IsZero() || progressed:
		c.since = now
	case now.Sub(c.since) > c.cfg.Patience:
		warnings = append(warnings, WarnIdle{Drift: d, Since: now.Sub(c.since)})
	}
	return append([]Effect{Note{Sight{At: now, Drift: d, Since: c.since, Calculation: calc}}}, warnings...)
}
