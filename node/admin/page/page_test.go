package page

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/holiman/uint256"
	"github.com/sirupsen/logrus"

	"github.com/ballast-avs/ballast/actors/kit"
	"github.com/ballast-avs/ballast/actors/kit/actortest"
	"github.com/ballast-avs/ballast/messages"
	"github.com/ballast-avs/ballast/node/admin"
	"github.com/ballast-avs/ballast/node/health"
)

// evil is what a hostile peer says.
const evil = `<script>alert(1)</script>`

// fakeNode has two L2s, 5 and 6, of which only 5 was reached.
type fakeNode struct {
	mu     sync.Mutex
	status admin.Status
	tree   admin.Tree
	err    error
	looks  int
}

func begin() time.Time { return time.Unix(1_000_000, 0) }

func newNode() *fakeNode {
	return &fakeNode{
		status: admin.Status{
			Name: "operator-1", Roles: []string{"attests"}, Started: begin(), Ready: true, Peers: []string{"/ip4/10.0.0.7/tcp/1/p2p/12D3KooW"},
			Chains:   []admin.ChainStatus{{Name: "L1", ID: 1, Endpoints: []admin.EndpointStatus{{Name: "a.example", Reason: evil}}}},
			L2Status: admin.L2Status{Chain: 5, ID: 7, Power: "1", Total: "3"}, L2s: []admin.L2Status{{Chain: 5, ID: 7, Power: "1", Total: "3"}, {Chain: 6}},
			Findings: []health.Finding{{Code: health.CodePeers, Grade: health.GradeWarn, Text: "few peers", Remedy: "open the port"}, {Grade: health.GradeOK, Text: "all chains move"}},
		},
		tree: admin.Tree{Chain: 5, Actors: []kit.ActorInfo{{Name: "gossip", State: kit.Running, Depth: 3, Capacity: 64, Incarnation: 2, LastError: evil}}},
	}
}

func (n *fakeNode) Status(context.Context) (admin.Status, error) {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.looks++
	return n.status, n.err
}

// round is the only one that the node remembers; it proposed nothing.
func round() messages.Round {
	return messages.Round{
		Started: 1_000_000_000, Ended: 1_000_000_250, Outcome: messages.OutcomeFailed, Reason: messages.ReasonNoAnswer, Detail: evil,
		Stages:   []messages.StagePassed{{Stage: messages.StageStarted, At: 1_000_000_000}, {Stage: messages.StageL2Read, At: 1_000_000_100}},
		Verdicts: []messages.Verdict{{Operator: 3, Answer: messages.Abstain, Detail: evil}}, Silent: []messages.OperatorID{4},
	}
}

func (n *fakeNode) Rounds(context.Context, messages.ChainID, int) ([]messages.Round, error) {
	return []messages.Round{round()}, nil
}

func (n *fakeNode) Round(_ context.Context, key string) (messages.Round, error) {
	if key != "5-1-2" {
		return messages.Round{}, fmt.Errorf("%w: %s is in no round", admin.ErrNotFound, key)
	}
	r := round()
	r.ID, r.Task = key, messages.TaskID{9}
	token := func(n uint64) messages.VotingPower {
		return *new(uint256.Int).Mul(uint256.NewInt(n), uint256.NewInt(1e18))
	}
	r.Update.Increases = []messages.Delta{{Operator: 3, Power: token(15)}, {Operator: 8, Power: token(2)}}
	r.Update.Decreases, r.Missing = []messages.Delta{{Operator: 5, Power: token(7)}}, token(105)
	return r, nil
}

func (n *fakeNode) Answer(_ context.Context, key string) (admin.Answer, error) {
	if key != "0x07" {
		return admin.Answer{}, admin.ErrNotFound
	}
	return admin.Answer{AnswerRecord: messages.AnswerRecord{Verdict: messages.Verdict{Operator: 7, Answer: messages.Reject, Reason: messages.ReasonBaseChanged}}}, nil
}

func (n *fakeNode) Actors(_ context.Context, l2 messages.ChainID) ([]admin.Tree, error) {
	n.mu.Lock()
	defer n.mu.Unlock()
	if l2 == 6 {
		return nil, errors.New("this node could not reach chain 6 yet")
	}
	return []admin.Tree{n.tree}, nil
}

