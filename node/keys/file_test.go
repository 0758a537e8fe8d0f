package keys

import (
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/ballast-avs/ballast/chain/bls"
)

// light are scrypt parameters for tests.
const light = 1 << 4

const testPassword = "a password of tests"

// eipPassword and eipSecret are those of EIP-2335's test vectors.
const (
	eipPassword = "𝔱𝔢𝔰𝔱𝔭𝔞𝔰𝔰𝔴𝔬𝔯𝔡🔑"
	eipSecret   = "0x000000000019d6689c085ae165831e934ff763ae46a2a6c172b3f1b60a8ce26f"
)

// eipVectors are the EIP's two keystores.
func eipVectors() map[string]string {
	const tail = `"description": "This is a test keystore.", "pubkey": "9612d7a727c9d0a22e185a1c768478dfe919cada9266988cb32359c11f2b7b27f4ae4040902382ae2910c15e2b420d07",
		"path": "m/12381/60/3141592653/589793238", "uuid": "1d85ae20-35c5-4611-98e8-aa14a633906f", "version": 4}`
	return map[string]string{
		"scrypt": `{"crypto": {
			"kdf": {"function": "scrypt", "params": {"dklen": 32, "n": 262144, "p": 1, "r": 8,
				"salt": "d4e56740f876aef8c010b86a40d5f56745a118d0906a34e69aec8c0db1cb8fa3"}, "message": ""},
			"checksum": {"function": "sha256", "params": {}, "message": "d2217fe5f3e9a1e34581ef8a78f7c9928e436d36dacc5e846690a5581e8ea484"},
			"cipher": {"function": "aes-128-ctr", "params": {"iv": "264daa3f303d7259501c93d997d84fe6"},
				"message": "06ae90d55fe0a6e9c5c3bc5b170827b2e5cce3929ed3f116c2811e6366dfe20f"}},` + tail,
		"pbkdf2": `{"crypto": {
			"kdf": {"function": "pbkdf2", "params": {"dklen": 32, "c": 262144, "prf": "hmac-sha256",
				"salt": "d4e56740f876aef8c010b86a40d5f56745a118d0906a34e69aec8c0db1cb8fa3"}, "message": ""},
			"checksum": {"function": "sha256", "params": {}, "message": "8a9f5d9912ed7e75ea794bc5a89bca5f193721d30868ade6f73043c6ea6febf1"},
			"cipher": {"function": "aes-128-ctr", "params": {"iv": "264daa3f303d7259501c93d997d84fe6"},
				"message": "cee03fde2af33149775b7223e7845e4fb2c8ae1792e5f99fe9ecf474cc8c16ad"}},` + tail,
	}
}

func TestVectorsOfEIP2335(t *testing.T) {
	for name, text := range eipVectors() {
		var f blsFile
		if err := json.Unmarshal([]byte(text), &f); err != nil {
			t.Fatal(err)
		}
		want, err := ParseScalar(eipSecret)
		if err != nil {
			t.Fatal(err)
		}
		if got, err := f.Crypto.open(eipPassword, fullCost()); err != nil || got != want.Bytes() {
			t.Errorf("%s: %x, %v", name, got, err)
		}
		if _, err := OpenBLS([]byte(text), eipPassword); !errors.Is(err, ErrKeystore) || !strings.Contains(err.Error(), "bn254") {
			t.Errorf("%s, a key of another curve: %v", name, err)
		}
	}
}

func TestPasswordsAreNormalised(t *testing.T) {
	// The EIP's own example, in UTF-8.
	if got := string(normalised(eipPassword)); got != "testpassword🔑" {
		t.Errorf("got %q", got)
	}
	if got := string(normalised("a\x00b\x1f\n c\x7f\u0080\u009fd é")); got != "ab cd e\u0301" {
		t.Errorf("got %q", got)
	}
}

func blsKeystore(t *testing.T, text string) []byte {
	t.Helper()
	key, err := bls.KeyFromSeed(text)
	if err != nil {
		t.Fatal(err)
	}
	sealed, err := sealBLS(key, testPassword, light)
	if err != nil {
		t.Fatal(err)
	}
	return sealed
}

