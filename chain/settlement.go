package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/ballast-avs/ballast/chain/bls"
	"github.com/ballast-avs/ballast/chain/contracts"
	"github.com/ballast-avs/ballast/messages"
)

// Settlement submits aggregates to one AttestationCenter. It reads with an L2 and spends with a Sender.
type Settlement struct {
	*L2
	sender *Sender
}

// NewSettlement returns a Settlement. It asks nothing yet.
func NewSettlement(l2 *L2, sender *Sender) *Settlement { return &Settlement{L2: l2, sender: sender} }

// Settled reports whether the AttestationCenter has a task already, approved or rejected (signedTasks, protocol 1.9).
func (s *Settlement) Settled(ctx context.Context, task messages.TaskID) (bool, error) {
	slot := contracts.SignedTaskSlot(common.Hash(task))
	c := &call{method: "eth_getStorageAt", args: []any{s.config.AttestationCenter, slot, TagLatest}, bytes: callBytes}
	if err := s.endpoint.ask(ctx, []*call{c}); err != nil {
		return false, err
	}
	var word hexutil.Bytes
	if err := c.decode(&word); err != nil {
		return false, err
	}
	return common.BytesToHash(word) != common.Hash{}, nil
}

// Submit tries a submission in an eth_call, sends it and waits until it is mined. Errors wrap a *messages.Failure as
// Sender.Send's do; VOTES_INVALID says that the chain could not verify the aggregate.
func (s *Settlement) Submit(ctx context.Context, sub messages.Submission, sent func(common.Hash)) (messages.Receipt, error) {
	input, err := encodeSubmission(sub)
	if err != nil {
		return messages.Receipt{}, fmt.Errorf("encode the submission: %w", err)
	}
	done, err := s.sender.SendNoting(ctx, s.config.AttestationCenter, input, sent)
	if err != nil {
		return messages.Receipt{}, err
	}
	receipt := messages.Receipt{Transaction: done.Hash, Block: done.Block, GasUsed: done.GasUsed}
	for _, v := range sub.Votes {
		receipt.Signers = append(receipt.Signers, v.Operator)
	}
	return receipt, nil
}

// Blame returns the operators whose single votes the chain's own OBLS does not accept. The votes are asked for in one
// batch; a vote that the endpoint gives no usable answer for is not blamed.
func (s *Settlement) Blame(ctx context.Context, digest common.Hash, sub messages.Submission) ([]messages.OperatorID, error) {
	obls := getter(s.config.AttestationCenter, contracts.NewAttestationCenter().PackObls(), TagLatest)
	if err := s.endpoint.ask(ctx, []*call{obls}); err != nil {
		return nil, err
	}
	address, err := obls.word()
	if err != nil {
		return nil, err
	}
	point, err := bls.HashToPoint(bls.DomainTasks(), digest[:])
	if err != nil {
		return nil, fmt.Errorf("hash the vote to a point: %w", err)
	}
	calls := make([]*call, len(sub.Votes))
	for i, v := range sub.Votes {
		input := contracts.NewOBLS().PackVerifySignature(point, signatureWords(v.Signature),
			[]*big.Int{wide(uint64(v.Operator))}, big.NewInt(1), new(big.Int))
		calls[i] = getter(common.BigToAddress(address), input, TagLatest)
	}
	if err := s.endpoint.ask(ctx, calls); err != nil {
		return nil, err
	}
	var blamed []messages.OperatorID
	for i, c := range calls {
		if c.err != nil && classify(c.err) == kindReverted {
			blamed = append(blamed, sub.Votes[i].Operator)
		}
	}
	return blamed, nil
}

// encodeSubmission packs submitTask in the overload of the performer's signature (protocol 1.5).
func encodeSubmission(sub messages.Submission) ([]byte, error) {
	signatures := make([]bls.Signature, len(sub.Votes))
	ids := make([]*big.Int, len(sub.Votes))
	for i, v := range sub.Votes {
		signature, err := bls.SignatureFromBytes(v.Signature)
		if err != nil {
			return nil, fmt.Errorf("vote of operator %d: %w", v.Operator, err)
		}
		signatures[i], ids[i] = signature, wide(uint64(v.Operator))
	}
	aggregate, err := bls.AggregateSignatures(signatures)
	if err != nil {
		return nil, fmt.Errorf("aggregate the votes: %w", err)
	}
	task := contracts.TaskInfo{
		ProofOfTask: sub.Proposal.ProofOfTask, Data: sub.Proposal.Data,
		TaskPerformer: sub.Proposal.Performer, TaskDefinitionId: uint16(sub.Proposal.Definition),
	}
	center := contracts.NewAttestationCenter()
	switch sub.Proposal.SignatureKind {
	case messages.SignatureECDSA:
		return center.TryPackSubmitTask0(task, contracts.EcdsaTaskSubmissionDetails{
			IsApproved: true, TpSignature: sub.Proposal.Signature, TaSignature: aggregate.Words(), AttestersIds: ids,
		})
	case messages.SignatureBLS:
		if len(sub.Proposal.Signature) != bls.SignatureSize {
			return nil, errors.New("the performer's BLS signature has not 64 bytes")
		}
		return center.TryPackSubmitTask(task, contracts.BlsTaskSubmissionDetails{
			IsApproved: true, TpSignature: signatureWords([bls.SignatureSize]byte(sub.Proposal.Signature)),
			TaSignature: aggregate.Words(), AttestersIds: ids,
		})
	}
	return nil, fmt.Errorf("signature kind %d is not known", sub.Proposal.SignatureKind)
}

func signatureWords(s messages.BLSSignature) [2]*big.Int {
	return [2]*big.Int{new(big.Int).SetBytes(s[:32]), new(big.Int).SetBytes(s[32:])}
}
