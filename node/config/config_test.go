package config

import (
	"maps"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ballast-avs/ballast/actors"
	"github.com/ballast-avs/ballast/chain/redact"
	"github.com/ballast-avs/ballast/messages"
)

// load reads settings of a file's text, an environment and flags.
func load(t *testing.T, file string, env, flags map[string]string) (Node, []Value, error) {
	t.Helper()
	from := Sources{Env: func(name string) (string, bool) { v, ok := env[name]; return v, ok }, Flags: flags}
	if file != "" {
		path := filepath.Join(t.TempDir(), "ballast.yaml")
		if err := os.WriteFile(path, []byte(file), 0o600); err != nil {
			t.Fatal(err)
		}
		var err error
		if from.File, err = ReadFile(path); err != nil {
			return Node{}, nil, err
		}
	}
	return Load(from)
}

func TestLaterSourcesOverrule(t *testing.T) {
	file := "p2p:\n  port: 1\n  max-peers: 7\nmetrics.port: 1\nl1-rpc: [http://a, http://b]\n"
	s, values, err := load(t, file, map[string]string{"BALLAST_P2P_PORT": "2", "BALLAST_METRICS_PORT": "2"}, map[string]string{"metrics.port": "3"})
	if err != nil {
		t.Fatal(err)
	}
	if s.P2P.MaxPeers != 7 || s.P2P.Listen[0] != "/ip4/0.0.0.0/tcp/2" || s.Metrics.Port != 3 || len(s.L1.URLs) != 2 {
		t.Errorf("read %+v %+v %+v", s.P2P, s.Metrics, s.L1)
	}
	want := map[string]string{"p2p.port": "BALLAST_P2P_PORT", "metrics.port": "--metrics.port", "p2p.max-peers": "ballast.yaml:3", "delay": "default"}
	for _, v := range values {
		if part, asked := want[v.Name]; asked && !strings.Contains(string(v.Origin), part) {
			t.Errorf("%s comes from %q", v.Name, v.Origin)
		}
	}
}

func TestDefaults(t *testing.T) {
	s, _, err := load(t, "", nil, nil)
	if err != nil {
		t.Fatal(err)
	}
	if s.Actors.Scheduler.Period != time.Hour || s.Actors.Roles != (actors.Roles{Attests: true}) || s.L1.Pin.Tag != "finalized" || s.L2s[0].Pin.Tag != "safe" ||
		s.L1.Pin.Confirmations != 12 || s.P2P.Listen[0] != "/ip4/0.0.0.0/tcp/9876" || s.Fees.MaxFeePerGas.String() != "500000000000" || len(s.Warnings) != 0 {
		t.Errorf("%+v", s)
	}
}

func TestRoles(t *testing.T) {
	n := Default()
	n.Actors.Roles = actors.Roles{Proposes: true}
	for role, want := range map[Role]actors.Roles{
		RoleAggregator: {Aggregates: true, Proposes: true}, RoleAttester: {Attests: true}, RoleBootstrap: {},
	} {
		if as := n.As(role); as.Actors.Roles != want || as.Name != string(role) {
			t.Errorf("%s: %s does %+v", role, as.Name, as.Actors.Roles)
		}
	}
}

// TestTimingLeavesTimeToVote looks at development networks: a pin that appears late in its wait must still be voted on.
func TestTimingLeavesTimeToVote(t *testing.T) {
	for _, block := range []time.Duration{time.Second, 2 * time.Second, time.Minute} {
		n := Default()
		n.Develop(block)
		if wait, timeout := n.Actors.L2Reader.PinWait, n.Actors.Scheduler.RoundTimeout; wait <= 0 || wait > timeout/2 {
			t.Errorf("blocks of %s: pins are awaited for %s of a round of %s", block, wait, timeout)
		}
	}
}

func TestWhereMetricsAreServed(t *testing.T) {
	for host, want := range map[string]string{"0.0.0.0": "0.0.0.0:6060", "::1": "[::1]:6060", "[::1]": "[::1]:6060", "": ":6060"} {
		if got := (Metrics{Host: host, Port: 6060}).Address(); got != want {
			t.Errorf("%q: %s", host, got)
		}
	}
}

