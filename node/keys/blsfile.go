package keys

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/rand"
	"crypto/sha256"
	"crypto/subtle"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"strings"

	"github.com/google/uuid"
	"golang.org/x/text/unicode/norm"

	"github.com/ballast-avs/ballast/chain/bls"
)

const (
	blsVersion  = 4
	saltBytes   = 32
	description = "Ballast BLS key on bn254 (alt_bn128), consensus key of an operator"
)

// blsFile is a keystore in the form of EIP-2335. The curve is bn254, not the EIP's: pubkey is the G2 point
// as the contracts hold it, four words of 32 bytes, real parts first (protocol.md 2.3). There is no path,
// since the key is not derived.
type blsFile struct {
	Crypto      blsSeal `json:"crypto"`
	Description string  `json:"description"`
	PublicKey   string  `json:"pubkey"`
	Path        string  `json:"path"`
	UUID        string  `json:"uuid"`
	Version     int     `json:"version"`
}

// blsSeal is the EIP's crypto object.
type blsSeal struct {
	KDF      module[kdfParameters] `json:"kdf"`
	Checksum module[struct{}]      `json:"checksum"`
	Cipher   module[ivParameter]   `json:"cipher"`
}

type module[P any] struct {
	Function string `json:"function"`
	Params   P      `json:"params"`
	Message  string `json:"message"`
}

type ivParameter struct {
	IV string `json:"iv"`
}

// SealBLS encrypts a BLS key in the form of EIP-2335, version 4, with the EIP's scrypt parameters.
func SealBLS(key bls.SecretKey, password string) ([]byte, error) {
	return sealBLS(key, password, standardScryptN)
}

func sealBLS(key bls.SecretKey, password string, n uint64) ([]byte, error) {
	id, err := uuid.NewRandom()
	if err != nil {
		return nil, fmt.Errorf("name the keystore: %w", err)
	}
	secret, public := key.Bytes(), key.PublicKey().Bytes()
	sealed, err := seal(secret, password, n)
	if err != nil {
		return nil, err
	}
	text, err := json.MarshalIndent(blsFile{
		Crypto: sealed, Description: description, PublicKey: hex.EncodeToString(public[:]), UUID: id.String(),
		Version: blsVersion,
	}, "", "  ")
	if err != nil {
		return nil, fmt.Errorf("encode the keystore: %w", err)
	}
	return append(text, '\n'), nil
}

// OpenBLS decrypts a keystore that SealBLS wrote, or another with a bn254 key. It returns ErrKeystore for what is none,
// such as a validator's BLS12-381 key, ErrPassword, ErrCostly and ErrKDF.
func OpenBLS(text []byte, password string) (bls.SecretKey, error) {
	return openBLS(text, password, fullCost())
}

func openBLS(text []byte, password string, limit cost) (bls.SecretKey, error) {
	var f blsFile
	if err := decodeFile(text, blsVersion, &f); err != nil {
		return bls.SecretKey{}, err
	}
	named := strings.TrimPrefix(f.PublicKey, "0x")
	if named != "" && len(named) != 2*bls.PublicKeySize {
		return bls.SecretKey{}, fmt.Errorf("%w: its public key is not one of bn254, which has %d bytes", ErrKeystore,
			bls.PublicKeySize)
	}
	secret, err := f.Crypto.open(password, limit)
	if err != nil {
		return bls.SecretKey{}, err
	}
	key, err := bls.SecretKeyFromBytes(secret)
	if err != nil {
		return bls.SecretKey{}, ErrKeystore
	}
	public := key.PublicKey().Bytes()
	if named != "" && !strings.EqualFold(named, hex.EncodeToString(public[:])) {
		return bls.SecretKey{}, fmt.Errorf("%w: it holds another key than that of the public key it names", ErrKeystore)
	}
	return key, nil
}

// seal is the EIP's encryption.
func seal(secret [secretBytes]byte, password string, n uint64) (blsSeal, error) {
	var salt [saltBytes]byte
	var iv [ivBytes]byte
	for _, random := range [][]byte{salt[:], iv[:]} {
		if _, err := rand.Read(random); err != nil {
			return blsSeal{}, fmt.Errorf("draw randomness: %w", err)
		}
	}
	d := derivation{function: "scrypt", salt: salt[:], kdfParameters: kdfParameters{
		N: n, R: standardScryptR, P: standardScryptP, DKLen: derivedBytes, Salt: hex.EncodeToString(salt[:]),
	}}
	key, err := d.derive(normalised(password))
	if err != nil {
		return blsSeal{}, err
	}
	sealed, err := xor(key, iv[:], secret[:])
	if err != nil {
		return blsSeal{}, err
	}
	sum := checksum(key, sealed)
	return blsSeal{
		KDF:      module[kdfParameters]{Function: d.function, Params: d.kdfParameters},
		Checksum: module[struct{}]{Function: "sha256", Message: hex.EncodeToString(sum[:])},
		Cipher: module[ivParameter]{
			Function: streamCipher, Params: ivParameter{IV: hex.EncodeToString(iv[:])},
			Message: hex.EncodeToString(sealed),
		},
	}, nil
}

// open is the EIP's decryption.
func (s blsSeal) open(password string, limit cost) ([secretBytes]byte, error) {
	var secret [secretBytes]byte
	d, err := s.KDF.Params.derivation(s.KDF.Function)
	if err != nil {
		return secret, err
	}
	if err = d.check(limit); err != nil {
		return secret, err
	}
	iv, ivErr := hex.DecodeString(s.Cipher.Params.IV)
	sealed, sealedErr := hex.DecodeString(s.Cipher.Message)
	sum, sumErr := hex.DecodeString(s.Checksum.Message)
	switch {
	case ivErr != nil, sealedErr != nil, sumErr != nil, len(iv) != ivBytes, len(sealed) != secretBytes,
		s.Cipher.Function != streamCipher, s.Checksum.Function != "sha256":
		return secret, ErrKeystore
	}
	key, err := d.derive(normalised(password))
	if err != nil {
		return secret, err
	}
	want := checksum(key, sealed)
	if subtle.ConstantTimeCompare(want[:], sum) != 1 {
		return secret, ErrPassword
	}
	plain, err := xor(key, iv, sealed)
	if err != nil {
		return secret, err
	}
	copy(secret[:], plain)
	return secret, nil
}

// checksum covers the second half of the derived key and the encrypted secret.
func checksum(key, sealed []byte) [sha256.Size]byte {
	return sha256.Sum256(append(append([]byte{}, key[derivedBytes/2:]...), sealed...))
}

// xor is AES-128 in counter mode under the first half of the derived key: both directions are the same.
func xor(key, iv, text []byte) ([]byte, error) {
	block, err := aes.NewCipher(key[:derivedBytes/2])
	if err != nil {
		return nil, fmt.Errorf("prepare the cipher: %w", err)
	}
	out := make([]byte, len(text))
	cipher.NewCTR(block, iv).XORKeyStream(out, text)
	return out, nil
}

// normalised is the EIP's form of a password: NFKD without control codes (C0, C1 and Delete), in UTF-8.
func normalised(password string) []byte {
	return []byte(strings.Map(func(r rune) rune {
		if r < 0x20 || (r >= 0x7f && r <= 0x9f) {
			return -1
		}
		return r
	}, norm.NFKD.String(password)))
}
