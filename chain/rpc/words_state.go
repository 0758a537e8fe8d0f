package rpc

// wordsOfState say that there is no pending block to read at, or that the block's state is not kept.
func wordsOfState() []wording {
	return []wording{
		{kindRefused, "pending block"},       // geth "pending block is not available"
		{kindRefused, "pending state"},       // geth "pending state is not available"
		{kindRefused, "pending*not support"}, // Polygon Edge "fetching the pending header is not supported"

		{kindStateMissing, "missing trie node"},               // geth, Nethermind
		{kindStateMissing, "state is not available"},          // geth "historical state is not available"
		{kindStateMissing, "state*is not available"},          // geth "state 0x2c is not available", in path mode
		{kindStateMissing, "historical state"},                // geth "required historical state unavailable"
		{kindStateMissing, "state histories"},                 // geth "state histories haven't been fully indexed yet"
		{kindStateMissing, "state unavailable"},               // Besu "World state unavailable"
		{kindStateMissing, "state not available"},             // gateways
		{kindStateMissing, "no state available"},              // Nethermind "No state available for block"
		{kindStateMissing, "due to pruning"},                  // Erigon "old data not available due to pruning"
		{kindStateMissing, "data before txnum"},               // Erigon 3 "… data before txNum=9 is not available"
		{kindStateMissing, "pruned"},                          // Reth "… is pruned", Erigon "has been pruned"
		{kindStateMissing, "archive"},                         // publicnode "Archive requests require a personal token"
		{kindStateMissing, "state recreation"},                // Nitro "state recreation l2 gas depth limit exceeded"
		{kindStateMissing, "version does not exist"},          // Cosmos chains
		{kindStateMissing, "state*out of range"},              // gateways
		{kindStateMissing, "requested data is not available"}, // gateways
	}
}

// wordsOfBlocks say that a block is not known here, or is not on the chain.
func wordsOfBlocks() []wording {
	return []wording{
		{kindBlockUnknown, "header not found"},          // geth, Erigon, Nitro
		{kindBlockUnknown, "header for hash not found"}, // geth
		{kindBlockUnknown, "unknown block"},             // Besu, geth, Reth
		{kindBlockUnknown, "unknown header"},            // gateways
		{kindBlockUnknown, "block not found"},           // geth "safe block not found", Erigon, Besu, Reth
		{kindBlockUnknown, "block body not found"},      // geth
		{kindBlockUnknown, "block body is missing"},     // geth
		{kindBlockUnknown, "block is out of range"},     // proxyd
		{kindBlockUnknown, "currently canonical"},       // geth "hash is not currently canonical"
		{kindBlockUnknown, "cannot find block"},         // gateways
		{kindBlockUnknown, "could not find block"},      // Nethermind
		{kindBlockUnknown, "block does not exist"},      // gateways
		{kindBlockUnknown, "blocknotfound"},             // anvil
		{kindBlockUnknown, "blockoutofrange"},           // anvil "BlockOutOfRangeError"
		{kindBlockUnknown, "beyond head block"},         // geth "request beyond head block"
		{kindBlockUnknown, "query unfinalized"},         // Avalanche "cannot query unfinalized data"
		{kindBlockUnknown, "last accepted block"},       // Avalanche "… after last accepted block"
		{kindBlockUnknown, "greater than latest"},       // Cosmos chains, gateways
		{kindBlockUnknown, "height must be less"},       // Cosmos chains
	}
}

// wordsOfExecution are the EVM's about a call that failed without a revert.
func wordsOfExecution() []wording {
	return []wording{
		{KindReverted, "invalid opcode"},            // geth, Erigon, Reth
		{KindReverted, "invalid jump"},              // geth
		{KindReverted, "invalid code"},              // geth
		{KindReverted, "stack underflow"},           // geth
		{KindReverted, "stack overflow"},            // geth
		{KindReverted, "stack limit reached"},       // geth
		{KindReverted, "write protection"},          // geth
		{KindReverted, "return data out of bounds"}, // geth
		{KindReverted, "gas uint64 overflow"},       // geth
		{KindReverted, "max call depth"},            // geth
		{KindReverted, "bad instruction"},           // OpenEthereum
		{KindReverted, "bad jump"},                  // OpenEthereum
		{KindReverted, "evm error"},                 // Reth, anvil "EVM error InvalidFEOpcode"
		{KindReverted, "due to an exception"},       // Besu "Transaction processing could not be completed …"
		{KindReverted, "badinstruction"},            // Nethermind
		{KindReverted, "badjumpdestination"},        // Nethermind
		{KindReverted, "stackunderflow"},            // Nethermind
		{KindReverted, "stackoverflow"},             // Nethermind
	}
}

