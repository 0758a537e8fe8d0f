package p2p

import (
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/libp2p/go-libp2p/core/protocol"
)

// AuthProtocol is the stream protocol by which peers prove that they are operators. Protocol 5.7 tells the two
// messages; the original's protocol id, preimage and domain are not public, so these are Ballast's own choice.
//
// The one who wants a proof opens a stream, writes an AuthRequest and closes its side for writing; the other answers
// with an AuthResponse and closes. Each side asks the other, so a connection sees two such streams.
const AuthProtocol protocol.ID = "/othentic/auth/1.0.0"

// AuthDomain is the BLS domain of answers to challenges. It is that of nothing else, so no answer can pass for a vote
// or a registration, whatever the challenge.
func AuthDomain() [32]byte { return crypto.Keccak256Hash([]byte("BallastPeerAuth")) }

// authPreimage is what an answer signs the keccak256 of: four words, which are a name, the challenge, and the
// ids of the one who asked and of the one who answers. With both ids in it an answer that is passed on proves
// nothing to anybody else.
func authPreimage(challenge common.Hash, asker, answerer peer.ID) []byte {
	name := crypto.Keccak256([]byte("Ballast peer authentication 1"))
	return append(append(append(name, challenge[:]...), crypto.Keccak256([]byte(asker))...),
		crypto.Keccak256([]byte(answerer))...)
}
