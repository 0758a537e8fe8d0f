package rpcproxy_test

import (
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"testing"

	"github.com/ballast-avs/ballast/chain/devchain/rpcproxy"
)

func TestRequestsAreAnsweredCallByCall(t *testing.T) {
	method := func(c rpcproxy.Call) (json.RawMessage, error) {
		if c.Method == "fails" {
			return nil, errors.New("away")
		}
		return json.Marshal(c.Method)
	}
	for body, want := range map[string]string{
		`{"id":1,"method":"a"}`:                         `"a"`,
		`[{"id":1,"method":"a"},{"id":2,"method":"b"}]`: `["a","b"]`,
		`[]`:                                  `[]`,
		`[{"method":"a"},{"method":"fails"}]`: "",
		`7`:                                   "",
		`{"id":`:                              "",
	} {
		got, err := rpcproxy.Each([]byte(body), method)
		if string(got) != want || (err == nil) == (want == "") {
			t.Errorf("%s: got %s, %v, want %s", body, got, err, want)
		}
	}
}

func TestACallReachesTheEndpointAsItIs(t *testing.T) {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.WriteHeader(http.StatusTeapot)
		_, _ = io.Copy(w, r.Body)
	}))
	defer server.Close()
	up := rpcproxy.NewUpstream(server.URL)
	defer up.Close()
	const text = `{"jsonrpc":"2.0","id":5,"method":"eth_call","params":[{"to":"0x1"},"latest"]}`
	batch, single, err := rpcproxy.Read([]byte(text))
	if err != nil || !single {
		t.Fatal(single, err)
	}
	if got, err := up.AskCall(t.Context(), batch[0]); err != nil || string(got) != text {
		t.Errorf("got %s, %v", got, err)
	}
}
