package node

import (
	"context"
	"errors"
	"fmt"
	"strconv"
	"sync/atomic"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/sirupsen/logrus"

	"github.com/ballast-avs/ballast/actors"
	"github.com/ballast-avs/ballast/actors/kit"
	"github.com/ballast-avs/ballast/actors/scheduler"
	"github.com/ballast-avs/ballast/chain/quorum"
	"github.com/ballast-avs/ballast/chain/settle"
	"github.com/ballast-avs/ballast/chain/state"
	"github.com/ballast-avs/ballast/chain/txmgr"
	"github.com/ballast-avs/ballast/messages"
	"github.com/ballast-avs/ballast/node/health"
	"github.com/ballast-avs/ballast/node/journal"
	"github.com/ballast-avs/ballast/node/keys"
	"github.com/ballast-avs/ballast/node/network"
)

// lane is all that a node has for one of its L2s: endpoints, journal, and a whole tree of actors. Lanes share what has nothing
// to do with an L2 (see Node), and wait for nothing of one another, so that an L2 that stalls holds up nobody else.
type lane struct {
	node     *Node
	l2       L2Config
	name     string // in findings: L2, and its chain id too where the node has several
	head     headWatch
	observer *observer

	log        *logrus.Entry
	registerer prometheus.Registerer // labels everything with the L2
	pool       *quorum.Pool          // nil while the L2 was not reached yet
	journal    *journal.Journal
	recorder   *recorder
	system     *kit.System
	mesh       actors.Mesh
	rows       []kit.Child
	settlement *settle.Settlement
	runs       atomic.Bool // its actors do; before, other goroutines may use what is above log alone
}

// chainLabel is the label of metrics and the field of the log that say which chain they are about.
const chainLabel = "chain"

func labelOf(id messages.ChainID) string { return strconv.FormatUint(uint64(id), 10) }

// openL2s opens one lane for each L2. Of several, one whose endpoints do not answer is tried again later.
func (n *Node) openL2s(ctx context.Context) error {
	for i := range n.config.L2s {
		l := &lane{node: n, l2: n.config.L2s[i], name: n.config.nameOf(i), observer: newObserver(kit.SystemClock()), head: headWatch{clock: kit.SystemClock()}}
		n.lanes = append(n.lanes, l)
		switch err := l.open(ctx); {
		case err != nil && len(n.config.L2s) > 1 && unreached(err) && ctx.Err() == nil:
			n.config.Log.WithField(chainLabel, labelOf(l.l2.ID)).WithError(err).Error("An L2 cannot be reached, the node starts without it and tries again")
		case err != nil:
			return l.named(err)
		}
		n.config.L2s[i] = l.l2 // with the id that the endpoints told
	}
	return nil
}

// nameOf is what an L2 is called in findings.
func (c Config) nameOf(l2 int) string {
	if len(c.L2s) == 1 {
		return "L2"
	}
	return "L2 " + labelOf(c.L2s[l2].ID)
}

// named says which L2 an error is about, where there are several.
func (l *lane) named(err error) error {
	if len(l.node.config.L2s) == 1 {
		return err
	}
	return fmt.Errorf("%s: %w", l.name, err)
}

// buildLanes makes the actors of all L2s that were reached; the network is there.
func (n *Node) buildLanes(ctx context.Context) error {
	for _, l := range n.lanes {
		if l.pool == nil {
			continue
		}
		if err := l.build(ctx); err != nil {
			return l.named(err)
		}
	}
	return nil
}

// running are the lanes whose actors run.
func (n *Node) running() []*lane {
	var all []*lane
	for _, l := range n.lanes {
		if l.runs.Load() {
			all = append(all, l)
		}
	}
	return all
}

// lane is the one of an L2 if its actors run, or nil.
func (n *Node) lane(l2 messages.ChainID) *lane {
	for _, l := range n.running() {
		if l.l2.ID == l2 {
			return l
		}
	}
	return nil
}

// open connects to the L2 and opens its journal.
func (l *lane) open(ctx context.Context) error {
	pool, identity, err := l.reach(ctx)
	if err != nil {
		return err
	}
	l.pool = pool
	l.log = l.node.config.Log.WithField(chainLabel, labelOf(l.l2.ID))
	l.registerer = prometheus.WrapRegistererWith(prometheus.Labels{chainLabel: labelOf(l.l2.ID)}, l.node.registry)
	if err := l.l2.CheckSupported(); err != nil {
		return err
	}
	if err := network.CheckContract(ctx, l.pool, "ATTESTATION_CENTER_ADDRESS", l.l2.AttestationCenter); err != nil {
		return err
	}
	return l.openJournal(identity)
}

// reach connects to the L2. Of several, one that hangs is not waited for long: the others wait meanwhile.
func (l *lane) reach(ctx context.Context) (*quorum.Pool, quorum.Identity, error) {
	if len(l.node.config.L2s) > 1 {
		limited, cancel := context.WithTimeout(ctx, reachLimit)
		defer cancel()
		ctx = limited
	}
	return l.node.openPool(ctx, "L2", &l.l2.Chain)
}

// openJournal takes the journal: one process at a time may have it.
func (l *lane) openJournal(l2 quorum.Identity) error {
	c, l1 := l.node.config, l.node.l1Identity
	bound := journal.Network{
		L1Chain: l1.ID, L1Genesis: l1.Genesis, L2Chain: l2.ID, L2Genesis: l2.Genesis,
		AttestationCenter: l.l2.AttestationCenter, Operator: c.Keys.Address(),
	}
	path, err := takeJournal(c.DataDir, l.l2.ID, len(c.L2s) > 1)
	if err != nil {
		return err
	}
	if l.journal, err = journal.Open(path, bound); err != nil {
		return err
	}
	l.recorder = newRecorder(l.journal, kit.SystemClock(), l.log.WithField("actor", "recorder"))
	return nil
}

