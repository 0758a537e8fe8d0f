package rpc

import (
	"encoding/hex"
	"encoding/json"
	"fmt"
	"net/http"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/rpc"

	"github.com/ballast-avs/ballast/chain/chaintest"
)

// said is what one client or provider says, and what it means.
type said struct {
	who  string
	code int
	text string
	want Kind
}

func (s said) check(t *testing.T) {
	t.Helper()
	if got := Classify(fmt.Errorf("wrapped: %w", &chaintest.RPCError{Code: s.code, Text: s.text})); got != s.want {
		t.Errorf("%s, %d %q: got %d, want %d", s.who, s.code, s.text, got, s.want)
	}
}

// TestWordsOfCalls has one row for each client and meaning of a call's error.
func TestWordsOfCalls(t *testing.T) {
	for _, s := range []said{
		{"geth", -32000, "missing trie node 0a1b (path ) state 0x2c is not available, not found", kindStateMissing},
		{"geth", -32000, "required historical state unavailable (reexec=128)", kindStateMissing},
		{"geth", -32000, "historical state is not available", kindStateMissing},
		{"geth", -32000, "state histories haven't been fully indexed yet", kindStateMissing},
		{"geth", 4444, "history is gone", kindStateMissing},
		{"Erigon", -32000, "old data not available due to pruning", kindStateMissing},
		{"Erigon", -32000, "history has been pruned for this block", kindStateMissing},
		{"Erigon", -32000, "state transitaion failed: seek with txNum=5 but data before txNum=9 is not available", kindStateMissing},
		{"Nethermind", -32002, "No state available for block 0x1234", kindStateMissing},
		{"Nethermind", 4444, "Pruned history unavailable", kindStateMissing},
		{"Besu", -32000, "World state unavailable for block 5", kindStateMissing},
		{"Reth", -32603, "state at block #5 is pruned", kindStateMissing},
		{"Reth", 4444, "pruned history unavailable", kindStateMissing},
		{"Nitro", -32000, "state recreation l2 gas depth limit exceeded", kindStateMissing},
		{"publicnode", -32602, "Archive requests require a personal token. Get one at: https://x", kindStateMissing},
		{"publicnode", -32701, "History has been pruned for this block", kindStateMissing},

		{"geth", -32000, "header for hash not found", kindBlockUnknown},
		{"geth", -32000, "header not found", kindBlockUnknown},
		{"geth", -32000, "hash is not currently canonical", kindBlockUnknown},
		{"geth", -32000, "finalized block not found", kindBlockUnknown},
		{"Erigon", -32000, "block not found: 5", kindBlockUnknown},
		{"Nethermind", -32001, "could not find block", kindBlockUnknown},
		{"Besu", -39001, "Unknown block", kindBlockUnknown},
		{"Reth", -32001, "block not found: canonical hash 0x1a", kindBlockUnknown},
		{"proxyd", -32019, "block is out of range", kindBlockUnknown},
		{"Avalanche", -32000, "cannot query unfinalized data", kindBlockUnknown},
		{"anvil", -32001, "Resource not found", kindBlockUnknown},
		{"anvil", -32602, "BlockOutOfRangeError: block height is 5 but requested was 1000000000", kindBlockUnknown},

		{"geth", -32000, "transaction indexing is in progress", kindTransactionUnknown},
		{"Besu", -32000, "Transaction not found", kindTransactionUnknown},
		{"Reth", -32603, "receipt not found", kindTransactionUnknown},

		{"geth", -32000, "out of gas", KindOutOfGas},
		{"geth", -32000, "gas required exceeds allowance (50000000)", KindOutOfGas},
		{"geth", -32000, "err: intrinsic gas too low: have 20000, want 21000 (supplied gas 20000)", KindOutOfGas},
		{"Reth", -32003, "out of gas: gas required exceeds: 50000000", KindOutOfGas},
		{"Reth", -32003, "out of memory: memory limit exceeded during memory expansion", KindOutOfGas},
		{"anvil", -32603, "EVM error OutOfGas", KindOutOfGas},
		{"anvil", -32603, "EVM error MemoryLimitOOG", KindOutOfGas},
		{"zkSync", 3, "failed to validate the transaction. reason: Not enough gas for transaction validation", KindReverted},

		{"geth", 3, "execution reverted: nonce too low", KindReverted},
		{"geth", -32000, "execution reverted", KindReverted},
		{"geth, an estimate", -32000, "failed with 50000000 gas: execution reverted: rate limit", KindReverted},
		{"geth", -32000, "invalid opcode: INVALID", KindReverted},
		{"geth", -32000, "invalid jump destination", KindReverted},
		{"Erigon", -32000, "stack underflow (0 <=> 2)", KindReverted},
		{"Nethermind", -32015, "VM execution error.", KindReverted},
		{"Nethermind", -32015, "anything", KindReverted},
		{"Besu", -32000, "Execution reverted: already known", KindReverted},
		{"Besu", -32000, "Transaction processing could not be completed due to an exception", KindReverted},
		{"Reth", -32003, "EVM error: InvalidFEOpcode", KindReverted},
		{"Hardhat", -32603, "Error: VM Exception while processing transaction: reverted with reason string 'batch too large'", KindReverted},
		{"Ganache", -32000, "VM Exception while processing transaction: revert insufficient funds", KindReverted},
		{"anvil", -32603, "EVM error InvalidFEOpcode", KindReverted},
		{"anvil", -32603, "EVM error OpcodeNotFound", KindReverted},
		{"anvil", -32603, "EVM error StackUnderflow", KindReverted},
		{"anvil", -32603, "EVM error OutOfOffset", KindReverted},

		{"geth before EIP-1898", -32602, "invalid argument 1: json: cannot unmarshal object into Go value of type string", kindRefused},
		{"geth", -32602, "too many arguments, want at most 2", kindRefused},
		{"geth", -32000, "pending block is not available", kindRefused},
		{"geth", -32000, "pending state is not available", kindRefused},
		{"Polygon Edge", -32000, "fetching the pending header is not supported", kindRefused},
		{"geth before the merge", -39001, "'safe' tag not supported on pre-merge network", kindRefused},
		{"Besu", -32602, "Invalid number of params", kindRefused},
		{"OpenEthereum", -32602, "Invalid params: invalid type: map, expected a block number or tag", kindRefused},
		{"Reth", -32602, "invalid type: map, expected a string at line 1 column 1", kindRefused},

		{"geth", -32601, "the method eth_nonsense does not exist/is not available", kindNoMethod},
		{"Besu", -32604, "Method not enabled", kindNoMethod},
		{"Alchemy", -32600, "Unsupported method: debug_traceCall on ETH_MAINNET", kindNoMethod},
		{"proxyd", -32601, "rpc method is not whitelisted", kindNoMethod},

		{"Nethermind", -32603, "Internal error", kindFault},
		{"proxyd", -32011, "no backend is currently healthy to serve traffic", kindFault},
		{"Cloudflare", -32046, "Cannot fulfill request", kindFault},
		{"Besu", -32008, "Initial sync is still in progress", kindFault},

		{"some program", -32000, "the moon is full", KindUnknown},
		{"some program", -32000, "", KindUnknown},
	} {
		s.check(t)
	}
}

