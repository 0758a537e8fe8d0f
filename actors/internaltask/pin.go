package internaltask

import (
	"errors"
	"fmt"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ballast-avs/ballast/actors/protocol"
	"github.com/ballast-avs/ballast/actors/votingpower"
	"github.com/ballast-avs/ballast/messages"
)

// maxProof bounds a proof of task: a prefix, two numbers and two hashes.
const maxProof = 4*67 + 8

// maxLag is how many blocks a pin may be behind our own tag: the chain does not bound the age of these tasks, so that
// an old one that was approved could be executed long after it was true.
const maxLag = 600

// PinOf returns the number of the L2 block that a task's proof names; false for a proof that is not of our form.
func PinOf(p messages.Proposal) (uint64, bool) {
	prefix, _, _ := strings.Cut(p.ProofOfTask, ":")
	read, err := parseProof(prefix, p.ProofOfTask)
	return read.pin.Number, err == nil
}

// Recent reports whether a task at a pin may still be approved by who has its tag at a block.
func Recent(pin, tag uint64) bool { return pin+maxLag >= tag }

// Young reports whether a task at a pin may be proposed again beside one at a newer pin: attesters
// approve it for a while yet.
func Young(pin, newer uint64) bool { return pin+maxLag/2 >= newer }

// proof is a proof of task that names one L2 block: `<prefix>:<l2 chain id>:<l2 number>:<l2 hash>:<digest>`
// (voting-power-sync 5).
type proof struct {
	prefix string
	chain  messages.ChainID
	pin    messages.Pin
	digest common.Hash // of the data
}

// String writes the proof in its canonical form.
func (p proof) String() string {
	return fmt.Sprintf("%s:%d:%d:%s:%s", p.prefix, p.chain, p.pin.Number, p.pin.Hash.Hex(), p.digest.Hex())
}

// errForeign marks a proof of task that another kind of node wrote.
var errForeign = errors.New("the proof of task is not of our form")

// parseProof reads a proof. It returns errForeign for another node's form, and another error for one that has the
// prefix and is not exactly what String writes.
func parseProof(prefix, text string) (proof, error) {
	if !strings.HasPrefix(text, prefix+":") {
		return proof{}, errForeign
	}
	if len(text) > maxProof {
		return proof{}, fmt.Errorf("the proof of task has %d characters, at most %d make sense", len(text), maxProof)
	}
	fields := strings.Split(text, ":")
	if len(fields) != 5 {
		return proof{}, fmt.Errorf("the proof of task has %d fields, not 5", len(fields))
	}
	chain, chainErr := strconv.ParseUint(fields[1], 10, 64)
	number, numberErr := strconv.ParseUint(fields[2], 10, 64)
	if err := errors.Join(chainErr, numberErr); err != nil {
		return proof{}, fmt.Errorf("read the numbers of the proof of task: %w", err)
	}
	p := proof{
		prefix: prefix, chain: messages.ChainID(chain),
		pin:    messages.Pin{Number: number, Hash: common.HexToHash(fields[3])},
		digest: common.HexToHash(fields[4]),
	}
	if p.String() != text { // covers hash lengths, upper case, signs and leading zeros at once
		return proof{}, errors.New("the proof of task is not in its canonical form")
	}
	return p, nil
}

// reviewProof reads a proposal's proof and compares it with the chain and the data. A finding that approves goes on.
func reviewProof(
	prefix string, chain messages.ChainID, p messages.Proposal, digest common.Hash,
) (proof, votingpower.Finding) {
	read, err := parseProof(prefix, p.ProofOfTask)
	switch {
	case errors.Is(err, errForeign):
		return read, abstain(messages.ReasonProofForeign, "%v", err)
	case err != nil:
		return read, reject(messages.ReasonProofMalformed, "%v", err)
	case read.chain != chain:
		return read, abstain(messages.ReasonChainNotServed, "the proof is for chain %d, this node serves %d",
			read.chain, chain)
	case read.digest != digest:
		return read, reject(messages.ReasonProofMalformed, "the proof's digest is %s, that of the data %s", read.digest,
			digest)
	}
	return read, correct()
}

// reviewPin judges a pin by what was read at it.
func reviewPin(state messages.L2State) votingpower.Finding {
	failure, final := protocol.JudgePin("L2", protocol.PinView{
		Final: state.PinFinal, Foreign: state.PinForeign, ForeignFinal: state.PinForeignFinal,
	})
	switch {
	case failure != nil && final:
		return reject(failure.Reason, "%s", failure.Detail)
	case failure != nil:
		return abstain(failure.Reason, "%s", failure.Detail)
	case !Recent(state.Pin.Number, state.TagNumber):
		return abstain(messages.ReasonPinTooOld, "L2 block %d is more than %d blocks behind our own tag at %d",
			state.Pin.Number, maxLag, state.TagNumber)
	}
	return correct()
}

func abstain(reason messages.Reason, format string, args ...any) votingpower.Finding {
	return votingpower.Finding{Answer: messages.Abstain, Reason: reason, Detail: fmt.Sprintf(format, args...)}
}

func reject(reason messages.Reason, format string, args ...any) votingpower.Finding {
	return votingpower.Finding{Answer: messages.Reject, Reason: reason, Detail: fmt.Sprintf(format, args...)}
}

func correct() votingpower.Finding {
	return votingpower.Finding{Answer: messages.Approve, Reason: messages.ReasonCorrect}
}
