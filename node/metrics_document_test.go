package node

import (
	"fmt"
	"os"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	dto "github.com/prometheus/client_model/go"

	"github.com/ballast-avs/ballast/actors"
	"github.com/ballast-avs/ballast/actors/kit"
	"github.com/ballast-avs/ballast/messages"
	"github.com/ballast-avs/ballast/node/jsonrpc"
	"github.com/ballast-avs/ballast/node/monitor"
	"github.com/ballast-avs/ballast/node/p2p"
	"github.com/ballast-avs/ballast/node/webapi"
)

// TestTheDocumentIsUpToDate compares docs/metrics.md with what the packages register; make docs writes it.
func TestTheDocumentIsUpToDate(t *testing.T) {
	const path = "../docs/metrics.md"
	want := metricsDocument(t, registerAll(t))
	if os.Getenv("BALLAST_WRITE_DOCS") != "" {
		if err := os.WriteFile(path, []byte(want), 0o644); err != nil { //nolint:gosec // It is for everybody.
			t.Fatal(err)
		}
	}
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if string(text) != want {
		t.Error("docs/metrics.md is not what the packages register: run make docs")
	}
}

// metric is one line of the document.
type metric struct {
	name, kind, help string
	labels           []string
}

// registry remembers what is registered with it. All of it has the labels besides.
type registry struct {
	t      *testing.T
	all    *[]metric
	labels []string
}

// Register implements prometheus.Registerer.
func (r registry) Register(c prometheus.Collector) error {
	descriptions := make(chan *prometheus.Desc, 100) // more than any collector has
	c.Describe(descriptions)
	close(descriptions)
	for d := range descriptions {
		m := r.read(d)
		m.kind = kindOf(r.t, c, m.name)
		*r.all = append(*r.all, m)
	}
	return nil
}

// MustRegister implements prometheus.Registerer.
func (r registry) MustRegister(all ...prometheus.Collector) {
	for _, c := range all {
		if err := r.Register(c); err != nil {
			r.t.Fatal(err)
		}
	}
}

// Unregister implements prometheus.Registerer.
func (registry) Unregister(prometheus.Collector) bool { return false }

// read takes a description apart, of which the library shows the text alone.
func (r registry) read(d *prometheus.Desc) metric {
	parts := regexp.MustCompile(`^Desc\{fqName: "([^"]+)", help: ("(?:[^"\\]|\\.)*")(?:, unit: "[^"]*")?, constLabels: \{(.*)\}, variableLabels: \{(.*)\}\}$`).
		FindStringSubmatch(d.String())
	if parts == nil {
		r.t.Fatalf("cannot read %s", d)
	}
	help, err := strconv.Unquote(parts[2])
	if err != nil {
		r.t.Fatal(err)
	}
	m := metric{name: parts[1], help: help, labels: slices.Clone(r.labels)}
	for _, label := range strings.Split(parts[3]+","+parts[4], ",") {
		if name, _, _ := strings.Cut(label, "="); name != "" {
			m.labels = append(m.labels, name)
		}
	}
	return m
}

// kindOf is the type of what a collector tells. One of our own has several descriptions: there the name says it.
func kindOf(t *testing.T, c prometheus.Collector, name string) string {
	t.Helper()
	switch c := c.(type) {
	case *prometheus.CounterVec:
		return "counter"
	case *prometheus.GaugeVec:
		return "gauge"
	case *prometheus.HistogramVec:
		return "histogram"
	case prometheus.Metric:
		var one dto.Metric
		if err := c.Write(&one); err != nil {
			t.Fatal(err)
		}
		switch {
		case one.GetCounter() != nil:
			return "counter"
		case one.GetHistogram() != nil:
			return "histogram"
		}
		return "gauge"
	}
	if strings.HasSuffix(name, "_total") {
		return "counter"
	}
	return "gauge"
}

