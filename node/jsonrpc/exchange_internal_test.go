package jsonrpc

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/netip"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ballast-avs/ballast/messages"
)

// What ethers 6 posts for two calls that wait while it looks for its network (protocol 5.4).
func TestABatchOfEthers(t *testing.T) {
	d := newDesk(t, nil)
	batch := `[{"method":"eth_chainId","params":[],"id":1,"jsonrpc":"2.0"},` + task(2) + `,` + task(3, "ecdsa", 84532) + `]`
	got := read[[]reply](t, d.serve(batch, nil).Body.Bytes())
	if len(got) != 3 {
		t.Fatalf("got %+v", got)
	}
	for i, want := range []string{`"0x13882"`, "true", "true"} {
		if r := got[i]; r.Version != "2.0" || string(r.ID) != strconv.Itoa(i+1) || string(r.Result) != want || r.Error != nil {
			t.Errorf("answer %d: %+v, want %s", i, r, want)
		}
	}
	if len(d.node.tasks) != 2 || d.node.tasks[0].Chain != 80002 || d.node.tasks[1].Chain != 84532 {
		t.Errorf("the node got %+v", d.node.tasks)
	}
}

func TestResults(t *testing.T) {
	d := newDesk(t, nil)
	d.node.health = Health{
		Address: common.AddressEIP55(common.HexToAddress(performer)), BlockNumber: 7, BlockHash: common.HexToHash("0x01"), Signature: "0xab", PeerID: "12D3",
	}
	const peer = "/ip4/10.0.0.1/tcp/9876/p2p/12D3"
	ask := func(method string, params ...any) string {
		t.Helper()
		r := d.ask(request(1, method, params...))
		if r.Error != nil {
			t.Errorf("%s: %+v", method, r.Error)
		}
		return string(r.Result)
	}
	if got := ask("getDiscoveredPeers"); got != "[]" {
		t.Errorf("no peers are %s", got)
	}
	d.node.peers = []string{peer}
	if got := ask("getDiscoveredPeers", "ignored"); got != `["`+peer+`"]` {
		t.Errorf("peers are %s", got)
	}
	want := `{"address":"` + common.HexToAddress(performer).Hex() + `","blockNumber":7,"blockHash":"0x` + strings.Repeat("0", 63) +
		`1","signature":"0xab","peerId":"12D3"}`
	if got := ask("healthcheck"); got != want {
		t.Errorf("health is %s, want %s", got, want)
	}
	if got := ask("sendCustomMessage", "0x0aFf"); got != "true" || !slices.Equal(d.node.custom[0], []byte{0x0a, 0xff}) {
		t.Errorf("%s, the node got %x", got, d.node.custom)
	}
	if got := d.ask(`{"jsonrpc":"2.0","id":1,"method":"eth_chainId"}`); string(got.Result) != `"0x13882"` {
		t.Errorf("eth_chainId without params: %+v", got)
	}
	for _, method := range []string{"getDiscoveredPeers", "healthcheck", "sendCustomMessage", "eth_chainId"} {
		if d.counted(method, outcomeOK) == 0 {
			t.Errorf("%s is not counted", method)
		}
	}
}

func TestIDs(t *testing.T) {
	d := newDesk(t, nil)
	for body, want := range map[string]string{
		`{"jsonrpc":"2.0","method":"eth_chainId"}`:             "null", // a person with curl
		`{"jsonrpc":"2.0","method":"eth_chainId","id":null}`:   "null",
		`{"jsonrpc":"2.0","method":"eth_chainId","id":"a\"b"}`: `"a\"b"`,
		`{"jsonrpc":"2.0","method":"eth_chainId","id":-1.5}`:   "-1.5",
		`{"jsonrpc":"2.0","method":"eth_chainId","id":0}`:      "0",
	} {
		if r := d.ask(body); string(r.ID) != want || string(r.Result) != `"0x13882"` {
			t.Errorf("%s: %+v", body, r)
		}
	}
	// In an array the standard holds: what has no id gets no answer, but is done.
	notification := strings.Replace(task(1), `"id":1,`, "", 1)
	got := read[[]reply](t, d.serve(`[`+notification+`,`+request(5, "eth_chainId")+`]`, nil).Body.Bytes())
	if len(got) != 1 || string(got[0].ID) != "5" || len(d.node.tasks) != 1 {
		t.Errorf("got %+v, the node %d tasks", got, len(d.node.tasks))
	}
	if w := d.serve(`[`+notification+`]`, nil); w.Code != http.StatusNoContent || w.Body.Len() != 0 || len(d.node.tasks) != 2 {
		t.Errorf("notifications alone: status %d, %q", w.Code, w.Body)
	}
}

