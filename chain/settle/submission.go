package settle

import (
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"

	"github.com/ballast-avs/ballast/chain/bls"
	"github.com/ballast-avs/ballast/chain/contracts"
	"github.com/ballast-avs/ballast/chain/txmgr"
	"github.com/ballast-avs/ballast/messages"
)

// encodeSubmission packs submitTask in the overload of the performer's signature (protocol 1.5).
func encodeSubmission(sub messages.Submission) ([]byte, error) {
	signatures := make([]bls.Signature, len(sub.Votes))
	ids := make([]*big.Int, len(sub.Votes))
	for i, v := range sub.Votes {
		signature, err := bls.SignatureFromBytes(v.Signature)
		if err != nil {
			return nil, fmt.Errorf("vote of operator %d: %w", v.Operator, err)
		}
		signatures[i], ids[i] = signature, new(big.Int).SetUint64(uint64(v.Operator))
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
			IsApproved: sub.Approved, TpSignature: sub.Proposal.Signature, TaSignature: aggregate.Words(),
			AttestersIds: ids,
		})
	case messages.SignatureBLS:
		if len(sub.Proposal.Signature) != bls.SignatureSize {
			return nil, errors.New("the performer's BLS signature has not 64 bytes")
		}
		return center.TryPackSubmitTask(task, contracts.BlsTaskSubmissionDetails{
			IsApproved: sub.Approved, TpSignature: bls.Words([bls.SignatureSize]byte(sub.Proposal.Signature)),
			TaSignature: aggregate.Words(), AttestersIds: ids,
		})
	}
	return nil, fmt.Errorf("signature kind %d is not known", sub.Proposal.SignatureKind)
}

// ErrNoSubmission says that calldata is not a call of submitTask.
var ErrNoSubmission = errors.New("the calldata submit no task")

const (
	// selectorBytes is the length of a function's selector.
	selectorBytes = 4
	// maxCalldata is what one transaction has gas for: a byte costs 10 at least (EIP-7623).
	maxCalldata = txmgr.MaxTransactionGas / 10
	// maxAttesters bounds the list that calldata may name: more do not fit into a block (protocol 9).
	maxAttesters = 4096
)

// DecodedSubmission is what the calldata of a submitTask say. The aggregate's points are left out: nothing can be taken
// apart from them.
type DecodedSubmission struct {
	Approved  bool              // the vote that it settles
	Proposal  messages.Proposal // its Chain is the one that was given, since calldata name none
	Attesters []messages.OperatorID
}

// DecodeSubmission reads the calldata of either overload of submitTask on a chain (protocol 1.5). It returns
// ErrNoSubmission for any other calldata.
func DecodeSubmission(input []byte, chain messages.ChainID) (DecodedSubmission, error) {
	if len(input) < selectorBytes || len(input) > maxCalldata {
		return DecodedSubmission{}, fmt.Errorf("%w: they have %d bytes", ErrNoSubmission, len(input))
	}
	parsed, err := contracts.AttestationCenterMetaData.ParseABI()
	if err != nil {
		return DecodedSubmission{}, fmt.Errorf("read the AttestationCenter's ABI: %w", err)
	}
	method, err := parsed.MethodById(input[:selectorBytes])
	if err != nil || method.RawName != "submitTask" {
		return DecodedSubmission{}, fmt.Errorf("%w: they call another function", ErrNoSubmission)
	}
	values, err := method.Inputs.Unpack(input[selectorBytes:])
	if err != nil {
		return DecodedSubmission{}, fmt.Errorf("%w: %w", ErrNoSubmission, err)
	}
	task := converted[contracts.TaskInfo](values[0])
	d := DecodedSubmission{Proposal: messages.Proposal{
		ProofOfTask: task.ProofOfTask, Data: task.Data, Performer: task.TaskPerformer, Chain: chain,
		Definition: messages.TaskDefinitionID(task.TaskDefinitionId),
	}}
	var ids []*big.Int
	if method.Name == blsSubmission {
		details := converted[contracts.BlsTaskSubmissionDetails](values[1])
		d.Approved, ids = details.IsApproved, details.AttestersIds
		d.Proposal.SignatureKind, d.Proposal.Signature = messages.SignatureBLS, signatureOf(details.TpSignature)
	} else {
		details := converted[contracts.EcdsaTaskSubmissionDetails](values[1])
		d.Approved, ids = details.IsApproved, details.AttestersIds
		d.Proposal.SignatureKind, d.Proposal.Signature = messages.SignatureECDSA, details.TpSignature
	}
	d.Attesters, err = attestersOf(ids)
	return d, err
}

// blsSubmission is the bindings' name for the overload of a BLS performer; the other one is submitTask0.
const blsSubmission = "submitTask"

// converted gives an argument of the ABI the type of the bindings.
func converted[T any](value any) T {
	//nolint:forcetypeassert,errcheck // The type given is the type returned.
	return *abi.ConvertType(value, new(T)).(*T)
}

// signatureOf is bls.Words the other way round.
func signatureOf(words [2]*big.Int) []byte {
	signature := make([]byte, bls.SignatureSize)
	words[0].FillBytes(signature[:bls.SignatureSize/2])
	words[1].FillBytes(signature[bls.SignatureSize/2:])
	return signature
}

func attestersOf(words []*big.Int) ([]messages.OperatorID, error) {
	if len(words) > maxAttesters {
		return nil, fmt.Errorf("%w: they name %d attesters", ErrNoSubmission, len(words))
	}
	ids := make([]messages.OperatorID, 0, len(words))
	for _, w := range words {
		if !w.IsUint64() {
			return nil, fmt.Errorf("%w: they name attester %s", ErrNoSubmission, w)
		}
		ids = append(ids, messages.OperatorID(w.Uint64()))
	}
	return ids, nil
}