// build makes the actors, which do not run before start.
func (l *lane) build(ctx context.Context) error {
	l.system = kit.New(kit.SystemConfig{
		Clock: kit.SystemClock(), Jitter: l.node.jitter(), Log: l.log, Registerer: l.registerer, GiveUp: l.fail,
	})
	l.mesh = actors.NewMesh(l.system, l.node.config.Roles)
	ports, err := l.ports(ctx)
	if err != nil {
		return err
	}
	l.registerer.MustRegister(newLaneCollector(l.facts, l.observer.powers, l.node.born))
	l.rows = actors.Tree(l.node.config.actors(l.l2), ports, l.mesh)
	return nil
}

// ports are what the actors need from the world.
func (l *lane) ports(ctx context.Context) (actors.Ports, error) {
	n := l.node
	verifier, err := newVerifier()
	if err != nil {
		return actors.Ports{}, err
	}
	read := state.L2Config{Chain: l.l2.ID, AttestationCenter: l.l2.AttestationCenter, Pin: l.l2.Pin}
	if n.config.Roles.Aggregates {
		read.Payer = n.config.Keys.payer().Address()
	}
	l2 := state.NewL2(l.pool, read)
	sender, err := l.newSender(ctx)
	if err != nil {
		return actors.Ports{}, err
	}
	l.settlement = settle.NewSettlement(l2, sender)
	return actors.Ports{
		L1:      state.NewL1(n.l1, state.L1Config{Chain: n.config.L1.ID, AvsGovernance: n.config.AvsGovernance, Pin: n.config.L1.Pin}),
		L2:      l2,
		Facts:   l2,
		Network: watched{n.network.On(l.l2.ID), l.observer}, Settlement: l.settlement, Journal: l.journal, Validation: n.validation(),
		TaskSigner: n.config.Keys.taskSigner(n.config.Performer), VoteSigner: voteSigner{n.config.Keys.Consensus},
		Verifier: verifier, Jitter: n.periodJitter(), Registerer: l.registerer,
		RoundReport: l.report, Progress: l.observer.passed, Answered: l.recorder.answered, Seen: l.observer.saw, Performers: l.recorder.performers,
	}, nil
}

// newSender is the one owner of the paying account's nonces on the L2.
func (l *lane) newSender(ctx context.Context) (*txmgr.Manager, error) {
	log, c := l.log.WithField("actor", "submitter"), l.node.config
	sender, err := txmgr.New(ctx, l.pool, keys.NewTxSigner(c.Keys.payer()), txmgr.Config{
		ChainID: uint64(l.l2.ID), Poll: c.Timing.ReceiptPoll,
		DailyGas: c.Money.MaxGasPerDay, MaxFeePerGas: c.Money.MaxFee, Settled: l.l2.Pin,
	}, txmgr.Ports{
		Outbox: l.journal,
		AtMaxFee: func(f txmgr.FeeLimit) {
			log.WithField("task", f.Task).WithField("tx", f.Hash).WithField("max_fee", f.Max).
				Warn("A transaction offers all that --max-fee allows and is not mined yet")
		},
	})
	if err != nil {
		return nil, fmt.Errorf("prepare submissions: %w", err)
	}
	return sender, nil
}

// facts tell how the node's part in the L2 is.
func (l *lane) facts() health.L2 {
	return l.observer.facts(l.node.config, l.name, l.node.network.Seen())
}

// report passes a round's end on to whoever keeps it.
func (l *lane) report(r scheduler.Report) {
	l.observer.ended(r)
	l.recorder.round(r)
	if l.node.config.Reports != nil {
		l.node.config.Reports(r)
	}
}

// fail ends the node loudly: an actor failed fatally or spent its budget.
func (l *lane) fail(child string, class kit.Class, reason error) {
	l.observer.failed(fmt.Sprintf("actor %s gave up (%s): %v", child, class, reason))
	l.node.fail(l.log, child, class, reason)
}

const (
	// reachLimit is how long one of several L2s is waited for: an endpoint answers within a second or two.
	reachLimit = 10 * time.Second
	// lateEvery is the time between two attempts to reach an L2 that did not answer at the start.
	lateEvery = 10 * time.Second
)

// unreached reports whether an error is the endpoints', which heals, and not the settings'.
func unreached(err error) bool {
	var f *messages.Failure
	return (errors.As(err, &f) || errors.Is(err, context.DeadlineExceeded)) && !errors.Is(err, network.ErrConfigured)
}

// tryAgain opens an L2 that did not answer before, and starts its actors.
func (l *lane) tryAgain(ctx context.Context) {
	if l.runs.Load() {
		return
	}
	err := l.open(ctx)
	if err == nil {
		err = l.build(ctx)
	}
	if err == nil {
		err = l.start()
	}
	switch {
	case err == nil:
		l.log.Info("The L2 is reached, its actors run")
	case ctx.Err() == nil && !unreached(err):
		l.node.giveUpOn(l.named(err))
	}
}

// start spawns the actors.
func (l *lane) start() error {
	if err := l.system.Start(l.rows); err != nil {
		return fmt.Errorf("spawn the actors: %w", err)
	}
	l.runs.Store(true)
	return nil
}

// drain stops the actors, the scheduler before all others.
func (l *lane) drain(ctx context.Context) error {
	return l.system.Drain(ctx)
}

// close releases what was opened, in the opposite order.
func (l *lane) close() error {
	var err error
	if l.recorder != nil {
		l.recorder.Close()
	}
	if l.journal != nil {
		err = errors.Join(err, l.journal.Close())
	}
	if l.pool != nil {
		l.pool.Close()
	}
	return err
}
