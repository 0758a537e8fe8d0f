package jsonrpc

import (
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"strings"

	"github.com/ballast-avs/ballast/chain/bls"
	"github.com/ballast-avs/ballast/messages"
)

const (
	kindECDSA = "ecdsa"
	kindBLS   = "bls"

	ecdsaSize = 65 // r, s, v
	wordSize  = 32
	// maxBLSText is the JSON of two words, 150 characters, with room for other writers' spaces.
	maxBLSText = 1 << 10
)

// readSignature reads a performer's signature in its two forms (protocol 2.3, 2.5).
func readSignature(list []json.RawMessage, p *messages.Proposal) error {
	s, err := text(list[paramSignature])
	if err != nil {
		return badParam(messages.ReasonPerformerSignatureInvalid, fmt.Errorf("signature: %w", err),
			"write the signature as a JSON string")
	}
	if p.SignatureKind, err = signatureKind(optional(list, paramKind), s); err != nil {
		return badParam(messages.ReasonParamsInvalid, fmt.Errorf("signatureType: %w", err),
			`write "ecdsa" or "bls", or leave it out for ecdsa`)
	}
	fix := "write the signature as 0x and 130 hex digits: r, s and v"
	if p.SignatureKind == messages.SignatureBLS {
		fix = `write the signature as a string that holds the JSON {"x": "0x...", "y": "0x..."} of a point`
		p.Signature, err = blsSignature(s)
	} else {
		p.Signature, err = hexOf(s, ecdsaSize)
	}
	if err != nil {
		return badParam(messages.ReasonPerformerSignatureInvalid, fmt.Errorf("signature: %w", err), fix)
	}
	return nil
}

// signatureKind reads a signature's type. Clients older than the param mean ECDSA, unless the text is JSON.
func signatureKind(raw json.RawMessage, signature string) (messages.SignatureKind, error) {
	if raw == nil {
		if strings.HasPrefix(signature, "{") {
			return messages.SignatureBLS, nil
		}
		return messages.SignatureECDSA, nil
	}
	kind, err := text(raw)
	switch {
	case err != nil:
		return 0, err
	case strings.EqualFold(kind, kindECDSA):
		return messages.SignatureECDSA, nil
	case strings.EqualFold(kind, kindBLS):
		return messages.SignatureBLS, nil
	}
	return 0, errors.New("neither ecdsa nor bls")
}

// blsSignature reads the JSON of a BLS signature's two words, and checks that they are a point.
func blsSignature(s string) ([]byte, error) {
	if len(s) > maxBLSText {
		return nil, fmt.Errorf("%d characters are too many for two words", len(s))
	}
	var words struct{ X, Y string }
	if json.Unmarshal([]byte(s), &words) != nil {
		return nil, errors.New("the text is not the JSON of an object with x and y")
	}
	var point messages.BLSSignature
	if err := readWord(point[:wordSize], words.X); err != nil {
		return nil, fmt.Errorf("x: %w", err)
	}
	if err := readWord(point[wordSize:], words.Y); err != nil {
		return nil, fmt.Errorf("y: %w", err)
	}
	if _, err := bls.SignatureFromBytes(point); err != nil {
		return nil, err
	}
	return point[:], nil
}

// readWord reads up to 64 hex digits, as BigInt.toString(16) writes them: without leading
// zeros, and perhaps without 0x.
func readWord(into []byte, s string) error {
	digits := strings.TrimPrefix(s, hexPrefix)
	if digits == "" || len(digits) > 2*wordSize {
		return fmt.Errorf("%d hex digits given, 1 to %d needed", len(digits), 2*wordSize)
	}
	if _, err := hex.Decode(into, []byte(strings.Repeat("0", 2*wordSize-len(digits))+digits)); err != nil {
		return errors.New("a character is not hex digit")
	}
	return nil
}
