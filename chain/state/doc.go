// Package state reads what an AVS's contracts hold at a block, through a quorum of endpoints: L1 and L2 are the
// readers' ports of the actors.
//
// All that one round needs is pinned to one block by its hash (EIP-1898) and takes a constant number of sequential
// round trips, however many operators there are: lists are read by a contract that exists only inside an eth_call (a
// state override with PowerReader's code), in chunks that are halved when gas runs out. Endpoints that refuse
// overrides are asked with one call per getter (direct.go), those that know no block hashes by number, with the
// block's header before and after.
//
// Rows are checked for order, range and number. Errors wrap a *messages.Failure. L1 and L2 keep the last operator set
// and what they learned about endpoints; a restart costs a few requests.
package state
