package devnet

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
)

// Outside names two development chains that run outside of this process, as geth --dev and anvil do: fresh ones, with
// ids of their own that differ, which mine by themselves every Options.BlockTime. Each has an account with coins that
// it signs for (eth_accounts), serves WebSocket at the port of its HTTP, and is not ended with the devnet.
type Outside struct {
	L1, L2 string // http://host:port
}

// outside is a chain that another program runs.
type outside struct {
	id      *big.Int
	url     string
	client  *ethclient.Client
	funding []common.Hash // transactions that are not mined yet
}

// outsideCoins is what an account gets on a chain outside: anvil's account has ten thousand to give.
const outsideCoins = 20

func dialOutside(ctx context.Context, url string) (*outside, error) {
	client, err := ethclient.DialContext(ctx, url)
	if err != nil {
		return nil, fmt.Errorf("dial %s: %w", url, err)
	}
	id, err := client.ChainID(ctx)
	if err != nil {
		client.Close()
		return nil, fmt.Errorf("read the chain id of %s: %w", url, err)
	}
	return &outside{id: id, url: url, client: client}, nil
}

// ID is the chain's own.
func (c *outside) ID() *big.Int { return new(big.Int).Set(c.id) }

// HTTP is where it answers.
func (c *outside) HTTP() string { return c.url }

// WS is the same port.
func (c *outside) WS() string { return strings.Replace(c.url, "http://", "ws://", 1) }

// Client asks it.
func (c *outside) Client() *ethclient.Client { return c.client }

// Close hangs up; the chain goes on.
func (c *outside) Close() error {
	c.client.Close()
	return nil
}

// fund sends coins to an account from the one that the chain signs for.
func (c *outside) fund(ctx context.Context, account common.Address) error {
	var accounts []common.Address
	if err := c.client.Client().CallContext(ctx, &accounts, "eth_accounts"); err != nil {
		return fmt.Errorf("read the accounts of %s: %w", c.url, err)
	}
	if len(accounts) == 0 {
		return fmt.Errorf("%s signs for no account: run a development chain (geth --dev, anvil)", c.url)
	}
	var hash common.Hash
	if err := c.client.Client().CallContext(ctx, &hash, "eth_sendTransaction", map[string]any{
		"from": accounts[0], "to": account, "value": (*hexutil.Big)(shares(outsideCoins)),
	}); err != nil {
		return fmt.Errorf("send coins to %s on %s: %w", account, c.url, err)
	}
	c.funding = append(c.funding, hash)
	return nil
}

// funded looks whether all coins have arrived.
func (c *outside) funded(ctx context.Context) (bool, error) {
	for len(c.funding) > 0 {
		receipt, err := c.client.TransactionReceipt(ctx, c.funding[0])
		if errors.Is(err, ethereum.NotFound) {
			return false, nil
		}
		if err != nil {
			return false, fmt.Errorf("ask for the receipt of %s: %w", c.funding[0], err)
		}
		if receipt.Status != types.ReceiptStatusSuccessful {
			return false, fmt.Errorf("the transfer %s failed on the chain", c.funding[0])
		}
		c.funding = c.funding[1:]
	}
	return true, nil
}
