package main

import (
	"errors"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"
)

// anySeed is a peer id of protocol 5.3.
const anySeed = "OTHENTIC_BOOTSTRAP_SEED=000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f"

func TestABadStartIsOneClearLine(t *testing.T) {
	chains := []string{
		"--l1-rpc", "http://127.0.0.1:1", "--l2-rpc", "http://127.0.0.1:1",
		"--avs-governance-address", exampleContract, "--attestation-center-address", exampleContract,
	}
	key := "PRIVATE_KEY=" + exampleSeed
	for _, c := range []struct {
		name string
		env  []string
		args []string
		says []string
	}{
		{"no role", nil, []string{"run", "captain"}, []string{`"captain"`, "attester"}},
		{"no settings", nil, []string{"run", "attester"}, []string{"l1-rpc is missing", "L1_RPC", "attestation-center-address is missing"}},
		{"the older spelling", nil, []string{"node", "aggregator"}, []string{"l1-rpc is missing"}},
		{"no key", nil, append([]string{"run", "attester"}, chains...), []string{"--keystore", "PRIVATE_KEY"}},
		{"nobody answers", []string{key}, append([]string{"run", "attester", "--p2p.port", "0"}, chains...), []string{"L1_RPC", "connection refused"}},
		{"a quorum of too few", []string{key}, append([]string{"run", "attester", "--rpc-quorum", "2"}, chains...), []string{"--rpc-quorum 2", "L1_RPC names 1;"}},
		{"no multiaddr", nil, []string{"run", "bootstrap", "example.org:9876"}, []string{"bootstrap address", "multiaddr"}},
		{"an address without a peer", nil, []string{"run", "bootstrap", "/ip4/127.0.0.1/tcp/9"}, []string{"/p2p/", "OTHENTIC_BOOTSTRAP_ID"}},
		{"a missing file", nil, []string{"run", "bootstrap", "--config", "none.yaml"}, []string{"--config", "none.yaml"}},
		{"an unknown task", nil, []string{"config", "--internal-tasks.schedule", `[{"name":"COFFEE"}]`}, []string{"COFFEE"}},
		{"nobody to ask", nil, []string{"status"}, []string{"no node runs"}},
		{"a hash that is none", nil, append([]string{"verify", "0x12"}, chains...), []string{"0x12", "64 hex"}},
		{"nobody to fund", nil, []string{"devnet", "fund"}, []string{"one address"}},
		{"no address to fund", nil, []string{"devnet", "fund", "0x12"}, []string{"0x12", "20 bytes"}},
		{"no devnet to fund from", nil, []string{"devnet", "fund", exampleContract}, []string{"--datadir", "ballast-devnet", "no devnet is up"}},
		{"no role at all", nil, []string{"run"}, []string{"aggregator, attester or bootstrap"}},
		{"an unknown flag", nil, []string{"run", "attester", "--sync-intervall", "5"}, []string{"sync-intervall", "ballast run attester --help"}},
		{"nothing to explain", nil, []string{"explain"}, []string{"--help"}},
		{"a plan without endpoints", nil, []string{"plan"}, []string{"l1-rpc is missing"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			command, _, errs := ballast(t, c.args...)
			command.Env = append(command.Env, c.env...)
			err := command.Run()
			var exit *exec.ExitError
			if !errors.As(err, &exit) || exit.ExitCode() != 1 {
				t.Fatalf("ended with %v: %s", err, errs)
			}
			lines := strings.Split(strings.TrimSpace(errs.String()), "\n")
			last := lines[len(lines)-1] // Warnings about keys may stand above.
			for _, want := range c.says {
				if !strings.Contains(last, want) {
					t.Errorf("it does not say %q: %s", want, last)
				}
			}
			if strings.Contains(errs.String(), "goroutine") || strings.Contains(errs.String(), exampleSeed[4:20]) {
				t.Errorf("it says too much: %s", errs)
			}
		})
	}
}

func TestABootstrapNodeRunsAndStops(t *testing.T) {
	command, _, errs := ballast(t, "run", "bootstrap", "--p2p.port", "0", "--log-format", "json", "--datadir", "d")
	command.Env = append(command.Env, anySeed)
	if err := command.Start(); err != nil {
		t.Fatal(err)
	}
	awaitFile(t, command, filepath.Join(command.Dir, "d", "admin.sock"))
	asked := time.Now()
	if err := command.Process.Signal(syscall.SIGTERM); err != nil {
		t.Fatal(err)
	}
	if err := command.Wait(); err != nil || time.Since(asked) > 10*time.Second {
		t.Errorf("it ended with %v after %s: %s", err, time.Since(asked), errs)
	}
	for _, want := range []string{"12D3KooWA4Xop1JaT3MHxwYMkCepYsv4iPVopMXwCz5iHYdBfeSB", `"msg":"Node stopped"`} {
		if !strings.Contains(errs.String(), want) {
			t.Errorf("it does not say %s: %s", want, errs)
		}
	}
}

func TestTheConfigIsShownWithItsOrigins(t *testing.T) {
	command, out, errs := ballast(t, "config", "--p2p.port", "7", "--l1-rpc", "https://eth.example/v2/SECRETKEY")
	command.Env = append(command.Env, "L2_RPC=https://user:SECRETKEY@l2.example", "PRIVATE_KEY="+exampleSeed)
	if err := command.Run(); err != nil {
		t.Fatalf("%v: %s", err, errs)
	}
	for _, want := range []string{"--p2p.port", "https://eth.example/***", "L2_RPC in the environment", "***"} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("it does not show %q:\n%s", want, out)
		}
	}
	if text := out.String() + errs.String(); strings.Contains(text, "SECRETKEY") || strings.Contains(text, exampleSeed[4:20]) {
		t.Errorf("it shows a secret:\n%s", text)
	}
}
