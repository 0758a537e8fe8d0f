package devnet

import (
	"crypto/ecdsa"
	"crypto/rand"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
)

// genesis gives every account a million coins, and one coin to an address that nobody has: no two starts have the same
// genesis block, so that a journal of an earlier chain is known as such.
func genesis(funded []*ecdsa.PrivateKey) (types.GenesisAlloc, error) {
	alloc := types.GenesisAlloc{}
	for _, key := range funded {
		alloc[crypto.PubkeyToAddress(key.PublicKey)] = types.Account{Balance: shares(1_000_000)}
	}
	var nobody common.Address
	if _, err := rand.Read(nobody[:]); err != nil {
		return nil, fmt.Errorf("draw an address: %w", err)
	}
	alloc[nobody] = types.Account{Balance: big.NewInt(1)}
	return alloc, nil
}
