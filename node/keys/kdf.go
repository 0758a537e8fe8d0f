package keys

import (
	"crypto/pbkdf2"
	"crypto/sha256"
	"errors"
	"fmt"
	"math/bits"

	"golang.org/x/crypto/scrypt"
)

// What a file may ask of the key derivation. go-ethereum and EIP-2335 write scrypt with n=2^18, r=8, p=1
// (256 MiB, about a second) and PBKDF2 with c=2^18; these are the bounds of cost, memory and repetitions at
// a small multiple of that.
const (
	maxScryptMemory = 1 << 30 // 128*n*r bytes: four times the standard
	maxScryptWork   = 1 << 24 // n*r*p: eight times the standard
	maxPBKDF2Rounds = 1 << 23 // 32 times the standard
	maxSaltBytes    = 256
	derivedBytes    = 32 // 16 for the cipher, 16 for the checksum

	standardScryptN = 1 << 18
	standardScryptR = 8
	standardScryptP = 1
)

// Errors of key derivation.
var (
	ErrCostly = errors.New("its key derivation costs more than is allowed")
	ErrKDF    = errors.New("its key derivation is not one of scrypt and PBKDF2 with HMAC-SHA256 to 32 bytes")
)

// cost bounds a key derivation.
type cost struct{ memory, work, rounds uint64 }

func fullCost() cost {
	return cost{memory: maxScryptMemory, work: maxScryptWork, rounds: maxPBKDF2Rounds}
}

// derivation turns a password into 32 bytes. The zero values of what a function does not use are ignored.
type derivation struct {
	kdfParameters

	function string // scrypt or pbkdf2
	salt     []byte
}

// check refuses what is unknown or dear, before any of it is spent.
func (d derivation) check(limit cost) error {
	if d.DKLen != derivedBytes || len(d.salt) > maxSaltBytes {
		return ErrKDF
	}
	switch d.function {
	case "scrypt":
		return d.checkScrypt(limit)
	case "pbkdf2":
		if d.PRF != "hmac-sha256" || d.C == 0 {
			return ErrKDF
		}
		if d.C > limit.rounds {
			return fmt.Errorf("%w: %d rounds", ErrCostly, d.C)
		}
		return nil
	}
	return ErrKDF
}

func (d derivation) checkScrypt(limit cost) error {
	if d.N < 2 || bits.OnesCount64(d.N) != 1 || d.R == 0 || d.P == 0 {
		return ErrKDF
	}
	// Each factor is at most 2^24 first, so that the products cannot overflow.
	if max(d.N, d.R, d.P) > maxScryptWork || 128*d.N*d.R > limit.memory {
		return fmt.Errorf("%w: scrypt n=%d r=%d", ErrCostly, d.N, d.R)
	}
	if d.P > limit.work/(d.N*d.R) {
		return fmt.Errorf("%w: scrypt n=%d r=%d p=%d", ErrCostly, d.N, d.R, d.P)
	}
	return nil
}

// derive spends what check has allowed.
func (d derivation) derive(password []byte) ([]byte, error) {
	var key []byte
	var err error
	if d.function == "scrypt" {
		key, err = scrypt.Key(password, d.salt, int(d.N), int(d.R), int(d.P), derivedBytes) //nolint:gosec // Bounded.
	} else {
		key, err = pbkdf2.Key(sha256.New, string(password), d.salt, int(d.C), derivedBytes) //nolint:gosec // Bounded.
	}
	if err != nil {
		return nil, fmt.Errorf("derive the file's key: %w", err)
	}
	return key, nil
}
