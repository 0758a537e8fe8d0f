package chaos

import (
	"context"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/holiman/uint256"

	"github.com/ballast-avs/ballast/actors/protocol"
	"github.com/ballast-avs/ballast/chain/chaintest"
	"github.com/ballast-avs/ballast/chain/contracts"
	"github.com/ballast-avs/ballast/messages"
)

// totalsScenes are what an adversary does with totals of definitions, and tasks of the AVS whose definitions have some.
func totalsScenes() map[string]played {
	attesting := func(p *plan) { p.Definitions, p.Aggregators = 2, 0 }
	return map[string]played{
		"totals":                  staged(attesting, totals),
		"totals before a commit":  staged(attesting, totalsBeforeACommit),
		"totals without the gone": staged(attesting, totalsWithoutTheGone),
		"totals at rest":          aggregating(func(p *plan) { p.Definitions, p.Period = 3, 5*time.Minute }, totalsAtRest),
		"wrong totals":            aggregating(func(p *plan) { p.Definitions, p.Period = 3, time.Hour }, wrongTotalsRepaired),
		"more totals than fit":    aggregating(func(p *plan) { p.Definitions, p.Aggregators = 160, 1 }, manyTotals),
		"totals, a tag that lags": aggregating(lagging, totalsUnderALag),
		"restricted task":         aggregating(nil, restrictedTask),
		"minimum of task":         aggregating(nil, minimumOfTask),
		"maximum of task":         aggregating(nil, maximumOfTask),
	}
}

// unsettle gives all definitions totals that are not right any more.
func (s *scene) unsettle() {
	s.l2.Mine(func(b *chaintest.Book) {
		for id := range b.Stored {
			b.Stored[id] = *uint256.NewInt(3)
		}
	})
}

// totalsAt is a 10002 with some calls.
func (s *scene) totalsAt(pin messages.Pin, calls []contracts.InternalTransaction) messages.Proposal {
	data, err := chaintest.EncodeInternalTransactions(calls)
	if err != nil || len(calls) == 0 {
		s.violate("the scene has no totals to propose: %v", err)
	}
	b := s.a.of[0]
	p := messages.Proposal{
		ProofOfTask: fmt.Sprintf("vpd1:%d:%d:%s:%s", l2Chain, pin.Number, pin.Hash.Hex(), crypto.Keccak256Hash(data).Hex()),
		Data:        data, Performer: b.keys.address, Definition: messages.DefinitionTotalsSync, Chain: l2Chain,
	}
	b.sign(&p)
	return p
}

// tagged is the L2 block at the tag.
func (s *scene) tagged() messages.Pin {
	pin, _ := s.l2.At(s.tag())
	return pin
}

func totals(s *scene) {
	s.unsettle()
	s.settle()
	pin := s.tagged()
	right, _ := s.neededTotals(pin)
	if len(right) < 2 {
		s.violate("the scene has %d stale totals", len(right))
		return
	}
	p := s.totalsAt(pin, right)
	p.ProofOfTask = p.ProofOfTask[:len(p.ProofOfTask)-4] + "0000"
	s.a.of[0].sign(&p)
	s.judge("totals whose proof is of other data", p, "reject", 0, len(s.nodes))
	s.judge("a part of the totals", s.totalsAt(pin, right[:1]), "reject", 0, len(s.nodes))
	s.judge("totals in another order", s.totalsAt(pin, []contracts.InternalTransaction{right[1], right[0]}), "reject", 0, len(s.nodes))
	s.judge("the right totals", s.totalsAt(pin, right), "approve", len(s.nodes), 0)
	for i := range 4 {
		s.runFor(time.Minute)
		pin := s.tagged()
		calls, _ := s.neededTotals(pin)
		if i < 3 {
			s.judge(fmt.Sprintf("the right totals, time %d", i+2), s.totalsAt(pin, calls), "approve", len(s.nodes), 0)
		} else {
			s.judge("totals beside four unsettled ones", s.totalsAt(pin, calls), "abstain from", 0, 0)
		}
	}
	old := s.tagged()
	s.runFor(s.plan.L2Block * 620)
	s.judge("totals at a pin that is too old", s.totalsAt(old, right), "abstain from", 0, 0)
}

