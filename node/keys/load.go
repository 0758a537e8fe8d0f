package keys

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/ballast-avs/ballast/chain/bls"
)

// findTimeout bounds the look at a remote signer while keys are loaded.
const findTimeout = 15 * time.Second

// Sources say where an operator's keys come from. They mask themselves in every format.
type Sources struct {
	PrivateKey      string // PRIVATE_KEY in the environment; hex with or without 0x
	OperatorAddress string // OPERATOR_ADDRESS
	OperatorName    string // what the address is called in errors; empty for OPERATOR_ADDRESS

	Keystore         string // path of a Web3 keystore
	KeystorePassword Password

	BLSKeystore         string // path of a BLS keystore
	BLSKeystorePassword Password

	SignerURL      string // of a Web3Signer
	SignerInsecure bool   // allow http to another machine

	Ask Asker // asks for passwords that no source gives; nil asks nobody
}

// Format masks the sources for every verb of package fmt.
func (s Sources) Format(f fmt.State, _ rune) { writeMask(f, "sources of keys(***)") }

// MarshalText masks the sources for every text encoder, JSON included.
func (Sources) MarshalText() ([]byte, error) { return []byte("sources of keys(***)"), nil }

// Set is an operator's keys, in memory or within reach. It masks itself in every format.
type Set struct {
	Operator   common.Address
	Controller Signer        // the operator's account; nil where only the consensus key is here
	Consensus  bls.SecretKey // signs votes
	Payer      Signer        // pays for submissions: the controller, else the account of PRIVATE_KEY, else nil
	Split      bool          // the consensus key does not follow from the controller key
}

// Format masks the keys for every verb of package fmt.
func (s Set) Format(f fmt.State, _ rune) { writeMask(f, "keys of "+s.Operator.Hex()+"(***)") }

// MarshalText masks the keys for every text encoder, JSON included.
func (s Set) MarshalText() ([]byte, error) {
	return []byte("keys of " + s.Operator.Hex() + "(***)"), nil
}

// Close ends what keys within reach keep open. They may be used after it.
func (s Set) Close() {
	for _, signer := range []Signer{s.Controller, s.Payer} {
		if remote, ok := signer.(*Remote); ok {
			remote.Close()
		}
	}
}

// Secrets are what Reveal shows, as texts in hex. An empty one is not in this process.
type Secrets struct{ Controller, Payer, Consensus string }

// Reveal returns the keys that are in memory, for a person who asked to see them.
func (s Set) Reveal() Secrets {
	consensus := s.Consensus.Bytes()
	out := Secrets{Consensus: fmt.Sprintf("%#x", consensus)}
	if l, ok := s.Controller.(local); ok {
		out.Controller = keyText(l.key)
	}
	if l, ok := s.Payer.(local); ok {
		out.Payer = keyText(l.key)
	}
	return out
}

// Load reads an operator's keys.
//
//	controller   --keystore or --signer-url; else PRIVATE_KEY, unless OPERATOR_ADDRESS is another account's
//	consensus    --bls-keystore; else from the text of PRIVATE_KEY; else from the controller key (protocol.md 2.4)
//	payer        the controller; else the account of PRIVATE_KEY, where anybody may submit (setIsOpenAggregator)
//
// Sources that contradict each other are an error of one line that names them. A remote signer that does not answer is
// a warning where OPERATOR_ADDRESS says whose key it holds, since a node outlives its signer's restarts.
func Load(ctx context.Context, s Sources) (Set, []Warning, error) {
	l := loading{Sources: s}
	if l.OperatorName == "" {
		l.OperatorName = "OPERATOR_ADDRESS"
	}
	if l.Ask == nil {
		l.Ask = func(context.Context, string) (string, error) { return "", ErrNoTerminal }
	}
	for _, step := range []func(context.Context) error{l.readTexts, l.readController, l.readConsensus} {
		if err := step(ctx); err != nil {
			return Set{}, l.warnings, err
		}
	}
	return l.set, l.warnings, nil
}

// loading is a Load under way.
type loading struct {
	Sources
	set      Set
	warnings []Warning

	stated common.Address    // OPERATOR_ADDRESS, or zero
	plain  *ecdsa.PrivateKey // of PRIVATE_KEY, or nil
	opened *ecdsa.PrivateKey // of the keystore, or nil
}

func (l *loading) warn(w ...Warning) { l.warnings = append(l.warnings, w...) }

// readTexts reads what the environment holds, and finds what cannot be meant.
func (l *loading) readTexts(context.Context) error {
	l.PrivateKey, l.OperatorAddress = strings.TrimSpace(l.PrivateKey), strings.TrimSpace(l.OperatorAddress)
	var err error
	if l.OperatorAddress != "" {
		if l.stated, err = ParseAddress(l.OperatorAddress); err != nil {
			return fmt.Errorf("%s: %w", l.OperatorName, err)
		}
	}
	if l.PrivateKey != "" {
		if l.plain, err = ParseKey(l.PrivateKey); err != nil {
			return fmt.Errorf("PRIVATE_KEY: %w", err)
		}
		l.warn(warnEnvironment)
	}
	switch {
	case l.Keystore != "" && l.SignerURL != "":
		return errors.New("--keystore and --signer-url both give the controller key; leave one out")
	case l.SignerURL != "" && l.BLSKeystore == "" && l.plain == nil:
		return errors.New("--signer-url holds the ECDSA key alone; give the consensus key with --bls-keystore")
	case l.Keystore == "" && l.SignerURL == "" && l.plain == nil && l.BLSKeystore == "":
		return errors.New("there is no key: give --keystore (ballast keys new makes one), --signer-url, or " +
			"PRIVATE_KEY in the environment")
	case l.Keystore == "" && l.SignerURL == "" && l.plain == nil && l.stated == (common.Address{}):
		return fmt.Errorf("--bls-keystore does not say who the operator is; give --keystore, --signer-url or %s",
			l.OperatorName)
	}
	return nil
}

