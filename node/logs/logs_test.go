package logs

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"go.uber.org/goleak"

	"github.com/ballast-avs/ballast/chain/transport"
	"github.com/ballast-avs/ballast/chain/transport/transporttest"
)

func TestFilesHoldJSONLines(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "logs")
	var terminal bytes.Buffer
	l, err := Open(Config{Level: "info", Out: &terminal, Dir: dir, NodeName: "aggregator"})
	if err != nil {
		t.Fatal(err)
	}
	l.WithField("round", "1-2-3").Info("Round ended")
	l.Debug("Not shown")
	if err := l.Close(t.Context()); err != nil {
		t.Fatal(err)
	}
	text, err := os.ReadFile(filepath.Join(dir, "aggregator.log")) //nolint:gosec // Our own temporary directory.
	if err != nil {
		t.Fatal(err)
	}
	var line struct{ Msg, Round string }
	if err := json.Unmarshal(text, &line); err != nil || line.Msg != "Round ended" || line.Round != "1-2-3" {
		t.Errorf("%v: %s", err, text)
	}
	if strings.HasPrefix(terminal.String(), "{") || !strings.Contains(terminal.String(), "Round ended") {
		t.Errorf("the terminal shows %q", terminal.String())
	}
}

func TestOpenNamesWhatIsWrong(t *testing.T) {
	file := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]Config{
		"log-level":   {Level: "loud"},
		"log-dir":     {Level: "info", Dir: filepath.Join(file, "below")},
		"elastic-url": {Level: "info", Elastic: Elastic{URL: "://"}},
	} {
		c.Out = io.Discard
		if _, err := Open(c); err == nil || !strings.Contains(err.Error(), name) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// elastic is an Elasticsearch that takes bulk requests.
type elastic struct {
	mu    sync.Mutex
	lines []string
	user  string
}

func (e *elastic) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("X-Elastic-Product", "Elasticsearch")
	w.Header().Set("Content-Type", "application/json")
	body, _ := io.ReadAll(r.Body)
	e.mu.Lock()
	defer e.mu.Unlock()
	e.user, _, _ = r.BasicAuth()
	for i, line := range strings.Split(strings.TrimSpace(string(body)), "\n") {
		if i%2 == 1 {
			e.lines = append(e.lines, line)
		}
	}
	_, _ = io.WriteString(w, `{"errors":false,"items":[]}`)
}

func TestEntriesAreShippedBeforeTheEnd(t *testing.T) {
	e := &elastic{}
	server := httptest.NewServer(e)
	defer server.Close()
	l, err := Open(Config{
		Level: "info", Out: io.Discard, NodeName: "n",
		Elastic: Elastic{URL: server.URL, Username: "u", Password: "p"},
	})
	if err != nil {
		t.Fatal(err)
	}
	l.WithField("chain", 7).Warn("Endpoint lies")
	if err := l.Close(t.Context()); err != nil {
		t.Fatal(err)
	}
	e.mu.Lock()
	defer e.mu.Unlock()
	if len(e.lines) != 1 || !strings.Contains(e.lines[0], `"message":"Endpoint lies"`) || !strings.Contains(e.lines[0], `"node":"n"`) || e.user != "u" {
		t.Errorf("shipped %q as %q", e.lines, e.user)
	}
}

func TestAnUnreachableElasticsearchHoldsNothingUp(t *testing.T) {
	var terminal bytes.Buffer
	l, err := Open(Config{Level: "info", JSON: true, Out: &terminal, NodeName: "n", Elastic: Elastic{URL: "http://127.0.0.1:1"}})
	if err != nil {
		t.Fatal(err)
	}
	for range 2 * maxQueued {
		l.Info("Busy")
	}
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Second)
	defer cancel()
	if err := l.Close(ctx); err != nil {
		t.Log(err)
	}
	if !strings.Contains(terminal.String(), "cannot be shipped") {
		t.Error("nobody is told that the log is not shipped")
	}
}

// TestAnswersThatAreNoneHoldNothingUp closes the log: entries are sent then.
func TestAnswersThatAreNoneHoldNothingUp(t *testing.T) {
	before := goleak.IgnoreCurrent()
	server := transporttest.Serve(t, transporttest.Says(transporttest.Switching))
	var terminal bytes.Buffer
	l, err := Open(Config{Level: "info", JSON: true, Out: &terminal, NodeName: "n", Elastic: Elastic{URL: "http://" + server.Host()}})
	if err != nil {
		t.Fatal(err)
	}
	l.Info("Lost")
	_ = l.Close(t.Context()) // It may say that the entry is lost.
	server.WaitClosed(t)
	if server.Opened() == 0 || !strings.Contains(terminal.String(), transport.ErrStatus.Error()) {
		t.Errorf("%d connections, the terminal shows %q", server.Opened(), terminal.String())
	}
	goleak.VerifyNone(t, before, goleak.IgnoreAnyFunction("github.com/ballast-avs/ballast/chain/transport/transporttest.Serve.func1"))
}

func TestAnElasticsearchThatRepeatsItsPassword(t *testing.T) {
	for name, access := range map[string]Elastic{
		"in the URL": {URL: "http://alice:hunter2@host/PATHKEY0123"},
		"apart":      {URL: "http://host/PATHKEY0123", Username: "alice", Password: "hunter2"},
	} {
		t.Run(name, func(t *testing.T) {
			server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
				_, password, _ := r.BasicAuth()
				w.Header().Set("X-Elastic-Product", "Elasticsearch")
				http.Error(w, password+" "+r.Header.Get("Authorization")+" "+r.URL.Path, http.StatusUnauthorized)
			}))
			defer server.Close()
			access.URL = strings.Replace(access.URL, "host", strings.TrimPrefix(server.URL, "http://"), 1)
			var terminal bytes.Buffer
			l, err := Open(Config{Level: "info", JSON: true, Out: &terminal, NodeName: "n", Elastic: access})
			if err != nil {
				t.Fatal(err)
			}
			l.Info("Lost")
			err = l.Close(t.Context())
			text := fmt.Sprint(terminal.String(), err)
			if !strings.Contains(text, "cannot be shipped") {
				t.Errorf("nothing is said of it: %s", text)
			}
			for _, secret := range []string{"hunter2", "KEY0123", "Basic YW"} {
				if strings.Contains(text, secret) {
					t.Errorf("it tells %s", text)
				}
			}
		})
	}
}
