package votingpower

import (
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ballast-avs/ballast/messages"
)

// Claim is a proposal of task 10001 as far as it can be read.
type Claim struct {
	Proof   Proof
	Update  messages.Update
	DataErr error // the data is not the canonical encoding of an update
	// Foreign marks another kind of node's proposal: its pins are the data's own block numbers, without hashes.
	Foreign bool
}

// ReadClaim reads a proposal's proof and data. Its error concerns the proof: ErrProofForeign, or a malformed one.
func ReadClaim(p messages.Proposal) (Claim, error) {
	proof, err := ParseProof(p.ProofOfTask)
	if err != nil {
		return Claim{}, err
	}
	update, err := DecodeUpdate(p.Data)
	return Claim{Proof: proof, Update: update, DataErr: err}, nil
}

// ReadForeignClaim reads a proposal of another kind of node, whose proof of task means nothing to us, as far
// as its data goes (`--accept-foreign-proofs`, voting-power-sync 3). It returns ErrProofForeign where the data
// is not an update either.
func ReadForeignClaim(p messages.Proposal, l1, l2 messages.ChainID) (Claim, error) {
	update, err := DecodeUpdate(p.Data)
	if err != nil {
		return Claim{}, fmt.Errorf("%w, and its data is not an update: %w", ErrProofForeign, err)
	}
	proof := Proof{
		L1Chain: l1, L1: messages.Pin{Number: update.ToBlockL1}, L2Chain: l2,
		L2: messages.Pin{Number: update.ToBlockL2},
	}
	return Claim{Proof: proof, Update: update, Foreign: true}, nil
}

// ReadAnyClaim reads a proposal of ours or of another kind of node.
func ReadAnyClaim(p messages.Proposal, l1, l2 messages.ChainID) (Claim, error) {
	claim, err := ReadClaim(p)
	if errors.Is(err, ErrProofForeign) {
		return ReadForeignClaim(p, l1, l2)
	}
	return claim, err
}

// Fence reports whether the claim has the form of a fence: no changes and no root (voting-power-sync 4).
func (c Claim) Fence() bool {
	return c.DataErr == nil && !c.Foreign && c.Update.Empty() && c.Proof.Root == (common.Hash{})
}

// ReadProofError turns ReadClaim's error into a finding.
func ReadProofError(err error) Finding {
	if errors.Is(err, ErrProofForeign) {
		return abstain(messages.ReasonProofForeign, "%v", err)
	}
	return reject(messages.ReasonProofMalformed, "%v", err)
}
