package devnet

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/gofrs/flock"
)

// Errors of a data directory.
var (
	ErrDataDirForeign = errors.New("holds files that are not a devnet's")
	ErrDataDirInUse   = errors.New("is in use by another devnet")
)

const (
	dirMode    = 0o700
	secretMode = 0o600
	publicMode = 0o644

	// markFile says that a directory is a devnet's, from before its first file to after its last; it is also the lock.
	markFile  = "devnet.lock"
	stateFile = "devnet.json"
)

// dataDir is a directory that holds one devnet: its keys, its chains' databases and its nodes' journals.
type dataDir struct {
	path   string
	lock   *flock.Flock
	before contents // what was there when this run began
}

// openDataDir takes a directory. Only one that is empty, or holds our devnet.json or our mark, is taken; the chains of an
// earlier run are removed, keys and journals stay.
func openDataDir(path string) (*dataDir, error) {
	before, err := checkOurs(path)
	if err != nil {
		return nil, err
	}
	if err = os.MkdirAll(path, dirMode); err != nil {
		return nil, fmt.Errorf("cannot be made: %w", err)
	}
	d := &dataDir{path: path, before: before, lock: flock.New(filepath.Join(path, markFile), flock.SetPermissions(secretMode))}
	locked, err := d.lock.TryLock()
	if err != nil {
		return nil, fmt.Errorf("cannot be written: %w", err)
	}
	if !locked {
		return nil, ErrDataDirInUse
	}
	for _, old := range []string{d.chain("l1"), d.chain("l2"), d.file(stateFile)} {
		if err := os.RemoveAll(old); err != nil {
			return nil, errors.Join(fmt.Errorf("remove the last run's %s: %w", filepath.Base(old), err), d.close())
		}
	}
	return d, nil
}

// contents is what a run finds in its place.
type contents uint8

const (
	missing contents = iota // no directory
	empty                   // a directory without files
	earlier                 // an earlier run's directory
)

// checkOurs refuses somebody else's directory.
func checkOurs(path string) (contents, error) {
	entries, err := os.ReadDir(path)
	if errors.Is(err, os.ErrNotExist) {
		return missing, nil
	}
	if err != nil {
		return missing, fmt.Errorf("cannot be read: %w", err)
	}
	if len(entries) == 0 {
		return empty, nil
	}
	ours := false
	for _, e := range entries {
		ours = ours || e.Name() == markFile || (e.Name() == stateFile && isState(filepath.Join(path, stateFile)))
	}
	if !ours {
		return missing, ErrDataDirForeign
	}
	return earlier, nil
}

// isState reports whether a file is a devnet.json of ours.
func isState(path string) bool {
	text, err := os.ReadFile(path) //nolint:gosec // The user named the directory.
	if err != nil {
		return false
	}
	var s State
	return json.Unmarshal(text, &s) == nil && s.L1.ChainID != 0 && len(s.Operators) > 0
}

func (d *dataDir) file(name string) string  { return filepath.Join(d.path, name) }
func (d *dataDir) chain(name string) string { return filepath.Join(d.path, "chains", name) }
func (d *dataDir) keyFile(name string) string {
	return filepath.Join(d.path, "keys", name+".key")
}
func (d *dataDir) node(name string) string { return filepath.Join(d.path, "nodes", name) }

func (d *dataDir) close() error { return d.lock.Unlock() }

// undo takes back a start that failed in a place where nothing was before.
func (d *dataDir) undo() error {
	switch d.before {
	case missing:
		return os.RemoveAll(d.path)
	case empty:
		entries, err := os.ReadDir(d.path)
		for _, e := range entries {
			err = errors.Join(err, os.RemoveAll(d.file(e.Name())))
		}
		return err
	case earlier:
	}
	return nil
}

// writeState publishes devnet.json in one step: whoever reads it reads all of it.
func (d *dataDir) writeState(s State) error {
	text, err := json.MarshalIndent(s, "", "  ")
	if err != nil {
		return fmt.Errorf("encode %s: %w", stateFile, err)
	}
	draft := d.file("." + stateFile)
	if err := os.WriteFile(draft, append(text, '\n'), publicMode); err != nil { //nolint:gosec // It holds no secrets.
		return fmt.Errorf("write %s: %w", stateFile, err)
	}
	if err := os.Rename(draft, d.file(stateFile)); err != nil {
		return fmt.Errorf("publish %s: %w", stateFile, err)
	}
	return nil
}