// TestWordsOfLimits has one row for each client and meaning of what is too much.
func TestWordsOfLimits(t *testing.T) {
	for _, s := range []said{
		{"geth", -32600, "batch too large", kindTooLarge},
		{"geth", -32003, "response too large", kindTooLarge},
		{"Erigon", -32600, "batch limit 100 exceeded (can increase by --rpc.batch.limit). Requested batch of size: 120", kindTooLarge},
		{"Nethermind", -32005, "Batch size limit exceeded", kindTooLarge},
		{"Nethermind", -32005, "MaxBatchResponseBodySize of 32768KB exceeded", kindTooLarge},
		{"Besu", -32005, "Number of requests exceeds max batch size", kindTooLarge},
		{"Reth", -32010, "The batch request was too large", kindTooLarge},
		{"Reth", -32011, "The batch response was too large", kindTooLarge},
		{"Reth", -32008, "Response is too big", kindTooLarge},
		{"Reth", -32007, "Request is too big", kindTooLarge},
		{"Reth", -32005, "Batched requests are not supported by this server", kindTooLarge},
		{"proxyd", -32014, "too many RPC calls in batch request", kindTooLarge},
		{"proxyd", -32020, "backend response too large", kindTooLarge},
		{"dRPC", 31, "Batch of more than 3 requests are not allowed on free tier, to use this feature register paid account at drpc.org", kindTooLarge},
		{"Gnosis' gateway", -32600, `Too many ["eth_call"] methods in the batch`, kindTooLarge},
		{"Ankr", -32062, "Batch size is too large", kindTooLarge},
		{"1RPC", -32000, "response size should not greater than 10000000 bytes", kindTooLarge},
		{"Alchemy", -32602, "Log response size exceeded.", kindTooLarge},
		{"Infura", -32005, "query returned more than 10000 results", kindTooLarge},
		{"QuickNode", 413, "Content Too Large", kindTooLarge},
		{"Chainstack", -32005, "limit exceeded", kindTooLarge},
		{"BNB Smart Chain", -32005, "limit exceeded", kindTooLarge},

		{"geth", -32000, "execution aborted (timeout = 5s)", kindTimeLimit},
		{"geth", -32002, "request timed out", kindTimeLimit},
		{"Erigon", -32000, "execution aborted (timeout = 5m0s)", kindTimeLimit},
		{"Reth", -32000, "execution aborted (timeout = 10s)", kindTimeLimit},
		{"Nethermind", -32016, "eth_call request was canceled due to enabled timeout.", kindTimeLimit},
		{"Nethermind", -32017, "Module busy", kindTimeLimit},
		{"Besu", -32603, "Timeout expired", kindTimeLimit},
		{"dRPC", 30, "Request timeout on the free tier, please upgrade your tier to the paid one", kindTimeLimit},
		{"Infura", -32005, "query timeout exceeded", kindTimeLimit},
		{"proxyd", -32015, "gateway timeout", kindTimeLimit},

		{"Alchemy", 429, "Your app has exceeded its compute units per second capacity.", kindThrottled},
		{"Alchemy", 429, "Your app has exceeded its concurrent requests capacity.", kindThrottled},
		{"Alchemy", 429, "Monthly capacity limit exceeded.", kindThrottled},
		{"Infura", -32005, "daily request count exceeded, request rate limited", kindThrottled},
		{"Infura", -32005, "project ID request rate exceeded", kindThrottled},
		{"Infura", 402, "Payment Required", kindThrottled},
		{"QuickNode", -32007, "100/second request limit reached - reduce calls per second or upgrade your account at quicknode.com", kindThrottled},
		{"QuickNode", -32012, "credits limited to 6000/sec", kindThrottled},
		{"Ankr", -32090, "Too many requests, reason: call rate limit exhausted, retry in 10s", kindThrottled},
		{"Chainstack", -32005, "You've exceeded the RPS limit available on the current plan.", kindThrottled},
		{"Erigon", -32005, "server overloaded, retry later", kindThrottled},
		{"Nethermind", -32005, "Too many requests", kindThrottled},
		{"Reth", -32009, "Server is busy", kindThrottled},
		{"proxyd", -32012, "backend is over capacity", kindThrottled},
		{"proxyd", -32016, "over rate limit", kindThrottled},
		{"another provider", -32005, "slow down", kindThrottled},
		{"another provider", 429, "slow down", kindThrottled},
	} {
		s.check(t)
	}
}

