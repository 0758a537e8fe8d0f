// Package journal is the store that a restart relies on, in one bbolt file: the votes that this operator signed, the
// tasks that it proposed and the transactions that it sent. It also keeps the book of past rounds, answers and costs.
//
// The file is bound to one network (chain ids, genesis hashes, AttestationCenter); another network's file is refused
// and left as it is, and so is a damaged one, and one that a newer version of Ballast wrote. A vote is on the disk
// before PutVote returns, and PutVote is the last guard of the rule that no operator signs two different votes for one
// task, or approves two updates that could both execute (voting-power-sync 3 and 4). A transaction is on the disk
// before an endpoint is given it (chain.Outbox).
//
// What is bounded by number is pruned with every write: votes on internal tasks 256 and those that may still execute,
// answers to the AVS's own tasks 16384, proposals 64, records of rounds 1000, of answers to internal tasks and to
// others 1000 each, costs 4096. Their sums by the minute are kept for 31 days.
package journal

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/rlp"
	bolt "go.etcd.io/bbolt"

	"github.com/ballast-avs/ballast/messages"
)

// Errors of Open, OpenReadOnly and PutVote.
var (
	ErrForeign = errors.New("journal belongs to another network")
	ErrInUse   = errors.New("journal is in use by another process: one node at a time may have a --datadir")
	ErrDamaged = errors.New(
		"journal is damaged, or no journal at all: see docs/operating.md, A journal that cannot be opened")
	ErrNewer         = errors.New("journal was written by a newer version of Ballast")
	ErrContradiction = errors.New("vote contradicts one that was signed before")
)

// Format is the version of what the file holds. Version 1, which names none, has votes, marks and proposals only; votes
// of version 2 do not tell the L2's time. Both are read and become version 3.
const Format = 3

// Network is what a journal is bound to.
type Network struct {
	L1Chain, L2Chain     messages.ChainID
	L1Genesis, L2Genesis common.Hash
	AttestationCenter    common.Address
	Operator             common.Address // whose votes these are
}

// Difference says in words what is different between a journal's network and the one that is
// wanted; empty where nothing is.
func (n Network) Difference(wanted Network) string {
	for _, f := range []struct {
		name      string
		has, want any
	}{
		{"L1 chain", n.L1Chain, wanted.L1Chain},
		{"L2 chain", n.L2Chain, wanted.L2Chain},
		{"L1 genesis block", n.L1Genesis, wanted.L1Genesis},
		{"L2 genesis block", n.L2Genesis, wanted.L2Genesis},
		{"AttestationCenter", n.AttestationCenter, wanted.AttestationCenter},
		{"operator", n.Operator, wanted.Operator},
	} {
		if f.has != f.want {
			return fmt.Sprintf("its %s is %v, wanted is %v", f.name, f.has, f.want)
		}
	}
	return ""
}

// Journal is one open file. Its methods may be called from any goroutine.
type Journal struct {
	db    *bolt.DB
	bound Network
}

const (
	lockTimeout = 2 * time.Second
	fileMode    = 0o600
	dirMode     = 0o700
)

func metaBucket() []byte      { return []byte("meta") }
func networkKey() []byte      { return []byte("network") }
func formatKey() []byte       { return []byte("format") }
func baselineKey() []byte     { return []byte("baseline") }
func performersKey() []byte   { return []byte("performers") }
func votesBucket() []byte     { return []byte("votes") }      // sequence -> SignedVote
func marksBucket() []byte     { return []byte("marks") }      // task -> mark
func tasksBucket() []byte     { return []byte("tasks") }      // task of the AVS's own -> its sequence and our answer
func taskOrderBucket() []byte { return []byte("task order") } // sequence -> task
func proposalBucket() []byte  { return []byte("proposals") }  // sequence -> Proposal
func outboxBucket() []byte    { return []byte("outbox") }     // account, nonce -> chain.Outgoing
func costsBucket() []byte     { return []byte("costs") }      // account, nonce -> chain.Cost
func spendingBucket() []byte  { return []byte("spending") }   // minute -> spending
func roundsBucket() []byte    { return []byte("rounds") }     // sequence -> Round
func answersBucket() []byte   { return []byte("answers") }    // sequence -> AnswerRecord of an internal task
func bookBucket() []byte      { return []byte("task book") }  // sequence -> AnswerRecord of a task of the AVS's own

// Open opens or makes the file at path. It returns ErrForeign, ErrInUse, ErrDamaged or ErrNewer, or an error of the
// file system; nothing is overwritten then.
func Open(path string, network Network) (*Journal, error) {
	if err := os.MkdirAll(filepath.Dir(path), dirMode); err != nil {
		return nil, fmt.Errorf("make the journal's directory: %w", err)
	}
	// A file that exists is looked at before anything is written to it.
	switch present, err := examine(path); {
	case err != nil:
		return nil, err
	case present:
		if err := foreign(path, network); err != nil {
			return nil, err
		}
	}
	db, err := openFile(path, false)
	if err != nil {
		return nil, err
	}
	if err := db.Update(func(tx *bolt.Tx) error { return bind(tx, network) }); err != nil {
		return nil, errors.Join(fmt.Errorf("journal %s: %w", path, err), db.Close())
	}
	db.MaxBatchDelay = together
	return &Journal{db: db, bound: network}, nil
}

