package bls_test

import (
	"encoding/json"
	"math/big"
	"os"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/ballast-avs/ballast/chain/bls"
)

// vectors is testdata/bls-vectors.json, made with mcl-wasm 1.8.0.
type vectors struct {
	HashToPoint []struct {
		Message hexutil.Bytes `json:"message"`
		Domain  common.Hash   `json:"domain"`
		Point   [2]string     `json:"point"`
	} `json:"hashToPoint"`
	Keys []struct {
		Seed      string      `json:"seed"`
		Secret    string      `json:"secret"`
		PublicKey [4]string   `json:"publicKey"`
		Message   common.Hash `json:"message"`
		Signature struct{ X, Y string }
	} `json:"keys"`
}

func loadVectors(t *testing.T) vectors {
	t.Helper()
	raw, err := os.ReadFile("testdata/bls-vectors.json")
	if err != nil {
		t.Fatal(err)
	}
	var v vectors
	if err := json.Unmarshal(raw, &v); err != nil {
		t.Fatal(err)
	}
	if len(v.HashToPoint) != 60 || len(v.Keys) != 10 {
		t.Fatalf("vectors: %d points, %d keys", len(v.HashToPoint), len(v.Keys))
	}
	return v
}

func word(t *testing.T, text string) *big.Int {
	t.Helper()
	n, ok := new(big.Int).SetString(text, 0)
	if !ok {
		t.Fatalf("bad number %q", text)
	}
	return n
}

func expectWords(t *testing.T, what string, got []*big.Int, want ...string) {
	t.Helper()
	for i := range want {
		if got[i].Cmp(word(t, want[i])) != 0 {
			t.Errorf("%s word %d: got %#x, want %s", what, i, got[i], want[i])
		}
	}
}

func TestHashToPointVectors(t *testing.T) {
	for i, v := range loadVectors(t).HashToPoint {
		got, err := bls.HashToPoint(v.Domain, v.Message)
		if err != nil {
			t.Fatalf("vector %d: %v", i, err)
		}
		expectWords(t, "point", got[:], v.Point[:]...)
	}
}

func TestKeyVectors(t *testing.T) {
	for _, v := range loadVectors(t).Keys {
		key, err := bls.KeyFromSeed(v.Seed)
		if err != nil {
			t.Fatalf("seed %s: %v", v.Seed, err)
		}
		secret := key.Bytes()
		expectWords(t, "secret "+v.Seed, []*big.Int{new(big.Int).SetBytes(secret[:])}, v.Secret)
		pk := key.PublicKey()
		words := pk.Words()
		expectWords(t, "public key", words[:], v.PublicKey[:]...)
		sig := key.Sign(v.Message, bls.DomainTasks())
		sw := sig.Words()
		expectWords(t, "signature", sw[:], v.Signature.X, v.Signature.Y)
		if !bls.Verify(pk, v.Message, bls.DomainTasks(), sig) {
			t.Errorf("seed %s: own signature does not verify", v.Seed)
		}
		if bls.Verify(pk, v.Message, bls.DomainAuth(), sig) {
			t.Errorf("seed %s: signature verifies under another domain", v.Seed)
		}
	}
}

const (
	vendorSeed   = "0x1aa4829bdf0461d6fc1d9cfb0de78eec4b142fc722112fd0369c407d03ad3adb"
	approveHash  = "0xaf533ae21796fba423ca0692b43ce82ad3b92eead756691287941d534fb2aaa0"
	otherSeed    = "0x1111111111111111111111111111111111111111111111111111111111111111"
	vendorDigest = "0x215f3ca00f52a86e518ea25b09806427247fbe89fe06b69e8aaca215bc30eb28"
)

// TestVendorRegistration is protocol.md 2.7 (a).
func TestVendorRegistration(t *testing.T) {
	key := mustKey(t, vendorSeed)
	secret := key.Bytes()
	expectWords(t, "secret", []*big.Int{new(big.Int).SetBytes(secret[:])}, "0x08cb8433f3248deeca795193fa2b377f347e9e63b993bdbb7d57a2691f6051eb")
	words := key.PublicKey().Words()
	expectWords(t, "key", words[:],
		"0x18369b7c44716557c6bc5fa4ce665554c640114beb1d448236f7cf8a31f57349",
		"0x12f0b147ce5f9bbc855767b4b9806b9e905e939d5853b39b9ea42b74896667e8",
		"0x1b481b478fa69a7ab0ff9bdfcbb568eae8a9b6cd1009b04f68e85edaf1c31eea",
		"0x30371e56c2af8022ad4f3475095aefdc15d27b7f50243a6d9d09790cf40660c9")
	digest := bls.RegistrationDigest(
		common.HexToAddress("0x02c13D68F7194F9741DBfDdC65e6a58979A9dfcd"),
		common.HexToAddress("0x8B8136fB6A8ea7AbA61d88da5753D8fEa2d7d5b2"), big.NewInt(17000))
	if digest != common.HexToHash(vendorDigest) {
		t.Fatalf("digest %x", digest)
	}
	point, err := bls.HashToPoint(bls.DomainAuth(), digest[:])
	if err != nil {
		t.Fatal(err)
	}
	expectWords(t, "point", point[:],
		"0x0991145c5381e8870d0eb847a4f84dfd89ed4080f2aa77c219ca3aabe83724a9",
		"0x1ea6ef4341ca8b29780fc83e61a2180988fe26ce7f7a872cd9cbbb2ad67d40af")
	sw := key.Sign(digest, bls.DomainAuth()).Words()
	expectWords(t, "signature", sw[:],
		"0x2fc6410f5bd9f05dbe20ebea167ee00632fb7b973cad837492f3e0ccbc34df80",
		"0x040455a71e8e013cfb7001cc9f69dbee26d5daaf824994904361d5aa5242374f")
}

