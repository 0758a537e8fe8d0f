package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"syscall"
	"testing"
	"time"

	"github.com/ballast-avs/ballast/node/devnet"
)

// startDevnet runs a devnet of one operator in a directory.
func startDevnet(t *testing.T, dataDir string) (*exec.Cmd, *bytes.Buffer) {
	t.Helper()
	command, _, errs := ballast(t, "devnet", "--operators", "1", "--l1-port", "0", "--l2-port", "0", "--json-rpc.port", "0", "--admin-port", "0", "--datadir", dataDir)
	if err := command.Start(); err != nil {
		t.Fatal(err)
	}
	return command, errs
}

// awaitFile waits until the running program has made a file.
func awaitFile(t *testing.T, command *exec.Cmd, path string) {
	t.Helper()
	for deadline := time.Now().Add(30 * time.Second); time.Now().Before(deadline); time.Sleep(10 * time.Millisecond) {
		if _, err := os.Stat(path); err == nil {
			return
		}
	}
	kill(t, command)
	t.Fatalf("no %s after half a minute:\n%s", path, command.Stderr)
}

func kill(t *testing.T, command *exec.Cmd) {
	t.Helper()
	if err := command.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	_ = command.Wait() // It was killed.
}

// interrupt is Ctrl-C. It returns the exit code, and how long the end took.
func interrupt(t *testing.T, command *exec.Cmd) (int, time.Duration) {
	t.Helper()
	asked := time.Now()
	if err := command.Process.Signal(syscall.SIGINT); err != nil {
		t.Fatal(err)
	}
	err := command.Wait()
	var exit *exec.ExitError
	if err != nil && !errors.As(err, &exit) {
		t.Fatal(err)
	}
	return command.ProcessState.ExitCode(), time.Since(asked)
}

// devnetStopLimit is how long a person waits for the end after Ctrl-C.
const devnetStopLimit = 5 * time.Second

// TestKilledStartsAreForgotten kills a devnet while it makes its chains and again while it opens its node. The third
// start has the same keys; it runs until Ctrl-C.
func TestKilledStartsAreForgotten(t *testing.T) {
	dataDir := filepath.Join(t.TempDir(), "net")
	key := filepath.Join(dataDir, "keys", "operator-1.key")
	for _, moment := range []string{key, filepath.Join(dataDir, "nodes", "operator-1", "journal.db")} {
		command, _ := startDevnet(t, dataDir)
		awaitFile(t, command, moment)
		kill(t, command)
	}
	before, err := os.ReadFile(key) //nolint:gosec // Our own temporary directory.
	if err != nil {
		t.Fatal(err)
	}
	command, errs := startDevnet(t, dataDir)
	up := filepath.Join(dataDir, "devnet.json")
	awaitFile(t, command, up)
	text, err := os.ReadFile(up) //nolint:gosec // Our own temporary directory.
	if err != nil {
		t.Fatal(err)
	}
	var state devnet.State
	if err := json.Unmarshal(text, &state); err != nil || len(state.Operators) != 1 {
		t.Errorf("devnet.json: %v, %+v", err, state)
	}
	code, took := interrupt(t, command)
	if code != 0 || took > devnetStopLimit {
		t.Errorf("it ended with %d after %s:\n%s", code, took, errs)
	}
	after, err := os.ReadFile(key) //nolint:gosec // Our own temporary directory.
	if err != nil || !bytes.Equal(before, after) {
		t.Errorf("another key than before: %v", err)
	}
}

// TestCtrlCDuringStartLeavesNothing looks at the place of the data directory and at the directories on the way to it.
func TestCtrlCDuringStartLeavesNothing(t *testing.T) {
	for _, moment := range []string{"devnet.lock", "chains/l2"} {
		t.Run(moment, func(t *testing.T) {
			command, errs := startDevnet(t, "a/b/c")
			awaitFile(t, command, filepath.Join(command.Dir, "a", "b", "c", filepath.FromSlash(moment)))
			code, took := interrupt(t, command)
			if code != 1 || took > devnetStopLimit {
				t.Errorf("it ended with %d after %s:\n%s", code, took, errs)
			}
			checkNothingLeft(t, command.Dir)
		})
	}
}
