// Package keys holds an operator's keys: where they come from, how they are stored, and how they sign.
//
// An operator has two keys (protocol.md 2.5). The controller key is an ECDSA key: the operator's address, the performer
// of its tasks, the payer of its submissions. The consensus key is a BLS key on bn254: it signs votes. A third secret,
// the seed of the peer id, names the node on the network and guards no money.
//
//	file, environment, terminal, Web3Signer --(Load)--> Set{Controller, Consensus, Payer}
//
// A Signer is given the bytes whose hash is signed, never a bare hash: only what can be read can be refused, by a
// remote signer's policy too. Files are read with a bound on their size and on what their key derivation may cost; a
// remote signer's answers are hostile until the signature recovers to the expected address. Nothing in this package
// prints a secret: types that hold one mask themselves in every format, and errors never quote what was read. New files
// are written with mode 0600 and never replace another.
package keys
