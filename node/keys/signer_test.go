package keys

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
)

// seed is the example of protocol.md 2.7 (a), seedAddress its account.
const (
	seed        = "0x1aa4829bdf0461d6fc1d9cfb0de78eec4b142fc722112fd0369c407d03ad3adb"
	seedAddress = "0x3d5fC9B0f05D4E1b5243D616E760AF6b07A94541"
	seedScalar  = "0x08cb8433f3248deeca795193fa2b377f347e9e63b993bdbb7d57a2691f6051eb"
	otherSeed   = "0x1111111111111111111111111111111111111111111111111111111111111111"
)

func localOf(t *testing.T, text string) Signer {
	t.Helper()
	key, err := ParseKey(text)
	if err != nil {
		t.Fatal(err)
	}
	return Local(key)
}

func TestLocalSignsTheHashOfItsPreimage(t *testing.T) {
	s := localOf(t, seed)
	if s.Address() != common.HexToAddress(seedAddress) {
		t.Fatalf("it signs for %s", s.Address())
	}
	half := new(big.Int).Rsh(crypto.S256().Params().N, 1)
	for i := range 16 {
		preimage := []byte{byte(i)}
		signature, err := s.Sign(t.Context(), preimage)
		if err != nil {
			t.Fatal(err)
		}
		key, err := crypto.SigToPub(crypto.Keccak256(preimage), signature[:])
		if err != nil || crypto.PubkeyToAddress(*key) != s.Address() {
			t.Errorf("signature %x is not the account's: %v", signature, err)
		}
		if signature[64] > 1 || new(big.Int).SetBytes(signature[32:64]).Cmp(half) > 0 {
			t.Errorf("signature %x has a v above 1 or a high s", signature)
		}
	}
}

func TestAbsentSignsNothing(t *testing.T) {
	s := Absent(common.Address{7})
	if _, err := s.Sign(t.Context(), nil); !errors.Is(err, ErrNoKey) || s.Address() != (common.Address{7}) {
		t.Errorf("got %v from %s", err, s.Address())
	}
}

func transactions(chainID *big.Int) map[string]*types.Transaction {
	to := common.Address{1, 2, 3}
	return map[string]*types.Transaction{
		"dynamic fee": types.NewTx(&types.DynamicFeeTx{
			ChainID: chainID, Nonce: 300, To: &to, Data: bytes.Repeat([]byte{9}, 100), Gas: 1 << 20, GasTipCap: big.NewInt(1e9),
			GasFeeCap: big.NewInt(2e11), Value: big.NewInt(5),
			AccessList: types.AccessList{{Address: to, StorageKeys: []common.Hash{{4}, {5}}}},
		}),
		"dynamic fee, creation, all zero": types.NewTx(&types.DynamicFeeTx{ChainID: chainID}),
		"legacy":                          types.NewTx(&types.LegacyTx{Nonce: 1, To: &to, Gas: 21_000, GasPrice: big.NewInt(7), Value: big.NewInt(1)}),
		"legacy creation":                 types.NewTx(&types.LegacyTx{Data: []byte{0x60}, GasPrice: big.NewInt(7)}),
	}
}

func TestTransactionsAreSignedAsGoEthereumDoes(t *testing.T) {
	s := NewTxSigner(localOf(t, seed))
	for _, chainID := range []*big.Int{big.NewInt(1), big.NewInt(84532), new(big.Int).Lsh(big.NewInt(1), 62)} {
		signer := types.LatestSignerForChainID(chainID)
		for name, tx := range transactions(chainID) {
			payload, err := signingPayload(tx, chainID)
			if err != nil || crypto.Keccak256Hash(payload) != signer.Hash(tx) {
				t.Errorf("%s on %v: another hash than go-ethereum's, %v", name, chainID, err)
			}
			signed, err := s.SignTx(t.Context(), tx, chainID)
			if err != nil {
				t.Errorf("%s on %v: %v", name, chainID, err)
				continue
			}
			if from, err := types.Sender(signer, signed); err != nil || from != s.Address() {
				t.Errorf("%s on %v: sent by %s, %v", name, chainID, from, err)
			}
		}
	}
}

func TestTransactionsThatAreNotSigned(t *testing.T) {
	s := NewTxSigner(localOf(t, seed))
	if _, err := s.SignTx(t.Context(), types.NewTx(&types.DynamicFeeTx{ChainID: big.NewInt(1)}), big.NewInt(2)); err == nil {
		t.Error("a transaction for another chain is signed")
	}
	if _, err := s.SignTx(t.Context(), types.NewTx(&types.AccessListTx{ChainID: big.NewInt(1)}), big.NewInt(1)); !errors.Is(err, ErrTransactionKind) {
		t.Errorf("a transaction of another kind: %v", err)
	}
	for _, id := range []*big.Int{nil, {}, big.NewInt(-1)} {
		if _, err := s.SignTx(t.Context(), types.NewTx(&types.LegacyTx{}), id); err == nil {
			t.Errorf("a transaction for chain %v is signed", id)
		}
	}
	if _, err := NewTxSigner(Absent(common.Address{1})).SignTx(t.Context(), types.NewTx(&types.LegacyTx{}), big.NewInt(1)); !errors.Is(err, ErrNoKey) {
		t.Errorf("without a key: %v", err)
	}
}

func TestNothingPrintsASecret(t *testing.T) {
	sources := Sources{
		PrivateKey: seed, KeystorePassword: Password{Value: "pass-of-the-keystore"},
		BLSKeystorePassword: Password{Value: "pass-of-the-bls"}, SignerURL: "https://user:pass-of-the-url@host",
	}
	set, _, err := Load(t.Context(), Sources{PrivateKey: seed})
	if err != nil {
		t.Fatal(err)
	}
	remote, err := NewRemote(RemoteConfig{URL: sources.SignerURL})
	if err != nil {
		t.Fatal(err)
	}
	key, err := ParseKey(seed)
	if err != nil {
		t.Fatal(err)
	}
	secrets := []string{seed[2:20], strings.ToUpper(seed[2:20]), seedScalar[4:20], "pass-of", new(big.Int).SetBytes(crypto.FromECDSA(key)).String()[:12]}
	for _, value := range []any{
		sources, &sources, sources.KeystorePassword, set, &set, set.Controller, set.Consensus, remote, NewTxSigner(set.Controller),
		NewTxSigner(remote),
		[]any{set, sources, remote},
		struct{ Keys Set }{set},
	} {
		texts := []string{}
		for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%q", "%d", "%x", "%X"} {
			texts = append(texts, fmt.Sprintf(verb, value))
		}
		encoded, err := json.Marshal(value)
		if err != nil {
			t.Fatal(err)
		}
		for _, text := range append(texts, string(encoded)) {
			for _, secret := range secrets {
				if strings.Contains(text, secret) {
					t.Errorf("%T prints %s", value, text)
				}
			}
		}
	}
}
