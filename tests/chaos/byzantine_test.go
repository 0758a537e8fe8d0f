package chaos

import (
	"context"
	"math"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/ballast-avs/ballast/actors/protocol"
	"github.com/ballast-avs/ballast/actors/votingpower"
	"github.com/ballast-avs/ballast/messages"
)

// traitor is a byzantine operator: it has keys and sees all that passes, and it keeps to no rule. Unless an adversary
// leads it alone, what it does is drawn.
type traitor struct {
	net    *net
	name   string
	keys   keys
	heard  []messages.Proposal // the latest
	voters map[messages.TaskID]map[messages.OperatorID]messages.Attestation
	sent   map[messages.TaskID]bool
}

// memory bounds what a traitor replays.
const memory = 30

func newTraitor(t *net, name string, k keys) *traitor {
	return &traitor{
		net: t, name: name, keys: k, voters: map[messages.TaskID]map[messages.OperatorID]messages.Attestation{}, sent: map[messages.TaskID]bool{},
	}
}

func (b *traitor) hear(m packet) {
	if b.net.adversary != nil {
		b.net.adversary.hear(m)
	}
	b.tellBeside(m)
	switch {
	case b.net.plan.Led:
	case m.attestation != nil:
		b.collect(*m.attestation, *m.proposal)
	case m.proposal != nil:
		b.remember(*m.proposal)
		if b.net.chance(0.3) {
			b.vote(*m.proposal)
		}
	}
}

func (b *traitor) remember(p messages.Proposal) {
	b.heard = append(b.heard, p)
	if len(b.heard) > memory {
		b.heard = b.heard[1:]
	}
}

// vote says yes and no, with good and bad signatures, in its own name and in others'.
func (b *traitor) vote(p messages.Proposal) {
	f := b.net.about(&p)
	id := f.task
	for _, approved := range []bool{true, false} {
		a := messages.Attestation{Task: id, Address: b.keys.address, Approved: approved, Signature: b.keys.vote(f.digest(approved))}
		if b.net.chance(0.3) {
			a.Signature[7]++
		}
		if b.net.chance(0.2) {
			a.Address = b.net.nodes[b.net.rng.IntN(len(b.net.nodes))].keys.address
		}
		b.net.spread(b.name, packet{attestation: &a, proposal: &p}, nil)
		if approved && a.Address == b.keys.address {
			b.collect(a, p)
		}
	}
	self := protocol.OperatorAt(*b.net.present(), b.keys.address)
	lie := messages.Verdict{Task: id, Operator: self, Answer: messages.Abstain, Reason: messages.ReasonUpdateConflict, Detail: "so they say"}
	b.net.spread(b.name, packet{verdict: &lie}, nil)
}

// collect aggregates on its own: a traitor with a quorum submits when it likes, without looking at the base.
func (b *traitor) collect(a messages.Attestation, p messages.Proposal) {
	r, f := *b.net.present(), b.net.about(&p)
	a.Operator = protocol.OperatorAt(r, a.Address)
	m, member := protocol.MemberByID(r, a.Operator)
	if !a.Approved || !member || !b.net.ring.verifies(m.Key, f.yes(), a.Signature) {
		return
	}
	id := f.task
	if b.voters[id] == nil {
		b.voters[id] = map[messages.OperatorID]messages.Attestation{}
	}
	b.voters[id][a.Operator] = a
	if b.sent[id] {
		return
	}
	s := messages.Submission{Task: id, Proposal: p, Approved: true}
	var sum uint256.Int
	for _, m := range r.Members {
		if v, voted := b.voters[id][m.ID]; voted && v.Address == m.Address {
			s.Votes = append(s.Votes, v)
			sum.Add(&sum, &m.Power)
		}
	}
	need := protocol.ApprovalQuorum(r.Total)
	if sum.Lt(&need) {
		return
	}
	b.sent[id] = true
	if b.net.chance(0.5) {
		b.net.after(b.net.between(0, 30*time.Minute), func() { b.net.offer(&transaction{from: b.name, submission: s}) })
	}
}

// act proposes something, to all or to some.
func (b *traitor) act() {
	t := b.net
	p, what, ok := b.invent()
	if !ok {
		return
	}
	only := map[string]bool{}
	for _, name := range t.names {
		only[name] = t.chance(0.7)
	}
	t.note("%s proposes %s: %s", b.name, short(t.about(&p).task), what)
	b.remember(p)
	b.vote(p)
	t.spread(b.name, packet{proposal: &p}, func(to string) bool { return only[to] })
}

