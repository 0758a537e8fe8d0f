// Package chain reads an AVS's L1 and L2 contracts and submits tasks over JSON-RPC.
//
// L1 and L2 answer the readers' ports: all that one round needs, pinned to one block by its hash (EIP-1898), in two
// sequential round trips whatever the number of operators. Lists are read by a contract that exists only inside an
// eth_call (state override with PowerReader's code); endpoints that refuse overrides are asked in plain batches.
// Sender signs, sends, bumps and follows transactions.
//
// An endpoint is hostile until checked: answers are bounded in size before they are decoded, rows are checked for order,
// range and number, and every wait has a deadline. Errors wrap a *messages.Failure with a reason code. A Reader keeps no
// state of a chain, only what it learned about its endpoint (batch size, chunk size, overrides, tag); a restart costs a few
// requests.
//
//	L1, L2  (l1.go l2.go)        what a round needs, as values of package messages
//	   |
//	chunks  (chunk.go)           many sub-calls in few eth_calls, halved when gas runs out
//	   |
//	Endpoint (rpc.go)            JSON-RPC batches, bounded in items, bytes, gas and parallelism
package chain