// TestWordsOfPools has one row for each client and meaning of an answer to a transaction.
func TestWordsOfPools(t *testing.T) {
	for _, s := range []said{
		{"geth", -32000, "already known", KindAlreadyKnown},
		{"Erigon", -32000, "ALREADY_EXISTS: already known", KindAlreadyKnown},
		{"Erigon", -32000, "INTERNAL_ERROR: existing tx with same hash", KindAlreadyKnown},
		{"Erigon 3", -32000, "existing txn with same hash", KindAlreadyKnown},
		{"Nethermind 1.31", -32010, "AlreadyKnown", KindAlreadyKnown},
		{"Besu", -32000, "Known transaction", KindAlreadyKnown},
		{"OpenEthereum", -32010, "Transaction with the same hash was already imported.", KindAlreadyKnown},
		{"zkSync", 3, "known transaction. transaction with hash 0x12 is already in the system", KindReverted}, // Of code 3 the words are the contract's.
		{"Frontier", -32603, "submit transaction to pool failed: Pool(AlreadyImported)", KindAlreadyKnown},
		{"Ethermint", -32000, "tx already in mempool", KindAlreadyKnown},
		{"any", -32000, "unknown transaction type", KindUnknown},

		{"geth", -32000, "nonce too low: next nonce 8, tx nonce 5", KindNonceTooLow},
		{"Erigon", -32000, "nonce too low: address 0x1, tx: 5 state: 8", KindNonceTooLow},
		{"Nethermind 1.31", -32010, "OldNonce, Current nonce: 8, nonce of rejected tx: 5", KindNonceTooLow},
		{"Besu", -32001, "Nonce too low", KindNonceTooLow},
		{"OpenEthereum", -32010, "Transaction nonce is too low. Try incrementing the nonce.", KindNonceTooLow},
		{"Nitro", -32000, "nonce too low: address 0x1, tx: 5 state: 8", KindNonceTooLow},

		{"geth", -32000, "gapped-nonce tx from delegated accounts", KindNonceTooHigh},
		{"Nethermind 1.31", -32010, "NonceGap, Future nonce. Expected nonce: 5", KindNonceTooHigh},
		{"Nethermind", -32000, "nonce too far in future", KindNonceTooHigh},
		{"Besu", -32006, "Nonce too high", KindNonceTooHigh},
		{"Besu", -32000, "Transaction nonce is too distant from current sender nonce", KindNonceTooHigh},
		{"Nitro", -32000, "nonce too high: address 0x1, tx: 8 state: 5", KindNonceTooHigh},

		{"geth", -32000, "replacement transaction underpriced", KindUnderpriced},
		{"Erigon", -32000, "could not replace existing tx", KindUnderpriced},
		{"Nethermind 1.31", -32010, "ReplacementNotAllowed", KindUnderpriced},
		{"Besu", -32000, "Replacement transaction underpriced", KindUnderpriced},
		{"OpenEthereum", -32010, "Transaction gas price is too low. There is another transaction with same nonce in the queue.", KindUnderpriced},

		{"geth", -32000, "txpool is full", KindPoolFull},
		{"geth", -32000, "account limit exceeded: pooled 16 txs", KindPoolFull},
		{"geth", -32000, "in-flight transaction limit reached for delegated accounts", KindPoolFull},
		{"Erigon", -32000, "pending sub-pool is full", KindPoolFull},
		{"Nitro", -32000, "sequencer pending tx pool full, please try again", KindPoolFull},
		{"Nitro", -32000, "queue full", KindPoolFull},
		{"OpenEthereum", -32010, "There are too many transactions in the queue. Your transaction was dropped due to limit.", KindPoolFull},

		{"geth", -32000, "insufficient funds for gas * price + value: balance 0, tx cost 42000, overshot 42000", KindInsufficientFunds},
		{"geth, an estimate", -32000, "insufficient funds for transfer", KindInsufficientFunds},
		{"geth", -38014, "err: insufficient funds for gas * price + value: address 0x1 have 0 want 5 (supplied gas 50000000)", KindInsufficientFunds},
		{"Erigon", -32000, "INTERNAL_ERROR: insufficient funds", KindInsufficientFunds},
		{"Nethermind 1.31", -32010, "InsufficientFunds, Balance is 0 less than sending value + gas 5", KindInsufficientFunds},
		{"Besu", -32004, "Upfront cost exceeds account balance", KindInsufficientFunds},
		{"Reth", -32003, "insufficient funds for gas * price + value: have 0 want 5", KindInsufficientFunds},
		{"Hardhat", -32000, "sender doesn't have enough funds to send tx. The max upfront cost is: 5", KindInsufficientFunds},
		{"OpenEthereum", -32010, "Insufficient funds. The account you tried to send transaction from does not have enough funds.", KindInsufficientFunds},

		{"geth", -32000, "tx fee (1.30 ether) exceeds the configured cap (1.00 ether)", KindFeeAboveCap},
		{"Besu", -32000, "Transaction fee cap exceeded", KindFeeAboveCap},
		{"Reth", -32000, "tx fee (1300000000000000000 wei) exceeds the configured cap (1000000000000000000 wei)", KindFeeAboveCap},

		{"geth", -32000, "transaction underpriced: tip needed 1000000, tip permitted 1", KindFeeTooLow},
		{"geth", -32000, "transaction gas price below minimum: gas tip cap 1, minimum needed 25", KindFeeTooLow},
		{"geth", -32000, "max fee per gas less than block base fee: address 0x1, maxFeePerGas: 1, baseFee: 7", KindFeeTooLow},
		{"Erigon", -32000, "fee too low", KindFeeTooLow},
		{"Nethermind 1.31", -32010, "FeeTooLow, MaxFeePerGas too low.", KindFeeTooLow},
		{"Nethermind 1.31", -32010, "FeeTooLowToCompete", KindFeeTooLow},
		{"Besu", -32009, "Gas price below configured minimum gas price", KindFeeTooLow},
		{"Besu", -32009, "Gas price below current base fee", KindFeeTooLow},
		{"Reth", -32003, "transaction priority fee below minimum required priority fee 1000", KindFeeTooLow},
		{"Nitro", -32000, "max fee per gas less than block base fee", KindFeeTooLow},
		{"Metis", -32000, "gas price too low: 1 wei, use at least tx.gasPrice = 5 wei", KindFeeTooLow},
		{"Celo", -32000, "gasprice is less than gas price minimum floor", KindFeeTooLow},

		{"geth", -32000, "intrinsic gas too low: gas 20000, minimum needed 21000", KindOutOfGas},
		{"geth", -32000, "insufficient gas for floor data gas cost: gas 20000, minimum needed 21000", KindOutOfGas},
		{"geth", -32000, "transaction gas limit too high (cap: 16777216, tx: 20000000)", KindOutOfGas},
		{"geth", -32000, "exceeds block gas limit", KindOutOfGas},
		{"Erigon", -32000, "gas limit is too high", KindOutOfGas},
		{"Nethermind", -32000, "gas limit reached", KindOutOfGas},
		{"Nethermind 1.31", -32010, "GasLimitExceeded, Gas limit: 1, gas limit of rejected tx: 2", KindOutOfGas},
		{"Besu", -32003, "Intrinsic gas exceeds gas limit", KindOutOfGas},
		{"Besu", -32005, "Transaction gas limit exceeds block gas limit", KindOutOfGas},
		{"Reth", -32003, "exceeds max transaction gas limit", KindOutOfGas},
		{"OpenEthereum", -32010, "Transaction cost exceeds current gas limit. Limit: 1, got: 2. Try decreasing supplied gas.", KindOutOfGas},
	} {
		s.check(t)
	}
}

