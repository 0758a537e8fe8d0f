package chaos

import (
	"errors"
	"fmt"
	"io"
	"sort"
	"strings"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/sirupsen/logrus"

	"github.com/ballast-avs/ballast/actors"
	"github.com/ballast-avs/ballast/actors/aggregator"
	"github.com/ballast-avs/ballast/actors/attester"
	"github.com/ballast-avs/ballast/actors/calculator"
	"github.com/ballast-avs/ballast/actors/gossip"
	"github.com/ballast-avs/ballast/actors/kit"
	"github.com/ballast-avs/ballast/actors/l1reader"
	"github.com/ballast-avs/ballast/actors/l2reader"
	"github.com/ballast-avs/ballast/actors/protocol"
	"github.com/ballast-avs/ballast/actors/prover"
	"github.com/ballast-avs/ballast/actors/scheduler"
	"github.com/ballast-avs/ballast/actors/submitter"
	"github.com/ballast-avs/ballast/actors/watcher"
	"github.com/ballast-avs/ballast/messages"
)

var errDead = errors.New("the process is dead")

// runtimes go from life to life, of all networks.
var runtimes kit.Runtimes

// maxBugs is how many panics are injected as bugs into one life: less than what an actor's budget allows.
const maxBugs = 8

// node is one honest operator's machine. Its disk and its endpoints outlive its processes.
type node struct {
	net        *net
	name       string
	beside     *node // what the same process runs for another L2, or nil
	keys       keys
	former     []keys // that its votes were signed with in earlier lives
	aggregates bool
	skew       time.Duration
	fullUntil  time.Time // of the disk

	disk        *disk
	lost        []*transaction // that earlier disks had
	ends        endpoints
	life        *life
	addresses   actors.Addresses
	sys         *kit.System
	operatorSet messages.OperatorSet             // whom the gate lets in
	strike      func(of *life, what string) bool // called at each call of a port, if set; true when the process died in it
	rounds      []messages.Round                 // that ended, in scenes
	alarms      map[string]int                   // warnings of its actors by their text, in scenes
}

// start starts a process, with all that it runs.
func (n *node) start() {
	n.boot()
	if n.beside != nil {
		n.beside.boot()
	}
}

// boot starts a process, or its part for one L2.
func (n *node) boot() {
	w := n.net.world
	of := &life{w: w, starting: true, slow: n.slowness, skew: &n.skew}
	n.life, n.operatorSet = of, messages.OperatorSet{}
	n.sys = kit.New(kit.SystemConfig{
		Clock: of, Jitter: kit.FullJitter(w.rng), Log: n.log(of), Registerer: unmetered{}, Dispatcher: of, Runtimes: &runtimes, Untimed: true,
		Execute: func(run func()) { w.execute(of, run) },
		GiveUp: func(child string, class kit.Class, reason error) {
			w.violate("%s gave up: %s %s %v", n.name, child, class, reason)
		},
	})
	c := n.config()
	n.addresses = n.net.tapes[n.name].hear(actors.NewAddresses(n.sys, c.Roles))
	if err := n.sys.Start(actors.Tree(c, n.ports(of), n.addresses)); err != nil {
		w.violate("%s does not start: %v", n.name, err)
	}
	n.net.tapes[n.name].listen(n.sys)
	of.starting = false
	w.note("%s starts", n.name)
}

// end is the end of the process, at any instant.
func (n *node) end() {
	n.life.end()
	n.sys.Release()
}

// loseDisk puts an empty disk in.
func (n *node) loseDisk() {
	n.lost = append(n.lost, n.disk.sent...)
	n.disk = &disk{}
	n.net.forget(n)
}

// crash ends the process and starts another one a while later.
func (n *node) crash(lost bool, down time.Duration) {
	if n.life.dead {
		return
	}
	n.fall(lost)
	if n.beside != nil {
		n.beside.fall(lost)
	}
	n.net.after(down, n.start)
}

// fall ends a process, or its part for one L2.
func (n *node) fall(lost bool) {
	n.net.note("%s crashes, journal lost: %v", n.name, lost)
	n.net.meter(n)
	n.end()
	if lost {
		n.loseDisk()
	}
}

func (n *node) ports(of *life) actors.Ports {
	l1, l2 := l1Port{n, of}, l2Port{n, of}
	return actors.Ports{
		L1: l1, L2: l2, Settlement: l2, Network: links{n, of}, Journal: journal{n, of}, TaskSigner: signer{n, of}, VoteSigner: signer{n, of},
		Facts: l2, Validation: service{n, of},
		Verifier: n.net.ring, Jitter: kit.FullJitter(n.net.rng), RoundEnded: n.ended,
		Performers: func(performers []messages.OperatorID) { n.disk.performers = performers }, Registerer: unmetered{},
	}
}

