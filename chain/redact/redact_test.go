package redact_test

import (
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
