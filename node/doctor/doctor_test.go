package doctor_test

import (
	"context"
	"net"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/libp2p/go-libp2p"

	"github.com/ballast-avs/ballast/chain/devchain"
	"github.com/ballast-avs/ballast/node/config"
	"github.com/ballast-avs/ballast/node/doctor"
	"github.com/ballast-avs/ballast/node/health"
	"github.com/ballast-avs/ballast/node/journal"
)

// The example of protocol.md 2.7 (a), which the vendor published.
const (
	exampleSeed    = "0x1aa4829bdf0461d6fc1d9cfb0de78eec4b142fc722112fd0369c407d03ad3adb"
	exampleAccount = "0x3d5fC9B0f05D4E1b5243D616E760AF6b07A94541"
	exampleCenter  = "0x8B8136fB6A8ea7AbA61d88da5753D8fEa2d7d5b2"
)

// examine looks at a node in an empty directory, with further settings of the environment.
func examine(t *testing.T, env map[string]string, change func(*doctor.Subject)) []health.Finding {
	t.Helper()
	dir := t.TempDir()
	s, _, err := config.Load(config.Sources{
		Env: func(name string) (string, bool) { value, given := env[name]; return value, given },
		// Port 0 is always free.
		Flags: map[string]string{"datadir": dir, "p2p.port": "0"},
	})
	if err != nil {
		t.Fatal(err)
	}
	subject := doctor.Subject{Config: s, Now: time.Now}
	if change != nil {
		change(&subject)
	}
	var findings []health.Finding
	doctor.Examine(t.Context(), subject, func(f health.Finding) { findings = append(findings, f) })
	return findings
}

// says reports whether there is a finding with a code and a grade whose text contains some words.
func says(findings []health.Finding, code string, grade health.Grade, words string) bool {
	return slices.ContainsFunc(findings, func(f health.Finding) bool {
		return f.Code == code && f.Grade == grade && strings.Contains(f.Text, words)
	})
}

func TestAnEmptyConfiguration(t *testing.T) {
	findings := examine(t, nil, nil)
	for _, want := range []struct {
		code  string
		grade health.Grade
		words string
	}{
		{doctor.CodeSettings, health.GradeFail, "L1_RPC"},
		{doctor.CodeKeys, health.GradeFail, "there is no key"},
		{doctor.CodePeerID, health.GradeOK, "on the first start"},
		{doctor.CodeDisk, health.GradeOK, "can be written to"},
		{doctor.CodeDeferred, health.GradeWarn, "settings are missing"},
		{doctor.CodeJournal, health.GradeOK, "no journal yet"},
		{doctor.CodeBootstrap, health.GradeWarn, "no bootstrap peer"},
		{doctor.CodePort, health.GradeOK, "--p2p.port"},
	} {
		if !says(findings, want.code, want.grade, want.words) {
			t.Errorf("no %s %s %q in %+v", want.code, want.grade, want.words, findings)
		}
	}
	if health.Ready(findings) {
		t.Error("a node without settings is ready")
	}
}

func TestAnExaminationEndsWithItsContext(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	doctor.Examine(ctx, doctor.Subject{}, func(f health.Finding) { t.Errorf("it says %+v", f) })
}

func TestKeysAndPeerID(t *testing.T) {
	env := map[string]string{"PRIVATE_KEY": exampleSeed, "OTHENTIC_BOOTSTRAP_SEED": strings.Repeat("01", 32)}
	findings := examine(t, env, nil)
	if !says(findings, doctor.CodeKeys, health.GradeOK, exampleAccount) || !says(findings, doctor.CodeKeys, health.GradeWarn, "PRIVATE_KEY") ||
		!says(findings, doctor.CodePeerID, health.GradeOK, "12D3KooW") {
		t.Errorf("it says %+v", findings)
	}
	env["OTHENTIC_BOOTSTRAP_SEED"] = "12"
	if findings = examine(t, env, nil); !says(findings, doctor.CodePeerID, health.GradeFail, "32 bytes") {
		t.Errorf("it says %+v", findings)
	}
}

func TestADirectoryThatCannotBeMade(t *testing.T) {
	file := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	for _, dir := range []string{file, filepath.Join(file, "below"), "/proc/ballast"} {
		findings := examine(t, nil, func(s *doctor.Subject) { s.Config.DataDir = dir })
		if !says(findings, doctor.CodeDisk, health.GradeFail, dir) {
			t.Errorf("%s: it says %+v", dir, findings)
		}
	}
}

