package admin_test

import (
	"context"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/sirupsen/logrus"

	"github.com/ballast-avs/ballast/actors/kit"
	"github.com/ballast-avs/ballast/actors/kit/record"
	"github.com/ballast-avs/ballast/messages"
	"github.com/ballast-avs/ballast/node/admin"
	"github.com/ballast-avs/ballast/node/health"
)

// fakeNode answers what a test tells it to.
type fakeNode struct {
	findings []health.Finding
	rounds   []messages.Round
	limit    int
	l2       messages.ChainID // of the last question
	synced   int
	crashed  string
	refusal  error
	recorded string // what a recording writes, line by line
	limits   record.Limits
	gone     chan struct{} // if set, a recording goes on until its caller has gone, and then closes this
}

func (n *fakeNode) Findings() []health.Finding { return n.findings }

func (n *fakeNode) Status(context.Context) (admin.Status, error) {
	return admin.Status{Name: "attester", Ready: health.Ready(n.findings), Findings: n.findings}, n.refusal
}

func (n *fakeNode) Rounds(_ context.Context, l2 messages.ChainID, limit int) ([]messages.Round, error) {
	n.limit, n.l2 = limit, l2
	return n.rounds, nil
}

func (n *fakeNode) Round(_ context.Context, key string) (messages.Round, error) {
	for _, r := range n.rounds {
		if r.ID == key {
			return r, nil
		}
	}
	return messages.Round{}, admin.ErrNotFound
}

func (n *fakeNode) Answer(_ context.Context, key string) (admin.Answer, error) {
	if key != "2-3-4" {
		return admin.Answer{}, admin.ErrNotFound
	}
	return admin.Answer{AnswerRecord: messages.AnswerRecord{Proof: "p"}, Proposal: messages.Proposal{Data: []byte{1}}}, nil
}

func (n *fakeNode) Sync(_ context.Context, l2 messages.ChainID) error {
	n.synced++
	n.l2 = l2
	return n.refusal
}

func (n *fakeNode) Actors(_ context.Context, l2 messages.ChainID) ([]admin.Tree, error) {
	n.l2 = l2
	return []admin.Tree{{Chain: 5, Actors: []kit.ActorInfo{{Name: "gossip", State: kit.Running}}, Events: []kit.Event{{Kind: kit.Crashed}}}}, n.refusal
}

func (n *fakeNode) Progress(_ context.Context, l2 messages.ChainID) ([]admin.Progress, error) {
	n.l2 = l2
	return []admin.Progress{{Chain: 5, Running: true, Round: 3, Stages: []admin.StageAt{{Stage: messages.StageStarted}}}}, n.refusal
}

func (n *fakeNode) Operators(_ context.Context, l2 messages.ChainID) ([]admin.Operators, error) {
	n.l2 = l2
	last := admin.LastAnswer{Task: messages.TaskID{9}, Answer: messages.Approve, Voted: true}
	return []admin.Operators{{Chain: 5, Count: 1, Operators: []admin.Operator{{ID: 7, L2Power: "12", Last: &last}}}}, n.refusal
}

func (n *fakeNode) Crash(_ context.Context, l2 messages.ChainID, name string) error {
	n.l2, n.crashed = l2, name
	return n.refusal
}

func (n *fakeNode) Record(ctx context.Context, l2 messages.ChainID, actor string, limits record.Limits, to io.Writer) error {
	n.l2, n.crashed, n.limits = l2, actor, limits
	for line := range strings.Lines(n.recorded) {
		if _, err := io.WriteString(to, line); err != nil {
			return err
		}
	}
	if n.gone != nil {
		<-ctx.Done()
		close(n.gone)
	}
	return n.refusal
}

func serve(t *testing.T, n admin.Node) (dir string, client *admin.Client) {
	t.Helper()
	dir = t.TempDir()
	log := logrus.New()
	log.SetOutput(io.Discard)
	server, err := admin.Serve(dir, n, logrus.NewEntry(log))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := server.Close(); err != nil {
			t.Error(err)
		}
	})
	return dir, admin.NewClient(dir)
}

