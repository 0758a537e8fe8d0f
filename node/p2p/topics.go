package p2p

import "github.com/ballast-avs/ballast/node/p2p/wire"

// The topics: those of protocol 5.7, our own for verdicts, and the one on which js-libp2p nodes announce themselves.
const (
	topicTask      = "othentic.p2p.task"
	topicAttest    = "othentic.p2p.attest"
	topicSubmitted = "othentic.p2p.task_submitted"
	topicCustom    = "othentic.p2p.custom_message"
	topicVerdict   = "ballast.verdict.1"
	topicDiscovery = "_peer-discovery._p2p._pubsub"
)

func topics() []string {
	return []string{topicTask, topicAttest, topicSubmitted, topicCustom, topicVerdict, topicDiscovery}
}

func maxSize(topic string) int {
	switch topic {
	case topicTask:
		return wire.MaxTask
	case topicAttest:
		return wire.MaxAttestation
	case topicSubmitted:
		return wire.MaxSubmitted
	case topicCustom:
		return wire.MaxCustom
	case topicVerdict:
		return wire.MaxVerdict
	case topicDiscovery:
		return wire.MaxPeerRecord
	}
	return 0
}
