package node

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ballast-avs/ballast/chain"
	"github.com/ballast-avs/ballast/messages"
	"github.com/ballast-avs/ballast/node/admin"
	"github.com/ballast-avs/ballast/node/health"
	"github.com/ballast-avs/ballast/node/journal"
)

// Findings implements admin.Node.
func (n *Node) Findings() []health.Finding {
	facts := n.observer.facts(n.config, n.network.Seen())
	if peers, err := n.network.Peers(); err == nil {
		facts.Peers = len(peers)
	}
	facts.NAT = n.network.Reachability()
	if !n.config.Relay() {
		facts.Chains = n.observer.chains(n.l1, n.l2, n.config.actors())
	}
	return health.Judge(facts)
}

// statusRounds is how many rounds a status shows.
const statusRounds = 10

// Status implements admin.Node.
func (n *Node) Status(ctx context.Context) (admin.Status, error) {
	findings, facts := n.Findings(), n.observer.facts(n.config, nil)
	s := admin.Status{
		Version: n.config.Version, Name: n.config.Name, Roles: n.config.roleNames(), Started: facts.Started,
		Ready: health.Ready(findings), Findings: findings, Operator: n.config.Keys.Address(), Peer: n.network.ID(),
		ID: uint64(facts.Operator.ID), Power: facts.Operator.Power.Dec(), Total: facts.Operator.Total.Dec(),
	}
	var err error
	if s.Addresses, err = n.network.Addrs(); err != nil {
		return s, err
	}
	if s.Peers, err = n.network.Peers(); err != nil || n.config.Relay() {
		return s, err
	}
	if !facts.Sync.DriftFrom.IsZero() {
		s.Drift = fmt.Sprintf("%s since %s", facts.Sync.Drift.Dec(), facts.Sync.DriftFrom.UTC().Format(time.DateTime))
	}
	s.Chains = []admin.ChainStatus{chainStatus("L1", n.config.L1.ID, n.l1), chainStatus("L2", n.config.L2.ID, n.l2)}
	gas, wei, err := n.journal.Spent(ctx, facts.Now.Add(-24*time.Hour))
	if err != nil {
		return s, fmt.Errorf("read what was spent: %w", err)
	}
	s.GasToday, s.CostToday = gas, wei.String()
	rounds, err := n.Rounds(ctx, statusRounds)
	for i := range rounds {
		s.Rounds = append(s.Rounds, admin.Summary(rounds[i]))
	}
	return s, err
}

func chainStatus(name string, id messages.ChainID, pool *chain.Pool) admin.ChainStatus {
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

// Rounds implements admin.Node.
func (n *Node) Rounds(ctx context.Context, limit int) ([]messages.RoundRecord, error) {
	if n.journal == nil {
		return nil, errNoRounds
	}
	return n.journal.Rounds(ctx, limit)
}

// Round implements admin.Node.
func (n *Node) Round(ctx context.Context, key string) (messages.RoundRecord, error) {
	if n.journal == nil {
		return messages.RoundRecord{}, errNoRounds
	}
	round, err := n.journal.FindRound(ctx, key)
	if errors.Is(err, journal.ErrUnknown) {
		err = fmt.Errorf("%w: %s is in no round that this node remembers", admin.ErrNotFound, key)
	}
	return round, err
}

// Answer implements admin.Node.
func (n *Node) Answer(ctx context.Context, key string) (admin.Answer, error) {
	if n.journal == nil {
		return admin.Answer{}, errNoRounds
	}
	record, proposal, err := n.journal.FindAnswer(ctx, key)
	if errors.Is(err, journal.ErrUnknown) {
		err = fmt.Errorf("%w: this operator has answered nothing to %s", admin.ErrNotFound, key)
	}
	return admin.Answer{AnswerRecord: record, Proposal: proposal}, err
}

// Sync implements admin.Node.
func (n *Node) Sync(context.Context) error {
	if !n.config.Roles.Proposes {
		return errors.New("this node proposes nothing: run an aggregator with --internal-tasks")
	}
	n.SyncNow()
	return nil
}

// SyncNow asks for a round outside of the period. A node without the internal tasks' schedule ignores it.
func (n *Node) SyncNow() { n.mesh.Scheduler(messages.SyncRequested{}) }