// readController finds out who the operator is, and who pays.
func (l *loading) readController(ctx context.Context) error {
	var err error
	var where string
	switch {
	case l.Keystore != "":
		l.opened, err = openFile(ctx, l, "--keystore", l.Keystore, l.KeystorePassword, OpenECDSA)
		if err != nil {
			return err
		}
		l.set.Controller, where = Local(l.opened), "--keystore "+l.Keystore
	case l.SignerURL != "":
		if l.set.Controller, err = l.reachSigner(ctx); err != nil {
			return err
		}
		where = "--signer-url"
	case l.plain != nil && (l.stated == (common.Address{}) || l.stated == crypto.PubkeyToAddress(l.plain.PublicKey)):
		l.set.Controller, where = Local(l.plain), "PRIVATE_KEY"
	}
	l.set.Operator = l.stated
	switch {
	case l.set.Controller != nil:
		l.set.Operator, l.set.Payer = l.set.Controller.Address(), l.set.Controller
	case l.plain != nil:
		l.set.Payer = Local(l.plain)
	}
	if l.stated != (common.Address{}) && l.stated != l.set.Operator {
		return fmt.Errorf("%s is %s, but %s holds the key of %s", l.OperatorName, l.stated, where, l.set.Operator)
	}
	return nil
}

// openFile reads and decrypts the keystore that a flag names.
func openFile[K any](
	ctx context.Context, l *loading, flag, path string, from Password, open func([]byte, string) (K, error),
) (key K, err error) {
	name := flag + " " + path
	text, _, err := readBounded(path)
	if err != nil {
		return key, fmt.Errorf("%s: %w", name, err)
	}
	password, warnings, err := from.Read(ctx, name, l.Ask)
	l.warn(warnings...)
	if err != nil {
		return key, err
	}
	if key, err = open(text, password); err != nil {
		return key, fmt.Errorf("%s: %w", name, err)
	}
	return key, nil
}

func (l *loading) reachSigner(ctx context.Context) (Signer, error) {
	remote, err := NewRemote(RemoteConfig{URL: l.SignerURL, Insecure: l.SignerInsecure, Address: l.stated})
	if err != nil {
		return nil, fmt.Errorf("--signer-url: %w", err)
	}
	ctx, cancel := context.WithTimeout(ctx, findTimeout)
	defer cancel()
	err = remote.Find(ctx)
	if err != nil {
		remote.Close()
	}
	if errors.Is(err, ErrUnavailable) && l.stated != (common.Address{}) {
		l.warn(Warning(fmt.Sprintf("--signer-url: %v; it is asked again when something has to be signed", err)))
		return remote, nil
	}
	if err != nil {
		return nil, fmt.Errorf("--signer-url: %w", err)
	}
	return remote, nil
}

// readConsensus finds the key that votes.
func (l *loading) readConsensus(ctx context.Context) error {
	var err error
	if l.BLSKeystore != "" {
		l.set.Consensus, err = openFile(ctx, l, "--bls-keystore", l.BLSKeystore, l.BLSKeystorePassword, OpenBLS)
		if err != nil {
			return err
		}
	}
	switch {
	case l.plain != nil:
		err = l.seedOfEnvironment()
	case l.BLSKeystore == "":
		l.set.Consensus, err = consensusOf(keyText(l.opened))
	}
	if err != nil {
		return err
	}
	if l.set.Split, err = l.split(); err == nil && !l.set.Split {
		l.warn(warnOneKey)
	}
	return err
}

// consensusOf derives the BLS key that clients of the network derive from an ECDSA key's text (protocol.md 2.4).
func consensusOf(text string) (bls.SecretKey, error) {
	key, err := bls.KeyFromSeed(text)
	if err != nil {
		return key, fmt.Errorf("derive the BLS key: %w", err)
	}
	return key, nil
}

// seedOfEnvironment derives the BLS key of PRIVATE_KEY and compares it with what other sources gave.
func (l *loading) seedOfEnvironment() error {
	derived, err := consensusOf(l.PrivateKey)
	if err != nil {
		return err
	}
	controls := l.set.Controller != nil && l.set.Controller.Address() == crypto.PubkeyToAddress(l.plain.PublicKey)
	alone := l.Keystore == "" && l.SignerURL == ""
	switch {
	case l.BLSKeystore == "":
		if hasUpperCase(l.PrivateKey) {
			l.warn(warnUpperCase)
		}
		l.set.Consensus = derived
	case controls && alone: // PRIVATE_KEY is the controller, the keystore votes.
	case controls || derived == l.set.Consensus:
		l.warn(warnUnusedKey)
	default:
		return errors.New("--bls-keystore and PRIVATE_KEY give different consensus keys; leave one out")
	}
	return nil
}

// split compares the consensus key with the one that follows from the controller key, as far as that is here.
func (l *loading) split() (bool, error) {
	texts := map[*ecdsa.PrivateKey]string{l.plain: l.PrivateKey}
	if l.opened != nil {
		texts[l.opened] = keyText(l.opened)
	}
	for key, text := range texts {
		if key == nil || crypto.PubkeyToAddress(key.PublicKey) != l.set.Operator {
			continue
		}
		derived, err := consensusOf(text)
		if err != nil || derived == l.set.Consensus {
			return false, err
		}
	}
	return true, nil
}
