// Package chain reads an AVS's L1 and L2 contracts and submits tasks over JSON-RPC, through endpoints that it does not trust.
//
// L1 and L2 answer the readers' ports: all that one round needs, pinned to one block by its hash (EIP-1898), in two
// sequential round trips whatever the number of operators. Lists are read by a contract that exists only inside an
// eth_call (state override with PowerReader's code); endpoints that refuse overrides are asked in plain batches, and those
// that know no block hashes by number, under watch. Sender signs, sends, bumps and follows transactions, and owns the
// account's nonces.
//
// An endpoint is hostile until checked: answers are bounded in size before they are decoded, rows are checked for order,
// range and number, and every wait has a deadline. What decides a vote, a fee or the fate of a transaction is what a quorum
// of a Pool's endpoints says; one that a quorum contradicts is named and loses its voice for a while. Errors wrap a
// *messages.Failure with a reason code; the keys in endpoints' addresses are never shown.
//
// A reader keeps no state of a chain, only what it learned about its endpoints (batch and chunk sizes, overrides, tags,
// health, at most MaxEndpoints of them); a restart costs a few requests. A Sender keeps each nonce in its Outbox before a
// transaction leaves the process; a restart goes on from there, whichever instant the last life ended at.
//
//	L1, L2 (l1.go l2.go)     Settlement (settlement.go)
//	   |                        |
//	   |                     Sender (txmgr.go, tx*.go)    one account's transactions, journaled in an Outbox
//	   |                        |
//	consult (quorum.go)      survey, ask (survey.go failover.go)
//	   |                        |
//	Pool (pool.go)           what endpoints say, compared; health, quarantine and pauses of each (health.go)
//	   |
//	chunks (chunk.go)        many sub-calls in few eth_calls, halved when gas runs out
//	   |
//	Endpoint (rpc.go)        JSON-RPC batches, bounded in items, bytes, gas and parallelism
package chain
