package keys

import (
	"crypto/ecdsa"
	"crypto/rand"
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/ballast-avs/ballast/chain/bls"
)

// NewController draws an ECDSA key.
func NewController() (*ecdsa.PrivateKey, error) {
	key, err := crypto.GenerateKey()
	if err != nil {
		return nil, fmt.Errorf("draw an ECDSA key: %w", err)
	}
	return key, nil
}

// maxDraws is more than enough: three of four draws of 254 bits are below the group order.
const maxDraws = 256

// NewConsensus draws a BLS key, evenly from [1, r).
func NewConsensus() (bls.SecretKey, error) {
	var draw [secretBytes]byte
	var err error
	for range maxDraws {
		if _, err = rand.Read(draw[:]); err != nil {
			break
		}
		draw[0] &= 0x3f // 254 bits remain, as many as the group order has.
		var key bls.SecretKey
		if key, err = bls.SecretKeyFromBytes(draw); err == nil {
			return key, nil
		}
	}
	return bls.SecretKey{}, fmt.Errorf("draw a BLS key: %w", err)
}

// ConsensusOf derives the BLS key that clients of the network derive from the text of an ECDSA key, whose letter case
// matters (protocol.md 2.4 and trap 14): a warning says so where it has upper-case digits.
func ConsensusOf(text string) (bls.SecretKey, []Warning, error) {
	if _, err := ParseKey(text); err != nil {
		return bls.SecretKey{}, nil, err
	}
	text = strings.TrimSpace(text)
	key, err := consensusOf(text)
	if err != nil {
		return key, nil, err
	}
	if hasUpperCase(text) {
		return key, []Warning{warnUpperCase}, nil
	}
	return key, nil, nil
}
