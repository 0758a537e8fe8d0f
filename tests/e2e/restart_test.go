package e2e

import (
	"crypto/ecdsa"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/ballast-avs/ballast/node/devnet"
)

func readKey(t *testing.T, path string) *ecdsa.PrivateKey {
	t.Helper()
	text, err := os.ReadFile(filepath.Clean(path))
	if err != nil {
		t.Fatal(err)
	}
	key, err := crypto.HexToECDSA(strings.TrimPrefix(strings.TrimSpace(string(text)), "0x"))
	if err != nil {
		t.Fatal(err)
	}
	return key
}

// TestARestartIsAFreshNetworkWithTheSameKeys also covers a directory in which an earlier run was killed.
func TestARestartIsAFreshNetworkWithTheSameKeys(t *testing.T) {
	t.Parallel()
	o := options(t, 1)
	var before devnet.State
	for run := range 2 {
		d, err := devnet.Start(t.Context(), o)
		if err != nil {
			t.Fatal(err)
		}
		if err := d.StartNodes(t.Context(), nil); err != nil {
			t.Fatal(err)
		}
		now := state(t, o)
		if run == 1 && (now.Operators[0].Address != before.Operators[0].Address || now.Deployer.Address != before.Deployer.Address ||
			now.Operators[0].BLSPublicKey != before.Operators[0].BLSPublicKey) {
			t.Error("the keys changed")
		}
		before = now
		if _, err := devnet.Start(t.Context(), o); err == nil || !strings.Contains(err.Error(), "--datadir") {
			t.Errorf("a second devnet in the same directory: %v", err)
		}
		if err := d.Stop(); err != nil {
			t.Fatal(err)
		}
	}
	aside, err := filepath.Glob(filepath.Join(o.DataDir, "nodes", "operator-1", "journal.db.*"))
	if err != nil || len(aside) != 1 {
		t.Errorf("journals set aside: %v, %v", aside, err)
	}
}

func TestAForeignDirectoryIsNotTouched(t *testing.T) {
	o := options(t, 1)
	precious := filepath.Join(o.DataDir, "chains", "l1", "precious")
	if err := os.MkdirAll(filepath.Dir(precious), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(precious, []byte("mine"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := devnet.Start(t.Context(), o); err == nil || !strings.Contains(err.Error(), "--datadir") {
		t.Errorf("got %v", err)
	}
	if text, err := os.ReadFile(precious); err != nil || string(text) != "mine" {
		t.Error("somebody else's file was touched")
	}
	entries, err := os.ReadDir(o.DataDir)
	if err != nil || len(entries) != 1 {
		t.Errorf("left behind: %v, %v", entries, err)
	}
}