func TestBodiesThatAreNoRequests(t *testing.T) {
	many := func(n int, s string) string { return "[" + strings.TrimSuffix(strings.Repeat(s+",", n), ",") + "]" }
	one := request(1, "eth_chainId")
	d := newDesk(t, nil)
	for name, c := range map[string]struct {
		body  string
		code  int
		words string
	}{
		"empty":           {"", -32700, "empty"},
		"spaces":          {" \n", -32700, "empty"},
		"cut":             {one[:20], -32700, "not JSON"},
		"two":             {one + one, -32700, "not JSON"},
		"cut array":       {"[" + one, -32700, "not JSON"},
		"not UTF-8":       {strings.Replace(one, "eth", "\xff\xfe", 1), -32700, "UTF-8"},
		"deep":            {strings.Repeat("[", 3000), -32700, "not JSON"},
		"number":          {"1", -32600, "not a JSON object"},
		"empty array":     {"[]", -32600, "empty"},
		"long array":      {many(101, one), -32600, "101 requests"},
		"crowded":         {many(1<<17, "1"), -32600, "more than 3200 values"},
		"crowded later":   {"[" + many(maxTokens-3, "1") + "," + many(1<<16, "1") + "]", -32600, "more than 3200 values"},
		"crowded member":  {`{"jsonrpc":"2.0","x":` + many(1<<17, "1") + `}`, -32600, "more than 3200 values"},
		"no version":      {`{"id":1,"method":"eth_chainId"}`, -32600, "version"},
		"version one":     {`{"jsonrpc":"1.0","id":1,"method":"eth_chainId"}`, -32600, "version"},
		"no method":       {`{"jsonrpc":"2.0","id":1}`, -32600, "method is missing"},
		"method number":   {`{"jsonrpc":"2.0","id":1,"method":1}`, -32600, "method"},
		"an answer":       {`{"jsonrpc":"2.0","id":1,"result":true}`, -32600, "method is missing"},
		"object as id":    {`{"jsonrpc":"2.0","id":{},"method":"eth_chainId"}`, -32600, "ID"},
		"params are text": {`{"jsonrpc":"2.0","id":1,"method":"eth_chainId","params":"x"}`, -32600, "array or object"},
		"unknown method":  {request(1, "eth_sendTransaction"), -32601, "eth_sendTransaction"},
		"library method":  {request(1, "rpc.serverInfo"), -32601, "rpc.serverInfo"},
		"other case":      {request(1, "SendTask"), -32601, "SendTask"},
		"no params":       {request(1, "sendTask"), -32602, "0 given"},
	} {
		t.Run(name, func(t *testing.T) {
			if r := d.ask(c.body); r.code() != c.code || !strings.Contains(r.Error.Message, c.words) {
				t.Errorf("got %+v, want %d %q", r.Error, c.code, c.words)
			}
		})
	}
	if len(d.node.tasks) != 0 {
		t.Errorf("the node got %+v", d.node.tasks)
	}
	if d.counted(methodOther, outcomeInvalid) == 0 || d.counted("sendTask", outcomeInvalid) != 1 {
		t.Error("not counted")
	}
	got := read[[]reply](t, d.serve(`[1,`+one+`,null,{"jsonrpc":"2.0","method":"x"}]`, nil).Body.Bytes())
	if len(got) != 3 || got[0].code() != -32600 || got[1].Error != nil || got[2].code() != -32600 {
		t.Errorf("an array of good and bad: %+v", got)
	}
	if got := read[[]reply](t, d.serve(many(maxBatch, one), nil).Body.Bytes()); len(got) != maxBatch {
		t.Errorf("%d answers to %d requests", len(got), maxBatch)
	}
}