// TestNoWordingHidesAnother has each wording alone: one that stands above it and means something else would decide.
func TestNoWordingHidesAnother(t *testing.T) {
	for _, w := range allWords() {
		if got := kindOfWords(strings.ReplaceAll(w.text, "*", " 7 ")); got != w.kind {
			t.Errorf("%q means %d, found %d", w.text, w.kind, got)
		}
	}
}

// TestPagesOfGateways has HTTP answers that are no JSON-RPC.
func TestPagesOfGateways(t *testing.T) {
	for _, c := range []struct {
		status int
		body   string
		want   Kind
	}{
		{http.StatusGatewayTimeout, "<html>504 Gateway Time-out</html>", kindTimeLimit},
		{statusOriginTimeout, "", kindTimeLimit},
		{http.StatusRequestTimeout, "", kindTimeLimit},
		{http.StatusRequestEntityTooLarge, "<html>413 Request Entity Too Large</html>", kindTooLarge},
		{http.StatusBadRequest, "batch too large", kindTooLarge},
		{http.StatusInternalServerError, "Batch of more than 3 requests are not allowed", kindTooLarge},
		{http.StatusPaymentRequired, "", kindThrottled},
		{http.StatusBadGateway, "<html>archive</html>", kindFault},
		{http.StatusForbidden, "no plan", kindFault},
	} {
		if got := Classify(rpc.HTTPError{StatusCode: c.status, Body: []byte(c.body)}); got != c.want {
			t.Errorf("%d %q: got %d, want %d", c.status, c.body, got, c.want)
		}
	}
}

