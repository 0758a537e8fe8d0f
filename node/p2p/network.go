package p2p

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	pubsub "github.com/libp2p/go-libp2p-pubsub"
	"github.com/libp2p/go-libp2p/core/host"
	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/sirupsen/logrus"
	"google.golang.org/protobuf/proto"

	"github.com/ballast-avs/ballast/actors/kit"
	"github.com/ballast-avs/ballast/messages"
	"github.com/ballast-avs/ballast/node/p2p/wire"
	"github.com/ballast-avs/ballast/node/ratelimit"
)

const (
	// subscriptionBuffer is the number of messages of one topic that may wait for this node; more
	// are dropped and counted.
	subscriptionBuffer = 256
	// validateQueue is the number of messages that may wait for their author's signature to be checked;
	// more are dropped. Votes of a hundred operators on the tasks of one block come together. A flood
	// fills it with 64 MiB at most.
	validateQueue = 256
	// validatorsPerTopic bounds the messages of one topic that are examined at once.
	validatorsPerTopic = 64
)

// Ports is what the network needs from its node.
type Ports struct {
	// Deliver takes what passed the gate, with the L2 that it is about. It must not block and is called
	// from several goroutines.
	Deliver func(messages.ChainID, messages.ToGossip)
	// Custom, if set, takes the data of custom messages, our own too, 0x hex as it was sent. It must not block.
	Custom func(data string)
	Clock  kit.Clock
	Jitter kit.Jitter
	// Auth, if set, proves to peers that this node is an operator's.
	Auth Prover
	Log  *logrus.Entry
	// Registerer takes the network's metrics; each network needs its own.
	Registerer prometheus.Registerer
}

// Network is one node's part of the network, for all its L2s (see Channel).
type Network struct {
	config    Config
	ports     Ports
	host      host.Host
	gate      *gate
	metrics   *metrics
	topics    map[string]*pubsub.Topic
	guard     *guard
	peerStore *peerStore
	noting    sync.Mutex // held while a peer is added to the peer store, or disconnected and forgotten
	sights    sights
	bootstrap []peer.AddrInfo

	life    context.Context //nolint:containedctx // It is the network's life, not a call's.
	cancel  context.CancelFunc
	running sync.WaitGroup
	dials   chan struct{}             // places for dials to known and discovered peers
	changed chan struct{}             // wakes watchPeers
	asked   *ratelimit.Keyed[peer.ID] // challenges by peer
	answers chan struct{}             // places for answers to challenges
}

// New makes the network's part of a node. It neither listens nor dials before Start.
func New(c Config, p Ports) (*Network, error) {
	if err := c.Validate(); err != nil {
		return nil, err
	}
	h, err := newHost(&c)
	if err != nil {
		return nil, err
	}
	n := &Network{
		config: c, ports: p, host: h, gate: newGate(c.Chains, c.Limits, p.Clock), topics: map[string]*pubsub.Topic{},
		peerStore: newPeerStore(&c, p.Clock, p.Jitter), dials: make(chan struct{}, maxDials),
		changed: make(chan struct{}, 1),
		asked:   ratelimit.New[peer.ID](p.Clock, answerRate, answerBurst), answers: make(chan struct{}, maxAnswers),
		metrics: newMetrics(p.Registerer, func() float64 { return float64(len(h.Network().Conns())) }),
	}
	n.life, n.cancel = context.WithCancel(context.Background())
	if err := n.prepare(); err != nil {
		return nil, errors.Join(err, n.Close())
	}
	return n, nil
}

// prepare makes what needs the host.
func (n *Network) prepare() error {
	bootstrap, err := addrInfos(n.config.Bootstrap)
	if err != nil {
		return err
	}
	var exempt []peer.ID
	for _, b := range bootstrap {
		if b.ID == n.host.ID() {
			continue // the bootstrap node itself may be told its own address
		}
		n.bootstrap, exempt = append(n.bootstrap, b), append(exempt, b.ID)
	}
	n.guard = newGuard(&n.config, n.ports.Clock, exempt, n.gate.operatorSets)
	n.gate.relay = n.config.Relay
	n.gate.proves = func(id peer.ID, operator common.Address) bool {
		proved, ok := n.guard.operator(id)
		return ok && proved == operator
	}
	if err := n.openPeerStore(); err != nil {
		return err
	}
	return n.join()
}

