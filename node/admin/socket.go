package admin

import (
	"context"
	"errors"
	"fmt"
	"net"
	"os"
	"path/filepath"
)

const (
	socketName = "admin.sock"
	// maxSocketPath is what every system allows for a Unix socket's path.
	maxSocketPath = 100
	socketMode    = 0o600
)

// inDataDir is where a data directory has its socket, or a link to it.
func inDataDir(dataDir string) string {
	if absolute, err := filepath.Abs(dataDir); err == nil {
		dataDir = absolute
	}
	return filepath.Join(dataDir, socketName)
}

// SocketPath is where the node with a data directory listens. Where that is too long for a socket, the data directory
// has a link to one in a directory of temporary files that the node made for itself: its name cannot be guessed, so
// nobody else can listen there in the node's place.
func SocketPath(dataDir string) string {
	path := inDataDir(dataDir)
	if len(path) <= maxSocketPath {
		return path
	}
	if linked, err := os.Readlink(path); err == nil {
		return linked
	}
	return path
}

// listen opens the socket of a data directory, after removing what an earlier process left there.
func listen(dataDir string) (net.Listener, error) {
	path := inDataDir(dataDir)
	if linked, err := os.Readlink(path); err == nil {
		removeLinked(linked)
	}
	if err := os.Remove(path); err != nil && !errors.Is(err, os.ErrNotExist) {
		return nil, fmt.Errorf("remove an old admin socket: %w", err)
	}
	if len(path) <= maxSocketPath {
		return bind(path)
	}
	private, err := os.MkdirTemp("", "ballast-") // only its owner may enter
	if err != nil {
		return nil, fmt.Errorf("make a directory for the admin socket: %w", err)
	}
	short := filepath.Join(private, socketName)
	listener, err := bind(short)
	if err != nil {
		return nil, errors.Join(err, os.Remove(private))
	}
	linked := &linkedListener{Listener: listener, link: path, socket: short}
	if err := os.Symlink(short, path); err != nil {
		return nil, errors.Join(fmt.Errorf("link to the admin socket: %w", err), linked.Close())
	}
	return linked, nil
}

// bind listens at a path that only the user of this process may connect to.
func bind(path string) (net.Listener, error) {
	listener, err := new(net.ListenConfig).Listen(context.Background(), "unix", path)
	if err != nil {
		return nil, fmt.Errorf("listen at the admin socket: %w", err)
	}
	if err := os.Chmod(path, socketMode); err != nil {
		return nil, errors.Join(fmt.Errorf("guard the admin socket: %w", err), listener.Close())
	}
	return listener, nil
}

// linkedListener is a socket outside of the data directory.
type linkedListener struct {
	net.Listener
	link, socket string
}

// Close removes the socket, its directory and the link to it.
func (l *linkedListener) Close() error {
	err := l.Listener.Close()
	removeLinked(l.socket)
	_ = os.Remove(l.link) // The next start removes what is left.
	return err
}

// removeLinked removes a socket and the directory that was made for it. What else is there stays.
func removeLinked(socket string) {
	_ = os.Remove(socket)
	_ = os.Remove(filepath.Dir(socket))
}
