package webapi

import (
	"context"
	"encoding/base64"
	"errors"
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/prometheus/client_golang/prometheus"
	dto "github.com/prometheus/client_model/go"
	"go.uber.org/goleak"

	"github.com/ballast-avs/ballast/messages"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// proposal is a task with every part filled in.
func proposal() messages.Proposal {
	return messages.Proposal{
		ProofOfTask: `Qm<&>"ü`, Data: []byte{0, 0xab}, Definition: 65535, Chain: 80002, Signature: make([]byte, 65),
		Performer: common.HexToAddress("0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed"),
	}
}

// quick are settings under which a failure costs no time.
func quick(url string) Config {
	c := Default()
	c.URL, c.RetryMin, c.RetryMax = url, 1, 1
	return c
}

func newClient(t *testing.T, c Config) (*Client, *prometheus.Registry) {
	t.Helper()
	reg := prometheus.NewPedanticRegistry()
	client, err := New(c, reg)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(client.Close)
	return client, reg
}

// serve starts a service over real sockets; it ends after the client.
func serve(t *testing.T, h http.HandlerFunc) *httptest.Server {
	t.Helper()
	server := httptest.NewServer(h)
	t.Cleanup(server.Close)
	return server
}

// answers gives one answer for ever, and counts how often.
func answers(asked *atomic.Int32, status int, body string) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) {
		asked.Add(1)
		w.WriteHeader(status)
		io.WriteString(w, body)
	}
}

func expectReason(t *testing.T, err error, want messages.Reason) *messages.Failure {
	t.Helper()
	var f *messages.Failure
	if !errors.As(err, &f) || f.Reason != want {
		t.Fatalf("got %v, want %s", err, want)
	}
	return f
}

// valueOf is a counter's or a gauge's value.
func valueOf(t *testing.T, m prometheus.Metric) float64 {
	t.Helper()
	var got dto.Metric
	if err := m.Write(&got); err != nil {
		t.Fatal(err)
	}
	return got.GetCounter().GetValue() + got.GetGauge().GetValue()
}

func expectEnded(t *testing.T, c *Client, call, outcome string, times float64) {
	t.Helper()
	if got := valueOf(t, c.metrics.requests.WithLabelValues(call, outcome)); got != times {
		t.Errorf("%v calls of %s ended %s, want %v", got, call, outcome, times)
	}
}

func TestAQuestionOnTheWire(t *testing.T) {
	type seen struct{ method, path, kind, user, body string }
	got := make(chan seen, 1)
	server := serve(t, func(w http.ResponseWriter, r *http.Request) {
		body, _ := io.ReadAll(r.Body)
		user, password, _ := r.BasicAuth()
		got <- seen{r.Method, r.URL.String(), r.Header.Get("Content-Type"), user + ":" + password, string(body)}
		io.WriteString(w, `{"data":true,"error":false,"message":null}`)
	})
	client, _ := newClient(t, quick(strings.Replace(server.URL, "://", "://me:pass@", 1)))
	if valid, err := client.Validate(t.Context(), proposal()); err != nil || !valid {
		t.Fatalf("got %t, %v", valid, err)
	}
	want := seen{
		http.MethodPost, "/task/validate", "application/json", "me:pass",
		`{"proofOfTask":"Qm\u003c\u0026\u003e\"ü","data":"0x00ab","taskDefinitionId":65535,` +
			`"performer":"0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"}`,
	}
	if g := <-got; g != want {
		t.Errorf("the service got\n%q, want\n%q", g, want)
	}
	if valid, err := client.Validate(t.Context(), messages.Proposal{}); err != nil || !valid {
		t.Fatalf("got %t, %v", valid, err)
	}
	const empty = `{"proofOfTask":"","data":"0x","taskDefinitionId":0,"performer":"0x0000000000000000000000000000000000000000"}`
	if g := <-got; g.body != empty {
		t.Errorf("the service got %s, want %s", g.body, empty)
	}
	expectEnded(t, client, callValidate, outcomeValid, 2)
}