func TestALongMethodNameIsClipped(t *testing.T) {
	d := newDesk(t, nil)
	if r := d.ask(request(1, strings.Repeat("é", 1<<16))); r.code() != -32601 || len(r.Error.Message) > 2*messages.MaxDetail {
		t.Errorf("got %d with %d bytes", r.code(), len(r.Error.Message))
	}
}

func TestCustomMessagesThatAreNotSent(t *testing.T) {
	d := newDesk(t, nil)
	for reason, params := range map[messages.Reason][]any{
		messages.ReasonParamsInvalid: {"0x", "0x"},
		messages.ReasonDataMalformed: {"6865"},
		messages.ReasonOversized:     {"0x" + strings.Repeat("ab", maxCustom/2)},
	} {
		if r := d.ask(request(1, "sendCustomMessage", params...)); r.code() != -32602 || r.reason() != string(reason) {
			t.Errorf("%s: %+v", reason, r.Error)
		}
	}
	if r := d.ask(request(1, "sendCustomMessage", 1)); r.reason() != string(messages.ReasonDataMalformed) {
		t.Errorf("a number: %+v", r.Error)
	}
	if len(d.node.custom) != 0 {
		t.Errorf("sent %x", d.node.custom)
	}
	off := newDesk(t, func(c *Config) { c.CustomMessages = false })
	if r := off.ask(request(1, "sendCustomMessage", "0x00")); r.code() != -32601 {
		t.Errorf("where it is not allowed: %+v", r)
	}
}

func TestRefusals(t *testing.T) {
	d := newDesk(t, nil)
	d.node.refusal = fmt.Errorf("send: %w", &messages.Failure{Reason: messages.ReasonPerformerUnknown, Detail: "0x02c1 is not an operator"})
	for method, body := range map[string]string{
		"sendTask": task(1), "healthcheck": request(1, "healthcheck"), "sendCustomMessage": request(1, "sendCustomMessage", "0x"),
		"getDiscoveredPeers": request(1, "getDiscoveredPeers"),
	} {
		r := d.ask(body)
		if r.code() != -32000 || r.reason() != "PERFORMER_UNKNOWN" || r.Error.Message != "refused: 0x02c1 is not an operator" ||
			r.Error.Data.Detail != "0x02c1 is not an operator" || !strings.Contains(r.Error.Data.Fix, "register") || r.Result != nil {
			t.Errorf("%s: %+v", method, r.Error)
		}
		if d.counted(method, outcomeRefused) != 1 {
			t.Errorf("%s is not counted", method)
		}
	}
	d.node.chains = nil
	if r := d.ask(request(1, "eth_chainId")); r.reason() != "CHAIN_NOT_SERVED" {
		t.Errorf("a node without chains: %+v", r.Error)
	}
	if d.log.Len() != 0 {
		t.Errorf("logged %s", d.log)
	}
}

func TestEveryReasonHasAFix(t *testing.T) {
	for _, r := range append(messages.Reasons(), messages.ReasonOther) {
		p := refusal(r, "")
		if p.fix == "" || p.detail == "" || strings.Contains(p.fix, "10001") {
			t.Errorf("%s: %q, fix %q", r, p.detail, p.fix)
		}
	}
}

