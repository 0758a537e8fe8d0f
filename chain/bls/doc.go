// Package bls signs and verifies with BLS on BN254 exactly as the OBLS contract does (protocol.md section 2).
//
// Signatures and message points live in G1, public keys in G2. A message is hashed to a point with RFC 9380
// expand_message_xmd and the Fouque-Tibouchi map of the contracts, which gives other points than gnark's HashToG1.
// Values are decoded with every check (field range, curve, subgroup), so a PublicKey or Signature that exists is a
// valid point and may be added to others without looking again.
//
// Scalar multiplication of gnark-crypto takes variable time: keep signing out of reach of those who can time it.
package bls
