package keys

import (
	"bytes"
	"context"
	"crypto/ecdsa"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/big"
	"net/http"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/ballast-avs/ballast/chain/redact"
	"github.com/ballast-avs/ballast/chain/transport"
)

// passing marks a failure after which another attempt may do better.
type passing struct{ error }

func (p passing) Unwrap() error { return p.error }

// ask makes a request until it is answered, refused for good, or given up.
func (r *Remote) ask(ctx context.Context, method, path string, body []byte) ([]byte, error) {
	pause := firstPause
	for try := 1; ; try++ {
		reply, err := r.once(ctx, method, path, body)
		var again passing
		if err == nil {
			return reply, nil
		}
		if !errors.As(err, &again) || try == maxTries || r.pause(ctx, pause) != nil {
			return nil, r.named(err)
		}
		pause = min(2*pause, lastPause)
	}
}

// once makes one request and reads its bounded answer.
func (r *Remote) once(ctx context.Context, method, path string, body []byte) ([]byte, error) {
	request, err := http.NewRequestWithContext(ctx, method, r.base.JoinPath(path).String(), bytes.NewReader(body))
	if err != nil {
		return nil, ErrSignerURL
	}
	request.Header.Set("Content-Type", "application/json")
	response, err := r.client.Do(request)
	if err != nil {
		return nil, passing{fmt.Errorf("%w: %w", ErrUnavailable, redact.Error(err))}
	}
	reply, err := io.ReadAll(response.Body)
	tooLarge := errors.Is(err, transport.ErrTooLarge)
	err = errors.Join(err, response.Body.Close())
	switch code := response.StatusCode; {
	case err != nil && !tooLarge:
		return nil, passing{fmt.Errorf("%w: %w", ErrUnavailable, redact.Error(err))}
	case code == http.StatusNotFound && method == http.MethodPost:
		return nil, ErrUnknownKey
	case code >= http.StatusInternalServerError, code == http.StatusTooManyRequests, code == http.StatusRequestTimeout:
		return nil, passing{fmt.Errorf("%w: HTTP status %d", ErrUnavailable, code)}
	case code != http.StatusOK:
		return nil, fmt.Errorf("it refuses with HTTP status %d", code)
	case tooLarge:
		return nil, fmt.Errorf("its answer is longer than %d bytes", maxReply)
	}
	return reply, nil
}

// readPublicKeys reads a list of uncompressed public keys in hex: 64 bytes, or 65 with the leading 4.
func readPublicKeys(reply []byte) ([]*ecdsa.PublicKey, error) {
	var texts []string
	if err := json.Unmarshal(reply, &texts); err != nil {
		return nil, errors.New("its list of public keys is not a list of texts")
	}
	held := make([]*ecdsa.PublicKey, 0, len(texts))
	for _, text := range texts {
		raw, err := hex.DecodeString(strings.TrimPrefix(text, "0x"))
		if err == nil && len(raw) == publicKeyBytes {
			raw = append([]byte{4}, raw...)
		}
		key, keyErr := crypto.UnmarshalPubkey(raw)
		if err != nil || keyErr != nil {
			return nil, errors.New("its list of public keys holds what is none")
		}
		held = append(held, key)
	}
	return held, nil
}

// publicKeyBytes is the length of x || y.
const publicKeyBytes = 64

// readSignature reads r || s || v in hex, v being 0, 1, 27 or 28, brings s into its lower half and checks whose it is.
func readSignature(reply, digest []byte, signer common.Address) ([SignatureSize]byte, error) {
	var signature [SignatureSize]byte
	text := strings.Trim(strings.TrimSpace(string(reply)), `"`)
	raw, err := hex.DecodeString(strings.TrimPrefix(text, "0x"))
	if err != nil || len(raw) != SignatureSize {
		return signature, fmt.Errorf("%w: it has not 65 bytes in hex", ErrForged)
	}
	copy(signature[:], raw)
	last := SignatureSize - 1
	if signature[last] >= 27 {
		signature[last] -= 27
	}
	if signature[last] > 1 {
		return signature, fmt.Errorf("%w: its last byte is %d", ErrForged, raw[last])
	}
	lowerS(&signature)
	key, err := crypto.SigToPub(digest, signature[:])
	if err != nil || crypto.PubkeyToAddress(*key) != signer {
		return signature, fmt.Errorf("%w of %s", ErrForged, signer)
	}
	return signature, nil
}

// lowerS replaces s by its negative if it is in the upper half (EIP-2), and v with it: the signature of the same key.
func lowerS(signature *[SignatureSize]byte) {
	order := crypto.S256().Params().N
	s := new(big.Int).SetBytes(signature[32:64])
	if s.Cmp(new(big.Int).Rsh(order, 1)) <= 0 || s.Cmp(order) >= 0 {
		return
	}
	s.Sub(order, s).FillBytes(signature[32:64])
	signature[SignatureSize-1] ^= 1
}
