// Package documents keeps what is written about the code true: sections of documents that are made from the code, and
// pieces of code that a document shows.
package documents

import (
	"os"
	"strings"
	"testing"
)

// WriteVariable is the environment variable that makes the tests write their sections (make docs)
// before they compare them.
const WriteVariable = "BALLAST_WRITE_DOCS"

// Section asserts that a section of a document is the given text, in Markdown. The section stands between the lines
// `<!-- begin NAME -->` and `<!-- end NAME -->`; the path is relative to the package that is tested.
func Section(tb testing.TB, path, name, text string) {
	tb.Helper()
	raw, err := os.ReadFile(path)
	if err != nil {
		tb.Fatal(err)
	}
	before, rest, begins := strings.Cut(string(raw), "<!-- begin "+name+" -->\n")
	got, after, ends := strings.Cut(rest, "<!-- end "+name+" -->\n")
	if !begins || !ends {
		tb.Fatalf("%s has no section %s", path, name)
	}
	text = "\n" + strings.TrimSpace(text) + "\n\n"
	if got == text {
		return
	}
	if os.Getenv(WriteVariable) == "" {
		tb.Errorf("%s: the section %s is not what the code says: run make docs", path, name)
		return
	}
	whole := before + "<!-- begin " + name + " -->\n" + text + "<!-- end " + name + " -->\n" + after
	if err := os.WriteFile(path, []byte(whole), 0o644); err != nil { //nolint:gosec // It is for everybody.
		tb.Fatal(err)
	}
}
