package e2e

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"math/big"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/ballast-avs/ballast/actors/protocol"
	"github.com/ballast-avs/ballast/chain/bls"
	"github.com/ballast-avs/ballast/chain/contracts"
	"github.com/ballast-avs/ballast/messages"
	"github.com/ballast-avs/ballast/node/devnet"
)

// validationService is an AVS's: a task is right if its data begin with 01. It keeps the custom messages that it hears.
type validationService struct {
	mu    sync.Mutex
	heard []string
}

func (v *validationService) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	var body struct {
		Data             string `json:"data"`
		TaskDefinitionID int    `json:"taskDefinitionId"`
	}
	if err := json.NewDecoder(io.LimitReader(r.Body, 1<<20)).Decode(&body); err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	if r.URL.Path == "/p2p/message" {
		v.mu.Lock()
		v.heard = append(v.heard, body.Data)
		v.mu.Unlock()
		w.WriteHeader(http.StatusAccepted)
		return
	}
	fmt.Fprintf(w, `{"data": %t, "error": false, "message": null}`, strings.HasPrefix(body.Data, "0x01"))
}

// performer is an operator that sends tasks to a node's JSON-RPC.
type performer struct {
	t        *testing.T
	url      string
	chain    uint64
	operator devnet.OperatorState
}

func (p performer) proposal(definition messages.TaskDefinitionID, proof string, data ...byte) messages.Proposal {
	return messages.Proposal{ProofOfTask: proof, Data: data, Performer: p.operator.Address, Definition: definition, Chain: messages.ChainID(p.chain)}
}

// ecdsa signs a task as ethers' signingKey.sign does.
func (p performer) ecdsa(task messages.Proposal) string {
	id := protocol.TaskID(task)
	signature, err := crypto.Sign(id[:], readKey(p.t, p.operator.KeyFile))
	if err != nil {
		p.t.Fatal(err)
	}
	signature[64] += 27
	return hexutil.Encode(signature)
}

// bls signs a task with the consensus key, which on a devnet follows from the account's (protocol 2.4).
func (p performer) bls(task messages.Proposal) string {
	key, err := bls.KeyFromSeed(hexutil.Encode(crypto.FromECDSA(readKey(p.t, p.operator.KeyFile))))
	if err != nil {
		p.t.Fatal(err)
	}
	words := key.Sign(common.Hash(protocol.TaskID(task)), bls.DomainTasks()).Words()
	return fmt.Sprintf(`{"x":"0x%064x","y":"0x%064x"}`, words[0], words[1])
}

// send calls sendTask as a client does and returns the reason of a refusal, or nothing.
func (p performer) send(task messages.Proposal, signature string, further ...any) string {
	p.t.Helper()
	params := append([]any{task.ProofOfTask, hexutil.Encode(task.Data), task.Definition, task.Performer, signature}, further...)
	return p.call("sendTask", params)
}

func (p performer) call(method string, params any) string {
	p.t.Helper()
	request, err := json.Marshal(map[string]any{"jsonrpc": "2.0", "id": 1, "method": method, "params": params})
	if err != nil {
		p.t.Fatal(err)
	}
	post, err := http.NewRequestWithContext(p.t.Context(), http.MethodPost, p.url, bytes.NewReader(request))
	if err != nil {
		p.t.Fatal(err)
	}
	post.Header.Set("Content-Type", "application/json")
	response, err := http.DefaultClient.Do(post)
	if err != nil {
		p.t.Fatal(err)
	}
	defer func() { _ = response.Body.Close() }()
	var answer struct {
		Result json.RawMessage
		Error  *struct {
			Message string
			Data    struct{ Reason string }
		}
	}
	if err := json.NewDecoder(response.Body).Decode(&answer); err != nil {
		p.t.Fatal(err)
	}
	if answer.Error != nil {
		p.t.Logf("%s is refused: %s", method, answer.Error.Message)
		return answer.Error.Data.Reason
	}
	return ""
}

// restricted makes a task definition that only some operators may attest.
func restricted(t *testing.T, s devnet.State, l2 *ethclient.Client, ids ...int64) messages.TaskDefinitionID {
	t.Helper()
	batch, err := contracts.NewBatch(t.Context(), l2, readKey(t, s.Deployer.KeyFile))
	if err != nil {
		t.Fatal(err)
	}
	params := contracts.TaskDefinitionParams{
		BlockExpiry: new(big.Int).SetUint64(1 << 40), BaseRewardFeeForAttesters: new(big.Int), BaseRewardFeeForPerformer: new(big.Int),
		BaseRewardFeeForAggregator: new(big.Int), DisputePeriodBlocks: new(big.Int), MinimumVotingPower: new(big.Int),
	}
	for _, id := range ids {
		params.RestrictedAttesterIds = append(params.RestrictedAttesterIds, big.NewInt(id))
	}
	batch.Call(t.Context(), "createNewTaskDefinition", s.Contracts.AttestationCenter, contracts.NewAttestationCenter().PackCreateNewTaskDefinition("some", params))
	if err := batch.Wait(t.Context()); err != nil {
		t.Fatal(err)
	}
	return 1 // the first one of an AVS
}

