package monitoring

import (
	"context"
	"io"
	"math/big"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/sirupsen/logrus"

	"github.com/ballast-avs/ballast/node/devnet"
	"github.com/ballast-avs/ballast/node/devnet/faultproxy"
)

func onDemand(t *testing.T) {
	t.Helper()
	if os.Getenv("BALLAST_MONITORING") == "" {
		t.Skip("it needs Prometheus: make monitoring")
	}
}

func TestPromtoolAgrees(t *testing.T) {
	onDemand(t)
	promtool := filepath.Join(binaries(t), "promtool")
	run(t, folder, promtool, "check", "config", "prometheus.yml")
	run(t, folder, promtool, "check", "rules", "rules/recording.yml", "rules/alerts.yml")
	run(t, folder, promtool, "test", "rules", "tests/rules_test.yml")
}

// network is a network of programs that a Prometheus watches.
type network struct {
	*devnet.Devnet
	prometheus

	program string
	moves   int64
}

func start(t *testing.T) *network {
	t.Helper()
	program, err := filepath.Abs("../../bin/ballast")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(program); err != nil {
		t.Fatalf("%v: run make build", err)
	}
	log := logrus.New()
	log.SetOutput(io.Discard)
	dir := filepath.Join(t.TempDir(), "devnet")
	d, err := devnet.Start(t.Context(), devnet.Options{
		Operators: 4, Aggregators: 1, Endpoints: 3, Processes: true, Program: program,
		SyncInterval: 5 * time.Second, BlockTime: time.Second, DataDir: dir,
		Log: logrus.NewEntry(log), Progress: func(step string) { t.Log(step) },
	})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := d.Stop(); err != nil {
			t.Errorf("stop: %v", err)
		}
	})
	if err := d.StartNodes(t.Context(), nil); err != nil {
		t.Fatal(err)
	}
	return &network{Devnet: d, program: program, prometheus: startPrometheus(t, binaries(t), filepath.Join(dir, "targets.json"))}
}

// move gives the last operator other stake than ever before.
func (n *network) move() {
	n.t.Helper()
	n.moves++
	powers, err := n.Powers(n.t.Context())
	if err != nil {
		n.t.Fatal(err)
	}
	last := len(powers) - 1
	shares := new(big.Int).Add(devnet.InitialStake(last), big.NewInt(n.moves*1e15))
	if err := n.SetStakes(n.t.Context(), devnet.Stake{Operator: powers[last].Address, Shares: shares}); err != nil {
		n.t.Fatal(err)
	}
}

// query is one panel's question, with everything chosen.
type query struct{ panel, expr string }

func queries(t *testing.T) []query {
	t.Helper()
	everything := strings.NewReplacer("$__rate_interval", "30s", "$instance", ".*", "$chain", ".*")
	var all []query
	for _, d := range dashboards(t) {
		for _, p := range d.Panels {
			for _, target := range p.Targets {
				all = append(all, query{panel: d.Title + ": " + p.Title, expr: everything.Replace(target.Expr)})
			}
		}
	}
	return all
}

func TestANetworkIsSeen(t *testing.T) {
	onDemand(t)
	n := start(t)
	t.Run("every panel has data", n.everyPanelHasData)
	if firing := n.firing(); len(firing) > 0 {
		t.Errorf("of a network that is well alerts fire: %v", firing)
	}
	t.Run("a lying endpoint fires", n.aLyingEndpointFires)
	t.Run("a crash fires", n.aCrashFires)
	t.Run("an overdue sync fires", n.anOverdueSyncFires)
}

// everyPanelHasData moves stake until every query has had an answer at the same time as all others.
func (n *network) everyPanelHasData(t *testing.T) {
	all, missing := queries(t), []query(nil)
	defer func() {
		for _, q := range missing {
			t.Errorf("no data: %s: %s", q.panel, q.expr)
		}
		t.Logf("%d queries, %d without data", len(all), len(missing))
	}()
	for began := time.Now(); time.Since(began) < 4*time.Minute; {
		n.move()
		if missing = slices.DeleteFunc(slices.Clone(all), func(q query) bool { return n.has(q.expr) }); len(missing) == 0 {
			return
		}
		n.pause(5 * time.Second)
	}
}

// pause lets the network go on.
func (n *network) pause(d time.Duration) {
	select {
	case <-time.After(d):
	case <-n.t.Context().Done():
	}
}

// aLyingEndpointFires lets one of the three endpoints of the L1 tell a voting power wrong.
func (n *network) aLyingEndpointFires(t *testing.T) {
	powers, err := n.Powers(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	l1, _ := n.Endpoints()
	l1[2].Lie(faultproxy.OneMore(powers[0].L1.Bytes32()))
	aggregator := n.Processes()[0]
	within(t, time.Minute, "BallastEndpointLying of "+aggregator.Name, func() bool { return n.fires("BallastEndpointLying", aggregator.Name) })
}

// aCrashFires crashes an actor of an attester.
func (n *network) aCrashFires(t *testing.T) {
	attester := n.Processes()[1]
	run(t, ".", n.program, "actors", "crash", "gossip", "--datadir", attester.DataDir)
	within(t, time.Minute, "BallastActorRestarting of "+attester.Name, func() bool { return n.fires("BallastActorRestarting", attester.Name) })
}

// anOverdueSyncFires stops the only aggregator and moves stake: the others say that nobody syncs it.
func (n *network) anOverdueSyncFires(t *testing.T) {
	ctx, cancel := context.WithTimeout(t.Context(), runLimit)
	defer cancel()
	if err := n.Processes()[0].Stop(ctx); err != nil {
		t.Fatal(err)
	}
	n.move()
	for _, attester := range n.Processes()[1:] {
		within(t, 3*time.Minute, "BallastSyncOverdue of "+attester.Name, func() bool { return n.fires("BallastSyncOverdue", attester.Name) })
	}
}