func ecdsaKeystore(t *testing.T, text string) []byte {
	t.Helper()
	key, err := ParseKey(text)
	if err != nil {
		t.Fatal(err)
	}
	sealed, err := sealECDSA(key, testPassword, light)
	if err != nil {
		t.Fatal(err)
	}
	return sealed
}

func TestBLSKeystoresComeBack(t *testing.T) {
	want, err := ParseScalar(seedScalar)
	if err != nil {
		t.Fatal(err)
	}
	text := blsKeystore(t, seed)
	if got, err := OpenBLS(text, testPassword); err != nil || got != want {
		t.Errorf("%v", err)
	}
	if _, err := OpenBLS(text, testPassword+" "); !errors.Is(err, ErrPassword) {
		t.Errorf("with another password: %v", err)
	}
	var f map[string]any
	if err := json.Unmarshal(text, &f); err != nil {
		t.Fatal(err)
	}
	// protocol.md 2.7 (a): the first word of the key, in the contracts' order.
	if key := f["pubkey"].(string); len(key) != 256 || !strings.HasPrefix(key, "18369b7c44716557c6bc5fa4ce665554c640114beb1d448236f7cf8a31f57349") {
		t.Errorf("public key %s", key)
	}
	if f["path"] != "" || f["version"] != 4.0 || f["uuid"] == "" {
		t.Errorf("file %v", f)
	}
	again := blsKeystore(t, seed)
	if string(again) == string(text) {
		t.Error("two files have the same salt")
	}
}

func TestStandardParameters(t *testing.T) {
	if testing.Short() {
		t.Skip("seconds of key derivation")
	}
	key, err := ParseScalar(seedScalar)
	if err != nil {
		t.Fatal(err)
	}
	text, err := SealBLS(key, testPassword)
	if err != nil {
		t.Fatal(err)
	}
	if got, err := OpenBLS(text, testPassword); err != nil || got != key || !strings.Contains(string(text), `"n": 262144`) {
		t.Errorf("BLS: %v", err)
	}
	account, err := ParseKey(seed)
	if err != nil {
		t.Fatal(err)
	}
	if text, err = SealECDSA(account, testPassword); err != nil {
		t.Fatal(err)
	}
	if got, err := OpenECDSA(text, testPassword); err != nil || !got.Equal(account) || !strings.Contains(string(text), `"n":262144`) {
		t.Errorf("ECDSA: %v", err)
	}
}

func TestECDSAKeystoresAreGoEthereums(t *testing.T) {
	want, err := ParseKey(seed)
	if err != nil {
		t.Fatal(err)
	}
	text := ecdsaKeystore(t, seed)
	if got, err := keystore.DecryptKey(text, testPassword); err != nil || !got.PrivateKey.Equal(want) {
		t.Errorf("go-ethereum: %v", err)
	}
	if got, err := OpenECDSA(text, testPassword); err != nil || !got.Equal(want) {
		t.Errorf("we: %v", err)
	}
	if _, err := OpenECDSA(text, "another"); !errors.Is(err, ErrPassword) {
		t.Errorf("with another password: %v", err)
	}
}

// web3Vector is the PBKDF2 example of the Web3 Secret Storage Definition.
const web3Vector = `{"crypto": {"cipher": "aes-128-ctr", "cipherparams": {"iv": "6087dab2f9fdbbfaddc31a909735c1e6"},
	"ciphertext": "5318b4d5bcd28de64ee5559e671353e16f075ecae9f99c7a79a38af5f869aa46", "kdf": "pbkdf2",
	"kdfparams": {"c": 262144, "dklen": 32, "prf": "hmac-sha256", "salt": "ae3cd4e7013836a3df6bd7241b12db061dbe2c6785853cce422d148a624ce0bd"},
	"mac": "517ead924a9d0dc3124507e3393d175ce3ff7c1e96529c6c555ce9e51205e9b2"}, "id": "3198bc9c-6672-5ab3-d995-4942343ae5b6", "version": 3}`

func TestTheWeb3Vector(t *testing.T) {
	key, err := OpenECDSA([]byte(web3Vector), "testpassword")
	if err != nil || crypto.PubkeyToAddress(key.PublicKey).Hex() != "0x008AeEda4D805471dF9b2A5B0f38A0C3bCBA786b" {
		t.Errorf("%v", err)
	}
}

