package main

import (
	"bytes"
	"context"
	"errors"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// asBallast makes this test binary behave as the program.
const asBallast = "BALLAST_TEST_AS_PROGRAM"

func TestMain(m *testing.M) {
	if os.Getenv(asBallast) != "" {
		main()
		return
	}
	os.Exit(m.Run())
}

// ballast prepares a run of the program in an empty directory.
func ballast(t *testing.T, args ...string) (*exec.Cmd, *bytes.Buffer, *bytes.Buffer) {
	t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), 3*time.Minute)
	t.Cleanup(cancel)
	c := exec.CommandContext(ctx, os.Args[0], args...)
	c.Dir = t.TempDir()
	c.Env = append(os.Environ(), asBallast+"=1", "TMPDIR="+c.Dir)
	var out, errs bytes.Buffer
	c.Stdout, c.Stderr = &out, &errs
	return c, &out, &errs
}

func TestBadInputIsOneClearLine(t *testing.T) {
	taken, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = taken.Close() }()
	_, port, err := net.SplitHostPort(taken.Addr().String())
	if err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	cases := []struct {
		name string
		args []string
		says []string // each must be in the line
	}{
		{"an unknown command", []string{"devnot"}, []string{`"devnot"`, "--help"}},
		{"an unknown flag", []string{"devnet", "--operator", "3"}, []string{"-operator", "--help"}},
		{"an argument", []string{"devnet", "now"}, []string{`"now"`, "--help"}},
		{"text for a number", []string{"devnet", "--operators", "many"}, []string{"operators", "many"}},
		{"no operators", []string{"devnet", "--operators", "0"}, []string{"--operators", "1 to 100"}},
		{"too many operators", []string{"devnet", "--operators", "101"}, []string{"--operators", "1 to 100"}},
		{"no L2", []string{"devnet", "--l2s", "0"}, []string{"--l2s", "at least 1"}},
		{"too many L2s", []string{"devnet", "--l2s", "9"}, []string{"--l2s", "1 to 8"}},
		{"no aggregator", []string{"devnet", "--aggregators", "0"}, []string{"--aggregators", "at least 1"}},
		{"a short period", []string{"devnet", "--sync-interval", "10"}, []string{"--sync-interval", "10 ms", "1000"}},
		{"a short block time", []string{"devnet", "--block-time", "10ms"}, []string{"--block-time", "1s"}},
		{"half seconds", []string{"devnet", "--block-time", "1500ms"}, []string{"--block-time", "whole"}},
		{"no port", []string{"devnet", "--l1-port", "70000"}, []string{"--l1-port", "65535"}},
		{"no port for the page", []string{"devnet", "--admin-port", "70000"}, []string{"--admin-port", "65535"}},
		{"nothing to watch", []string{"top", "--datadir", "nowhere"}, []string{"no node runs", "nowhere"}},
		{"top with an argument", []string{"top", "now"}, []string{`"now"`, "top --help"}},
		{"one port twice", []string{"devnet", "--l1-port", "7", "--l2-port", "7"}, []string{"--l2-port", "another"}},
		{"a port in use", []string{"devnet", "--l1-port", port}, []string{"--l1-port", port, "another"}},
		{"a port in use on the L2", []string{"devnet", "--l1-port", "0", "--l2-port", port}, []string{"--l2-port", port, "another"}},
		{"a file for a directory", []string{"devnet", "--datadir", file}, []string{"--datadir", file}},
		{"below a file", []string{"devnet", "--datadir", filepath.Join(file, "x")}, []string{"--datadir", file}},
		{"where nobody may write", []string{"devnet", "--datadir", "/proc/ballast"}, []string{"--datadir", "/proc/ballast"}},
		{"no directory", []string{"devnet", "--datadir", ""}, []string{"--datadir"}},
		{"an unknown level", []string{"devnet", "--log-level", "loud"}, []string{"--log-level", "loud", "debug"}},
		{"a flag before a subcommand", []string{"actors", "--datadir", "nowhere", "crash", "gossip"}, []string{"no node runs", "nowhere"}},
		{"nobody to record", []string{"record"}, []string{"name one actor", "ballast actors"}},
		{"two to record", []string{"record", "gossip", "prover"}, []string{"name one actor"}},
		{"no messages", []string{"record", "gossip", "--messages", "0"}, []string{"--messages", "1 to 4096"}},
		{"a short recording", []string{"record", "gossip", "--for", "10ms"}, []string{"--for", "1s to 1h"}},
		{"a recording over a file", []string{"record", "gossip", "--out", file}, []string{"--out", file, "another name"}},
		{"a recording without a node", []string{"record", "gossip", "--out", "r.jsonl"}, []string{"no node runs"}},
		{"a demo with a bad flag", []string{"devnet", "--demo", "--operators", "-1"}, []string{"--operators"}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			command, out, errs := ballast(t, c.args...)
			err := command.Run()
			var exit *exec.ExitError
			if !errors.As(err, &exit) || exit.ExitCode() != 1 {
				t.Fatalf("ended with %v", err)
			}
			line := errs.String()
			if strings.Count(line, "\n") != 1 || out.Len() != 0 {
				t.Errorf("it says %q and %q", line, out)
			}
			for _, want := range c.says {
				if !strings.Contains(line, want) {
					t.Errorf("it does not say %q: %s", want, line)
				}
			}
			checkNothingLeft(t, command.Dir)
		})
	}
}

// checkNothingLeft allows what go-ethereum or the runtime may put into TMPDIR: nothing.
func checkNothingLeft(t *testing.T, dir string) {
	t.Helper()
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		t.Errorf("left behind: %s", e.Name())
	}
}

func TestHelpTeaches(t *testing.T) {
	for _, args := range [][]string{{"--help"}, {"devnet", "--help"}} {
		command, out, _ := ballast(t, args...)
		if err := command.Run(); err != nil {
			t.Fatal(err)
		}
		if !strings.Contains(out.String(), "ballast devnet --demo") {
			t.Errorf("%v does not show an example:\n%s", args, out)
		}
	}
}

func TestTheDemoEndsWellAndLeavesNothing(t *testing.T) {
	command, out, errs := ballast(t, "devnet", "--demo", "--operators", "3", "--sync-interval", "2000")
	if err := command.Run(); err != nil {
		t.Fatalf("%v\n%s\n%s", err, out, errs)
	}
	for _, want := range []string{"L1 power", "L2 before", "Timeline", "POWER_MISMATCH", "OBLS equals the L1 for all 3"} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("the demo does not show %q:\n%s", want, out)
		}
	}
	checkNothingLeft(t, command.Dir)
}
