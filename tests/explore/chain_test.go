package explore

import (
	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/ballast-avs/ballast/actors/protocol"
	"github.com/ballast-avs/ballast/actors/votingpower"
	"github.com/ballast-avs/ballast/messages"
)

// The L2's blocks: ten in a window of a minute, the last of which is aligned. The L1's pins are ten blocks apart.
const (
	windowBlocks = 10
	blockSeconds = 6
	firstL1      = 100
	betweenL1    = 10
	maxExecs     = 8
)

// The operators: three honest ones, one whose stake moves and who never votes, and the adversary's two, of which
// the first may have power.
const (
	honest      = 3
	mover       = 4
	adversaries = 5
	operators   = 6
)

func address(id int) common.Address { return common.Address{byte(id)} }

// exec is one executed update: the L2 block that it is in, and its number in the world's list of proposals.
type exec struct {
	at   uint16
	prop uint8
}

// chains is the state of both chains: the L2's head, the number of the L1's newest aligned pin, and what was
// executed: the markers and the mover's power as they were before anything that somebody could still read,
// and each execution since.
type chains struct {
	head  uint16
	base  messages.Commit
	power int8
	l1    uint8
	n     uint8
	execs [maxExecs]exec
}

// begin is a network that has history: the markers are above zero, and a few windows have passed.
func (w *world) begin() chains {
	marker := uint64(firstL1 - betweenL1)
	if w.oldBase {
		marker = betweenL1
	}
	return chains{
		head: 3 * windowBlocks, base: messages.Commit{L1: marker, L2: 5},
		power: int8(w.start), //nolint:gosec // Small worlds.
	}
}

// forget folds executions that are older than all that anybody may read into the base.
func (w *world) forget(c chains) chains {
	oldest := alignedBefore(alignedBefore(c.head, 0), w.lag+w.pins)
	for c.n > 0 && c.execs[0].at <= oldest {
		p := w.props[c.execs[0].prop]
		c.base, c.power = messages.Commit{L1: p.l1, L2: uint64(p.pin)}, c.power+int8(p.delta) //nolint:gosec // Small worlds.
		c.n--
		copy(c.execs[:], c.execs[1:])
		c.execs[c.n] = exec{}
	}
	return c
}

// dead reports whether a proposal cannot execute any more.
func (w *world) dead(c chains, p *proposal) bool {
	commit := w.commitAt(c, c.head)
	return p.l1 <= commit.L1 || uint64(p.pin) <= commit.L2 && !w.faults.markerIgnored
}

// alignedBefore returns the newest aligned block below a window's first block, so many windows earlier.
func alignedBefore(block uint16, windows int) uint16 {
	w := int(block/windowBlocks) - windows
	if w < 1 {
		return 0
	}
	return uint16(w*windowBlocks - 1) //nolint:gosec // Small worlds.
}

// behind returns the head of an endpoint that is one window late.
func (c chains) behind() uint16 { return alignedBefore(c.head, 0) }

// l1Block is the block of the L1's aligned pin k.
func l1Block(k uint8) uint64 { return firstL1 + betweenL1*uint64(k) }

// commitAt returns the markers at a block.
func (w *world) commitAt(c chains, block uint16) messages.Commit {
	commit := c.base
	for _, e := range c.execs[:c.n] {
		if p := w.props[e.prop]; e.at <= block {
			commit = messages.Commit{L1: p.l1, L2: uint64(p.pin)}
		}
	}
	return commit
}

// moverAt returns the mover's power on the L2 at a block.
func (w *world) moverAt(c chains, block uint16) int {
	power := int(c.power)
	for _, e := range c.execs[:c.n] {
		if e.at <= block {
			power += w.props[e.prop].delta
		}
	}
	return power
}

// execute is the contracts' rule: both blocks are above the markers, no task executes twice, nothing falls below zero.
// It reports whether the update was executed.
func (w *world) execute(c chains, prop uint8) (chains, bool) {
	p, commit := w.props[prop], w.commitAt(c, c.head)
	room := int(c.n) < maxExecs && (c.head+1)%windowBlocks < windowBlocks-1
	after := p.l1 > commit.L1 && (uint64(p.pin) > commit.L2 || w.faults.markerIgnored)
	if !room || !after || w.moverAt(c, c.head)+p.delta < 0 {
		return c, false
	}
	c.head++
	c.execs[c.n] = exec{c.head, prop}
	c.n++
	return c, true
}

func pinAt(chain byte, number uint64) messages.Pin {
	return messages.Pin{Number: number, Hash: common.Hash{chain, byte(number), byte(number >> 8), 1}}
}

// powerOf returns the power of an honest attester, or of the adversary's first operator.
func (w *world) powerOf(i int) uint64 {
	switch {
	case i == honest-1 && w.third != 0:
		return w.third
	case i < honest:
		return w.unit
	case i+1 == adversaries:
		return w.against
	}
	return 0
}

