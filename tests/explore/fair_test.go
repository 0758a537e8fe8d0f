package explore

import (
	"slices"
	"time"

	"github.com/ballast-avs/ballast/actors/aggregator"
	"github.com/ballast-avs/ballast/actors/attester"
	"github.com/ballast-avs/ballast/actors/scheduler"
	"github.com/ballast-avs/ballast/actors/votingpower"
	"github.com/ballast-avs/ballast/messages"
)

// halfWindow is how often something happens in a fair schedule, in blocks.
const halfWindow = windowBlocks / 2

// fair is a schedule in which everything that should happen does: one aggregator that just started, whose scheduler and
// aggregator are production's, attesters that hear every proposal and every vote in time, chains that advance.
type fair struct {
	w           *world
	s           state
	own         int // the attester of the aggregator's node
	scheduler   scheduler.Core
	aggregator  aggregator.Core
	timers      []timer
	adversary   adversary
	strategy    strategy // in place of the adversary, if there is one
	step        int
	fence       uint8 // the adversary's latest
	told        map[told]bool
	ownProposed []uint8
	committed   bool
	ambush      bool // a fence is executed in front of the next update that is sent
	ambushed    bool // that happened
}

// adversary is what the adversary does in a fair schedule.
type adversary uint8

const (
	silent  adversary = iota
	hasty             // has a fence approved whenever it can, and executes it at once
	patient           // keeps it until an update is about to be executed, and executes it first
)

func (a adversary) String() string { return [...]string{"silent", "hasty", "patient"}[a] }

// timer is something that is due at a time: a message to a core, or the submitter's turn with a task.
type timer struct {
	due time.Time
	m   any
}

// told is a vote that the aggregator has heard.
type told struct {
	node int
	prop uint8
}

func (w *world) fairFrom(s state, own int, by adversary) *fair {
	s.chains.l1 = max(s.chains.l1, uint8(len(w.targets)-1)) //nolint:gosec // Small worlds.
	f := &fair{w: w, s: s, own: own, adversary: by, told: map[told]bool{}}
	c := scheduler.Default()
	c.Address, c.Period, c.RoundTimeout, c.RoundLimit = address(1), 10*time.Minute, time.Minute, 3*time.Minute
	a := aggregator.Default()
	a.Address, a.L2Chain, a.RoundTimeout = address(1), 2, time.Minute
	f.scheduler, f.aggregator = scheduler.NewCore(c), aggregator.NewCore(a)
	f.schedule(messages.HistoryRead{})
	return f
}

// drifts reports whether the L2 is not what the L1's newest pin says.
func (f *fair) drifts() bool {
	return f.w.moverAt(f.s.chains, f.s.chains.head) != f.w.target(l1Block(f.s.chains.l1))
}

// run returns after how many windows an update was executed that changes power, or the limit.
func (f *fair) run(limit int) int {
	first := int(f.s.chains.head / windowBlocks)
	for {
		passed := int(f.s.chains.head/windowBlocks) - first
		if f.committed || passed >= limit {
			return passed
		}
		f.s.chains.head = (f.s.chains.head/halfWindow + 1) * halfWindow
		if f.s.chains.head%(6*windowBlocks) == 0 {
			f.s.chains.l1++ // its stakes stay as they are
		}
		f.w.normalise(&f.s)
		if len(f.strategy) > 0 {
			f.strike()
		} else {
			f.attack()
		}
		f.look()
	}
}

// attack shows a fence to everybody.
func (f *fair) attack() {
	if f.adversary == silent {
		return
	}
	c := f.s.chains
	f.fence, _ = f.w.propose(c, 5, fence, alignedBefore(c.head, f.w.lag), f.w.commitAt(c, c.head).L1+1)
	f.show(f.fence)
	if f.adversary == hasty {
		f.execute(f.fence)
	}
}

