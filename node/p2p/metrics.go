package p2p

import (
	"errors"
	"sync"
	"time"

	pubsub "github.com/libp2p/go-libp2p-pubsub"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/libp2p/go-libp2p/core/protocol"
	"github.com/prometheus/client_golang/prometheus"

	"github.com/ballast-avs/ballast/node/p2p/wire"
)

// metrics are the network's instruments. As gossipsub's tracer they follow the mesh; as sets, because gossipsub tells
// of prunes that change nothing and does not tell of the mesh of a peer that is gone.
type metrics struct {
	mu     sync.Mutex
	inMesh map[string]map[peer.ID]bool // by topic
	peers  map[peer.ID]bool            // that speak gossipsub with us

	peersGauge                      prometheus.Gauge
	mesh                            *prometheus.GaugeVec
	delivered, refused, undelivered *prometheus.CounterVec
	duplicates                      *prometheus.CounterVec
	published                       *prometheus.CounterVec
	dials, auth, authAnswers        *prometheus.CounterVec
	authCut                         prometheus.Counter
	provedPeers, known              prometheus.Gauge
	// The names that dashboards of the original node query (protocol 5.8).
	compatConnections prometheus.GaugeFunc
	compatPublished   *prometheus.CounterVec
	compatReceived    *prometheus.CounterVec
}

// Kinds of dials.
const (
	dialBootstrap  = "bootstrap"
	dialKnownPeer  = "known"
	dialDiscovered = "discovered"
)

// Outcomes of what may fail.
const (
	outcomeOK     = "ok"
	outcomeFailed = "failed"
)

// Outcomes of challenges and of answers.
const (
	authProved         = "proved"
	authTooMany        = "too_many_peers"
	authUnanswered     = "unanswered"
	authMalformed      = "malformed"
	authWrongChallenge = "wrong_challenge"
	authNoOperator     = "no_operator"
	authWrongSignature = "wrong_signature"
	answerRefused      = "refused"
)

// authOutcome is the outcome of a challenge.
func authOutcome(err error) string {
	switch {
	case err == nil:
		return authProved
	case errors.Is(err, errChallenge):
		return authWrongChallenge
	case errors.Is(err, errNoOperator):
		return authNoOperator
	case errors.Is(err, errWrongSignature):
		return authWrongSignature
	case errors.Is(err, wire.ErrMalformed), errors.Is(err, wire.ErrOversized):
		return authMalformed
	}
	return authUnanswered
}

// answerOutcome is the outcome of our answer to a challenge.
func answerOutcome(err error) string {
	switch {
	case err == nil:
		return outcomeOK
	case errors.Is(err, errAsksTooOften):
		return answerRefused
	}
	return outcomeFailed
}

func newMetrics(reg prometheus.Registerer, connections func() float64) *metrics {
	counter := func(name, help string, labels ...string) *prometheus.CounterVec {
		return prometheus.NewCounterVec(prometheus.CounterOpts{Name: name, Help: help}, labels)
	}
	m := &metrics{
		inMesh: map[string]map[peer.ID]bool{}, peers: map[peer.ID]bool{},
		peersGauge: prometheus.NewGauge(prometheus.GaugeOpts{
			Name: "ballast_p2p_peers", Help: "Peers that speak gossipsub with this node.",
		}),
		mesh: prometheus.NewGaugeVec(prometheus.GaugeOpts{
			Name: "ballast_p2p_mesh_peers", Help: "Peers in the topic's mesh.",
		}, []string{"topic"}),
		delivered: counter("ballast_p2p_delivered_total", "Messages that passed the gate.", "topic"),
		refused: counter("ballast_p2p_refused_total", "Messages that did not pass the gate, by reason.", "topic",
			"reason"),
		undelivered: counter("ballast_p2p_undelivered_total",
			"Messages dropped because this node read them too slowly.", "topic"),
		duplicates: counter("ballast_p2p_duplicates_total", "Messages that had arrived from another peer before.",
			"topic"),
		published: counter("ballast_p2p_published_total", "Messages that this node published.", "topic", "outcome"),
		dials:     counter("ballast_p2p_dials_total", "Attempts to connect to a peer.", "kind", "outcome"),
		auth: counter("ballast_p2p_auth_total", "Challenges to peers to prove that they are operators.",
			"outcome"),
		authAnswers: counter("ballast_p2p_auth_answers_total", "Challenges of peers to this node.", "outcome"),
		authCut: prometheus.NewCounter(prometheus.CounterOpts{
			Name: "ballast_p2p_auth_cut_total", Help: "Peers disconnected because they did not prove to be operators.",
		}),
		provedPeers: prometheus.NewGauge(prometheus.GaugeOpts{
			Name: "ballast_p2p_proved_peers", Help: "Connected peers that proved to be operators.",
		}),
		known: prometheus.NewGauge(prometheus.GaugeOpts{
			Name: "ballast_p2p_known_peers", Help: "Peers that this node would dial if it had too few.",
		}),
		compatConnections: prometheus.NewGaugeFunc(prometheus.GaugeOpts{
			Name: "libp2p_connection_manager_connections", Help: "Open connections. The name is that of js-libp2p.",
		}, connections),
		compatPublished: counter("gossipsub_msg_publish_count_total",
			"Messages that this node published. The name is that of js-libp2p.", "topic"),
		compatReceived: counter("gossipsub_msg_received_prevalidation_total",
			"Messages received, before validation. The name is that of js-libp2p.", "topic"),
	}
	reg.MustRegister(m.dials, m.auth, m.authAnswers, m.authCut, m.provedPeers, m.known)
	reg.MustRegister(m.peersGauge, m.mesh, m.delivered, m.refused, m.undelivered, m.duplicates, m.published,
		m.compatConnections, m.compatPublished, m.compatReceived)
	for _, topic := range topics() {
		m.inMesh[topic] = map[peer.ID]bool{}
		m.mesh.WithLabelValues(topic).Set(0)
	}
	return m
}

