package keys

import (
	"context"
	"crypto/ecdsa"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/big"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"go.uber.org/goleak"

	"github.com/ballast-avs/ballast/chain/transport"
	"github.com/ballast-avs/ballast/chain/transport/transporttest"
)

// web3signer behaves as Web3Signer's eth1 API does: it lists its keys, and hashes and signs what
// it is given, v being 27 or
// 28. The answer of a request can be replaced by another.
type web3signer struct {
	*httptest.Server
	keys []*ecdsa.PrivateKey

	mu       sync.Mutex
	requests []string
	faults   []func(w http.ResponseWriter, honest string) // one for each next request; nil is honest
}

func newWeb3Signer(t *testing.T, seeds ...string) *web3signer {
	t.Helper()
	s := &web3signer{}
	for _, text := range seeds {
		key, err := ParseKey(text)
		if err != nil {
			t.Fatal(err)
		}
		s.keys = append(s.keys, key)
	}
	s.Server = httptest.NewServer(s)
	t.Cleanup(s.Close)
	return s
}

// fails sets the faults of the next requests.
func (s *web3signer) fails(faults ...func(http.ResponseWriter, string)) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.faults = faults
}

func (s *web3signer) asked() []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return slices.Clone(s.requests)
}

func (s *web3signer) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	s.mu.Lock()
	s.requests = append(s.requests, r.Method+" "+r.URL.Path)
	var fault func(http.ResponseWriter, string)
	if len(s.faults) > 0 {
		fault, s.faults = s.faults[0], s.faults[1:]
	}
	s.mu.Unlock()
	code, answer := s.answer(r)
	if fault != nil {
		fault(w, answer)
		return
	}
	w.WriteHeader(code)
	_, _ = io.WriteString(w, answer)
}

func (s *web3signer) answer(r *http.Request) (int, string) {
	const signPath = "/api/v1/eth1/sign/"
	switch {
	case r.Method == http.MethodGet && r.URL.Path == "/api/v1/eth1/publicKeys":
		list := []string{}
		for _, k := range s.keys {
			list = append(list, identifierOf(k))
		}
		text, _ := json.Marshal(list)
		return http.StatusOK, string(text)
	case r.Method == http.MethodPost && strings.HasPrefix(r.URL.Path, signPath):
		var body struct {
			Data hexutil.Bytes `json:"data"`
		}
		if err := json.NewDecoder(r.Body).Decode(&body); err != nil {
			return http.StatusBadRequest, err.Error()
		}
		for _, k := range s.keys {
			if identifierOf(k) == strings.TrimPrefix(r.URL.Path, signPath) {
				signature, _ := crypto.Sign(crypto.Keccak256(body.Data), k)
				signature[64] += 27
				return http.StatusOK, hexutil.Encode(signature)
			}
		}
	}
	return http.StatusNotFound, "not found"
}

func identifierOf(k *ecdsa.PrivateKey) string {
	return hexutil.Encode(crypto.FromECDSAPub(&k.PublicKey)[1:])
}

// status answers with a code, says with a text.
func status(code int) func(http.ResponseWriter, string) {
	return func(w http.ResponseWriter, _ string) { w.WriteHeader(code) }
}

func says(change func(honest string) string) func(http.ResponseWriter, string) {
	return func(w http.ResponseWriter, honest string) { _, _ = io.WriteString(w, change(honest)) }
}

// remoteOf is a client whose pauses take no time; it counts them.
func remoteOf(t *testing.T, s *web3signer, address common.Address) (*Remote, *[]time.Duration) {
	t.Helper()
	var pauses []time.Duration
	r, err := NewRemote(RemoteConfig{URL: s.URL, Address: address, pause: func(ctx context.Context, d time.Duration) error {
		pauses = append(pauses, d)
		return ctx.Err()
	}})
	if err != nil {
		t.Fatal(err)
	}
	return r, &pauses
}