// TestRevertDataOfEachClient finds what a call returned where each client puts it.
func TestRevertDataOfEachClient(t *testing.T) {
	const data = "8a206046"
	hash := "0x" + strings.Repeat("ab", 32)
	for who, c := range map[string]struct {
		code int
		text string
		data string // JSON
		want string
	}{
		"geth":                 {3, "execution reverted", `"0x` + data + `"`, data},
		"Nethermind":           {-32015, "VM execution error.", `"Reverted 0x` + data + `"`, data},
		"Nethermind, in words": {-32015, "execution reverted: 0x" + data, `null`, data},
		"Hardhat 2":            {-32603, "Error: VM Exception while processing transaction: x", `{"message":"x","data":"0x` + data + `"}`, data},
		"Hardhat, in words":    {-32603, "VM Exception while processing transaction: reverted with an unrecognized custom error (return data: 0x" + data + ")", `{}`, data},
		"Ganache 7":            {-32000, "VM Exception while processing transaction: revert", `{"hash":"` + hash + `","programCounter":5,"result":"0x` + data + `","reason":null}`, data},
		"Ganache 6":            {-32000, "VM Exception while processing transaction: revert", `{"` + hash + `":{"error":"revert","return":"0x` + data + `"},"name":"RuntimeError"}`, data},
		"a gateway":            {-32603, "upstream failed", `{"originalError":{"code":3,"data":"0x` + data + `","message":"execution reverted"}}`, data},
		"no data":              {3, "execution reverted", `"0x"`, ""},
		"a contract's words":   {-32000, "execution reverted: 0x1111111111111111111111111111111111111111 is not the owner", `null`, ""},
		"half a byte":          {3, "execution reverted", `"0x8a2"`, ""},
	} {
		t.Run(who, func(t *testing.T) {
			err := &chaintest.RPCError{Code: c.code, Text: c.text}
			if e := json.Unmarshal([]byte(c.data), &err.Data); e != nil {
				t.Fatal(e)
			}
			if got := hex.EncodeToString(RevertData(err)); got != c.want || Classify(err) != KindReverted {
				t.Errorf("got %q, kind %d", got, Classify(err))
			}
		})
	}
	if got := Classify(&chaintest.RPCError{Code: -32000, Text: "stored", Data: hash}); got != KindUnknown {
		t.Errorf("a transaction's hash is taken for revert data: %d", got)
	}
}
