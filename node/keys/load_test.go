package keys

import (
	"context"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ballast-avs/ballast/chain/bls"
)

// world is a directory with keystores of two keys, and a remote signer for each.
type world struct {
	keystore, otherKeystore string
	blsKeystore, otherBLS   string
	signer                  string
	address, otherAddress   common.Address
	key, otherKey           bls.SecretKey
}

func newWorld(t *testing.T) world {
	t.Helper()
	dir := t.TempDir()
	write := func(name string, content []byte) string {
		path := filepath.Join(dir, name)
		if err := os.WriteFile(path, content, 0o600); err != nil {
			t.Fatal(err)
		}
		return path
	}
	w := world{
		keystore: write("a.json", ecdsaKeystore(t, seed)), otherKeystore: write("b.json", ecdsaKeystore(t, otherSeed)),
		blsKeystore: write("a-bls.json", blsKeystore(t, seed)), otherBLS: write("b-bls.json", blsKeystore(t, otherSeed)),
		signer: newWeb3Signer(t, seed).URL, address: localOf(t, seed).Address(), otherAddress: localOf(t, otherSeed).Address(),
	}
	var err error
	if w.key, err = bls.KeyFromSeed(seed); err != nil {
		t.Fatal(err)
	}
	if w.otherKey, err = bls.KeyFromSeed(otherSeed); err != nil {
		t.Fatal(err)
	}
	return w
}

func withPasswords(s Sources) Sources {
	s.KeystorePassword = Password{Value: testPassword, FileFlag: "--keystore-password-file", Variable: "BALLAST_KEYSTORE_PASSWORD"}
	s.BLSKeystorePassword = Password{Value: testPassword, FileFlag: "--bls-keystore-password-file", Variable: "BALLAST_BLS_KEYSTORE_PASSWORD"}
	return s
}

func TestWhereKeysComeFrom(t *testing.T) {
	w := newWorld(t)
	upper := "0x" + strings.ToUpper(seed[2:])
	upperKey, err := bls.KeyFromSeed(upper)
	if err != nil {
		t.Fatal(err)
	}
	cases := []struct {
		name       string
		from       Sources
		operator   common.Address
		controller bool
		payer      common.Address // zero for none
		consensus  bls.SecretKey
		split      bool
		warnings   []Warning
	}{
		{"PRIVATE_KEY alone", Sources{PrivateKey: seed}, w.address, true, w.address, w.key, false, []Warning{warnEnvironment, warnOneKey}},
		{"PRIVATE_KEY without 0x", Sources{PrivateKey: seed[2:]}, w.address, true, w.address, w.key, false, []Warning{warnEnvironment, warnOneKey}},
		{"PRIVATE_KEY with a line break", Sources{PrivateKey: seed + "\n"}, w.address, true, w.address, w.key, false, []Warning{warnEnvironment, warnOneKey}},
		{"PRIVATE_KEY in upper case", Sources{PrivateKey: upper}, w.address, true, w.address, upperKey, false, []Warning{warnEnvironment, warnUpperCase, warnOneKey}},
		{"its own address", Sources{PrivateKey: seed, OperatorAddress: strings.ToLower(w.address.Hex())}, w.address, true, w.address, w.key, false, []Warning{warnEnvironment, warnOneKey}},
		{"the consensus key alone", Sources{PrivateKey: otherSeed, OperatorAddress: w.address.Hex()}, w.address, false, w.otherAddress, w.otherKey, true, []Warning{warnEnvironment}},
		{"PRIVATE_KEY with a BLS keystore", Sources{PrivateKey: seed, BLSKeystore: w.otherBLS}, w.address, true, w.address, w.otherKey, true, []Warning{warnEnvironment}},
		{"PRIVATE_KEY with its own BLS key", Sources{PrivateKey: seed, BLSKeystore: w.blsKeystore}, w.address, true, w.address, w.key, false, []Warning{warnEnvironment, warnOneKey}},

		{"a keystore", Sources{Keystore: w.keystore}, w.address, true, w.address, w.key, false, []Warning{warnOneKey}},
		{"a keystore and its address", Sources{Keystore: w.keystore, OperatorAddress: w.address.Hex()}, w.address, true, w.address, w.key, false, []Warning{warnOneKey}},
		{"both keystores", Sources{Keystore: w.keystore, BLSKeystore: w.otherBLS}, w.address, true, w.address, w.otherKey, true, nil},
		{"both keystores of one key", Sources{Keystore: w.keystore, BLSKeystore: w.blsKeystore}, w.address, true, w.address, w.key, false, []Warning{warnOneKey}},
		{"a keystore and PRIVATE_KEY", Sources{Keystore: w.keystore, PrivateKey: otherSeed}, w.address, true, w.address, w.otherKey, true, []Warning{warnEnvironment}},
		{"a keystore and its PRIVATE_KEY", Sources{Keystore: w.keystore, PrivateKey: seed}, w.address, true, w.address, w.key, false, []Warning{warnEnvironment, warnOneKey}},
		{"everything", Sources{Keystore: w.keystore, BLSKeystore: w.otherBLS, PrivateKey: otherSeed, OperatorAddress: w.address.Hex()}, w.address, true, w.address, w.otherKey, true, []Warning{warnEnvironment, warnUnusedKey}},
		{"a PRIVATE_KEY that is not needed", Sources{Keystore: w.keystore, BLSKeystore: w.otherBLS, PrivateKey: seed}, w.address, true, w.address, w.otherKey, true, []Warning{warnEnvironment, warnUnusedKey}},

		{"a signer and a BLS keystore", Sources{SignerURL: w.signer, BLSKeystore: w.otherBLS}, w.address, true, w.address, w.otherKey, true, nil},
		{"a signer and PRIVATE_KEY", Sources{SignerURL: w.signer, PrivateKey: otherSeed, OperatorAddress: w.address.Hex()}, w.address, true, w.address, w.otherKey, true, []Warning{warnEnvironment}},
		{"a BLS keystore and an address", Sources{BLSKeystore: w.otherBLS, OperatorAddress: w.address.Hex()}, w.address, false, common.Address{}, w.otherKey, true, nil},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			set, warnings, err := Load(t.Context(), withPasswords(c.from))
			if err != nil {
				t.Fatal(err)
			}
			if set.Operator != c.operator || (set.Controller != nil) != c.controller || set.Consensus != c.consensus || set.Split != c.split {
				t.Errorf("operator %s, controller %v, consensus as wanted %v, split %v", set.Operator, set.Controller, set.Consensus == c.consensus, set.Split)
			}
			if c.controller && set.Controller.Address() != c.operator {
				t.Errorf("the controller is %s", set.Controller.Address())
			}
			if (set.Payer == nil) != (c.payer == common.Address{}) || set.Payer != nil && set.Payer.Address() != c.payer {
				t.Errorf("%v pays", set.Payer)
			}
			if !slices.Equal(warnings, c.warnings) {
				t.Errorf("it warns %q", warnings)
			}
		})
	}
}