// TestTwoAttesters is protocol.md 2.7 (b).
func TestTwoAttesters(t *testing.T) {
	if bls.DomainTasks() != common.HexToHash("0xb110049506439a07d78731efed3c809a6b13e0bab7cc9805f3bb45fb1e9a67e8") {
		t.Fatal("tasks domain")
	}
	if bls.DomainAuth() != common.HexToHash("0x536e32096d745cb431ecc9c1df62d1566bc52bb6b2e3c32cf4666bcae127fc6d") {
		t.Fatal("auth domain")
	}
	first, second := mustKey(t, vendorSeed), mustKey(t, otherSeed)
	task := first.Sign(common.HexToHash("0x688e028706ea63c12f8cc1d503d0f502385f2576cf5d4c74ccd9a500469ecfac"), bls.DomainTasks()).Words()
	expectWords(t, "task", task[:], "0x2cf8901f14f6383c07361758f6bb5891c3516076d705a0faec00724c289ca577",
		"0x09625b7b1fcdfb574075ea05b24a325fc36a2a488efbf6544b123cc6fe68c4ad")

	vote := common.HexToHash(approveHash)
	s1, s2 := first.Sign(vote, bls.DomainTasks()), second.Sign(vote, bls.DomainTasks())
	w1, w2 := s1.Words(), s2.Words()
	expectWords(t, "attester 1", w1[:], "0x11fe6719ae0e0a3d124fa052fc38ed5ea9e28322dffe8a429f564a9667618bef",
		"0x1604f6bc70be673913c76b614862143f10c574e98888ff02102713a2ae62ceed")
	expectWords(t, "attester 2", w2[:], "0x00a88383c88a63c6f857fc20c034f96e0e4251b7191ca7e1c6d2fceca3b01cd9",
		"0x22b45e62ad82dc8c1d40c0b615363e87e294ff626211196c526bb04cb2170592")
	sum, err := bls.AggregateSignatures([]bls.Signature{s1, s2})
	if err != nil {
		t.Fatal(err)
	}
	keys := []bls.PublicKey{first.PublicKey(), second.PublicKey()}
	key, err := bls.AggregatePublicKeys(keys)
	if err != nil {
		t.Fatal(err)
	}
	sw, kw := sum.Words(), key.Words()
	expectWords(t, "aggregate", sw[:], "0x17476010cac0f7640ac2ce6e72f3816d74140075b744f69ff91b2699c0e7769e",
		"0x2d4737ba98bc93d759203f146657cf6fed88b6b31345760e29919ea3bb5967ef")
	expectWords(t, "aggregate key", kw[:], "0x003d25c6d8d1538e481b934520377ac2868e5d656b2014eb498cd1fe173982ad",
		"0x10a884910f8f54300940886b8a826af022caa6aa35c79de94b5532ad863a9da7",
		"0x284c0d878ee919ebb8c13f75ff8805cfb69f5f3763606c84355a6bed846a67e0",
		"0x23fe4203b5f1879dfb249ed9bc04b4599987ce46eec8852844f20045563b3a3b")
	if !bls.VerifyAggregate(keys, vote, bls.DomainTasks(), sum) {
		t.Fatal("aggregate does not verify")
	}
}

// TestVoteHashVector ties the ABI encoding of 2.1 to the vector, so that 2.7 (b) is checked from its very beginning.
func TestVoteHashVector(t *testing.T) {
	head := func(text string) []byte { return common.LeftPadBytes(common.FromHex(text), 32) }
	pad := func(text string) []byte { return common.RightPadBytes([]byte(text), 32) }
	got := crypto.Keccak256Hash(
		head("e0"), head("0120"), head("02c13D68F7194F9741DBfDdC65e6a58979A9dfcd"), head("01"),
		head("1111111111111111111111111111111111111111"), head("013882"), head("01"),
		head("07"), pad("QmProof"), head("05"), pad("hello"))
	if got != common.HexToHash(approveHash) {
		t.Fatalf("vote hash %s", got)
	}
}

func mustKey(tb testing.TB, seed string) bls.SecretKey {
	tb.Helper()
	k, err := bls.KeyFromSeed(seed)
	if err != nil {
		tb.Fatal(err)
	}
	return k
}
