package monitor

import (
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/ballast-avs/ballast/actors/protocol"
	"github.com/ballast-avs/ballast/chain/quorum"
	"github.com/ballast-avs/ballast/messages"
	"github.com/ballast-avs/ballast/node/health"
)

// ChainLabel is the label of metrics and the field of the log with a chain's id.
const ChainLabel = "chain"

// Chain is one chain whose endpoints are shown.
type Chain struct {
	Label string // its id
	Pool  *quorum.Pool
}

// nodeCollector shows how the endpoints of all chains are, and what the node finds about itself. It reads cached state
// at scrape time, as the other collectors do.
type nodeCollector struct {
	chains                              func() []Chain
	findings                            func() []health.Finding
	head, quarantined, aside, agreement *prometheus.Desc
	finding                             *prometheus.Desc
}

// NewNodeCollector returns a collector of the endpoints of chains and of the node's findings.
func NewNodeCollector(chains func() []Chain, findings func() []health.Finding) prometheus.Collector {
	endpoint := func(name, help string) *prometheus.Desc {
		return prometheus.NewDesc(name, help, []string{ChainLabel, "endpoint"}, nil)
	}
	return nodeCollector{
		chains:   chains,
		findings: findings,
		head: endpoint("ballast_rpc_head_block",
			"Newest block that the endpoint told of; 0 before it told of any."),
		quarantined: endpoint("ballast_rpc_quarantined",
			"Whether the endpoint has no voice (1), because a quorum of the others contradicted it."),
		aside: endpoint("ballast_rpc_set_aside", "Whether the endpoint is not healthy (1) for another reason than a "+
			"contradiction: it failed, limits the rate, serves another chain, or has given no answer for two minutes."),
		agreement: prometheus.NewDesc("ballast_rpc_quorum",
			"Endpoints of the chain that must give the same answer to what decides a vote.", []string{ChainLabel}, nil),
		finding: prometheus.NewDesc("ballast_finding_grade",
			"Worst grade of what the node finds about itself, by code: 0 is well, 1 a warning, 2 a failure.",
			[]string{"code"}, nil),
	}
}

// Describe implements prometheus.Collector.
func (c nodeCollector) Describe(ch chan<- *prometheus.Desc) {
	for _, d := range []*prometheus.Desc{c.head, c.quarantined, c.aside, c.agreement, c.finding} {
		ch <- d
	}
}

// Collect implements prometheus.Collector.
func (c nodeCollector) Collect(ch chan<- prometheus.Metric) {
	for _, chain := range c.chains() {
		c.endpoints(ch, chain.Label, chain.Pool)
	}
	grades := map[string]float64{}
	for _, f := range c.findings() {
		grades[f.Code] = max(grades[f.Code], gradeNumber(f.Grade))
	}
	for code, grade := range grades {
		ch <- gauge(c.finding, grade, code)
	}
}

func (c nodeCollector) endpoints(ch chan<- prometheus.Metric, name string, pool *quorum.Pool) {
	ch <- gauge(c.agreement, float64(pool.Quorum()), name)
	for _, s := range pool.Status() {
		ch <- gauge(c.head, float64(s.Head), name, s.Endpoint)
		ch <- gauge(c.quarantined, number(s.Quarantined), name, s.Endpoint)
		ch <- gauge(c.aside, number(!s.Healthy && !s.Quarantined), name, s.Endpoint)
	}
}

func gauge(d *prometheus.Desc, v float64, labels ...string) prometheus.Metric {
	return prometheus.MustNewConstMetric(d, prometheus.GaugeValue, v, labels...)
}

func number(is bool) float64 {
	if is {
		return 1
	}
	return 0
}

func gradeNumber(g health.Grade) float64 {
	switch g {
	case health.GradeWarn:
		return 1
	case health.GradeFail:
		return 2
	case health.GradeOK:
	}
	return 0
}