func failing() []health.Finding {
	return []health.Finding{{Code: health.CodePeers, Grade: health.GradeFail, Text: "no peer is connected", Remedy: "open the port"}}
}

func TestClientAndServerUnderstandEachOther(t *testing.T) {
	n := &fakeNode{findings: failing(), rounds: []messages.Round{{ID: "2-3-4", Outcome: messages.OutcomeCommitted}}}
	n.rounds[0].Update.Increases = []messages.Delta{{Operator: 7}}
	n.rounds[0].Update.Increases[0].Power.SetAllOne()
	_, client := serve(t, n)
	ctx := t.Context()
	probe, err := client.Ready(ctx)
	if err != nil || probe.Ready || len(probe.Findings) != 1 || probe.Findings[0] != n.findings[0] {
		t.Errorf("ready: %+v, %v", probe, err)
	}
	status, err := client.Status(ctx)
	if err != nil || status.Name != "attester" || status.Ready {
		t.Errorf("status: %+v, %v", status, err)
	}
	rounds, err := client.Rounds(ctx, 7, 3)
	if err != nil || len(rounds) != 1 || n.limit != 3 || n.l2 != 7 {
		t.Errorf("rounds: %+v, limit %d, %v", rounds, n.limit, err)
	}
	round, err := client.Round(ctx, "2-3-4")
	if err != nil || round.Outcome != messages.OutcomeCommitted || round.Update.Increases[0].Power != n.rounds[0].Update.Increases[0].Power {
		t.Errorf("round: %+v, %v", round, err)
	}
	if _, err = client.Round(ctx, "9-9-9"); !errors.Is(err, admin.ErrNotFound) {
		t.Errorf("an unknown round: %v", err)
	}
	if a, err := client.Answer(ctx, "2-3-4"); err != nil || a.Proof != "p" || len(a.Proposal.Data) != 1 {
		t.Errorf("answer: %+v, %v", a, err)
	}
	if _, err := client.Answer(ctx, "1"); !errors.Is(err, admin.ErrNotFound) {
		t.Errorf("an unknown answer: %v", err)
	}
	if err := client.Sync(ctx, 0); err != nil || n.synced != 1 || n.l2 != 0 {
		t.Errorf("sync: %d asked, %v", n.synced, err)
	}
	trees, err := client.Actors(ctx, 6)
	if err != nil || n.l2 != 6 || len(trees) != 1 || trees[0].Chain != 5 || trees[0].Actors[0].State != kit.Running || trees[0].Events[0].Kind != kit.Crashed {
		t.Errorf("actors: %+v, %v", trees, err)
	}
	progress, err := client.Progress(ctx, 8)
	if err != nil || n.l2 != 8 || len(progress) != 1 || !progress[0].Running || progress[0].Stages[0].Stage != messages.StageStarted {
		t.Errorf("progress: %+v, %v", progress, err)
	}
	operators, err := client.Operators(ctx, 9)
	if err != nil || n.l2 != 9 || len(operators) != 1 || operators[0].Operators[0].Last.Answer != messages.Approve {
		t.Errorf("operators: %+v, %v", operators, err)
	}
	if err := client.Crash(ctx, 7, "l1-reader"); err != nil || n.crashed != "l1-reader" || n.l2 != 7 {
		t.Errorf("crash: %q on %d, %v", n.crashed, n.l2, err)
	}
	n.refusal = errors.New("this node proposes nothing")
	if err := client.Sync(ctx, 5); n.l2 != 5 || err == nil || err.Error() != n.refusal.Error() {
		t.Errorf("a refusal became %v", err)
	}
	if _, err := client.Status(ctx); err == nil || !strings.Contains(err.Error(), "proposes nothing") {
		t.Errorf("a failed status became %v", err)
	}
}

func TestTheSocketIsForItsOwnerAlone(t *testing.T) {
	dir, _ := serve(t, &fakeNode{})
	info, err := os.Stat(admin.SocketPath(dir))
	if err != nil {
		t.Fatal(err)
	}
	if mode := info.Mode().Perm(); mode != 0o600 {
		t.Errorf("mode %#o", mode)
	}
}

