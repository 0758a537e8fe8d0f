package transport

import (
	"context"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strconv"
	"testing"
	"time"

	"github.com/ballast-avs/ballast/node/devnet/faultproxy"
)

// behindLink starts a server behind a link that a test can silence, and a client of it.
func behindLink(t *testing.T, http2 bool) (*faultproxy.Link, *http.Client, string) {
	t.Helper()
	server := httptest.NewUnstartedServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		_, _ = io.WriteString(w, r.Proto)
	}))
	server.EnableHTTP2 = http2
	server.StartTLS()
	t.Cleanup(server.Close)
	at, err := url.Parse(server.URL)
	if err != nil {
		t.Fatal(err)
	}
	link, err := faultproxy.NewLink(t.Context(), at.Host)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = link.Close() })
	trusted, ok := server.Client().Transport.(*http.Transport)
	if !ok {
		t.Fatalf("the server's client uses a %T", server.Client().Transport)
	}
	transport := New(Limits{Timeout: time.Minute, Bytes: 1 << 10}, &http.Transport{MaxIdleConns: 2, TLSClientConfig: trusted.TLSClientConfig.Clone()})
	t.Cleanup(transport.CloseIdleConnections)
	return link, Client(transport), "https://127.0.0.1:" + strconv.Itoa(link.Port())
}

// get asks within a time limit and returns the server's protocol.
func get(t *testing.T, client *http.Client, address string, limit time.Duration) (string, error) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), limit)
	defer cancel()
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, address, http.NoBody)
	if err != nil {
		t.Fatal(err)
	}
	answer, err := client.Do(request)
	if err != nil {
		return "", err
	}
	defer answer.Body.Close()
	text, err := io.ReadAll(answer.Body)
	return string(text), err
}

func TestASilentConnectionIsLeftAfterATimeout(t *testing.T) {
	for protocol, http2 := range map[string]bool{"HTTP/1.1": false, "HTTP/2.0": true} {
		t.Run(protocol, func(t *testing.T) {
			t.Parallel()
			link, client, address := behindLink(t, http2)
			if got, err := get(t, client, address, DialTimeout); err != nil || got != protocol {
				t.Fatalf("got %q (%v)", got, err)
			}
			link.Silence()
			if _, err := get(t, client, address, time.Second); err == nil {
				t.Fatal("a silent connection gave an answer")
			}
			if _, err := get(t, client, address, DialTimeout); err != nil {
				t.Errorf("the next request waited for the silent connection too: %v", err)
			}
		})
	}
}

// TestAnHTTP2ConnectionIsPinged has a request that would wait for a minute.
func TestAnHTTP2ConnectionIsPinged(t *testing.T) {
	t.Parallel()
	link, client, address := behindLink(t, true)
	if _, err := get(t, client, address, DialTimeout); err != nil {
		t.Fatal(err)
	}
	link.Silence()
	began := time.Now()
	_, err := get(t, client, address, time.Minute)
	if took := time.Since(began); err == nil || took > pingAfter+2*pongLimit {
		t.Errorf("the connection was found dead after %s (%v)", took, err)
	}
}
