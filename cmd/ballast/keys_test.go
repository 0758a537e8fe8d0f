package main

import (
	"context"
	"encoding/json"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ballast-avs/ballast/node/keys"
)

// The example of protocol.md 2.7 (a), which the vendor published.
const (
	exampleSeed     = "0x1aa4829bdf0461d6fc1d9cfb0de78eec4b142fc722112fd0369c407d03ad3adb"
	exampleAccount  = "0x3d5fC9B0f05D4E1b5243D616E760AF6b07A94541"
	exampleScalar   = "0x08cb8433f3248deeca795193fa2b377f347e9e63b993bdbb7d57a2691f6051eb"
	exampleOperator = "0x02c13D68F7194F9741DBfDdC65e6a58979A9dfcd"
	exampleContract = "0x8B8136fB6A8ea7AbA61d88da5753D8fEa2d7d5b2"
)

func exampleKey() []string {
	return []string{
		"0x18369b7c44716557c6bc5fa4ce665554c640114beb1d448236f7cf8a31f57349", "0x12f0b147ce5f9bbc855767b4b9806b9e905e939d5853b39b9ea42b74896667e8",
		"0x1b481b478fa69a7ab0ff9bdfcbb568eae8a9b6cd1009b04f68e85edaf1c31eea", "0x30371e56c2af8022ad4f3475095aefdc15d27b7f50243a6d9d09790cf40660c9",
	}
}

// passwords are variables that answer every question for a password.
func passwords() []string {
	return []string{"BALLAST_KEYSTORE_PASSWORD=a password", "BALLAST_BLS_KEYSTORE_PASSWORD=another one"}
}

// runsWell runs the program in a directory and reads its JSON.
func runsWell(t *testing.T, dir string, env []string, into any, args ...string) string {
	t.Helper()
	command, out, errs := ballast(t, args...)
	command.Dir = dir
	command.Env = append(command.Env, env...)
	if err := command.Run(); err != nil {
		t.Fatalf("%v: %v\n%s", args, err, errs)
	}
	if into != nil {
		if err := json.Unmarshal(out.Bytes(), into); err != nil {
			t.Fatalf("%v: %v\n%s", args, err, out)
		}
	}
	return out.String() + errs.String()
}

func checkSecret(t *testing.T, path string) {
	t.Helper()
	about, err := os.Stat(path)
	if err != nil {
		t.Fatal(err)
	}
	if about.Mode() != 0o600 {
		t.Errorf("%s has mode %v", path, about.Mode())
	}
}

func TestNewKeysComeBack(t *testing.T) {
	dir := t.TempDir()
	var made madeKeys
	runsWell(t, dir, passwords(), &made, "keys", "new", "--keystore", "deep/operator.json", "--bls-keystore", "consensus.json", "--json")
	checkSecret(t, filepath.Join(dir, "deep/operator.json"))
	checkSecret(t, filepath.Join(dir, "consensus.json"))
	var file struct{ Address string }
	if text, err := os.ReadFile(filepath.Join(dir, made.Keystore)); err != nil || json.Unmarshal(text, &file) != nil || common.HexToAddress(file.Address) != common.HexToAddress(made.Address) {
		t.Errorf("the file names %s, %v", file.Address, err)
	}
	var shown shownKeys
	text := runsWell(t, dir, passwords(), &shown, "keys", "show", "--keystore", "deep/operator.json", "--bls-keystore", "consensus.json", "--json")
	if shown.Operator != made.Address || !slices.Equal(shown.BLSPublicKey, made.BLSPublicKey) || !shown.Split || shown.Secrets != nil || shown.PeerID != "" {
		t.Errorf("made %+v, shown %s", made, text)
	}
}

func TestADirectoryOfKeystores(t *testing.T) {
	dir := t.TempDir()
	var made madeKeys
	runsWell(t, dir, passwords(), &made, "keys", "new", "--keystore", ".", "--json")
	if name := strings.ToLower(made.Address[2:]); !strings.HasPrefix(made.Keystore, "UTC--2") || !strings.HasSuffix(made.Keystore, "Z--"+name) {
		t.Errorf("the keystore of %s is %s", made.Address, made.Keystore)
	}
	checkSecret(t, filepath.Join(dir, made.Keystore))
}

