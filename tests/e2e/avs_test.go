package e2e

import (
	"bytes"
	"context"
	"encoding/json"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/ballast-avs/ballast/chain/contracts"
	"github.com/ballast-avs/ballast/messages"
	"github.com/ballast-avs/ballast/node/devnet"
)

// The two functions of protocol 1.4 that settle a task, by who signed it.
const (
	submitECDSA = "0xfff768e3"
	submitBLS   = "0x8a7ce8a4"
)

// nodeAVS is the AVS in the directory avs, which runs on Node.js, and the network that it works with.
type nodeAVS struct {
	t         *testing.T
	dir       string
	execution string // the Execution Service's URL
	s         devnet.State
	file      string // devnet.json
}

// in is the AVS as a part of the test sees it.
func (a nodeAVS) in(t *testing.T) nodeAVS { t.Helper(); a.t = t; return a }

// TestAnAVSOnNodeJS lets an AVS in its users' language perform tasks: what the guide for AVS developers shows.
func TestAnAVSOnNodeJS(t *testing.T) {
	a := nodeAVS{t: t, dir: packages(t)}
	t.Run("its BLS is that of the contracts", func(t *testing.T) { a.in(t).run("--test") })
	o := options(t, 4)
	validation, url := a.serve("validation-service.mjs")
	o.WebAPI = url
	if err := start(t, o).StartNodes(t.Context(), nil); err != nil {
		t.Fatal(err)
	}
	a.s, a.file = state(t, o), filepath.Join(o.DataDir, "devnet.json")
	key, err := os.ReadFile(a.s.Operators[2].KeyFile)
	if err != nil {
		t.Fatal(err)
	}
	_, a.execution = a.serve("execution-service.mjs",
		"OTHENTIC_CLIENT_RPC_ADDRESS="+a.s.Operators[0].JSONRPC, "PRIVATE_KEY_PERFORMER="+strings.TrimSpace(string(key)))
	eventually(t, "the performer to be known", func(context.Context) bool { return a.execute(`{}`).Reason == "" })

	all, few := []uint64{1, 2, 3, 4}, []uint64{1, 2}
	definition := a.run("define.mjs", a.file, "1", "2")
	for name, c := range map[string]settled{
		"approved":                        {`{}`, submitECDSA, topicTaskSubmitted, 3, all},
		"approved, signed with BLS":       {`{"signature": "bls"}`, submitBLS, topicTaskSubmitted, 3, all},
		"rejected":                        {`{"factor": 1.2}`, submitECDSA, topicTaskRejected, 2, all},
		"approved by the few that may":    {`{"definition": ` + definition + `}`, submitECDSA, topicTaskSubmitted, 2, few},
		"rejected by one of the few":      {`{"definition": ` + definition + `, "factor": 0.9}`, submitECDSA, topicTaskRejected, 1, few},
		"approved at the tolerance's end": {`{"factor": 1.04}`, submitECDSA, topicTaskSubmitted, 3, all},
	} {
		t.Run(name, func(t *testing.T) { c.check(a.in(t)) })
	}
	t.Run("what no network would settle is refused", func(t *testing.T) {
		if refused := a.in(t).execute(`{"definition": 77}`); refused.Reason != string(messages.ReasonDefinitionAbsent) || refused.Fix == "" {
			t.Errorf("a definition that does not exist: %+v", refused)
		}
	})
	t.Run("custom messages reach the service", func(t *testing.T) {
		p := performer{t: t, url: a.s.Operators[0].JSONRPC}
		if refusal := p.call("sendCustomMessage", []string{"0xc0ffee"}); refusal != "" {
			t.Fatal(refusal)
		}
		eventually(t, "every node to pass it on", func(context.Context) bool {
			return strings.Count(validation.said.String(), "heard: 0xc0ffee") == len(a.s.Operators)
		})
	})
	checkAllSucceeded(t, dial(t, a.s.L2.RPC))
}

// settled is how the chain has to settle a task.
type settled struct {
	order    string // for the Execution Service
	function string
	topic    string
	least    int      // attesters, given how a devnet's voting power is spread
	among    []uint64 // are the attesters
}

func (s settled) check(a nodeAVS) {
	a.t.Helper()
	task := a.execute(s.order)
	if task.Message != "" {
		a.t.Fatalf("%s is not taken", s.order)
	}
	function, attesters := a.await(task, s.topic)
	if function != s.function {
		a.t.Errorf("the function is %s, want %s", function, s.function)
	}
	stranger := slices.ContainsFunc(attesters, func(id uint64) bool { return !slices.Contains(s.among, id) })
	if len(attesters) < s.least || stranger {
		a.t.Errorf("the attesters are %v, want %d or more of %v", attesters, s.least, s.among)
	}
	word := map[string]string{topicTaskSubmitted: "approved", topicTaskRejected: "rejected"}[s.topic]
	line := regexp.MustCompile(word + " by operators [0-9, ]+: " + regexp.QuoteMeta(task.ProofOfTask))
	if said := a.run("settled.mjs", a.file); !line.MatchString(said) {
		a.t.Errorf("settled.mjs says %s", said)
	}
}

