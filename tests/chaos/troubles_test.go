package chaos

import (
	"slices"
	"time"

	"github.com/holiman/uint256"

	"github.com/ballast-avs/ballast/chain/chaintest"
	"github.com/ballast-avs/ballast/messages"
)

// troubles arms everything that goes wrong until it is healed. Traitors go on for ever.
func (t *net) troubles() {
	p := t.plan
	t.every(p.Partition, t.unlessHealed(t.partition))
	t.every(p.Reorg, t.unlessHealed(t.reorg))
	t.every(p.Stake, t.unlessHealed(t.restake))
	t.every(p.Churn, t.unlessHealed(t.churn))
	t.every(p.Tasks, t.perform)
	t.every(p.Wide.Congestion, t.unlessHealed(t.congest))
	t.every(p.Wide.Rekey, t.unlessHealed(t.rekey))
	for _, n := range t.nodes {
		t.every(p.Crash, t.unlessHealed(func() { n.crash(t.chance(p.LostJournal), t.between(0, 2*time.Minute)) }))
		t.every(p.Outage, t.unlessHealed(n.outage))
		t.every(time.Minute, t.unlessHealed(n.fallBehind))
		t.every(p.Jump, t.unlessHealed(n.jump))
		t.every(p.Full, t.unlessHealed(n.fill))
		t.every(p.Bug, t.unlessHealed(n.trip))
	}
	for _, name := range t.names {
		if b, hostile := t.byzantine[name]; hostile && !p.Led {
			t.every(p.Hostile, b.act)
		}
	}
	if t.beside != nil {
		t.beside.troublesBeside()
	}
}

func (t *net) unlessHealed(do func()) func() {
	return func() {
		if !t.healed {
			do()
		}
	}
}

func (t *net) partition() {
	for _, name := range t.names {
		t.side[name] = t.chance(0.5)
	}
	t.cutUntil = t.now.Add(t.between(10*time.Second, 6*time.Minute))
	t.oneWay = t.chance(t.plan.OneWay)
	t.partitionBeside()
	t.note("partition until %s, one way %v: %v", t.cutUntil.Sub(epoch()), t.oneWay, t.side)
}

// reorg undoes blocks of one chain, all of them above every tag.
func (t *net) reorg() {
	if t.chance(0.3) {
		head := t.l1.Reorg(t.rng.Uint64N(t.plan.L1Tag.Base))
		t.note("L1 reorg, head %d", head.Number)
		return
	}
	t.reorgL2(t.rng.Uint64N(t.plan.L2Tag.Base))
}

// restake moves an operator's stake on the L1. Bystanders may lose all of it, or become unreadable.
func (t *net) restake() {
	i := t.rng.IntN(len(t.keys))
	k, amount := t.keys[i], t.stake(i)
	bystander := i >= t.plan.Honest+t.plan.Byzantine
	t.l1.Mine(func(s *chaintest.Stakes) {
		delete(s.Unreadable, k.address)
		switch lot := t.rng.IntN(5); {
		case bystander && lot == 0:
			delete(s.Power, k.address)
		case bystander && lot == 1:
			s.Unreadable[k.address] = true
		default:
			s.Power[k.address] = *uint256.NewInt(amount)
		}
	})
	t.note("%s has %d on the L1 from block %d", t.nameOf(k.address), amount, t.l1.Head().Number)
}

// churn registers and unregisters on the L2: bystanders, and nodes where enough others are honest.
func (t *net) churn() {
	i := t.rng.IntN(len(t.keys))
	total := t.present().Total
	enough := total.GtUint64(power * uint64(max(3*t.plan.Byzantine+1, 3))) // without one, the traitors are below a third
	if i < t.plan.Honest+t.plan.Byzantine && (!enough || i >= t.plan.Honest) {
		return
	}
	k := t.keys[i]
	t.l2.Mine(func(b *chaintest.Book) {
		if id := t.enroll(b, k); id > 0 {
			return
		}
		at := slices.IndexFunc(b.Enrolled, func(e chaintest.Enrolled) bool { return e.Active && e.Address == k.address })
		b.Unregister(messages.OperatorID(at + 1))
	})
	t.note("%s comes or goes on the L2 in block %d", t.nameOf(k.address), t.l2.Head().Number)
}

// enroll registers an operator that is not registered, and returns its new id; otherwise it does nothing.
func (t *net) enroll(b *chaintest.Book, k keys) messages.OperatorID {
	for _, e := range b.Enrolled {
		if e.Active && e.Address == k.address {
			return 0
		}
	}
	i := slices.IndexFunc(t.keys, func(o keys) bool { return o.address == k.address })
	return b.Register(k.address, t.stake(i), k.public)
}

func (n *node) outage() {
	w := n.net
	until := w.now.Add(w.between(5*time.Second, 10*time.Minute))
	if w.chance(0.5) {
		n.ends.l1Until = until
	}
	if w.chance(0.5) {
		n.ends.l2Until = until
	}
	n.ends.silent = w.chance(0.5)
	if n.beside != nil {
		n.beside.ends.l1Until, n.beside.ends.silent = n.ends.l1Until, n.ends.silent
	}
	w.note("%s: endpoints fail for %s", n.name, until.Sub(w.now))
}

func (n *node) fallBehind() {
	n.ends.l1Lag, n.ends.l2Lag = n.net.rng.Uint64N(n.net.plan.Lag+1), n.net.rng.Uint64N(n.net.plan.Lag+1)
	if n.beside != nil {
		n.beside.ends.l1Lag, n.beside.ends.l2Lag = n.ends.l1Lag, n.net.rng.Uint64N(n.net.plan.Lag+1)
	}
}

// jump moves a machine's clock, now and then by days. It is right again after a while, and once everything is healed.
func (n *node) jump() {
	w := n.net
	by := w.between(-time.Hour, time.Hour)
	if w.chance(0.2) {
		by = w.between(-3*24*time.Hour, 30*24*time.Hour)
	}
	move := func(by time.Duration) {
		for part := n; part != nil; part = part.beside {
			part.skew += by
		}
	}
	move(by)
	w.note("%s: the clock jumps by %s", n.name, by)
	w.after(w.between(0, 10*time.Minute), func() { move(-by) })
}

// fill makes writes to a machine's disk fail for a while.
func (n *node) fill() {
	n.fullUntil = n.net.now.Add(n.net.between(5*time.Second, 10*time.Minute))
	if n.beside != nil {
		n.beside.fullUntil = n.fullUntil
	}
	n.net.note("%s: the disk is full for %s", n.name, n.fullUntil.Sub(n.net.now))
}

// trip makes an actor panic at its next message, as a bug would.
func (n *node) trip() {
	if n.life.dead || n.life.bugs >= maxBugs {
		return
	}
	all := n.sys.Actors()
	name := all[n.net.rng.IntN(len(all))].Name
	n.life.bugs++
	n.net.note("%s: a bug in %s", n.name, name)
	if err := n.sys.Crash(name); err != nil {
		n.net.violate("%s has no actor %s: %v", n.name, name, err)
	}
}
