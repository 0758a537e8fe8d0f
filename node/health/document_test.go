package health_test

import (
	"os"
	"testing"

	"github.com/ballast-avs/ballast/node/health"
)

// TestTheDocumentIsUpToDate compares docs/reasons.md with what it is made from; make docs writes it.
func TestTheDocumentIsUpToDate(t *testing.T) {
	const path = "../../docs/reasons.md"
	if os.Getenv("BALLAST_WRITE_DOCS") != "" {
		if err := os.WriteFile(path, []byte(health.Document()), 0o644); err != nil { //nolint:gosec // It is for everybody.
			t.Fatal(err)
		}
	}
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if string(text) != health.Document() {
		t.Error("docs/reasons.md is not what package health says: run make docs")
	}
}
