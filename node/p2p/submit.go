package p2p

import (
	"fmt"

	"google.golang.org/protobuf/proto"

	"github.com/ballast-avs/ballast/messages"
	"github.com/ballast-avs/ballast/node/p2p/wire"
)

// CheckTask judges a task of our own as every peer's gate will. Nil means that they let it pass; otherwise its reason
// is OVERSIZED, CHAIN_NOT_SERVED, PERFORMER_UNKNOWN, PERFORMER_SIGNATURE_INVALID or RATE_LIMITED.
func (n *Network) CheckTask(p messages.Proposal) *messages.Failure {
	if size := proto.Size(taskFrom(p)); size > wire.MaxTask {
		return &messages.Failure{
			Reason: messages.ReasonOversized,
			Detail: fmt.Sprintf("the task has %d bytes on the wire, %d are allowed", size, wire.MaxTask),
		}
	}
	_, _, refused := n.gate.performer(p)
	if refused == nil {
		return nil
	}
	f := &messages.Failure{Reason: messages.Reason(refused.reason)}
	switch f.Reason { //nolint:exhaustive // The others say all that there is to say.
	case messages.ReasonPerformerUnknown:
		f.Detail = fmt.Sprintf("%s is not an active operator on L2 chain %d", p.Performer, p.Chain)
	case messages.ReasonPerformerSignatureInvalid:
		f.Detail = fmt.Sprintf("the signature is not that of %s over the task hash", p.Performer)
	case messages.ReasonRateLimited:
		f.Detail = fmt.Sprintf("%s proposes more tasks than peers accept", p.Performer)
	}
	return f
}
