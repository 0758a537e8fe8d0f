package chain_test

import (
	"context"
	"encoding/json"
	"math/big"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"

	"github.com/ballast-avs/ballast/chain/contracts"
	"github.com/ballast-avs/ballast/chain/devchain"
	"github.com/ballast-avs/ballast/chain/rpc"
	"github.com/ballast-avs/ballast/chain/txmgr"
	"github.com/ballast-avs/ballast/messages"
)

// funded starts a chain on which accounts 0 to 3 can pay; blocks come by themselves if blockTime is not 0.
func funded(t *testing.T, blockTime time.Duration) *devchain.Chain {
	t.Helper()
	alloc := types.GenesisAlloc{}
	for i := range 4 {
		alloc[addressOf(t, i)] = types.Account{Balance: big.NewInt(params.Ether)}
	}
	return start(t, devchain.Options{ChainID: l2ID, GenesisAlloc: alloc, BlockTime: blockTime})
}

func newSender(tb testing.TB, url string, account int, c txmgr.Config) *txmgr.Manager {
	tb.Helper()
	e, _ := dial(tb, url, rpc.Limits{})
	c.ChainID = l2ID
	if c.Poll == 0 {
		c.Poll = 5 * time.Millisecond
	}
	s, err := txmgr.New(tb.Context(), e, txmgr.NewKeySigner(keyOf(tb, account)), c, txmgr.Ports{})
	must(tb, err)
	return s
}

func within(t *testing.T, d time.Duration) context.Context {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), d)
	t.Cleanup(cancel)
	return ctx
}

func TestSendIsMined(t *testing.T) {
	c := funded(t, 20*time.Millisecond)
	s := newSender(t, c.HTTP(), 1, txmgr.Config{})
	sent, err := s.Send(within(t, 20*time.Second), addressOf(t, 2), nil)
	must(t, err)
	receipt, err := c.Client().TransactionReceipt(t.Context(), sent.Hash)
	must(t, err)
	if sent.GasUsed != 21000 || receipt.BlockHash != sent.Block.Hash || receipt.BlockNumber.Uint64() != sent.Block.Number {
		t.Errorf("%+v", sent)
	}
}

func TestConcurrentSendsTakeTheirOwnNonces(t *testing.T) {
	c := funded(t, 20*time.Millisecond)
	s := newSender(t, c.HTTP(), 1, txmgr.Config{})
	ctx := within(t, 30*time.Second)
	var group sync.WaitGroup
	for range 8 {
		group.Go(func() {
			if _, err := s.Send(ctx, addressOf(t, 2), nil); err != nil {
				t.Error(err)
			}
		})
	}
	group.Wait()
	nonce, err := c.Client().NonceAt(t.Context(), addressOf(t, 1), nil)
	must(t, err)
	if nonce != 8 {
		t.Errorf("nonce %d", nonce)
	}
}

// TestStuckTransactionIsBumped sends with a tip below what blocks take, raised until it is mined.
func TestStuckTransactionIsBumped(t *testing.T) {
	c := funded(t, 20*time.Millisecond)
	// The endpoint suggests a tip of 1 wei at first; blocks take 1,000,000 and more.
	var suggestions sync.Mutex
	tip := big.NewInt(400_000)
	p := &proxy{change: func(method string, _ []json.RawMessage) any {
		if method != "eth_maxPriorityFeePerGas" {
			return nil
		}
		suggestions.Lock()
		defer suggestions.Unlock()
		return "0x" + tip.Text(16)
	}}
	s := newSender(t, p.serve(t, c.HTTP()), 1, txmgr.Config{BumpBlocks: 1, BumpAfter: time.Hour, BumpPercent: 30})
	var noted []common.Hash
	sent, err := s.SendCall(within(t, 60*time.Second), txmgr.Call{To: addressOf(t, 2)}, func(h common.Hash) { noted = append(noted, h) })
	must(t, err)
	if len(noted) < 3 || !slices.Contains(noted, sent.Hash) {
		t.Errorf("noted %v", noted)
	}
	tx, _, err := c.Client().TransactionByHash(t.Context(), sent.Hash)
	must(t, err)
	if tx.Nonce() != 0 || tx.GasTipCap().Cmp(big.NewInt(1_000_000)) < 0 {
		t.Errorf("mined with tip %s", tx.GasTipCap())
	}
}

// TestForeignTransactionInFrontIsReplaced leaves a transaction that is never mined in the pool,
// as a crashed process does.
func TestForeignTransactionInFrontIsReplaced(t *testing.T) {
	c := funded(t, 20*time.Millisecond)
	to := addressOf(t, 3)
	tx, err := types.SignNewTx(keyOf(t, 1), types.LatestSignerForChainID(c.ID()), &types.DynamicFeeTx{
		ChainID: c.ID(), To: &to, Value: big.NewInt(5), Gas: 21000, GasTipCap: big.NewInt(1), GasFeeCap: big.NewInt(10 * params.GWei),
	})
	must(t, err)
	must(t, c.Client().SendTransaction(t.Context(), tx))
	s := newSender(t, c.HTTP(), 1, txmgr.Config{BumpBlocks: 2, BumpAfter: 200 * time.Millisecond})
	sent, err := s.Send(within(t, 60*time.Second), addressOf(t, 2), nil)
	must(t, err)
	mined, _, err := c.Client().TransactionByHash(t.Context(), sent.Hash)
	must(t, err)
	if mined.Nonce() != 1 {
		t.Errorf("nonce %d", mined.Nonce())
	}
	balance, err := c.Client().BalanceAt(t.Context(), to, nil)
	must(t, err)
	if balance.Cmp(big.NewInt(params.Ether)) != 0 {
		t.Error("the transaction in front was mined")
	}
}

