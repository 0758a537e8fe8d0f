package e2e

import (
	"context"
	"encoding/json"
	"fmt"
	"math/big"
	"math/rand/v2"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"

	"github.com/ballast-avs/ballast/node/devnet"
	"github.com/ballast-avs/ballast/node/devnet/faultproxy"
	"github.com/ballast-avs/ballast/node/health"
	"github.com/ballast-avs/ballast/node/inspect"
)

// about lies about the results of some methods, or of all if none is named.
func about(change func(text string) string, methods ...string) faultproxy.Lie {
	return func(method string, _ []json.RawMessage, result json.RawMessage) json.RawMessage {
		if len(methods) > 0 && !slices.Contains(methods, method) {
			return nil
		}
		return json.RawMessage(change(string(result)))
	}
}

func always(text string) func(string) string { return func(string) string { return text } }

// digits changes every third digit of the numbers and byte strings of a result, whose lengths stay.
func digits() func(string) string {
	number := regexp.MustCompile(`0x[0-9a-f]{2,}`)
	return func(text string) string {
		return number.ReplaceAllStringFunc(text, func(hex string) string {
			b := []byte(hex)
			for i := len("0x") + 1 + rand.IntN(2); i < len(b); i += 3 {
				b[i] = "0123456789abcdef"[rand.IntN(16)]
			}
			return string(b)
		})
	}
}

// lies are all kinds of lies that a command could believe. The transaction and the receipt are those of another
// update.
func lies(transaction, receipt json.RawMessage) map[string]faultproxy.Lie {
	byHash := []string{"eth_getTransactionByHash", "eth_getTransactionReceipt"}
	blocks := []string{"eth_getBlockByNumber", "eth_getBlockByHash", "eth_blockNumber"}
	values := []string{"eth_call", "eth_getBalance", "eth_getStorageAt", "eth_gasPrice", "eth_getTransactionCount", "eth_estimateGas"}
	return map[string]faultproxy.Lie{
		"another transaction": func(method string, _ []json.RawMessage, _ json.RawMessage) json.RawMessage {
			switch method {
			case byHash[0]:
				return transaction
			case byHash[1]:
				return receipt
			}
			return nil
		},
		"no transaction":        about(always("null"), byHash...),
		"a failed transaction":  about(func(s string) string { return strings.Replace(s, `"status":"0x1"`, `"status":"0x0"`, 1) }, byHash...),
		"changed transactions":  about(digits(), byHash...),
		"changed values":        about(digits(), values...),
		"values of zero":        about(always(`"0x0"`), "eth_getBalance", "eth_gasPrice", "eth_getTransactionCount", "eth_estimateGas"),
		"changed blocks":        about(digits(), blocks...),
		"no blocks":             about(always("null"), blocks[:2]...),
		"no code":               about(always(`"0x"`), "eth_getCode"),
		"no logs":               about(always("[]"), "eth_getLogs"),
		"everything is changed": about(digits()),
	}
}

// ofTheChain lets the true identity of the chain pass: an endpoint of another chain is an error of the
// settings, which ends a command.
func ofTheChain(tell faultproxy.Lie) faultproxy.Lie {
	return func(method string, params []json.RawMessage, result json.RawMessage) json.RawMessage {
		if method == "eth_chainId" || len(params) > 0 && string(params[0]) == `"0x0"` {
			return nil
		}
		return tell(method, params, result)
	}
}

// TestNoCommandBelievesALiar has one of three endpoints of each chain lie to all commands that judge.
func TestNoCommandBelievesALiar(t *testing.T) {
	t.Parallel()
	o := options(t, 2)
	d := start(t, o)
	if err := d.StartNodes(t.Context(), nil); err != nil {
		t.Fatal(err)
	}
	s := state(t, o)
	l2 := dial(t, s.L2.RPC)
	var syncs []common.Hash
	for i := range 2 {
		shares := new(big.Int).Add(devnet.InitialStake(1), big.NewInt(int64(i+1)*1e15))
		if err := d.SetStakes(t.Context(), devnet.Stake{Operator: s.Operators[1].Address, Shares: shares}); err != nil {
			t.Fatal(err)
		}
		within(t, patience, "a sync", func(ctx context.Context) bool {
			logs, err := l2.FilterLogs(ctx, ethereum.FilterQuery{
				Addresses: []common.Address{s.Contracts.AttestationCenter}, Topics: [][]common.Hash{{common.HexToHash(topicTaskSubmitted)}},
			})
			syncs = nil
			for _, entry := range logs {
				syncs = append(syncs, entry.TxHash)
			}
			powers, unread := d.Powers(ctx)
			return err == nil && unread == nil && len(syncs) > i && !slices.ContainsFunc(powers, func(p devnet.Power) bool { return !p.InSync() })
		})
	}
	var other [2]json.RawMessage
	for i, method := range []string{"eth_getTransactionByHash", "eth_getTransactionReceipt"} {
		if err := l2.Client().CallContext(t.Context(), &other[i], method, syncs[0]); err != nil {
			t.Fatal(err)
		}
	}
	q := newQuestions(t, s, syncs[len(syncs)-1])
	var honest answers
	within(t, patience, "the pins to pass the last sync", func(context.Context) bool {
		honest = q.ask(t)
		return honest.plan.InSync() && len(honest.plan.Obstacles) == 0
	})
	if !honest.verified.Right || !honest.explained.Verified.Right || honest.plan.Read != 2 || !honest.active {
		t.Fatalf("without a lie: %+v", honest)
	}
	at := 0
	for name, tell := range lies(other[0], other[1]) {
		at++
		t.Run(name, func(t *testing.T) {
			for _, e := range []*faultproxy.Endpoint{q.l1[at%3], q.l2[at%3]} {
				e.Lie(ofTheChain(tell))
				defer e.Set(faultproxy.Honest)
			}
			if got := q.ask(t); got.String() != honest.String() {
				t.Errorf("with a liar the answers are\n%s\nand not\n%s", got, honest)
			}
		})
	}
}