func TestJournals(t *testing.T) {
	env := map[string]string{"PRIVATE_KEY": exampleSeed, "ATTESTATION_CENTER_ADDRESS": exampleCenter}
	bound := journal.Network{L1Chain: 1, L2Chain: 2, AttestationCenter: common.HexToAddress(exampleCenter), Operator: common.HexToAddress(exampleAccount)}
	another := bound
	another.Operator = common.Address{1}
	for name, c := range map[string]struct {
		network       journal.Network
		open, running bool
		grade         health.Grade
		words         string
	}{
		"ours":                    {bound, false, false, health.GradeOK, "belongs to this network"},
		"another operator's":      {another, false, false, health.GradeFail, "belongs to another network"},
		"in use":                  {bound, true, false, health.GradeFail, "in use"},
		"in use of the same node": {bound, true, true, health.GradeOK, "by the running node"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			findings := examine(t, env, func(s *doctor.Subject) {
				s.Running = c.running
				j, err := journal.Open(filepath.Join(s.Config.DataDir, "journal.db"), c.network)
				if err != nil {
					t.Fatal(err)
				}
				if c.open {
					t.Cleanup(func() { _ = j.Close() })
				} else if err := j.Close(); err != nil {
					t.Fatal(err)
				}
			})
			if !says(findings, doctor.CodeJournal, c.grade, c.words) {
				t.Errorf("it says %+v", findings)
			}
		})
	}
	findings := examine(t, env, func(s *doctor.Subject) {
		if err := os.WriteFile(filepath.Join(s.Config.DataDir, "journal.db"), []byte("no journal"), 0o600); err != nil {
			t.Fatal(err)
		}
	})
	if !says(findings, doctor.CodeJournal, health.GradeFail, "journal.db") {
		t.Errorf("a damaged journal: it says %+v", findings)
	}
}

func TestPorts(t *testing.T) {
	taken, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = taken.Close() }()
	_, port, err := net.SplitHostPort(taken.Addr().String())
	if err != nil {
		t.Fatal(err)
	}
	env := map[string]string{"BALLAST_METRICS": "true", "BALLAST_METRICS_HOST": "127.0.0.1", "BALLAST_METRICS_PORT": port}
	if findings := examine(t, env, nil); !says(findings, doctor.CodePort, health.GradeFail, "--metrics.port "+port) {
		t.Errorf("it says %+v", findings)
	}
	findings := examine(t, env, func(s *doctor.Subject) { s.Running = true })
	if slices.ContainsFunc(findings, func(f health.Finding) bool { return f.Code == doctor.CodePort }) {
		t.Errorf("of a node that runs it says %+v", findings)
	}
}

func TestBootstrapPeers(t *testing.T) {
	host, err := libp2p.New(libp2p.ListenAddrStrings("/ip4/127.0.0.1/tcp/0"))
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = host.Close() }()
	alive := host.Addrs()[0].String() + "/p2p/" + host.ID().String()
	const away = "/ip4/127.0.0.1/tcp/1/p2p/12D3KooWA4Xop1JaT3MHxwYMkCepYsv4iPVopMXwCz5iHYdBfeSB"
	findings := examine(t, map[string]string{"BALLAST_BOOTSTRAP": alive + "," + away}, nil)
	if !says(findings, doctor.CodeBootstrap, health.GradeOK, alive) || !says(findings, doctor.CodeBootstrap, health.GradeFail, away) {
		t.Errorf("it says %+v", findings)
	}
}

// TestEndpoints has one endpoint that is away, and one of a chain on which no contract is.
func TestEndpoints(t *testing.T) {
	chain, err := devchain.Start(t.Context(), devchain.Options{ChainID: 31337})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = chain.Close() })
	findings := examine(t, map[string]string{
		"L1_RPC": chain.HTTP(), "AVS_GOVERNANCE_ADDRESS": exampleCenter,
		"L2_RPC": "http://127.0.0.1:1", "ATTESTATION_CENTER_ADDRESS": exampleCenter,
	}, nil)
	for _, want := range []struct {
		code  string
		grade health.Grade
		words string
	}{
		{doctor.CodeSettings, health.GradeOK, "can be read"},
		{doctor.CodeEndpoint, health.GradeWarn, "L2 endpoint 127.0.0.1:1#0"},
		{doctor.CodeEndpoint, health.GradeFail, "AVS_GOVERNANCE_ADDRESS: no contract is at"},
		{health.CodeUnreachable, health.GradeFail, "0 of 1 L1 endpoints work"},
		{health.CodeUnreachable, health.GradeFail, "0 of 1 L2 endpoints work"},
		{doctor.CodeDeferred, health.GradeWarn, "a chain cannot be read"},
	} {
		if !says(findings, want.code, want.grade, want.words) {
			t.Errorf("no %s %s %q in %+v", want.code, want.grade, want.words, findings)
		}
	}
}
