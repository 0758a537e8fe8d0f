package keys

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/url"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/ballast-avs/ballast/chain/redact"
	"github.com/ballast-avs/ballast/chain/rpc"
	"github.com/ballast-avs/ballast/chain/transport"
)

const (
	// maxReply bounds a remote signer's answer, in bytes: about 490 public keys, or any signature.
	maxReply = 64 << 10
	// requestTimeout bounds one request to a remote signer.
	requestTimeout = 5 * time.Second
	// maxTries bounds the attempts at one request, whatever time the caller allows.
	maxTries = 8
	// firstPause doubles with every attempt, up to lastPause.
	firstPause = 100 * time.Millisecond
	lastPause  = 2 * time.Second
)

// Errors of a remote signer.
var (
	// ErrSignerURL says that a URL is not one of a remote signer, or that it would carry requests in the clear.
	ErrSignerURL = errors.New("it is not an http(s) URL of a remote signer")
	// ErrUnknownKey says that a remote signer answers, but does not hold the key.
	ErrUnknownKey = errors.New("the remote signer does not hold the key")
	// ErrUnavailable says that a remote signer gave no usable answer in time.
	ErrUnavailable = errors.New("the remote signer does not answer")
	// ErrForged says that a remote signer answered with something else than a signature of the key.
	ErrForged = errors.New("the remote signer's answer is not a signature of the key")
)

// RemoteConfig says where a remote signer is.
type RemoteConfig struct {
	URL      string         // https, or http to this machine; a user and a password in it are sent
	Insecure bool           // allow http to another machine
	Address  common.Address // the key to use; zero for the only one that the signer holds

	// pause waits between attempts; nil is the wall clock. Tests set it.
	pause func(ctx context.Context, d time.Duration) error
}

// Remote signs with a key in a Web3Signer (its eth1 API). What it is answered is checked: a signature that does not
// recover to the address is an error, whatever the signer says.
type Remote struct {
	base   *url.URL
	client *http.Client
	pause  func(context.Context, time.Duration) error

	mu         sync.Mutex
	address    common.Address
	identifier string // the public key in hex; empty until it was looked up
}

// NewRemote returns a signer of a Web3Signer. It asks nothing yet: where the address is not given, Find has to follow.
func NewRemote(c RemoteConfig) (*Remote, error) {
	base, err := url.Parse(c.URL)
	if err != nil || base.Host == "" || (base.Scheme != "https" && base.Scheme != "http") || base.RawQuery != "" ||
		base.Fragment != "" {
		return nil, ErrSignerURL // The parser's words quote the URL, in which a password may stand.
	}
	if base.Scheme == "http" && !c.Insecure && !thisMachine(base.Hostname()) {
		return nil, fmt.Errorf("%w: requests to %s would travel in the clear; give https", ErrSignerURL, base.Host)
	}
	r := &Remote{
		base: base, address: c.Address, pause: c.pause,
		// It knows no proxy, which would see transactions of whom nobody has named.
		client: transport.Client(transport.New(transport.Limits{Timeout: requestTimeout, Bytes: maxReply},
			&http.Transport{MaxIdleConns: 4})),
	}
	if r.pause == nil {
		r.pause = rpc.Sleep
	}
	return r, nil
}

// Close ends the connections that wait for a next request.
func (r *Remote) Close() { r.client.CloseIdleConnections() }

// thisMachine reports whether a host is a loopback address by its text: a name may be resolved to anything.
func thisMachine(host string) bool {
	ip := net.ParseIP(host)
	return host == "localhost" || (ip != nil && ip.IsLoopback())
}

// Address implements Signer. It is zero until Find, where it was not given.
func (r *Remote) Address() common.Address {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.address
}

// Format prints where the signer is, without what may be secret in its URL.
func (r *Remote) Format(s fmt.State, _ rune) { writeMask(s, "remote signer at "+r.base.Host) }

// MarshalText prints where the signer is, without what may be secret in its URL.
func (r *Remote) MarshalText() ([]byte, error) { return []byte("remote signer at " + r.base.Host), nil }

// Find looks the key up among those that the signer holds. It returns ErrUnknownKey if it is not there, or if no
// address was given and there is not exactly one. Sign does it too, where it was not done.
func (r *Remote) Find(ctx context.Context) error {
	_, err := r.find(ctx)
	return err
}

func (r *Remote) find(ctx context.Context) (string, error) {
	r.mu.Lock()
	identifier, want := r.identifier, r.address
	r.mu.Unlock()
	if identifier != "" {
		return identifier, nil
	}
	reply, err := r.ask(ctx, http.MethodGet, "api/v1/eth1/publicKeys", nil)
	if err != nil {
		return "", err
	}
	held, err := readPublicKeys(reply)
	if err != nil {
		return "", r.named(err)
	}
	if want == (common.Address{}) && len(held) != 1 {
		return "", r.named(fmt.Errorf("%w: it holds %d keys; name one with OPERATOR_ADDRESS", ErrUnknownKey, len(held)))
	}
	for _, key := range held {
		address := crypto.PubkeyToAddress(*key)
		if want != (common.Address{}) && address != want {
			continue
		}
		r.mu.Lock()
		defer r.mu.Unlock()
		r.address = address
		// Our own text, not the signer's: it becomes a path.
		r.identifier = hexutil.Encode(crypto.FromECDSAPub(key)[1:])
		return r.identifier, nil
	}
	return "", r.named(fmt.Errorf("%w of %s (it holds %d others)", ErrUnknownKey, want, len(held)))
}

// Sign implements Signer. It tries again after failures that may pass, until the context ends or
// it has tried eight times.
func (r *Remote) Sign(ctx context.Context, preimage []byte) ([SignatureSize]byte, error) {
	identifier, err := r.find(ctx)
	if err != nil {
		return [SignatureSize]byte{}, err
	}
	body := []byte(`{"data":"` + hexutil.Encode(preimage) + `"}`)
	reply, err := r.ask(ctx, http.MethodPost, "api/v1/eth1/sign/"+identifier, body)
	if err != nil {
		return [SignatureSize]byte{}, err
	}
	signature, err := readSignature(reply, crypto.Keccak256(preimage), r.Address())
	if err != nil {
		return [SignatureSize]byte{}, r.named(err)
	}
	return signature, nil
}

// named says which signer failed, without what is secret in its URL.
func (r *Remote) named(err error) error {
	return fmt.Errorf("remote signer %s: %w", r.base.Host, redact.Masked(err, redact.Secrets(r.base)))
}
