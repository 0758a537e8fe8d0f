package p2p

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"io"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/peer"
	"google.golang.org/protobuf/proto"

	"github.com/ballast-avs/ballast/messages"
	"github.com/ballast-avs/ballast/node/p2p/wire"
)

const (
	// authTimeout bounds one challenge with its answer, a remote signer's time included.
	authTimeout = 5 * time.Second
	// answerRate and answerBurst bound the challenges of one peer that are answered, per second;
	// an honest one asks once.
	answerRate, answerBurst = 0.5, 4
	// maxAnswers bounds the challenges that are answered at once.
	maxAnswers = 8
)

// Prover proves to peers that this node is an operator's. A node that has no key has none.
type Prover interface {
	// Operator is the operator's on-chain address.
	Operator() common.Address
	// SignChallenge signs keccak256(preimage) in the domain AuthDomain with the operator's BLS key. It must
	// return when the context ends.
	SignChallenge(ctx context.Context, preimage []byte) (messages.BLSSignature, error)
}

// Why a challenge was not answered as it should be. Each is an outcome of the metric.
var (
	errUnanswered     = errors.New("the peer did not answer")
	errChallenge      = errors.New("the answer is to another challenge")
	errNoOperator     = errors.New("the peer is not an operator of this network")
	errWrongSignature = errors.New("the answer's signature is not that of the operator's registered key")
	errAsksTooOften   = errors.New("the peer challenges this node too often")
)

// challenge asks a peer for a proof and returns the operator that it is.
func (n *Network) challenge(id peer.ID) (*messages.Member, error) {
	ctx, cancel := context.WithTimeout(n.life, authTimeout)
	defer cancel()
	var challenge common.Hash
	if _, err := rand.Read(challenge[:]); err != nil {
		return nil, fmt.Errorf("draw a challenge: %w", err)
	}
	request, err := wire.Encode(&wire.AuthRequest{Challenge: proto.String(challenge.Hex())})
	if err != nil {
		return nil, err
	}
	payload, err := n.exchange(ctx, id, request)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", errUnanswered, err)
	}
	var answer wire.AuthResponse
	if err := wire.Decode(payload, wire.MaxAuthResponse, &answer); err != nil {
		return nil, err
	}
	return verifyAnswer(&answer, challenge, n.host.ID(), id, n.gate.operatorSets)
}

// exchange sends a request on a stream of its own and reads the answer.
func (n *Network) exchange(ctx context.Context, id peer.ID, request []byte) ([]byte, error) {
	s, err := n.host.NewStream(network.WithNoDial(ctx, "only a connected peer is challenged"), id, AuthProtocol)
	if err != nil {
		return nil, fmt.Errorf("open a stream: %w", err)
	}
	defer n.endStream(s)
	defer context.AfterFunc(ctx, func() { _ = s.Reset() })() // it unblocks reading and writing
	if _, err = s.Write(request); err != nil {
		return nil, fmt.Errorf("write the challenge: %w", err)
	}
	if err = s.CloseWrite(); err != nil {
		return nil, fmt.Errorf("end the challenge: %w", err)
	}
	answer, err := io.ReadAll(io.LimitReader(s, wire.MaxAuthResponse+1))
	if err != nil {
		return nil, fmt.Errorf("read the answer: %w", err)
	}
	return answer, nil
}

// endStream gives a stream back; what more the peer may send on it is of no interest.
func (n *Network) endStream(s network.Stream) {
	if err := s.Close(); err != nil && n.life.Err() == nil {
		n.ports.Log.WithError(err).Debug("Could not close a stream")
	}
}

// verifyAnswer checks an answer to our challenge against the operators' registered keys, which may differ between L2s.
func verifyAnswer(
	a *wire.AuthResponse, challenge common.Hash, asker, answerer peer.ID, known *operatorSets,
) (*messages.Member, error) {
	if got, err := hash(a.GetChallenge()); err != nil || got != challenge {
		return nil, errChallenge
	}
	operator, err := address(a.GetAddress())
	if err != nil {
		return nil, fmt.Errorf("operator: %w", err)
	}
	signature, err := blsSignature(a.GetSignature())
	if err != nil {
		return nil, fmt.Errorf("signature: %w", err)
	}
	digest := crypto.Keccak256Hash(authPreimage(challenge, asker, answerer))
	err = errNoOperator
	for _, r := range known.all() {
		m, member := r.byAddress[operator]
		switch {
		case !member || a.GetOperatorId() != 0 && messages.OperatorID(a.GetOperatorId()) != m.ID:
		case signedBLS(m.Key, digest, AuthDomain(), signature[:]):
			return &m, nil
		default:
			err = errWrongSignature
		}
	}
	return nil, err
}

// answer is the handler of AuthProtocol: it proves to a peer that this node is its operator's.
func (n *Network) answer(s network.Stream) {
	err := n.reply(s)
	n.metrics.authAnswers.WithLabelValues(answerOutcome(err)).Inc()
	if err != nil {
		n.ports.Log.WithError(err).WithField("peer", s.Conn().RemotePeer().String()).Debug("Did not answer a challenge")
		_ = s.Reset()
		return
	}
	n.endStream(s)
}

func (n *Network) reply(s network.Stream) error {
	if !n.asked.Take(s.Conn().RemotePeer()) {
		return errAsksTooOften
	}
	select {
	case n.answers <- struct{}{}:
		defer func() { <-n.answers }()
	default:
		return errAsksTooOften
	}
	ctx, cancel := context.WithTimeout(n.life, authTimeout)
	defer cancel()
	defer context.AfterFunc(ctx, func() { _ = s.Reset() })()
	payload, err := io.ReadAll(io.LimitReader(s, wire.MaxAuthRequest+1))
	if err != nil {
		return fmt.Errorf("read the challenge: %w", err)
	}
	var request wire.AuthRequest
	if err = wire.Decode(payload, wire.MaxAuthRequest, &request); err != nil {
		return err
	}
	response, err := n.prove(ctx, &request, s.Conn().RemotePeer())
	if err != nil {
		return err
	}
	answer, err := wire.Encode(response)
	if err != nil {
		return err
	}
	if _, err := s.Write(answer); err != nil {
		return fmt.Errorf("write the answer: %w", err)
	}
	return nil
}

// prove signs the answer to a peer's challenge.
func (n *Network) prove(ctx context.Context, r *wire.AuthRequest, asker peer.ID) (*wire.AuthResponse, error) {
	challenge, err := hash(r.GetChallenge())
	if err != nil {
		return nil, fmt.Errorf("challenge: %w", err)
	}
	signature, err := n.ports.Auth.SignChallenge(ctx, authPreimage(challenge, asker, n.host.ID()))
	if err != nil {
		return nil, fmt.Errorf("sign the challenge: %w", err)
	}
	operator := n.ports.Auth.Operator()
	response := &wire.AuthResponse{
		Address: proto.String(operator.Hex()), OperatorId: proto.Uint64(0),
		Challenge: proto.String(r.GetChallenge()), Signature: proto.String(blsSignatureText(signature[:])),
	}
	if id := uint64(n.gate.operatorSets.idOf(operator)); idFits(id) {
		response.OperatorId = &id
	}
	return response, nil
}
