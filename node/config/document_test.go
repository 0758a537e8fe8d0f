package config

import (
	"os"
	"testing"
)

// TestTheDocumentIsUpToDate compares docs/config.md with what it is made from; make docs writes it.
func TestTheDocumentIsUpToDate(t *testing.T) {
	const path = "../../docs/config.md"
	if os.Getenv("BALLAST_WRITE_DOCS") != "" {
		if err := os.WriteFile(path, []byte(Document()), 0o644); err != nil { //nolint:gosec // It is for everybody.
			t.Fatal(err)
		}
	}
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if string(text) != Document() {
		t.Error("docs/config.md is not what the settings say: run make docs")
	}
}
