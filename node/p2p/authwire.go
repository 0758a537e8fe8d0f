package p2p

import (
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/libp2p/go-libp2p/core/protocol"
)

// AuthProtocol is the stream protocol by which peers prove that they are operators. Protocol 5.7 tells the two messages;
// the original's protocol id, preimage and domain are not public, so these are Ballast's own choice.
//
// The one who wants a proof opens a stream, writes an AuthRequest and closes its side for writing; the other answers with an
// AuthResponse and closes. Each side asks the other, so a connection sees two such streams.
const AuthProtocol protocol.ID = "/othentic/auth/1.0.0"

// Sizes of the encoded messages in bytes: a challenge of 66 characters; an address of 42, the challenge again and a
// signature of 150, with room for other writers' spaces.
const (
	MaxAuthRequest  = 256
	MaxAuthResponse = 1 << 10
)

// AuthDomain is the BLS domain of answers to challenges. It is that of nothing else, so no answer can pass for a vote or a
// registration, whatever the challenge.
func AuthDomain() [32]byte { return crypto.Keccak256Hash([]byte("BallastPeerAuth")) }

// AuthRequest asks a peer for a proof (protocol 5.7, AuthRequestProto).
type AuthRequest struct {
	Challenge string // 1: 0x hex of 32 random bytes
}

// AuthResponse is the proof (protocol 5.7, AuthResponseProto).
type AuthResponse struct {
	Address    string // 1: the operator's, 0x hex
	OperatorID uint32 // 2: zero while its node has not read the operators yet
	Challenge  string // 3: as it was asked
	Signature  string // 4: the JSON of a BLS signature, as clients write it (protocol 2.3)
}

// authPreimage is what an answer signs the keccak256 of: four words, which are a name, the challenge, and the ids of the one
// who asked and of the one who answers. With both ids in it an answer that is passed on proves nothing to anybody else.
func authPreimage(challenge common.Hash, asker, answerer peer.ID) []byte {
	name := crypto.Keccak256([]byte("Ballast peer authentication 1"))
	return append(append(append(name, challenge[:]...), crypto.Keccak256([]byte(asker))...), crypto.Keccak256([]byte(answerer))...)
}

// Encode writes every field.
func (r *AuthRequest) Encode() []byte { return appendText(nil, 1, r.Challenge) }

// Encode writes every field.
func (r *AuthResponse) Encode() []byte {
	b := appendText(nil, 1, r.Address)
	b = appendNumber(b, 2, uint64(r.OperatorID))
	b = appendText(b, 3, r.Challenge)
	return appendText(b, 4, r.Signature)
}

// DecodeAuthRequest reads a challenge. Errors are ErrOversized or ErrMalformed.
func DecodeAuthRequest(b []byte) (AuthRequest, error) {
	var r AuthRequest
	if err := checkSize(b, MaxAuthRequest); err != nil {
		return r, err
	}
	err := eachField(b, func(f field) error {
		if f.num == 1 {
			return f.text(&r.Challenge)
		}
		return nil
	})
	return r, err
}

// DecodeAuthResponse reads an answer. Errors are ErrOversized or ErrMalformed.
func DecodeAuthResponse(b []byte) (AuthResponse, error) {
	var r AuthResponse
	if err := checkSize(b, MaxAuthResponse); err != nil {
		return r, err
	}
	err := eachField(b, func(f field) error {
		switch f.num {
		case 1:
			return f.text(&r.Address)
		case 2:
			return f.uint32(&r.OperatorID)
		case 3:
			return f.text(&r.Challenge)
		case 4:
			return f.text(&r.Signature)
		}
		return nil
	})
	return r, err
}