// edited returns a keystore with some texts replaced.
func edited(t *testing.T, text []byte, pairs ...string) []byte {
	t.Helper()
	out := string(text)
	for i := 0; i < len(pairs); i += 2 {
		if !strings.Contains(out, pairs[i]) {
			t.Fatalf("%s has no %s", out, pairs[i])
		}
		out = strings.Replace(out, pairs[i], pairs[i+1], 1)
	}
	return []byte(out)
}

func TestHostileKeystores(t *testing.T) {
	ecdsaText, blsText := ecdsaKeystore(t, seed), blsKeystore(t, seed)
	var iv, address string
	var f ecdsaFile
	if err := json.Unmarshal(ecdsaText, &f); err != nil {
		t.Fatal(err)
	}
	iv, address = f.Crypto.CipherParams.IV, f.Address
	cases := []struct {
		name  string
		text  []byte
		isBLS bool
		want  error
	}{
		{"nothing", nil, false, ErrKeystore},
		{"a list", []byte("[]"), false, ErrKeystore},
		{"an empty object", []byte("{}"), false, ErrKeystore},
		{"too much", []byte(strings.Repeat(" ", MaxFileSize+1)), false, ErrTooLarge},
		{"version 1", edited(t, ecdsaText, `"version":3`, `"version":1`), false, ErrKeystore},
		{"a BLS keystore", blsText, false, ErrKeystore},
		{"n for terabytes", edited(t, ecdsaText, `"n":16`, `"n":1099511627776`), false, ErrCostly},
		{"r for terabytes", edited(t, ecdsaText, `"r":8`, `"r":8388608`, `"n":16`, `"n":262144`), false, ErrCostly},
		{"p for years", edited(t, ecdsaText, `"p":1`, `"p":4294967296`), false, ErrCostly},
		{"an overflow", edited(t, ecdsaText, `"n":16`, `"n":9223372036854775808`, `"r":8`, `"r":2`), false, ErrCostly},
		{"n no power of two", edited(t, ecdsaText, `"n":16`, `"n":17`), false, ErrKDF},
		{"n of nothing", edited(t, ecdsaText, `"n":16`, `"n":0`), false, ErrKDF},
		{"n as text", edited(t, ecdsaText, `"n":16`, `"n":"16"`), false, ErrKeystore},
		{"n negative", edited(t, ecdsaText, `"n":16`, `"n":-16`), false, ErrKeystore},
		{"a short key", edited(t, ecdsaText, `"dklen":32`, `"dklen":8`), false, ErrKDF},
		{"an unknown function", edited(t, ecdsaText, `"kdf":"scrypt"`, `"kdf":"argon2id"`), false, ErrKDF},
		{"rounds for years", edited(t, []byte(web3Vector), `"c": 262144`, `"c": 1099511627776`), false, ErrCostly},
		{"no rounds", edited(t, []byte(web3Vector), `"c": 262144`, `"c": 0`), false, ErrKDF},
		{"another hash", edited(t, []byte(web3Vector), "hmac-sha256", "hmac-md5"), false, ErrKDF},
		{"a short iv", edited(t, ecdsaText, iv, iv[:30]), false, ErrKeystore},
		{"a salt of letters", edited(t, ecdsaText, `"salt":"`, `"salt":"zz`), false, ErrKeystore},
		{"another address", edited(t, ecdsaText, address, strings.Repeat("11", 20)), false, ErrKeystore},
		{"another cipher", edited(t, ecdsaText, "aes-128-ctr", "aes-128-cbc"), false, ErrKeystore},

		{"nothing", nil, true, ErrKeystore},
		{"an ECDSA keystore", ecdsaText, true, ErrKeystore},
		{"too much", []byte(strings.Repeat(" ", MaxFileSize+1)), true, ErrTooLarge},
		{"n for terabytes", edited(t, blsText, `"n": 16`, `"n": 1099511627776`), true, ErrCostly},
		{"an unknown function", edited(t, blsText, "scrypt", "argon2"), true, ErrKDF},
		{"another checksum", edited(t, blsText, "sha256", "sha1"), true, ErrKeystore},
		{"another key", edited(t, blsText, "18369b7c", "18369b7d"), true, ErrKeystore},
		{"half a key", edited(t, blsText, "18369b7c", ""), true, ErrKeystore},
	}
	for _, c := range cases {
		var err error
		if c.isBLS {
			_, err = OpenBLS(c.text, testPassword)
		} else {
			_, err = OpenECDSA(c.text, testPassword)
		}
		if !errors.Is(err, c.want) {
			t.Errorf("%s (BLS %v): %v", c.name, c.isBLS, err)
		}
	}
}

