package node

import (
	"fmt"
	"os"
	"path/filepath"

	"github.com/ballast-avs/ballast/messages"
	"github.com/ballast-avs/ballast/node/journal"
)

// JournalPath is where a node with a data directory keeps the journal of one of its L2s, several
// of them or a single one.
func JournalPath(dataDir string, l2 messages.ChainID, several bool) string {
	name := "journal.db"
	if several {
		name = fmt.Sprintf("journal-%d.db", l2)
	}
	return filepath.Join(dataDir, name)
}

// FindJournal is where the journal of an L2 is, whether or not there is one: a node that had a single L2, or several,
// before has it under the other name.
func FindJournal(dataDir string, l2 messages.ChainID, several bool) string {
	path, other := JournalPath(dataDir, l2, several), JournalPath(dataDir, l2, !several)
	if _, err := os.Stat(path); err == nil {
		return path
	}
	j, err := journal.OpenReadOnly(other)
	if err != nil {
		return path // What is wrong with another L2's journal is of no interest.
	}
	if bound := j.Network(); j.Close() == nil && bound.L2Chain == l2 {
		return other
	}
	return path
}

// takeJournal finds the journal of an L2 and gives it the name that it has now, so that no vote is forgotten.
func takeJournal(dataDir string, l2 messages.ChainID, several bool) (string, error) {
	path, found := JournalPath(dataDir, l2, several), FindJournal(dataDir, l2, several)
	if found == path {
		return path, nil
	}
	if err := os.Rename(found, path); err != nil {
		return "", fmt.Errorf("take over the journal of chain %d: %w", l2, err)
	}
	return path, nil
}
