package rpc

import (
	"encoding/hex"
	"errors"
	"maps"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/rpc"
)

const (
	// maxRevertChars bounds the hex text of a revert: the longest real one carries a nested error of a few words.
	maxRevertChars = 16 << 10
	// maxDataNesting bounds how deep an error's data is looked into.
	maxDataNesting = 4
	// nethermindRevert is the word that Nethermind puts before revert data.
	nethermindRevert = "Reverted "
	// revertWord is what every client says of a revert, before what the contract says.
	revertWord = "revert"
	// An ABI-encoded error is a selector and words.
	selectorBytes, wordBytes = 4, 32
)

// RevertData returns the bytes that a reverting call returned, if the endpoint passed them on, in each client's place:
// geth, Erigon, Reth, Besu and Nitro have them as the error's data, Nethermind and OpenEthereum behind the word
// Reverted there, Hardhat and Ganache in an object, under a name or the transaction's hash, gateways in the error that
// they were answered, and others in the message alone.
func RevertData(err error) []byte {
	var with rpc.DataError
	if errors.As(err, &with) {
		if raw := bytesIn(with.ErrorData(), maxDataNesting); raw != nil {
			return raw
		}
	}
	var coded rpc.Error
	if !errors.As(err, &coded) {
		return nil
	}
	_, after, _ := strings.Cut(strings.ToLower(coded.Error()), revertWord)
	_, digits, _ := strings.Cut(after, "0x")
	digits = digits[:len(digits)-len(strings.TrimLeft(digits, "0123456789abcdef"))]
	if raw := hexBytes(digits); len(raw)%wordBytes == selectorBytes { // Anything else is part of the contract's words.
		return raw
	}
	return nil
}

// bytesIn looks for bytes in an error's data.
func bytesIn(data any, depth int) []byte {
	switch value := data.(type) {
	case string:
		if digits, is := strings.CutPrefix(strings.TrimPrefix(value, nethermindRevert), "0x"); is {
			return hexBytes(digits)
		}
	case map[string]any:
		if depth == 0 {
			return nil
		}
		for _, name := range []string{"data", "result", "return", "output", "originalError", "error"} {
			if raw := bytesIn(value[name], depth-1); raw != nil {
				return raw
			}
		}
		for _, name := range slices.Sorted(maps.Keys(value)) {
			if len(name) != len("0x")+2*common.HashLength {
				continue
			}
			if raw := bytesIn(value[name], depth-1); raw != nil {
				return raw
			}
		}
	}
	return nil
}

// hexBytes decodes hex digits, or returns nil.
func hexBytes(digits string) []byte {
	if len(digits) > maxRevertChars {
		return nil
	}
	raw, err := hex.DecodeString(digits)
	if err != nil {
		return nil
	}
	return raw
}

// returnedData tells whether an error carries bytes that a call returned. Nethermind says so of none too. A hash alone
// is rather the transaction's.
func returnedData(err error) bool {
	var with rpc.DataError
	if !errors.As(err, &with) {
		return false
	}
	if text, ok := with.ErrorData().(string); ok && strings.HasPrefix(text, nethermindRevert) {
		return true
	}
	raw := bytesIn(with.ErrorData(), maxDataNesting)
	return len(raw) > 0 && len(raw) != common.HashLength
}
