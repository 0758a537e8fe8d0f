package kit

import (
	"reflect"
	"strings"
	"sync"
	"time"

	"github.com/prometheus/client_golang/prometheus"
)

// metrics are one system's instruments. The depth is read from the mailboxes when it is asked for, so it is exact.
type metrics struct {
	wait, receive           *prometheus.HistogramVec
	dropped, restarts, dead *prometheus.CounterVec
	up                      *prometheus.GaugeVec
	depth                   *prometheus.Desc

	mu    sync.Mutex
	boxes map[string]*box
}

// newMetrics registers the instruments. It panics if the registerer already has them: two systems need two registerers,
// for instance one wrapped with a label for each node.
func newMetrics(reg prometheus.Registerer) *metrics {
	buckets := prometheus.ExponentialBuckets(1e-6, 4, 13) // 1 µs to 16.8 s
	m := &metrics{
		wait: prometheus.NewHistogramVec(prometheus.HistogramOpts{
			Name: "ballast_actor_mailbox_wait_seconds", Buckets: buckets,
			Help: "Time that the oldest message of each batch waited in the mailbox.",
		}, []string{"actor"}),
		receive: prometheus.NewHistogramVec(prometheus.HistogramOpts{
			Name: "ballast_actor_receive_seconds", Buckets: buckets,
			Help: "Time that the actor took to handle a message.",
		}, []string{"actor", "message"}),
		dropped: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "ballast_actor_dropped_total",
			Help: "Messages dropped because the mailbox was full.",
		}, []string{"actor", "message"}),
		restarts: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "ballast_actor_restarts_total",
			Help: "Restarts of the actor by class of the failure.",
		}, []string{"actor", "class"}),
		up: prometheus.NewGaugeVec(prometheus.GaugeOpts{
			Name: "ballast_actor_up",
			Help: "Whether the actor runs (1) or waits for its restart or has stopped (0).",
		}, []string{"actor"}),
		dead: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "ballast_dead_letters_total",
			Help: "Messages to an actor that was not running, and messages left over when an actor stopped.",
		}, []string{"message"}),
		depth: prometheus.NewDesc("ballast_actor_mailbox_depth",
			"Messages that wait in the mailbox.", []string{"actor"}, nil),
		boxes: map[string]*box{},
	}
	reg.MustRegister(m.wait, m.receive, m.dropped, m.restarts, m.up, m.dead, m)
	return m
}

// Describe implements prometheus.Collector for the depth.
func (m *metrics) Describe(ch chan<- *prometheus.Desc) { ch <- m.depth }

// Collect implements prometheus.Collector for the depth.
func (m *metrics) Collect(ch chan<- prometheus.Metric) {
	m.mu.Lock()
	defer m.mu.Unlock()
	for name, b := range m.boxes {
		ch <- prometheus.MustNewConstMetric(m.depth, prometheus.GaugeValue, float64(b.UserMessageCount()), name)
	}
}

// watch makes b's depth visible under the actor's name.
func (m *metrics) watch(name string, b *box) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.boxes[name] = b
}

// meter holds one mailbox's instruments. All but drop and dead are called by the mailbox's runner only.
type meter struct {
	all      *metrics
	actor    string
	wait     prometheus.Observer
	kind     reflect.Type // of the latest message
	observer prometheus.Observer
	kinds    map[reflect.Type]prometheus.Observer
}

func (m *metrics) meter(name string) *meter {
	return &meter{all: m, actor: name, wait: m.wait.WithLabelValues(name), kinds: map[reflect.Type]prometheus.Observer{}}
}

// received observes one handling. The latest type's child is at hand, the others are one map look-up away.
func (m *meter) received(msg any, d time.Duration) {
	msg = unwrap(msg)
	if t := reflect.TypeOf(msg); t != m.kind {
		o, known := m.kinds[t]
		if !known {
			o = m.all.receive.WithLabelValues(m.actor, kindName(msg))
			m.kinds[t] = o
		}
		m.kind, m.observer = t, o
	}
	m.observer.Observe(d.Seconds())
}

func (m *meter) drop(msg any) { m.all.dropped.WithLabelValues(m.actor, kindName(unwrap(msg))).Inc() }

func (m *meter) dead(msg any) { m.all.dead.WithLabelValues(kindName(unwrap(msg))).Inc() }

// wrapper is a message that kit puts around an actor's own one.
type wrapper interface{ inner() any }

func unwrap(msg any) any {
	if w, ok := msg.(wrapper); ok {
		return w.inner()
	}
	return msg
}

// kindName is the message's type without its package: messages.TaskOpened becomes TaskOpened.
func kindName(msg any) string {
	t := reflect.TypeOf(msg)
	if t == nil {
		return "nil"
	}
	if t.Kind() == reflect.Pointer {
		t = t.Elem()
	}
	name, _, _ := strings.Cut(t.Name(), "[")
	return name
}
