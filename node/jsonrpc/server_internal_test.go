package jsonrpc

import (
	"bytes"
	"context"
	"encoding/json"
	"io"
	"net"
	"net/http"
	"net/netip"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/prometheus/client_golang/prometheus"
)

// start serves a node at a free port.
func start(t *testing.T, n Node, log *bytes.Buffer, change func(*Config)) *Server {
	t.Helper()
	c := Default()
	c.Port = 0
	if change != nil {
		change(&c)
	}
	s, err := Serve(c, n, logTo(log), prometheus.NewRegistry())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	})
	return s
}

// post sends a body over a connection of its own.
func post(url, body, token string) (int, []byte, error) {
	r, err := http.NewRequestWithContext(context.Background(), http.MethodPost, url, strings.NewReader(body))
	if err != nil {
		return 0, nil, err
	}
	r.Close = true
	r.Header.Set("Content-Type", "application/json")
	if token != "" {
		r.Header.Set("Authorization", "Bearer "+token)
	}
	answer, err := new(http.Transport).RoundTrip(r)
	if err != nil {
		return 0, nil, err
	}
	defer func() { _ = answer.Body.Close() }()
	b, err := io.ReadAll(answer.Body)
	return answer.StatusCode, b, err
}

func TestManyCallersAtOnce(t *testing.T) {
	n := newFakeNode()
	s := start(t, n, new(bytes.Buffer), nil)
	const callers, each = 8, 5
	var wg sync.WaitGroup
	for caller := range callers {
		wg.Go(func() {
			for i := range each {
				id := caller*each + i
				status, body, err := post(s.URL(), task(id), "")
				var r reply
				if err != nil || status != http.StatusOK || json.Unmarshal(body, &r) != nil || string(r.ID) != strconv.Itoa(id) || string(r.Result) != "true" {
					t.Errorf("status %d, %s, %v", status, body, err)
				}
			}
		})
	}
	wg.Wait()
	if len(n.tasks) != callers*each {
		t.Errorf("the node got %d tasks", len(n.tasks))
	}
}

func TestTheTokenIsNeverLogged(t *testing.T) {
	log := new(bytes.Buffer)
	s := start(t, newFakeNode(), log, func(c *Config) { c.Token, c.Host = token, "0.0.0.0" })
	if status, body, err := post(s.URL(), request(1, "eth_chainId"), ""); err != nil || status != http.StatusUnauthorized {
		t.Errorf("without: status %d, %s, %v", status, body, err)
	}
	if status, body, err := post(s.URL(), request(1, "eth_chainId"), token); err != nil || status != http.StatusOK {
		t.Errorf("with: status %d, %s, %v", status, body, err)
	}
	if err := s.Close(); err != nil {
		t.Error(err)
	}
	if strings.Contains(log.String(), token) || strings.Contains(log.String(), "everybody") || !strings.Contains(log.String(), "127.0.0.1") {
		t.Errorf("logged %s", log)
	}
}

func TestAnOpenDoorIsTold(t *testing.T) {
	log := new(bytes.Buffer)
	s := start(t, newFakeNode(), log, func(c *Config) { c.Host = "0.0.0.0" })
	if err := s.Close(); err != nil {
		t.Error(err)
	}
	if !strings.Contains(log.String(), "everybody") {
		t.Errorf("logged %s", log)
	}
}

func TestWhatCannotBeServed(t *testing.T) {
	s := start(t, newFakeNode(), new(bytes.Buffer), nil)
	c := Default()
	c.Port = int(netip.MustParseAddrPort(strings.TrimPrefix(s.URL(), "http://")).Port())
	if second, err := Serve(c, newFakeNode(), logTo(new(bytes.Buffer)), prometheus.NewRegistry()); err == nil {
		t.Errorf("one port for two: %v", second.Close())
	}
	reg := prometheus.NewRegistry()
	if _, err := newMetrics(reg); err != nil {
		t.Fatal(err)
	}
	c.Port = 0
	if second, err := Serve(c, newFakeNode(), logTo(new(bytes.Buffer)), reg); err == nil {
		t.Errorf("one registry for two: %v", second.Close())
	}
}

// inside starts a server whose node holds a task until it is released, with one caller that waits for it.
func inside(t *testing.T) (s *Server, release chan struct{}, result chan string) {
	t.Helper()
	n := newFakeNode()
	entered := make(chan struct{})
	release, result = make(chan struct{}), make(chan string, 1)
	n.send = func(context.Context) error {
		close(entered)
		<-release // whatever the context says
		return nil
	}
	s = start(t, n, new(bytes.Buffer), func(c *Config) { c.Timeout = time.Minute })
	go func() {
		_, body, err := post(s.URL(), task(1), "")
		if err != nil {
			body = []byte("no answer")
		}
		result <- string(body)
	}()
	<-entered
	return s, release, result
}

func TestCloseLetsARequestEnd(t *testing.T) {
	s, release, result := inside(t)
	closed := make(chan error)
	go func() { closed <- s.Close() }()
	refused(t, s)
	close(release)
	if err := <-closed; err != nil {
		t.Error(err)
	}
	if got := <-result; !strings.Contains(got, `"result":true`) {
		t.Errorf("the caller got %s", got)
	}
	if err := s.Close(); err != nil {
		t.Errorf("once more: %v", err)
	}
}

// refused returns when the server takes no connections any more.
func refused(t *testing.T, s *Server) {
	t.Helper()
	for {
		c, err := net.Dial("tcp", strings.TrimPrefix(s.URL(), "http://"))
		if err != nil {
			return
		}
		if err := c.Close(); err != nil {
			t.Error(err)
		}
	}
}

func TestCloseWaitsForNobodyTooLong(t *testing.T) {
	s, release, result := inside(t)
	s.grace = time.Millisecond
	if err := s.Close(); err != nil {
		t.Error(err)
	}
	if got := <-result; got != "no answer" {
		t.Errorf("the caller got %s", got)
	}
	close(release)
}

func TestASlowBodyTakesNoSlot(t *testing.T) {
	s := start(t, &fakeNode{}, &bytes.Buffer{}, func(c *Config) { c.Concurrent = 1 })
	host := strings.TrimPrefix(s.URL(), "http://")
	for range 40 {
		slow, err := new(net.Dialer).DialContext(t.Context(), "tcp", host)
		if err != nil {
			t.Fatal(err)
		}
		defer func() { _ = slow.Close() }()
		if _, err := io.WriteString(slow, "POST / HTTP/1.1\r\nHost: h\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{"); err != nil {
			t.Fatal(err)
		}
	}
	for range 20 { // The slow ones arrive meanwhile.
		r, err := http.NewRequestWithContext(t.Context(), http.MethodPost, s.URL(), strings.NewReader(`{"jsonrpc":"2.0","id":1,"method":"x"}`))
		if err != nil {
			t.Fatal(err)
		}
		answer, err := new(http.Transport).RoundTrip(r)
		if err != nil {
			t.Fatal(err)
		}
		_ = answer.Body.Close()
		if answer.StatusCode != http.StatusOK {
			t.Fatalf("beside slow bodies the status is %s", answer.Status)
		}
	}
}
