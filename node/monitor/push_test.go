package monitor

import (
	"io"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/sirupsen/logrus"
	"github.com/sirupsen/logrus/hooks/test"
	"go.uber.org/goleak"

	"github.com/ballast-avs/ballast/actors/kit/actortest"
	"github.com/ballast-avs/ballast/chain/transport/transporttest"
)

// gateway is a Pushgateway that remembers what it was sent and answers with a status.
type gateway struct {
	paths  []string
	status int
}

func (g *gateway) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(r.Body)
	if err != nil || len(body) == 0 {
		g.paths = append(g.paths, "nothing came")
	}
	g.paths = append(g.paths, r.URL.Path)
	w.WriteHeader(g.status)
	if g.status >= 300 {
		_, _ = io.WriteString(w, strings.Repeat("no ", 1<<16))
	}
}

func TestPushesRestAfterFailuresAndSayItOnce(t *testing.T) {
	g := &gateway{status: http.StatusOK}
	server := httptest.NewServer(g)
	defer server.Close()
	registry := prometheus.NewRegistry()
	registry.MustRegister(BuildInfo("1"))
	log, hook := test.NewNullLogger()
	clock := actortest.NewClock(time.Unix(0, 0))
	p := NewPusher(strings.Replace(server.URL, "http://", "http://me:secret@", 1), "peer", registry, clock, logrus.NewEntry(log))
	pushes := func(minutes int) int { // with one try every 15 seconds
		before := len(g.paths)
		for range 4 * minutes {
			p.Push(t.Context())
			clock.Advance(PushEvery)
		}
		return len(g.paths) - before
	}
	if n := pushes(1); n != 4 || g.paths[0] != "/metrics/job/ballast/instance/peer" {
		t.Errorf("%d pushes in a minute, to %v", n, g.paths)
	}
	g.status = http.StatusTeapot
	if n := pushes(60); n > 20 || n < 15 { // at 0, 15 s, 45 s, 1:45, 3:45, then every four minutes
		t.Errorf("%d pushes in an hour of failures", n)
	}
	if len(hook.Entries) != 1 || len(hook.LastEntry().Data["error"].(error).Error()) > 2*pushWords {
		t.Errorf("%d lines of log: %v", len(hook.Entries), hook.Entries)
	}
	g.status = http.StatusAccepted
	pushes(5)
	if n := pushes(1); n != 4 || len(hook.Entries) != 2 {
		t.Errorf("%d pushes in a minute after it was well again, %d lines of log", n, len(hook.Entries))
	}
	server.Close() // nobody listens
	p.Push(t.Context())
	if words := hook.LastEntry().Data["error"].(error).Error(); strings.Contains(words, "secret") || strings.Contains(words, "/metrics") {
		t.Errorf("the log tells %q", words)
	}
	if slices.Contains(g.paths, "nothing came") {
		t.Error("a push was empty")
	}
}

func TestAPushEndsWithAnswersThatAreNone(t *testing.T) {
	before := goleak.IgnoreCurrent()
	elsewhere := transporttest.Serve(t, transporttest.Says(""))
	for name, answer := range map[string]string{
		"switching": transporttest.Switching,
		"redirect":  "HTTP/1.1 307 Temporary Redirect\r\nContent-Length: 0\r\nLocation: http://" + elsewhere.Host() + "/\r\n\r\n",
	} {
		server := transporttest.Serve(t, transporttest.Says(answer))
		log, hook := test.NewNullLogger()
		p := NewPusher("http://"+server.Host(), "peer", prometheus.NewRegistry(), actortest.NewClock(time.Unix(0, 0)), logrus.NewEntry(log))
		p.Push(t.Context())
		p.Close()
		server.WaitClosed(t)
		if len(hook.Entries) != 1 || server.Opened() != 1 || elsewhere.Opened() != 0 {
			t.Errorf("%s: %d lines of log, %d connections, %d elsewhere", name, len(hook.Entries), server.Opened(), elsewhere.Opened())
		}
	}
	goleak.VerifyNone(t, before, goleak.IgnoreAnyFunction("github.com/ballast-avs/ballast/chain/transport/transporttest.Serve.func1"))
}

func TestAPushgatewayThatRepeatsItsPassword(t *testing.T) {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		_, password, _ := r.BasicAuth()
		http.Error(w, password+" "+r.Header.Get("Authorization")+" "+r.URL.Path, http.StatusUnauthorized)
	}))
	defer server.Close()
	log, hook := test.NewNullLogger()
	at := strings.Replace(server.URL, "http://", "http://alice:hunter2@", 1) + "/PATHKEY0123"
	p := NewPusher(at, "peer", prometheus.NewRegistry(), actortest.NewClock(time.Unix(0, 0)), logrus.NewEntry(log))
	p.Push(t.Context())
	p.Close()
	words := hook.LastEntry().Data["error"].(error).Error()
	for _, secret := range []string{"hunter2", "KEY0123", "Basic YW"} {
		if strings.Contains(words, secret) {
			t.Errorf("the log tells %q", words)
		}
	}
}
