package redact_test

import (
	"encoding/base64"
	"errors"
	"net/url"
	"slices"
	"testing"

	"github.com/ballast-avs/ballast/chain/redact"
)

func TestAddressesAreShownWithoutSecrets(t *testing.T) {
	for text, want := range map[string][2]string{
		"https://rpc.example":                 {"https://rpc.example", "rpc.example"},
		"https://rpc.example:8545/":           {"https://rpc.example:8545", "rpc.example:8545"},
		"https://rpc.example/v3/0123456789":   {"https://rpc.example/***", "rpc.example"},
		"wss://rpc.example?key=0123456789":    {"wss://rpc.example/***", "rpc.example"},
		"https://user:password@rpc.example/x": {"https://***@rpc.example/***", "rpc.example"},
		"not a URL\n":                         {"***", "***"},
		"/a/path/alone":                       {"***", "***"},
	} {
		if got := [2]string{redact.URL(text), redact.Host(text)}; got != want {
			t.Errorf("%q is shown as %q, want %q", text, got, want)
		}
	}
}

func TestErrorsAreShownWithoutTheirAddress(t *testing.T) {
	refused := errors.New("connection refused")
	if got := redact.Error(&url.Error{Op: "Post", URL: "https://rpc.example/0123456789", Err: refused}); !errors.Is(got, refused) || got.Error() != refused.Error() {
		t.Errorf("got %v", got)
	}
	if got := redact.Error(refused); !errors.Is(got, refused) {
		t.Errorf("got %v", got)
	}
}

func TestSecretsAreTheLongParts(t *testing.T) {
	u, err := url.Parse("https://somebody:pw@rpc.example/v3/0123456789?token=abcdefghij&x=1")
	if err != nil {
		t.Fatal(err)
	}
	got := redact.Secrets(u)
	for _, secret := range []string{"somebody", "pw", "0123456789", "abcdefghij"} {
		if !slices.Contains(got, secret) {
			t.Errorf("%q is not among %q", secret, got)
		}
	}
	for _, word := range []string{"v3", "1"} {
		if slices.Contains(got, word) {
			t.Errorf("%q is among %q", word, got)
		}
	}
}

func TestOthersWordsAreShownWithoutSecrets(t *testing.T) {
	u, err := url.Parse("https://me:p%40ss@rpc.example/v3/0123456789/?token=abc%2Fdefghij")
	if err != nil {
		t.Fatal(err)
	}
	basic := base64.StdEncoding.EncodeToString([]byte("me:p@ss"))
	for text, want := range map[string]string{
		"Authorization: Basic " + basic:                      "Authorization: Basic ***",
		"wrong password p@ss, p%40ss":                        "wrong password ***, ***",
		"no such key 0123456789":                             "no such key ***",
		"GET /v3/0123456789/?token=abc%2Fdefghij HTTP/1.1":   "GET *** HTTP/1.1",
		"token abc/defghij or abc%2Fdefghij is not accepted": "token *** or *** is not accepted",
		"all is well": "all is well",
	} {
		if got := redact.Text(text, redact.Secrets(u)); got != want {
			t.Errorf("%q is shown as %q, want %q", text, got, want)
		}
	}
	refused := errors.New("refused p@ss")
	got := redact.Masked(&url.Error{Op: "Post", URL: "https://rpc.example/0123456789", Err: refused}, redact.Secrets(u))
	if got.Error() != "refused ***" || !errors.Is(got, refused) {
		t.Errorf("got %v", got)
	}
	if redact.Masked(nil, nil) != nil {
		t.Error("no error became one")
	}
	if redact.Argument("word") != "word" || redact.Argument("https://me:p@h/x") != "https://***@h/***" {
		t.Error("arguments are not shown as they should")
	}
}