func TestSendErrors(t *testing.T) {
	for name, c := range map[string]struct {
		account int
		config  txmgr.Config
		change  map[string]any
		want    messages.Reason
	}{
		"no money":            {account: 9, want: messages.ReasonBalanceTooLow},
		"pool finds no money": {account: 1, change: map[string]any{"eth_sendRawTransaction": rpcError{Code: -32000, Message: "insufficient funds for gas * price + value"}}, want: messages.ReasonBalanceTooLow},
		"above the gas cap":   {account: 1, config: txmgr.Config{GasCap: 20_999}, want: messages.ReasonReverted},
		"refused":             {account: 1, change: map[string]any{"eth_sendRawTransaction": rpcError{Code: -32000, Message: "exceeds block gas limit"}}, want: messages.ReasonReverted},
		"node has a fault":    {account: 1, change: map[string]any{"eth_estimateGas": rpcError{Code: -32603, Message: "oops"}}, want: messages.ReasonChainUnavailable},
		"nonces never fit":    {account: 1, change: map[string]any{"eth_sendRawTransaction": rpcError{Code: -32000, Message: "nonce too low: next nonce 5"}}, want: messages.ReasonChainUnavailable},
		"custom error":        {account: 1, change: map[string]any{"eth_call": rpcError{Code: 3, Message: "execution reverted", Data: "0x8a206046"}}, want: messages.ReasonAlreadySettled},
		"paused":              {account: 1, change: map[string]any{"eth_call": rpcError{Code: 3, Message: "execution reverted", Data: "0x722fdba9"}}, want: messages.ReasonPaused},
		"revert without data": {account: 1, change: map[string]any{"eth_call": rpcError{Code: -32000, Message: "execution reverted"}}, want: messages.ReasonReverted},
		"nethermind":          {account: 1, change: map[string]any{"eth_call": rpcError{Code: -32015, Message: "VM execution error.", Data: "Reverted 0xcabeb655"}}, want: messages.ReasonQuorumLost},
	} {
		t.Run(name, func(t *testing.T) {
			p := &proxy{change: func(method string, _ []json.RawMessage) any { return c.change[method] }}
			s := newSender(t, p.serve(t, funded(t, 0).HTTP()), c.account, c.config)
			_, err := s.Send(within(t, 10*time.Second), addressOf(t, 2), nil)
			wantReason(t, err, c.want)
		})
	}
}

func TestAlreadyKnownCountsAsSent(t *testing.T) {
	c := funded(t, 20*time.Millisecond)
	p := &proxy{change: func(method string, params []json.RawMessage) any {
		if method != "eth_sendRawTransaction" {
			return nil
		}
		var raw string
		if err := json.Unmarshal(params[0], &raw); err != nil {
			return nil
		}
		var tx types.Transaction
		if tx.UnmarshalBinary(common.FromHex(raw)) == nil {
			_ = c.Client().SendTransaction(context.Background(), &tx)
		}
		return rpcError{Code: -32000, Message: "already known"}
	}}
	s := newSender(t, p.serve(t, c.HTTP()), 1, txmgr.Config{})
	_, err := s.Send(within(t, 20*time.Second), addressOf(t, 2), nil)
	must(t, err)
}

// TestRevertsAreDecoded submits a task that the AttestationCenter refuses.
func TestRevertsAreDecoded(t *testing.T) {
	w := newWorld(t, 2, 1)
	s := newSender(t, w.l2.HTTP(), 1, txmgr.Config{})
	input := contracts.NewAttestationCenter().PackSubmitTask0(
		contracts.TaskInfo{ProofOfTask: "p", TaskPerformer: addressOf(t, 1), TaskDefinitionId: 10001},
		contracts.EcdsaTaskSubmissionDetails{
			IsApproved: true, TpSignature: make([]byte, 64), TaSignature: [2]*big.Int{{}, {}}, AttestersIds: []*big.Int{big.NewInt(1)},
		})
	err := s.DryRun(t.Context(), w.onL2.AttestationCenter, input)
	wantReason(t, err, messages.ReasonReverted)
	if !strings.Contains(err.Error(), "ECDSAInvalidSignatureLength(64)") {
		t.Errorf("got %v", err)
	}
	_, err = s.Send(within(t, 5*time.Second), w.onL2.AttestationCenter, input)
	wantReason(t, err, messages.ReasonReverted)
	if err := s.DryRun(t.Context(), addressOf(t, 3), nil); err != nil {
		t.Error(err)
	}
}
