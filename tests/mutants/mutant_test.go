package mutants

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// root is the module's directory, actors that of the mutated code.
const (
	root   = "../.."
	actors = root + "/actors"
)

// edit replaces text of one file, named from actors/ on. The old text must occur exactly once.
type edit struct{ file, old, new string }

// never switches a condition off: `case x:` or `if x {`, after a statement if there is one.
func never(file, old string) edit {
	end := strings.LastIndexAny(old, ":{")
	begin := strings.LastIndex(old, "; ") + len("; ")
	if begin < len("; ") {
		begin = strings.Index(old, " ") + 1
	}
	condition := strings.TrimSpace(old[begin:end])
	return edit{file, old, old[:begin] + "false && (" + condition + ")" + strings.TrimPrefix(old[begin:], condition)}
}

// mutant is one row of the table.
type mutant struct {
	name   string
	breaks string // in words: what a node does that has it
	edits  []edit
	hidden string // why the simulation cannot see it; empty if it must
}

// broken returns a row. The unit tests that must see it are those of the first edit's package.
func broken(name, breaks string, edits ...edit) mutant {
	return mutant{name: name, breaks: breaks, edits: edits}
}

// unseen marks a row that the simulation does not see, and says why.
func (m mutant) unseen(why string) mutant {
	m.hidden = why
	return m
}

// pkg is the package whose unit tests must see the mutant.
func (m mutant) pkg() string { return filepath.Dir(m.edits[0].file) }

// sources returns the mutated files by their names. Several edits may concern one file.
func (m mutant) sources() (map[string]string, error) {
	all := map[string]string{}
	for _, e := range m.edits {
		text, read := all[e.file]
		if !read {
			data, err := os.ReadFile(filepath.Join(actors, e.file))
			if err != nil {
				return nil, err
			}
			text = string(data)
		}
		if n := strings.Count(text, e.old); n != 1 || e.old == e.new {
			return nil, fmt.Errorf("%s: %q occurs %d times, want 1", e.file, e.old, n)
		}
		all[e.file] = strings.Replace(text, e.old, e.new, 1)
	}
	return all, nil
}

// table returns all rows.
func table() []mutant {
	var all []mutant
	for _, rows := range [][]mutant{
		reviewRows(), calculateRows(), attesterRows(), protocolRows(), aggregatorRows(), submitterRows(), schedulerRows(),
		watcherRows(), totalsRows(), pairRows(),
	} {
		all = append(all, rows...)
	}
	return all
}
