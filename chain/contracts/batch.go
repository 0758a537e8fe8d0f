package contracts

import (
	"context"
	"crypto/ecdsa"

	"github.com/ethereum/go-ethereum/common"
)

// Batch sends several calls of one account without waiting for each other, for development networks: an account that
// spends real money has a chain.Sender.
type Batch struct{ sender *sender }

// NewBatch begins a batch at the account's next nonce.
func NewBatch(ctx context.Context, backend Backend, key *ecdsa.PrivateKey) (*Batch, error) {
	s, err := newSender(ctx, backend, key)
	if err != nil {
		return nil, err
	}
	return &Batch{sender: s}, nil
}

// Call sends one call; what names it in errors, which Wait returns. After an error it does nothing.
func (b *Batch) Call(ctx context.Context, what string, to common.Address, input []byte) {
	b.sender.call(ctx, what, to, input)
}

// Wait waits until all calls are mined. ErrReverted is returned if one of them failed.
func (b *Batch) Wait(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, deployTimeout)
	defer cancel()
	return b.sender.wait(ctx, nil)
}
