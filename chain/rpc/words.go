package rpc

import (
	"slices"
	"strings"
)

// wording is a text that clients and providers use, and what it means. It is in lower case; * stands for any text.
// Beside each is who uses it: the texts are from the source code of the clients (geth: core/txpool/errors.go,
// core/error.go, core/vm/errors.go, rpc/errors.go, eth/api_backend.go; Erigon: txnprovider/txpool/txpoolcfg,
// rpc/handler.go; Nethermind: AcceptTxResult, TxPoolErrorMessages, ErrorCodes; Besu: RpcErrorType; Reth:
// rpc-eth-types/src/error, jsonrpsee's error.rs; Nitro: gethexec/sequencer.go; proxyd: backend.go), from the error
// references of the providers, and, where it says gateways, from reports of users of those and of other nodes.
type wording struct {
	kind Kind
	text string
}

// kindOfWords looks a text up. The first wording that is in it decides, so that what has more words stands above.
func kindOfWords(text string) Kind {
	text = " " + strings.ToLower(text)
	all := allWords()
	i := slices.IndexFunc(all, func(w wording) bool { return w.in(text) })
	if i < 0 {
		return KindUnknown
	}
	return all[i].kind
}

// allWords is the table.
func allWords() []wording {
	return slices.Concat(
		wordsOfContracts(), wordsOfBatches(), wordsOfThrottling(), wordsOfMethods(), wordsOfNonces(), wordsOfPools(),
		wordsOfFees(), wordsOfGas(), wordsOfTime(), wordsOfState(), wordsOfBlocks(), wordsOfExecution(),
		wordsOfParameters(), wordsOfSizes(), wordsOfFaults())
}

// in tells whether a text in lower case has the parts of a wording, in their order.
func (w wording) in(text string) bool {
	for part := range strings.SplitSeq(w.text, "*") {
		_, after, found := strings.Cut(text, part)
		if !found {
			return false
		}
		text = after
	}
	return true
}

// wordsOfContracts come first: what follows them is the contract's own choice, and must not be taken for the endpoint's
// words. One operator's staking contract could stop every read otherwise.
func wordsOfContracts() []wording {
	return []wording{
		{KindReverted, revertWord},                      // geth, Erigon, Besu, Reth, Nitro: "execution reverted: …"
		{KindReverted, "vm exception while processing"}, // Hardhat, Ganache
		{KindReverted, "vm execution error"},            // Nethermind, OpenEthereum; with data, see RevertData
	}
}

// wordsOfBatches are about too many calls in one request, or none being allowed.
func wordsOfBatches() []wording {
	return []wording{
		{kindTooLarge, "batch*large"},       // geth "batch too large", Reth "The batch request was too large"
		{kindTooLarge, "batch*limit"},       // Erigon "batch limit 100 exceeded", Nethermind "Batch size limit …"
		{kindTooLarge, "batch*exceed"},      // Nethermind "MaxBatchResponseBodySize of 32768KB exceeded"
		{kindTooLarge, "exceed*batch"},      // Besu "Number of requests exceeds max batch size"
		{kindTooLarge, "too many*batch"},    // proxyd "too many RPC calls in batch request", Gnosis' gateway
		{kindTooLarge, "batch*too many"},    // gateways
		{kindTooLarge, "batch*maximum"},     // gateways
		{kindTooLarge, "batch*more than"},   // dRPC "Batch of more than 3 requests are not allowed on free tier"
		{kindTooLarge, "batch*not allowed"}, // gateways
		{kindTooLarge, "batch*unsupported"}, // gateways
		{kindTooLarge, "batch*disabled"},    // gateways
		{kindTooLarge, "batch*not support"}, // jsonrpsee "Batched requests are not supported by this server"
	}
}

