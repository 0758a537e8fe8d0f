package transport_test

import (
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// TestEveryClientOfANodeIsMadeHere reads the sources. Development chains and networks have clients of their own.
func TestEveryClientOfANodeIsMadeHere(t *testing.T) {
	root := filepath.Join("..", "..")
	made := regexp.MustCompile(`http\.Client\{|http\.Default(Client|Transport)|http\.(Get|Post|PostForm|Head)\(|\bhttp +http\.Client\b`)
	files := 0
	for _, tree := range []string{"actors", "chain", "cmd", "messages", "node"} {
		err := filepath.WalkDir(filepath.Join(root, tree), func(path string, entry fs.DirEntry, err error) error {
			if err != nil {
				return err
			}
			slashed := filepath.ToSlash(path)
			if entry.IsDir() && (strings.HasSuffix(slashed, "chain/transport") || strings.HasSuffix(slashed, "chain/devchain") ||
				strings.HasSuffix(slashed, "node/devnet")) {
				return filepath.SkipDir
			}
			if !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
				return nil
			}
			text, err := os.ReadFile(path) //nolint:gosec // Of this repository.
			if made.Match(text) {
				t.Errorf("%s makes an HTTP client: take transport.Client", slashed)
			}
			files++
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	if files < 100 {
		t.Errorf("%d files were read", files)
	}
}
