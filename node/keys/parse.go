package keys

import (
	"crypto/ecdsa"
	"encoding/hex"
	"errors"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/ballast-avs/ballast/chain/bls"
)

// Errors of texts. They never quote what they are about.
var (
	ErrKeyText     = errors.New("it is not a private key: 32 bytes in hex, with or without 0x")
	ErrScalarText  = errors.New("it is not a BLS key: a number from 1 to the group order, as 32 bytes in hex")
	ErrAddressText = errors.New("it is not an address: 20 bytes in hex")
	ErrChecksum    = errors.New(
		"a letter of the address has the wrong case: it is mistyped, or give it in lower case (EIP-55)")
)

// ParseKey reads the hex text of an ECDSA private key.
func ParseKey(text string) (*ecdsa.PrivateKey, error) {
	key, err := crypto.HexToECDSA(strings.TrimPrefix(strings.TrimSpace(text), "0x"))
	if err != nil {
		return nil, ErrKeyText
	}
	return key, nil
}

// ParseScalar reads the hex text of a BLS secret key, big-endian.
func ParseScalar(text string) (bls.SecretKey, error) {
	raw, err := hex.DecodeString(strings.TrimPrefix(strings.TrimSpace(text), "0x"))
	if err != nil || len(raw) != secretBytes {
		return bls.SecretKey{}, ErrScalarText
	}
	key, err := bls.SecretKeyFromBytes([secretBytes]byte(raw))
	if err != nil {
		return bls.SecretKey{}, ErrScalarText
	}
	return key, nil
}

// ParseAddress reads an address. Text of mixed case has to carry the right checksum (EIP-55).
func ParseAddress(text string) (common.Address, error) {
	if !common.IsHexAddress(text) {
		return common.Address{}, ErrAddressText
	}
	address := common.HexToAddress(text)
	digits := text[len(text)-2*common.AddressLength:]
	mixed := strings.ToLower(digits) != digits && strings.ToUpper(digits) != digits
	if mixed && digits != address.Hex()[2:] {
		return common.Address{}, ErrChecksum
	}
	if address == (common.Address{}) {
		return common.Address{}, ErrAddressText
	}
	return address, nil
}

func hasUpperCase(text string) bool { return strings.ToLower(text) != text }
