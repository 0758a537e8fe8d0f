package explore

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/ballast-avs/ballast/actors/aggregator"
	"github.com/ballast-avs/ballast/actors/scheduler"
	"github.com/ballast-avs/ballast/actors/submitter"
	"github.com/ballast-avs/ballast/actors/votingpower"
	"github.com/ballast-avs/ballast/messages"
)

// The cores of an aggregator's node.
const (
	theScheduler = iota
	theAggregator
	theSubmitter
	coresOfNode
)

// maxTimers bounds the timers of a node that are armed at once.
const maxTimers = 8

// node is one aggregator: its cores, what it waits for, and what a crash leaves.
type node struct {
	cores     [coresOfNode]int32
	reading   int16 // the inquiry of the scheduler that is not answered yet, and one more
	check     check
	resumes   bool // the submitter follows what an earlier life sent
	timers    [maxTimers]alarm
	own       set // its proposals, in the journal
	published set
	announced set  // tasks of which it said that its transaction is about to leave
	heard     set  // what it heard of the other's
	seen      bool // this life has read an operator set
	again     bool // it had announced the latest before
	tx        transaction
}

// alarm is a timer: what it tells a core, and when it is due.
type alarm struct {
	due  uint16
	core uint8
	what int16 // in the table of alarms, and one more; zero for none
}

// check is a look at a submission before it is sent; once the chain was read, with what the look found.
type check struct {
	sub   int16 // in the table of submissions, and one more
	read  bool
	found int16 // in the table of results
}

// transaction is what a node sent, until its end was told.
type transaction struct {
	sub   int16 // in the table of submissions, and one more
	at    uint16
	state txState
	heard set // what the other node had on its way, if its sender had heard of that
}

type txState uint8

const (
	unsent txState = iota
	pending
	succeeded
	reverted
)

// turn is what happens to one node: its effects are performed one by one, until it crashes.
type turn struct {
	p     *pair
	s     *pairState
	i     int
	left  int // effects until the crash; negative for none
	done  int // effects performed
	wrong string
}

func (r *turn) node() *node { return &r.s.aggs[r.i] }

func (r *turn) crashed() bool { return r.left == 0 }

// tell gives one of the node's cores a message and performs what follows.
func (r *turn) tell(core int, of origin, m any) {
	if r.crashed() {
		return
	}
	n := r.node()
	next, effects := r.p.tables[r.i][core].feed(n.cores[core], r.s.chains.head, of, m)
	n.cores[core] = next
	for _, e := range effects {
		if r.crashed() {
			return
		}
		r.perform(e)
	}
}

// passed counts an effect.
func (r *turn) passed() {
	r.done++
	if r.left > 0 {
		r.left--
	}
}

func (r *turn) perform(e any) {
	switch e.(type) { // what is only logged or counted is no place to crash at
	case scheduler.Started, scheduler.Ended, scheduler.WarnKeyless, scheduler.Skip, scheduler.TickLater, scheduler.ExpireLater, scheduler.Know,
		aggregator.Admit, aggregator.Bad, submitter.Sent:
		return
	case scheduler.GiveUp, submitter.GiveUp:
		r.wrong = "a core gives up"
		return
	}
	r.passed()
	switch e := e.(type) {
	case scheduler.Read:
		r.node().reading = index(&r.p.inquiries, e.Read.Inquiry)
	case scheduler.Prove:
		r.prove(e.Prove)
	case scheduler.NeedFence:
		r.tell(theAggregator, origin{kind: "fence", a: number(e.Needed)}, messages.FenceNeeded{Needed: e.Needed})
	case scheduler.RetryLater:
		r.after(e.After, theScheduler, messages.RetryDue{Serial: e.Serial})
	case submitter.WaitTurn:
		r.after(e.After, theSubmitter, messages.TurnCome{Task: e.Task})
	case submitter.Check:
		r.node().check = check{sub: r.p.submission(e.Submission)}
	case submitter.Announce:
		r.announce(r.p.byTask[e.Verdict.Task])
	case submitter.Send:
		r.send(e.Submission)
	case submitter.Resume:
		r.node().resumes = true
	case submitter.End:
		r.node().tx = transaction{}
		r.tell(theAggregator, origin{"ended", int(r.p.byTask[e.Ended.Task]), r.p.reason(e.Ended.Failure), chains{}}, e.Ended)
	default:
		r.performOfAggregator(e)
	}
}

