package e2e

import (
	"bytes"
	"context"
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ballast-avs/ballast/actors/kit/record"
	"github.com/ballast-avs/ballast/messages"
	"github.com/ballast-avs/ballast/node/admin"
	"github.com/ballast-avs/ballast/node/devnet"
	"github.com/ballast-avs/ballast/node/doctor"
	"github.com/ballast-avs/ballast/node/health"
	"github.com/ballast-avs/ballast/node/inspect"
)

// TestProgramsSyncAndAnswer runs an aggregator and four attesters as programs over two endpoints per chain, and asks
// them all that a person can ask. Then some of them are cut off, and come back.
func TestProgramsSyncAndAnswer(t *testing.T) {
	n := programs(t, 5, func(o *devnet.Options) { o.Endpoints, o.Links = 2, true })
	aggregator, attester := n.d.Processes()[0], n.d.Processes()[1]
	reads := []string{
		"--l1-rpc", strings.Join(n.s.L1.Endpoints, ","), "--l2-rpc", strings.Join(n.s.L2.Endpoints, ","),
		"--avs-governance-address", n.s.Contracts.AvsGovernance.Hex(), "--attestation-center-address", n.s.Contracts.AttestationCenter.Hex(),
	}
	n.move(1)
	n.awaitSync("the first sync")
	n.await("the aggregator to have seen it", func(context.Context) bool {
		var s admin.Status
		ask(t, &s, "status", "--datadir", aggregator.DataDir)
		return s.GasToday > 0 && slices.ContainsFunc(s.Rounds, func(r admin.RoundSummary) bool { return r.Gas > 0 })
	})
	var committed admin.RoundSummary
	t.Run("status", func(t *testing.T) { committed = checkStatus(t, aggregator, attester) })
	t.Run("explain", func(t *testing.T) { checkExplain(t, n, aggregator, attester, committed, reads) })
	t.Run("plan", func(t *testing.T) { checkPlan(t, n, reads) })
	t.Run("doctor", func(t *testing.T) { checkDoctor(t, n, reads) })
	t.Run("sync now", func(t *testing.T) {
		if code, _, errs := run(t, "sync", "now", "--datadir", attester.DataDir); code == 0 || !strings.Contains(errs, "proposes nothing") {
			t.Errorf("an attester syncs: %d, %s", code, errs)
		}
		if code, out, errs := run(t, "sync", "now", "--datadir", aggregator.DataDir); code != 0 {
			t.Errorf("%d: %s%s", code, out, errs)
		}
	})
	t.Run("record", func(t *testing.T) { checkRecord(t, attester) })
	t.Run("a second process", func(t *testing.T) {
		args := append([]string{"run", "attester", "--datadir", attester.DataDir, "--p2p.port", "0"}, reads...)
		t.Setenv("PRIVATE_KEY", "0x1aa4829bdf0461d6fc1d9cfb0de78eec4b142fc722112fd0369c407d03ad3adb")
		if code, _, errs := run(t, args...); code == 0 || !strings.Contains(errs, "in use by another process") {
			t.Errorf("%d: %s", code, errs)
		}
	})
	t.Run("probes", func(t *testing.T) {
		if body := fetch(t, strings.Replace(attester.Metrics, "/metrics", "/readyz", 1)); !strings.Contains(body, `"ready":true`) {
			t.Errorf("not ready: %s", body)
		}
	})
	t.Run("a partition heals", func(t *testing.T) { partition(t, n) })
	n.checkSubmissions()
	n.checkVotes()
}

func checkStatus(t *testing.T, aggregator, attester *devnet.Process) admin.RoundSummary {
	t.Helper()
	var s admin.Status
	ask(t, &s, "status", "--datadir", aggregator.DataDir)
	if s.ID != 1 || len(s.Peers) == 0 || len(s.Chains) != 2 || s.Chains[0].Quorum != 2 || !s.Ready || s.GasToday == 0 {
		t.Errorf("the aggregator says %+v", s)
	}
	var other admin.Status
	ask(t, &other, "status", "--datadir", attester.DataDir)
	if other.ID != 2 || len(other.Rounds) != 0 || len(other.Roles) != 1 {
		t.Errorf("the attester says %+v", other)
	}
	for _, r := range s.Rounds {
		if r.Outcome == messages.OutcomeCommitted {
			return r
		}
	}
	t.Fatalf("no round is committed: %+v", s.Rounds)
	return admin.RoundSummary{}
}

func checkExplain(t *testing.T, n *network, p, attester *devnet.Process, r admin.RoundSummary, reads []string) {
	t.Helper()
	var x inspect.Explanation
	ask(t, &x, append([]string{"explain", r.ID, "--datadir", p.DataDir}, reads...)...)
	if x.Outcome != "committed" || x.Tx == "" || len(x.Stages) < 5 || x.Verified == nil || !x.Verified.Right || x.Read != 5 || x.Unable != "" {
		t.Errorf("explained: %+v", x)
	}
	var own inspect.Explanation
	ask(t, &own, append([]string{"explain", r.ID, "--datadir", attester.DataDir}, reads...)...)
	if own.Outcome != "answered" || len(own.Answers) != 1 || own.Answers[0].Answer != "approve" || own.Recalculated != "agrees with the proposal" {
		t.Errorf("explained by an attester: %+v", own)
	}
	var v inspect.Verification
	ask(t, &v, append([]string{"verify", x.Tx}, reads...)...)
	if !v.Right || v.GasUsed == 0 || len(v.Attesters) < 4 {
		t.Errorf("verified: %+v", v)
	}
	if code, out, errs := run(t, append([]string{"verify", x.Tx}, reads...)...); code != 0 || !strings.Contains(out, "Right:") {
		t.Errorf("verified in words: %d, %s%s", code, out, errs)
	}
	// From the chains alone, as somebody without a node sees it.
	ask(t, &x, append([]string{"explain", x.Tx, "--datadir", t.TempDir()}, reads...)...)
	if x.Outcome != "executed" || x.Verified == nil || !x.Verified.Right {
		t.Errorf("explained from the chains: %+v", x)
	}
	if code, _, errs := run(t, append([]string{"verify", common.BytesToHash(n.s.Deployer.Address[:]).Hex()}, reads...)...); code == 0 || !strings.Contains(errs, "not known") {
		t.Errorf("a transaction that is none: %d, %s", code, errs)
	}
}

