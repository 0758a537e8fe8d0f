// Package chain is the door to an AVS's chains: its packages read the contracts of L1 and L2 and submit tasks over
// JSON-RPC, through endpoints that are not trusted. This directory has the tests of the whole.
//
// Each package uses those below it, never one above:
//
//	settle    a task's aggregate becomes a transaction of AttestationCenter; the submitter's port
//	   |
//	   |-- txmgr    one account's transactions: nonces, fees, outbox
//	   |
//	   '-- state    what the contracts hold at a block: powers, operators, definitions; the readers' ports
//	          |
//	       quorum   several endpoints of one chain that must agree; which block is pinned; who is healthy
//	          |
//	       rpc      one endpoint: batches, limits, what its errors mean
//
// Beside them: contracts (bindings and the compiled contracts), bls (BN254 signatures as OBLS checks them), devchain
// (an EVM chain in this process) and chaintest (fakes of both chains for unit tests and the simulation).
package chain