// wordsOfThrottling ask for fewer requests.
func wordsOfThrottling() []wording {
	return []wording{
		{kindThrottled, "rate limit"},             // Infura, Ankr "call rate limit exhausted", proxyd "over rate limit"
		{kindThrottled, "ratelimit"},              // gateways
		{kindThrottled, "rate exceeded"},          // Infura "project ID request rate exceeded"
		{kindThrottled, "too many requests"},      // RFC 6585; Nethermind, BlastAPI
		{kindThrottled, "request count exceeded"}, // Infura "daily request count exceeded, request rate limited"
		{kindThrottled, "request limit"},          // QuickNode "100/second request limit reached"
		{kindThrottled, "requests limited to"},    // QuickNode
		{kindThrottled, "credits limited to"},     // QuickNode
		{kindThrottled, "credit limit"},           // Infura, in place of "Payment Required"
		{kindThrottled, "payment required"},       // Infura, code 402
		{kindThrottled, "compute units"},          // Alchemy "exceeded its compute units per second capacity"
		{kindThrottled, "requests capacity"},      // Alchemy "exceeded its concurrent requests capacity"
		{kindThrottled, "capacity limit"},         // Alchemy "Monthly capacity limit exceeded"
		{kindThrottled, "capacity exceeded"},      // Alchemy
		{kindThrottled, "over capacity"},          // proxyd "backend is over capacity"
		{kindThrottled, "its throughput"},         // Alchemy "has exceeded its throughput limit"
		{kindThrottled, "rps limit"},              // Chainstack "You've exceeded the RPS limit available"
		{kindThrottled, "quota"},                  // Chainstack, dRPC
		{kindThrottled, "reached the free tier"},  // dRPC
		{kindThrottled, "overloaded"},             // Erigon "server overloaded, retry later"
		{kindThrottled, "too much load"},          // gateways
		{kindThrottled, "server is busy"},         // jsonrpsee
	}
}

// wordsOfMethods say that there is no such method.
func wordsOfMethods() []wording {
	return []wording{
		{kindNoMethod, "the method*does not exist"}, // geth, Erigon, Nitro
		{kindNoMethod, "method not found"},          // JSON-RPC 2.0; Besu, Reth
		{kindNoMethod, "method not enabled"},        // Besu
		{kindNoMethod, "method*not supported"},      // Nethermind, gateways
		{kindNoMethod, "unsupported method"},        // Alchemy
		{kindNoMethod, "not whitelisted"},           // proxyd
		{kindNoMethod, "not included in your*plan"}, // QuickNode, Chainstack
	}
}

// wordsOfNonces are a pool's about a nonce and what has it.
func wordsOfNonces() []wording {
	return []wording{
		{KindAlreadyKnown, "already known"},              // geth (core/txpool/errors.go), Erigon, Reth, Nethermind
		{KindAlreadyKnown, "alreadyknown"},               // Nethermind up to 1.31
		{KindAlreadyKnown, "same hash"},                  // Erigon "existing tx with same hash", "existing txn …"
		{KindAlreadyKnown, "already imported"},           // OpenEthereum "… was already imported."
		{KindAlreadyKnown, "alreadyimported"},            // Frontier (Moonbeam) "Pool(AlreadyImported)"
		{KindAlreadyKnown, " known transaction"},         // Besu, Klaytn
		{KindAlreadyKnown, "already in the"},             // zkSync "… is already in the system"
		{KindAlreadyKnown, "already in mempool"},         // gateways
		{KindAlreadyKnown, "already in cache"},           // Ethermint "tx already in cache"
		{KindAlreadyKnown, "already exists"},             // gateways
		{KindAlreadyKnown, "alreadypresent"},             // gateways
		{KindNonceTooLow, "nonce too low"},               // geth, Erigon, Reth, Besu, Nitro, zkSync
		{KindNonceTooLow, "nonce is too low"},            // OpenEthereum
		{KindNonceTooLow, "nonce_too_low"},               // gateways
		{KindNonceTooLow, "oldnonce"},                    // Nethermind up to 1.31
		{KindNonceTooLow, "old nonce"},                   // gateways
		{KindNonceTooLow, "invalid nonce; got"},          // Ethermint
		{KindNonceTooLow, "invalid transaction nonce"},   // Arbitrum before Nitro
		{KindNonceTooLow, "nonce below"},                 // gateways
		{KindNonceTooLow, "pool(stale)"},                 // Frontier (Moonbeam)
		{KindNonceTooLow, "already finalized"},           // Harmony
		{KindNonceTooHigh, "nonce too high"},             // geth, Reth, Besu, Nethermind, Nitro
		{KindNonceTooHigh, "noncegap"},                   // Nethermind up to 1.31
		{KindNonceTooHigh, "nonce gap"},                  // Nethermind
		{KindNonceTooHigh, "gapped-nonce"},               // geth
		{KindNonceTooHigh, "nonce too far"},              // Nethermind
		{KindNonceTooHigh, "nonce is too distant"},       // Besu
		{KindNonceTooHigh, "with a lower nonce"},         // Besu "An invalid transaction with a lower nonce exists"
		{KindUnderpriced, "replacement*underpriced"},     // geth, Erigon, Reth, Besu, Nethermind
		{KindUnderpriced, "replacement not allowed"},     // Nethermind
		{KindUnderpriced, "replacementnotallowed"},       // Nethermind up to 1.31
		{KindUnderpriced, "same nonce"},                  // OpenEthereum "… another transaction with same nonce"
		{KindUnderpriced, "insufficient fee to replace"}, // gateways,
		{KindUnderpriced, "could not replace existing"},  // Erigon
	}
}

