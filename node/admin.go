package node

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/ballast-avs/ballast/actors/kit"
	"github.com/ballast-avs/ballast/chain/quorum"
	"github.com/ballast-avs/ballast/messages"
	"github.com/ballast-avs/ballast/node/admin"
	"github.com/ballast-avs/ballast/node/health"
	"github.com/ballast-avs/ballast/node/journal"
)

// Findings implements admin.Node.
func (n *Node) Findings() []health.Finding {
	f := health.Facts{
		Now: kit.SystemClock().Now(), Started: n.born, Bootstrap: n.config.Relay(), NAT: n.network.Reachability(),
		Lonely: len(n.config.P2P.Bootstrap) == 0 && len(n.lanes) > 0,
	}
	if peers, err := n.network.Peers(); err == nil {
		f.Peers = len(peers)
	}
	if n.l1 != nil {
		f.Chains = []health.Chain{n.l1Head.look("L1", n.l1, n.config.actors(n.config.L2s[0]).Watcher.Interval)}
	}
	seen := n.network.Seen()
	for _, l := range n.lanes {
		f.L2s = append(f.L2s, l.observer.facts(n.config, l.name, seen))
		f.Chains = append(f.Chains, l.look())
		f.Lonely = f.Lonely && l.observer.alone()
		if at := l.observer.l1Time(); at.After(f.Chains[0].BlockTime) {
			f.Chains[0].BlockTime = at
		}
	}
	return health.Judge(f)
}

// look tells how the L2 is.
func (l *lane) look() health.Chain {
	if !l.runs.Load() {
		return health.Chain{Name: l.name}
	}
	return l.head.look(l.name, l.pool, l.node.config.actors(l.l2).L2Reader.RosterInterval)
}

// statusRounds is how many rounds a status shows.
const statusRounds = 10

// Status implements admin.Node.
func (n *Node) Status(ctx context.Context) (admin.Status, error) {
	findings := n.Findings()
	s := admin.Status{
		Version: n.config.Version, Name: n.config.Name, Roles: n.config.roleNames(), Started: n.born,
		Ready: health.Ready(findings), Findings: findings, Operator: n.config.Keys.Address(), Peer: n.network.ID(),
	}
	var err error
	if s.Addresses, err = n.network.Addrs(); err != nil {
		return s, err
	}
	if s.Peers, err = n.network.Peers(); err != nil || n.config.Relay() {
		return s, err
	}
	s.Chains = []admin.ChainStatus{chainStatus("L1", n.config.L1.ID, n.l1)}
	for _, l := range n.lanes {
		part, err := l.status(ctx)
		if err != nil {
			return s, err
		}
		s.Chains, s.L2s = append(s.Chains, l.chainStatus()), append(s.L2s, part)
	}
	s.L2Status = s.L2s[0]
	if len(s.L2s) == 1 {
		s.L2s = nil
	}
	return s, nil
}

// status is the node's part in one L2.
func (l *lane) status(ctx context.Context) (admin.L2Status, error) {
	facts, now := l.observer.facts(l.node.config, l.name, nil), kit.SystemClock().Now()
	s := admin.L2Status{
		Chain: l.l2.ID, ID: uint64(facts.Operator.ID), Power: facts.Operator.Power.Dec(), Total: facts.Operator.Total.Dec(),
	}
	if !facts.Sync.DriftFrom.IsZero() {
		s.Drift = fmt.Sprintf("%s since %s", facts.Sync.Drift.Dec(), facts.Sync.DriftFrom.UTC().Format(time.DateTime))
	}
	if !l.runs.Load() {
		return s, nil
	}
	gas, wei, err := l.journal.Spent(ctx, now.Add(-24*time.Hour))
	if err != nil {
		return s, fmt.Errorf("read what was spent: %w", err)
	}
	s.GasToday, s.CostToday = gas, wei.String()
	rounds, err := l.journal.Rounds(ctx, statusRounds)
	for i := range rounds {
		s.Rounds = append(s.Rounds, admin.Summary(rounds[i]))
	}
	return s, err
}

