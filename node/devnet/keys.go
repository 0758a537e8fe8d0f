package devnet

import (
	"crypto/ecdsa"
	"crypto/rand"
	"crypto/sha256"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/ballast-avs/ballast/chain/bls"
	"github.com/ballast-avs/ballast/node"
	"github.com/ballast-avs/ballast/node/keys"
)

// deployerName is the account that deploys the contracts and has coins for others.
const deployerName = "deployer"

// loadKey reads an account's key file, or makes the key and the file where there is none.
func (d *dataDir) loadKey(name string) (*ecdsa.PrivateKey, error) {
	key, err := d.readKey(name)
	if errors.Is(err, os.ErrNotExist) {
		return d.makeKey(d.keyFile(name))
	}
	return key, err
}

// readKey reads an account's key file.
func (d *dataDir) readKey(name string) (*ecdsa.PrivateKey, error) {
	path := d.keyFile(name)
	text, err := os.ReadFile(path) //nolint:gosec // The user named the directory.
	if err != nil {
		return nil, fmt.Errorf("read key file: %w", err)
	}
	key, err := crypto.HexToECDSA(strings.TrimPrefix(strings.TrimSpace(string(text)), "0x"))
	if err != nil {
		return nil, fmt.Errorf("key file %s holds no key: %w", path, err)
	}
	return key, nil
}

func (d *dataDir) makeKey(path string) (*ecdsa.PrivateKey, error) {
	key, err := ecdsa.GenerateKey(crypto.S256(), rand.Reader)
	if err != nil {
		return nil, fmt.Errorf("make key: %w", err)
	}
	if err := os.MkdirAll(filepath.Dir(path), dirMode); err != nil {
		return nil, fmt.Errorf("make key directory: %w", err)
	}
	draft := path + ".new" // a process killed here leaves no half key behind
	if err := os.WriteFile(draft, []byte(keyText(key)+"\n"), secretMode); err != nil {
		return nil, fmt.Errorf("write key file: %w", err)
	}
	if err := os.Rename(draft, path); err != nil {
		return nil, fmt.Errorf("write key file: %w", err)
	}
	return key, nil
}

func keyText(key *ecdsa.PrivateKey) string { return hexutil.Encode(crypto.FromECDSA(key)) }

// operatorKeys are an operator's keys, and the account itself for transactions that a node does not send.
type operatorKeys struct {
	node.Keys
	account *ecdsa.PrivateKey
}

// newOperatorKeys derives all of an operator's keys from one key file: the BLS key as clients of the network do
// (protocol 2.4), the peer identity from a hash of its own.
func newOperatorKeys(key *ecdsa.PrivateKey) (operatorKeys, error) {
	consensus, err := bls.KeyFromSeed(keyText(key))
	if err != nil {
		return operatorKeys{}, fmt.Errorf("derive the BLS key: %w", err)
	}
	peer := sha256.Sum256(append([]byte("ballast devnet peer"), crypto.FromECDSA(key)...))
	signer := keys.Local(key)
	set := keys.Set{Operator: signer.Address(), Controller: signer, Payer: signer, Consensus: consensus}
	return operatorKeys{account: key, Keys: node.Keys{Set: set, Peer: peer}}, nil
}
