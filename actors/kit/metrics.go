package kit

import (
	"reflect"
	"strings"
	"sync/atomic"
	"time"

	"github.com/prometheus/client_golang/prometheus"
)

// metrics are one system's instruments. What the view knows is read when it is asked for, so it is exact.
type metrics struct {
	wait, receive           *prometheus.HistogramVec
	dropped, restarts, dead *prometheus.CounterVec
	up                      *prometheus.GaugeVec
	view                    *view
	untimed                 bool // wait and receive stay empty, and no mailbox notes its latest message

	depth, capacity, incarnation, last *prometheus.Desc
}

// newMetrics registers the instruments. It panics if the registerer already has them: two systems need two registerers,
// for instance one wrapped with a label for each node.
func newMetrics(reg prometheus.Registerer, v *view) *metrics {
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
		view:  v,
		depth: perActor("ballast_actor_mailbox_depth", "Messages that wait in the mailbox."),
		capacity: perActor("ballast_actor_mailbox_capacity",
			"Messages that may wait in the mailbox; more are dropped."),
		incarnation: perActor("ballast_actor_incarnation",
			"Incarnation of the actor: 1 is the first, each restart begins another one."),
		last: perActor("ballast_actor_last_message_timestamp_seconds",
			"Unix time at which the actor had handled its latest message; 0 before the first."),
	}
	reg.MustRegister(m.wait, m.receive, m.dropped, m.restarts, m.up, m.dead, m)
	return m
}

func perActor(name, help string) *prometheus.Desc {
	return prometheus.NewDesc(name, help, []string{"actor"}, nil)
}

// Describe implements prometheus.Collector for what the view knows.
func (m *metrics) Describe(ch chan<- *prometheus.Desc) {
	for _, d := range []*prometheus.Desc{m.depth, m.capacity, m.incarnation, m.last} {
		ch <- d
	}
}

// Collect implements prometheus.Collector for what the view knows.
func (m *metrics) Collect(ch chan<- prometheus.Metric) {
	for _, a := range m.view.actors() {
		gauge := func(d *prometheus.Desc, v float64) {
			ch <- prometheus.MustNewConstMetric(d, prometheus.GaugeValue, v, a.Name)
		}
		gauge(m.depth, float64(a.Depth))
		gauge(m.capacity, float64(a.Capacity))
		gauge(m.incarnation, float64(a.Incarnation))
		last := 0.0
		if !a.LastMessage.IsZero() {
			last = float64(a.LastMessage.UnixMilli()) / 1000
		}
		gauge(m.last, last)
	}
}

// meter holds one mailbox's instruments. All but drop and dead are called by the mailbox's runner only.
type meter struct {
	all      *metrics
	actor    string
	wait     prometheus.Observer
	kind     reflect.Type // of the latest message
	observer prometheus.Observer
	kinds    map[reflect.Type]*handling
	latest   atomic.Pointer[string] // name of the latest message's kind
	dropped  atomic.Uint64
}

// handling is what a meter has for one kind of message.
type handling struct {
	name     string
	observer prometheus.Observer
}

func (m *metrics) meter(name string) *meter {
	n := &meter{all: m, actor: name, wait: unobserved{}, kinds: map[reflect.Type]*handling{}}
	if !m.untimed {
		n.wait = m.wait.WithLabelValues(name)
	}
	return n
}

// unobserved is a prometheus.Observer that keeps nothing.
type unobserved struct{}

// Observe implements prometheus.Observer.
func (unobserved) Observe(float64) {}

// received observes one handling. The latest type's child is at hand, the others are one map look-up away.
func (m *meter) received(msg any, d time.Duration) {
	if m.all.untimed {
		return
	}
	msg = unwrap(msg)
	if t := reflect.TypeOf(msg); t != m.kind {
		h, known := m.kinds[t]
		if !known {
			name := kindName(msg)
			h = &handling{name: name, observer: m.all.receive.WithLabelValues(m.actor, name)}
			m.kinds[t] = h
		}
		m.kind, m.observer = t, h.observer
		m.latest.Store(&h.name)
	}
	m.observer.Observe(d.Seconds())
}

func (m *meter) drop(msg any) {
	m.dropped.Add(1)
	m.all.dropped.WithLabelValues(m.actor, kindName(unwrap(msg))).Inc()
}

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