func TestTheInsideStaysInside(t *testing.T) {
	d := newDesk(t, nil)
	const secret = "https://rpc.example/v2/key"
	for name, send := range map[string]func(context.Context) error{
		"error": func(context.Context) error { return errors.New("dial " + secret) },
		"panic": func(context.Context) error { panic("at " + secret) },
	} {
		d.log.Reset()
		d.node.send = send
		w := d.serve(`[`+task(1)+`,`+request(2, "eth_chainId")+`]`, nil)
		got := read[[]reply](t, w.Body.Bytes())
		if len(got) != 2 || got[0].code() != -32603 || got[0].Error.Data != nil || got[1].Error != nil {
			t.Errorf("%s: %s", name, w.Body)
		}
		if strings.Contains(w.Body.String(), "rpc.example") || strings.Contains(w.Body.String(), "goroutine") {
			t.Errorf("%s: the caller learns %s", name, w.Body)
		}
		if !strings.Contains(d.log.String(), "rpc.example") || (name == "panic") != strings.Contains(d.log.String(), "goroutine") {
			t.Errorf("%s: the log has %s", name, d.log)
		}
	}
	if d.counted("sendTask", outcomeFailed) != 2 {
		t.Error("not counted")
	}
}

func TestTimeRunsOut(t *testing.T) {
	d := newDesk(t, func(c *Config) { c.Timeout = time.Millisecond })
	d.node.send = func(ctx context.Context) error {
		<-ctx.Done()
		return ctx.Err()
	}
	if r := d.ask(task(1)); r.reason() != "NO_ANSWER" {
		t.Errorf("got %+v", r.Error)
	}
}

func TestWhatComesAfterTheTimeIsNotDone(t *testing.T) {
	d := newDesk(t, nil)
	ctx, cancel := context.WithCancel(t.Context())
	d.node.send = func(ctx context.Context) error {
		cancel()
		return fmt.Errorf("publish: %w", ctx.Err())
	}
	got := read[[]reply](t, d.handler.exchange(ctx, []byte(`[`+task(1)+`,`+task(2)+`]`), netip.Addr{}))
	for i, r := range got {
		if r.code() != -32000 || r.reason() != "NO_ANSWER" || r.Error.Data.Fix == "" {
			t.Errorf("answer %d: %+v", i, r.Error)
		}
	}
	if len(got) != 2 || len(d.node.tasks) != 1 {
		t.Errorf("%d answers, the node got %d tasks", len(got), len(d.node.tasks))
	}
	if d.log.Len() != 0 {
		t.Errorf("logged %s", d.log)
	}
}

func FuzzBody(f *testing.F) {
	for _, body := range []string{
		task(1), task(2, "bls", 1), `[` + request(1, "eth_chainId") + `,` + task(2) + `]`, request(1, "healthcheck"),
		request(1, "sendCustomMessage", "0x00"), `{"jsonrpc":"2.0","method":"getDiscoveredPeers"}`, `[1,null,[]]`, `{`,
		`[{"jsonrpc":"2.0","method":"sendTask","params":[]}]`,
	} {
		f.Add([]byte(body))
	}
	f.Fuzz(func(t *testing.T, body []byte) {
		d := newDesk(t, nil)
		w := d.serve(string(body), nil)
		for _, p := range d.node.tasks {
			if p.Definition.Internal() || !slices.Contains(d.node.chains, p.Chain) {
				t.Fatalf("the node got %+v", p)
			}
		}
		if d.log.Len() != 0 {
			t.Fatalf("logged %s", d.log)
		}
		switch {
		case w.Code == http.StatusNoContent && w.Body.Len() == 0:
			return
		case w.Code == http.StatusRequestEntityTooLarge && len(body) > 512<<10:
			return
		case w.Code != http.StatusOK:
			t.Fatalf("status %d", w.Code)
		}
		answers := []reply{{}}
		if w.Body.Bytes()[0] == '[' {
			answers = read[[]reply](t, w.Body.Bytes())
		} else {
			answers[0] = read[reply](t, w.Body.Bytes())
		}
		if len(answers) == 0 || len(answers) > maxBatch {
			t.Fatalf("%d answers", len(answers))
		}
		for _, a := range answers {
			if a.Version != "2.0" || a.ID == nil || (a.Error == nil) == (a.Result == nil) {
				t.Fatalf("answer %s", w.Body)
			}
		}
	})
}
