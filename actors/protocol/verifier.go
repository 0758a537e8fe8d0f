package protocol

import (
	"context"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ballast-avs/ballast/messages"
)

// Signed is one vote with the key that it must verify under.
type Signed struct {
	Signature messages.BLSSignature
	Key       messages.BLSPublicKey
}

// Verifier checks BLS votes on one digest. It is the port of the aggregator and the submitter.
type Verifier interface {
	// FindInvalid returns the indexes of the votes that do not verify, ascending. It sums first and checks once, with
	// bisection on failure; a sum cannot tell two votes that were swapped, so whoever has a doubt asks one by one.
	FindInvalid(ctx context.Context, digest common.Hash, votes []Signed) ([]int, error)
}