func TestRemoteSignsWithTheOperatorsKey(t *testing.T) {
	s := newWeb3Signer(t, otherSeed, seed)
	want := localOf(t, seed)
	r, _ := remoteOf(t, s, want.Address())
	if err := r.Find(t.Context()); err != nil {
		t.Fatal(err)
	}
	for _, preimage := range [][]byte{nil, {1}, make([]byte, 4096)} {
		got, err := r.Sign(t.Context(), preimage)
		honest, _ := want.Sign(t.Context(), preimage)
		if err != nil || got != honest {
			t.Errorf("signature %x instead of %x: %v", got, honest, err)
		}
	}
	if asked := s.asked(); len(asked) != 4 || asked[0] != "GET /api/v1/eth1/publicKeys" {
		t.Errorf("it looked its key up more than once: %v", asked)
	}
}

func TestRemoteTakesTheOnlyKey(t *testing.T) {
	r, _ := remoteOf(t, newWeb3Signer(t, seed), common.Address{})
	if err := r.Find(t.Context()); err != nil || r.Address() != common.HexToAddress(seedAddress) {
		t.Errorf("found %s, %v", r.Address(), err)
	}
	r, _ = remoteOf(t, newWeb3Signer(t, seed, otherSeed), common.Address{})
	if err := r.Find(t.Context()); !errors.Is(err, ErrUnknownKey) || !strings.Contains(err.Error(), "2 keys") {
		t.Errorf("with two keys: %v", err)
	}
	r, _ = remoteOf(t, newWeb3Signer(t, otherSeed), common.HexToAddress(seedAddress))
	if _, err := r.Sign(t.Context(), nil); !errors.Is(err, ErrUnknownKey) || !strings.Contains(err.Error(), seedAddress) {
		t.Errorf("with another's key: %v", err)
	}
}

func TestRemoteTriesAgain(t *testing.T) {
	s := newWeb3Signer(t, seed)
	r, pauses := remoteOf(t, s, common.HexToAddress(seedAddress))
	broken := func(w http.ResponseWriter, _ string) {
		w.Header().Set("Content-Length", "200")
		_, _ = io.WriteString(w, "0x")
	}
	s.fails(nil, status(500), status(503), status(429), broken, nil)
	if _, err := r.Sign(t.Context(), []byte("x")); err != nil {
		t.Fatal(err)
	}
	want := []time.Duration{100 * time.Millisecond, 200 * time.Millisecond, 400 * time.Millisecond, 800 * time.Millisecond}
	if !slices.Equal(*pauses, want) {
		t.Errorf("it paused %v", *pauses)
	}
}

func TestRemoteGivesUp(t *testing.T) {
	s := newWeb3Signer(t, seed)
	r, pauses := remoteOf(t, s, common.HexToAddress(seedAddress))
	s.fails(slices.Repeat([]func(http.ResponseWriter, string){status(502)}, 100)...)
	if _, err := r.Sign(t.Context(), nil); !errors.Is(err, ErrUnavailable) {
		t.Errorf("got %v", err)
	}
	if len(s.asked()) != maxTries || (*pauses)[len(*pauses)-1] != lastPause {
		t.Errorf("%d requests, pauses %v", len(s.asked()), *pauses)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := r.Sign(ctx, nil); !errors.Is(err, context.Canceled) {
		t.Errorf("after the caller went: %v", err)
	}
	if err := r.Find(t.Context()); !errors.Is(err, ErrUnavailable) {
		t.Errorf("find: %v", err)
	}
}

func TestARemoteSignerIsHostileUntilChecked(t *testing.T) {
	s := newWeb3Signer(t, seed)
	other := localOf(t, otherSeed)
	preimage := []byte("a transaction")
	forged, _ := other.Sign(t.Context(), preimage)
	elsewhere, _ := localOf(t, seed).Sign(t.Context(), []byte("another"))
	long := strings.Repeat("ab", maxReply)
	cases := map[string]struct {
		fault func(http.ResponseWriter, string)
		says  string
	}{
		"another key's signature":    {says(func(string) string { return hexutil.Encode(forged[:]) }), "not a signature"},
		"of something else":          {says(func(string) string { return hexutil.Encode(elsewhere[:]) }), "not a signature"},
		"half a signature":           {says(func(h string) string { return h[:100] }), "65 bytes"},
		"nothing":                    {says(func(string) string { return "" }), "65 bytes"},
		"no hex":                     {says(func(h string) string { return "0xzz" + h[4:] }), "65 bytes"},
		"the other v":                {says(flipV), "not a signature"},
		"a v of 29":                  {says(func(h string) string { return h[:130] + "1d" }), "last byte"},
		"zeros":                      {says(func(string) string { return "0x" + strings.Repeat("00", 65) }), "not a signature"},
		"ones":                       {says(func(string) string { return "0x" + strings.Repeat("ff", 64) + "00" }), "not a signature"},
		"without end":                {says(func(string) string { return long }), "longer"},
		"a redirection":              {redirect, "302"},
		"a refusal":                  {status(403), "403"},
		"a page":                     {says(func(string) string { return "<html>" }), "65 bytes"},
		"a key that is gone by now":  {status(404), "does not hold"},
		"a request that it dislikes": {status(400), "400"},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			r, pauses := remoteOf(t, s, common.HexToAddress(seedAddress))
			s.fails(nil, c.fault)
			signature, err := r.Sign(t.Context(), preimage)
			if err == nil || !strings.Contains(err.Error(), c.says) || signature != [SignatureSize]byte{} && !errors.Is(err, ErrForged) {
				t.Errorf("%x, %v", signature, err)
			}
			if len(*pauses) != 0 {
				t.Error("it asked again")
			}
		})
	}
}

