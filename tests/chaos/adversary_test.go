package chaos

import (
	"context"
	"time"

	"github.com/holiman/uint256"

	"github.com/ballast-avs/ballast/actors/protocol"
	"github.com/ballast-avs/ballast/actors/votingpower"
	"github.com/ballast-avs/ballast/messages"
)

// strategy is one way to delay the sync. It knows what the adversary knows, and acts through it.
type strategy interface {
	name() string
	begin(a *adversary)
	hear(m packet)
}

// adversary is one mind behind some operators: they share what they hear, and lose none of it. It can do what
// its operators can do: sign with their keys, say different things to different nodes, wait, submit. Its
// messages arrive at once.
type adversary struct {
	net     *net
	of      []*traitor
	plots   []strategy
	began   bool
	votes   map[messages.TaskID]map[messages.OperatorID]messages.Attestation // approvals by honest operators
	tasks   map[messages.TaskID]messages.Proposal                            // that had one
	updates int                                                              // that it proposed
	// calculated holds what follows from two pins, that of the L1 first. The heads in it are those of the first look.
	calculated map[[2]messages.Pin]messages.Calculation
	head       messages.Pin                       // of the L2, at its latest look
	looks      map[messages.Pin]*messages.L2State // at the L2 with that head, by pin; nil if it could not be read
}

// asPlanned makes the adversary of a plan, or nil.
func (t *net) asPlanned() *adversary {
	if len(t.plan.Strategies) == 0 || t.plan.Byzantine == 0 {
		return nil
	}
	a := t.newAdversary()
	for _, name := range t.plan.Strategies {
		a.plots = append(a.plots, strategies()[name]())
	}
	return a
}

// newAdversary makes one without a strategy, behind all traitors.
func (t *net) newAdversary() *adversary {
	a := &adversary{
		net: t, votes: map[messages.TaskID]map[messages.OperatorID]messages.Attestation{}, tasks: map[messages.TaskID]messages.Proposal{},
		calculated: map[[2]messages.Pin]messages.Calculation{}, looks: map[messages.Pin]*messages.L2State{},
	}
	for _, name := range t.names {
		if b := t.byzantine[name]; b != nil {
			a.of = append(a.of, b)
		}
	}
	return a
}

// begin lets the adversary loose.
func (a *adversary) begin() {
	a.began = true
	for _, s := range a.plots {
		a.net.note("the adversary begins: %s", s.name())
		s.begin(a)
	}
}

// hear is called for each message that reaches one of its operators.
func (a *adversary) hear(m packet) {
	if m.attestation != nil {
		a.count(*m.attestation, m)
	}
	if !a.began {
		return
	}
	for _, s := range a.plots {
		s.hear(m)
	}
}

// count keeps a valid approval.
func (a *adversary) count(v messages.Attestation, m packet) {
	r := a.net.present()
	v.Operator = protocol.OperatorAt(*r, v.Address)
	member, is := protocol.MemberByID(*r, v.Operator)
	if !v.Approved || !is || !a.net.ring.verifies(member.Key, m.facts.yes(), v.Signature) {
		return
	}
	id := m.facts.task
	if a.votes[id] == nil {
		a.votes[id], a.tasks[id] = map[messages.OperatorID]messages.Attestation{}, *m.proposal
	}
	a.votes[id][v.Operator] = v
}

// again calls f now and then every d.
func (a *adversary) again(d time.Duration, f func()) {
	a.net.after(0, func() {
		f()
		a.net.after(d, func() { a.again(d, f) })
	})
}

// l2 is the L2 as everybody sees it, read once a block.
func (a *adversary) l2(pin messages.Pin) (messages.L2State, bool) {
	if head := a.net.l2.Head(); a.head != head {
		a.head = head
		clear(a.looks)
	}
	state, known := a.looks[pin]
	if !known {
		read, err := a.net.l2View(0).State(context.Background(), pin)
		if err == nil {
			state = &read
		}
		a.looks[pin] = state
	}
	if state == nil {
		return messages.L2State{}, false
	}
	return *state, true
}

func (a *adversary) l1(pin messages.Pin, operators []messages.Operator) (messages.L1State, bool) {
	state, err := a.net.l1View(0).State(context.Background(), pin, operators)
	return state, err == nil && state.PinFinal
}

// pins are the newest L2 pins that an attester may approve first, the newest first: the aligned ones, and on a chain
// that aligns none the tag and the block before it. Those that the last commit killed are left out.
func (a *adversary) pins() []messages.Pin {
	state, ok := a.l2(messages.Pin{})
	if !ok {
		return nil
	}
	all := state.Aligned
	if len(all) == 0 {
		for number := state.TagNumber; number+1 >= state.TagNumber && number > 0; number-- {
			if pin, known := a.net.l2.At(number); known {
				all = append(all, pin)
			}
		}
	}
	var alive []messages.Pin
	for _, pin := range all {
		if pin.Number > state.CommitAtHead.L2 {
			alive = append(alive, pin)
		}
	}
	return alive
}

