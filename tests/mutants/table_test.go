package mutants

import (
	"go/parser"
	"go/token"
	"testing"
)

// leastRows is how many mutations the table has at least.
const leastRows = 40

// TestEveryRowFits keeps the table from rotting: each row's old text stands in today's source once,
// and what it makes is Go.
func TestEveryRowFits(t *testing.T) {
	all := table()
	if len(all) < leastRows {
		t.Errorf("the table has %d rows, want %d", len(all), leastRows)
	}
	names := map[string]bool{}
	for _, m := range all {
		if names[m.name] || m.breaks == "" {
			t.Errorf("%s: the name is taken, or nothing says what it breaks", m.name)
		}
		names[m.name] = true
		sources, err := m.sources()
		if err != nil {
			t.Errorf("%s: %v", m.name, err)
		}
		for file, text := range sources {
			if _, err := parser.ParseFile(token.NewFileSet(), file, text, parser.SkipObjectResolution); err != nil {
				t.Errorf("%s: the mutated file cannot be parsed: %v", m.name, err)
			}
		}
	}
}