func redirect(w http.ResponseWriter, _ string) {
	w.Header().Set("Location", "http://127.0.0.1:1/")
	w.WriteHeader(http.StatusFound)
}

func flipV(honest string) string {
	raw := hexutil.MustDecode(honest)
	raw[64] = 55 - raw[64]
	return hexutil.Encode(raw)
}

func TestRemoteAcceptsOtherWritingsOfASignature(t *testing.T) {
	s := newWeb3Signer(t, seed)
	want, _ := localOf(t, seed).Sign(t.Context(), []byte("x"))
	writings := map[string]func(string) string{
		"without 0x": func(h string) string { return h[2:] },
		"quoted":     func(h string) string { return "\"" + h + "\"\n" },
		"v of 0 and 1": func(h string) string {
			raw := hexutil.MustDecode(h)
			raw[64] -= 27
			return hexutil.Encode(raw)
		},
		"a high s": func(h string) string {
			raw := hexutil.MustDecode(h)
			new(big.Int).Sub(crypto.S256().Params().N, new(big.Int).SetBytes(raw[32:64])).FillBytes(raw[32:64])
			raw[64] = 55 - raw[64]
			return hexutil.Encode(raw)
		},
	}
	for name, write := range writings {
		r, _ := remoteOf(t, s, common.HexToAddress(seedAddress))
		s.fails(nil, says(write))
		if got, err := r.Sign(t.Context(), []byte("x")); err != nil || got != want {
			t.Errorf("%s: %x, %v", name, got, err)
		}
	}
}

func TestListsOfPublicKeysThatAreNone(t *testing.T) {
	s := newWeb3Signer(t, seed)
	for _, list := range []string{"", "{}", "[1]", `["0x12"]`, `["zz"]`, `["0x` + strings.Repeat("ff", 64) + `"]`, "null", "[]"} {
		r, _ := remoteOf(t, s, common.HexToAddress(seedAddress))
		s.fails(says(func(string) string { return list }))
		if err := r.Find(t.Context()); err == nil {
			t.Errorf("%s is taken for a list that holds the key", list)
		}
	}
}

func TestURLsOfRemoteSigners(t *testing.T) {
	for _, good := range []string{
		"https://signer:9000", "http://127.0.0.1:9000", "http://[::1]:9000/", "http://localhost", "https://u:p@h/prefix/",
	} {
		if _, err := NewRemote(RemoteConfig{URL: good}); err != nil {
			t.Errorf("%s: %v", good, err)
		}
	}
	for _, bad := range []string{
		"", "signer:9000", "ftp://h", "https://", "http://u:hush@signer:9000", "http://127.0.0.1.example.org", "https://h?token=hush",
		"https://h#hush", "http://u:hush@h:port", "http://localhost.example.org",
	} {
		if _, err := NewRemote(RemoteConfig{URL: bad}); !errors.Is(err, ErrSignerURL) || strings.Contains(err.Error(), "hush") {
			t.Errorf("%s: %v", bad, err)
		}
	}
	r, err := NewRemote(RemoteConfig{URL: "http://u:hush@192.0.2.1:9000/below/", Insecure: true})
	if err != nil || r.base.JoinPath("upcheck").String() != "http://u:hush@192.0.2.1:9000/below/upcheck" {
		t.Errorf("%v, %v", r, err)
	}
}

