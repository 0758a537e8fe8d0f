package monitoring

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"math"
	"net"
	"net/http"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"
)

// fetchLimit bounds the download of Prometheus, runLimit one run of a tool.
const (
	fetchLimit = 6 * time.Minute
	runLimit   = time.Minute
)

// binaries is the directory of prometheus and promtool.
func binaries(t *testing.T) string {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), fetchLimit)
	defer cancel()
	command := exec.CommandContext(ctx, filepath.Join(folder, "prometheus.sh"))
	command.Stderr = os.Stderr
	out, err := command.Output()
	if err != nil {
		t.Fatalf("find Prometheus: %v", err)
	}
	return strings.TrimSpace(string(out))
}

// run runs a program in a directory; it has to succeed.
func run(t *testing.T, dir, program string, args ...string) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), runLimit)
	defer cancel()
	command := exec.CommandContext(ctx, program, args...) //nolint:gosec // It is one of ours.
	command.Dir = dir
	if out, err := command.CombinedOutput(); err != nil {
		t.Fatalf("%s %v: %v\n%s", program, args, err, out)
	}
}

// prometheus is one that runs.
type prometheus struct {
	t   *testing.T
	url string
}

// startPrometheus runs one on a loopback port with the configuration of deploy/monitoring,
// which asks every second here.
func startPrometheus(t *testing.T, directory, targets string) prometheus {
	t.Helper()
	rules, err := filepath.Abs(filepath.Join(folder, "rules"))
	if err != nil {
		t.Fatal(err)
	}
	work := t.TempDir()
	config := filepath.Join(work, "prometheus.yml")
	text := strings.NewReplacer("15s", "1s", "rules/*.yml", rules+"/*.yml", "targets.json", targets).
		Replace(string(read(t, filepath.Join(folder, "prometheus.yml"))))
	if err := os.WriteFile(config, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	address := freeAddress(t)
	log, err := os.Create(filepath.Join(work, "prometheus.log"))
	if err != nil {
		t.Fatal(err)
	}
	command := exec.CommandContext(t.Context(), filepath.Join(directory, "prometheus"), //nolint:gosec // It was just found.
		"--config.file", config, "--storage.tsdb.path", filepath.Join(work, "data"), "--web.listen-address", address)
	command.Stdout, command.Stderr = log, log
	command.Cancel = func() error { return command.Process.Signal(syscall.SIGTERM) }
	command.WaitDelay = runLimit
	if err := command.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		_ = command.Wait() // It was asked to end when the test did.
		if t.Failed() {
			t.Logf("Prometheus said: %s", read(t, log.Name()))
		}
		_ = log.Close()
	})
	p := prometheus{t: t, url: "http://" + address}
	within(t, runLimit, "Prometheus", func() bool { _, err := p.get("/-/ready", nil); return err == nil })
	return p
}

func freeAddress(t *testing.T) string {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = listener.Close() }()
	return listener.Addr().String()
}

// maxAnswer bounds what is read of an answer.
const maxAnswer = 16 << 20

func (p prometheus) get(path string, values url.Values) ([]byte, error) {
	ctx, cancel := context.WithTimeout(p.t.Context(), 10*time.Second)
	defer cancel()
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, p.url+path+"?"+values.Encode(), http.NoBody)
	if err != nil {
		return nil, err
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return nil, err
	}
	defer func() { _ = response.Body.Close() }()
	body, err := io.ReadAll(io.LimitReader(response.Body, maxAnswer))
	if err == nil && response.StatusCode != http.StatusOK {
		err = fmt.Errorf("%s: %s", response.Status, body)
	}
	return body, err
}

// has reports whether a query gives at least one number. A query that Prometheus refuses ends the test.
func (p prometheus) has(query string) bool {
	p.t.Helper()
	body, err := p.get("/api/v1/query", url.Values{"query": {query}})
	if err != nil {
		p.t.Fatalf("%s: %v", query, err)
	}
	var answer struct {
		Data struct{ Result []struct{ Value [2]any } }
	}
	if err := json.Unmarshal(body, &answer); err != nil {
		p.t.Fatalf("%s: %v", query, err)
	}
	for _, sample := range answer.Data.Result {
		text, _ := sample.Value[1].(string)
		if v, err := strconv.ParseFloat(text, 64); err == nil && !math.IsNaN(v) {
			return true
		}
	}
	return false
}

// alert is one that is pending or fires.
type alert struct {
	State  string
	Labels map[string]string
}

// firing lists the alerts that fire.
func (p prometheus) firing() []alert {
	p.t.Helper()
	body, err := p.get("/api/v1/alerts", nil)
	if err != nil {
		p.t.Fatal(err)
	}
	var answer struct{ Data struct{ Alerts []alert } }
	if err := json.Unmarshal(body, &answer); err != nil {
		p.t.Fatal(err)
	}
	return slices.DeleteFunc(answer.Data.Alerts, func(a alert) bool { return a.State != "firing" })
}

// fires reports whether an alert fires about a node.
func (p prometheus) fires(name, instance string) bool {
	return slices.ContainsFunc(p.firing(), func(a alert) bool {
		return a.Labels["alertname"] == name && a.Labels["instance"] == instance
	})
}

// within waits until something holds.
func within(t *testing.T, limit time.Duration, what string, holds func() bool) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), limit)
	defer cancel()
	ticker := time.NewTicker(500 * time.Millisecond)
	defer ticker.Stop()
	for !holds() {
		select {
		case <-ctx.Done():
			t.Fatalf("waited %s for: %s", limit, what)
		case <-ticker.C:
		}
	}
}
