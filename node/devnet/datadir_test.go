package devnet

import (
	"errors"
	"os"
	"path/filepath"
	"testing"
)

func makeDir(t *testing.T, path string) {
	t.Helper()
	if err := os.MkdirAll(path, dirMode); err != nil {
		t.Fatal(err)
	}
}

func makeFile(t *testing.T, path string) {
	t.Helper()
	makeDir(t, filepath.Dir(path))
	if err := os.WriteFile(path, []byte("something"), secretMode); err != nil {
		t.Fatal(err)
	}
}

func exists(t *testing.T, path string) bool {
	t.Helper()
	_, err := os.Lstat(path)
	if err != nil && !errors.Is(err, os.ErrNotExist) {
		t.Fatal(err)
	}
	return err == nil
}

// TestUndoTakesBackWhatTheRunMade runs in a place root/a/b/c, of which some is there before.
func TestUndoTakesBackWhatTheRunMade(t *testing.T) {
	for name, c := range map[string]struct {
		path   string // of the data directory below root
		before string // a directory that was there, below root
		during string // a file that somebody else makes meanwhile, below root
		stays  string // what is left
		gone   string // what is not left
	}{
		"three levels":          {path: "a/b/c", gone: "a"},
		"one level":             {path: "a", gone: "a"},
		"the lowest only":       {path: "a/b/c", before: "a/b", stays: "a/b", gone: "a/b/c"},
		"an empty directory":    {path: "a/b", before: "a/b", stays: "a/b", gone: "a/b/" + markFile},
		"not quite straight":    {path: "a/./x/../b/", gone: "a"},
		"somebody else came in": {path: "a/b/c", during: "a/theirs", stays: "a/theirs", gone: "a/b"},
	} {
		t.Run(name, func(t *testing.T) {
			root := t.TempDir()
			makeDir(t, filepath.Join(root, c.before))
			d, err := openDataDir(root + "/" + c.path)
			if err != nil {
				t.Fatal(err)
			}
			if _, err := d.loadKey("deployer"); err != nil {
				t.Fatal(err)
			}
			makeFile(t, filepath.Join(d.chain("l1"), "CURRENT"))
			if c.during != "" {
				makeFile(t, filepath.Join(root, c.during))
			}
			if err := d.undo(); err != nil {
				t.Fatal(err)
			}
			if exists(t, filepath.Join(root, c.gone)) || !exists(t, filepath.Join(root, c.stays)) {
				t.Errorf("%s or %s is wrong", c.gone, c.stays)
			}
		})
	}
}

func TestUndoKeepsAnEarlierRun(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a")
	for run := range 2 {
		d, err := openDataDir(path)
		if err != nil {
			t.Fatal(err)
		}
		if run == 1 && d.fresh {
			t.Error("an earlier run's directory is taken for a fresh one")
		}
		if _, err := d.loadKey("deployer"); err != nil {
			t.Fatal(err)
		}
		release := d.close
		if run == 1 {
			release = d.undo
		}
		if err := release(); err != nil {
			t.Fatal(err)
		}
		if !exists(t, d.keyFile("deployer")) {
			t.Error("the key is lost")
		}
	}
}

// TestAFailedOpeningLeavesNothing opens a path whose last name is too long, so that some directories are made before it
// fails.
func TestAFailedOpeningLeavesNothing(t *testing.T) {
	root := t.TempDir()
	long := make([]byte, 300)
	for i := range long {
		long[i] = 'x'
	}
	if _, err := openDataDir(filepath.Join(root, "a", "b", string(long))); err == nil {
		t.Fatal("it opened")
	}
	if exists(t, filepath.Join(root, "a")) {
		t.Error("directories are left behind")
	}
}

func TestAnotherDevnetsDirectoryIsNotUndone(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a", "b")
	first, err := openDataDir(path)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := openDataDir(path); !errors.Is(err, ErrDataDirInUse) {
		t.Errorf("got %v", err)
	}
	if !exists(t, first.file(markFile)) {
		t.Error("the running devnet's lock is gone")
	}
	if err := first.undo(); err != nil {
		t.Error(err)
	}
}
