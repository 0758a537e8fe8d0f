package inspect

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/ballast-avs/ballast/chain/contracts"
	"github.com/ballast-avs/ballast/messages"
)

// Submission is a submitTask that was sent to the AttestationCenter.
type Submission struct {
	Transaction common.Hash
	Block       messages.Pin // where it was mined
	Sender      common.Address
	GasUsed     uint64
	Succeeded   bool
	Approved    bool // the vote that it settles
	Proposal    messages.Proposal
	Attesters   []messages.OperatorID
}

// ErrNoSubmission says that a transaction is not a submitTask of this network.
var ErrNoSubmission = errors.New("this is no submitTask of this network's AttestationCenter")

// maxAttesters bounds the list that a transaction may name: more do not fit into a block (protocol 9).
const maxAttesters = 4096

// FindSubmission reads a mined submitTask.
func FindSubmission(ctx context.Context, chains Chains, hash common.Hash) (Submission, error) {
	tx, pending, err := chains.Transactions.TransactionByHash(ctx, hash)
	switch {
	case errors.Is(err, ethereum.NotFound):
		return Submission{}, fmt.Errorf("transaction %s is not known on L2 chain %d", hash, chains.L2ID)
	case err != nil:
		return Submission{}, fmt.Errorf("read transaction %s: %w", hash, err)
	case pending:
		return Submission{}, fmt.Errorf("transaction %s is not mined yet", hash)
	}
	if tx.To() == nil || *tx.To() != chains.AttestationCenter {
		return Submission{}, fmt.Errorf("transaction %s: %w", hash, ErrNoSubmission)
	}
	s, err := decodeSubmission(tx.Data(), chains.L2ID)
	if err != nil {
		return Submission{}, fmt.Errorf("transaction %s: %w", hash, err)
	}
	receipt, err := chains.Transactions.TransactionReceipt(ctx, hash)
	if err != nil {
		return Submission{}, fmt.Errorf("read the receipt of %s: %w", hash, err)
	}
	if receipt.BlockNumber == nil || !receipt.BlockNumber.IsUint64() {
		return Submission{}, fmt.Errorf("the receipt of %s names no block", hash)
	}
	s.Transaction, s.GasUsed, s.Succeeded = hash, receipt.GasUsed, receipt.Status == types.ReceiptStatusSuccessful
	s.Block = messages.Pin{Number: receipt.BlockNumber.Uint64(), Hash: receipt.BlockHash}
	s.Sender, err = types.Sender(types.LatestSignerForChainID(tx.ChainId()), tx)
	if err != nil {
		return Submission{}, fmt.Errorf("recover the sender of %s: %w", hash, err)
	}
	return s, nil
}

// decodeSubmission reads the calldata of either overload of submitTask (protocol 1.4).
func decodeSubmission(input []byte, chain messages.ChainID) (Submission, error) {
	parsed, err := contracts.AttestationCenterMetaData.ParseABI()
	if err != nil {
		return Submission{}, fmt.Errorf("parse the AttestationCenter's interface: %w", err)
	}
	if len(input) < selectorSize {
		return Submission{}, ErrNoSubmission
	}
	for _, kind := range []messages.SignatureKind{messages.SignatureECDSA, messages.SignatureBLS} {
		method := parsed.Methods[methodOf(kind)]
		if bytes.Equal(method.ID, input[:selectorSize]) {
			return unpackSubmission(method, input[selectorSize:], kind, chain)
		}
	}
	return Submission{}, ErrNoSubmission
}

const selectorSize = 4

// methodOf is the overload's name in the bindings.
func methodOf(kind messages.SignatureKind) string {
	if kind == messages.SignatureBLS {
		return "submitTask"
	}
	return "submitTask0"
}

func unpackSubmission(method abi.Method, input []byte, kind messages.SignatureKind, chain messages.ChainID) (Submission, error) {
	values, err := method.Inputs.Unpack(input)
	if err != nil || len(values) != 2 {
		return Submission{}, fmt.Errorf("%w: its arguments cannot be read (%w)", ErrNoSubmission, err)
	}
	s := Submission{Proposal: messages.Proposal{SignatureKind: kind, Chain: chain}}
	var ids []*big.Int
	switch kind {
	case messages.SignatureECDSA:
		details, _ := abi.ConvertType(values[1], new(contracts.EcdsaTaskSubmissionDetails)).(*contracts.EcdsaTaskSubmissionDetails)
		s.Approved, s.Proposal.Signature, ids = details.IsApproved, details.TpSignature, details.AttestersIds
	case messages.SignatureBLS:
		details, _ := abi.ConvertType(values[1], new(contracts.BlsTaskSubmissionDetails)).(*contracts.BlsTaskSubmissionDetails)
		s.Approved, s.Proposal.Signature, ids = details.IsApproved, words(details.TpSignature), details.AttestersIds
	}
	task, _ := abi.ConvertType(values[0], new(contracts.TaskInfo)).(*contracts.TaskInfo)
	s.Proposal.ProofOfTask, s.Proposal.Data, s.Proposal.Performer = task.ProofOfTask, task.Data, task.TaskPerformer
	s.Proposal.Definition = messages.TaskDefinitionID(task.TaskDefinitionId)
	s.Attesters, err = operatorIDs(ids)
	return s, err
}

// words is a BLS signature as a proposal carries it.
func words(point [2]*big.Int) []byte {
	var raw [64]byte
	point[0].FillBytes(raw[:32])
	point[1].FillBytes(raw[32:])
	return raw[:]
}

func operatorIDs(ids []*big.Int) ([]messages.OperatorID, error) {
	if len(ids) > maxAttesters {
		return nil, fmt.Errorf("%w: it names %d attesters", ErrNoSubmission, len(ids))
	}
	all := make([]messages.OperatorID, len(ids))
	for i, id := range ids {
		if !id.IsUint64() {
			return nil, fmt.Errorf("%w: it names attester %s", ErrNoSubmission, id)
		}
		all[i] = messages.OperatorID(id.Uint64())
	}
	return all, nil
}
