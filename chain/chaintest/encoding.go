package chaintest

import (
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/ballast-avs/ballast/chain/contracts"
)

// Task definition ids of the internal tasks (protocol.md 3.1).
const (
	VotingPowerSyncTask      = 10001
	TotalVotingPowerSyncTask = 10002
)

// ErrEncoding is returned for bytes that are not an ABI encoding of the type asked for.
var ErrEncoding = errors.New("malformed ABI encoding")

// VotingPowerUpdate is the content of task 10001: deltas in voting power units, and the blocks they were calculated
// at (protocol.md 1.3, 3.2).
type VotingPowerUpdate struct {
	ToIncrease []contracts.OperatorVotingPower
	ToDecrease []contracts.OperatorVotingPower
	ToBlockL1  *big.Int
	ToBlockL2  *big.Int
}

// EncodeVotingPowerUpdate returns the data of a task 10001.
func EncodeVotingPowerUpdate(update VotingPowerUpdate) ([]byte, error) {
	arguments, err := votingPowerUpdateArguments()
	if err != nil {
		return nil, err
	}
	data, err := arguments.Pack(update)
	if err != nil {
		return nil, fmt.Errorf("encode voting power update: %w", err)
	}
	return data, nil
}

// DecodeVotingPowerUpdate reads the data of a task 10001. It does not check that the encoding is the canonical one;
// encode the result again and compare. The caller bounds the length of data.
func DecodeVotingPowerUpdate(data []byte) (VotingPowerUpdate, error) {
	arguments, err := votingPowerUpdateArguments()
	if err != nil {
		return VotingPowerUpdate{}, err
	}
	values, err := arguments.Unpack(data)
	if err != nil {
		return VotingPowerUpdate{}, fmt.Errorf("%w: voting power update: %w", ErrEncoding, err)
	}
	// Copy fills the first field of a struct with the only argument.
	var only struct{ Update VotingPowerUpdate }
	if err := arguments.Copy(&only, values); err != nil {
		return VotingPowerUpdate{}, fmt.Errorf("%w: voting power update: %w", ErrEncoding, err)
	}
	return only.Update, nil
}

// EncodeInternalTransactions returns the data of a task 10002.
func EncodeInternalTransactions(transactions []contracts.InternalTransaction) ([]byte, error) {
	arguments, err := internalTransactionsArguments()
	if err != nil {
		return nil, err
	}
	data, err := arguments.Pack(transactions)
	if err != nil {
		return nil, fmt.Errorf("encode internal transactions: %w", err)
	}
	return data, nil
}

// DecodeInternalTransactions reads the data of a task 10002. The same limits as for DecodeVotingPowerUpdate hold.
func DecodeInternalTransactions(data []byte) ([]contracts.InternalTransaction, error) {
	arguments, err := internalTransactionsArguments()
	if err != nil {
		return nil, err
	}
	values, err := arguments.Unpack(data)
	if err != nil {
		return nil, fmt.Errorf("%w: internal transactions: %w", ErrEncoding, err)
	}
	var transactions []contracts.InternalTransaction
	if err := arguments.Copy(&transactions, values); err != nil {
		return nil, fmt.Errorf("%w: internal transactions: %w", ErrEncoding, err)
	}
	return transactions, nil
}

// TaskHash is what a task's performer signs (protocol.md 2.1). It names no chain and no contract.
func TaskHash(task contracts.TaskInfo) (common.Hash, error) {
	return hashArguments(
		[]string{"string", "bytes", "address", "uint16"},
		task.ProofOfTask, task.Data, task.TaskPerformer, task.TaskDefinitionId)
}

// VoteHash is what attesters sign (protocol.md 2.1). The address is that of the AttestationCenter proxy.
func VoteHash(
	task contracts.TaskInfo, attestationCenter common.Address, chainID *big.Int, isApproved bool,
) (common.Hash, error) {
	return hashArguments(
		[]string{"string", "bytes", "address", "uint16", "address", "uint256", "bool"},
		task.ProofOfTask, task.Data, task.TaskPerformer, task.TaskDefinitionId, attestationCenter, chainID, isApproved)
}

func hashArguments(names []string, values ...any) (common.Hash, error) {
	arguments := make(abi.Arguments, 0, len(names))
	for _, name := range names {
		typ, err := abi.NewType(name, "", nil)
		if err != nil {
			return common.Hash{}, fmt.Errorf("parse type %s: %w", name, err)
		}
		arguments = append(arguments, abi.Argument{Type: typ})
	}
	data, err := arguments.Pack(values...)
	if err != nil {
		return common.Hash{}, fmt.Errorf("encode task: %w", err)
	}
	return crypto.Keccak256Hash(data), nil
}

func votingPowerUpdateArguments() (abi.Arguments, error) {
	delta := []abi.ArgumentMarshaling{{Name: "operatorId", Type: "uint256"}, {Name: "votingPower", Type: "uint256"}}
	return argument("tuple", []abi.ArgumentMarshaling{
		{Name: "toIncrease", Type: "tuple[]", Components: delta},
		{Name: "toDecrease", Type: "tuple[]", Components: delta},
		{Name: "toBlockL1", Type: "uint256"},
		{Name: "toBlockL2", Type: "uint256"},
	})
}

func internalTransactionsArguments() (abi.Arguments, error) {
	return argument("tuple[]", []abi.ArgumentMarshaling{{Name: "to", Type: "address"}, {Name: "data", Type: "bytes"}})
}

func argument(name string, components []abi.ArgumentMarshaling) (abi.Arguments, error) {
	typ, err := abi.NewType(name, "", components)
	if err != nil {
		return nil, fmt.Errorf("parse type %s: %w", name, err)
	}
	return abi.Arguments{{Type: typ}}, nil
}