func (w *world) operatorsAt(c chains, block uint16) []messages.Operator {
	list := make([]messages.Operator, operators)
	for i := range list {
		list[i] = messages.Operator{ID: messages.OperatorID(i + 1), Address: address(i + 1), Active: true}
		list[i].Power = *uint256.NewInt(w.powerOf(i))
		if i+1 == mover {
			list[i].Power = *uint256.NewInt(uint64(w.moverAt(c, block)))
		}
	}
	return list
}

func (w *world) total(c chains, block uint16) messages.VotingPower {
	sum := uint64(w.moverAt(c, block))
	for i := range operators {
		sum += w.powerOf(i)
	}
	return *uint256.NewInt(sum)
}

// quorum reports whether so much power is one, at the head.
func (w *world) quorum(c chains, approvals uint64) bool {
	need := protocol.ApprovalQuorum(w.total(c, c.head))
	return !uint256.NewInt(approvals).Lt(&need)
}

// operatorSet is what an endpoint with a head shows of who may attest.
func (w *world) operatorSet(c chains, head uint16) messages.OperatorSet {
	tag := alignedBefore(head, w.lag)
	r := messages.OperatorSet{
		Head: pinAt(2, uint64(head)), Tag: pinAt(2, uint64(tag)), Total: w.total(c, head), DefinitionTotal: w.total(c, head),
		Definition: messages.Definition{Exists: true}, CommitAtTag: w.commitAt(c, tag), CommitAtHead: w.commitAt(c, head),
	}
	for _, o := range w.operatorsAt(c, head) {
		r.Members = append(r.Members, messages.Member{ID: o.ID, Address: o.Address, Power: o.Power})
	}
	return r
}

// read recalculates an inquiry by an endpoint with a head, as the readers and the calculator do.
func (w *world) read(c chains, head uint16, i messages.Inquiry) (messages.Calculation, *messages.InquiryFailed) {
	l2 := w.readL2(c, head, i.L2)
	pinL1 := i.L1
	if pinL1.Number == 0 {
		pinL1 = pinAt(1, l1Block(c.l1))
		if i.Fence {
			pinL1 = pinAt(1, l2.CommitAtHead.L1+1)
		}
	}
	l1 := w.readL1(c, pinL1)
	for _, v := range []struct {
		name string
		view protocol.PinView
	}{
		{"L2", protocol.PinView{Final: l2.PinFinal}}, {"L1", protocol.PinView{Final: l1.PinFinal}},
	} {
		if f, final := protocol.JudgePin(v.name, v.view); f != nil {
			return messages.Calculation{}, &messages.InquiryFailed{Inquiry: i, Failure: *f, Final: final}
		}
	}
	return votingpower.Calculate(i, l2, l1), nil
}

func (w *world) readL2(c chains, head uint16, pin messages.Pin) messages.L2State {
	tag := alignedBefore(head, w.lag)
	if pin.Number == 0 {
		pin = pinAt(2, uint64(tag))
	}
	at := uint16(pin.Number) //nolint:gosec // Small worlds.
	l2 := messages.L2State{
		Pin: pin, Head: pinAt(2, uint64(head)), TagNumber: uint64(tag), PinFinal: at <= tag,
		PinTime: blockSeconds * pin.Number, TagTime: blockSeconds * uint64(tag), HeadTime: blockSeconds * uint64(head),
		Operators: w.operatorsAt(c, at), Total: w.total(c, at), DefinitionTotal: w.total(c, at),
		Definition:  messages.Definition{Exists: true},
		Readiness:   messages.Readiness{HandlerSet: true, HandlerMaySync: true},
		CommitAtPin: w.commitAt(c, at), CommitAtTag: w.commitAt(c, tag), CommitAtHead: w.commitAt(c, head),
	}
	for back := range 2 {
		if b := alignedBefore(head, w.lag+back); b > 0 {
			l2.Aligned = append(l2.Aligned, pinAt(2, uint64(b)))
		}
	}
	if w.moverAt(c, at) != w.moverAt(c, head) {
		l2.Moved = []messages.OperatorID{mover}
	}
	w.faults.lie(&l2)
	return l2
}

func (w *world) readL1(c chains, pin messages.Pin) messages.L1State {
	newest := l1Block(c.l1)
	l1 := messages.L1State{
		Pin: pin, PinTime: 12 * pin.Number, HeadNumber: newest + 2, HeadTime: 12 * (newest + 2), PinFinal: pin.Number <= newest,
		Aligned: []messages.Pin{pinAt(1, newest)},
	}
	if c.l1 > 0 {
		l1.Aligned = append(l1.Aligned, pinAt(1, l1Block(c.l1-1)))
	}
	for id := 1; id <= operators; id++ {
		target := messages.Target{Operator: messages.OperatorID(id)}
		target.Power = *uint256.NewInt(w.powerOf(id - 1))
		if id == mover {
			target.Power = *uint256.NewInt(uint64(w.target(pin.Number)))
		}
		l1.Targets = append(l1.Targets, target)
	}
	return l1
}

// target returns the mover's power on the L1 at a block.
func (w *world) target(block uint64) int {
	k := 0
	if block >= firstL1 {
		k = int((block - firstL1) / betweenL1) //nolint:gosec // Small worlds.
	}
	return w.targets[min(k, len(w.targets)-1)]
}