func (l *lane) chainStatus() admin.ChainStatus {
	if !l.runs.Load() {
		return admin.ChainStatus{Name: l.name, ID: l.l2.ID}
	}
	return chainStatus(l.name, l.l2.ID, l.pool)
}

func chainStatus(name string, id messages.ChainID, pool *quorum.Pool) admin.ChainStatus {
	s := admin.ChainStatus{Name: name, ID: id, Quorum: pool.Quorum()}
	for _, e := range pool.Status() {
		s.Head = max(s.Head, e.Head)
		s.Endpoints = append(s.Endpoints, admin.EndpointStatus{
			Name: e.Endpoint, Healthy: e.Healthy, Reason: e.Reason, Head: e.Head,
			Requests: e.Requests, Errors: e.Errors, Disagreements: e.Disagreements,
		})
	}
	return s
}

// errNoRounds is what a bootstrap node answers.
var errNoRounds = errors.New("a bootstrap node takes part in no rounds")

// chosen are the lanes of an L2, or of all where the id is zero.
func (n *Node) chosen(l2 messages.ChainID) ([]*lane, error) {
	switch l := n.lane(l2); {
	case len(n.lanes) == 0:
		return nil, errNoRounds
	case l2 == 0:
		return n.running(), nil
	case l != nil:
		return []*lane{l}, nil
	}
	return nil, fmt.Errorf("this node does not serve chain %d, or could not reach it yet", l2)
}

// Rounds implements admin.Node.
func (n *Node) Rounds(ctx context.Context, l2 messages.ChainID, limit int) ([]messages.RoundRecord, error) {
	lanes, err := n.chosen(l2)
	if err != nil {
		return nil, err
	}
	var all []messages.RoundRecord
	for _, l := range lanes {
		rounds, err := l.journal.Rounds(ctx, limit)
		if err != nil {
			return nil, err
		}
		all = append(all, rounds...)
	}
	slices.SortStableFunc(all, func(a, b messages.RoundRecord) int { return cmp.Compare(b.Ended, a.Ended) })
	return all[:min(limit, len(all))], nil
}

// Round implements admin.Node.
func (n *Node) Round(ctx context.Context, key string) (messages.RoundRecord, error) {
	return findIn(n, func(j *journal.Journal) (messages.RoundRecord, error) { return j.FindRound(ctx, key) },
		fmt.Errorf("%w: %s is in no round that this node remembers", admin.ErrNotFound, key))
}

// Answer implements admin.Node.
func (n *Node) Answer(ctx context.Context, key string) (admin.Answer, error) {
	return findIn(n, func(j *journal.Journal) (admin.Answer, error) {
		record, proposal, err := j.FindAnswer(ctx, key)
		return admin.Answer{AnswerRecord: record, Proposal: proposal}, err
	}, fmt.Errorf("%w: this operator has answered nothing to %s", admin.ErrNotFound, key))
}

// findIn looks into one journal after the other, and returns unknown where none has it.
func findIn[T any](n *Node, find func(*journal.Journal) (T, error), unknown error) (T, error) {
	var none T
	if len(n.lanes) == 0 {
		return none, errNoRounds
	}
	for _, l := range n.running() {
		if found, err := find(l.journal); !errors.Is(err, journal.ErrUnknown) {
			return found, err
		}
	}
	return none, unknown
}

// Sync implements admin.Node.
func (n *Node) Sync(_ context.Context, l2 messages.ChainID) error {
	if !n.config.Roles.Proposes {
		return errors.New("this node proposes nothing: run an aggregator with --internal-tasks")
	}
	lanes, err := n.chosen(l2)
	for _, l := range lanes {
		l.mesh.Scheduler(messages.SyncRequested{})
	}
	return err
}

// SyncNow asks for a round on each L2 outside of the period. A node without the internal tasks' schedule ignores it.
func (n *Node) SyncNow() {
	for _, l := range n.running() {
		l.mesh.Scheduler(messages.SyncRequested{})
	}
}
