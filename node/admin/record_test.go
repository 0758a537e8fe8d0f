package admin_test

import (
	"bytes"
	"context"
	"errors"
	"net"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/ballast-avs/ballast/actors/kit"
	"github.com/ballast-avs/ballast/actors/kit/record"
	"github.com/ballast-avs/ballast/node/admin"
)

func TestARecordingIsPassedOnAsItIs(t *testing.T) {
	n := &fakeNode{recorded: "one\ntwo\n"}
	_, client := serve(t, n)
	var out bytes.Buffer
	limits := record.Limits{Messages: 7, For: 1500 * time.Millisecond}
	if err := client.Record(t.Context(), 9, "l1-reader", limits, &out); err != nil || out.String() != n.recorded {
		t.Errorf("received %q, %v", out.String(), err)
	}
	if want := (record.Limits{Messages: 7, For: 2 * time.Second}); n.limits != want || n.l2 != 9 || n.crashed != "l1-reader" {
		t.Errorf("asked for %+v of %q on %d", n.limits, n.crashed, n.l2)
	}
}

func TestARefusedRecordingIsToldInWords(t *testing.T) {
	n := &fakeNode{refusal: kit.ErrTapped}
	_, client := serve(t, n)
	var out bytes.Buffer
	if err := client.Record(t.Context(), 0, "gossip", record.DefaultLimits(), &out); err == nil || err.Error() != kit.ErrTapped.Error() {
		t.Errorf("got %v", err)
	}
	n.refusal = admin.ErrNotFound
	if err := client.Record(t.Context(), 0, "gossip", record.DefaultLimits(), &out); !errors.Is(err, admin.ErrNotFound) {
		t.Errorf("got %v", err)
	}
	n.crashed = ""
	if err := client.Record(t.Context(), 0, "gossip", record.Limits{}, &out); !errors.Is(err, record.ErrLimits) || n.crashed != "" {
		t.Errorf("got %v", err)
	}
	if out.Len() > 0 {
		t.Errorf("received %q", out.String())
	}
}

func TestARecordingEndsWhenItsCallerGoes(t *testing.T) {
	n := &fakeNode{recorded: "one\n", gone: make(chan struct{})}
	_, client := serve(t, n)
	ctx, cancel := context.WithCancel(t.Context())
	out := &cancelling{cancel: cancel}
	if err := client.Record(ctx, 0, "gossip", record.DefaultLimits(), out); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v", err)
	}
	<-n.gone
}

// cancelling gives up at the first line.
type cancelling struct{ cancel func() }

func (c *cancelling) Write(p []byte) (int, error) {
	c.cancel()
	return len(p), nil
}

func TestLimitsOfARecordingAreChecked(t *testing.T) {
	n := &fakeNode{recorded: "one\n"}
	dir, _ := serve(t, n)
	for query, want := range map[string]int{
		"":                               http.StatusOK,
		"?messages=5&seconds=5&chain=3":  http.StatusOK,
		"?messages=0":                    http.StatusBadRequest,
		"?messages=5000":                 http.StatusBadRequest,
		"?messages=99999999999999999999": http.StatusBadRequest,
		"?seconds=3601":                  http.StatusBadRequest,
		"?seconds=-1":                    http.StatusBadRequest,
		"?seconds=1.5":                   http.StatusBadRequest,
		"?chain=x":                       http.StatusBadRequest,
	} {
		response := get(t, dir, "/record/gossip"+query)
		if response.StatusCode != want {
			t.Errorf("%s: status %d, want %d", query, response.StatusCode, want)
		}
		if err := response.Body.Close(); err != nil {
			t.Error(err)
		}
	}
	if !strings.Contains(n.crashed, "gossip") {
		t.Errorf("asked for %q", n.crashed)
	}
}

// get asks the socket of a data directory.
func get(t *testing.T, dir, path string) *http.Response {
	t.Helper()
	client := http.Client{Transport: &http.Transport{DisableKeepAlives: true, DialContext: func(ctx context.Context, _, _ string) (net.Conn, error) {
		return new(net.Dialer).DialContext(ctx, "unix", admin.SocketPath(dir))
	}}}
	request, err := http.NewRequestWithContext(t.Context(), http.MethodGet, "http://ballast"+path, http.NoBody)
	if err != nil {
		t.Fatal(err)
	}
	response, err := client.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	return response
}