// look lets the honest nodes do what they do with a new operator set.
func (f *fair) look() {
	operatorSet := messages.OperatorSetRead{OperatorSet: f.w.operatorSet(f.s.chains, f.s.chains.head)}
	f.aggregate(messages.OperatorSetRead{OperatorSet: f.lied(operatorSet.OperatorSet)})
	f.schedule(operatorSet)
	f.schedule(f.w.unsettled(f.s.nodes[f.own], f.s.chains))
	for m := f.due(); m != nil; m = f.due() {
		switch m := m.(type) {
		case messages.ToScheduler:
			f.schedule(m)
		case messages.ToAggregator:
			f.aggregate(m)
		case messages.TaskID:
			f.submit(m)
		}
	}
	for _, n := range f.ownProposed {
		f.show(n)
	}
	for i := range f.s.nodes {
		for n := range f.s.nodes[i].public.all() {
			if !f.w.faults.votesHide {
				f.show(n)
			}
			f.hear(i, n)
		}
	}
}

// lied is what the aggregator reads instead of an operator set: with a fault it does not see that another
// one's task has its L1 block.
func (f *fair) lied(r messages.OperatorSet) messages.OperatorSet {
	c := f.s.chains
	if f.w.faults.l1Ignored && c.n > 0 && f.w.props[c.execs[c.n-1].prop].performer != 1 {
		r.CommitAtHead.L1--
	}
	return r
}

// due takes the first timer whose time has come.
func (f *fair) due() any {
	now := at(f.s.chains.head)
	i := slices.IndexFunc(f.timers, func(t timer) bool { return !t.due.After(now) })
	if i < 0 {
		return nil
	}
	m := f.timers[i].m
	f.timers = slices.Delete(f.timers, i, i+1)
	return m
}

func (f *fair) after(d time.Duration, m any) {
	f.timers = append(f.timers, timer{at(f.s.chains.head).Add(d), m})
}

// show lets every attester look at a proposal, and the aggregator hear what comes of it.
func (f *fair) show(n uint8) { f.showSome(n, 0, honest-1) }

// showSome lets some attesters look at it.
func (f *fair) showSome(n uint8, first, last int) {
	for i := first; i <= last; i++ {
		if f.s.nodes[i].public.has(n) || f.w.dead(f.s.chains, f.w.props[n]) {
			continue
		}
		head := f.s.headOf(move{late: f.w.heldBack && i == honest-1})
		done := f.w.looks(look{local: f.s.nodes[i], chains: f.s.chains, head: head, prop: n})
		f.s.nodes[i] = done.local
		verdict := done.verdict
		verdict.Operator = messages.OperatorID(i + 1)
		f.aggregate(messages.VerdictReceived{Verdict: verdict})
	}
}

// hear tells the aggregator of a public vote.
func (f *fair) hear(node int, n uint8) {
	if f.told[told{node, n}] {
		return
	}
	f.told[told{node, n}] = true
	p := f.w.props[n].msg
	f.aggregate(messages.AttestationReceived{Proposal: p.Proposal, Attestation: messages.Attestation{
		Task: p.Task, Address: address(node + 1), Approved: true, Signature: messages.BLSSignature{byte(node + 1)},
	}})
}

// execute puts what has its quorum on the chain.
func (f *fair) execute(n uint8) bool {
	next, _, done := f.w.apply(f.s, move{act: commit, prop: n})
	if !done {
		return false
	}
	f.s.chains = next.chains
	f.committed = f.committed || f.w.props[n].delta != 0
	return true
}

func (f *fair) schedule(m messages.ToScheduler) {
	for _, e := range f.scheduler.Step(at(f.s.chains.head), m) {
		switch e := e.(type) {
		case scheduler.Read:
			f.schedule(f.round(e.Read.Inquiry))
		case scheduler.Prove:
			f.prove(e.Prove)
		case scheduler.NeedFence:
			f.aggregate(messages.FenceNeeded{Needed: e.Needed})
		case scheduler.TickLater:
			if !f.w.noTick {
				f.after(10*time.Minute, messages.Tick{})
			}
		case scheduler.RetryLater:
			f.after(e.After, messages.RetryDue{Serial: e.Serial})
		case scheduler.ExpireLater:
			f.after(3*time.Minute, messages.RoundExpired{Round: e.Round})
		}
	}
}