// join begins to speak gossipsub, with the gate in front of every topic.
func (n *Network) join() error {
	ps, err := pubsub.NewGossipSub(n.life, n.host, routing(n.metrics, n.score, n.inspect)...)
	if err != nil {
		return fmt.Errorf("start gossipsub: %w", err)
	}
	for _, topic := range topics() {
		err := ps.RegisterTopicValidator(topic, n.validate, pubsub.WithValidatorConcurrency(validatorsPerTopic))
		if err != nil {
			return fmt.Errorf("guard topic %s: %w", topic, err)
		}
		if n.topics[topic], err = ps.Join(topic); err != nil {
			return fmt.Errorf("join topic %s: %w", topic, err)
		}
	}
	return nil
}

// score is the part of a peer's gossipsub score that we give: its violations as an author, and our trust in bootstrap
// peers and in those that speak for an operator.
func (n *Network) score(id peer.ID) float64 {
	score := -n.gate.penalties.of(id)
	if n.isBootstrap(id) {
		score += bootstrapScore
	}
	if _, proved := n.guard.operator(id); proved || n.gate.bindings.has(id) {
		score += operatorScore
	}
	return score
}

func (n *Network) isBootstrap(id peer.ID) bool {
	return slices.ContainsFunc(n.bootstrap, func(b peer.AddrInfo) bool { return b.ID == id })
}

// inspect takes the messages off the frames of peers that have not proved to be operators while they have to;
// subscriptions stay, because they are sent once. It is done before gossipsub remembers a message as seen, so that the
// same message still gets through when a better peer brings it.
func (n *Network) inspect(from peer.ID, frame *pubsub.RPC) error {
	if len(frame.Publish) == 0 || n.guard.admits(from) {
		return nil
	}
	for _, m := range frame.Publish {
		n.metrics.refused.WithLabelValues(topicLabel(m.GetTopic()), reasonUnproved).Inc()
	}
	frame.Publish = nil
	return nil
}

// validate is gossipsub's question whether to deliver and forward a message. Only a sender that wrote the message
// itself is refused with a penalty: an honest peer may have forwarded it with another view, or another version.
func (n *Network) validate(_ context.Context, from peer.ID, msg *pubsub.Message) pubsub.ValidationResult {
	if from == n.host.ID() {
		return pubsub.ValidationAccept // our own
	}
	topic, author := msg.GetTopic(), msg.GetFrom()
	m, refused := n.gate.check(topic, author, msg.GetData())
	if refused == nil {
		msg.ValidatorData = m
		return pubsub.ValidationAccept
	}
	n.metrics.refused.WithLabelValues(topic, refused.reason).Inc()
	n.ports.Log.WithFields(logrus.Fields{"peer": author.String(), "reason": refused.reason}).Debug("Refused a message")
	if refused.violation && author == from {
		return pubsub.ValidationReject
	}
	return pubsub.ValidationIgnore
}

// Start listens, subscribes and dials, and goes on until Close.
func (n *Network) Start() error {
	addrs, err := multiaddrs(n.config.Listen)
	if err != nil {
		return err
	}
	met, err := n.subscribeMet()
	if err != nil {
		return err
	}
	n.running.Go(func() { n.keepBook(met) })
	n.host.Network().Notify(&network.NotifyBundle{ConnectedF: func(_ network.Network, c network.Conn) {
		n.sights.connected(c)
		n.wakeReview()
	}})
	if n.ports.Auth != nil {
		n.host.SetStreamHandler(AuthProtocol, n.answer)
	}
	if err := n.host.Network().Listen(addrs...); err != nil {
		return fmt.Errorf("listen at %v: %w", n.config.Listen, err)
	}
	for name, topic := range n.topics {
		sub, err := topic.Subscribe(pubsub.WithBufferSize(subscriptionBuffer))
		if err != nil {
			return fmt.Errorf("subscribe to %s: %w", name, err)
		}
		n.running.Go(func() { n.read(name, sub) })
	}
	for _, b := range n.bootstrap {
		n.host.ConnManager().Protect(b.ID, "bootstrap")
		n.running.Go(func() { n.keepConnected(b) })
	}
	n.running.Go(n.keepKnown)
	n.running.Go(n.watchPeers)
	if n.config.DiscoveryInterval > 0 {
		n.running.Go(n.announce)
	}
	return nil
}

