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
		Lonely: len(n.config.P2P.Bootstrap) == 0 && len(n.instances) > 0,
	}
	if peers, err := n.network.Peers(); err == nil {
		f.Peers = len(peers)
	}
	if n.l1 != nil {
		f.Chains = []health.Chain{n.l1Head.Chain("L1", n.l1, n.config.actors(n.config.L2s[0]).Watcher.Interval)}
	}
	seen := n.network.Seen()
	for _, i := range n.instances {
		f.L2s = append(f.L2s, i.observer.Facts(seen))
		f.Chains = append(f.Chains, i.look())
		f.Lonely = f.Lonely && i.observer.Alone()
	}
	return health.Evaluate(f)
}

// look tells how the L2 is.
func (i *instance) look() health.Chain {
	if !i.runs.Load() {
		return health.Chain{Name: i.name}
	}
	return i.head.Chain(i.name, i.pool, i.node.config.actors(i.l2).L2Reader.OperatorSetInterval)
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
	for _, i := range n.instances {
		part, err := i.status(ctx)
		if err != nil {
			return s, err
		}
		s.Chains, s.L2s = append(s.Chains, i.chainStatus()), append(s.L2s, part)
	}
	s.L2Status = s.L2s[0]
	return s, nil
}

// status is the node's part in one L2.
func (i *instance) status(ctx context.Context) (admin.L2Status, error) {
	facts, now := i.observer.Facts(nil), kit.SystemClock().Now()
	s := admin.L2Status{
		Chain: i.l2.ID, ID: uint64(facts.Operator.ID), Power: facts.Operator.Power.Dec(),
		Total: facts.Operator.Total.Dec(),
	}
	if !facts.Sync.DriftFrom.IsZero() {
		s.Drift = fmt.Sprintf("%s since %s", facts.Sync.Drift.Dec(), facts.Sync.DriftFrom.UTC().Format(time.DateTime))
	}
	if !i.runs.Load() {
		return s, nil
	}
	gas, wei, err := i.journal.Spent(ctx, now.Add(-24*time.Hour))
	if err != nil {
		return s, fmt.Errorf("read what was spent: %w", err)
	}
	s.GasToday, s.CostToday = gas, wei.String()
	rounds, err := i.journal.Rounds(ctx, statusRounds)
	for at := range rounds {
		s.Rounds = append(s.Rounds, admin.SummaryOf(rounds[at]))
	}
	return s, err
}

func (i *instance) chainStatus() admin.ChainStatus {
	if !i.runs.Load() {
		return admin.ChainStatus{Name: i.name, ID: i.l2.ID}
	}
	return chainStatus(i.name, i.l2.ID, i.pool)
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

// chosen are the instances of an L2, or of all where the id is zero.
func (n *Node) chosen(l2 messages.ChainID) ([]*instance, error) {
	switch i := n.instance(l2); {
	case len(n.instances) == 0:
		return nil, errNoRounds
	case l2 == 0:
		return n.running(), nil
	case i != nil:
		return []*instance{i}, nil
	}
	return nil, fmt.Errorf("this node does not serve chain %d, or could not reach it yet", l2)
}

// each makes something of an L2's instance, or of all where the id is zero.
func each[T any](n *Node, l2 messages.ChainID, view func(*instance) T) ([]T, error) {
	instances, err := n.chosen(l2)
	all := make([]T, 0, len(instances))
	for _, i := range instances {
		all = append(all, view(i))
	}
	return all, err
}

// Rounds implements admin.Node.
func (n *Node) Rounds(ctx context.Context, l2 messages.ChainID, limit int) ([]messages.Round, error) {
	instances, err := n.chosen(l2)
	if err != nil {
		return nil, err
	}
	var all []messages.Round
	for _, i := range instances {
		rounds, err := i.journal.Rounds(ctx, limit)
		if err != nil {
			return nil, err
		}
		all = append(all, rounds...)
	}
	slices.SortStableFunc(all, func(a, b messages.Round) int { return cmp.Compare(b.Ended, a.Ended) })
	return all[:min(limit, len(all))], nil
}

// Round implements admin.Node.
func (n *Node) Round(ctx context.Context, key string) (messages.Round, error) {
	return findIn(n, func(j *journal.Journal) (messages.Round, error) { return j.FindRound(ctx, key) },
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
	if len(n.instances) == 0 {
		return none, errNoRounds
	}
	for _, i := range n.running() {
		if found, err := find(i.journal); !errors.Is(err, journal.ErrUnknown) {
			return found, err
		}
	}
	return none, unknown
}

// Sync implements admin.Node.
func (n *Node) Sync(_ context.Context, l2 messages.ChainID) error {
	if !n.config.Actors.Roles.Proposes {
		return errors.New("this node proposes nothing: run an aggregator with --internal-tasks")
	}
	instances, err := n.chosen(l2)
	for _, i := range instances {
		i.addresses.Scheduler.Tell(messages.SyncRequested{})
	}
	return err
}

// SyncNow asks for a round on each L2 outside of the period. A node without the internal tasks' schedule ignores it.
func (n *Node) SyncNow() {
	for _, i := range n.running() {
		i.addresses.Scheduler.Tell(messages.SyncRequested{})
	}
}
