package votingpower

import (
	"errors"
	"fmt"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ballast-avs/ballast/messages"
)

// ErrProofForeign marks a proof of task that another kind of node wrote.
var ErrProofForeign = errors.New("proof of task is not of the vps1 form")

// proofPrefix opens every proof of ours; the digit is the form's version.
const proofPrefix = "vps1"

// maxProof bounds a proof of task: eight fields of at most 66 characters and the prefix.
const maxProof = 8*67 + len(proofPrefix)

// Proof is the proof of task of an update: the two pins and the root over all operators read (voting-power-sync 2.5).
type Proof struct {
	L1Chain messages.ChainID
	L1      messages.Pin
	L2Chain messages.ChainID
	L2      messages.Pin
	Root    common.Hash
}

// String returns `vps1:<l1 chain id>:<l1 number>:<l1 hash>:<l2 chain id>:<l2 number>:<l2 hash>:<root>`.
func (p Proof) String() string {
	return fmt.Sprintf("%s:%d:%d:%s:%d:%d:%s:%s", proofPrefix,
		p.L1Chain, p.L1.Number, p.L1.Hash.Hex(), p.L2Chain, p.L2.Number, p.L2.Hash.Hex(), p.Root.Hex())
}

// ParseProof reads a proof of task. It returns ErrProofForeign for another node's form, and another error for one that
// has our prefix and is not exactly what String writes.
func ParseProof(text string) (Proof, error) {
	if !strings.HasPrefix(text, proofPrefix+":") {
		return Proof{}, ErrProofForeign
	}
	if len(text) > maxProof {
		return Proof{}, fmt.Errorf("proof of task has %d characters, at most %d make sense", len(text), maxProof)
	}
	fields := strings.Split(text, ":")
	if len(fields) != 8 {
		return Proof{}, fmt.Errorf("proof of task has %d fields, not 8", len(fields))
	}
	var p Proof
	var errs [4]error
	var l1, l2 uint64
	l1, errs[0] = strconv.ParseUint(fields[1], 10, 64)
	p.L1.Number, errs[1] = strconv.ParseUint(fields[2], 10, 64)
	l2, errs[2] = strconv.ParseUint(fields[4], 10, 64)
	p.L2.Number, errs[3] = strconv.ParseUint(fields[5], 10, 64)
	if err := errors.Join(errs[:]...); err != nil {
		return Proof{}, fmt.Errorf("read numbers of proof of task: %w", err)
	}
	p.L1Chain, p.L2Chain = messages.ChainID(l1), messages.ChainID(l2)
	p.L1.Hash, p.L2.Hash, p.Root = common.HexToHash(fields[3]), common.HexToHash(fields[6]), common.HexToHash(fields[7])
	if p.String() != text { // covers hash lengths, upper case, signs and leading zeros at once
		return Proof{}, errors.New("proof of task is not in its canonical form")
	}
	return p, nil
}

// RoundID returns the name of the round that a proof belongs to: `<l2 chain id>-<l1 pin>-<l2 pin>`.
func (p Proof) RoundID() string { return fmt.Sprintf("%d-%d-%d", p.L2Chain, p.L1.Number, p.L2.Number) }
