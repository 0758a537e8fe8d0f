package chaos

import (
	"maps"
	"slices"
	"time"
)

// finality is how a chain's tag follows its head: at least Base blocks behind, in steps of Epoch blocks.
type finality struct{ Base, Epoch uint64 }

// lag is how far a head's tag is behind.
func (f finality) lag(head uint64) uint64 { return f.Base + head%f.Epoch }

// plan is one network and what will happen to it. All of it is drawn from the seed.
type plan struct {
	Honest, Byzantine int  // nodes; the byzantine ones have less than a third of the power
	Bystanders        int  // operators without a node, with hardly any power: they come and go
	Aggregators       int  // honest nodes with --internal-tasks
	Apart             bool // those do not attest; never drawn

	L1Tag, L2Tag finality
	L2Block      time.Duration
	Period       time.Duration
	Prune        uint64 // blocks after which an endpoint of the L2 has forgotten a state; 0 keeps all
	Trouble      time.Duration
	Skew         time.Duration // of one machine's clock, at most

	Loss, Duplicate float64       // of one message on one link
	Delay           time.Duration // the longest of a link
	Partition       time.Duration // mean time between two, 0 never; and so for those that follow
	Crash           time.Duration // of one node's process
	LostJournal     float64       // of a crash
	Outage          time.Duration // of one node's endpoint
	Error           float64       // of one call
	Lag             uint64        // blocks, at most
	Panic           float64       // of one call
	Slow            float64       // of one turn of a mailbox
	Reorg           time.Duration
	Stake           time.Duration
	Churn           time.Duration
	Jump            time.Duration // of one machine's clock
	Full            time.Duration // of one machine's disk
	Bug             time.Duration // of one actor, at any message
	Lies            float64       // of one call: the endpoints of a node contradict each other
	OneWay          float64       // of a partition
	Hostile         time.Duration // between two acts of a byzantine node

	Definitions int           // of the AVS, with totals of their own; with any, nodes propose 10002
	Tasks       time.Duration // mean time between two tasks of the AVS, 0 never
	Mempool     time.Duration // that each transaction waits; 0 is drawn anew for each

	Strategies []string // of the byzantine nodes together
	Led        bool     // they do nothing else
	Equal      bool     // both chains begin with the same powers; never drawn
	Power      uint64   // of each of them; 0 is as much as an honest node's

	Wide wide

	Nonces bool // transactions of an account are mined in the order of their nonces, and a replaced one may be mined all the same
}

// draw makes a plan. Each fault is left out of every third network, so that no fault hides another.
func draw(w *world) plan {
	some := func(d time.Duration) time.Duration {
		if w.chance(1.0 / 3) {
			return 0
		}
		return w.between(d/2, d*2)
	}
	rate := func(p float64) float64 {
		if w.chance(1.0 / 3) {
			return 0
		}
		return p * w.rng.Float64()
	}
	sizes := [][2]int{{3, 0}, {3, 1}, {4, 0}, {4, 1}, {5, 1}, {5, 2}, {6, 1}, {7, 2}}
	size := sizes[w.rng.IntN(len(sizes))]
	p := plan{
		Honest: size[0], Byzantine: size[1], Bystanders: w.rng.IntN(4), Aggregators: []int{1, 2, 2, 2, 3}[w.rng.IntN(5)],
		L1Tag:   finality{Base: 2 + w.rng.Uint64N(30), Epoch: []uint64{1, 4, 32}[w.rng.IntN(3)]},
		L2Tag:   finality{Base: 6 + w.rng.Uint64N(20), Epoch: []uint64{1, 5, 15}[w.rng.IntN(3)]},
		L2Block: w.between(2*time.Second, 8*time.Second).Round(time.Second), Period: w.between(2*time.Minute, 20*time.Minute),
		Trouble: w.between(20*time.Minute, 80*time.Minute), Skew: w.between(0, time.Minute),
		Loss: rate(0.4), Duplicate: rate(0.2), Delay: w.between(200*time.Millisecond, 5*time.Second),
		Partition: some(15 * time.Minute), Crash: some(10 * time.Minute), LostJournal: rate(0.3),
		Outage: some(15 * time.Minute), Error: rate(0.1), Lag: w.rng.Uint64N(6), Panic: rate(0.01), Slow: rate(0.02),
		Reorg: some(4 * time.Minute), Stake: some(5 * time.Minute), Churn: some(10 * time.Minute),
		Hostile: w.between(20*time.Second, 2*time.Minute),
	}
	p.Jump, p.Full, p.Bug = some(20*time.Minute), some(15*time.Minute), some(10*time.Minute)
	p.Lies, p.OneWay = rate(0.05), rate(1)
	p.connive(w)
	if w.chance(0.3) {
		p.Prune = 200 + w.rng.Uint64N(200)
	}
	p.drawTasks(w)
	return p
}

// connive draws what the byzantine nodes do together, and how small they are.
func (p *plan) connive(w *world) {
	if p.Byzantine == 0 {
		return
	}
	if w.chance(0.3) {
		p.Power = 1
	}
	if !w.chance(0.5) {
		return
	}
	names := slices.Sorted(maps.Keys(strategies()))
	for range 1 + w.rng.IntN(2) {
		p.Strategies = append(p.Strategies, names[w.rng.IntN(len(names))])
	}
	p.Led = w.chance(0.5)
}

// What the bound is made of (voting-power-sync 2.2, 2.4, 4, 6).
const (
	l1Block      = 12 * time.Second
	l1Window     = 384 * time.Second // an aligned L1 pin is at most so old beyond the tag
	syncWindow   = time.Minute
	roundTimeout = 2 * time.Minute
	fencePause   = 10 * time.Minute
	fullUpdate   = 100 // changes that fit one update
)

// bound is how soon a drift of a number of operators must be committed, whatever byzantine nodes do:
// L1 of voting-power-sync 6.
func (p plan) bound(changed int) time.Duration {
	l1 := time.Duration(p.L1Tag.Base+p.L1Tag.Epoch)*l1Block + l1Window
	l2 := time.Duration(p.L2Tag.Base+p.L2Tag.Epoch) * p.L2Block
	rounds := 2 * ((changed + fullUpdate - 1) / fullUpdate)
	return p.Period + l1 + time.Duration(rounds)*(l2+syncWindow+3*roundTimeout) + fencePause
}
