package monitor

import (
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ballast-avs/ballast/actors"
	"github.com/ballast-avs/ballast/actors/kit"
	"github.com/ballast-avs/ballast/actors/protocol"
	"github.com/ballast-avs/ballast/actors/votingpower"
	"github.com/ballast-avs/ballast/actors/watcher"
	"github.com/ballast-avs/ballast/messages"
	"github.com/ballast-avs/ballast/node/health"
)

// Observer remembers what passes through a node's part in one L2, so that its health is known at any time without
// asking a chain. Its methods may be called from any goroutine and do not block.
type Observer struct {
	clock kit.Clock
	self  Self

	mu          sync.Mutex
	operatorSet messages.OperatorSet
	read        bool // the operator set
	sight       watcher.Sight
	lock        *messages.Failure // what the last look saw would lock the network; nil where nothing would
	settled     time.Time
	current     messages.Round // in progress; zero if there is none
	last        messages.Round // that ended
	answers     lastAnswers
	gaveUp      string
}

// Self is what an observer has to know about its node.
type Self struct {
	Name     string                // of the L2, in findings
	Operator common.Address        // zero in a node without one
	Key      messages.BLSPublicKey // with which it votes
	Payer    common.Address        // of submissions; zero in a node that does not aggregate
	Alarm    uint64                // a balance that pays for fewer rounds is an alarm (`--balance-alarm`)
	Roles    actors.Roles
	Period   time.Duration // of the voting power sync
}

// NewObserver returns an Observer of one L2 that has seen nothing yet.
func NewObserver(clock kit.Clock, self Self) *Observer {
	return &Observer{clock: clock, self: self, answers: lastAnswers{}}
}

func (o *Observer) admitted(r messages.OperatorSet) {
	o.mu.Lock()
	defer o.mu.Unlock()
	if o.read && r.CommitAtHead != o.operatorSet.CommitAtHead {
		o.settled = o.clock.Now()
	}
	o.operatorSet, o.read = r, true
	o.answers.forget(r)
}

// DriftSeen remembers the watcher's last look at the drift.
func (o *Observer) DriftSeen(s watcher.Sight) {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.sight, o.lock = s, votingpower.CheckLock(s.Calculation)
	if s.Drift.Operators == 0 && !o.blind() {
		o.settled = s.At
	}
}

// RoundEnded remembers how the last round ended.
func (o *Observer) RoundEnded(r messages.Round) {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.last = r
	if r.Outcome == messages.OutcomeCommitted || r.Outcome == messages.OutcomeInSync && !o.blind() {
		o.settled = r.Ended.Time()
	}
}

// blind reports whether the last look could not read the voting power of any operator: that nothing differed means
// nothing then.
func (o *Observer) blind() bool { return health.UnreadableIn(o.sight.Calculation).All() }

// ActorFailed remembers the last words of an actor that gave up.
func (o *Observer) ActorFailed(words string) {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.gaveUp = words
}

// Facts returns how the node's part in the L2 is. Seen are the operators that the network shows, besides our own.
func (o *Observer) Facts(seen []common.Address) health.L2 {
	o.mu.Lock()
	defer o.mu.Unlock()
	f := health.L2{Name: o.self.Name, GaveUp: o.gaveUp, Operator: o.operator()}
	f.Sync = health.Sync{
		Proposes: o.self.Roles.Proposes, Period: o.self.Period, Settled: o.settled,
		Drift: o.sight.Drift.Sum, DriftFrom: o.sight.Since, Total: o.operatorSet.Total,
		Unreadable: health.UnreadableIn(o.sight.Calculation),
	}
	f.Sync.Seen, f.Sync.Quorum = o.quorum(append(slices.Clone(seen), f.Operator.Address))
	if b := o.blocked(); b != nil {
		f.Sync.Blocked, f.Sync.Detail = b.Reason, b.Detail
	}
	f.Payer = health.PayerOf(o.sight.Calculation, o.self.Payer, o.self.Alarm)
	return f
}

// Powers are the voting powers of the operator set's operators on the L2.
func (o *Observer) Powers() map[messages.OperatorID]float64 {
	o.mu.Lock()
	defer o.mu.Unlock()
	powers := make(map[messages.OperatorID]float64, len(o.operatorSet.Members))
	for i := range o.operatorSet.Members {
		powers[o.operatorSet.Members[i].ID] = o.operatorSet.Members[i].Power.Float64()
	}
	return powers
}

// Alone reports whether the operators are one.
func (o *Observer) Alone() bool {
	o.mu.Lock()
	defer o.mu.Unlock()
	return len(o.operatorSet.Members) == 1
}

// quorum adds up the voting power of those among operators who may attest, and tells what an update needs.
func (o *Observer) quorum(operators []common.Address) (has, needs messages.VotingPower) {
	slices.SortFunc(operators, common.Address.Cmp)
	var members []messages.Member
	for i := range o.operatorSet.Members {
		m := o.operatorSet.Members[i]
		_, seen := slices.BinarySearchFunc(operators, m.Address, common.Address.Cmp)
		if seen && protocol.MayAttest(o.operatorSet.Definition, m) {
			members = append(members, m)
		}
	}
	return protocol.Sum(members), protocol.ApprovalQuorum(protocol.QuorumTotal(o.operatorSet))
}

func (o *Observer) operator() health.Operator {
	self := health.OperatorIn(o.operatorSet, o.self.Operator, o.self.Key)
	self.Read, self.NeedsKey = o.read, o.self.Roles.Attests
	return self
}

// blocked is what would stop a sync whatever it proposes, as the last look saw it, or as the last round ended.
func (o *Observer) blocked() *messages.Failure {
	if o.last.Outcome == messages.OutcomeBlocked && o.last.Ended.Time().After(o.sight.At) {
		return &messages.Failure{Reason: o.last.Reason, Detail: o.last.Detail}
	}
	if o.sight.At.IsZero() {
		return nil
	}
	self := o.self.Operator
	if !o.self.Roles.Proposes {
		self = common.Address{} // what is wrong with an attester is a finding about the operator
	}
	if f := votingpower.CheckReady(o.sight.Calculation, self); f != nil {
		return f
	}
	return o.lock
}