func (r *turn) performOfAggregator(e any) {
	switch e := e.(type) {
	case aggregator.Verify:
		good := messages.VotesVerified{Task: e.Task, Approved: e.Approved}
		voters := 0
		for _, c := range e.Votes {
			good.Good = append(good.Good, c.Vote)
			voters |= 1 << c.Vote.Operator
		}
		r.tell(theAggregator, origin{"verified", int(r.p.byTask[e.Task]), voters, chains{}}, good)
	case aggregator.ExpireLater:
		r.after(e.After, theAggregator, e.Expired)
	case aggregator.Quorum:
		r.tell(theScheduler, origin{kind: "quorum", a: int(r.p.byTask[e.Task])},
			messages.StageReached{Task: e.Task, Stage: messages.StageQuorum, ToBlockL2: e.ToBlockL2})
	case aggregator.Submit:
		r.tell(theSubmitter, origin{"submit", int(r.p.submission(e.Submit.Submission)), int(e.Submit.Wait), chains{}}, e.Submit)
	case aggregator.OtherSubmits:
		if r.p.faults.holdIgnored {
			return
		}
		r.tell(theSubmitter, origin{"other", int(r.p.byTask[e.Other.Task]), number(e.Other.Doubtful), chains{}}, e.Other)
	case aggregator.Confirm:
		done := r.p.executed(r.s.chains, r.p.byTask[e.Task])
		r.tell(theAggregator, origin{"settled", int(r.p.byTask[e.Task]), number(done), chains{}}, messages.SettledRead{Task: e.Task, Settled: done})
	case aggregator.End:
		ended := e.Ended
		r.tell(theScheduler, origin{"task ended", r.p.text(fmt.Sprint(ended.Task, ended.Outcome, ended.Reason, ended.Detail, ended.Receipt.GasUsed, ended.Silent)), 0, chains{}}, ended)
	default:
		r.wrong = "an effect that the model does not know"
	}
}

// prove stores a proposal in the journal, then publishes it.
func (r *turn) prove(m messages.Prove) {
	p := r.p
	k := right
	if m.Calculation.Inquiry.Fence {
		k = fence
	}
	pin := uint16(m.Calculation.L2.Pin.Number) //nolint:gosec // Small worlds.
	n, made := p.propose(r.s.chains, r.i+1, k, pin, m.Calculation.L1.Pin.Number)
	if !made {
		r.wrong = "a round proposes what the model does not"
		return
	}
	r.node().own = r.node().own.with(n)
	msg := p.props[n].msg
	r.tell(theScheduler, origin{"proposed", int(n), int(m.Calculation.Inquiry.Round), chains{}}, //nolint:gosec // Small worlds.
		messages.Proposed{Round: m.Calculation.Inquiry.Round, Task: msg.Task, Proposal: msg.Proposal})
	r.passed()
	if r.crashed() {
		return
	}
	r.node().published = r.node().published.with(n)
	msg.Performer = 0
	r.tell(theAggregator, origin{kind: "own", a: int(n)}, msg)
}

// after arms a timer. What is due after the end of the world never is.
func (r *turn) after(d time.Duration, core uint8, m any) {
	const block = blockSeconds * time.Second
	due := r.s.chains.head + uint16((d+block-1)/block) //nolint:gosec // Small worlds.
	if due >= r.p.end() {
		return
	}
	n := r.node()
	free := slices.IndexFunc(n.timers[:], func(a alarm) bool { return a.what == 0 })
	if free < 0 {
		r.wrong = "a node has more timers than the model"
		return
	}
	n.timers[free] = alarm{due, core, index(&r.p.alarms, m)}
	sortAlarms(n.timers[:])
}

// announce says to the other node that a transaction is about to leave. An announcement is a new message each time.
func (r *turn) announce(n uint8) {
	r.node().again = r.node().announced.has(n)
	r.node().announced = r.node().announced.with(n)
	other := &r.s.aggs[1-r.i]
	other.heard = other.heard.without(n)
}

