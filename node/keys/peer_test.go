package keys

import (
	"encoding/hex"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestThePeerIDIsMadeOnce(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "p2p")
	if _, err := ReadPeerSeed(dir, ""); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("before the first start: %v", err)
	}
	first, err := PeerSeed(dir, "")
	if err != nil || first == [32]byte{} {
		t.Fatalf("%x, %v", first, err)
	}
	again, err := PeerSeed(dir, "")
	if err != nil || again != first {
		t.Errorf("another on the second start: %v", err)
	}
	about, err := os.Stat(filepath.Join(dir, "peer.key"))
	if err != nil || about.Mode().Perm() != 0o600 || about.Size() != 32 {
		t.Errorf("%v, %v", about, err)
	}
	elsewhere, err := PeerSeed(t.TempDir(), "")
	if err != nil || elsewhere == first {
		t.Errorf("the same in another directory: %v", err)
	}
	want := [32]byte{31: 9}
	given, err := PeerSeed(dir, hex.EncodeToString(want[:]))
	if err != nil || given != want {
		t.Errorf("the environment does not come first: %v", err)
	}
}

func TestPeerFilesThatAreNone(t *testing.T) {
	good := strings.Repeat("x", 32)
	cases := map[string]struct {
		content string
		mode    os.FileMode
		says    string
	}{
		"empty":           {"", 0o600, "0 bytes"},
		"short":           {good[1:], 0o600, "31 bytes"},
		"long":            {good + "\n", 0o600, "33 bytes"},
		"zero":            {string(make([]byte, 32)), 0o600, "random"},
		"open to a group": {good, 0o640, "chmod 600"},
		"open to all":     {good, 0o604, "chmod 600"},
	}
	for name, c := range cases {
		dir := t.TempDir()
		path := filepath.Join(dir, "peer.key")
		if err := os.WriteFile(path, []byte(c.content), 0o600); err != nil {
			t.Fatal(err)
		}
		if err := os.Chmod(path, c.mode); err != nil {
			t.Fatal(err)
		}
		_, err := PeerSeed(dir, "")
		if err == nil || !strings.Contains(err.Error(), c.says) || !strings.Contains(err.Error(), path) {
			t.Errorf("%s: %v", name, err)
		}
		if after, err := os.ReadFile(path); err != nil || string(after) != c.content { //nolint:gosec // Our own directory.
			t.Errorf("%s: the file was changed", name)
		}
	}
	if _, err := PeerSeed(secretFile(t, "", 0o600), ""); err == nil {
		t.Error("a file is taken for a directory")
	}
}

func TestBootstrapSeeds(t *testing.T) {
	want := [32]byte{0: 0xab, 31: 1}
	text := hex.EncodeToString(want[:])
	for _, good := range []string{text, "0x" + text, strings.ToUpper(text), " " + text + "\n"} {
		if got, err := ParsePeerSeed(good); err != nil || got != want {
			t.Errorf("%q: %v", good, err)
		}
	}
	for _, bad := range []string{"0x", text[2:], text + "00", "g" + text[1:], strings.Repeat("0", 64)} {
		_, err := ParsePeerSeed(bad)
		if err == nil || !strings.Contains(err.Error(), "OTHENTIC_BOOTSTRAP_SEED") || strings.Contains(err.Error(), text[2:10]) {
			t.Errorf("%q: %v", bad, err)
		}
	}
}

func TestThePublishedBootstrapID(t *testing.T) {
	if !KnownBootstrapID("12D3KooWBNFG1QjuF3UKAKvqhdXcxh9iBmj88cM5eU2EK5Pa91KB") || KnownBootstrapID("") {
		t.Error("the published id is not known")
	}
}