func TestTheSchedule(t *testing.T) {
	for _, c := range []struct {
		name       string
		env, flags map[string]string
		period     time.Duration
		warns      string
		fails      string
	}{
		{name: "in milliseconds", env: map[string]string{"INTERNAL_TASKS": `[{"name":"VOTING_POWER_SYNC","interval":120000}]`}, period: 2 * time.Minute, warns: "without --internal-tasks"},
		{name: "stray quotes", env: map[string]string{"INTERNAL_TASKS": `'[{"name":"VOTING_POWER_SYNC","interval":"120000"}]'`}, flags: map[string]string{"internal-tasks": "true"}, period: 2 * time.Minute},
		{name: "no interval", env: map[string]string{"INTERNAL_TASKS": `[{"name":"VOTING_POWER_SYNC"}]`}, period: time.Hour},
		{name: "the flag wins", env: map[string]string{"INTERNAL_TASKS": `[{"name":"VOTING_POWER_SYNC","interval":120000}]`}, flags: map[string]string{"sync-interval": "300000"}, period: 5 * time.Minute},
		{name: "a unit", flags: map[string]string{"sync-interval": "1h30m"}, period: 90 * time.Minute},
		{name: "a short one", flags: map[string]string{"sync-interval": "2000"}, period: 2 * time.Second, warns: "below 60000"},
		{name: "a known name that is not supported", env: map[string]string{"INTERNAL_TASKS": `[{"name":"WEIGHTS_UPDATE","interval":86400000}]`}, period: time.Hour, warns: "WEIGHTS_UPDATE"},
		{name: "an unknown name", env: map[string]string{"INTERNAL_TASKS": `[{"name":"COFFEE","interval":86400000}]`}, fails: "COFFEE"},
		{name: "twice", env: map[string]string{"INTERNAL_TASKS": `[{"name":"VOTING_POWER_SYNC"},{"name":"VOTING_POWER_SYNC"}]`}, fails: "twice"},
		{name: "below a second", env: map[string]string{"INTERNAL_TASKS": `[{"name":"VOTING_POWER_SYNC","interval":999}]`}, fails: "1000"},
		{name: "a flag below a second", flags: map[string]string{"sync-interval": "999"}, fails: "--sync-interval"},
		{name: "no JSON", env: map[string]string{"INTERNAL_TASKS": "hourly"}, fails: "INTERNAL_TASKS"},
	} {
		t.Run(c.name, func(t *testing.T) {
			s, _, err := load(t, "", c.env, c.flags)
			checkError(t, err, c.fails)
			if c.fails == "" && s.Actors.Scheduler.Period != c.period {
				t.Errorf("the period is %s", s.Actors.Scheduler.Period)
			}
			if all := strings.Join(s.Warnings, "\n"); !strings.Contains(all, c.warns) {
				t.Errorf("it warns %q", all)
			}
		})
	}
}

func TestOtherInternalTasksAreScheduled(t *testing.T) {
	for text, want := range map[string]map[string]time.Duration{
		"":                               {"VOTING_POWER_PER_TASK_DEFINITION_SYNC": 65 * time.Minute},
		`[{"name":"VOTING_POWER_SYNC"}]`: {},
		`[{"name":"OPERATOR_LIVENESS"},{"name":"VOTING_POWER_PER_TASK_DEFINITION_SYNC","interval":7200000}]`: {
			"OPERATOR_LIVENESS": time.Hour, "VOTING_POWER_PER_TASK_DEFINITION_SYNC": 2 * time.Hour,
		},
	} {
		env := map[string]string{}
		if text != "" {
			env["INTERNAL_TASKS"] = text
		}
		s, _, err := load(t, "", env, nil)
		if err != nil {
			t.Fatal(err)
		}
		got := map[string]time.Duration{}
		for _, scheduled := range s.Actors.Proposer.Schedule {
			got[scheduled.Task.Name()] = scheduled.Period
		}
		if !maps.Equal(got, want) {
			t.Errorf("%s: %v, want %v", text, got, want)
		}
	}
}

// TestWindows are the windows that each chain's pins are aligned to, as tools, nodes and actors learn of them.
func TestWindows(t *testing.T) {
	for _, c := range []struct {
		name   string
		flags  map[string]string
		l1, l2 time.Duration
		fails  string
	}{
		{name: "a network", l1: 384 * time.Second, l2: time.Minute},
		{name: "another window", flags: map[string]string{"sync-window": "120000"}, l1: 384 * time.Second, l2: 2 * time.Minute},
		{name: "a unit", flags: map[string]string{"sync-window": "30s"}, l1: 384 * time.Second, l2: 30 * time.Second},
		{name: "one block", flags: map[string]string{"sync-window": "0"}, l1: 384 * time.Second},
		{name: "a development network", flags: map[string]string{"dev-block-time": "2000"}, l1: 8 * time.Second, l2: 8 * time.Second},
		{name: "a development network with windows", flags: map[string]string{"dev-block-time": "2000", "sync-window": "10000"}, l1: 8 * time.Second, l2: 10 * time.Second},
		{name: "a part of a second", flags: map[string]string{"sync-window": "1500"}, fails: "--sync-window"},
		{name: "too long", flags: map[string]string{"sync-window": "2h"}, fails: "--sync-window"},
	} {
		t.Run(c.name, func(t *testing.T) {
			s, _, err := load(t, "", nil, c.flags)
			checkError(t, err, c.fails)
			if c.fails != "" {
				return
			}
			if s.L1.Pin.Window != c.l1 || s.L2s[0].Pin.Window != c.l2 || s.Actors.Scheduler.Window != c.l2 {
				t.Errorf("L1 %s, L2 %s, scheduler %s", s.L1.Pin.Window, s.L2s[0].Pin.Window, s.Actors.Scheduler.Window)
			}
		})
	}
}

