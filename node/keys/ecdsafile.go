package keys

import (
	"crypto/ecdsa"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/google/uuid"
)

const (
	web3Version    = 3
	secretBytes    = 32
	ivBytes        = 16
	streamCipher   = "aes-128-ctr"
	maxCipherChars = 2 * secretBytes
)

// Errors of keystores, of both kinds.
var (
	ErrPassword = errors.New("the password is wrong, or the file is damaged")
	ErrKeystore = errors.New("it is not a keystore of the right kind")
)

// decodeFile reads a keystore's JSON if it has the version that tells its kind.
func decodeFile(text []byte, version int, into any) error {
	if len(text) > MaxFileSize {
		return ErrTooLarge
	}
	var head struct {
		Version int `json:"version"`
	}
	if err := json.Unmarshal(text, &head); err != nil {
		return ErrKeystore // The decoder's words may quote the file.
	}
	if head.Version != version {
		return fmt.Errorf(
			"%w: version %d is wanted (3 is a Web3 keystore for ECDSA, 4 one for BLS), this has version %d",
			ErrKeystore, version, head.Version)
	}
	if err := json.Unmarshal(text, into); err != nil {
		return ErrKeystore
	}
	return nil
}

// ecdsaFile is a Web3 keystore, version 3.
type ecdsaFile struct {
	Address string    `json:"address"`
	Crypto  ecdsaSeal `json:"crypto"`
	Version int       `json:"version"`
}

// ecdsaSeal is go-ethereum's, but for the parameters, which are checked before they are believed.
type ecdsaSeal struct {
	keystore.CryptoJSON

	KDFParams kdfParameters `json:"kdfparams"`
}

// kdfParameters are the numbers and the salt of a key derivation; both kinds of keystores write them alike.
type kdfParameters struct {
	N     uint64 `json:"n,omitempty"`
	R     uint64 `json:"r,omitempty"`
	P     uint64 `json:"p,omitempty"`
	C     uint64 `json:"c,omitempty"` // rounds of PBKDF2; the three before are scrypt's
	PRF   string `json:"prf,omitempty"`
	DKLen uint64 `json:"dklen"`
	Salt  string `json:"salt"`
}

func (k kdfParameters) derivation(function string) (derivation, error) {
	salt, err := hex.DecodeString(k.Salt)
	if err != nil {
		return derivation{}, ErrKeystore
	}
	return derivation{kdfParameters: k, function: function, salt: salt}, nil
}

// SealECDSA encrypts an ECDSA key as a Web3 keystore, version 3, with standard scrypt.
func SealECDSA(key *ecdsa.PrivateKey, password string) ([]byte, error) {
	return sealECDSA(key, password, keystore.StandardScryptN)
}

func sealECDSA(key *ecdsa.PrivateKey, password string, n int) ([]byte, error) {
	id, err := uuid.NewRandom()
	if err != nil {
		return nil, fmt.Errorf("name the keystore: %w", err)
	}
	text, err := keystore.EncryptKey(&keystore.Key{
		Id: id, Address: crypto.PubkeyToAddress(key.PublicKey), PrivateKey: key,
	},
		password, n, keystore.StandardScryptP)
	if err != nil {
		return nil, fmt.Errorf("encrypt the key: %w", err)
	}
	return text, nil
}

// OpenECDSA decrypts a Web3 keystore, version 3. It returns ErrKeystore for what is none,
// ErrPassword, ErrCostly and ErrKDF.
func OpenECDSA(text []byte, password string) (*ecdsa.PrivateKey, error) {
	return openECDSA(text, password, fullCost())
}

// openECDSA checks everything that go-ethereum's decryption relies on, since a file without it would make that panic.
func openECDSA(text []byte, password string, limit cost) (*ecdsa.PrivateKey, error) {
	var f ecdsaFile
	if err := decodeFile(text, web3Version, &f); err != nil {
		return nil, err
	}
	d, err := f.Crypto.KDFParams.derivation(f.Crypto.KDF)
	if err != nil {
		return nil, err
	}
	if err = d.check(limit); err != nil {
		return nil, err
	}
	iv, err := hex.DecodeString(f.Crypto.CipherParams.IV)
	if err != nil || len(iv) != ivBytes || f.Crypto.Cipher != streamCipher ||
		len(f.Crypto.CipherText) > maxCipherChars {
		return nil, ErrKeystore
	}
	secret, err := keystore.DecryptDataV3(f.Crypto.whole(d), password)
	if err != nil {
		return nil, ErrPassword
	}
	key, err := crypto.ToECDSA(secret)
	if err != nil {
		return nil, ErrKeystore
	}
	if f.Address != "" && common.HexToAddress(f.Address) != crypto.PubkeyToAddress(key.PublicKey) {
		return nil, fmt.Errorf("%w: it holds another key than that of the address it names", ErrKeystore)
	}
	return key, nil
}

// whole is the checked part of a file as go-ethereum takes it.
func (s ecdsaSeal) whole(d derivation) keystore.CryptoJSON {
	c := s.CryptoJSON
	c.KDFParams = map[string]any{
		"n": int(d.N), "r": int(d.R), "p": int(d.P), "c": int(d.C), "prf": d.PRF, //nolint:gosec // Bounded.
		"dklen": derivedBytes, "salt": hex.EncodeToString(d.salt),
	}
	return c
}