// send puts a transaction on its way, unless the eth_call before that reverts.
func (r *turn) send(s messages.Submission) {
	n, prop := r.node(), r.p.byTask[s.Task]
	if r.p.dead(r.s.chains, r.p.props[prop]) && !r.p.faults.checkIgnored {
		failure := &messages.Failure{Reason: messages.ReasonReverted}
		r.tell(theSubmitter, origin{kind: "refused", a: int(prop)}, messages.SubmissionEnded{Task: s.Task, Failure: failure})
		return
	}
	if n.tx.state != unsent {
		r.wrong = "S5: a node sends a second transaction while its first is on its way"
	}
	n.tx = transaction{sub: r.p.submission(s), at: r.s.chains.head, state: pending}
	if other := r.s.aggs[1-r.i]; other.tx.state == pending && !other.again && n.heard.has(r.p.propOf(r.s, uint8(1-r.i))) { //nolint:gosec // 0 or 1.
		n.tx.heard = n.tx.heard.with(r.p.propOf(r.s, uint8(1-r.i))) //nolint:gosec // 0 or 1.
	}
	r.tell(theSubmitter, origin{kind: "sent", a: int(prop)}, messages.SubmissionSent{Task: s.Task})
}

// readChains answers the scheduler.
func (r *turn) readChains() {
	n := r.node()
	i := r.p.inquiries[n.reading-1]
	of := origin{"read", int(n.reading), 0, r.s.chains}
	n.reading = 0
	calc, failed := r.p.read(r.s.chains, r.s.chains.head, i)
	if failed != nil {
		r.tell(theScheduler, of, *failed)
		return
	}
	update := votingpower.Fence(calc)
	if !i.Fence {
		update = votingpower.Propose(calc, messages.VotingPower{})
	}
	failure := votingpower.CheckReady(calc, address(r.i+1))
	if failure == nil && (i.Fence || !update.Empty()) {
		failure = votingpower.CheckProposal(calc, update)
	}
	if failure != nil {
		r.tell(theScheduler, of, messages.InquiryFailed{Inquiry: i, Failure: *failure})
		return
	}
	r.tell(theScheduler, of, messages.RoundCalculated{Calculation: calc, Update: update})
}

// seeHead tells the cores of a new operator set, and the scheduler what its attester is bound to.
func (r *turn) seeHead() {
	r.node().seen = true
	c := r.s.chains
	m := messages.OperatorSetRead{OperatorSet: r.p.operatorSet(c, c.head)}
	r.tell(theAggregator, origin{"operator set", 0, 0, c}, m)
	r.tell(theScheduler, origin{"operator set", 0, 0, c}, m)
	l := r.s.nodes[r.i]
	r.tell(theScheduler, origin{"bound", int(l.core), 0, c}, r.p.unsettled(l, c))
}

// lookup is all that decides on what a check finds.
type lookup struct {
	node   int
	sub    int16
	chains chains
}

// readForCheck looks at the chain by production's check.
func (r *turn) readForCheck() {
	n := r.node()
	s, key := r.p.submissions[n.check.sub-1], lookup{r.i, n.check.sub, r.s.chains}
	found, known := r.p.checked[key]
	if !known {
		checked, err := submitter.CheckNow(context.Background(), r.p.submitterConfig(r.i), r.ports(), s)
		if r.p.faults.checkIgnored {
			checked, err = messages.SubmissionChecked{Submission: s, Operator: messages.OperatorID(r.i + 1)}, nil
		}
		found = r.p.result(checkResult{checked: checked, failure: messages.AsFailure(err)})
		r.p.checked[key] = found
	}
	prop := r.p.byTask[s.Task]
	if wrong := r.p.wouldFail(r.s.chains, prop); wrong != "" && r.p.results[found-1].failure == nil {
		r.wrong = fmt.Sprintf("S5: aggregator %d is about to send the %s: %s", r.i+1, r.p.props[prop], wrong)
	}
	n.check.read, n.check.found = true, found
}

func (r *turn) ports() submitter.Ports {
	return submitter.Ports{Chain: chainPort{r.p, r.s, r.i}, Verifier: verifierPort{}}
}

