package keys

import (
	"crypto/rand"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"
	"strings"
)

// peerFile holds the 32 raw bytes of the peer id's seed, in the directory of the network's state.
const peerFile = "peer.key"

// PeerSeed returns the ed25519 seed of the node's peer id (protocol.md 5.3): that of OTHENTIC_BOOTSTRAP_SEED where it
// is given (32 bytes in hex), else that of the file peer.key in a directory, which is made on the first start. A file
// of another size, or one that others may use, is an error; it is never replaced.
func PeerSeed(dir, bootstrapSeed string) ([32]byte, error) {
	seed, err := ReadPeerSeed(dir, bootstrapSeed)
	if !errors.Is(err, fs.ErrNotExist) {
		return seed, err
	}
	if _, err = rand.Read(seed[:]); err != nil {
		return [32]byte{}, fmt.Errorf("draw the peer id: %w", err)
	}
	if err = WriteNew(filepath.Join(dir, peerFile), seed[:]); err != nil {
		return [32]byte{}, fmt.Errorf("keep the peer id: %w", err)
	}
	return seed, nil
}

// ReadPeerSeed is PeerSeed that makes nothing: a missing file is fs.ErrNotExist.
func ReadPeerSeed(dir, bootstrapSeed string) ([32]byte, error) {
	if bootstrapSeed != "" {
		return ParsePeerSeed(bootstrapSeed)
	}
	return readPeerFile(filepath.Join(dir, peerFile))
}

// ParsePeerSeed reads the text of OTHENTIC_BOOTSTRAP_SEED.
func ParsePeerSeed(text string) ([32]byte, error) {
	raw, err := hex.DecodeString(strings.TrimPrefix(strings.TrimSpace(text), "0x"))
	if err != nil || len(raw) != 32 {
		return [32]byte{}, errors.New("OTHENTIC_BOOTSTRAP_SEED is not 32 bytes in hex")
	}
	if [32]byte(raw) == [32]byte{} {
		return [32]byte{}, errors.New("OTHENTIC_BOOTSTRAP_SEED is zero")
	}
	return [32]byte(raw), nil
}

func readPeerFile(path string) ([32]byte, error) {
	raw, mode, err := readBounded(path)
	switch {
	case err != nil:
		return [32]byte{}, fmt.Errorf("read the peer id %s: %w", path, err)
	case len(raw) != 32 || [32]byte(raw) == [32]byte{}:
		return [32]byte{}, fmt.Errorf(
			"the peer id %s has %d bytes instead of 32 random ones; bring the right file back, or"+
				" move this one away for a new peer id", path, len(raw))
	case openToOthers(mode):
		return [32]byte{}, fmt.Errorf("the peer id %s can be used by others (mode %#o); run chmod 600 on it", path,
			mode.Perm())
	}
	return [32]byte(raw), nil
}
