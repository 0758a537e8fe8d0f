package main

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/urfave/cli/v2"

	"github.com/ballast-avs/ballast/chain/bls"
	"github.com/ballast-avs/ballast/node/keys"
	"github.com/ballast-avs/ballast/node/operator"
)

func keysNewCommand() *cli.Command {
	return &cli.Command{
		Name: "new", Usage: "make fresh keys in encrypted files",
		Description: "--keystore makes an ECDSA key (a Web3 keystore, version 3), --bls-keystore a BLS key (in\n" +
			"the form of EIP-2335, for the curve bn254). With --keystore alone the node derives the BLS\n" +
			"key from the ECDSA key, as the closed node does; with both the keys are independent, which\n" +
			"is safer. A file that is there is never replaced. Passwords have at least eight characters;\n" +
			"without a password file or variable they are asked for, twice.\n\n" +
			"Examples:\n" +
			"   ballast keys new --keystore operator.json --bls-keystore consensus.json\n" +
			"   ballast keys new --keystore ~/.ballast/keys/ --keystore-password-file password.txt --json",
		Flags:  append(fileFlags(), jsonFlag()),
		Action: withoutArguments(newKeys),
	}
}

func newKeys(c *cli.Context) error {
	s, err := loadConfig(c)
	if err != nil {
		return err
	}
	if err = checkTargets(s.KeySources); err != nil {
		return err
	}
	return makeKeys(c, s.KeySources, keys.NewController, keys.NewConsensus)
}

// keyFile is a keystore that is to be made.
type keyFile struct {
	flag, path string
	password   keys.Password
	seal       func(password string) ([]byte, error)
}

// madeKeys is what was made.
type madeKeys struct {
	Address      string   `json:"address,omitempty"`
	Keystore     string   `json:"keystore,omitempty"`
	BLSPublicKey []string `json:"blsPublicKey,omitempty"` // x.c0, x.c1, y.c0, y.c1
	BLSKeystore  string   `json:"blsKeystore,omitempty"`
}

// ecdsa plans a Web3 keystore.
func (m *madeKeys) ecdsa(from keys.Sources, key *ecdsa.PrivateKey) keyFile {
	account := crypto.PubkeyToAddress(key.PublicKey)
	m.Address, m.Keystore = account.Hex(), from.Keystore
	if isDirectory(m.Keystore) {
		m.Keystore = filepath.Join(m.Keystore, keystoreName(account, time.Now()))
	}
	seal := func(password string) ([]byte, error) { return keys.SealECDSA(key, password) }
	return keyFile{flag: flagKeystore, path: m.Keystore, password: from.KeystorePassword, seal: seal}
}

// bls plans a BLS keystore.
func (m *madeKeys) bls(from keys.Sources, key bls.SecretKey) keyFile {
	public := key.PublicKey().Words()
	m.BLSPublicKey, m.BLSKeystore = operator.Words(public[:]...), from.BLSKeystore
	seal := func(password string) ([]byte, error) { return keys.SealBLS(key, password) }
	return keyFile{flag: flagBLSKeystore, path: m.BLSKeystore, password: from.BLSKeystorePassword, seal: seal}
}

// keystoreName names a keystore as go-ethereum does, whose tools find it by its address then.
func keystoreName(account common.Address, at time.Time) string {
	return fmt.Sprintf("UTC--%sZ--%x", at.UTC().Format("2006-01-02T15-04-05.000000000"), account)
}

func isDirectory(path string) bool {
	about, err := os.Stat(path)
	return err == nil && about.IsDir() || err != nil && strings.HasSuffix(path, string(filepath.Separator))
}

// checkTargets looks, before anybody is asked for anything, whether there are files to make, and whether they would
// replace others.
func checkTargets(from keys.Sources) error {
	if from.Keystore == "" && from.BLSKeystore == "" {
		return errors.New("nothing to make: give --keystore, --bls-keystore or both")
	}
	if from.Keystore == from.BLSKeystore {
		return fmt.Errorf("--%s and --%s name the same file %s", flagKeystore, flagBLSKeystore, from.Keystore)
	}
	if from.Keystore != "" && !isDirectory(from.Keystore) {
		if err := keys.Vacant(from.Keystore); err != nil {
			return fmt.Errorf("--%s %s: %w", flagKeystore, from.Keystore, err)
		}
	}
	if from.BLSKeystore == "" {
		return nil
	}
	if isDirectory(from.BLSKeystore) {
		return fmt.Errorf("--%s %s: it is a directory; name a file in it", flagBLSKeystore, from.BLSKeystore)
	}
	if err := keys.Vacant(from.BLSKeystore); err != nil {
		return fmt.Errorf("--%s %s: %w", flagBLSKeystore, from.BLSKeystore, err)
	}
	return nil
}

// makeKeys puts those keys into files for which a file is named, and tells what was made.
func makeKeys(
	c *cli.Context, from keys.Sources, controller func() (*ecdsa.PrivateKey, error),
	consensus func() (bls.SecretKey, error),
) error {
	var made madeKeys
	var files []keyFile
	if from.Keystore != "" {
		key, err := controller()
		if err != nil {
			return err
		}
		files = append(files, made.ecdsa(from, key))
	}
	if from.BLSKeystore != "" {
		key, err := consensus()
		if err != nil {
			return err
		}
		files = append(files, made.bls(from, key))
	}
	warnings, err := writeKeys(c.Context, terminal(), files)
	if err != nil {
		return err
	}
	warn(c.App.ErrWriter, warnings...)
	return show(c, made, renderMade)
}

// writeKeys asks for all passwords and encrypts all keys before it writes the first file.
func writeKeys(ctx context.Context, ask keys.Asker, files []keyFile) ([]keys.Warning, error) {
	var warnings []keys.Warning
	passwords := make([]string, len(files))
	for i, f := range files {
		password, told, err := f.password.ReadNew(ctx, "--"+f.flag+" "+f.path, ask)
		if err != nil {
			return nil, err
		}
		passwords[i], warnings = password, append(warnings, told...)
	}
	sealed := make([][]byte, len(files))
	for i, f := range files {
		var err error
		if sealed[i], err = f.seal(passwords[i]); err != nil {
			return nil, fmt.Errorf("--%s: %w", f.flag, err)
		}
	}
	for i, f := range files {
		if err := keys.WriteNew(f.path, sealed[i]); err != nil {
			if i > 0 {
				err = fmt.Errorf("%w; %s was made before", err, files[i-1].path)
			}
			return nil, fmt.Errorf("--%s: %w", f.flag, err)
		}
	}
	return warnings, nil
}

func renderMade(w io.Writer, made madeKeys) error {
	t := newTable(w)
	t.known("address", made.Address)
	t.known("keystore", made.Keystore)
	t.list("BLS public key", made.BLSPublicKey)
	t.known("BLS keystore", made.BLSKeystore)
	if err := t.Flush(); err != nil {
		return err
	}
	_, err := fmt.Fprintln(w,
		"Keep copies of the files, and of their passwords in another place: nobody can restore a key.")
	return err
}
