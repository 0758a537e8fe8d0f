package jsonrpc

import (
	"bytes"
	"context"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/sirupsen/logrus"
	"go.uber.org/goleak"

	"github.com/ballast-avs/ballast/actors/kit/actortest"
	"github.com/ballast-avs/ballast/messages"
)

// Vectors of protocol 2.7.
const (
	performer = "0x02c13D68F7194F9741DBfDdC65e6a58979A9dfcd"
	signature = "0x47e9d648df2f431ab127e83358566c39d8b71382a1c5849249e7d5d23d25f3427c1e687d75d7c685f859e7eac564f80d494b5ccfaf059f6976def287bd96e6c61c"
	blsX      = "2cf8901f14f6383c07361758f6bb5891c3516076d705a0faec00724c289ca577"
	blsY      = "09625b7b1fcdfb574075ea05b24a325fc36a2a488efbf6544b123cc6fe68c4ad"
	blsText   = `{"x":"0x` + blsX + `","y":"0x` + blsY + `"}`
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// fakeNode answers what a test tells it to, and remembers what it was asked.
type fakeNode struct {
	mu     sync.Mutex
	tasks  []messages.Proposal
	custom [][]byte

	chains  []messages.ChainID
	peers   []string
	health  Health
	refusal error
	send    func(ctx context.Context) error // if set, it decides about tasks
}

func newFakeNode() *fakeNode { return &fakeNode{chains: []messages.ChainID{80002, 84532}} }

func (n *fakeNode) SendTask(ctx context.Context, p messages.Proposal) error {
	n.mu.Lock()
	n.tasks = append(n.tasks, p)
	n.mu.Unlock()
	if n.send != nil {
		return n.send(ctx)
	}
	return n.refusal
}

func (n *fakeNode) ChainIDs() []messages.ChainID { return n.chains }

func (n *fakeNode) Peers() ([]string, error) { return n.peers, n.refusal }

func (n *fakeNode) Health(context.Context) (Health, error) { return n.health, n.refusal }

func (n *fakeNode) SendCustomMessage(_ context.Context, data []byte) error {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.custom = append(n.custom, data)
	return n.refusal
}

// desk is a handler with all that a test moves and reads.
type desk struct {
	t       *testing.T
	node    *fakeNode
	clock   *actortest.Clock
	log     *bytes.Buffer
	reg     *prometheus.Registry
	handler *handler
}

func newDesk(t *testing.T, change func(*Config)) *desk {
	t.Helper()
	c := Default()
	c.CustomMessages = true
	if change != nil {
		change(&c)
	}
	if err := c.Validate(); err != nil {
		t.Fatal(err)
	}
	d := &desk{t: t, node: newFakeNode(), clock: actortest.NewClock(time.Unix(0, 0)), log: new(bytes.Buffer), reg: prometheus.NewRegistry()}
	m, err := newMetrics(d.reg)
	if err != nil {
		t.Fatal(err)
	}
	d.handler = newHandler(c, d.node, d.clock, logTo(d.log), m)
	return d
}

func logTo(b *bytes.Buffer) *logrus.Entry {
	log := logrus.New()
	log.SetOutput(b)
	log.SetLevel(logrus.DebugLevel)
	return logrus.NewEntry(log)
}

// serve gives the handler a POST with a body, which change may make another.
func (d *desk) serve(body string, change func(*http.Request)) *httptest.ResponseRecorder {
	d.t.Helper()
	r := httptest.NewRequest(http.MethodPost, "/", strings.NewReader(body))
	r.Header.Set("Content-Type", "application/json")
	if change != nil {
		change(r)
	}
	w := httptest.NewRecorder()
	d.handler.ServeHTTP(w, r)
	return w
}

// reply is an answer as a client reads it.
type reply struct {
	Version string          `json:"jsonrpc"`
	ID      json.RawMessage `json:"id"`
	Result  json.RawMessage `json:"result"`
	Error   *struct {
		Code    int    `json:"code"`
		Message string `json:"message"`
		Data    *struct {
			Reason string `json:"reason"`
			Detail string `json:"detail"`
			Fix    string `json:"fix"`
		} `json:"data"`
	} `json:"error"`
}

func (r reply) code() int {
	if r.Error == nil {
		return 0
	}
	return r.Error.Code
}

func (r reply) reason() string {
	if r.Error == nil || r.Error.Data == nil {
		return ""
	}
	return r.Error.Data.Reason
}

// ask returns the answer to one request.
func (d *desk) ask(body string) reply {
	d.t.Helper()
	w := d.serve(body, nil)
	if w.Code != http.StatusOK {
		d.t.Fatalf("status %d: %s", w.Code, w.Body)
	}
	return read[reply](d.t, w.Body.Bytes())
}

func read[T any](t *testing.T, body []byte) T {
	t.Helper()
	var v T
	if err := json.Unmarshal(body, &v); err != nil {
		t.Fatalf("%v in %s", err, body)
	}
	return v
}

// request is a request of a method with params.
func request(id int, method string, params ...any) string {
	if params == nil {
		params = []any{}
	}
	b, err := json.Marshal(map[string]any{"jsonrpc": "2.0", "id": id, "method": method, "params": params})
	if err != nil {
		panic(err)
	}
	return string(b)
}

// task is a request of sendTask with further params after the signature.
func task(id int, more ...any) string {
	return request(id, "sendTask", append([]any{"QmProof", "0x68656c6c6f", 1, performer, signature}, more...)...)
}

// counted is the counter of a method and an outcome.
func (d *desk) counted(method, outcome string) int {
	d.t.Helper()
	families, err := d.reg.Gather()
	if err != nil {
		d.t.Fatal(err)
	}
	for _, f := range families {
		for _, m := range f.GetMetric() {
			l := m.GetLabel()
			if f.GetName() == "ballast_jsonrpc_requests_total" && l[0].GetValue() == method && l[1].GetValue() == outcome {
				return int(m.GetCounter().GetValue())
			}
		}
	}
	return 0
}
