package contracts

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// Storage positions on the proxies' addresses, for eth_getStorageAt and eth_getProof (protocol.md 1.9). Values are in
// the low-order bytes of the word unless said otherwise.

// Names that the base positions are derived from: keccak256(name) - 1.
const (
	oblsName    = "storage.obls"
	centerName  = "storage.attestation.center"
	handlerName = "storage.l2.internal.task.handler"
)

// Offsets in the layouts of protocol.md 1.9.
const (
	oblsTotal            = 1
	oblsOperators        = 3
	oblsDefinitionTotals = 5

	operatorPower  = 4
	operatorActive = 5

	centerTaskNumber     = 0
	centerTotalOperators = 2
	centerAvsLogic       = 5
	centerCounter        = 6
	centerDefinitions    = 7
	centerSignedTasks    = 8
	centerOperatorIDs    = 9
	centerFeeCalculator  = 12
	centerInternalTasks  = 16

	handlerLastL1 = 1
	handlerLastL2 = 2
)

// PauseMapSlot is the position of the map of paused flows, ERC-7201 "othentic.storage.PauseableFlowControl".
const PauseMapSlot = "0xfe6065fb4e9872e2ad4479001655335380d83f70e163706cd65857449b845100"

// OBLSTotalVotingPowerSlot holds OBLS.totalVotingPower().
func OBLSTotalVotingPowerSlot() common.Hash { return offset(base(oblsName), oblsTotal) }

// OBLSOperatorKeySlots hold the four words of an operator's BLS key, real parts first.
func OBLSOperatorKeySlots(id uint64) [4]common.Hash {
	entry := oblsOperator(id)
	return [4]common.Hash{entry, offset(entry, 1), offset(entry, 2), offset(entry, 3)}
}

// OBLSOperatorPowerSlot holds an operator's voting power.
func OBLSOperatorPowerSlot(id uint64) common.Hash { return offset(oblsOperator(id), operatorPower) }

// OBLSOperatorActiveSlot holds an operator's active flag in the lowest byte.
func OBLSOperatorActiveSlot(id uint64) common.Hash { return offset(oblsOperator(id), operatorActive) }

// OBLSDefinitionTotalSlot holds the stored total of a task definition. It is 0 where OBLS falls back to the global
// total, which the getter does not show.
func OBLSDefinitionTotalSlot(definition uint16) common.Hash {
	return mapped(uintKey(uint64(definition)), offset(base(oblsName), oblsDefinitionTotals))
}

// LastCommitBlockL1Slot of InternalTaskHandler holds the L1 block of the last executed update.
func LastCommitBlockL1Slot() common.Hash { return offset(base(handlerName), handlerLastL1) }

// LastCommitBlockL2Slot of InternalTaskHandler holds the L2 block of the last executed update.
func LastCommitBlockL2Slot() common.Hash { return offset(base(handlerName), handlerLastL2) }

// TaskNumberSlot of AttestationCenter holds the number of the next task.
func TaskNumberSlot() common.Hash { return offset(base(centerName), centerTaskNumber) }

// TotalOperatorsSlot of AttestationCenter holds the highest operator id given out.
func TotalOperatorsSlot() common.Hash { return offset(base(centerName), centerTotalOperators) }

// AvsLogicSlot of AttestationCenter holds the address of the AVS's hook, 0 for none.
func AvsLogicSlot() common.Hash { return offset(base(centerName), centerAvsLogic) }

// TaskDefinitionCounterSlot of AttestationCenter holds the highest id of the AVS's own definitions.
func TaskDefinitionCounterSlot() common.Hash { return offset(base(centerName), centerCounter) }

// FeeCalculatorSlot of AttestationCenter holds the address of the fee calculator, 0 for none.
func FeeCalculatorSlot() common.Hash { return offset(base(centerName), centerFeeCalculator) }

// SignedTaskSlot of AttestationCenter holds 1 once the task was settled, approved or rejected.
func SignedTaskSlot(taskHash common.Hash) common.Hash {
	return mapped(taskHash, offset(base(centerName), centerSignedTasks))
}

// OperatorIDSlot of AttestationCenter holds the operator's last id, also after it was unregistered.
func OperatorIDSlot(operator common.Address) common.Hash {
	return mapped(common.BytesToHash(operator[:]), offset(base(centerName), centerOperatorIDs))
}

// InternalTaskHandlerSlot of AttestationCenter holds the address of InternalTaskHandler in the lowest 20 bytes and the
// open aggregator flag in the byte above; ParseInternalTaskHandler takes them apart.
func InternalTaskHandlerSlot() common.Hash { return offset(base(centerName), centerInternalTasks) }

// ParseInternalTaskHandler reads the word at InternalTaskHandlerSlot.
func ParseInternalTaskHandler(word common.Hash) (internalTaskHandler common.Address, isOpenAggregator bool) {
	return common.BytesToAddress(word[12:]), word[11] != 0
}

// FlowPausedSlot holds 1 while a flow is paused, on AttestationCenter and AvsGovernance.
func FlowPausedSlot(flow [4]byte) common.Hash {
	return mapped(common.BytesToHash(common.RightPadBytes(flow[:], common.HashLength)), common.HexToHash(PauseMapSlot))
}

// TaskDefinitionSlots are the positions of a task definition in AttestationCenter.
type TaskDefinitionSlots struct {
	ID                 common.Hash // equals the requested id where the definition exists
	BlockExpiry        common.Hash // first block at which tasks are refused
	MinimumVotingPower common.Hash
	RestrictedCount    common.Hash // number of restricted attesters, 0 for no restriction
	MaximumAttesters   common.Hash // 0 for no limit
}

// TaskDefinition returns the positions of a definition.
func TaskDefinition(id uint16) TaskDefinitionSlots {
	entry := mapped(uintKey(uint64(id)), offset(base(centerName), centerDefinitions))
	return TaskDefinitionSlots{
		ID:                 entry,
		BlockExpiry:        offset(entry, 2),
		MinimumVotingPower: offset(entry, 7),
		RestrictedCount:    offset(entry, 8),
		MaximumAttesters:   offset(entry, 9),
	}
}

// RestrictedAttester is the position of the i-th restricted attester id, counted from 0.
func (s TaskDefinitionSlots) RestrictedAttester(i uint64) common.Hash {
	return offset(crypto.Keccak256Hash(s.RestrictedCount[:]), i)
}

func oblsOperator(id uint64) common.Hash {
	return mapped(uintKey(id), offset(base(oblsName), oblsOperators))
}

func base(name string) common.Hash {
	hash := crypto.Keccak256Hash([]byte(name)).Big()
	return common.BigToHash(hash.Sub(hash, big.NewInt(1)))
}

func offset(slot common.Hash, n uint64) common.Hash {
	return common.BigToHash(new(big.Int).Add(slot.Big(), new(big.Int).SetUint64(n)))
}

func mapped(key, slot common.Hash) common.Hash { return crypto.Keccak256Hash(key[:], slot[:]) }

func uintKey(n uint64) common.Hash { return common.BigToHash(new(big.Int).SetUint64(n)) }