// wordsOfParameters refuse the way of asking.
func wordsOfParameters() []wording {
	return []wording{
		{kindRefused, "override"},                   // gateways
		{kindRefused, "too many arguments"},         // geth, Erigon "too many arguments, want at most 1"
		{kindRefused, "too many parameters"},        // gateways
		{kindRefused, "number of params"},           // Besu "Invalid number of params"
		{kindRefused, "missing value for required"}, // geth "missing value for required argument 1"
		{kindRefused, "invalid argument"},           // geth, Erigon
		{kindRefused, "invalid params"},             // JSON-RPC 2.0
		{kindRefused, "tag not supported"},          // geth "'safe' tag not supported on pre-merge network"
		{kindRefused, "unknown variant"},            // Reth, OpenEthereum "unknown variant `safe`"
		{kindRefused, "unsupported"},                // Reth
		{kindRefused, "cannot unmarshal"},           // geth
		{kindRefused, "invalid type:"},              // Reth, OpenEthereum "invalid type: map, expected a string"
		{kindRefused, "eip-1898"},                   // gateways
		{kindRefused, "blockhash"},                  // gateways
	}
}

// wordsOfSizes are about one request or answer that is too large. They come late: "limit exceeded" is said of much
// else.
func wordsOfSizes() []wording {
	return []wording{
		{kindTooLarge, "response too large"},  // geth, proxyd "backend response too large"
		{kindTooLarge, "response is too big"}, // jsonrpsee (Reth)
		{kindTooLarge, "response size"},       // 1RPC "… should not greater than", Alchemy "… exceeded"
		{kindTooLarge, "response*too large"},  // gateways
		{kindTooLarge, "result*too large"},    // gateways
		{kindTooLarge, "result size"},         // gateways
		{kindTooLarge, "too many results"},    // gateways
		{kindTooLarge, "returned more than"},  // Infura "query returned more than 10000 results"
		{kindTooLarge, "exceeds max results"}, // Erigon, LlamaRPC
		{kindTooLarge, "request is too big"},  // jsonrpsee (Reth)
		{kindTooLarge, "request too large"},   // Ankr, gateways
		{kindTooLarge, "entity too large"},    // RFC 9110; nginx, QuickNode
		{kindTooLarge, "body too large"},      // geth's "http: request body too large", proxyd
		{kindTooLarge, "payload too large"},   // RFC 9110
		{kindTooLarge, "content too large"},   // RFC 9110; QuickNode
		{kindTooLarge, "content length too"},  // geth
		{kindTooLarge, "message too big"},     // WebSocket close reason (RFC 6455)
		{kindTooLarge, "exceeded max limit"},  // jsonrpsee
		{kindTooLarge, "limit exceeded"},      // EIP-1474; BNB Smart Chain's nodes, Chainstack
	}
}

// wordsOfFaults say that an endpoint cannot serve now.
func wordsOfFaults() []wording {
	return []wording{
		{kindFault, "internal error"},         // JSON-RPC 2.0; proxyd, Nitro "sequencer internal error"
		{kindFault, "internal server error"},  // gateways
		{kindFault, "internal json-rpc"},      // MetaMask's gateways
		{kindFault, "bad gateway"},            // gateways
		{kindFault, "service unavailable"},    // gateways
		{kindFault, "temporarily unavail"},    // gateways
		{kindFault, "healthy to serve"},       // proxyd "no backend is currently healthy to serve traffic"
		{kindFault, "backend offline"},        // proxyd
		{kindFault, "invalid response"},       // proxyd "backend returned an invalid response"
		{kindFault, "cannot fulfill request"}, // Cloudflare
		{kindFault, "handler crashed"},        // geth, Erigon "method handler crashed"
		{kindFault, "is syncing"},             // Nethermind "node is syncing"
		{kindFault, "sync is still in"},       // Besu "Initial sync is still in progress"
	}
}
