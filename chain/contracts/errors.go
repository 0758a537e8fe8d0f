package contracts

import (
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common/hexutil"
)

const (
	// maxRevertData bounds what is decoded of a node's answer; InternalTransactionRevert holds one more reason.
	maxRevertData = 64 << 10
	// maxRevertText bounds the text of the arguments.
	maxRevertText = 512
	// maxNesting bounds reasons within reasons.
	maxNesting = 3
)

const (
	// UnknownRevert is the name of revert data that belong to no known error.
	UnknownRevert = "unknown error"
	// EmptyRevert is the name of a revert without data: a failed require, bad calldata, or no gas left.
	EmptyRevert = "revert without data"
)

// DecodeRevert names revert data: the error's name without its arguments, and the arguments as text separated by
// commas. Known are all custom errors of the contracts (protocol.md 1.4 to 1.8), Error(string) and Panic(uint256). For
// other data name is UnknownRevert and args holds them in hex, cut short; without data name is EmptyRevert.
// The reason within an InternalTransactionRevert is decoded as well.
func DecodeRevert(data []byte) (name, args string) {
	return decodeRevert(data, maxNesting)
}

func decodeRevert(data []byte, depth int) (name, args string) {
	if len(data) == 0 {
		return EmptyRevert, ""
	}
	if reason, err := abi.UnpackRevert(data); err == nil && len(data) <= maxRevertData {
		if data[0] == 0x4e {
			return "Panic", shorten(reason)
		}
		return "Error", shorten(reason)
	}
	if len(data) < 4 || len(data) > maxRevertData {
		return UnknownRevert, shorten(hexutil.Encode(data[:min(len(data), maxRevertText)]))
	}
	for _, meta := range metas() {
		parsed, err := meta.ParseABI()
		if err != nil {
			continue
		}
		known, err := parsed.ErrorByID([4]byte(data[:4]))
		if err != nil {
			continue
		}
		values, err := known.Inputs.Unpack(data[4:])
		if err != nil {
			continue
		}
		return known.Name, shorten(joinValues(values, depth))
	}
	return UnknownRevert, shorten(hexutil.Encode(data[:min(len(data), maxRevertText)]))
}

// metas lists the contracts whose errors a node can meet.
func metas() []*bind.MetaData {
	return []*bind.MetaData{
		&AttestationCenterMetaData, &OBLSMetaData, &InternalTaskHandlerMetaData, &AvsGovernanceMetaData,
		&L1MessageHandlerMetaData, &L2MessageHandlerMetaData, &PowerReaderMetaData, &DevStakingMetaData,
		&StakeRegistryMetaData,
	}
}

func joinValues(values []any, depth int) string {
	parts := make([]string, 0, len(values))
	for _, value := range values {
		switch v := value.(type) {
		case []byte:
			parts = append(parts, describeBytes(v, depth))
		case [4]byte:
			parts = append(parts, hexutil.Encode(v[:]))
		case [32]byte:
			parts = append(parts, hexutil.Encode(v[:]))
		default:
			parts = append(parts, fmt.Sprint(v))
		}
	}
	return strings.Join(parts, ", ")
}

// describeBytes decodes bytes that are a reason in their turn; others become hex.
func describeBytes(b []byte, depth int) string {
	if depth > 0 && len(b) >= 4 {
		if name, args := decodeRevert(b, depth-1); name != UnknownRevert {
			return name + "(" + args + ")"
		}
	}
	return hexutil.Encode(b[:min(len(b), maxRevertText)])
}

func shorten(text string) string {
	if len(text) <= maxRevertText {
		return text
	}
	return text[:maxRevertText] + "…"
}
