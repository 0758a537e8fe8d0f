package explore

import (
	"slices"
	"time"

	"github.com/ballast-avs/ballast/actors/attester"
	"github.com/ballast-avs/ballast/messages"
)

// local is one honest attester: its core, what its journal holds, and what it ever let out, whatever was lost since.
// Cores and journals are numbers in the world's tables, so that equal ones are one.
type local struct {
	core, journal   int32
	lost            bool
	public, against set // published approvals and rejections
}

// input is one message with its time.
type input struct {
	now time.Time
	m   messages.ToAttester
}

// machine is a state of a core, as the messages that lead to it.
type machine struct{ inputs []input }

// journal is what survives a crash.
type journal struct {
	votes       []messages.SignedVote
	baseline    uint64
	hasBaseline bool
	approved    set
	refused     set
}

// config is that of every attester. All of them say that they are operator 1: none knows of another, so
// that equal ones are one.
func (w *world) config() attester.Config {
	c := attester.Default()
	c.Address, c.L1Chain, c.L2Chain = address(1), 1, 2
	c.Again, c.Forget = 0, 1000*time.Hour
	c.PinWait, c.EmptyPause = windowBlocks*blockSeconds*time.Second, w.pause
	return c
}

func at(head uint16) time.Time { return time.Unix(1_000_000+blockSeconds*int64(head), 0) }

// rebuild returns the core of a state, by giving a new one all messages again.
func (w *world) rebuild(m machine) *attester.Core {
	core := attester.NewCore(w.config())
	for _, in := range m.inputs {
		core.Step(in.now, in.m)
	}
	return &core
}

// skip names what decides nothing. The marker and the two latest places of the tag are read again before each proposal
// is looked at, unless there are single steps.
func (w *world) skip() []string {
	if w.fine {
		return skipped()
	}
	return append(skipped(), "commit", "tags")
}

// internCore returns the number of a core's state.
func (w *world) internCore(core *attester.Core, m machine) int32 {
	key := canon(core, w.skip()...)
	if n, known := w.coreOf[key]; known {
		return n
	}
	n := int32(len(w.cores)) //nolint:gosec // Small worlds.
	w.cores, w.coreOf[key] = append(w.cores, m), n
	return n
}

func (w *world) internJournal(j journal) int32 {
	key := canon(j)
	if n, known := w.journalOf[key]; known {
		return n
	}
	n := int32(len(w.journals)) //nolint:gosec // Small worlds.
	w.journals, w.journalOf[key] = append(w.journals, j), n
	return n
}

// restart is all that decides on an attester after a crash.
type restart struct {
	journal int32
	chains  chains
	head    uint16
}

// restarted is an attester after a crash: it reads its journal and the operator set.
func (w *world) restarted(l local, c chains, head uint16) local {
	key := restart{l.journal, c, head}
	if known, is := w.restarts[key]; is {
		l.core = known
		return l
	}
	j := w.journals[l.journal]
	read := messages.JournalRead{Votes: j.votes, Baseline: j.baseline, HasBaseline: j.hasBaseline}
	if w.faults.baselineIgnored {
		read.Baseline, read.HasBaseline = 0, true
	}
	m := machine{[]input{{at(head), read}, {at(head), messages.OperatorSetRead{OperatorSet: w.operatorSet(c, head)}}}}
	l.core = w.internCore(w.rebuild(m), m)
	w.restarts[key] = l.core
	return l
}

// wiped is an attester that lost its journal.
func (w *world) wiped(l local, c chains, head uint16) local {
	l.journal, l.lost = w.internJournal(journal{}), true
	return w.restarted(l, c, head)
}

// look is all that decides on how an attester looks at a proposal.
type look struct {
	local   local
	chains  chains
	head    uint16
	prop    uint8
	crashes bool
}

// looked is what comes of it.
type looked struct {
	local   local
	verdict messages.Verdict
}

// looks shows a proposal to an attester that reads the chains by an endpoint with a head, signs, and
// publishes, unless it crashes once the vote is in the journal. What it abstained from is forgotten: it would
// be looked at anew all the same.
func (w *world) looks(q look) looked {
	if known, is := w.memo[q]; is {
		return known
	}
	s := &session{w: w, q: q, l: q.local, m: machine{slices.Clone(w.cores[q.local.core].inputs)}}
	s.core = w.rebuild(s.m)
	before := w.operatorSet(q.chains, q.head)
	before.Tag = pinAt(2, uint64(alignedBefore(q.head, w.lag+1))) // it saw the window before: both newest pins are valid
	s.tell(messages.OperatorSetRead{OperatorSet: before})
	s.tell(messages.OperatorSetRead{OperatorSet: w.operatorSet(q.chains, q.head)})
	s.tell(w.props[q.prop].msg)
	s.tell(messages.TaskEnded{Task: w.props[q.prop].msg.Task, Outcome: messages.OutcomeTimedOut})
	if short := w.restarted(s.l, q.chains, q.head); q.crashes {
		s.l = short
	} else {
		s.l.core = w.internCore(s.core, s.m)
	}
	done := looked{s.l, s.verdict}
	w.memo[q] = done
	return done
}

// session performs the effects of one look.
type session struct {
	w       *world
	q       look
	l       local
	m       machine
	core    *attester.Core
	verdict messages.Verdict
}

func (s *session) tell(m messages.ToAttester) {
	s.m.inputs = append(s.m.inputs, input{at(s.q.head), m})
	for _, e := range s.core.Step(at(s.q.head), m) {
		s.perform(e)
	}
}

func (s *session) perform(e attester.Effect) {
	w := s.w
	switch e := e.(type) {
	case attester.Recalculate:
		calc, failed := w.read(s.q.chains, s.q.head, e.Inquiry)
		if failed != nil {
			s.tell(*failed)
			return
		}
		s.tell(messages.Calculated{Calculation: calc})
	case attester.Keep:
		j := w.journals[s.l.journal]
		j.baseline, j.hasBaseline = e.Baseline, true
		s.l.journal = w.internJournal(j)
	case attester.Sign:
		s.l = w.sign(s.l, e.Vote)
		if w.faults.publishedFirst && s.q.crashes {
			s.l.journal = s.q.local.journal
			s.l.public = s.l.public.with(s.q.prop)
		}
		s.tell(messages.VoteSigned{Vote: e.Vote})
	case attester.Publish:
		if !s.q.crashes {
			s.l = publish(s.l, s.q.prop, e.Attestation.Attestation.Approved)
		}
	case attester.Give:
		s.verdict = e.Verdict
	case attester.Skip:
		s.verdict = e.Verdict
	}
}

// sign writes a vote into an attester's journal.
func (w *world) sign(l local, vote messages.SignedVote) local {
	n := w.byTask[vote.Attestation.Task]
	j := w.journals[l.journal]
	j.votes = append(slices.Clone(j.votes), vote)
	if vote.Attestation.Approved {
		j.approved = j.approved.with(n)
	} else {
		j.refused = j.refused.with(n)
	}
	l.journal = w.internJournal(j)
	return l
}

func publish(l local, prop uint8, approved bool) local {
	if approved {
		l.public = l.public.with(prop)
	} else {
		l.against = l.against.with(prop)
	}
	return l
}