// round is what the readers and the calculator make of a round's inquiry.
func (f *fair) round(i messages.Inquiry) messages.ToScheduler {
	calc, failed := f.w.read(f.s.chains, f.s.chains.head, i)
	if failed != nil {
		return *failed
	}
	update := votingpower.Fence(calc)
	if !i.Fence {
		update = votingpower.Propose(calc, messages.VotingPower{})
	}
	failure := votingpower.CheckReady(calc, address(1))
	if failure == nil && (i.Fence || !update.Empty()) {
		failure = votingpower.CheckProposal(calc, update)
	}
	if failure != nil {
		return messages.InquiryFailed{Inquiry: i, Failure: *failure}
	}
	return messages.RoundCalculated{Calculation: calc, Update: update}
}

func (f *fair) prove(p messages.Prove) {
	k := right
	if p.Calculation.Inquiry.Fence {
		k = fence
	}
	pin := uint16(p.Calculation.L2.Pin.Number) //nolint:gosec // Small worlds.
	n, made := f.w.propose(f.s.chains, 1, k, pin, p.Calculation.L1.Pin.Number)
	if !made {
		panic("explore: a round proposes what the model does not")
	}
	f.ownProposed = append(f.ownProposed, n)
	msg := f.w.props[n].msg
	f.schedule(messages.Proposed{Round: p.Calculation.Inquiry.Round, Task: msg.Task, Proposal: msg.Proposal})
	msg.Performer = 0
	f.aggregate(msg)
}

func (f *fair) aggregate(m messages.ToAggregator) {
	for _, e := range f.aggregator.Step(at(f.s.chains.head), m) {
		switch e := e.(type) {
		case aggregator.Verify:
			good := messages.VotesVerified{Task: e.Task, Approved: e.Approved}
			for _, c := range e.Votes {
				good.Good = append(good.Good, c.Vote)
			}
			f.aggregate(good)
		case aggregator.ExpireLater:
			f.after(e.After, e.Expired)
		case aggregator.Quorum:
			f.schedule(messages.StageReached{Task: e.Task, Stage: messages.StageQuorum, ToBlockL2: e.ToBlockL2})
		case aggregator.Submit:
			f.after(e.Submit.Wait, e.Submit.Submission.Task)
		case aggregator.Confirm:
			f.aggregate(messages.SettledRead{Task: e.Task, Settled: f.settledBy(e.Task)})
		case aggregator.End:
			f.schedule(e.Ended)
		}
	}
}

// settledBy reports whether the task itself was executed, not another performer's with the same markers.
func (f *fair) settledBy(task messages.TaskID) bool {
	n := f.w.byTask[task]
	return slices.ContainsFunc(f.s.chains.execs[:f.s.chains.n], func(e exec) bool { return e.prop == n })
}

// submit stands for the submitter.
func (f *fair) submit(task messages.TaskID) {
	if f.adversary == patient && f.w.props[f.w.byTask[task]].kind != fence {
		f.execute(f.fence)
	}
	f.strikeFirst(task)
	ended := messages.SubmissionEnded{Task: task, Receipt: messages.Receipt{GasUsed: 1}}
	if !f.execute(f.w.byTask[task]) {
		ended = messages.SubmissionEnded{Task: task, Failure: &messages.Failure{Reason: messages.ReasonAlreadySettled}}
	}
	f.aggregate(ended)
}

// strikeFirst executes a fence in front of an update, if one has its quorum.
func (f *fair) strikeFirst(task messages.TaskID) {
	if !f.ambush || f.ambushed || f.w.props[f.w.byTask[task]].kind == fence {
		return
	}
	for _, n := range f.w.ready(f.s) {
		f.ambushed = f.execute(n) || f.ambushed
	}
}

// unsettled is what an attester tells its scheduler with an operator set.
func (w *world) unsettled(l local, c chains) messages.Unsettled {
	key := bound{l.core, c}
	if known, is := w.bounds[key]; is {
		return known
	}
	core := w.rebuild(w.cores[l.core])
	for _, e := range core.Step(at(c.head), messages.OperatorSetRead{OperatorSet: w.operatorSet(c, c.head)}) {
		if b, is := e.(attester.Bind); is {
			w.bounds[key] = b.Unsettled
		}
	}
	return w.bounds[key]
}

// bound is all that decides on what an attester is bound to.
type bound struct {
	core   int32
	chains chains
}