func (b *traitor) invent() (messages.Proposal, string, bool) {
	t := b.net
	if len(b.heard) > 0 && t.chance(0.3) {
		return b.heard[t.rng.IntN(len(b.heard))], "again what was heard", true
	}
	if t.plan.Definitions > 0 && t.chance(0.3) {
		return b.inventTotals()
	}
	if t.plan.Wide.Sly && t.chance(0.5) {
		return b.inventSlyly()
	}
	c, ok := b.calculate()
	if !ok {
		return messages.Proposal{}, "", false
	}
	u := votingpower.Propose(c, messages.VotingPower{})
	what := b.twist(&c, &u)
	if what == "" {
		return messages.Proposal{}, "", false
	}
	p := b.proposal(votingpower.Proof{L1Chain: l1Chain, L1: c.L1.Pin, L2Chain: t.chain, L2: c.L2.Pin, Root: c.Root}, u)
	if what == "bytes that are not an update" {
		p.Data = append(p.Data, 1)
		b.sign(&p)
	}
	return p, what, true
}

// proposal is a signed proposal of its own.
func (b *traitor) proposal(proof votingpower.Proof, u messages.Update) messages.Proposal {
	p := messages.Proposal{
		ProofOfTask: proof.String(), Data: votingpower.EncodeUpdate(u),
		Performer: b.keys.address, Definition: messages.VotingPowerSync, Chain: b.net.chain,
	}
	b.sign(&p)
	return p
}

func (b *traitor) sign(p *messages.Proposal) { p.Signature = b.keys.task(protocol.TaskPreimage(*p)) }

// calculate works as an honest aggregator does, at a pin that need not be the newest.
func (b *traitor) calculate() (messages.Calculation, bool) {
	t := b.net
	tag := t.look().Head.Number
	tag -= min(tag, t.plan.L2Tag.lag(tag)+t.rng.Uint64N(20))
	pin, _ := t.l2.At(tag)
	l2, err := t.l2.View(0).State(context.Background(), pin)
	if err != nil {
		return messages.Calculation{}, false
	}
	l1, err := t.l1View(t.rng.Uint64N(3)).State(context.Background(), messages.Pin{}, l2.Operators)
	if err != nil {
		return messages.Calculation{}, false
	}
	return votingpower.Calculate(messages.Inquiry{}, l2, l1), true
}

// twist makes an update wrong, or leaves it right at the wrong moment. It returns what it did, or nothing.
func (b *traitor) twist(c *messages.Calculation, u *messages.Update) string {
	t := b.net
	switch t.rng.IntN(10) {
	case 0:
		if len(u.Increases) > 0 {
			u.Increases[0].Power.AddUint64(&u.Increases[0].Power, 1)
			return "one wei too much"
		}
	case 1:
		if len(u.Decreases) > 0 {
			u.Decreases[0].Power.SubUint64(&u.Decreases[0].Power, 1)
			return "one wei too little"
		}
	case 2:
		id := messages.OperatorID(len(t.keys) + 100)
		u.Increases = append(u.Increases, messages.Delta{Operator: id, Power: *uint256.NewInt(7)})
		return "an operator that is not there"
	case 3:
		c.L1.Pin.Number, u.ToBlockL1 = math.MaxUint64-1, math.MaxUint64-1
		return "a huge L1 pin"
	case 4:
		c.Root = common.Hash{1}
		return "another root"
	case 5:
		return "bytes that are not an update"
	case 6:
		c.L2.Pin.Hash = common.Hash{2}
		return "a block that is not there"
	case 7:
		self := protocol.OperatorAt(*t.present(), b.keys.address)
		u.Increases = slices.DeleteFunc(u.Increases, func(d messages.Delta) bool { return d.Operator == self })
		u.Decreases = slices.DeleteFunc(u.Decreases, func(d messages.Delta) bool { return d.Operator == self })
		u.Increases = append(u.Increases, messages.Delta{Operator: self, Power: *uint256.NewInt(power)})
		slices.SortFunc(u.Increases, func(x, y messages.Delta) int { return int(x.Operator) - int(y.Operator) })
		return "power for itself"
	case 8:
		return "the truth, at a pin of its own"
	case 9:
		number := c.L2.CommitAtHead.L1 + 1
		if pin, known := t.l1.At(number); known {
			*u = messages.Update{ToBlockL1: number, ToBlockL2: c.L2.Pin.Number}
			c.L1.Pin, c.Root = pin, common.Hash{}
			return "a fence"
		}
	}
	return ""
}