// packages is the AVS's directory, with what npm installs for it.
func packages(t *testing.T) string {
	t.Helper()
	external(t)
	dir, err := filepath.Abs("avs")
	if err != nil {
		t.Fatal(err)
	}
	installed := filepath.Join(dir, "node_modules", ".package-lock.json")
	if older(installed, filepath.Join(dir, "package-lock.json")) {
		_ = os.Remove(installed) // npm writes it last, so without it nothing counts as installed.
	}
	provide(t, installed, nil, "npm", "ci", "--prefix", dir, "--ignore-scripts", "--no-audit", "--no-fund")
	return dir
}

// older reports whether a file is there and has not changed since another one has.
func older(path, other string) bool {
	a, err := os.Stat(path)
	if err != nil {
		return false
	}
	b, err := os.Stat(other)
	return err == nil && a.ModTime().Before(b.ModTime())
}

// serve runs a service until the test ends, and returns its URL.
func (a nodeAVS) serve(script string, env ...string) (*child, string) {
	a.t.Helper()
	port := freePort(a.t)
	command := exec.Command("node", script) //nolint:gosec // It outlives the test's context: the network stops first.
	command.Dir, command.Env = a.dir, append(os.Environ(), append(env, "PORT="+port)...)
	c, url := spawn(a.t, command), "http://"+net.JoinHostPort("127.0.0.1", port)
	c.await(a.t, func(ctx context.Context) bool { code, _ := get(ctx, url); return code != 0 })
	return c, url
}

// run runs a script to its end, which must be a good one, and returns what it said.
func (a nodeAVS) run(args ...string) string {
	a.t.Helper()
	ctx, cancel := context.WithTimeout(a.t.Context(), runLimit)
	defer cancel()
	command := exec.CommandContext(ctx, "node", args...) //nolint:gosec // The scripts are in avs.
	command.Dir = a.dir
	out, err := command.CombinedOutput()
	if err != nil {
		a.t.Fatalf("node %v: %v\n%s", args, err, out)
	}
	return strings.TrimSpace(string(out))
}

// executed is what the Execution Service answers: a task, or why there is none.
type executed struct {
	Hash         common.Hash
	ProofOfTask  string
	Data         hexutil.Bytes
	Performer    common.Address
	Definition   uint16
	Message, Fix string
	Reason       string
}

// execute orders a task.
func (a nodeAVS) execute(order string) executed {
	a.t.Helper()
	request, err := http.NewRequestWithContext(a.t.Context(), http.MethodPost, a.execution+"/task/execute", strings.NewReader(order))
	if err != nil {
		a.t.Fatal(err)
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		a.t.Fatal(err)
	}
	defer func() { _ = response.Body.Close() }()
	var answer executed
	if err := json.NewDecoder(response.Body).Decode(&answer); err != nil {
		a.t.Fatal(err)
	}
	if answer.Message != "" {
		a.t.Logf("%s: %s", order, answer.Message)
	}
	return answer
}

// await waits until the chain shows an event of a task, and looks whether it is about the whole task. It returns the
// function that was called, and who attested.
func (a nodeAVS) await(task executed, topic string) (function string, attesters []uint64) {
	a.t.Helper()
	l2, center := dial(a.t, a.s.L2.RPC), contracts.NewAttestationCenter()
	var found *contracts.AttestationCenterTaskSubmitted
	eventually(a.t, task.ProofOfTask, func(context.Context) bool {
		for _, log := range logsOf(a.t, l2, a.s.Contracts.AttestationCenter, topic) {
			event, err := decodeEnd(center, &log)
			if err != nil {
				a.t.Fatal(err)
			}
			if event.ProofOfTask == task.ProofOfTask {
				found = event
			}
		}
		return found != nil
	})
	if found.Operator != task.Performer || found.TaskDefinitionId != task.Definition || !bytes.Equal(found.Data, task.Data) {
		a.t.Errorf("the chain settled %+v, sent was %+v", found, task)
	}
	transaction, _, err := l2.TransactionByHash(a.t.Context(), found.Raw.TxHash)
	if err != nil {
		a.t.Fatal(err)
	}
	for _, id := range found.AttestersIds {
		attesters = append(attesters, id.Uint64())
	}
	return hexutil.Encode(transaction.Data()[:4]), attesters
}

// decodeEnd reads either event; their fields are the same.
func decodeEnd(center *contracts.AttestationCenter, log *types.Log) (*contracts.AttestationCenterTaskSubmitted, error) {
	if log.Topics[0] == common.HexToHash(topicTaskSubmitted) {
		return center.UnpackTaskSubmittedEvent(log)
	}
	event, err := center.UnpackTaskRejectedEvent(log)
	return (*contracts.AttestationCenterTaskSubmitted)(event), err
}