func (n *fakeNode) Progress(context.Context, messages.ChainID) ([]admin.Progress, error) {
	return []admin.Progress{{Chain: 5, Running: true, Round: 2, Started: begin(), Stages: []admin.StageAt{{Stage: messages.StageStarted, At: begin()}}}}, nil
}

func (n *fakeNode) Operators(context.Context, messages.ChainID) ([]admin.Operators, error) {
	last := admin.LastAnswer{At: begin(), Answer: messages.Abstain, Detail: evil, Reason: evil}
	return []admin.Operators{{Chain: 5, Count: 2, Total: "3", Operators: []admin.Operator{{ID: 7, Address: "0x0000000000000000000000000000000000000007", L1Power: "2", L2Power: "1", Last: &last}}}}, nil
}

func (n *fakeNode) handle(count uint64) {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.tree.Actors = slices.Clone(n.tree.Actors)
	n.tree.Actors[0].Handled = count
}

// ask asks a handler.
func ask(h http.Handler, method, target string) *httptest.ResponseRecorder {
	r := httptest.NewRequest(method, target, http.NoBody)
	r.Host = "127.0.0.1:6061"
	recorder := httptest.NewRecorder()
	h.ServeHTTP(recorder, r)
	return recorder
}

func handlerOf(n Node) http.Handler { return newHandler(Config{}, n, actortest.NewClock(begin())) }

func TestPages(t *testing.T) {
	bootstrap := newNode()
	bootstrap.status.Chains, bootstrap.status.L2s = nil, nil
	broken := newNode()
	broken.err = errors.New("the disk is gone")
	slow := newNode()
	slow.err = context.DeadlineExceeded
	cases := map[string]struct {
		node   *fakeNode
		target string
		status int
		has    []string
		hasNot []string
	}{
		"the first L2": {
			newNode(), "/", http.StatusOK,
			[]string{
				`<title>operator-1 - Ballast</title>`, `data-events="/events"`, `id="actor-gossip"`, `<span class="state running">running</span>`, "Current round", "to come",
				`id="operator-7"`, "33.3 %", "&#43;1", "Warning: NO_PEERS", "open the port", "1 thing is fine", "10.0.0.7", "2 operators, the 1 largest are shown",
				`href="/rounds/1000000000"`, `href="/?chain=6"`, `aria-current="page">L2 5`,
			},
			nil,
		},
		"an L2 by its id":           {newNode(), "/?chain=5", http.StatusOK, []string{`data-events="/events?chain=5"`}, nil},
		"an L2 that is not reached": {newNode(), "/?chain=6", http.StatusOK, []string{"could not reach chain 6 yet"}, []string{"actor-gossip"}},
		"an L2 of others":           {newNode(), "/?chain=9", http.StatusNotFound, []string{"does not serve chain 9"}, nil},
		"no chain id":               {newNode(), "/?chain=x", http.StatusBadRequest, []string{"chain id"}, nil},
		"a bootstrap node":          {bootstrap, "/", http.StatusOK, []string{`id="actors" class="wide" hidden`, "10.0.0.7"}, []string{"Voting power</dt>"}},
		"a node in trouble":         {broken, "/", http.StatusInternalServerError, []string{"the disk is gone"}, nil},
		"a node that is slow":       {slow, "/", http.StatusServiceUnavailable, nil, nil},
		"a round": {newNode(), "/rounds/5-1-2", http.StatusOK, []string{
			"Round 5-1-2", "failed", "abstain", "silent", "L2 read", "ballast explain 5-1-2", "0x09",
			"3 operators, +17 −7 in 10<sup>18</sup>", `>3</th><td class="number">&#43;15</td>`, `>5</th><td class="number">−7</td>`, "approval was heard of voting power 105 in 10<sup>18</sup>",
		}, []string{"page.js"}},
		"a round without an id": {newNode(), "/rounds/1000000000", http.StatusOK, []string{"A round that proposed nothing", "NO_ANSWER"}, nil},
		"a forgotten round":     {newNode(), "/rounds/1000000001", http.StatusNotFound, []string{"no round that this node remembers"}, nil},
		"an answer":             {newNode(), "/rounds/0x07", http.StatusOK, []string{"reject", "BASE_CHANGED"}, nil},
		"an unknown task":       {newNode(), "/rounds/0x08", http.StatusNotFound, []string{"0x08 is in no round"}, nil},
		"a long name":           {newNode(), "/rounds/" + strings.Repeat("9", maxKey+1), http.StatusBadRequest, nil, nil},
		"the style":             {newNode(), "/page.css", http.StatusOK, []string{"prefers-color-scheme: dark"}, nil},
		"the script":            {newNode(), "/page.js", http.StatusOK, []string{"EventSource"}, nil},
		"the icon":              {newNode(), "/icon.svg", http.StatusOK, []string{"<svg"}, nil},
		"nothing":               {newNode(), "/favicon.ico", http.StatusNotFound, nil, nil},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			answer := ask(handlerOf(c.node), http.MethodGet, c.target)
			body := answer.Body.String()
			if answer.Code != c.status {
				t.Fatalf("status %d: %s", answer.Code, body)
			}
			if strings.Contains(body, evil) {
				t.Error("what a peer said became a script")
			}
			for _, want := range c.has {
				if !strings.Contains(body, want) {
					t.Errorf("no %s in %s", want, body)
				}
			}
			for _, unwanted := range c.hasNot {
				if strings.Contains(body, unwanted) {
					t.Errorf("%s in %s", unwanted, body)
				}
			}
		})
	}
}

