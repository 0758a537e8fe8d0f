package votingpower

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/holiman/uint256"

	"github.com/ballast-avs/ballast/messages"
)

const (
	wordSize = 32
	// maxData bounds the encoded update before it is decoded: eight fixed words and two words for each of 3,000 entries,
	// more than a transaction pool takes (protocol 9: about 2,030).
	maxData = (8 + 2*3000) * wordSize
)

var errNotCanonical = errors.New("update is not in its canonical encoding")

// EncodeUpdate returns abi.encode(VotingPowerUpdate): the data of task 10001 (protocol 3.2). It writes the words itself: every
// node encodes each update many times, and package abi works by reflection.
func EncodeUpdate(u messages.Update) []byte {
	const head = 4 * wordSize // two offsets and two block numbers
	decreasesAt := head + wordSize + 2*wordSize*len(u.Increases)
	data := make([]byte, 0, wordSize+decreasesAt+wordSize+2*wordSize*len(u.Decreases))
	for _, n := range []uint64{wordSize, head, uint64(decreasesAt), u.ToBlockL1, u.ToBlockL2} { //nolint:gosec // A slice's length.
		data = appendNumber(data, n)
	}
	return appendDeltas(appendDeltas(data, u.Increases), u.Decreases)
}

func appendDeltas(data []byte, deltas []messages.Delta) []byte {
	data = appendNumber(data, uint64(len(deltas)))
	for i := range deltas {
		power := deltas[i].Power.Bytes32()
		data = append(appendNumber(data, uint64(deltas[i].Operator)), power[:]...)
	}
	return data
}

// appendNumber appends one word.
func appendNumber(data []byte, n uint64) []byte {
	data = append(data, make([]byte, wordSize-8)...)
	return binary.BigEndian.AppendUint64(data, n)
}

// DecodeUpdate reads the data of task 10001. It accepts the canonical encoding alone: what it returns encodes to the same
// bytes. The lists' order and contents are not judged here.
func DecodeUpdate(data []byte) (messages.Update, error) {
	if len(data) > maxData {
		return messages.Update{}, fmt.Errorf("update has %d bytes, at most %d are allowed", len(data), maxData)
	}
	update, err := readUpdate(data)
	if err != nil {
		return messages.Update{}, err
	}
	if !bytes.Equal(EncodeUpdate(update), data) { // covers the offsets and what follows the lists
		return messages.Update{}, errNotCanonical
	}
	return update, nil
}

// readUpdate reads each part where the canonical encoding has it.
func readUpdate(data []byte) (messages.Update, error) {
	r := wordReader{left: data}
	for range 3 { // the offsets
		r.word()
	}
	update := messages.Update{
		ToBlockL1: r.number("a block number"), ToBlockL2: r.number("a block number"),
		Increases: r.deltas(), Decreases: r.deltas(),
	}
	return update, r.err
}

// wordReader reads an encoding word by word, and zeros after its first error.
type wordReader struct {
	left []byte
	err  error
}

func (r *wordReader) word() uint256.Int {
	var word uint256.Int
	if len(r.left) < wordSize {
		r.fail(errNotCanonical)
		return word
	}
	word.SetBytes32(r.left)
	r.left = r.left[wordSize:]
	return word
}

func (r *wordReader) number(what string) uint64 {
	word := r.word()
	if !word.IsUint64() {
		r.fail(fmt.Errorf("update has %s beyond 64 bits", what))
		return 0
	}
	return word.Uint64()
}

// deltas reads a list. It makes room for no more entries than there is data.
func (r *wordReader) deltas() []messages.Delta {
	n := r.number("a list's length")
	if n > uint64(len(r.left)/(2*wordSize)) {
		r.fail(errNotCanonical)
	}
	if n == 0 || r.err != nil {
		return nil
	}
	deltas := make([]messages.Delta, n)
	for i := range deltas {
		deltas[i] = messages.Delta{Operator: messages.OperatorID(r.number("an operator id")), Power: r.word()}
	}
	return deltas
}

func (r *wordReader) fail(err error) {
	if r.err == nil {
		r.err, r.left = err, nil
	}
}
