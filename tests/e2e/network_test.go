package e2e

import (
	"context"
	"encoding/json"
	"io"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/sirupsen/logrus"

	"github.com/ballast-avs/ballast/node/devnet"
)

// blockTime is the time between blocks of the tests' networks.
const blockTime = time.Second

// options are those of a network that a test can wait for. BALLAST_E2E_LOG names a file for the log, BALLAST_E2E_KEEP a
// directory in which what the networks write stays.
func options(t *testing.T, operators int) devnet.Options {
	t.Helper()
	log := logrus.New()
	log.SetOutput(io.Discard)
	if path := os.Getenv("BALLAST_E2E_LOG"); path != "" {
		file, err := os.OpenFile(filepath.Clean(path), os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o600)
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { _ = file.Close() })
		log.SetOutput(file)
	}
	dir := filepath.Join(t.TempDir(), "devnet")
	if keep := os.Getenv("BALLAST_E2E_KEEP"); keep != "" {
		kept, err := os.MkdirTemp(keep, t.Name()+"-") //nolint:usetesting // It outlives the test.
		if err != nil {
			t.Fatal(err)
		}
		dir = filepath.Join(kept, "devnet")
	}
	return devnet.Options{
		Operators: operators, SyncInterval: 2 * time.Second, BlockTime: blockTime, DataDir: dir,
		Log: logrus.NewEntry(log), Progress: func(step string) { t.Log(step) },
	}
}

// nightly skips a story that takes minutes, and of which tests of single packages tell the parts.
func nightly(t *testing.T) {
	t.Helper()
	if os.Getenv("BALLAST_NIGHTLY") == "" {
		t.Skip("it takes minutes: make nightly runs it, as does BALLAST_NIGHTLY=1")
	}
}

// start brings a network up; its nodes do not run yet.
func start(t *testing.T, o devnet.Options) *devnet.Devnet {
	t.Helper()
	d, err := devnet.Start(t.Context(), o)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := d.Stop(); err != nil {
			t.Errorf("stop: %v", err)
		}
	})
	return d
}

// state reads devnet.json as another program would.
func state(t *testing.T, o devnet.Options) devnet.State {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(o.DataDir, "devnet.json"))
	if err != nil {
		t.Fatal(err)
	}
	var s devnet.State
	if err := json.Unmarshal(text, &s); err != nil {
		t.Fatal(err)
	}
	return s
}

func dial(t *testing.T, url string) *ethclient.Client {
	t.Helper()
	client, err := ethclient.DialContext(t.Context(), url)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(client.Close)
	return client
}

// eventually looks until something holds, for at most a minute.
func eventually(t *testing.T, what string, holds func(ctx context.Context) bool) {
	t.Helper()
	within(t, time.Minute, what, holds)
}

// within looks until something holds.
func within(t *testing.T, limit time.Duration, what string, holds func(ctx context.Context) bool) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), limit)
	defer cancel()
	ticker := time.NewTicker(100 * time.Millisecond)
	defer ticker.Stop()
	for !holds(ctx) {
		select {
		case <-ctx.Done():
			t.Fatalf("waited %s for: %s", limit, what)
		case <-ticker.C:
		}
	}
}