// wordsOfPools are about a pool without room, and about transactions that are not known yet.
func wordsOfPools() []wording {
	return []wording{
		{KindPoolFull, "pool is full"},                      // geth, Reth "txpool is full", Erigon "sub-pool is full"
		{KindPoolFull, "pool full"},                         // Nitro "sequencer pending tx pool full, please try again"
		{KindPoolFull, "pool_is_full"},                      // Frontier
		{KindPoolFull, "queue full"},                        // Nitro
		{KindPoolFull, "out of capacity"},                   // geth
		{KindPoolFull, "spammer"},                           // Erigon
		{KindPoolFull, "in-flight transaction limit"},       // geth
		{KindPoolFull, "account limit exceeded"},            // geth
		{KindPoolFull, "limit exceeded for sender"},         // gateways
		{KindPoolFull, "for sender exceed"},                 // gateways
		{KindPoolFull, "too many transactions"},             // OpenEthereum "… in the queue"
		{kindTransactionUnknown, "indexing is in progress"}, // geth, as long as its index is not complete
		{kindTransactionUnknown, "transaction not found"},   // Besu, Reth
		{kindTransactionUnknown, "receipt not found"},       // Reth
		{kindTransactionUnknown, "receipts not found"},      // Reth
	}
}

// wordsOfFees are a pool's about what is offered and what the account has.
func wordsOfFees() []wording {
	return []wording{
		{KindInsufficientFunds, "insufficient funds"},   // geth, Erigon, Reth, Nethermind, Nitro; out of estimates too
		{KindInsufficientFunds, "insufficientfunds"},    // Nethermind up to 1.31
		{KindInsufficientFunds, "insufficient_funds"},   // gateways
		{KindInsufficientFunds, "insufficient balance"}, // geth, zkSync
		{KindInsufficientFunds, "upfront cost exceeds"}, // Besu "Upfront cost exceeds account balance"
		{KindInsufficientFunds, "upfront_cost_exceeds"}, // Besu
		{KindInsufficientFunds, "enough funds"},         // OpenEthereum, Hardhat "sender doesn't have enough funds"
		{KindInsufficientFunds, "lack of funds"},        // revm
		{KindInsufficientFunds, "overdraft"},            // geth "transaction would cause overdraft"
		{KindFeeAboveCap, "exceeds the configured"},     // geth, Erigon, Reth: "tx fee (1.30 ether) exceeds …"
		{KindFeeAboveCap, "fee cap exceeded"},           // Besu "Transaction fee cap exceeded"
		{KindFeeTooLow, "underpriced"},                  // geth, Erigon, Reth, Nethermind
		{KindFeeTooLow, "feetoolow"},                    // Nethermind up to 1.31 "FeeTooLow, MaxFeePerGas too low"
		{KindFeeTooLow, "toolowtocompete"},              // Nethermind up to 1.31
		{KindFeeTooLow, "fee too low"},                  // Erigon
		{KindFeeTooLow, "configured minimum"},           // Besu "Gas price below configured minimum gas price"
		{KindFeeTooLow, "below minimum"},                // geth, Reth "… below minimum required priority fee"
		{KindFeeTooLow, "block base fee"},               // geth, Reth, Nitro "max fee per gas less than block base fee"
		{KindFeeTooLow, "gas price too low"},            // Nitro, Metis
		{KindFeeTooLow, "gas_price_too_low"},            // gateways
		{KindFeeTooLow, "gas price below"},              // Besu "Gas price below current base fee"
		{KindFeeTooLow, "gas price is too low"},         // OpenEthereum
		{KindFeeTooLow, "supplied is too low"},          // OpenEthereum
		{KindFeeTooLow, "gas price minimum"},            // Celo
		{KindFeeTooLow, "unacceptable gas price"},       // zkSync
		{KindFeeTooLow, "fee per gas less than"},        // geth
		{KindFeeTooLow, "fee per gas too low"},          // gateways
		{KindFeeTooLow, "prioritifeepergastoolow"},      // Nethermind
		{KindFeeTooLow, "tip needed"},                   // geth
		{KindFeeTooLow, "below base fee"},               // gateways
	}
}