func TestContradictionsAreOneClearLine(t *testing.T) {
	w := newWorld(t)
	typo := []byte(w.address.Hex())
	typo[2+strings.IndexFunc(w.address.Hex()[2:], func(r rune) bool { return r > '9' })] ^= 0x20
	lost := filepath.Join(t.TempDir(), "none.json")
	cases := []struct {
		name string
		from Sources
		says []string
	}{
		{"nothing", Sources{}, []string{"--keystore", "--signer-url", "PRIVATE_KEY"}},
		{"an address alone", Sources{OperatorAddress: w.address.Hex()}, []string{"there is no key"}},
		{"PRIVATE_KEY no key", Sources{PrivateKey: seed[:60]}, []string{"PRIVATE_KEY", "32 bytes"}},
		{"PRIVATE_KEY with 0X", Sources{PrivateKey: "0X" + seed[2:]}, []string{"PRIVATE_KEY"}},
		{"PRIVATE_KEY zero", Sources{PrivateKey: strings.Repeat("0", 64)}, []string{"PRIVATE_KEY"}},
		{"no address", Sources{PrivateKey: seed, OperatorAddress: "0x12"}, []string{"OPERATOR_ADDRESS", "20 bytes"}},
		{"a mistyped address", Sources{PrivateKey: seed, OperatorAddress: string(typo)}, []string{"OPERATOR_ADDRESS", "wrong case"}},
		{"an address of another name", Sources{PrivateKey: seed, OperatorAddress: "0x12", OperatorName: "--operator"}, []string{"--operator"}},
		{"two controllers", Sources{Keystore: w.keystore, SignerURL: w.signer}, []string{"--keystore", "--signer-url", "both"}},
		{"a signer alone", Sources{SignerURL: w.signer}, []string{"--bls-keystore"}},
		{"a BLS keystore alone", Sources{BLSKeystore: w.blsKeystore}, []string{"--keystore", "OPERATOR_ADDRESS"}},
		{"another's keystore", Sources{Keystore: w.keystore, OperatorAddress: w.otherAddress.Hex()}, []string{"OPERATOR_ADDRESS", w.otherAddress.Hex(), "--keystore", w.address.Hex()}},
		{"another's signer", Sources{SignerURL: w.signer, BLSKeystore: w.blsKeystore, OperatorAddress: w.otherAddress.Hex()}, []string{"--signer-url", w.otherAddress.Hex()}},
		{"two consensus keys", Sources{Keystore: w.keystore, BLSKeystore: w.blsKeystore, PrivateKey: otherSeed}, []string{"--bls-keystore", "PRIVATE_KEY", "different"}},
		{"two consensus keys without a controller", Sources{OperatorAddress: w.address.Hex(), BLSKeystore: w.blsKeystore, PrivateKey: otherSeed}, []string{"different"}},
		{"no keystore", Sources{Keystore: lost}, []string{"--keystore " + lost, "no such file"}},
		{"no BLS keystore", Sources{Keystore: w.keystore, BLSKeystore: lost}, []string{"--bls-keystore " + lost, "no such file"}},
		{"a directory", Sources{Keystore: filepath.Dir(w.keystore)}, []string{"--keystore", "not a regular file"}},
		{"a BLS keystore for the other", Sources{Keystore: w.blsKeystore}, []string{"--keystore", "version 3"}},
		{"the other for a BLS keystore", Sources{Keystore: w.keystore, BLSKeystore: w.keystore}, []string{"--bls-keystore", "version 4"}},
		{"a signer in the clear", Sources{SignerURL: "http://u:hush@192.0.2.1", BLSKeystore: w.blsKeystore}, []string{"--signer-url", "in the clear"}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			set, _, err := Load(t.Context(), withPasswords(c.from))
			if err == nil {
				t.Fatalf("it loads %v", set)
			}
			for _, want := range c.says {
				if !strings.Contains(err.Error(), want) {
					t.Errorf("it does not say %q: %v", want, err)
				}
			}
			for _, secret := range []string{seed[4:16], "hush", testPassword, "\n"} {
				if strings.Contains(err.Error(), secret) {
					t.Errorf("it says %q", err)
				}
			}
		})
	}
}