func TestNobodyServes(t *testing.T) {
	dir := t.TempDir()
	if _, err := admin.NewClient(dir).Status(t.Context()); !errors.Is(err, admin.ErrNotRunning) {
		t.Errorf("an empty directory: %v", err)
	}
	// A killed process leaves its socket.
	if err := os.WriteFile(admin.SocketPath(dir), nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := admin.NewClient(dir).Status(t.Context()); !errors.Is(err, admin.ErrNotRunning) {
		t.Errorf("a dead socket: %v", err)
	}
	log := logrus.New()
	server, err := admin.Serve(dir, &fakeNode{}, logrus.NewEntry(log))
	if err != nil {
		t.Fatalf("a dead socket is in the way: %v", err)
	}
	if err := server.Close(); err != nil {
		t.Error(err)
	}
}

// TestALongPathHasASocketThatNobodyCanGuess starts a node twice, the second time after a kill.
func TestALongPathHasASocketThatNobodyCanGuess(t *testing.T) {
	t.Setenv("TMPDIR", t.TempDir())
	dir := filepath.Join(t.TempDir(), strings.Repeat("long/", 30))
	if err := os.MkdirAll(dir, 0o700); err != nil {
		t.Fatal(err)
	}
	client := admin.NewClient(dir)
	if _, err := client.Status(t.Context()); !errors.Is(err, admin.ErrNotRunning) {
		t.Errorf("an empty directory: %v", err)
	}
	var before string
	for range 2 {
		server, err := admin.Serve(dir, &fakeNode{}, logrus.NewEntry(logrus.New()))
		if err != nil {
			t.Fatal(err)
		}
		path := admin.SocketPath(dir + "/")
		if len(path) > 100 || path == before || path != admin.SocketPath(dir) {
			t.Errorf("it listens at %s, before at %s", path, before)
		}
		if info, err := os.Stat(filepath.Dir(path)); err != nil || info.Mode().Perm() != 0o700 {
			t.Errorf("others may enter the socket's directory: %v, %v", info, err)
		}
		if _, err := client.Status(t.Context()); err != nil {
			t.Errorf("it does not answer: %v", err)
		}
		if err := server.Close(); err != nil {
			t.Error(err)
		}
		if left, err := os.ReadDir(os.TempDir()); err != nil || len(left) != 0 {
			t.Errorf("left behind: %v (%v)", left, err)
		}
		// What a killed node leaves.
		if err := errors.Join(os.Mkdir(filepath.Dir(path), 0o700), os.WriteFile(path, nil, 0o600),
			os.Symlink(path, filepath.Join(dir, "admin.sock"))); err != nil {
			t.Fatal(err)
		}
		before = path
	}
}

func TestProbes(t *testing.T) {
	findings := []health.Finding{{Code: health.CodePeers, Grade: health.GradeWarn}}
	mux := http.NewServeMux()
	admin.Probes(mux, func() []health.Finding { return findings })
	ask := func(path string) int {
		recorder := httptest.NewRecorder()
		mux.ServeHTTP(recorder, httptest.NewRequest(http.MethodGet, path, http.NoBody))
		return recorder.Code
	}
	if got := ask("/readyz"); got != http.StatusOK {
		t.Errorf("a warning makes /readyz %d", got)
	}
	findings = failing()
	if got := ask("/readyz"); got != http.StatusServiceUnavailable {
		t.Errorf("a failure makes /readyz %d", got)
	}
	if got := ask("/healthz"); got != http.StatusOK {
		t.Errorf("/healthz is %d", got)
	}
}

func TestALimitThatIsNoneIsRefused(t *testing.T) {
	n := &fakeNode{}
	_, client := serve(t, n)
	for _, limit := range []int{0, -1, 1001} {
		if _, err := client.Rounds(t.Context(), 0, limit); err == nil || !strings.Contains(err.Error(), "from 1 to 1000") {
			t.Errorf("limit %d: %v", limit, err)
		}
	}
}
