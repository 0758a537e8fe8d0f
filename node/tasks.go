package node

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/ballast-avs/ballast/actors/protocol"
	"github.com/ballast-avs/ballast/messages"
	"github.com/ballast-avs/ballast/node/jsonrpc"
)

// performers is the node as performers see it through JSON-RPC.
type performers struct{ n *Node }

var _ jsonrpc.Node = performers{}

// SendTask implements jsonrpc.Node. What the network or the chain would refuse whatever the votes say is refused here,
// and never gossiped. The AVS's own tasks only: internal ones are made by the nodes.
func (p performers) SendTask(ctx context.Context, task messages.Proposal) error {
	if task.Definition.Internal() {
		return refusal(messages.ReasonDefinitionAbsent, "tasks of definition %d are made by the nodes themselves",
			task.Definition)
	}
	l := p.n.instance(task.Chain)
	if l == nil {
		return unreachedL2(task.Chain)
	}
	if f := p.n.network.CheckTask(task); f != nil {
		return f
	}
	if err := l.checkTask(ctx, task); err != nil {
		return err
	}
	id := protocol.TaskID(task)
	l.log.WithField("task", id).WithField("task_definition", task.Definition).WithField("performer", task.Performer).
		Info("A performer sent a task")
	l.addresses.Gossip.Tell(messages.BroadcastProposal{Task: id, Proposal: task})
	return nil
}

// unreachedL2 is the answer to who asks for an L2 that the node could not reach yet.
func unreachedL2(l2 messages.ChainID) *messages.Failure {
	return refusal(messages.ReasonChainUnavailable, "no endpoint of chain %d has answered yet", l2)
}

// refusal is what a performer is told.
func refusal(reason messages.Reason, format string, args ...any) *messages.Failure {
	return &messages.Failure{Reason: reason, Detail: fmt.Sprintf(format, args...)}
}

// checkTask asks the chain whether it would settle a task at all.
func (i *instance) checkTask(ctx context.Context, task messages.Proposal) error {
	terms, err := i.settlement.Terms(ctx, task.Definition)
	if err != nil {
		return messages.AsFailure(err)
	}
	operatorSet, err := i.settlement.OperatorSet(ctx)
	if err != nil {
		return messages.AsFailure(err)
	}
	switch {
	case !terms.Definition.Exists:
		return refusal(messages.ReasonDefinitionAbsent, "task definition %d does not exist", task.Definition)
	case terms.Expiry <= operatorSet.Head.Number:
		return refusal(messages.ReasonDefinitionExpired, "task definition %d expired at L2 block %d", task.Definition,
			terms.Expiry)
	}
	settled, err := i.settlement.Settled(ctx, protocol.TaskID(task))
	if err != nil {
		return messages.AsFailure(err)
	}
	if settled {
		return refusal(messages.ReasonAlreadySettled, "the AttestationCenter has the task already")
	}
	return nil
}

// ChainIDs implements jsonrpc.Node.
func (p performers) ChainIDs() []messages.ChainID {
	var ids []messages.ChainID
	for _, i := range p.n.instances {
		ids = append(ids, i.l2.ID)
	}
	return ids
}

// Peers implements jsonrpc.Node.
func (p performers) Peers() ([]string, error) { return p.n.network.Peers() }

// SendCustomMessage implements jsonrpc.Node.
func (p performers) SendCustomMessage(ctx context.Context, data []byte) error {
	return p.n.network.PublishCustom(ctx, hexutil.Encode(data))
}

// Health implements jsonrpc.Node, with the default L2's head. The controller key, or where it is not here the
// consensus key, signs keccak256(abi.encode(bytes32 blockHash, string peerId)); how the closed node does that is
// not known (protocol 5.4).
func (p performers) Health(ctx context.Context) (jsonrpc.Health, error) {
	if len(p.n.instances) == 0 {
		return jsonrpc.Health{}, refusal(messages.ReasonChainNotServed, "a bootstrap node reads no chain")
	}
	if !p.n.instances[0].runs.Load() {
		return jsonrpc.Health{}, unreachedL2(p.n.instances[0].l2.ID)
	}
	operatorSet, err := p.n.instances[0].settlement.OperatorSet(ctx)
	if err != nil {
		return jsonrpc.Health{}, messages.AsFailure(err)
	}
	h := jsonrpc.Health{
		Address:     common.AddressEIP55(p.n.config.Keys.Address()),
		BlockNumber: operatorSet.Head.Number, BlockHash: operatorSet.Head.Hash, PeerID: p.n.network.ID(),
	}
	preimage := protocol.Encode([]abi.Type{{T: abi.FixedBytesTy, Size: common.HashLength}, {T: abi.StringTy}},
		h.BlockHash, h.PeerID)
	signature, err := p.n.config.Keys.taskSigner(messages.SignatureECDSA).SignTask(ctx, preimage)
	if err != nil {
		return jsonrpc.Health{}, refusal(messages.ReasonSigningFailed, "%s", messages.Line(err.Error()))
	}
	h.Signature = hexutil.Encode(signature)
	return h, nil
}