func TestPasswordsOfLoad(t *testing.T) {
	w := newWorld(t)
	from := Sources{Keystore: w.keystore, BLSKeystore: w.otherBLS, Ask: answers(testPassword, testPassword)}
	if _, _, err := Load(t.Context(), from); err != nil {
		t.Errorf("a person answers: %v", err)
	}
	from.Ask = answers(testPassword, "another")
	if _, _, err := Load(t.Context(), from); err == nil || !strings.Contains(err.Error(), "--bls-keystore") || !strings.Contains(err.Error(), "password is wrong") {
		t.Errorf("a wrong password: %v", err)
	}
	from = withPasswords(from)
	from.KeystorePassword.Value, from.Ask = "", nil
	if _, _, err := Load(t.Context(), from); err == nil || !strings.Contains(err.Error(), "BALLAST_KEYSTORE_PASSWORD") {
		t.Errorf("nobody to ask: %v", err)
	}
}

func TestASignerThatIsDown(t *testing.T) {
	w := newWorld(t)
	s := newWeb3Signer(t, seed)
	s.fails(slices.Repeat([]func(http.ResponseWriter, string){status(503)}, 4*maxTries)...)
	ctx, cancel := context.WithCancel(t.Context())
	cancel() // So that no attempt is made twice.
	from := withPasswords(Sources{SignerURL: s.URL, BLSKeystore: w.otherBLS})
	if _, _, err := Load(ctx, from); err == nil || !strings.Contains(err.Error(), "--signer-url") {
		t.Errorf("whose key it holds is not known: %v", err)
	}
	from.OperatorAddress = w.address.Hex()
	set, warnings, err := Load(ctx, from)
	if err != nil || set.Operator != w.address || len(warnings) != 1 || !strings.Contains(string(warnings[0]), "asked again") {
		t.Fatalf("%v, %q, %v", set, warnings, err)
	}
	s.fails()
	if _, err := set.Controller.Sign(t.Context(), nil); err != nil {
		t.Errorf("after it is back: %v", err)
	}
}

func TestRevealShowsWhatIsHere(t *testing.T) {
	w := newWorld(t)
	set, _, err := Load(t.Context(), withPasswords(Sources{Keystore: w.keystore, BLSKeystore: w.blsKeystore}))
	if err != nil {
		t.Fatal(err)
	}
	if got := set.Reveal(); got != (Secrets{Controller: seed, Payer: seed, Consensus: seedScalar}) {
		t.Errorf("got %v", got)
	}
	set, _, err = Load(t.Context(), withPasswords(Sources{SignerURL: w.signer, BLSKeystore: w.blsKeystore}))
	if err != nil || set.Reveal() != (Secrets{Consensus: seedScalar}) {
		t.Errorf("of a remote signer: %v", err)
	}
}