func TestErrorsOfARemoteSignerHideItsURL(t *testing.T) {
	s := newWeb3Signer(t)
	s.Close()
	r, err := NewRemote(RemoteConfig{URL: strings.Replace(s.URL, "http://", "http://u:hush@", 1), pause: func(context.Context, time.Duration) error { return nil }})
	if err != nil {
		t.Fatal(err)
	}
	if err := r.Find(t.Context()); err == nil || strings.Contains(fmt.Sprintf("%v %+v", err, err), "hush") {
		t.Errorf("got %v", err)
	}
}

func TestAnswersOfARemoteSignerThatAreNone(t *testing.T) {
	before := goleak.IgnoreCurrent()
	server := transporttest.Serve(t, transporttest.Says(transporttest.Switching))
	r, err := NewRemote(RemoteConfig{URL: "http://" + server.Host(), pause: func(context.Context, time.Duration) error { return nil }})
	if err != nil {
		t.Fatal(err)
	}
	if err := r.Find(t.Context()); !errors.Is(err, ErrUnavailable) || !errors.Is(err, transport.ErrStatus) {
		t.Errorf("got %v", err)
	}
	r.Close()
	server.WaitClosed(t)
	if n := server.Opened(); n != maxTries {
		t.Errorf("%d connections", n)
	}
	goleak.VerifyNone(t, before, goleak.IgnoreAnyFunction("github.com/ballast-avs/ballast/chain/transport/transporttest.Serve.func1"))
}

func TestCloseEndsTheConnectionsToARemoteSigner(t *testing.T) {
	before := goleak.IgnoreCurrent()
	server := transporttest.Serve(t, transporttest.Says("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n[]"))
	r, err := NewRemote(RemoteConfig{URL: "http://" + server.Host()})
	if err != nil {
		t.Fatal(err)
	}
	if err := r.Find(t.Context()); !errors.Is(err, ErrUnknownKey) {
		t.Errorf("got %v", err)
	}
	Set{Controller: r}.Close()
	server.WaitClosed(t)
	goleak.VerifyNone(t, before, goleak.IgnoreAnyFunction("github.com/ballast-avs/ballast/chain/transport/transporttest.Serve.func1"))
}

// TestARemoteSignerThatRepeatsItsPassword is one that is not HTTP: the error has what it sent.
func TestARemoteSignerThatRepeatsItsPassword(t *testing.T) {
	server := transporttest.Serve(t, transporttest.Says("GET hunter2 /PATHKEY0123\r\n\r\n"))
	r, err := NewRemote(RemoteConfig{
		URL: "http://alice:hunter2@" + server.Host() + "/PATHKEY0123", pause: func(context.Context, time.Duration) error { return nil },
	})
	if err != nil {
		t.Fatal(err)
	}
	err = r.Find(t.Context())
	if err == nil || !strings.Contains(err.Error(), "***") || strings.Contains(err.Error(), "hunter2") || strings.Contains(err.Error(), "KEY0123") {
		t.Errorf("got %v", err)
	}
}

func FuzzRemoteAnswers(f *testing.F) {
	f.Add([]byte(`["0x12"]`))
	f.Add([]byte("0x" + strings.Repeat("01", 65)))
	digest := crypto.Keccak256([]byte("x"))
	f.Fuzz(func(t *testing.T, reply []byte) {
		if keys, err := readPublicKeys(reply); err == nil && len(keys) > len(reply) {
			t.Error("more keys than bytes")
		}
		if _, err := readSignature(reply, digest, common.HexToAddress(seedAddress)); err == nil {
			t.Error("a signature out of nothing")
		}
	})
}
