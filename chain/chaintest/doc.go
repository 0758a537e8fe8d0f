// Package chaintest holds in-memory twins of state.L1 and settle.Settlement for unit tests and the simulation: chains
// with blocks, reorgs, lagging views and failing endpoints, and a Go model of the rules by which the AttestationCenter
// settles tasks and the InternalTaskHandler executes 10001 and 10002 (protocol.md 1.5 and 3.3). The tests of
// chain/contracts take the model and the contracts through the same calls and compare what follows.
//
// Not modelled: gas, rewards, the AVS's hooks, roles, and markers above 2^64.
//
// A twin does no I/O, starts no goroutine, reads no clock and draws no randomness: equal calls give equal blocks,
// hashes included. All methods may be called from any goroutine. Each node has a View of its own on a shared chain;
// what a View answers is what the real reader answers on a chain with the same content, which chain's tests check.
package chaintest