// instanceCollector shows how the node's part in one L2 is.
type instanceCollector struct {
	facts                            func() health.L2
	powers                           func() map[messages.OperatorID]float64
	born                             time.Time // when the node started
	settled, period                  *prometheus.Desc
	seen, quorum, operators, payable *prometheus.Desc
	balance, power                   *prometheus.Desc
}

// NewInstanceCollector returns a collector of the node's part in one L2. The node started at born.
func NewInstanceCollector(
	facts func() health.L2, powers func() map[messages.OperatorID]float64, born time.Time,
) prometheus.Collector {
	desc := func(name, help string, labels ...string) *prometheus.Desc {
		return prometheus.NewDesc(name, help, labels, nil)
	}
	return instanceCollector{
		facts:  facts,
		powers: powers,
		born:   born,
		settled: desc("ballast_sync_settled_timestamp_seconds", "When this node last saw an update executed, a round "+
			"end well or both chains equal, in seconds since the epoch; before that, when it started."),
		period: desc("ballast_sync_period_seconds",
			"Period of the voting power sync as this node is told it (--sync-interval)."),
		seen: desc("ballast_quorum_seen_power", "Voting power of the operators that this node sees on the network "+
			"and that may attest on the sync, in raw units."),
		quorum: desc("ballast_quorum_needed_power", "Voting power that an update needs, in raw units."),
		power: desc("ballast_operator_voting_power", "Voting power of the operator on the L2, in raw units.",
			"operator"),
		balance: desc("ballast_payer_balance_wei",
			"Balance of the account that pays for submissions; only where the node aggregates."),
		payable: desc("ballast_payer_round_wei", "Estimated cost of a round; only where the node aggregates."),
		operators: desc("ballast_operator_self",
			"Always 1. The label is the id of this node's operator on the L2, 0 where it is not an active one.",
			"operator"),
	}
}

// Describe implements prometheus.Collector.
func (c instanceCollector) Describe(ch chan<- *prometheus.Desc) {
	for _, d := range []*prometheus.Desc{
		c.settled, c.period, c.seen, c.quorum, c.power, c.balance, c.payable, c.operators,
	} {
		ch <- d
	}
}

// Collect implements prometheus.Collector.
func (c instanceCollector) Collect(ch chan<- prometheus.Metric) {
	f := c.facts()
	settled := f.Sync.Settled
	if settled.IsZero() {
		settled = c.born
	}
	ch <- gauge(c.settled, float64(settled.Unix()))
	ch <- gauge(c.period, f.Sync.Period.Seconds())
	if f.Payer.Known {
		ch <- gauge(c.balance, f.Payer.Balance.Float64())
		ch <- gauge(c.payable, f.Payer.Round.Float64())
	}
	if !f.Operator.Read {
		return
	}
	ch <- gauge(c.seen, f.Sync.Seen.Float64())
	ch <- gauge(c.quorum, f.Sync.Quorum.Float64())
	ch <- gauge(c.operators, 1, protocol.OperatorLabel(f.Operator.ID))
	for id, power := range c.powers() {
		ch <- gauge(c.power, power, protocol.OperatorLabel(id))
	}
}

// BuildInfo is always 1, with the version as label.
func BuildInfo(version string) prometheus.Collector {
	return prometheus.NewGaugeFunc(prometheus.GaugeOpts{
		Name: "ballast_build_info", Help: "Always 1: the program's version.",
		ConstLabels: prometheus.Labels{"version": version},
	}, func() float64 { return 1 })
}

// NodejsInfo is always 1. Dashboards that were made for nodes on Node.js fill their list of instances from this name;
// nothing here runs on Node.js, so all other nodejs names are missing.
func NodejsInfo(version string) prometheus.Collector {
	return prometheus.NewGaugeFunc(prometheus.GaugeOpts{
		Name: "nodejs_version_info", ConstLabels: prometheus.Labels{"version": "ballast " + version},
		Help: "Always 1: dashboards made for nodes on Node.js list their instances by this name. Nothing here runs " +
			"on Node.js.",
	}, func() float64 { return 1 })
}
