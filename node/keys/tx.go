package keys

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rlp"
)

// ErrTransactionKind says that a transaction is neither a legacy one nor of EIP-1559.
var ErrTransactionKind = errors.New("only legacy and EIP-1559 transactions are signed")

// TxSigner signs transactions of one account. It builds the bytes that are hashed itself, so that a remote signer is
// shown the whole transaction. It implements chain.TxSigner.
type TxSigner struct{ signer Signer }

// NewTxSigner returns a signer of transactions of a signer's account.
func NewTxSigner(signer Signer) TxSigner { return TxSigner{signer: signer} }

// Address returns the account.
func (t TxSigner) Address() common.Address { return t.signer.Address() }

// Format prints the account alone, for every verb of package fmt.
func (t TxSigner) Format(s fmt.State, _ rune) {
	writeMask(s, "signer of transactions of "+t.Address().Hex())
}

// SignTx signs for one chain. It refuses a transaction that is made for another.
func (t TxSigner) SignTx(ctx context.Context, tx *types.Transaction, chainID *big.Int) (*types.Transaction, error) {
	preimage, err := signingPayload(tx, chainID)
	if err != nil {
		return nil, err
	}
	signature, err := t.signer.Sign(ctx, preimage)
	if err != nil {
		return nil, fmt.Errorf("sign transaction: %w", err)
	}
	signed, err := tx.WithSignature(types.LatestSignerForChainID(chainID), signature[:])
	if err != nil {
		return nil, fmt.Errorf("put the signature into the transaction: %w", err)
	}
	return signed, nil
}

// signingPayload returns the bytes whose keccak256 is signed: EIP-155 for legacy transactions,
// EIP-1559 for dynamic fees.
func signingPayload(tx *types.Transaction, chainID *big.Int) ([]byte, error) {
	if chainID == nil || chainID.Sign() <= 0 {
		return nil, fmt.Errorf("sign transaction: chain id %v is not positive", chainID)
	}
	switch tx.Type() {
	case types.LegacyTxType:
		return encode(nil, tx.Nonce(), tx.GasPrice(), tx.Gas(), tx.To(), tx.Value(), tx.Data(), chainID, uint(0),
			uint(0))
	case types.DynamicFeeTxType:
		if tx.ChainId().Cmp(chainID) != 0 {
			return nil, fmt.Errorf("sign transaction: it is made for chain %v, not for chain %v", tx.ChainId(), chainID)
		}
		return encode([]byte{types.DynamicFeeTxType}, chainID, tx.Nonce(), tx.GasTipCap(), tx.GasFeeCap(), tx.Gas(),
			tx.To(), tx.Value(), tx.Data(), tx.AccessList())
	default:
		return nil, fmt.Errorf("transaction of type %d: %w", tx.Type(), ErrTransactionKind)
	}
}

func encode(prefix []byte, fields ...any) ([]byte, error) {
	list, err := rlp.EncodeToBytes(fields)
	if err != nil {
		return nil, fmt.Errorf("encode transaction: %w", err)
	}
	return append(prefix, list...), nil
}
