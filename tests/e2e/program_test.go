package e2e

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"sync"
	"testing"
	"time"
)

// buildLimit bounds the building of the program: two minutes on two cores without a cache.
const buildLimit = 5 * time.Minute

// programDir is where the program is built; TestMain makes and removes it.
var programDir string

// built builds the program, once for all tests that need it.
var built = sync.OnceValues(func() (string, error) {
	path := filepath.Join(programDir, "ballast")
	args := []string{"build", "-o", path}
	if raceDetector {
		args = append(args, "-race")
	}
	ctx, cancel := context.WithTimeout(context.Background(), buildLimit)
	defer cancel()
	out, err := exec.CommandContext(ctx, "go", append(args, "github.com/ballast-avs/ballast/cmd/ballast")...).CombinedOutput()
	if err != nil {
		return "", fmt.Errorf("build the program: %w\n%s", err, out)
	}
	return path, nil
})

func TestMain(m *testing.M) {
	var err error
	if programDir, err = os.MkdirTemp("", "ballast-e2e-"); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	code := m.Run()
	_ = os.RemoveAll(programDir) // It is in the directory of temporary files.
	os.Exit(code)
}

// program is the path of ballast.
func program(t *testing.T) string {
	t.Helper()
	path, err := built()
	if err != nil {
		t.Fatal(err)
	}
	return path
}

// runLimit bounds one run of a command.
const runLimit = time.Minute

// run runs a command of the program. It returns its exit code and what it said.
func run(t *testing.T, args ...string) (code int, out, errs string) {
	t.Helper()
	return runWith(t, nil, args...)
}

// runWith runs a command with more environment variables.
func runWith(t *testing.T, env []string, args ...string) (code int, out, errs string) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), runLimit)
	defer cancel()
	command := exec.CommandContext(ctx, program(t), args...) //nolint:gosec // It is the program under test.
	command.Dir, command.Env = t.TempDir(), append(os.Environ(), env...)
	var stdout, stderr bytes.Buffer
	command.Stdout, command.Stderr = &stdout, &stderr
	err := command.Run()
	var exit *exec.ExitError
	if err != nil && !errors.As(err, &exit) {
		t.Fatalf("%v: %v", args, err)
	}
	return command.ProcessState.ExitCode(), stdout.String(), stderr.String()
}

// ask runs a command with --json, which must end well, and reads its answer.
func ask(t *testing.T, into any, args ...string) {
	t.Helper()
	code, out, errs := run(t, append(args, "--json")...)
	if code != 0 {
		t.Fatalf("%v ended with %d: %s%s", args, code, out, errs)
	}
	if err := json.Unmarshal([]byte(out), into); err != nil {
		t.Fatalf("%v answers %q: %v", args, out, err)
	}
}
