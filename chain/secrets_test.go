package chain_test

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/ballast-avs/ballast/chain/quorum"
	"github.com/ballast-avs/ballast/chain/rpc"
	"github.com/ballast-avs/ballast/chain/state"
	"github.com/ballast-avs/ballast/messages"
)

// TestSecretsOfAddressesAreNotShown asks endpoints whose addresses hold keys and that repeat them in what they answer.
func TestSecretsOfAddressesAreNotShown(t *testing.T) {
	const user, password, segment, query = "alice-the-operator", "hunter2", "0123456789abcdef", "fedcba9876543210"
	for name, answer := range map[string]func(http.ResponseWriter, *http.Request){
		"http error": func(out http.ResponseWriter, in *http.Request) {
			http.Error(out, "no such key "+in.URL.String(), http.StatusUnauthorized)
		},
		"JSON-RPC error": func(out http.ResponseWriter, in *http.Request) {
			fmt.Fprintf(out, `[{"jsonrpc":"2.0","id":1,"error":{"code":-32000,"message":"bad key %s"}}]`, in.URL.Path)
		},
		"closed": func(http.ResponseWriter, *http.Request) { panic(http.ErrAbortHandler) },
	} {
		t.Run(name, func(t *testing.T) {
			var authorised atomic.Bool
			server := httptest.NewServer(http.HandlerFunc(func(out http.ResponseWriter, in *http.Request) {
				u, p, ok := in.BasicAuth()
				authorised.Store(ok && u == user && p == password && in.URL.Path == "/v3/"+segment && in.URL.Query().Get("apikey") == query)
				answer(out, in)
			}))
			t.Cleanup(server.Close)
			host := strings.TrimPrefix(server.URL, "http://")
			for _, scheme := range []string{"http", "ws"} {
				address := fmt.Sprintf("%s://%s:%s@%s/v3/%s?apikey=%s", scheme, user, password, host, segment, query)
				r := newRig(t, 0, rpc.Limits{}, address)
				_, err := state.NewL2(r.Pool, state.L2Config{Chain: 1, Pin: quorum.PinRule{Tag: rpc.TagLatest}}).State(t.Context(), messages.Pin{})
				wantReason(t, err, messages.ReasonChainUnavailable)
				texts := []string{err.Error(), fmt.Sprintf("%+v", r.Status()), r.notes.texts()}
				if name != "JSON-RPC error" && name != "http error" { // What the endpoint says is its own.
					_, err = state.NewViews(t.Context(), r.Pool, 1)
					texts = append(texts, err.Error())
				}
				for _, text := range texts {
					for _, secret := range []string{user, password, segment, query} {
						if strings.Contains(text, secret) {
							t.Errorf("%s: %q holds %q", scheme, text, secret)
						}
					}
				}
				if scheme == "http" && !authorised.Load() {
					t.Error("the endpoint did not get the keys of its address")
				}
			}
		})
	}
	for _, bad := range []string{"ftp://" + segment + "@h", "http:///" + segment, "https://h:" + segment + "x/", "%zz" + segment, segment} {
		if _, err := quorum.NewPool([]string{bad}, quorum.PoolConfig{}); err == nil || strings.Contains(err.Error(), segment) {
			t.Errorf("%q: %v", bad, err)
		}
	}
}

func TestPoolsThatCannotBe(t *testing.T) {
	many := make([]string, quorum.MaxEndpoints+1)
	for i := range many {
		many[i] = fmt.Sprintf("http://h%d", i)
	}
	for want, c := range map[string]struct {
		urls   []string
		quorum int
	}{
		"no endpoint is given":                                          {},
		"17 endpoints are more than 16":                                 {urls: many},
		"a quorum of 3 is not between 1 and the number of endpoints, 2": {urls: many[:2], quorum: 3},
		"a quorum of -1 is not between 1 and":                           {urls: many[:2], quorum: -1},
		"is listed twice":                                               {urls: []string{"http://h", "http://h"}},
	} {
		if _, err := quorum.NewPool(c.urls, quorum.PoolConfig{Quorum: c.quorum}); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("got %v, want %q", err, want)
		}
	}
	for n, need := range map[int]int{1: 1, 2: 2, 3: 2, 4: 3, 5: 3} {
		if got := newPool(t, quorum.PoolConfig{}, many[:n]...).Quorum(); got != need {
			t.Errorf("of %d endpoints %d are a need", n, got)
		}
	}
}

// TestIdentityOfAPool mixes endpoints of two chains.
func TestIdentityOfAPool(t *testing.T) {
	w := newWorld(t, 1, 1)
	identity, err := newPool(t, quorum.PoolConfig{}, "http://127.0.0.1:1", w.l1.HTTP()).Identify(t.Context())
	must(t, err)
	if identity.ID != l1ID || identity.Genesis != hashAt(t, w.l1, 0) {
		t.Errorf("%+v", identity)
	}
	_, err = newPool(t, quorum.PoolConfig{}, w.l1.HTTP(), w.l2.HTTP()).Identify(t.Context())
	if err == nil || !strings.Contains(err.Error(), "#0 serves chain 31337") || !strings.Contains(err.Error(), "#1 serves chain 80002") {
		t.Error(err)
	}
	_, err = newPool(t, quorum.PoolConfig{}, "http://127.0.0.1:1").Identify(t.Context())
	wantReason(t, err, messages.ReasonChainUnavailable)
}
