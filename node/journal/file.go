package journal

import (
	"errors"
	"fmt"
	"os"
	"runtime/debug"

	bolt "go.etcd.io/bbolt"
	bolterrors "go.etcd.io/bbolt/errors"
)

// openFile opens a file with bbolt and turns its errors into ours.
func openFile(path string, readOnly bool) (db *bolt.DB, err error) {
	err = guarded(func() error {
		db, err = bolt.Open(path, fileMode, &bolt.Options{Timeout: lockTimeout, ReadOnly: readOnly})
		return err
	})
	switch {
	case errors.Is(err, bolterrors.ErrTimeout):
		return nil, fmt.Errorf("%s: %w", path, ErrInUse)
	case errors.Is(err, os.ErrPermission), errors.Is(err, os.ErrNotExist):
		return nil, fmt.Errorf("open journal %s: %w", path, err)
	case err != nil && !errors.Is(err, ErrDamaged):
		return nil, fmt.Errorf("open journal %s: %w: %w", path, ErrDamaged, err)
	case err != nil:
		return nil, fmt.Errorf("open journal %s: %w", path, err)
	}
	return db, nil
}

// examine looks at a whole file without writing to it: bbolt trusts what it finds, and a page that is missing would end
// the process. An empty file is none: a crash may have left it before its first write.
func examine(path string) (present bool, err error) {
	info, err := os.Stat(path)
	switch {
	case errors.Is(err, os.ErrNotExist):
		return false, nil
	case err != nil:
		return false, fmt.Errorf("look at the journal: %w", err)
	case !info.Mode().IsRegular():
		return false, fmt.Errorf("journal %s: %w: it is not a regular file", path, ErrDamaged)
	case info.Size() == 0:
		return false, nil
	}
	db, err := openFile(path, true)
	if err != nil {
		return false, err
	}
	err = guarded(func() error { return db.View(func(tx *bolt.Tx) error { return walk(tx, info.Size()) }) })
	if err != nil {
		err = fmt.Errorf("journal %s: %w", path, err)
	}
	return true, errors.Join(err, db.Close())
}

// walk visits every record.
func walk(tx *bolt.Tx, size int64) error {
	if tx.Size() > size {
		return fmt.Errorf("%w: it has %d bytes of %d", ErrDamaged, size, tx.Size())
	}
	return tx.ForEach(func(name []byte, bucket *bolt.Bucket) error {
		bytes := 0
		return bucket.ForEach(func(key, value []byte) error {
			if bytes += len(key) + len(value); int64(bytes) > size {
				return fmt.Errorf("%w: bucket %q is larger than the file", ErrDamaged, name)
			}
			return nil
		})
	})
}

// guarded runs something on a file that may be damaged: what bbolt panics about, and a page that
// is not there, are errors.
func guarded(run func() error) (err error) {
	defer debug.SetPanicOnFault(debug.SetPanicOnFault(true))
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("%w: %v", ErrDamaged, r)
		}
	}()
	return run()
}
