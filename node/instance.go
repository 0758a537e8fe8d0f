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
	"github.com/ballast-avs/ballast/chain/quorum"
	"github.com/ballast-avs/ballast/chain/settle"
	"github.com/ballast-avs/ballast/chain/state"
	"github.com/ballast-avs/ballast/chain/txmgr"
	"github.com/ballast-avs/ballast/messages"
	"github.com/ballast-avs/ballast/node/config"
	"github.com/ballast-avs/ballast/node/health"
	"github.com/ballast-avs/ballast/node/journal"
	"github.com/ballast-avs/ballast/node/keys"
	"github.com/ballast-avs/ballast/node/lifecycle"
	"github.com/ballast-avs/ballast/node/monitor"
	"github.com/ballast-avs/ballast/node/network"
)

// instance is all that a node has for one of its L2s: endpoints, journal, and a whole tree of actors. Instances
// share what has nothing to do with an L2 (see Node), and wait for nothing of one another, so that an L2 that
// stalls holds up nobody else.
type instance struct {
	node     *Node
	l2       config.L2
	name     string // in findings: L2, and its chain id too where the node has several
	head     *monitor.Head
	observer *monitor.Observer
	parts    *lifecycle.Manager // what is open of the L2

	log        *logrus.Entry
	registerer prometheus.Registerer // labels everything with the L2
	pool       *quorum.Pool          // nil while the L2 was not reached yet
	identity   quorum.Identity       // what its endpoints told
	journal    *journal.Journal
	recorder   *monitor.Recorder
	system     *kit.System
	addresses  actors.Addresses
	rows       []kit.Child
	settlement *settle.Settlement
	runs       atomic.Bool // its actors do; before, other goroutines may use what is above log alone
}

func labelOf(id messages.ChainID) string { return strconv.FormatUint(uint64(id), 10) }

func newInstance(n *Node, at int) *instance {
	clock := kit.SystemClock()
	name := n.config.nameOf(at)
	return &instance{
		node: n, l2: n.config.L2s[at], name: name, parts: lifecycle.New(clock), head: monitor.NewHead(clock),
		observer: monitor.NewObserver(clock, n.config.self(name)),
	}
}

// self is what an observer has to know about the node.
func (c Config) self(l2 string) monitor.Self {
	return monitor.Self{
		Name: l2, Operator: c.Keys.Address(), Key: messages.BLSPublicKey(c.Keys.Consensus.PublicKey().Bytes()),
		Payer: c.Keys.payer().Address(),
		Alarm: c.Fees.AlarmRounds, Roles: c.Actors.Roles, Period: c.Actors.Scheduler.Period,
	}
}

