package devnet

import (
	"context"
	"crypto/ecdsa"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"math/big"
	"os"
	"path/filepath"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/params"
	"golang.org/x/sync/errgroup"
)

// fundLimit bounds a transfer: a few blocks of the slowest chain that a devnet makes.
const fundLimit = 5 * time.Minute

// Fund sends coins, in wei, from the deployer of the devnet that runs on a data directory to an account on all chains,
// and waits until the transfers are mined.
func Fund(ctx context.Context, directory string, to common.Address, wei *big.Int) error {
	s, err := ReadState(directory)
	if err != nil {
		return err
	}
	key, err := (&dataDir{path: directory}).readKey(deployerName)
	if err != nil {
		return flagError(flagDataDir, "%w", err)
	}
	group, ctx := errgroup.WithContext(ctx)
	chains := []ChainState{s.L1}
	for _, l2 := range s.L2s {
		chains = append(chains, l2.ChainState)
	}
	for _, c := range chains {
		group.Go(func() error {
			if err := transfer(ctx, c, key, to, wei); err != nil {
				return fmt.Errorf("send coins on chain %d: %w", c.ChainID, err)
			}
			return nil
		})
	}
	return group.Wait()
}

// ReadState reads devnet.json. It returns an error that names the flag where no devnet is up.
func ReadState(directory string) (State, error) {
	var s State
	text, err := os.ReadFile(filepath.Join(directory, stateFile)) //nolint:gosec // The user named the directory.
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return s, flagError(flagDataDir, "%s holds no %s: no devnet is up there", directory, stateFile)
	case err != nil:
		return s, flagError(flagDataDir, "%w", err)
	}
	if err := json.Unmarshal(text, &s); err != nil {
		return s, flagError(flagDataDir, "%s in %s cannot be read: %w", stateFile, directory, err)
	}
	return s, nil
}

func transfer(ctx context.Context, c ChainState, key *ecdsa.PrivateKey, to common.Address, wei *big.Int) error {
	ctx, cancel := context.WithTimeout(ctx, fundLimit)
	defer cancel()
	client, err := ethclient.DialContext(ctx, c.RPC)
	if err != nil {
		return fmt.Errorf("connect: %w", err)
	}
	defer client.Close()
	nonce, err := client.PendingNonceAt(ctx, crypto.PubkeyToAddress(key.PublicKey))
	if err != nil {
		return fmt.Errorf("read the deployer's nonce: %w", err)
	}
	price, err := client.SuggestGasPrice(ctx)
	if err != nil {
		return fmt.Errorf("read the gas price: %w", err)
	}
	price.Lsh(price, 1) // The base fee may rise before the next block.
	tx, err := types.SignNewTx(key, types.LatestSignerForChainID(new(big.Int).SetUint64(c.ChainID)), &types.LegacyTx{
		Nonce: nonce, To: &to, Value: wei, Gas: params.TxGas, GasPrice: price,
	})
	if err != nil {
		return fmt.Errorf("sign: %w", err)
	}
	if err = client.SendTransaction(ctx, tx); err != nil {
		return fmt.Errorf("send: %w", err)
	}
	receipt, err := bind.WaitMined(ctx, client, tx.Hash())
	if err == nil && receipt.Status != types.ReceiptStatusSuccessful {
		err = errors.New("the account refused them")
	}
	if err != nil {
		return fmt.Errorf("transaction %s: %w", tx.Hash(), err)
	}
	return nil
}