// TestAnAVSsOwnTasks runs tasks of an AVS from sendTask to the chain: its performers, its
// Validation Service, our nodes.
func TestAnAVSsOwnTasks(t *testing.T) {
	t.Parallel()
	service := &validationService{}
	server := httptest.NewServer(service)
	t.Cleanup(server.Close)
	o := options(t, 4)
	o.WebAPI, o.Aggregators = server.URL, 2
	d := start(t, o)
	if err := d.StartNodes(t.Context(), nil); err != nil {
		t.Fatal(err)
	}
	s := state(t, o)
	l2 := dial(t, s.L2.RPC)
	p := performer{t: t, url: s.Operators[0].JSONRPC, chain: s.L2.ChainID, operator: s.Operators[2]}
	eventually(t, "the performer to be known", func(context.Context) bool {
		return p.send(p.proposal(0, "hello", 1), p.ecdsa(p.proposal(0, "hello", 1))) == ""
	})
	few := restricted(t, s, l2, 1, 2)
	approved, rejected, blsSigned, limited := p.proposal(0, "approved", 1, 2), p.proposal(0, "rejected", 2), p.proposal(0, "bls", 1, 3), p.proposal(few, "few", 1)
	for name, refusal := range map[string]string{
		"approved": p.send(approved, p.ecdsa(approved)),
		"rejected": p.send(rejected, p.ecdsa(rejected), "ecdsa"),
		"bls":      p.send(blsSigned, p.bls(blsSigned), "bls", p.chain),
		"few":      p.send(limited, p.ecdsa(limited), "ecdsa", p.chain),
	} {
		if refusal != "" {
			t.Errorf("task %s is refused: %s", name, refusal)
		}
	}
	settled := func(topic string, want ...messages.Proposal) func(context.Context) bool {
		return func(context.Context) bool {
			found := 0
			for _, event := range logsOf(t, l2, s.Contracts.AttestationCenter, topic) {
				for _, w := range want {
					if bytes.Contains(event.Data, []byte(w.ProofOfTask)) {
						found++
					}
				}
			}
			return found == len(want)
		}
	}
	eventually(t, "three approved tasks", settled(topicTaskSubmitted, approved, blsSigned, limited))
	eventually(t, "the rejected task", settled(topicTaskRejected, rejected))
	t.Run("tasks share blocks", func(t *testing.T) { shareBlocks(t, p, s, l2) })
	t.Run("what is invalid on its face is refused", func(t *testing.T) { refusals(t, p, approved) })
	t.Run("custom messages reach the service", func(t *testing.T) {
		if refusal := p.call("sendCustomMessage", []string{"0xc0ffee"}); refusal != "" {
			t.Fatal(refusal)
		}
		eventually(t, "every node to pass it on", func(context.Context) bool {
			service.mu.Lock()
			defer service.mu.Unlock()
			return len(service.heard) == len(s.Operators) && service.heard[0] == "0xc0ffee"
		})
	})
	checkAllSucceeded(t, l2)
}

// shareBlocks sends many tasks at once: they are settled side by side, not one a block.
func shareBlocks(t *testing.T, p performer, s devnet.State, l2 *ethclient.Client) {
	t.Helper()
	const many = 10
	for i := range byte(many) {
		task := p.proposal(0, "many", 1, i)
		if refusal := p.send(task, p.ecdsa(task)); refusal != "" {
			t.Fatal(refusal)
		}
	}
	blocks := map[uint64]bool{}
	eventually(t, "all of them", func(context.Context) bool {
		found := 0
		for _, event := range logsOf(t, l2, s.Contracts.AttestationCenter, topicTaskSubmitted) {
			if bytes.Contains(event.Data, []byte("many")) {
				blocks[event.BlockNumber] = true
				found++
			}
		}
		return found == many
	})
	if len(blocks) > many/2 {
		t.Errorf("%d tasks took %d blocks", many, len(blocks))
	}
}

// refusals sends what no network would settle.
func refusals(t *testing.T, p performer, done messages.Proposal) {
	t.Helper()
	fresh := p.proposal(0, "fresh", 1)
	stranger := fresh
	stranger.Performer = common.Address{0x99}
	absent := p.proposal(77, "absent", 1)
	big := p.proposal(0, "big", make([]byte, 300_000)...)
	internal := p.proposal(messages.VotingPowerSync, "sync", 1)
	for _, c := range []struct {
		name, got string
		want      messages.Reason
	}{
		{"another's signature", p.send(fresh, p.ecdsa(done)), messages.ReasonPerformerSignatureInvalid},
		{"an unknown performer", p.send(stranger, p.ecdsa(fresh)), messages.ReasonPerformerUnknown},
		{"an unknown definition", p.send(absent, p.ecdsa(absent)), messages.ReasonDefinitionAbsent},
		{"another chain", p.send(fresh, p.ecdsa(fresh), "ecdsa", 5), messages.ReasonChainNotServed},
		{"settled already", p.send(done, p.ecdsa(done)), messages.ReasonAlreadySettled},
	} {
		if c.got != string(c.want) {
			t.Errorf("%s: %q, want %s", c.name, c.got, c.want)
		}
	}
	for name, task := range map[string]messages.Proposal{"too big": big, "internal": internal} {
		if p.send(task, p.ecdsa(task)) == "" {
			t.Errorf("a task that is %s was taken", name)
		}
	}
}

// checkAllSucceeded looks for submissions that failed on the chain.
func checkAllSucceeded(t *testing.T, l2 *ethclient.Client) {
	t.Helper()
	head, err := l2.BlockNumber(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	for number := range head + 1 {
		receipts, err := l2.BlockReceipts(t.Context(), rpc.BlockNumberOrHashWithNumber(rpc.BlockNumber(number)))
		if err != nil {
			t.Fatal(err)
		}
		for _, receipt := range receipts {
			if receipt.Status != types.ReceiptStatusSuccessful {
				t.Errorf("transaction %s failed in block %d", receipt.TxHash, number)
			}
		}
	}
}