// openL2 opens one of the L2s. Of several, one whose endpoints do not answer is tried again later.
func (n *Node) openL2(ctx context.Context, at int) error {
	i := n.instances[at]
	switch err := i.open(ctx); {
	case err != nil && len(n.config.L2s) > 1 && unreached(err) && ctx.Err() == nil:
		n.config.Log.WithField(monitor.ChainLabel, labelOf(i.l2.ID)).WithError(err).
			Error("An L2 cannot be reached, the node starts without it and tries again")
	case err != nil:
		return i.named(err)
	}
	n.config.L2s[at] = i.l2 // with the id that the endpoints told
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
func (i *instance) named(err error) error {
	if len(i.node.config.L2s) == 1 {
		return err
	}
	return fmt.Errorf("%s: %w", i.name, err)
}

// buildInstances makes the actors of all L2s that were reached; the network is there.
func (n *Node) buildInstances(ctx context.Context) error {
	for _, i := range n.instances {
		if i.pool == nil {
			continue
		}
		if err := i.build(ctx); err != nil {
			return i.named(err)
		}
	}
	return nil
}

// running are the instances whose actors run.
func (n *Node) running() []*instance {
	var all []*instance
	for _, i := range n.instances {
		if i.runs.Load() {
			all = append(all, i)
		}
	}
	return all
}

// instance is the one of an L2 if its actors run, or nil.
func (n *Node) instance(l2 messages.ChainID) *instance {
	for _, i := range n.running() {
		if i.l2.ID == l2 {
			return i
		}
	}
	return nil
}

// open connects to the L2 and opens its journal, or leaves nothing open.
func (i *instance) open(ctx context.Context) error {
	err := i.parts.Start(ctx,
		lifecycle.Hook{Name: "endpoints", Start: i.openPool, Stop: lifecycle.Ending(func() { i.pool.Close() })},
		lifecycle.Hook{Name: "AttestationCenter", Start: i.check},
		lifecycle.Hook{Name: "journal", Start: i.openJournal, Stop: lifecycle.Closer(&i.journal)},
		lifecycle.Hook{
			Name: "round history", Start: i.openHistory, Stop: lifecycle.Ending(func() { i.recorder.Close() }),
		},
	)
	if err != nil {
		return i.shut(ctx, err)
	}
	return nil
}

// shut closes what is open after an error, so that a later attempt begins anew.
func (i *instance) shut(ctx context.Context, reason error) error {
	err := errors.Join(reason, i.parts.Stop(context.WithoutCancel(ctx)))
	i.pool = nil
	return err
}

// openPool connects to the L2. Of several, one that hangs is not waited for long: the others wait meanwhile.
func (i *instance) openPool(ctx context.Context) error {
	if len(i.node.config.L2s) > 1 {
		limited, cancel := context.WithTimeout(ctx, reachLimit)
		defer cancel()
		ctx = limited
	}
	var err error
	if i.pool, i.identity, err = i.node.openPool(ctx, "L2", &i.l2.Chain); err != nil {
		return err
	}
	i.log = i.node.config.Log.WithField(monitor.ChainLabel, labelOf(i.l2.ID))
	i.registerer = prometheus.WrapRegistererWith(prometheus.Labels{monitor.ChainLabel: labelOf(i.l2.ID)},
		i.node.registry)
	return nil
}

func (i *instance) check(ctx context.Context) error {
	if err := i.l2.CheckSupported(); err != nil {
		return err
	}
	return network.CheckContract(ctx, i.pool, "ATTESTATION_CENTER_ADDRESS", i.l2.AttestationCenter)
}

// openJournal takes the journal: one process at a time may have it.
func (i *instance) openJournal(context.Context) error {
	c, l1, l2 := i.node.config, i.node.l1Identity, i.identity
	bound := journal.Network{
		L1Chain: l1.ID, L1Genesis: l1.Genesis, L2Chain: l2.ID, L2Genesis: l2.Genesis,
		AttestationCenter: i.l2.AttestationCenter, Operator: c.Keys.Address(),
	}
	path, err := takeJournal(c.DataDir, i.l2.ID, len(c.L2s) > 1)
	if err != nil {
		return err
	}
	i.journal, err = journal.Open(path, bound)
	return err
}

func (i *instance) openHistory(context.Context) error {
	i.recorder = monitor.NewRecorder(i.journal, kit.SystemClock(), i.log.WithField("actor", "recorder"))
	return nil
}

// build makes the actors, which do not run before start.
func (i *instance) build(ctx context.Context) error {
	ports, err := i.ports(ctx)
	if err != nil {
		return err
	}
	i.system = kit.New(kit.SystemConfig{
		Clock: kit.SystemClock(), Jitter: i.node.jitter(), Log: i.log, Registerer: i.registerer, GiveUp: i.fail,
	})
	i.addresses = actors.NewAddresses(i.system, i.node.config.Actors.Roles)
	i.registerer.MustRegister(monitor.NewInstanceCollector(i.facts, i.observer.Powers, i.node.born))
	i.rows = actors.Tree(i.node.config.actors(i.l2), ports, i.addresses)
	return nil
}

// ports are what the actors need from the world.
func (i *instance) ports(ctx context.Context) (actors.Ports, error) {
	n := i.node
	verifier, err := newVerifier()
	if err != nil {
		return actors.Ports{}, err
	}
	read := state.L2Config{Chain: i.l2.ID, AttestationCenter: i.l2.AttestationCenter, Pin: i.l2.Pin}
	if n.config.Actors.Roles.Aggregates {
		read.Payer = n.config.Keys.payer().Address()
	}
	l2 := state.NewL2(i.pool, read)
	sender, err := i.newSender(ctx)
	if err != nil {
		return actors.Ports{}, err
	}
	i.settlement = settle.NewSettlement(l2, sender)
	return actors.Ports{
		L1: state.NewL1(n.l1,
			state.L1Config{Chain: n.config.L1.ID, AvsGovernance: n.config.AvsGovernance, Pin: n.config.L1.Pin}),
		L2:      l2,
		Facts:   l2,
		Network: i.observer.Network(n.network.On(i.l2.ID)), Settlement: i.settlement, Journal: i.journal,
		Validation: n.validation(),
		TaskSigner: n.config.Keys.taskSigner(n.config.Performer), VoteSigner: voteSigner{n.config.Keys.Consensus},
		Verifier: verifier, Jitter: n.periodJitter(), Registerer: i.registerer,
		RoundEnded: i.roundEnded, Progress: i.observer.RoundPassed, Answered: i.recorder.Answered,
		Seen: i.observer.DriftSeen, Performers: i.recorder.Performers,
	}, nil
}

// newSender is the one owner of the paying account's nonces on the L2.
func (i *instance) newSender(ctx context.Context) (*txmgr.Manager, error) {
	log, c := i.log.WithField("actor", "submitter"), i.node.config
	fees := c.Fees.Config
	fees.ChainID, fees.Settled = uint64(i.l2.ID), i.l2.Pin
	sender, err := txmgr.New(ctx, i.pool, keys.NewTxSigner(c.Keys.payer()), fees, txmgr.Ports{
		Outbox: i.journal,
		AtMaxFee: func(f txmgr.FeeLimit) {
			log.WithField("task", f.Task).WithField("tx", f.Hash).WithField("max_fee", f.Max).
				WithField("short", f.Short).Warn("A transaction is not mined within --max-fee")
		},
	})
	if err != nil {
		return nil, fmt.Errorf("prepare submissions: %w", err)
	}
	return sender, nil
}

// facts tell how the node's part in the L2 is.
func (i *instance) facts() health.L2 {
	return i.observer.Facts(i.node.network.Seen())
}

// roundEnded passes a round's end on to whoever keeps it.
func (i *instance) roundEnded(r messages.Round) {
	i.observer.RoundEnded(r)
	i.recorder.Round(r)
	if i.node.config.Reports != nil {
		i.node.config.Reports(r)
	}
}

// fail ends the node loudly: an actor failed fatally or spent its budget.
func (i *instance) fail(child string, class kit.Class, reason error) {
	i.observer.ActorFailed(fmt.Sprintf("actor %s gave up (%s): %v", child, class, reason))
	i.node.fail(i.log, child, class, reason)
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
func (i *instance) tryAgain(ctx context.Context) {
	if i.runs.Load() {
		return
	}
	err := i.open(ctx)
	if err == nil {
		err = i.run(ctx)
	}
	switch {
	case err == nil:
		i.log.Info("L2 connected, actors started")
	case ctx.Err() == nil && !unreached(err):
		i.node.giveUpOn(i.named(err))
	}
}

// run makes and spawns the actors of an L2 that was opened late.
func (i *instance) run(ctx context.Context) error {
	if err := i.build(ctx); err != nil {
		return i.shut(ctx, err)
	}
	return i.start()
}

// start spawns the actors.
func (i *instance) start() error {
	if err := i.system.Start(i.rows); err != nil {
		return fmt.Errorf("spawn the actors: %w", err)
	}
	i.runs.Store(true)
	return nil
}