// sent counts one message of our own.
func (m *metrics) sent(topic string, err error) {
	m.published.WithLabelValues(topic, outcome(err)).Inc()
	m.compatPublished.WithLabelValues(topic).Inc()
}

// dialled counts one dial.
func (m *metrics) dialled(kind string, err error) { m.dials.WithLabelValues(kind, outcome(err)).Inc() }

func outcome(err error) string {
	if err != nil {
		return outcomeFailed
	}
	return outcomeOK
}

// OnNewOutboundStream implements pubsub.RawTracer.
func (m *metrics) OnNewOutboundStream(p peer.ID, _ protocol.ID) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.peers[p] = true
	m.peersGauge.Set(float64(len(m.peers)))
}

// OnClosedOutboundStream implements pubsub.RawTracer.
func (m *metrics) OnClosedOutboundStream(p peer.ID) {
	m.mu.Lock()
	defer m.mu.Unlock()
	delete(m.peers, p)
	m.peersGauge.Set(float64(len(m.peers)))
	for topic, mesh := range m.inMesh {
		delete(mesh, p)
		m.mesh.WithLabelValues(topic).Set(float64(len(mesh)))
	}
}

// Join implements pubsub.RawTracer.
func (m *metrics) Join(string) {}

// Leave implements pubsub.RawTracer.
func (m *metrics) Leave(topic string) {
	m.mu.Lock()
	defer m.mu.Unlock()
	clear(m.inMesh[topic])
	m.mesh.WithLabelValues(topic).Set(0)
}

// Graft implements pubsub.RawTracer.
func (m *metrics) Graft(p peer.ID, topic string) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if mesh, ours := m.inMesh[topic]; ours {
		mesh[p] = true
		m.mesh.WithLabelValues(topic).Set(float64(len(mesh)))
	}
}

// Prune implements pubsub.RawTracer.
func (m *metrics) Prune(p peer.ID, topic string) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if mesh, ours := m.inMesh[topic]; ours {
		delete(mesh, p)
		m.mesh.WithLabelValues(topic).Set(float64(len(mesh)))
	}
}

// ValidateMessage implements pubsub.RawTracer.
func (m *metrics) ValidateMessage(msg *pubsub.Message) {
	if !msg.Local {
		m.compatReceived.WithLabelValues(msg.GetTopic()).Inc()
	}
}

// DeliverMessage implements pubsub.RawTracer.
func (m *metrics) DeliverMessage(*pubsub.Message) {}

// RejectMessage implements pubsub.RawTracer. The gate counts its own refusals; these are gossipsub's.
func (m *metrics) RejectMessage(msg *pubsub.Message, reason string) {
	switch reason {
	case pubsub.RejectValidationFailed, pubsub.RejectValidationIgnored:
		return
	}
	m.refused.WithLabelValues(topicLabel(msg.GetTopic()), reason).Inc()
}

// topicLabel is a topic as a label; other nodes' topics must not become labels.
func topicLabel(topic string) string {
	if maxSize(topic) == 0 {
		return "other"
	}
	return topic
}

// DuplicateMessage implements pubsub.RawTracer.
func (m *metrics) DuplicateMessage(msg *pubsub.Message) {
	m.duplicates.WithLabelValues(topicLabel(msg.GetTopic())).Inc()
}

// ThrottlePeer implements pubsub.RawTracer.
func (m *metrics) ThrottlePeer(peer.ID) {}

// RecvRPC implements pubsub.RawTracer.
func (m *metrics) RecvRPC(*pubsub.RPC) {}

// SendRPC implements pubsub.RawTracer.
func (m *metrics) SendRPC(*pubsub.RPC, peer.ID) {}

// SendRPCCompleted implements pubsub.RawTracer.
func (m *metrics) SendRPCCompleted(*pubsub.RPC, peer.ID, time.Duration) {}

// DropRPC implements pubsub.RawTracer.
func (m *metrics) DropRPC(*pubsub.RPC, peer.ID) {}

// UndeliverableMessage implements pubsub.RawTracer.
func (m *metrics) UndeliverableMessage(msg *pubsub.Message) {
	m.undelivered.WithLabelValues(msg.GetTopic()).Inc()
}