// half names every other honest node: which is 0 or 1.
func (a *adversary) half(which int) func(string) bool {
	return func(to string) bool {
		for i, n := range a.net.nodes {
			if n.name == to {
				return i%2 == which
			}
		}
		return false
	}
}

// say tells all honest nodes, or those that only lets through, and all at once: nothing is lost.
func (a *adversary) say(m packet, only func(to string) bool) {
	m.facts = a.net.about(m.proposal)
	for _, n := range a.net.nodes {
		if only == nil || only(n.name) {
			a.net.after(5*time.Millisecond, func() { a.net.arrive(a.of[0].name, n.name, m) })
		}
	}
}

func (a *adversary) propose(p messages.Proposal, only func(to string) bool) {
	a.say(packet{proposal: &p}, only)
}

// asHonest is the number of changes that an honest update lists.
const asHonest = 0

// update is a right update at two pins. A zero L1 pin is the newest. It lists so many changes, or
// as many as an honest one.
func (a *adversary) update(by *traitor, at, l1 messages.Pin, entries int) (messages.Proposal, bool) {
	state, ok := a.l2(at)
	if !ok {
		return messages.Proposal{}, false
	}
	targets, ok := a.l1(l1, state.Operators)
	if !ok || targets.Pin.Number <= state.CommitAtHead.L1 {
		return messages.Proposal{}, false
	}
	c := a.calculate(state, targets)
	u := votingpower.Propose(c, messages.VotingPower{})
	if entries != asHonest {
		u = votingpower.Prefix(c, entries)
	}
	if u.Empty() || !votingpower.BaseHolds(state, u) {
		return messages.Proposal{}, false
	}
	a.updates++
	return by.proposal(votingpower.Proof{L1Chain: l1Chain, L1: c.L1.Pin, L2Chain: a.net.chain, L2: c.L2.Pin, Root: c.Root}, u), true
}

// calculate is votingpower.Calculate. It works out a pair of pins once, however often a strategy comes back to it.
func (a *adversary) calculate(l2 messages.L2State, l1 messages.L1State) messages.Calculation {
	pins := [2]messages.Pin{l1.Pin, l2.Pin}
	c, known := a.calculated[pins]
	if !known {
		c = votingpower.Calculate(messages.Inquiry{}, l2, l1)
		a.calculated[pins] = c
	}
	return c
}

// fence is an empty update up to an L2 block.
func (a *adversary) fence(by *traitor, at messages.Pin) (messages.Proposal, bool) {
	first, known := a.net.l1.At(a.net.present().CommitAtHead.L1 + 1)
	if !known {
		return messages.Proposal{}, false
	}
	proof := votingpower.Proof{L1Chain: l1Chain, L1: first, L2Chain: a.net.chain, L2: at}
	return by.proposal(proof, messages.Update{ToBlockL1: first.Number, ToBlockL2: at.Number}), true
}

// own are the approvals of its operators.
func (a *adversary) own(p messages.Proposal) []messages.Attestation {
	f := a.net.about(&p)
	var all []messages.Attestation
	for _, b := range a.of {
		id := protocol.OperatorAt(*a.net.present(), b.keys.address)
		vote := messages.Attestation{Task: f.task, Operator: id, Address: b.keys.address, Approved: true}
		vote.Signature = b.keys.vote(f.yes())
		all = append(all, vote)
	}
	return all
}

// quorum collects the votes on a proposal, its own among them, once they are enough.
func (a *adversary) quorum(p messages.Proposal) (messages.Submission, bool) {
	task := a.net.about(&p).task
	s := messages.Submission{Task: task, Proposal: p, Approved: true}
	voted := map[messages.OperatorID]messages.Attestation{}
	for id, v := range a.votes[task] {
		voted[id] = v
	}
	for _, v := range a.own(p) {
		voted[v.Operator] = v
	}
	var sum uint256.Int
	r := a.net.present()
	for _, m := range r.Members {
		if v, is := voted[m.ID]; is && v.Address == m.Address {
			s.Votes = append(s.Votes, v)
			sum.Add(&sum, &m.Power)
		}
	}
	need := protocol.ApprovalQuorum(r.Total)
	return s, !sum.Lt(&need)
}

// overtake mines a submission ahead of all that waits in the mempool.
func (a *adversary) overtake(s messages.Submission) {
	a.net.note("%s overtakes with task %s", a.of[0].name, short(s.Task))
	a.net.include(&transaction{from: a.of[0].name, submission: s, offered: true})
}

// waiting are the honest transactions in the mempool that would change power.
func (a *adversary) waiting() []messages.Proposal {
	var all []messages.Proposal
	for _, n := range a.net.nodes {
		for _, tx := range n.disk.sent {
			if !tx.offered || tx.ended {
				continue
			}
			claim, err := a.net.about(&tx.submission.Proposal).claim()
			if err == nil && !claim.Update.Empty() {
				all = append(all, tx.submission.Proposal)
			}
		}
	}
	return all
}