func TestNothingIsMovedHere(t *testing.T) {
	for _, target := range []string{"/", "/sync", "/actors/gossip/crash", "/events"} {
		if code := ask(handlerOf(newNode()), http.MethodPost, target).Code; code != http.StatusMethodNotAllowed && code != http.StatusNotFound {
			t.Errorf("POST %s is answered with %d", target, code)
		}
	}
}

func TestOtherNamesAreRefused(t *testing.T) {
	h := newHandler(Config{Host: "node.lan"}, newNode(), actortest.NewClock(begin()))
	cases := map[string]bool{
		"127.0.0.1:6061": true, "127.0.0.1": true, "[::1]:6061": true, "[::1]": true, "localhost:6061": true, "LOCALHOST": true, "10.1.2.3:80": true, "node.lan:6061": true,
		"evil.example:6061": false, "localhost.evil.example": false, "127.0.0.1.evil.example": false, "": false, "node.lan.evil.example:6061": false,
	}
	for host, allowed := range cases {
		for _, target := range []string{"/", "/events", "/page.js"} {
			if target == "/events" && allowed {
				continue // it would not end
			}
			r := httptest.NewRequest(http.MethodGet, target, http.NoBody)
			r.Host = host
			recorder := httptest.NewRecorder()
			h.ServeHTTP(recorder, r)
			if got := recorder.Code == http.StatusOK; got != allowed {
				t.Errorf("%q %s: %d", host, target, recorder.Code)
			}
			if !allowed && strings.Contains(recorder.Body.String(), "operator-1") {
				t.Errorf("%q %s tells something", host, target)
			}
		}
	}
}

func TestBrowsersAreToldToTrustNothingElse(t *testing.T) {
	for _, target := range []string{"/", "/rounds/5-1-2", "/page.js", "/nothing"} {
		answer := ask(handlerOf(newNode()), http.MethodGet, target)
		body := answer.Body.String()
		for header, want := range map[string]string{
			"Content-Security-Policy": policy, "X-Content-Type-Options": "nosniff", "Cache-Control": "no-store", "Referrer-Policy": "no-referrer",
		} {
			if got := answer.Header().Get(header); got != want && target != "/nothing" {
				t.Errorf("%s: %s is %q", target, header, got)
			}
		}
		if strings.Contains(body, " style=") || strings.Contains(body, "<style") || strings.Contains(body, "onclick") {
			t.Errorf("%s has what its policy forbids", target)
		}
	}
}