func TestAMessageOnTheWire(t *testing.T) {
	got := make(chan string, 1)
	server := serve(t, func(w http.ResponseWriter, r *http.Request) {
		body, _ := io.ReadAll(r.Body)
		got <- r.Method + " " + r.URL.String() + " " + string(body)
		w.WriteHeader(http.StatusAccepted)
		io.WriteString(w, `{"error":true}`) // ignored
	})
	client, _ := newClient(t, quick(server.URL))
	if err := client.Message(t.Context(), "0x7B7d"); err != nil {
		t.Fatal(err)
	}
	if g, want := <-got, `POST /p2p/message {"data":"0x7B7d"}`; g != want {
		t.Errorf("the service got %s, want %s", g, want)
	}
	expectEnded(t, client, callMessage, outcomeDelivered, 1)
}

func TestEachStyleOfAnswer(t *testing.T) {
	for name, c := range map[string]struct {
		status int
		body   string
		valid  bool
		want   messages.Reason // none for a decision
		asked  int32
	}{
		"right":           {200, `{"data":true,"error":false,"message":null}`, true, "", 1},
		"wrong":           {200, `{"data":false,"error":false}`, false, "", 1},
		"wrong (ML2)":     {200, `{"data":false}`, false, "", 1},
		"error":           {200, `{"data":false,"error":true}`, false, messages.ReasonValidationFailed, 1},
		"failing (TRX)":   {400, `{"data":false,"error":true,"message":"x"}`, false, messages.ReasonValidationFailed, 1},
		"failing (ML2)":   {500, `{"data":false,"message":"x"}`, false, messages.ReasonValidationFailed, 3},
		"failing (ORA)":   {500, `{"error":true,"message":"x","data":{}}`, false, messages.ReasonValidationFailed, 3},
		"crashing":        {500, `<html>`, false, messages.ReasonValidationUnavailable, 3},
		"away":            {503, ``, false, messages.ReasonValidationUnavailable, 3},
		"another program": {404, `404 page not found`, false, messages.ReasonValidationFailed, 1},
	} {
		t.Run(name, func(t *testing.T) {
			var asked atomic.Int32
			client, _ := newClient(t, quick(serve(t, answers(&asked, c.status, c.body)).URL))
			valid, err := client.Validate(t.Context(), proposal())
			if c.want == "" && err != nil || valid != c.valid {
				t.Fatalf("got %t, %v", valid, err)
			}
			if c.want != "" {
				expectReason(t, err, c.want)
			}
			if n := asked.Load(); n != c.asked {
				t.Errorf("the service was asked %d times, want %d", n, c.asked)
			}
		})
	}
}

func TestAServiceThatComesBackDecides(t *testing.T) {
	var asked atomic.Int32
	server := serve(t, func(w http.ResponseWriter, _ *http.Request) {
		switch asked.Add(1) {
		case 1:
			panic(http.ErrAbortHandler) // the connection is cut
		case 2:
			w.WriteHeader(http.StatusInternalServerError)
		default:
			io.WriteString(w, `{"data":false}`)
		}
	})
	client, _ := newClient(t, quick(server.URL))
	if valid, err := client.Validate(t.Context(), proposal()); err != nil || valid {
		t.Fatalf("got %t, %v", valid, err)
	}
	expectEnded(t, client, callValidate, outcomeInvalid, 1)
}

func TestNobodyListens(t *testing.T) {
	server := httptest.NewServer(http.NotFoundHandler())
	server.Close()
	client, _ := newClient(t, quick(strings.Replace(server.URL, "://", "://user:secret@", 1)))
	_, err := client.Validate(t.Context(), proposal())
	f := expectReason(t, err, messages.ReasonValidationUnavailable)
	if want := "the Validation Service gave no answer: connection refused"; f.Detail != want {
		t.Errorf("got %q, want %q", f.Detail, want)
	}
	expectReason(t, client.Message(t.Context(), "0x"), messages.ReasonValidationUnavailable)
	expectEnded(t, client, callValidate, outcomeUnavailable, 1)
	expectEnded(t, client, callMessage, outcomeUnavailable, 1)
}