// read delivers one topic's messages.
func (n *Network) read(topic string, sub *pubsub.Subscription) {
	defer sub.Cancel()
	for {
		msg, err := sub.Next(n.life)
		if err != nil {
			return // the network is closed
		}
		// the original's clients hear their own custom messages
		if msg.ReceivedFrom == n.host.ID() && topic != topicCustom {
			continue
		}
		n.metrics.delivered.WithLabelValues(topic).Inc()
		switch topic {
		case topicDiscovery:
			n.discovered(msg)
		case topicCustom:
			n.custom(msg)
		default:
			if a, ok := msg.ValidatorData.(arrival); ok && a.message != nil {
				n.ports.Deliver(a.chain, a.message)
			}
		}
	}
}

func (n *Network) custom(msg *pubsub.Message) {
	if n.ports.Custom == nil {
		return
	}
	var c wire.CustomMessage
	if err := wire.Decode(msg.GetData(), wire.MaxCustom, &c); err == nil {
		n.ports.Custom(c.GetData())
	}
}

// PublishCustom publishes a custom message, 0x hex.
func (n *Network) PublishCustom(ctx context.Context, data string) error {
	return n.publish(ctx, topicCustom, &wire.CustomMessage{Data: &data})
}

// publish hands a message to gossipsub. Having no peers yet is not an error.
func (n *Network) publish(ctx context.Context, topic string, m proto.Message) error {
	payload, err := wire.Encode(m)
	if err == nil {
		err = wire.CheckSize(payload, maxSize(topic))
	}
	if err == nil {
		err = n.topics[topic].Publish(ctx, payload)
	}
	n.metrics.sent(topic, err)
	if err != nil {
		return fmt.Errorf("publish on %s: %w", topic, err)
	}
	return nil
}

// ID is the node's peer id.
func (n *Network) ID() string { return n.host.ID().String() }

// Addrs are the multiaddrs at which peers reach this node, each with /p2p/ and the peer id.
func (n *Network) Addrs() ([]string, error) {
	return texts(peer.AddrInfo{ID: n.host.ID(), Addrs: n.host.Addrs()})
}

// Peers are the multiaddrs of the connected peers, each with /p2p/ and the peer id.
func (n *Network) Peers() ([]string, error) {
	var all []string
	for _, id := range n.host.Network().Peers() {
		info := peer.AddrInfo{ID: id}
		conns := n.host.Network().ConnsToPeer(id)
		if len(conns) == 0 {
			continue // gone meanwhile
		}
		info.Addrs = append(info.Addrs, conns[0].RemoteMultiaddr())
		one, err := texts(info)
		if err != nil {
			return nil, err
		}
		all = append(all, one...)
	}
	slices.Sort(all) // the host tells them in another order each time
	return all, nil
}

func texts(info peer.AddrInfo) ([]string, error) {
	addrs, err := peer.AddrInfoToP2pAddrs(&info)
	if err != nil {
		return nil, fmt.Errorf("write the addresses of %s: %w", info.ID, err)
	}
	out := make([]string, 0, len(addrs))
	for _, a := range addrs {
		out = append(out, a.String())
	}
	return out, nil
}

// Close leaves the network and waits until nothing runs any more.
func (n *Network) Close() error {
	n.cancel()
	err := n.host.Close()
	n.running.Wait()
	if err != nil {
		return fmt.Errorf("close the libp2p host: %w", err)
	}
	return nil
}