func TestManyPagesCostOneLook(t *testing.T) {
	n, clock := newNode(), actortest.NewClock(begin())
	h := newHandler(Config{}, n, clock)
	for range 20 {
		ask(h, http.MethodGet, "/")
	}
	if n.looks != 1 {
		t.Errorf("%d looks for twenty pages in a second", n.looks)
	}
	clock.Advance(lookEvery)
	n.handle(40)
	if body := ask(h, http.MethodGet, "/").Body.String(); n.looks != 2 || !strings.Contains(body, `<td class="number">40.0</td>`) {
		t.Errorf("%d looks, and no rate in %s", n.looks, body)
	}
}

// events reads a stream.
type events struct {
	t     *testing.T
	lines *bufio.Scanner
}

func connect(t *testing.T, url string) (e events, status int) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	t.Cleanup(cancel)
	r, err := http.NewRequestWithContext(ctx, http.MethodGet, url+"events", http.NoBody)
	if err != nil {
		t.Fatal(err)
	}
	answer, err := http.DefaultClient.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = answer.Body.Close() })
	lines := bufio.NewScanner(answer.Body)
	lines.Buffer(nil, 1<<20)
	return events{t, lines}, answer.StatusCode
}

// next returns the events until the next beat, as lines of name and data.
func (e events) next() []string {
	e.t.Helper()
	var all []string
	for e.lines.Scan() {
		name, is := strings.CutPrefix(e.lines.Text(), "event: ")
		if !is {
			continue
		}
		e.lines.Scan()
		data := strings.TrimPrefix(e.lines.Text(), "data: ")
		if name == "beat" {
			return all
		}
		var s section
		if name == "section" && json.Unmarshal([]byte(data), &s) == nil {
			data = s.ID
		}
		all = append(all, name+" "+data)
	}
	e.t.Fatalf("the stream ended: %v", e.lines.Err())
	return nil
}

func TestAStreamTellsWhatChanged(t *testing.T) {
	n := newNode()
	url := served(t, n)
	e, _ := connect(t, url)
	if first := e.next(); len(first) != len(sectionNames()) {
		t.Errorf("at first %v", first)
	}
	n.mu.Lock()
	n.status.Ready, n.status.Findings = false, []health.Finding{{Code: health.CodePeers, Grade: health.GradeFail}}
	n.tree.Events = []kit.Event{{At: time.Now(), Actor: "gossip", Kind: kit.Crashed}}
	n.mu.Unlock()
	var all []string
	for range 3 { // what is in between depends on the time
		all = append(all, e.next()...)
	}
	for _, want := range []string{"section node", "section events", `news "The node is not ready: NO_PEERS"`, `news "gossip crashed"`} {
		if !slices.Contains(all, want) {
			t.Errorf("no %s in %v", want, all)
		}
	}
	if slices.Contains(all, "section peers") {
		t.Errorf("what did not change is told: %v", all)
	}
}

func served(t *testing.T, n Node) (url string) {
	t.Helper()
	log := logrus.New()
	log.SetOutput(io.Discard)
	s, err := Serve(Config{Host: "127.0.0.1"}, n, logrus.NewEntry(log))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	})
	return s.URL()
}

func TestStreamsAreBounded(t *testing.T) {
	url := served(t, newNode())
	for range maxStreams {
		if _, status := connect(t, url); status != http.StatusOK {
			t.Fatalf("status %d", status)
		}
	}
	e, status := connect(t, url)
	if status != http.StatusServiceUnavailable || !e.lines.Scan() || !strings.Contains(e.lines.Text(), "close one") {
		t.Errorf("one too many: status %d, %q", status, e.lines.Text())
	}
}

func TestATakenPortIsNamed(t *testing.T) {
	url := served(t, newNode())
	var port int
	if _, err := fmt.Sscanf(url, "http://127.0.0.1:%d/", &port); err != nil {
		t.Fatal(err)
	}
	if _, err := Serve(Config{Host: "127.0.0.1", Port: port}, newNode(), logrus.NewEntry(logrus.New())); err == nil || !strings.Contains(err.Error(), "--admin.port") {
		t.Errorf("error %v", err)
	}
}