// totalsWithoutTheGone leaves power behind at an operator that is not active: a total that does not count it is right.
func totalsWithoutTheGone(s *scene) {
	s.unsettle()
	gone := s.stranger()
	s.leave(gone)
	s.l2.Mine(func(b *chaintest.Book) { b.Enrolled[gone].Power = *uint256.NewInt(power) })
	found, err := s.l2.View(0).Definitions(context.Background(), s.l2.Head())
	if err != nil {
		s.violate("the scene's definitions: %v", err)
	}
	for _, d := range found.Totals {
		if !d.Definition.MinimumVotingPower.IsZero() {
			right := countedFor(d.Definition, s.look().Operators)
			s.l2.Mine(func(b *chaintest.Book) { b.Stored[d.ID] = right })
		}
	}
	s.settle()
	pin := s.tagged()
	right, _ := s.neededTotals(pin)
	if len(right) == 0 || len(right) == len(found.Totals) {
		s.violate("the scene needs %d of %d totals", len(right), len(found.Totals))
		return
	}
	s.judge("totals beside one that is right", s.totalsAt(pin, right), "approve", len(s.nodes), 0)
}

func totalsBeforeACommit(s *scene) {
	s.unsettle()
	s.settle()
	d := s.current()
	s.approved("the right update", d)
	pin := s.tagged()
	right, _ := s.neededTotals(pin)
	s.commit(d)
	s.runFor(10 * time.Second)
	s.judge("totals from before a commit", s.totalsAt(pin, right), "abstain from", 0, 0)
}

// totalsAtRest sees that nothing is sent once all totals are right: those of a restricted definition, and of one with a
// minimum, for which bystanders are too small.
func totalsAtRest(s *scene) {
	for range 60 {
		if s.stale() == 0 {
			break
		}
		s.runFor(10 * time.Second)
	}
	s.settle()
	s.offers = nil
	s.sent("totals that are right", 16*time.Minute, 0, 0)
}

// wrongTotalsRepaired has totals go wrong, as by an old 10002: each node sees that with its next look at the drift,
// and a round starts at once.
func wrongTotalsRepaired(s *scene) {
	s.runFor(10 * time.Minute)
	s.unsettle()
	s.runFor(12 * time.Minute)
	if n := s.stale(); n > 0 {
		s.violate("L1: %d totals are stale after twelve minutes", n)
	}
}

// manyTotals need more gas than one 10002 may use: the next one follows soon. S4 is checked at each vote.
func manyTotals(s *scene) {
	s.unsettle()
	s.runFor(15 * time.Minute)
	if n := s.stale(); n > 0 {
		s.violate("L1: %d of 160 totals are stale after 15 minutes", n)
	}
}

// lagging is a network with one aggregator whose L2's tag is 12 minutes behind.
func lagging(p *plan) {
	p.Aggregators, p.Definitions, p.Period, p.L2Tag.Base = 1, 2, time.Hour, 180
}

// totalsUnderALag are repaired once, though for 12 minutes no pin shows that.
func totalsUnderALag(s *scene) {
	repaired := func(when string) {
		s.runFor(40 * time.Minute)
		if n, stale := len(s.offers), s.stale(); n != 1 || stale > 0 {
			s.violate("L2: %s: %d transactions, and %d totals are stale, want one and none", when, n, stale)
		}
		s.offers = nil
	}
	repaired("after the first update")
	s.unsettle()
	repaired("after they went wrong")
}

// settles demands that a task of the AVS is settled, all operators voting on it as soon as it is known.
func (s *scene) settles(what string, definition messages.TaskDefinitionID) {
	s.runFor(2 * time.Minute)
	s.offers = nil
	p := s.avsTask(rightAnswer, definition, s.keys[2])
	s.handOver(s.nodes[0], p)
	for _, v := range s.a.own(p) {
		s.a.say(packet{attestation: &v, proposal: &p}, nil) // before those that may
	}
	s.sent(what, 90*time.Second, 1, 0)
	if id := protocol.TaskID(p); !s.settledOn(id) {
		s.violate("L2: %s is not settled", what)
	}
}

// created makes a definition.
func (s *scene) created(d chaintest.Defined) (id messages.TaskDefinitionID) {
	d.Expiry = 1 << 40
	s.l2.Mine(func(b *chaintest.Book) {
		var err error
		if id, err = b.CreateDefinition(d, 0); err != nil {
			s.violate("the scene's definition: %v", err)
		}
	})
	return id
}

func restrictedTask(s *scene) {
	// Three of five nodes: a quorum of theirs is less than one of all.
	s.settles("a task that three may attest on", s.created(chaintest.Defined{
		Definition: messages.Definition{RestrictedAttesters: []messages.OperatorID{1, 2, 3}},
	}))
}

func minimumOfTask(s *scene) {
	s.settles("a task on which the hostile have too little power", s.created(chaintest.Defined{
		Definition: messages.Definition{MinimumVotingPower: *uint256.NewInt(power / 2)},
	}))
}

func maximumOfTask(s *scene) {
	s.settles("a task on which at most four may attest", s.created(chaintest.Defined{
		Definition: messages.Definition{RestrictedAttesters: []messages.OperatorID{1, 2, 3, 4, 5}, MaximumAttesters: 4},
	}))
}