// checkRecord records an actor that reads the operator set at every interval.
func checkRecord(t *testing.T, p *devnet.Process) {
	t.Helper()
	path := filepath.Join(t.TempDir(), "l2-reader.jsonl")
	if code, out, errs := run(t, "record", "l2-reader", "--messages", "3", "--datadir", p.DataDir, "--out", path); code != 0 || !strings.Contains(out, "3 messages of l2-reader") {
		t.Errorf("%d: %s%s", code, out, errs)
	}
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if r, err := record.Read(bytes.NewReader(text)); err != nil || len(r.Entries) != 3 || r.End.Why != record.EndedByMessages {
		t.Errorf("recorded %+v, %v", r, err)
	}
	if code, _, errs := run(t, "record", "nobody", "--datadir", p.DataDir); code == 0 || !strings.Contains(errs, `no actor "nobody"`) {
		t.Errorf("an actor that is not there: %d, %s", code, errs)
	}
}

// settledReads is a command that reads blocks as this development network's nodes do, not at the ends of windows.
func settledReads(command ...string) []string {
	return append(command, "--dev-block-time", strconv.FormatInt(blockTime.Milliseconds(), 10))
}

// plan asks for the plan of the only L2, until the pins have passed the last sync: until then its base does not hold.
func (n *network) plan(reads []string) inspect.Plan {
	n.t.Helper()
	var plans []inspect.Plan
	n.await("a plan without obstacles", func(context.Context) bool {
		plans = nil
		ask(n.t, &plans, append(settledReads("plan"), reads...)...)
		return len(plans) == 1 && len(plans[0].Obstacles) == 0
	})
	return plans[0]
}

func checkPlan(t *testing.T, n *network, reads []string) {
	t.Helper()
	p := n.plan(reads)
	if p.Read != 5 || p.LastCommit["l2"] == 0 || !p.InSync() {
		t.Errorf("the plan is %+v", p)
	}
}

func checkDoctor(t *testing.T, n *network, reads []string) {
	t.Helper()
	operator := n.s.Operators[2]
	key, err := os.ReadFile(operator.KeyFile)
	if err != nil {
		t.Fatal(err)
	}
	t.Setenv("PRIVATE_KEY", strings.TrimSpace(string(key)))
	var findings []health.Finding
	_, id, _ := strings.Cut(n.s.Operators[0].Multiaddr, "/p2p/")
	bootstrap := fmt.Sprintf("/ip4/127.0.0.1/tcp/%d/p2p/%s", n.d.Links(n.d.Processes()[2])[0].Port(), id)
	ask(t, &findings, append(settledReads("doctor", "--datadir", operator.DataDir, "--bootstrap", bootstrap), reads...)...)
	codes := map[string]int{}
	for _, f := range findings {
		codes[f.Code]++
	}
	for code, least := range map[string]int{doctor.CodeRunning: 1, doctor.CodeEndpoint: 4, health.CodeOperator: 1, doctor.CodeJournal: 1} {
		if codes[code] < least {
			t.Errorf("the doctor says %s %d times: %+v", code, codes[code], findings)
		}
	}
	bad := append(settledReads("doctor", "--datadir", t.TempDir()), reads...)
	bad[slices.Index(bad, "--l1-rpc")+1] = n.s.L2.RPC
	if code, out, errs := run(t, append(bad, "--l1-chain", "31337001")...); code == 0 || !strings.Contains(out, "[FAIL] ENDPOINT") {
		t.Errorf("another chain's endpoint: %d, %s%s", code, out, errs)
	}
}

// partition cuts off so much voting power that no quorum is left.
func partition(t *testing.T, n *network) {
	t.Helper()
	for _, p := range n.d.Processes()[3:] {
		for _, link := range n.d.Links(p) {
			link.Cut(true)
		}
	}
	n.move(2)
	n.staysApart(25) // longer than a round may take
	lonely := strings.Replace(n.d.Processes()[4].Metrics, "/metrics", "/readyz", 1)
	n.await("the lonely node to say so", func(ctx context.Context) bool {
		code, body := get(ctx, lonely)
		return code != 0 && strings.Contains(body, health.CodePeers)
	})
	for _, p := range n.d.Processes()[3:] {
		for _, link := range n.d.Links(p) {
			link.Cut(false)
		}
	}
	n.awaitSync("the sync after the partition")
}

// get asks for a page, whatever its status.
func get(ctx context.Context, url string) (int, string) {
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, url, http.NoBody)
	if err != nil {
		return 0, ""
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return 0, ""
	}
	defer func() { _ = response.Body.Close() }() // Only read.
	return response.StatusCode, read(response.Body)
}
