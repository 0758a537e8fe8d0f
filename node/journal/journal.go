// Package journal is the small store that a restart relies on: the votes that this operator signed and the tasks that it
// proposed, in one bbolt file.
//
// The file is bound to one network (chain ids, genesis hashes, AttestationCenter); another network's file is refused and
// left as it is. A vote is on the disk before PutVote returns, and PutVote is the last guard of the rule that no operator
// signs two different votes for one task, or approves two updates that could both execute (voting-power-sync 3 and 4).
package journal

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/rlp"
	bolt "go.etcd.io/bbolt"
	bolterrors "go.etcd.io/bbolt/errors"

	"github.com/ballast-avs/ballast/messages"
)

// Errors of Open and PutVote.
var (
	ErrForeign       = errors.New("journal belongs to another network")
	ErrInUse         = errors.New("journal is in use by another process")
	ErrContradiction = errors.New("vote contradicts one that was signed before")
)

// Network is what a journal is bound to.
type Network struct {
	L1Chain, L2Chain     messages.ChainID
	L1Genesis, L2Genesis common.Hash
	AttestationCenter    common.Address
	Operator             common.Address // whose votes these are
}

// Journal is one open file. Its methods may be called from any goroutine.
type Journal struct{ db *bolt.DB }

const (
	lockTimeout = 2 * time.Second
	fileMode    = 0o600
	dirMode     = 0o700
)

func metaBucket() []byte     { return []byte("meta") }
func networkKey() []byte     { return []byte("network") }
func baselineKey() []byte    { return []byte("baseline") }
func votesBucket() []byte    { return []byte("votes") }     // sequence -> SignedVote
func marksBucket() []byte    { return []byte("marks") }     // task -> mark
func proposalBucket() []byte { return []byte("proposals") } // sequence -> Proposal

// Open opens or makes the file at path. It returns ErrForeign or ErrInUse, or an error of the file system or of a file
// that is no journal; nothing is overwritten.
func Open(path string, network Network) (*Journal, error) {
	if err := os.MkdirAll(filepath.Dir(path), dirMode); err != nil {
		return nil, fmt.Errorf("make the journal's directory: %w", err)
	}
	db, err := bolt.Open(path, fileMode, &bolt.Options{Timeout: lockTimeout})
	if errors.Is(err, bolterrors.ErrTimeout) {
		return nil, fmt.Errorf("%s: %w", path, ErrInUse)
	}
	if err != nil {
		return nil, fmt.Errorf("open journal %s: %w", path, err)
	}
	if err := db.Update(func(tx *bolt.Tx) error { return bind(tx, network) }); err != nil {
		return nil, errors.Join(fmt.Errorf("journal %s: %w", path, err), db.Close())
	}
	return &Journal{db: db}, nil
}

// bind writes the network into a new file and compares it with an old one's.
func bind(tx *bolt.Tx, network Network) error {
	want, err := rlp.EncodeToBytes(network)
	if err != nil {
		return fmt.Errorf("encode the network: %w", err)
	}
	for _, name := range [][]byte{metaBucket(), votesBucket(), marksBucket(), proposalBucket()} {
		if _, err := tx.CreateBucketIfNotExists(name); err != nil {
			return fmt.Errorf("make bucket %s: %w", name, err)
		}
	}
	meta := tx.Bucket(metaBucket())
	have := meta.Get(networkKey())
	switch {
	case have == nil:
		return meta.Put(networkKey(), want)
	case !bytes.Equal(have, want):
		return ErrForeign
	}
	return nil
}

// Close closes the file.
func (j *Journal) Close() error { return j.db.Close() }
