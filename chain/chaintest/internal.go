package chaintest

import (
	"errors"
	"fmt"
	"math"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/holiman/uint256"

	"github.com/ballast-avs/ballast/chain/contracts"
	"github.com/ballast-avs/ballast/messages"
)

// process is InternalTaskHandler.processTask in the block with a number (protocol.md 3.3).
func (b *Book) process(p messages.Proposal, number uint64) error {
	if !b.Readiness.HandlerSet {
		return refused(contracts.EmptyRevert)
	}
	switch p.Definition {
	case messages.VotingPowerSync:
		return b.update(p.Data, number)
	case messages.DefinitionTotalsSync:
		return b.executeTransactions(p.Data)
	}
	return nil
}

// update is task 10001.
func (b *Book) update(data []byte, number uint64) error {
	update, err := DecodeVotingPowerUpdate(data)
	if err != nil {
		return refused(contracts.EmptyRevert)
	}
	l1, l2 := saturated(update.ToBlockL1), saturated(update.ToBlockL2)
	switch {
	case l1 <= b.Commit.L1:
		return refused("InvalidToBlockL1VsLastCommitBlockL1", b.Commit.L1+1)
	case l2 <= b.Commit.L2:
		return refused("InvalidToBlockL2VsLastCommitBlockL2", b.Commit.L2+1)
	case l2 >= number:
		return refused("InvalidToBlockL2VsCurrentHeight", update.ToBlockL2, number)
	case !b.Readiness.HandlerMaySync && len(update.ToIncrease)+len(update.ToDecrease) > 0:
		return refused("AccessControlUnauthorizedAccount")
	}
	b.Commit = messages.Commit{L1: l1, L2: l2}
	for _, d := range update.ToIncrease {
		if !b.change(d, (*uint256.Int).AddOverflow) {
			return refused(overflowPanic)
		}
	}
	for _, d := range update.ToDecrease {
		if !b.change(d, (*uint256.Int).SubOverflow) {
			return refused(overflowPanic)
		}
	}
	return nil
}

// executeTransactions is task 10002: the handler calls OBLS, which counts by itself what the calls ask for, at this
// block. Of the definition's own settings nothing is looked at.
func (b *Book) executeTransactions(data []byte) error {
	transactions, err := DecodeInternalTransactions(data)
	if err != nil {
		return refused(contracts.EmptyRevert)
	}
	for _, tx := range transactions {
		method := setter(tx.Data)
		if tx.To != b.OBLS || method == nil {
			return refused("InternalTransactionNotAllowed", tx.To.Hex(), hexutil.Encode(tx.Data))
		}
		if !b.Readiness.HandlerMaySync {
			return refused("InternalTransactionRevert", "AccessControlUnauthorizedAccount")
		}
		if err := b.callSetter(method, tx.Data[4:]); err != nil {
			return refused("InternalTransactionRevert", inner(err))
		}
	}
	return nil
}

// Names of the only two functions that a task 10002 may call.
const (
	setAll        = "setTotalVotingPowerPerTaskDefinition"
	setRestricted = "setTotalVotingPowerPerRestrictedTaskDefinition"
)

// setter returns the function of OBLS that a task 10002 calls, nil for any that it may not.
func setter(data []byte) *abi.Method {
	parsed, err := contracts.OBLSMetaData.ParseABI()
	if err != nil || len(data) < 4 {
		return nil
	}
	method, err := parsed.MethodById(data[:4])
	if err != nil || method.Name != setAll && method.Name != setRestricted {
		return nil
	}
	return method
}

// callSetter runs a call of OBLS. Arguments that do not decode revert without data.
func (b *Book) callSetter(method *abi.Method, arguments []byte) error {
	values, err := method.Inputs.Unpack(arguments)
	if err != nil {
		return refused("0x")
	}
	id, isID := values[0].(uint16)
	first, isFirst := values[1].(*big.Int)
	if !isID || !isFirst {
		return refused("0x")
	}
	switch last := values[2].(type) {
	case *big.Int:
		return b.storeAll(messages.TaskDefinitionID(id), saturated(first), word(last))
	case []*big.Int:
		return b.storeRestricted(messages.TaskDefinitionID(id), word(first), last)
	}
	return refused("0x")
}

// overflowPanic is how chain decodes Panic(0x11).
const overflowPanic = "Panic(arithmetic underflow or overflow)"

// inner is a revert reason as it is shown within another one.
func inner(err error) string {
	var f *messages.Failure
	if !errors.As(err, &f) {
		return err.Error()
	}
	if strings.HasSuffix(f.Detail, ")") || f.Detail == "0x" {
		return f.Detail
	}
	return f.Detail + "()"
}

// refused is a revert as chain decodes it: the contract's error with its arguments, and the reason that stands for it.
func refused(name string, args ...any) error {
	detail := name
	if len(args) > 0 {
		detail += "(" + strings.TrimSuffix(strings.Repeat("%v, ", len(args)), ", ") + ")"
		detail = fmt.Sprintf(detail, args...)
	}
	return fmt.Errorf("dry run: %w", &messages.Failure{Reason: contracts.ReasonOf(name), Detail: detail})
}

// saturated converts a word; larger values stay beyond every block and every id.
func saturated(n *big.Int) uint64 {
	if !n.IsUint64() {
		return math.MaxUint64
	}
	return n.Uint64()
}

// word converts an ABI word, which has 256 bits.
func word(n *big.Int) messages.VotingPower {
	w, _ := uint256.FromBig(n)
	return *w
}
