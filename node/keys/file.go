package keys

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
)

const (
	// MaxFileSize bounds every file that is read, in bytes; a keystore has about 500.
	MaxFileSize = 64 << 10

	secretMode = 0o600
	dirMode    = 0o700
	// othersMask are the permissions that let others than the owner read or write.
	othersMask = 0o077
)

// Errors of files. ErrExists protects a key that is there already.
var (
	ErrExists   = errors.New("file exists and is not overwritten")
	ErrTooLarge = errors.New("file is larger than 64 KiB")
	ErrNotFile  = errors.New("it is not a regular file")
)

// readBounded reads a small file. Devices and pipes are refused, since reading them may never end.
func readBounded(path string) ([]byte, fs.FileMode, error) {
	about, err := os.Stat(path)
	if err != nil {
		return nil, 0, pathless(err)
	}
	if !about.Mode().IsRegular() {
		return nil, 0, ErrNotFile
	}
	file, err := os.Open(path) //nolint:gosec // --keystore's.
	if err != nil {
		return nil, 0, pathless(err)
	}
	text, err := io.ReadAll(io.LimitReader(file, MaxFileSize+1))
	if err = errors.Join(err, file.Close()); err != nil {
		return nil, 0, pathless(err)
	}
	if len(text) > MaxFileSize {
		return nil, 0, ErrTooLarge
	}
	return text, about.Mode(), nil
}

// openToOthers reports whether somebody else than the owner may use a file.
func openToOthers(mode fs.FileMode) bool { return mode.Perm()&othersMask != 0 }

// isCredential reports whether systemd handed a file over (systemd.exec, LoadCredential): it is for this service alone,
// whatever its mode looks like.
func isCredential(path string) bool {
	dir := os.Getenv("CREDENTIALS_DIRECTORY")
	return dir != "" && filepath.Dir(filepath.Clean(path)) == filepath.Clean(dir)
}

// WriteNew writes a file of mode 0600 that is either there whole or not at all, and makes the directories on the way.
// It returns ErrExists rather than replace anything.
func WriteNew(path string, content []byte) error {
	dir := filepath.Dir(path)
	if err := os.MkdirAll(dir, dirMode); err != nil {
		return fmt.Errorf("make the directory of %s: %w", path, pathless(err))
	}
	draft, err := os.CreateTemp(dir, ".ballast-*.new") // CreateTemp makes files of mode 0600.
	if err != nil {
		return fmt.Errorf("write %s: %w", path, pathless(err))
	}
	_, err = draft.Write(content)
	err = errors.Join(err, draft.Sync(), draft.Close())
	if err == nil {
		err = place(draft.Name(), path)
	}
	if gone := os.Remove(draft.Name()); !errors.Is(gone, fs.ErrNotExist) {
		err = errors.Join(err, pathless(gone))
	}
	switch {
	case errors.Is(err, fs.ErrExist):
		return fmt.Errorf("write %s: %w", path, ErrExists)
	case err != nil:
		return fmt.Errorf("write %s: %w", path, pathless(err))
	}
	return syncDir(dir)
}

// place gives a finished draft its name. Unlike a rename, a link never replaces; where the file system has no links,
// the name is taken first.
func place(draft, path string) error {
	err := os.Link(draft, path)
	if err == nil || errors.Is(err, fs.ErrExist) {
		return err
	}
	taken, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, secretMode) //nolint:gosec // --keystore's.
	if err != nil {
		return err
	}
	if err := taken.Close(); err != nil {
		return err
	}
	return os.Rename(draft, path)
}

// syncDir makes a new name last through a power failure.
func syncDir(dir string) error {
	d, err := os.Open(dir) //nolint:gosec // The operator names the directory.
	if err != nil {
		return fmt.Errorf("open directory: %w", err)
	}
	if err := errors.Join(d.Sync(), d.Close()); err != nil {
		return fmt.Errorf("sync directory: %w", err)
	}
	return nil
}

// pathless takes the path out of an error of package os, for callers that name it themselves.
func pathless(err error) error {
	var path *fs.PathError
	if errors.As(err, &path) {
		return path.Err
	}
	var link *os.LinkError
	if errors.As(err, &link) {
		return link.Err
	}
	return err
}

// Vacant returns ErrExists where a new file would replace one, so that nobody is asked for a password in vain.
func Vacant(path string) error {
	_, err := os.Lstat(path)
	switch {
	case err == nil:
		return ErrExists
	case errors.Is(err, fs.ErrNotExist):
		return nil
	}
	return pathless(err)
}
