package node

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/ballast-avs/ballast/messages"
	"github.com/ballast-avs/ballast/node/journal"
)

// A node that gets another L2, or loses one, goes on with the journals that it has.
func TestAJournalIsTakenOverUnderItsNewName(t *testing.T) {
	dir := t.TempDir()
	j, err := journal.Open(JournalPath(dir, 5, false), journal.Network{L2Chain: 5})
	if err != nil {
		t.Fatal(err)
	}
	if err = j.Close(); err != nil {
		t.Fatal(err)
	}
	for _, step := range []struct {
		l2      messages.ChainID
		several bool
		found   string // before it is taken
		taken   string
	}{
		{5, false, "journal.db", "journal.db"},
		{6, true, "journal-6.db", "journal-6.db"}, // it is not the other L2's
		{5, true, "journal.db", "journal-5.db"},
		{5, false, "journal-5.db", "journal.db"},
	} {
		if found := FindJournal(dir, step.l2, step.several); found != filepath.Join(dir, step.found) {
			t.Errorf("%+v: found at %s", step, found)
		}
		if path, err := takeJournal(dir, step.l2, step.several); err != nil || path != filepath.Join(dir, step.taken) {
			t.Errorf("%+v: taken as %s, %v", step, path, err)
		}
	}
	if files, err := os.ReadDir(dir); err != nil || len(files) != 1 {
		t.Errorf("%v, %v", files, err)
	}
}