// together is how long a change waits for others that share its way to the disk: about as long as that takes.
const together = 5 * time.Millisecond

// OpenReadOnly opens an existing file to be read only, whatever network it belongs to (see Network). It returns
// ErrInUse while a node has the file open, and an error that wraps fs.ErrNotExist where there is none.
func OpenReadOnly(path string) (*Journal, error) {
	present, err := examine(path)
	if err != nil {
		return nil, err
	}
	if !present {
		return nil, fmt.Errorf("open journal %s: %w", path, os.ErrNotExist)
	}
	db, err := openFile(path, true)
	if err != nil {
		return nil, err
	}
	j := &Journal{db: db}
	if err := db.View(func(tx *bolt.Tx) error { return j.identify(tx) }); err != nil {
		return nil, errors.Join(fmt.Errorf("journal %s: %w", path, err), db.Close())
	}
	return j, nil
}

// foreign refuses a file of another network before it is opened for writing. A file without a network is
// an unfinished one of ours.
func foreign(path string, network Network) error {
	db, err := openFile(path, true)
	if err != nil {
		return err
	}
	var j Journal
	err = db.View(func(tx *bolt.Tx) error {
		if tx.Bucket(metaBucket()) == nil {
			return nil
		}
		if idErr := j.identify(tx); idErr != nil {
			return idErr
		}
		if j.bound != (Network{}) && j.bound != network {
			return fmt.Errorf("%w: %s; give each network and each operator its own --datadir", ErrForeign,
				j.bound.Difference(network))
		}
		return nil
	})
	if err = errors.Join(err, db.Close()); err != nil {
		return fmt.Errorf("journal %s: %w", path, err)
	}
	return nil
}

// identify reads the file's version and network.
func (j *Journal) identify(tx *bolt.Tx) error {
	meta := tx.Bucket(metaBucket())
	if meta == nil {
		return ErrDamaged
	}
	if err := checkFormat(meta); err != nil {
		return err
	}
	raw := meta.Get(networkKey())
	if raw == nil {
		return nil
	}
	if err := rlp.DecodeBytes(raw, &j.bound); err != nil {
		return fmt.Errorf("%w: its network: %w", ErrDamaged, err)
	}
	return nil
}

// checkFormat refuses what a newer version wrote.
func checkFormat(meta *bolt.Bucket) error {
	raw := meta.Get(formatKey())
	if raw == nil {
		return nil // version 1
	}
	if len(raw) != sequenceBytes {
		return fmt.Errorf("%w: its version is %x", ErrDamaged, raw)
	}
	if version := binary.BigEndian.Uint64(raw); version > Format {
		return fmt.Errorf("%w: it has version %d, this one knows %d", ErrNewer, version, Format)
	}
	return nil
}

// bind writes version and network into a new file and compares them with an old one's.
func bind(tx *bolt.Tx, network Network) error {
	want, err := rlp.EncodeToBytes(network)
	if err != nil {
		return fmt.Errorf("encode the network: %w", err)
	}
	for _, name := range [][]byte{
		metaBucket(), votesBucket(), marksBucket(), proposalBucket(), outboxBucket(), costsBucket(), roundsBucket(),
		answersBucket(), bookBucket(), tasksBucket(), taskOrderBucket(),
	} {
		if _, err := tx.CreateBucketIfNotExists(name); err != nil {
			return fmt.Errorf("make bucket %s: %w", name, err)
		}
	}
	meta := tx.Bucket(metaBucket())
	if err := checkFormat(meta); err != nil {
		return err
	}
	if err := sumUp(tx); err != nil {
		return err
	}
	have := meta.Get(networkKey())
	if have != nil && !bytes.Equal(have, want) {
		return ErrForeign
	}
	if err := meta.Put(networkKey(), want); err != nil {
		return fmt.Errorf("store the network: %w", err)
	}
	return meta.Put(formatKey(), sequenceKey(Format))
}

// Network is what the file is bound to.
func (j *Journal) Network() Network { return j.bound }

// write changes the file, and returns when the change is on the disk. Changes that come together share one: many
// tasks are voted on, sent and booked at once, and a disk is slow. What fails is tried once more by itself, so a
// change must do the same twice.
func (j *Journal) write(change func(*bolt.Tx) error) error { return j.db.Batch(change) }

// Close closes the file.
func (j *Journal) Close() error { return j.db.Close() }
