package node

import (
	"context"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/ballast-avs/ballast/actors/kit"
	"github.com/ballast-avs/ballast/actors/protocol"
	"github.com/ballast-avs/ballast/actors/scheduler"
	"github.com/ballast-avs/ballast/actors/votingpower"
	"github.com/ballast-avs/ballast/actors/watcher"
	"github.com/ballast-avs/ballast/messages"
	"github.com/ballast-avs/ballast/node/health"
	"github.com/ballast-avs/ballast/node/p2p"
)

// observer remembers what passes through a node's part in one L2, so that its health can be told at any time without asking a
// chain. Its methods may be called from any goroutine and never wait for one another's work.
type observer struct {
	clock kit.Clock

	mu      sync.Mutex
	roster  messages.Roster
	read    bool // the roster
	sight   watcher.Sight
	settled time.Time
	under   scheduler.Progress // the round under way
	last    scheduler.Report
	heard   heard
	gaveUp  string
}

func newObserver(clock kit.Clock) *observer {
	return &observer{clock: clock, heard: heard{}}
}

// watched is the network as the gossip actor has it; what the gate is told and what this operator answers is remembered.
type watched struct {
	p2p.Channel
	observer *observer
}

// Admit implements gossip.Network.
func (w watched) Admit(r messages.Roster) {
	w.observer.admitted(r)
	w.Channel.Admit(r)
}

// PublishAttestation implements gossip.Network.
func (w watched) PublishAttestation(ctx context.Context, a messages.Attestation, p messages.Proposal) error {
	w.observer.hearsVote(a)
	return w.Channel.PublishAttestation(ctx, a, p)
}

// PublishVerdict implements gossip.Network.
func (w watched) PublishVerdict(ctx context.Context, v messages.Verdict) error {
	w.observer.hearsVerdict(v)
	return w.Channel.PublishVerdict(ctx, v)
}

func (o *observer) admitted(r messages.Roster) {
	o.mu.Lock()
	defer o.mu.Unlock()
	if o.read && r.CommitAtHead != o.roster.CommitAtHead {
		o.settled = o.clock.Now()
	}
	o.roster, o.read = r, true
	o.heard.forget(r)
}

func (o *observer) saw(s watcher.Sight) {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.sight = s
	if s.Drift.Operators == 0 {
		o.settled = s.At
	}
}

func (o *observer) ended(r scheduler.Report) {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.last = r
	if r.Outcome == messages.OutcomeCommitted || r.Outcome == messages.OutcomeInSync {
		o.settled = r.Ended
	}
}

func (o *observer) failed(words string) {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.gaveUp = words
}

// facts tells how the node's part in the L2 is. Seen are the operators that the network shows, besides our own.
func (o *observer) facts(c Config, name string, seen []common.Address) health.L2 {
	o.mu.Lock()
	defer o.mu.Unlock()
	f := health.L2{Name: name, GaveUp: o.gaveUp, Operator: o.operator(c)}
	f.Sync = health.Sync{
		Proposes: c.Roles.Proposes, Period: c.Timing.Period, Settled: o.settled,
		Drift: o.sight.Drift.Sum, DriftFrom: o.sight.Since, Total: o.roster.Total,
	}
	f.Sync.Seen, f.Sync.Quorum = o.quorum(append(slices.Clone(seen), f.Operator.Address))
	if b := o.blocked(c); b != nil {
		f.Sync.Blocked, f.Sync.Detail = b.Reason, b.Detail
	}
	if r := o.sight.Calculation.L2.Readiness; r.Payer {
		f.Payer = health.Payer{Known: true, Address: c.Keys.payer().Address(), Balance: r.Balance, Alarm: c.Money.AlarmRounds}
		f.Payer.Round.Mul(&r.GasPrice, uint256.NewInt(votingpower.EstimateGas(o.sight.Calculation, messages.Update{})))
	}
	return f
}

// powers are the voting powers of the roster's operators on the L2.
func (o *observer) powers() map[messages.OperatorID]float64 {
	o.mu.Lock()
	defer o.mu.Unlock()
	powers := make(map[messages.OperatorID]float64, len(o.roster.Members))
	for i := range o.roster.Members {
		powers[o.roster.Members[i].ID] = o.roster.Members[i].Power.Float64()
	}
	return powers
}

// alone reports whether the operators are one.
func (o *observer) alone() bool {
	o.mu.Lock()
	defer o.mu.Unlock()
	return len(o.roster.Members) == 1
}

// l1Time is the time of the newest block of the L1 as the last look at the drift saw it.
func (o *observer) l1Time() time.Time {
	o.mu.Lock()
	defer o.mu.Unlock()
	return time.Unix(int64(o.sight.Calculation.L1.HeadTime), 0) //nolint:gosec // Seconds fit for the next 292 billion years.
}

// quorum adds up the voting power of those among operators who may attest, and tells what an update needs.
func (o *observer) quorum(operators []common.Address) (has, needs messages.VotingPower) {
	slices.SortFunc(operators, common.Address.Cmp)
	var members []messages.Member
	for i := range o.roster.Members {
		m := o.roster.Members[i]
		_, seen := slices.BinarySearchFunc(operators, m.Address, common.Address.Cmp)
		if seen && protocol.MayAttest(o.roster.Definition, m) {
			members = append(members, m)
		}
	}
	return protocol.Sum(members), protocol.ApprovalQuorum(protocol.QuorumTotal(o.roster))
}

func (o *observer) operator(c Config) health.Operator {
	self := health.Operator{Read: o.read, Address: c.Keys.Address(), Attests: c.Roles.Attests, NeedsKey: c.Roles.Attests, Total: o.roster.Total}
	self.ID = protocol.OperatorAt(o.roster, self.Address)
	m, active := protocol.MemberByID(o.roster, self.ID)
	if self.Active = active; active {
		self.Power, self.KeyFits = m.Power, m.Key == messages.BLSPublicKey(c.Keys.Consensus.PublicKey().Bytes())
	}
	return self
}

// blocked is what would stop a sync whatever it proposes, as the last look saw it, or as the last round ended.
func (o *observer) blocked(c Config) *messages.Failure {
	if o.last.Outcome == messages.OutcomeBlocked && o.last.Ended.After(o.sight.At) {
		return &messages.Failure{Reason: o.last.Reason, Detail: o.last.Detail}
	}
	if o.sight.At.IsZero() {
		return nil
	}
	self := c.Keys.Address()
	if !c.Roles.Proposes {
		self = [20]byte{} // An attester's own troubles are told as the operator's.
	}
	return votingpower.CheckReady(o.sight.Calculation, self)
}