// wordsOfGas are about gas that does not suffice, or is more than what is granted or fits into a block. A pool needs
// them for a transaction and the EVM for a call.
func wordsOfGas() []wording {
	return []wording{
		{KindOutOfGas, "out of gas"},                 // geth, Erigon, Reth, Nethermind
		{KindOutOfGas, "outofgas"},                   // anvil "EVM error OutOfGas"
		{KindOutOfGas, "memorylimitoog"},             // anvil
		{KindOutOfGas, "out of memory"},              // Reth "out of memory: memory limit exceeded during …"
		{KindOutOfGas, "gas required exceeds"},       // geth, Erigon, Reth "gas required exceeds allowance"
		{KindOutOfGas, "intrinsic gas"},              // geth, Erigon, Besu, Reth, zkSync
		{KindOutOfGas, "intrinsicgas"},               // Erigon
		{KindOutOfGas, "intrinsic_gas"},              // Besu
		{KindOutOfGas, "floor data gas"},             // geth (EIP-7623)
		{KindOutOfGas, "gas is too low"},             // OpenEthereum "Transaction gas is too low."
		{KindOutOfGas, "beyond limit"},               // OpenEthereum "Supplied gas is beyond limit."
		{KindOutOfGas, "current gas limit"},          // OpenEthereum "Transaction cost exceeds current gas limit."
		{KindOutOfGas, "block gas limit"},            // geth, Reth, Besu "exceeds block gas limit"
		{KindOutOfGas, "block_gas_limit"},            // Besu
		{KindOutOfGas, "transaction gas limit"},      // geth "… too high (cap: 16777216, tx: 20000000)", Reth
		{KindOutOfGas, "gas limit reached"},          // geth, Nethermind
		{KindOutOfGas, "gas limit too"},              // Reth "gas limit too high"
		{KindOutOfGas, "gas limit is too"},           // Erigon "gas limit is too high"
		{KindOutOfGas, "gas limit exceed"},           // gateways
		{KindOutOfGas, "gaslimitexceeded"},           // Nethermind up to 1.31
		{KindOutOfGas, "gaslimitcapexceeded"},        // Nethermind
		{KindOutOfGas, "exceeds gas limit"},          // gateways
		{KindOutOfGas, "exceeds the gas limit"},      // gateways
		{KindOutOfGas, "exceeds maximum gas"},        // gateways
		{KindOutOfGas, "exceeds the maximum gas"},    // gateways
		{KindOutOfGas, "gas limit cap"},              // gateways
		{KindOutOfGas, "gas cap"},                    // gateways
		{KindOutOfGas, "enough gas for transaction"}, // zkSync "Not enough gas for transaction validation"
	}
}

// wordsOfTime are about a call or a request that took too long.
func wordsOfTime() []wording {
	return []wording{
		{kindTimeLimit, "execution aborted"}, // geth, Erigon, Reth "execution aborted (timeout = 5s)"
		{kindTimeLimit, "timeout"},           // Besu "Timeout expired", dRPC, proxyd "gateway timeout", Infura
		{kindTimeLimit, "timed out"},         // geth "request timed out"; Nethermind
		{kindTimeLimit, "deadline exceeded"}, // gateways written in Go
		{kindTimeLimit, "took too long"},     // gateways
	}
}
