package explore

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/ballast-avs/ballast/actors/protocol"
	"github.com/ballast-avs/ballast/actors/votingpower"
	"github.com/ballast-avs/ballast/messages"
)

// kind is what a proposal is.
type kind uint8

const (
	right kind = iota // the update that the rules call for at its pins
	fence
	empty // a confirmed empty recalculation
	wrong // right but for one unit
)

func (k kind) String() string {
	return [...]string{"update", "fence", "empty update", "wrong update"}[k]
}

// offer is what a proposal is made of. The mover's power at the pin is a part of it: it depends on
// what was executed before.
type offer struct {
	performer int
	kind      kind
	pin       uint16
	l1        uint64
	from      int
}

// The ids of the adversary's tasks may be below or above those of all others, which begin with another number: of equal
// updates the one with the lower id goes first.
const (
	lowHash    = 0x01
	middleHash = 0x80
	highHash   = 0xff
)

// proposal is one proposal that somebody may show.
type proposal struct {
	offer
	delta int // what its execution adds to the mover's power
	msg   messages.ProposalReceived
}

func (p *proposal) String() string {
	return fmt.Sprintf("%s of operator %d (L2 %d, L1 %d, %+d)", p.kind, p.performer, p.pin, p.l1, p.delta)
}

// propose returns the number of a proposal that is made on the chains as they are, and whether there is one: an update
// needs a change, an empty one needs none.
func (w *world) propose(c chains, performer int, k kind, pin uint16, l1 uint64) (uint8, bool) {
	o := offer{performer, k, pin, l1, w.moverAt(c, pin)}
	if n, known := w.offers[o]; known {
		return n, true
	}
	inquiry := messages.Inquiry{L1: pinAt(1, l1), L2: pinAt(2, uint64(pin)), Fence: k == fence}
	honestView := *w
	honestView.faults = faults{}
	calc := votingpower.Calculate(inquiry, honestView.readL2(c, c.head, inquiry.L2), honestView.readL1(c, inquiry.L1))
	update, root := votingpower.Propose(calc, messages.VotingPower{}), calc.Root
	delta := w.target(l1) - o.from
	switch {
	case k == fence:
		update, root, delta = votingpower.Fence(calc), common.Hash{}, 0
	case (k == empty) != update.Empty():
		return 0, false
	case k == wrong && delta > 0:
		update.Increases[0].Power.AddUint64(&update.Increases[0].Power, 1)
		delta++
	case k == wrong:
		update.Decreases[0].Power = *new(uint256.Int).AddUint64(&update.Decreases[0].Power, 1)
		delta--
	}
	return w.intern(o, delta, update, root), true
}

func (w *world) intern(o offer, delta int, update messages.Update, root common.Hash) uint8 {
	proof := votingpower.Proof{L1Chain: 1, L1: pinAt(1, o.l1), L2Chain: 2, L2: pinAt(2, uint64(o.pin)), Root: root}
	p := messages.Proposal{
		ProofOfTask: proof.String(), Data: votingpower.EncodeUpdate(update), Performer: address(o.performer),
		Definition: messages.VotingPowerSync, Chain: 2,
	}
	if len(w.props) == maxProposals {
		panic("explore: a world has too many proposals")
	}
	n := uint8(len(w.props)) //nolint:gosec // At most maxProposals.
	msg := messages.ProposalReceived{Task: protocol.TaskID(p), Proposal: p, Performer: messages.OperatorID(o.performer)}
	if w.hashes != 0 {
		msg.Task[0] = middleHash
		if o.performer >= adversaries {
			msg.Task[0] = w.hashes
		}
	}
	w.props = append(w.props, &proposal{o, delta, msg})
	w.offers[o] = n
	w.byTask[w.props[n].msg.Task] = n
	return n
}

// offered returns what the adversary may show now: updates at every pair of pins that an attester could look at, and
// fences at the newest aligned blocks.
func (w *world) offered(c chains) []uint8 {
	var all []uint8
	add := func(n uint8, is bool) {
		if is && !w.dead(c, w.props[n]) {
			all = append(all, n)
		}
	}
	for _, performer := range w.performers {
		for back := range w.pins {
			pin := alignedBefore(c.head, w.lag+back)
			if pin == 0 {
				continue
			}
			for _, l1 := range []int{int(c.l1), int(c.l1) - 1} {
				if l1 < 0 {
					continue
				}
				for _, k := range w.kinds {
					if k != fence {
						add(w.propose(c, performer, k, pin, l1Block(uint8(l1)))) //nolint:gosec // Small worlds.
					}
				}
			}
			if back < w.fences {
				add(w.propose(c, performer, fence, pin, w.commitAt(c, c.head).L1+1))
			}
		}
	}
	return all
}