// tellCheck tells the submitter what a look found, however long ago.
func (r *turn) tellCheck() {
	n := r.node()
	c := n.check
	n.check = check{}
	found, task := r.p.results[c.found-1], r.p.submissions[c.sub-1].Task
	of := origin{"checked", int(c.found), int(c.sub), chains{}}
	if found.failure != nil {
		r.tell(theSubmitter, of, messages.SubmissionEnded{Task: task, Failure: found.failure})
		return
	}
	r.tell(theSubmitter, of, found.checked)
}

// tellMined tells the submitter what became of its transaction.
func (r *turn) tellMined() {
	n := r.node()
	task := r.p.submissions[n.tx.sub-1].Task
	ended := messages.SubmissionEnded{Task: task, Receipt: messages.Receipt{GasUsed: 1}}
	if n.tx.state == reverted {
		ended = messages.SubmissionEnded{Task: task, Failure: &messages.Failure{Reason: messages.ReasonReverted}}
	}
	r.tell(theSubmitter, origin{"mined", int(n.tx.sub), int(n.tx.state), chains{}}, ended)
}

// follow looks what became of what an earlier life sent.
func (r *turn) follow() {
	n := r.node()
	s := r.p.submissions[n.tx.sub-1]
	receipt, err := submitter.ResumeNow(context.Background(), r.p.submitterConfig(r.i), r.ports(), s)
	if errors.Is(err, errWaits) {
		return
	}
	n.resumes = false
	f := messages.AsFailure(err)
	r.tell(theSubmitter, origin{"resumed", int(n.tx.sub), r.p.reason(f), chains{}}, messages.SubmissionEnded{Task: s.Task, Receipt: receipt, Failure: f})
}

// restart begins a new life of a node: its memory is empty but for the journal and what it sent.
func (r *turn) restart() {
	n := r.node()
	head := r.s.chains.head
	*n = node{own: n.own, published: n.published, announced: n.announced, heard: n.heard, again: n.again, tx: n.tx}
	for core, t := range r.p.tables[r.i] {
		n.cores[core] = t.fresh(head)
	}
	r.left = -1
	var history messages.HistoryRead
	for own := range n.own.all() {
		history.Proposals = append(history.Proposals, r.p.props[own].msg.Proposal)
	}
	r.tell(theScheduler, origin{kind: "history", a: r.p.text(fmt.Sprint(n.own))}, history)
	var left messages.PendingRead
	if n.tx.state != unsent {
		left.Submissions = []messages.Submission{r.p.submissions[n.tx.sub-1]}
	}
	r.tell(theSubmitter, origin{kind: "pending", a: int(n.tx.sub)}, left)
}

func (p *pair) submitterConfig(i int) submitter.Config {
	c := submitter.Default()
	c.Address, c.L2Chain = address(i+1), 2
	return c
}

func (p *pair) newTables(i int) [coresOfNode]*table {
	s := scheduler.Default()
	s.Address, s.RoundTimeout, s.RetryMin, s.RetryMax, s.RoundLimit = address(i+1), time.Minute, time.Minute, time.Minute, 4*time.Minute
	a := aggregator.Default()
	a.Address, a.L2Chain, a.RoundTimeout = address(i+1), 2, time.Minute
	skip := []string{"cfg", "since", "reached", "Stages", "Started", "Ended", "Leaves", "Detail", "Proposal", "proposal"}
	return [coresOfNode]*table{
		newTable(func(time.Time) started {
			core := scheduler.NewCore(s)
			return started{&core, stepOf(core.Step)}
		}, skip...),
		newTable(func(time.Time) started {
			core := aggregator.NewCore(a)
			return started{&core, stepOf(core.Step)}
		}, append(skip, "now")...),
		newTable(func(now time.Time) started {
			core := submitter.NewCore(now, p.submitterConfig(i))
			return started{&core, stepOf(core.Step)}
		}, skip...),
	}
}

func number(b bool) int {
	if b {
		return 1
	}
	return 0
}

// reason numbers why something failed.
func (p *pair) reason(f *messages.Failure) int {
	if f == nil {
		return -1
	}
	return p.text(string(f.Reason))
}