func TestWhatTheNetworkSaysIsPutInOurOwnWords(t *testing.T) {
	for url, want := range map[string]string{
		"http://nowhere.invalid": "its host is not found",
		"https://" + strings.TrimPrefix(serve(t, func(http.ResponseWriter, *http.Request) {}).URL, "http://"): "it does not speak TLS",
		newTLS(t).URL: "its certificate is not accepted",
		"http://" + listen(t, func(c net.Conn) { io.WriteString(c, "SSH-2.0-x\r\n") }):                                 "the exchange broke off",
		"http://" + listen(t, func(net.Conn) {}):                                                                       "the connection was closed",
		"http://" + listen(t, func(c net.Conn) { io.WriteString(c, "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{") }): "the connection was closed",
	} {
		c := quick(url)
		c.Attempts = 1
		client, _ := newClient(t, c)
		_, err := client.Validate(t.Context(), proposal())
		f := expectReason(t, err, messages.ReasonValidationUnavailable)
		if got := strings.TrimPrefix(f.Detail, "the Validation Service gave no answer: "); got != want {
			t.Errorf("%s: got %q, want %q", url, got, want)
		}
	}
}

func newTLS(t *testing.T) *httptest.Server {
	t.Helper()
	server := httptest.NewUnstartedServer(http.NotFoundHandler())
	server.Config.ErrorLog = log.New(io.Discard, "", 0) // It complains of the client, which is right to go.
	server.StartTLS()
	t.Cleanup(server.Close)
	return server
}

// listen serves connections: it reads a request's head, and closes after talk.
func listen(t *testing.T, talk func(net.Conn)) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	done := make(chan struct{})
	go func() {
		defer close(done)
		for {
			c, err := l.Accept()
			if err != nil {
				return
			}
			c.Read(make([]byte, 4<<10))
			talk(c)
			c.Close()
		}
	}()
	t.Cleanup(func() { l.Close(); <-done })
	return l.Addr().String()
}

func TestARedirectionIsNotFollowed(t *testing.T) {
	var asked atomic.Int32
	elsewhere := serve(t, answers(&asked, 200, `{"data":true}`))
	for _, status := range []int{301, 302, 303, 307, 308} {
		server := serve(t, func(w http.ResponseWriter, r *http.Request) { http.Redirect(w, r, elsewhere.URL, status) })
		client, _ := newClient(t, quick(server.URL))
		_, err := client.Validate(t.Context(), proposal())
		expectReason(t, err, messages.ReasonValidationFailed)
		expectReason(t, client.Message(t.Context(), "0x"), messages.ReasonValidationFailed)
		expectEnded(t, client, callValidate, outcomeFailed, 1)
	}
	if asked.Load() != 0 {
		t.Error("the other server was asked")
	}
}

func TestAHugeAnswerIsNotReadToItsEnd(t *testing.T) {
	ended := make(chan error, 1)
	server := serve(t, func(w http.ResponseWriter, _ *http.Request) {
		var err error
		for err == nil {
			_, err = io.WriteString(w, strings.Repeat(" ", 1<<16))
		}
		ended <- err
	})
	client, _ := newClient(t, quick(server.URL))
	_, err := client.Validate(t.Context(), proposal())
	expectReason(t, err, messages.ReasonValidationFailed)
	<-ended // The client closed the connection.
}

func TestAnAnswerMayBeAsLongAsMaxReply(t *testing.T) {
	const body = `{"data":true}`
	var asked atomic.Int32
	c := quick(serve(t, answers(&asked, 200, body)).URL)
	c.MaxReply = int64(len(body))
	client, _ := newClient(t, c)
	if valid, err := client.Validate(t.Context(), proposal()); err != nil || !valid {
		t.Fatalf("got %t, %v", valid, err)
	}
	c.MaxReply--
	client, _ = newClient(t, c)
	_, err := client.Validate(t.Context(), proposal())
	expectReason(t, err, messages.ReasonValidationFailed)
}

