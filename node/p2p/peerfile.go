package p2p

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"time"

	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/multiformats/go-multiaddr"
)

const (
	bookName    = "peers.json"
	bookFormat  = "ballast peers"
	bookVersion = 1
	// maxPeerFile is more than a full peer store takes: 256 peers of 8 addresses of at most 300 bytes,
	// three times as long as text.
	maxPeerFile  = 2 << 20
	bookFileMode = 0o600
	bookDirMode  = 0o700
	// maxAside bounds the damaged files that are kept.
	maxAside = 100
)

// errBook says that the file of known peers is damaged, or something else.
var errBook = errors.New("not a file of known peers")

// bookJSON is the file of known peers.
type bookJSON struct {
	Format  string     `json:"format"`
	Version int        `json:"version"`
	Peers   []peerJSON `json:"peers"`
}

type peerJSON struct {
	ID       string    `json:"id"`
	Addrs    []string  `json:"addrs"`
	Seen     time.Time `json:"seen"`
	Operator bool      `json:"operator,omitempty"`
}

// peerFile is the known peers on disk. It is a cache: whatever is wrong with it, the node can do without.
type peerFile struct{ dir string }

// prepare makes the directory and tries whether a file can be written there, which is better known
// at the start than later.
func (f peerFile) prepare() error {
	if err := f.tryDir(); err != nil {
		return fmt.Errorf("--p2p.datadir %s cannot be used: %w; give this user the right to write there, or name "+
			"another directory", f.dir, err)
	}
	return nil
}

func (f peerFile) tryDir() error {
	if err := os.MkdirAll(f.dir, bookDirMode); err != nil {
		return err
	}
	probe, err := os.CreateTemp(f.dir, ".writable-*")
	if err != nil {
		return err
	}
	return errors.Join(probe.Close(), os.Remove(probe.Name()))
}

func (f peerFile) path() string { return filepath.Join(f.dir, bookName) }

// load reads the file. A missing one is an empty one; a damaged or foreign one is set aside, and the path is
// returned that it has now.
func (f peerFile) load() (entries []knownPeer, aside string, err error) {
	b, err := f.read()
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, "", nil
	case err == nil:
		entries, err = parseBook(b)
	}
	if !errors.Is(err, errBook) {
		return entries, "", err
	}
	aside, err = f.setAside()
	return nil, aside, err
}

func (f peerFile) read() ([]byte, error) {
	file, err := os.Open(f.path())
	if err != nil {
		return nil, fmt.Errorf("open the known peers: %w", err)
	}
	b, err := io.ReadAll(io.LimitReader(file, maxPeerFile+1))
	if err = errors.Join(err, file.Close()); err != nil {
		return nil, fmt.Errorf("read the known peers: %w", err)
	}
	if len(b) > maxPeerFile {
		return nil, fmt.Errorf("more than %d bytes: %w", maxPeerFile, errBook)
	}
	return b, nil
}

func parseBook(b []byte) ([]knownPeer, error) {
	var file bookJSON
	if err := json.Unmarshal(b, &file); err != nil {
		return nil, fmt.Errorf("%w: %w", errBook, err)
	}
	if file.Format != bookFormat || file.Version != bookVersion || len(file.Peers) > maxKnownPeers {
		return nil, fmt.Errorf("format %q, version %d, %d peers: %w", file.Format, file.Version, len(file.Peers),
			errBook)
	}
	var entries []knownPeer
	for _, p := range file.Peers {
		id, err := peer.Decode(p.ID)
		if err != nil {
			return nil, fmt.Errorf("%w: %w", errBook, err)
		}
		addrs, err := multiaddrs(p.Addrs)
		if err != nil {
			return nil, fmt.Errorf("%w: %w", errBook, err)
		}
		if kept := keepable(addrs); len(kept) > 0 {
			entries = append(entries, knownPeer{id: id, addrs: kept, seen: p.Seen, operator: p.Operator})
		}
	}
	return entries, nil
}

// setAside gives the file a name that nothing has yet.
func (f peerFile) setAside() (string, error) {
	for i := 1; i <= maxAside; i++ {
		aside := fmt.Sprintf("%s.damaged-%d", f.path(), i)
		if _, err := os.Lstat(aside); !errors.Is(err, fs.ErrNotExist) {
			continue
		}
		if err := os.Rename(f.path(), aside); err != nil {
			return "", fmt.Errorf("set the damaged file of known peers aside: %w", err)
		}
		return aside, nil
	}
	return "", fmt.Errorf("%d damaged files of known peers lie in %s: remove them", maxAside, f.dir)
}

// save replaces the file, so that a crash leaves the old one or the new one.
func (f peerFile) save(entries []knownPeer) error {
	file := bookJSON{Format: bookFormat, Version: bookVersion, Peers: []peerJSON{}}
	for i := range entries {
		k := &entries[i]
		file.Peers = append(file.Peers,
			peerJSON{ID: k.id.String(), Addrs: addrTexts(k.addrs), Seen: k.seen.UTC(), Operator: k.operator})
	}
	b, err := json.MarshalIndent(file, "", " ")
	if err != nil {
		return fmt.Errorf("write the known peers: %w", err)
	}
	draft := f.path() + ".new"
	if err := os.WriteFile(draft, b, bookFileMode); err != nil {
		return fmt.Errorf("write the known peers: %w", err)
	}
	if err := os.Rename(draft, f.path()); err != nil {
		return fmt.Errorf("replace the known peers: %w", err)
	}
	return nil
}

func addrTexts(addrs []multiaddr.Multiaddr) []string {
	var out []string
	for _, a := range addrs {
		out = append(out, a.String())
	}
	return out
}