// config is node.Config.actors with the default timing.
func (n *node) config() actors.Config {
	self := protocol.Identity{Address: n.keys.address, L1Chain: l1Chain, L2Chain: n.net.chain, AttestationCenter: center()}
	c := actors.Config{
		Roles:     actors.Roles{Aggregates: n.aggregates, Proposes: n.aggregates, Attests: !n.aggregates || !n.net.plan.Apart},
		Scheduler: scheduler.Default(), L2Reader: l2reader.Default(), L1Reader: l1reader.Default(),
		Calculator: calculator.Config{Identity: self},
		Prover:     prover.Config{Identity: self, SignTimeout: 10 * time.Second},
		Gossip:     gossip.Default(), Attester: attester.Default(), Aggregator: aggregator.Default(), Submitter: submitter.Default(),
		Watcher: watcher.Default(),
	}
	c.Scheduler.Period = n.net.plan.Period
	c.Scheduler.Identity, c.Attester.Identity, c.Aggregator.Identity, c.Submitter.Identity = self, self, self, self
	n.schedule(&c)
	c.Proposer.Identity = self
	return c
}

// port is what every call of a port goes through: it takes time, the process may die in it, and it may panic.
func (n *node) port(of *life, what string) error {
	w := n.net
	if of.dead || !w.sleep(w.between(0, w.busy())) {
		return errDead
	}
	if of.doomed || n.strike != nil && n.strike(of, what) {
		of.dead = true
		return errDead
	}
	if !w.healed && w.chance(w.plan.Panic) {
		w.note("%s panics: %s", n.name, what)
		if of.bugs < maxBugs && w.chance(0.5) {
			of.bugs++
			panic("chaos: " + what)
		}
		kit.Fail(kit.Temporary, errors.New("chaos: "+what))
	}
	return nil
}

func (n *node) slowness() time.Duration {
	if n.net.healed || !n.net.chance(n.net.plan.Slow) {
		return 0
	}
	return n.net.between(0, 5*time.Second)
}

// log feeds what a node says into the trace.
func (n *node) log(of *life) *logrus.Entry {
	l := logrus.New()
	l.SetOutput(io.Discard)
	l.SetFormatter(quiet{})
	l.AddHook(&ear{n, of})
	return logrus.NewEntry(l)
}

type quiet struct{}

func (quiet) Format(*logrus.Entry) ([]byte, error) { return nil, nil }

type ear struct {
	n  *node
	of *life
}

// Levels implements logrus.Hook.
func (*ear) Levels() []logrus.Level {
	return []logrus.Level{logrus.FatalLevel, logrus.ErrorLevel, logrus.WarnLevel, logrus.InfoLevel}
}

// Fire implements logrus.Hook.
func (e *ear) Fire(entry *logrus.Entry) error {
	if e.of.dead {
		return nil
	}
	w := e.n.net.world
	if e.n.alarms != nil && entry.Level == logrus.WarnLevel {
		e.n.alarms[entry.Message]++
	}
	names := w.names[:0]
	for name := range entry.Data {
		if name != "stack" && name != "actor" && name != "task_definition" {
			names = append(names, name)
		}
	}
	sort.Strings(names)
	w.names = names
	actor, _ := entry.Data["actor"].(string)
	h := w.trace.word(uint64(w.steps)).word(uint64(w.now.UnixNano())).text(e.n.name) //nolint:gosec // Any number will do.
	h = h.text(actor).text(entry.Message)
	for _, name := range names {
		h = h.text(name).value(abridged(entry.Data[name]))
	}
	w.trace = h
	if w.records {
		w.record(e.n.name + " " + actor + ": " + entry.Message + told(names, entry.Data))
	}
	return nil
}

// told is a line's fields in words.
func told(names []string, data logrus.Fields) string {
	var b strings.Builder
	for _, name := range names {
		fmt.Fprintf(&b, " %s=%v", name, abridged(data[name]))
	}
	return b.String()
}

// abridged shows of a task its first digits.
func abridged(v any) any {
	if task, ok := v.(messages.TaskID); ok {
		return short(task)
	}
	return v
}

// unmetered is a prometheus.Registerer that keeps nothing: nobody scrapes a simulated node.
type unmetered struct{}

// Register implements prometheus.Registerer.
func (unmetered) Register(prometheus.Collector) error { return nil }

// MustRegister implements prometheus.Registerer.
func (unmetered) MustRegister(...prometheus.Collector) {}

// Unregister implements prometheus.Registerer.
func (unmetered) Unregister(prometheus.Collector) bool { return true }