// fuzzCost keeps a fuzzed derivation below a millisecond.
func fuzzCost() cost { return cost{memory: 1 << 16, work: 1 << 10, rounds: 100} }

func FuzzOpenECDSA(f *testing.F) {
	key, err := ParseKey(seed)
	if err != nil {
		f.Fatal(err)
	}
	text, err := sealECDSA(key, testPassword, light)
	if err != nil {
		f.Fatal(err)
	}
	f.Add(text)
	f.Add([]byte(web3Vector))
	f.Fuzz(func(t *testing.T, text []byte) {
		if got, err := openECDSA(text, testPassword, fuzzCost()); err == nil && got == nil {
			t.Error("no key and no error")
		}
	})
}

func FuzzOpenBLS(f *testing.F) {
	key, err := ParseScalar(seedScalar)
	if err != nil {
		f.Fatal(err)
	}
	text, err := sealBLS(key, testPassword, light)
	if err != nil {
		f.Fatal(err)
	}
	f.Add(text)
	for _, vector := range eipVectors() {
		f.Add([]byte(vector))
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		if got, err := openBLS(text, testPassword, fuzzCost()); err == nil && got == (bls.SecretKey{}) {
			t.Error("no key and no error")
		}
	})
}

func TestNewFilesNeverReplace(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a", "b", "key.json")
	if err := WriteNew(path, []byte("first")); err != nil {
		t.Fatal(err)
	}
	about, err := os.Stat(path)
	if err != nil || about.Mode().Perm() != 0o600 {
		t.Errorf("mode %v, %v", about.Mode(), err)
	}
	if err := WriteNew(path, []byte("second")); !errors.Is(err, ErrExists) || !strings.Contains(err.Error(), path) {
		t.Errorf("got %v", err)
	}
	text, _, err := readBounded(path)
	if err != nil || string(text) != "first" {
		t.Errorf("it holds %q, %v", text, err)
	}
	if entries, err := os.ReadDir(filepath.Dir(path)); err != nil || len(entries) != 1 {
		t.Errorf("left behind: %v, %v", entries, err)
	}
	if err := WriteNew(filepath.Join(path, "below"), nil); err == nil || strings.Count(err.Error(), path) != 1 {
		t.Errorf("below a file: %v", err)
	}
}

func TestFilesThatAreNotRead(t *testing.T) {
	dir := t.TempDir()
	large := filepath.Join(dir, "large")
	if err := os.WriteFile(large, make([]byte, MaxFileSize+1), 0o600); err != nil {
		t.Fatal(err)
	}
	for path, want := range map[string]error{large: ErrTooLarge, dir: ErrNotFile, "/dev/zero": ErrNotFile, filepath.Join(dir, "none"): os.ErrNotExist} {
		if _, _, err := readBounded(path); !errors.Is(err, want) {
			t.Errorf("%s: %v", path, err)
		}
	}
}

func TestVacantPlaces(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "key")
	if err := Vacant(path); err != nil {
		t.Errorf("nothing is there: %v", err)
	}
	if err := os.Symlink("/nowhere", path); err != nil {
		t.Fatal(err)
	}
	for _, taken := range []string{path, dir} {
		if err := Vacant(taken); !errors.Is(err, ErrExists) {
			t.Errorf("%s: %v", taken, err)
		}
	}
	if err := Vacant(filepath.Join("/dev/null", "key")); err == nil || errors.Is(err, ErrExists) {
		t.Errorf("below a file: %v", err)
	}
}