// registerAll makes everything in a node that has metrics.
func registerAll(t *testing.T) []metric {
	t.Helper()
	var all []metric
	node := registry{t: t, all: &all}
	instance := registry{t: t, all: &all, labels: []string{monitor.ChainLabel}}

	system := kit.New(kit.SystemConfig{Registerer: instance})
	c := testConfig(t)
	c.Actors.Roles = actors.Roles{Attests: true, Aggregates: true, Proposes: true}
	actors.Tree(c.actors(c.L2s[0]), actors.Ports{Registerer: instance}, actors.NewAddresses(system, c.Actors.Roles))
	instance.MustRegister(monitor.NewInstanceCollector(nil, nil, time.Time{}))

	monitor.NewEndpointMetrics(node)
	node.MustRegister(monitor.NewNodeCollector(nil, nil), monitor.ProcessTimes{}, collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}), monitor.BuildInfo(""), monitor.NodejsInfo(""))
	network := p2p.Default()
	network.Seed, network.Chains = [32]byte{1}, []messages.ChainID{2}
	n, err := p2p.New(network, p2p.Ports{Clock: kit.SystemClock(), Jitter: kit.NoJitter(), Log: silent(), Registerer: node})
	if err != nil {
		t.Fatal(err)
	}
	service := webapi.Default()
	service.URL = "http://127.0.0.1:1"
	if _, err := webapi.New(service, node); err != nil {
		t.Fatal(err)
	}
	performers := jsonrpc.Default()
	performers.Port = 0
	server, err := jsonrpc.Serve(performers, nil, silent(), node)
	if err != nil {
		t.Fatal(err)
	}
	if err := server.Close(); err != nil {
		t.Error(err)
	}
	if err := n.Close(); err != nil {
		t.Error(err)
	}
	slices.SortFunc(all, func(a, b metric) int { return strings.Compare(a.name, b.name) })
	return all
}

// groups are the parts of the document, each with the beginnings of the names that belong to it.
func groups() []struct {
	title    string
	prefixes []string
} {
	return []struct {
		title    string
		prefixes []string
	}{
		{"Actors and mailboxes", []string{"ballast_actor_", "ballast_dead_letters_"}},
		{"Sync and drift", []string{"ballast_sync_", "ballast_task_", "ballast_scheduler_", "ballast_watcher_", "ballast_quorum_"}},
		{"Tasks and votes", []string{"ballast_aggregator_", "ballast_attester_", "ballast_proposer_"}},
		{"Operators", []string{"ballast_operator_"}},
		{"Submissions and costs", []string{"ballast_submitter_", "ballast_payer_"}},
		{"Endpoints", []string{"ballast_rpc_"}},
		{"Peers and gossip", []string{"ballast_p2p_"}},
		{"Performers and the Validation Service", []string{"ballast_jsonrpc_", "ballast_webapi_"}},
		{"The node", []string{"ballast_build_", "ballast_finding_"}},
		{"Names of other nodes' dashboards", []string{"process_", "libp2p_", "gossipsub_", "nodejs_"}},
	}
}

func metricsDocument(t *testing.T, all []metric) string {
	t.Helper()
	var b strings.Builder
	b.WriteString("# Metrics\n\n" +
		"Made by `make docs` from what the packages register.\n\n" +
		"`--metrics` serves them; [monitoring](monitoring.md) says how to collect and to show them. Labels have few values, whatever\n" +
		"arrives: there are no hashes, peer ids or task ids. `chain` is a chain's id, of the L2 where nothing else is said. `operator` is\n" +
		"an operator's id on that L2; one that leaves the operator set loses its series. `task_definition` is the id of an internal task,\n" +
		"`avs` for all of the AVS's own, `other` for internal ones that the node does not know. `reason` is one of\n" +
		"[reasons](reasons.md), empty where all is well. Voting power is in the raw units of OBLS. Times are seconds.\n\n" +
		"A histogram has the series `_bucket`, `_sum` and `_count`. The `go_` metrics of the Go runtime are there too; they are those of\n" +
		"client_golang.\n")
	left := slices.Clone(all)
	for _, g := range groups() {
		fmt.Fprintf(&b, "\n## %s\n\n| metric | type | labels | meaning |\n|---|---|---|---|\n", g.title)
		left = slices.DeleteFunc(left, func(m metric) bool {
			ours := slices.ContainsFunc(g.prefixes, func(p string) bool { return strings.HasPrefix(m.name, p) })
			if ours {
				fmt.Fprintf(&b, "| `%s` | %s | %s | %s |\n", m.name, m.kind, strings.Join(m.labels, ", "), strings.ReplaceAll(m.help, "|", "\\|"))
			}
			return ours
		})
	}
	for _, m := range left {
		t.Errorf("%s is in no part of the document", m.name)
	}
	return b.String()
}