func TestHugeHeadersAreNoAnswer(t *testing.T) {
	server := serve(t, func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("X", strings.Repeat("x", headerBytes+8<<10))
		io.WriteString(w, `{"data":true}`)
	})
	client, _ := newClient(t, quick(server.URL))
	_, err := client.Validate(t.Context(), proposal())
	expectReason(t, err, messages.ReasonValidationUnavailable)
}

func TestConnectionsAreKept(t *testing.T) {
	var connections atomic.Int32
	server := httptest.NewUnstartedServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { io.WriteString(w, `{"data":true}`) }))
	server.Config.ConnState = func(_ net.Conn, s http.ConnState) {
		if s == http.StateNew {
			connections.Add(1)
		}
	}
	server.Start()
	defer server.Close()
	client, _ := newClient(t, quick(server.URL))
	for range 5 {
		if _, err := client.Validate(t.Context(), proposal()); err != nil {
			t.Fatal(err)
		}
		if err := client.Message(t.Context(), "0x"); err != nil {
			t.Fatal(err)
		}
	}
	if n := connections.Load(); n != 1 {
		t.Errorf("10 requests took %d connections, want 1", n)
	}
}

func TestACancelledCallReturns(t *testing.T) {
	reached := make(chan struct{})
	server := serve(t, func(_ http.ResponseWriter, r *http.Request) {
		io.Copy(io.Discard, r.Body) // The server notices that a client is gone only when it has read the body.
		close(reached)
		<-r.Context().Done()
	})
	client, _ := newClient(t, quick(server.URL))
	ctx, cancel := context.WithCancel(t.Context())
	ended := make(chan error)
	go func() {
		_, err := client.Validate(ctx, proposal())
		ended <- err
	}()
	<-reached
	cancel()
	expectReason(t, <-ended, messages.ReasonValidationUnavailable)
	expectEnded(t, client, callValidate, outcomeStopped, 1)
	if n := client.validate.breaker.failures; n != 0 {
		t.Errorf("%d failures are held against the service, want 0", n)
	}
}

func TestTheMetrics(t *testing.T) {
	var asked atomic.Int32
	client, reg := newClient(t, quick(serve(t, answers(&asked, 500, "")).URL))
	_, err := client.Validate(t.Context(), proposal())
	expectReason(t, err, messages.ReasonValidationUnavailable)
	families, err := reg.Gather()
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, f := range families {
		names = append(names, f.GetName())
	}
	if want := []string{"ballast_webapi_breaker_open", "ballast_webapi_requests_total", "ballast_webapi_seconds"}; !slices.Equal(names, want) {
		t.Errorf("got %v, want %v", names, want)
	}
	if n := families[2].GetMetric()[0].GetHistogram().GetSampleCount(); n != 3 {
		t.Errorf("%d times were taken, want that of each of 3 tries", n)
	}
}

func TestConnectionsLeadStraightToTheServiceAndEndBeforeNodeJSEndsThem(t *testing.T) {
	base := newTransport(1)
	if base.Proxy != nil {
		t.Error("a proxy comes in between")
	}
	if d := base.IdleConnTimeout; d >= 5*time.Second {
		t.Errorf("idle connections are kept for %s", d)
	}
}

// TestAServiceThatRepeatsItsPassword is a proxy that shows the request: a verdict's detail goes to all peers.
func TestAServiceThatRepeatsItsPassword(t *testing.T) {
	for _, status := range []int{200, 401, 500} {
		server := serve(t, func(w http.ResponseWriter, r *http.Request) {
			_, password, _ := r.BasicAuth()
			w.WriteHeader(status)
			fmt.Fprintf(w, `{"data":false,"error":true,"message":"refused %s %s %s"}`, password, r.Header.Get("Authorization"), "hunt\u0065r2")
		})
		client, _ := newClient(t, quick(strings.Replace(server.URL, "://", "://alice:hunter2@", 1)))
		_, err := client.Validate(t.Context(), proposal())
		basic := base64.StdEncoding.EncodeToString([]byte("alice:hunter2"))
		if err == nil || !strings.Contains(err.Error(), "refused ***") || strings.Contains(err.Error(), "hunter2") || strings.Contains(err.Error(), basic) {
			t.Errorf("HTTP %d: %v", status, err)
		}
	}
}