func TestImportedKeysComeBack(t *testing.T) {
	dir := t.TempDir()
	var made madeKeys
	text := runsWell(t, dir, append(passwords(), "PRIVATE_KEY="+exampleSeed), &made,
		"keys", "import", "--keystore", "operator.json", "--bls-from-seed", "--bls-keystore", "consensus.json", "--json")
	if made.Address != exampleAccount || !slices.Equal(made.BLSPublicKey, exampleKey()) || strings.Contains(text, "upper-case") {
		t.Errorf("imported %s", text)
	}
	scalar := filepath.Join(dir, "scalar")
	if err := os.WriteFile(scalar, []byte(exampleScalar+"\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	text = runsWell(t, dir, passwords(), nil, "keys", "import", "--bls-key-file", scalar, "--bls-keystore", "again.json")
	if !strings.Contains(text, exampleKey()[3]) || !strings.Contains(text, "chmod 600") {
		t.Errorf("imported a scalar: %s", text)
	}
	var shown shownKeys
	runsWell(t, dir, passwords(), &shown, "keys", "show", "--keystore", "operator.json", "--bls-keystore", "again.json", "--json")
	if shown.Operator != exampleAccount || shown.Split {
		t.Errorf("shown %+v", shown)
	}
}

func TestLetterCaseIsWarnedOf(t *testing.T) {
	dir := t.TempDir()
	upper := "PRIVATE_KEY=0x" + strings.ToUpper(exampleSeed[2:])
	text := runsWell(t, dir, append(passwords(), upper), nil, "keys", "import", "--keystore", "operator.json")
	if !strings.Contains(text, "--bls-from-seed") || strings.Count(text, "warning:") != 1 {
		t.Errorf("it says %s", text)
	}
	text = runsWell(t, dir, append(passwords(), upper), nil, "keys", "import", "--bls-from-seed", "--bls-keystore", "consensus.json")
	if strings.Contains(text, exampleKey()[0]) || !strings.Contains(text, "upper-case") {
		t.Errorf("it says %s", text)
	}
}

func TestThePublishedProof(t *testing.T) {
	var p keyProof
	env := []string{"PRIVATE_KEY=" + exampleSeed, "OPERATOR_ADDRESS=" + exampleAccount}
	for _, chain := range []string{"17000", "Holesky"} {
		runsWell(t, t.TempDir(), env, &p, "keys", "bls-proof", "--contract", exampleContract, "--chain", chain, "--operator", exampleOperator, "--json")
		want := []string{"0x2fc6410f5bd9f05dbe20ebea167ee00632fb7b973cad837492f3e0ccbc34df80", "0x040455a71e8e013cfb7001cc9f69dbee26d5daaf824994904361d5aa5242374f"}
		if !slices.Equal(p.Signature, want) || !slices.Equal(p.BLSPublicKey, exampleKey()) || p.ChainID != 17000 ||
			p.Digest != "0x215f3ca00f52a86e518ea25b09806427247fbe89fe06b69e8aaca215bc30eb28" {
			t.Errorf("proof %+v", p)
		}
	}
	text := runsWell(t, t.TempDir(), env[:1], nil, "keys", "bls-proof", "--contract", exampleContract, "--chain", "17000", "--operator", exampleOperator)
	if !strings.Contains(text, p.Signature[0]) || !strings.Contains(text, p.Signature[1]) || !strings.Contains(text, p.BLSPublicKey[2]) {
		t.Errorf("it says %s", text)
	}
}

func TestThePeerIDIsShown(t *testing.T) {
	var shown shownKeys
	seed := []string{"OTHENTIC_BOOTSTRAP_SEED=000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f"}
	text := runsWell(t, t.TempDir(), seed, &shown, "keys", "show", "--json")
	if !strings.HasPrefix(shown.PeerID, "12D3KooW") || shown.Operator != "" || strings.Contains(text, "1b1c1d") {
		t.Errorf("it says %s", text)
	}
	dir := t.TempDir()
	if _, err := keys.PeerSeed(filepath.Join(dir, "p2p"), ""); err != nil {
		t.Fatal(err)
	}
	var other shownKeys
	runsWell(t, dir, nil, &other, "keys", "show", "--datadir", ".", "--json")
	if !strings.HasPrefix(other.PeerID, "12D3KooW") || other.PeerID == shown.PeerID {
		t.Errorf("of the data directory: %+v", other)
	}
}

func TestSecretsNeedAPhrase(t *testing.T) {
	for answer, want := range map[string]error{revealPhrase: nil, revealPhrase + "\r": nil, "yes": errNotConfirmed, "": errNotConfirmed} {
		asked := func(context.Context, string) (string, error) { return answer, nil }
		if err := confirm(t.Context(), asked, "sure? ", revealPhrase); !errors.Is(err, want) {
			t.Errorf("%q: %v", answer, err)
		}
	}
}

func TestBadKeysAreOneClearLine(t *testing.T) {
	dir := t.TempDir()
	taken, text := filepath.Join(dir, "taken"), filepath.Join(dir, "text")
	for path, content := range map[string]string{taken: "precious", text: "no key"} {
		if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	seed := "PRIVATE_KEY=" + exampleSeed
	cases := []struct {
		name string
		env  []string
		args []string
		says []string
	}{
		{"nothing to make", nil, []string{"new"}, []string{"--keystore", "--bls-keystore"}},
		{"an argument", nil, []string{"new", "operator.json"}, []string{"operator.json", "--help"}},
		{"a password in a flag", nil, []string{"new", "--keystore", "x", "--keystore-password", "secret"}, []string{"-keystore-password", "--help"}},
		{"a file that is there", nil, []string{"new", "--keystore", taken}, []string{"--keystore", taken, "not overwritten"}},
		{"a BLS file that is there", nil, []string{"new", "--keystore", "x", "--bls-keystore", taken}, []string{"--bls-keystore", taken, "not overwritten"}},
		{"one file twice", nil, []string{"new", "--keystore", "x", "--bls-keystore", "x"}, []string{"same file x"}},
		{"a directory for a file", nil, []string{"new", "--bls-keystore", dir}, []string{"--bls-keystore", "directory"}},
		{"below a file", nil, []string{"new", "--keystore", taken + "/x"}, []string{"--keystore", taken}},
		{"nobody to ask", nil, []string{"new", "--keystore", "x"}, []string{"--keystore-password-file", "BALLAST_KEYSTORE_PASSWORD"}},
		{"a short password", []string{"BALLAST_KEYSTORE_PASSWORD=short"}, []string{"new", "--keystore", "x"}, []string{"--keystore", "8 characters"}},
		{"no password file", nil, []string{"new", "--keystore", "x", "--keystore-password-file", "/nowhere"}, []string{"--keystore-password-file /nowhere"}},
		{"one password of two", passwords()[:1], []string{"new", "--keystore", "x", "--bls-keystore", "y"}, []string{"--bls-keystore-password-file"}},
		{"nothing to import", []string{seed}, []string{"import"}, []string{"--keystore", "--bls-keystore"}},
		{"no key to import", nil, []string{"import", "--keystore", "x"}, []string{"--private-key-file", "PRIVATE_KEY"}},
		{"no scalar to import", []string{seed}, []string{"import", "--bls-keystore", "x"}, []string{"--bls-key-file", "terminal"}},
		{"text for a key", nil, []string{"import", "--keystore", "x", "--private-key-file", text}, []string{"ECDSA key", "32 bytes in hex"}},
		{"text for a scalar", nil, []string{"import", "--bls-keystore", "x", "--bls-key-file", text}, []string{"BLS key", "32 bytes in hex"}},
		{"no place for a derived key", []string{seed}, []string{"import", "--bls-from-seed", "--keystore", "x"}, []string{"--bls-from-seed", "--bls-keystore"}},
		{"no place for a scalar", nil, []string{"import", "--bls-key-file", text, "--keystore", "x"}, []string{"--bls-key-file", "--bls-keystore"}},
		{"no place for a key", nil, []string{"import", "--private-key-file", text, "--bls-keystore", "x"}, []string{"--private-key-file", "--keystore"}},
		{"two BLS keys", nil, []string{"import", "--bls-from-seed", "--bls-key-file", text, "--bls-keystore", "x"}, []string{"--bls-from-seed", "--bls-key-file"}},
		{"a keystore that is none", nil, []string{"show", "--keystore", text, "--keystore-password-file", text}, []string{"--keystore", text, "not a keystore"}},
		{"no keys", nil, []string{"show"}, []string{"--keystore", "--signer-url", "PRIVATE_KEY"}},
		{"secrets without a terminal", []string{seed}, []string{"show", "--reveal"}, []string{"--reveal", "terminal"}},
		{"a seed that is none", []string{"OTHENTIC_BOOTSTRAP_SEED=12"}, []string{"show"}, []string{"OTHENTIC_BOOTSTRAP_SEED", "32 bytes"}},
		{"a proof for nothing", []string{seed}, []string{"bls-proof"}, []string{"--contract", "--chain"}},
		{"a proof for no address", []string{seed}, []string{"bls-proof", "--contract", "0x12", "--chain", "1"}, []string{"--contract", "20 bytes"}},
		{"a mistyped contract", []string{seed}, []string{"bls-proof", "--contract", strings.Replace(exampleContract, "8B", "8b", 1), "--chain", "1"}, []string{"--contract", "wrong case"}},
		{"a proof for no chain", []string{seed}, []string{"bls-proof", "--contract", exampleContract, "--chain", "moon"}, []string{"--chain", `"moon"`}},
		{"a proof for nobody", []string{seed}, []string{"bls-proof", "--contract", exampleContract, "--chain", "1", "--operator", "me"}, []string{"--operator", "20 bytes"}},
		{"an unknown word", nil, []string{"burn"}, []string{`"burn"`, "import"}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			command, out, errs := ballast(t, append([]string{"keys"}, c.args...)...)
			command.Env = append(command.Env, c.env...)
			err := command.Run()
			var exit *exec.ExitError
			if !errors.As(err, &exit) || exit.ExitCode() != 1 {
				t.Fatalf("ended with %v", err)
			}
			line := errs.String()
			if strings.Count(line, "\n") != 1 || out.Len() != 0 {
				t.Errorf("it says %q and %q", line, out)
			}
			for _, want := range c.says {
				if !strings.Contains(line, want) {
					t.Errorf("it does not say %q: %s", want, line)
				}
			}
			if strings.Contains(line, exampleSeed[4:20]) || strings.Contains(line, "no key\n") {
				t.Errorf("it quotes a secret: %s", line)
			}
			checkNothingLeft(t, command.Dir)
		})
	}
	if content, err := os.ReadFile(taken); err != nil || string(content) != "precious" {
		t.Errorf("the file that was there holds %q, %v", content, err)
	}
}
