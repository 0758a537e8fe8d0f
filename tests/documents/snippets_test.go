package documents

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// snippet is a piece of Go code that a document shows, and the file that it says it is from.
type snippet struct{ from, code string }

// snippets are the Go blocks of a document. Each stands below a line `<!-- from PATH -->`.
func snippets(document string) ([]snippet, error) {
	var all []snippet
	for i, part := range strings.Split(document, "```go\n") {
		if i == 0 {
			document = part
			continue
		}
		code, after, closed := strings.Cut(part, "```\n")
		from, named := strings.CutPrefix(lastLine(document), "<!-- from ")
		if !closed || !named {
			return nil, fmt.Errorf("block %d of Go code does not end, or does not say where it is from", i)
		}
		all = append(all, snippet{strings.TrimSuffix(from, " -->"), code})
		document = after
	}
	return all, nil
}

func lastLine(text string) string {
	lines := strings.Split(strings.TrimSuffix(text, "\n"), "\n")
	return lines[len(lines)-1]
}

// TestCodeInDocumentsIsInTheRepository finds every piece of code that the guides show, word for word, in
// the file that they name.
func TestCodeInDocumentsIsInTheRepository(t *testing.T) {
	const root = "../.."
	for _, document := range []string{"docs/testing-actors.md"} {
		text, err := os.ReadFile(filepath.Join(root, document))
		if err != nil {
			t.Fatal(err)
		}
		all, err := snippets(string(text))
		if err != nil || len(all) == 0 {
			t.Errorf("%s: %d pieces of code, %v", document, len(all), err)
		}
		for _, s := range all {
			source, err := os.ReadFile(filepath.Join(root, s.from))
			if err != nil {
				t.Errorf("%s: %v", document, err)
				continue
			}
			if !strings.Contains("\n"+string(source), "\n"+s.code) {
				t.Errorf("%s shows code that is not in %s:\n%s", document, s.from, s.code)
			}
		}
	}
}

func TestABlockWithoutItsFileIsAnError(t *testing.T) {
	good := "x\n<!-- from a.go -->\n```go\none\n```\ny\n<!-- from b.go -->\n```go\ntwo\n```\n"
	all, err := snippets(good)
	if err != nil || len(all) != 2 || all[0] != (snippet{"a.go", "one\n"}) || all[1] != (snippet{"b.go", "two\n"}) {
		t.Errorf("found %+v, %v", all, err)
	}
	for _, bad := range []string{"```go\none\n```\n", "<!-- from a.go -->\n\n```go\none\n```\n", "<!-- from a.go -->\n```go\none\n"} {
		if all, err := snippets(bad); err == nil {
			t.Errorf("%q: found %+v", bad, all)
		}
	}
}