func checkError(t *testing.T, err error, part string) {
	t.Helper()
	if (err == nil) != (part == "") || err != nil && !strings.Contains(err.Error(), part) {
		t.Errorf("the error is %v, it should name %q", err, part)
	}
}

func TestBadValuesAreNamed(t *testing.T) {
	for flag, value := range map[string]string{
		"l1-rpc": "localhost:8545", "l2-rpc": "http://a,http://a", "l1-chain": "atlantis", "avs-governance-address": "0x12",
		"rpc-quorum": "-1", "l1-block-tag": "pending", "l1-confirmations": "0", "attest": "maybe", "delay": "-1", "pin-wait": "0",
		"max-fee": "0", "p2p.port": "70000", "bootstrap": "example.org:9876", "bootstrap-id": "me", "metrics.export-url": "gateway",
		"log-level": "loud", "datadir": "", "sync-min-change": "1e9", "performer-signature": "rsa", "signer-url": "file:///key",
	} {
		_, _, err := load(t, "", nil, map[string]string{flag: value})
		checkError(t, err, "--"+flag)
	}
}

func TestSecretsStandInTheEnvironmentAlone(t *testing.T) {
	for _, option := range Options() {
		if !option.EnvOnly {
			continue
		}
		_, _, err := load(t, option.Name+": abc\n", nil, nil)
		checkError(t, err, option.Env)
		_, values, err := load(t, "", map[string]string{option.Env: "0xabc"}, map[string]string{option.Name: "other"})
		if err != nil {
			t.Fatal(err)
		}
		for _, v := range values {
			if v.Name == option.Name && (v.Text != "0xabc" || v.Show(v.Text) != redact.Mask) {
				t.Errorf("%s is %q and shown as %q", v.Name, v.Text, v.Show(v.Text))
			}
		}
	}
}

func TestFilesWithMistakes(t *testing.T) {
	for text, part := range map[string]string{
		"l1-rcp: http://a":            `"l1-rcp"`,
		"p2p:\n  prot: 1":             "ballast.yaml:2",
		"p2p:\n  port: {a: 1}":        "p2p.port.a",
		"- a":                         "name: value",
		"delay: 1\ndelay: 2":          "delay",
		"p2p.port: 1\np2p:\n port: 2": "twice",
		"delay: [":                    "ballast.yaml",
		"p2p.port: many":              "ballast.yaml:1: p2p.port",
		"l1-rpc: [[a]]":               "plain values",
	} {
		_, _, err := load(t, text, nil, nil)
		checkError(t, err, part)
	}
	if _, err := ReadFile(filepath.Join(t.TempDir(), "none.yaml")); err == nil {
		t.Error("a missing file is not an error")
	}
}

func TestBootstrapAddresses(t *testing.T) {
	const id = "12D3KooWA4Xop1JaT3MHxwYMkCepYsv4iPVopMXwCz5iHYdBfeSB"
	s, _, err := load(t, "", map[string]string{"OTHENTIC_BOOTSTRAP_ID": id}, nil)
	if err != nil {
		t.Fatal(err)
	}
	if err := s.AddBootstrap([]string{"/ip4/10.8.0.1/tcp/9876/", "/dns/x.example/tcp/9876/p2p/" + id}); err != nil {
		t.Fatal(err)
	}
	if len(s.P2P.Bootstrap) != 2 || s.P2P.Bootstrap[0] != "/ip4/10.8.0.1/tcp/9876/p2p/"+id {
		t.Errorf("%q", s.P2P.Bootstrap)
	}
	var none Node
	checkError(t, none.AddBootstrap([]string{"/ip4/10.8.0.1/tcp/9876"}), "/p2p/")
}

func TestMasks(t *testing.T) {
	for text, want := range map[string]string{
		"https://eth.example/v2/KEY":             "https://eth.example/***",
		"http://user:pass@host:1,wss://b/?k=KEY": "http://***@host:1,wss://b/***",
		"17000@https://a.example/KEY":            "17000@https://a.example/***",
		"http://127.0.0.1:8545":                  "http://127.0.0.1:8545",
		"%%%":                                    redact.Mask,
	} {
		if got := maskURLs(text); got != want {
			t.Errorf("%s is shown as %s", text, got)
		}
	}
}

func TestChainNames(t *testing.T) {
	for _, id := range []messages.ChainID{1, 17000, 84532, 424242} {
		if ChainName(id) == "" {
			t.Errorf("chain %d has no name", id)
		}
	}
	if got := ChainName(84532); got != "base-sepolia (84532)" {
		t.Error(got)
	}
}

// FuzzParseFile looks for files that crash the reader.
func FuzzParseFile(f *testing.F) {
	f.Add([]byte("p2p:\n  port: 1\nl1-rpc: [http://a]\n"))
	f.Add([]byte("&a [*a]"))
	f.Fuzz(func(t *testing.T, text []byte) {
		file, err := parseFile("f.yaml", text)
		if err != nil {
			return
		}
		_, _, err = Load(Sources{File: file, Env: func(string) (string, bool) { return "", false }})
		if err != nil && strings.Contains(err.Error(), "panic") {
			t.Error(err)
		}
	})
}