// questions are the commands, with three endpoints of each chain.
type questions struct {
	l1, l2 []*faultproxy.Endpoint
	reads  []string
	sync   common.Hash
	env    []string
	data   string
	self   common.Address
}

func newQuestions(t *testing.T, s devnet.State, sync common.Hash) *questions {
	t.Helper()
	key, err := os.ReadFile(s.Operators[1].KeyFile)
	if err != nil {
		t.Fatal(err)
	}
	q := &questions{sync: sync, env: []string{"PRIVATE_KEY=" + strings.TrimSpace(string(key))}, data: t.TempDir(), self: s.Operators[1].Address}
	for range 3 {
		q.l1, q.l2 = append(q.l1, endpoint(t, s.L1.RPC)), append(q.l2, endpoint(t, s.L2.RPC))
	}
	urls := func(all []*faultproxy.Endpoint) string { return all[0].URL() + "," + all[1].URL() + "," + all[2].URL() }
	q.reads = []string{
		"--l1-rpc", urls(q.l1), "--l2-rpc", urls(q.l2),
		"--avs-governance-address", s.Contracts.AvsGovernance.Hex(), "--attestation-center-address", s.Contracts.AttestationCenter.Hex(),
	}
	return q
}

func endpoint(t *testing.T, upstream string) *faultproxy.Endpoint {
	t.Helper()
	e, err := faultproxy.NewEndpoint(t.Context(), "127.0.0.1", upstream)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = e.Close() })
	return e
}

// answers are what the commands say, without what changes with every block.
type answers struct {
	verified  inspect.Verification
	explained inspect.Explanation
	plan      inspect.Plan
	standing  string
	doctor    []string
	active    bool
}

func (a answers) String() string {
	return fmt.Sprintf("verify: %+v\nexplain: %+v %+v\nplan: %d read, %d changed, %v\noperator status: %s\ndoctor: %q",
		a.verified, a.explained.Outcome, a.explained.Verified, a.plan.Read, a.plan.Changed, a.plan.Obstacles, a.standing, a.doctor)
}

func (q *questions) ask(t *testing.T) answers {
	t.Helper()
	var a answers
	put := func(into any, args ...string) {
		t.Helper()
		code, out, errs := runWith(t, q.env, append(append(args, q.reads...), "--json")...)
		if code != 0 && args[0] != "doctor" { // which says that an endpoint has to be replaced
			t.Fatalf("%v ended with %d: %s%s", args, code, out, errs)
		}
		if err := json.Unmarshal([]byte(out), into); err != nil {
			t.Fatalf("%v answers %q: %v", args, out, err)
		}
	}
	put(&a.verified, "verify", q.sync.Hex())
	put(&a.explained, "explain", q.sync.Hex(), "--datadir", q.data)
	var plans []inspect.Plan
	put(&plans, settledReads("plan")...)
	a.plan = plans[0]
	var standing json.RawMessage
	put(&standing, "operator", "status", "--operator", q.self.Hex())
	a.standing = string(standing)
	var findings []health.Finding
	put(&findings, settledReads("doctor", "--datadir", q.data)...)
	for _, f := range findings {
		switch f.Code {
		case health.CodeOperator:
			a.active = f.Grade == health.GradeOK
			fallthrough
		case health.CodeKey, health.CodePower, health.CodeSync, health.CodeBlocked, health.CodeClock:
			a.doctor = append(a.doctor, f.Code+": "+f.Text)
		}
	}
	return a
}
