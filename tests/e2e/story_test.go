// Package e2e runs whole networks: real chains, real libp2p, real BLS, on loopback.
package e2e

import (
	"context"
	"fmt"
	"io"
	"math/big"
	"net/http"
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/holiman/uint256"

	"github.com/ballast-avs/ballast/actors/votingpower"
	"github.com/ballast-avs/ballast/chain/contracts"
	"github.com/ballast-avs/ballast/messages"
	"github.com/ballast-avs/ballast/node/devnet"
)

// The topics of protocol 1.4, 1.6 and 1.7.
const (
	topicTaskSubmitted = "0xaed5b9322f1cce79090471045d025d7a0a841daf787ec955d17cdd32a3ebfdb1"
	topicTaskRejected  = "0x834bcdc44f628888090e897856fa3d661504c545654ba804c61b293c36b6595b"
	topicIncreased     = "0xcb3fc06dd5b9108c2ccfca6812e638086d45dd7119dd53964eb3524e11a4b113"
	topicDecreased     = "0x66c9c86bb0b2a5e43f482b8ae3ec409cd83c878dca97ceeb2024a49a344e431c"
	topicUpdated       = "0x3e2aa71657857bb7b7a0901abef4ea1d1ffeee4005c5549f2b2c646f7043760a"
)

func TestTheStory(t *testing.T) {
	t.Parallel()
	o := options(t, 4)
	d := start(t, o)
	story, err := devnet.Play(t.Context(), d)
	if err != nil {
		t.Fatal(err)
	}
	if len(story.Rows) != 4 || len(story.Verdicts) != 4 {
		t.Errorf("the story has %d rows and %d verdicts", len(story.Rows), len(story.Verdicts))
	}
	s := state(t, o)
	l1, l2 := dial(t, s.L1.RPC), dial(t, s.L2.RPC)
	t.Run("OBLS equals the L1", func(t *testing.T) { compare(t, s, l1, l2) })
	t.Run("the L2 shows the sync", func(t *testing.T) { checkEvents(t, s, l2) })
	t.Run("proofs can be recomputed", func(t *testing.T) { recompute(t, s, l1, l2) })
	t.Run("the other ports answer", func(t *testing.T) { checkPorts(t, s) })
	t.Run("secrets are for their owner alone", func(t *testing.T) { checkModes(t, s) })
}

func view(t *testing.T, client *ethclient.Client, to common.Address, input []byte, block *big.Int) []byte {
	t.Helper()
	output, err := client.CallContract(t.Context(), ethereum.CallMsg{To: &to, Data: input}, block)
	if err != nil {
		t.Fatalf("eth_call at %v: %v", block, err)
	}
	return output
}

// l1Power and l2Power ask the contracts' own getters.
func l1Power(t *testing.T, s devnet.State, l1 *ethclient.Client, operator common.Address, block *big.Int) uint256.Int {
	t.Helper()
	output := view(t, l1, s.Contracts.AvsGovernance, contracts.NewAvsGovernance().PackVotingPower(operator), block)
	return *new(uint256.Int).SetBytes(output)
}

func l2Power(t *testing.T, s devnet.State, l2 *ethclient.Client, id uint64, block *big.Int) uint256.Int {
	t.Helper()
	output := view(t, l2, s.Contracts.OBLS, contracts.NewOBLS().PackVotingPower(new(big.Int).SetUint64(id)), block)
	return *new(uint256.Int).SetBytes(output)
}

func compare(t *testing.T, s devnet.State, l1, l2 *ethclient.Client) {
	t.Helper()
	var sum uint256.Int
	for _, op := range s.Operators {
		onL1, onL2 := l1Power(t, s, l1, op.Address, nil), l2Power(t, s, l2, op.ID, nil)
		if !onL1.Eq(&onL2) {
			t.Errorf("operator %d has %s on the L1 and %s on the L2", op.ID, onL1.Dec(), onL2.Dec())
		}
		sum.Add(&sum, &onL2)
	}
	total := new(uint256.Int).SetBytes(view(t, l2, s.Contracts.OBLS, contracts.NewOBLS().PackTotalVotingPower(), nil))
	if !total.Eq(&sum) {
		t.Errorf("the total is %s, the sum %s", total.Dec(), sum.Dec())
	}
	if third := s.Operators[2]; third.ID != 3 || !isZero(l2Power(t, s, l2, third.ID, nil)) {
		t.Errorf("operator %d lost all stake and has power", third.ID)
	}
}

func isZero(n uint256.Int) bool { return n.IsZero() }

func logsOf(t *testing.T, l2 *ethclient.Client, address common.Address, topic string) []types.Log {
	t.Helper()
	logs, err := l2.FilterLogs(t.Context(), ethereum.FilterQuery{
		FromBlock: new(big.Int), Addresses: []common.Address{address}, Topics: [][]common.Hash{{common.HexToHash(topic)}},
	})
	if err != nil {
		t.Fatal(err)
	}
	return logs
}

func checkEvents(t *testing.T, s devnet.State, l2 *ethclient.Client) {
	t.Helper()
	c := s.Contracts
	counts := map[string]int{
		"TaskSubmitted": len(logsOf(t, l2, c.AttestationCenter, topicTaskSubmitted)), "VotingPowerUpdated": len(logsOf(t, l2, c.InternalTaskHandler, topicUpdated)),
		"IncreaseBatchOperatorVotingPower": len(logsOf(t, l2, c.OBLS, topicIncreased)),
	}
	for name, n := range counts {
		if n < 2 { // the first sync and the round of the changed stakes
			t.Errorf("%d events %s", n, name)
		}
	}
	if n := len(logsOf(t, l2, c.OBLS, topicDecreased)); n < 1 {
		t.Errorf("%d events DecreaseBatchOperatorVotingPower", n)
	}
	if n := len(logsOf(t, l2, c.AttestationCenter, topicTaskRejected)); n != 0 {
		t.Errorf("%d rejections were submitted", n)
	}
}

// recompute reads both chains at the pins of every committed proof and compares root and update
// with what was committed.
func recompute(t *testing.T, s devnet.State, l1, l2 *ethclient.Client) {
	t.Helper()
	for _, log := range logsOf(t, l2, s.Contracts.AttestationCenter, topicTaskSubmitted) {
		submitted, err := contracts.NewAttestationCenter().UnpackTaskSubmittedEvent(&log)
		if err != nil {
			t.Fatal(err)
		}
		if !strings.HasPrefix(submitted.ProofOfTask, "vps1:") || submitted.TaskDefinitionId != 10001 {
			t.Fatalf("task %d has proof %s", submitted.TaskDefinitionId, submitted.ProofOfTask)
		}
		proof, err := votingpower.ParseProof(submitted.ProofOfTask)
		if err != nil {
			t.Fatal(err)
		}
		checkPin(t, l1, proof.L1)
		checkPin(t, l2, proof.L2)
		atL1, atL2 := new(big.Int).SetUint64(proof.L1.Number), new(big.Int).SetUint64(proof.L2.Number)
		var leaves []messages.Leaf
		var calculated messages.Calculation
		for _, op := range s.Operators {
			leaves = append(leaves, messages.Leaf{
				Operator: messages.OperatorID(op.ID), Address: op.Address, Active: true,
				L1Power: l1Power(t, s, l1, op.Address, atL1), L2Power: l2Power(t, s, l2, op.ID, atL2),
			})
		}
		if root := votingpower.Root(leaves); root != proof.Root {
			t.Errorf("the root at the pins is %s, the proof says %s", root, proof.Root)
		}
		calculated.Leaves = leaves
		calculated.L1.Pin, calculated.L2.Pin = proof.L1, proof.L2
		update := votingpower.Propose(calculated, messages.VotingPower{})
		if string(votingpower.EncodeUpdate(update)) != string(submitted.Data) {
			t.Errorf("the data of %s is not what both chains call for", submitted.ProofOfTask)
		}
	}
}

func checkPin(t *testing.T, client *ethclient.Client, pin messages.Pin) {
	t.Helper()
	header, err := client.HeaderByNumber(t.Context(), new(big.Int).SetUint64(pin.Number))
	if err != nil || header.Hash() != pin.Hash {
		t.Errorf("pin %d %s is not on the chain: %v", pin.Number, pin.Hash, err)
	}
}

func checkPorts(t *testing.T, s devnet.State) {
	t.Helper()
	for url, id := range map[string]uint64{s.L1.WS: s.L1.ChainID, s.L2.WS: s.L2.ChainID} {
		if got, err := dial(t, url).ChainID(t.Context()); err != nil || got.Uint64() != id {
			t.Errorf("%s: chain id %v, %v", url, got, err)
		}
	}
	for _, op := range s.Operators {
		body := fetch(t, op.Metrics)
		for _, name := range []string{"ballast_actor_mailbox_depth", "ballast_actor_receive_seconds", "ballast_attester_verdicts_total"} {
			if !strings.Contains(body, name) {
				t.Errorf("operator %d serves no %s", op.ID, name)
			}
		}
	}
	checkDocumented(t, fetch(t, s.Operators[0].Metrics))
	if body := fetch(t, s.Operators[0].Metrics); !strings.Contains(body, fmt.Sprintf(`ballast_task_outcomes_total{chain="%d",outcome="committed"`, s.L2.ChainID)) {
		t.Error("the aggregator counts no committed round")
	}
}

// checkDocumented looks for metrics that docs/metrics.md does not list.
func checkDocumented(t *testing.T, body string) {
	t.Helper()
	document, err := os.ReadFile("../../docs/metrics.md")
	if err != nil {
		t.Fatal(err)
	}
	for _, served := range regexp.MustCompile(`(?m)^# TYPE (\w+) `).FindAllStringSubmatch(body, -1) {
		if name := served[1]; !strings.HasPrefix(name, "go_") && !strings.Contains(string(document), "`"+name+"`") {
			t.Errorf("docs/metrics.md does not list %s", name)
		}
	}
}

func fetch(t *testing.T, url string) string {
	t.Helper()
	request, err := http.NewRequestWithContext(t.Context(), http.MethodGet, url, http.NoBody)
	if err != nil {
		t.Fatal(err)
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = response.Body.Close() }()
	body, err := io.ReadAll(response.Body)
	if err != nil {
		t.Fatal(err)
	}
	return string(body)
}

func checkModes(t *testing.T, s devnet.State) {
	t.Helper()
	for _, path := range append([]string{s.Deployer.KeyFile}, s.Operators[0].KeyFile) {
		info, err := os.Stat(path)
		if err != nil || info.Mode().Perm() != 0o600 {
			t.Errorf("%s: mode %v, %v", path, info.Mode(), err)
		}
	}
}

// TestOthersUseTheNetwork changes stake as another program would, with what devnet.json says alone.
func TestOthersUseTheNetwork(t *testing.T) {
	t.Parallel()
	o := options(t, 3)
	d := start(t, o)
	if err := d.StartNodes(t.Context(), nil); err != nil {
		t.Fatal(err)
	}
	s := state(t, o)
	l1, l2 := dial(t, s.L1.RPC), dial(t, s.L2.RPC)
	stranger := common.Address{0x51}
	if err := devnet.Fund(t.Context(), o.DataDir, stranger, big.NewInt(77)); err != nil {
		t.Fatal(err)
	}
	for _, client := range []*ethclient.Client{l1, l2} {
		if has, err := client.BalanceAt(t.Context(), stranger, nil); err != nil || has.Int64() != 77 {
			t.Errorf("the stranger has %v, %v", has, err)
		}
	}
	staking := contracts.NewDevStaking()
	strategies, err := staking.UnpackStrategies(view(t, l1, s.Contracts.Staking, staking.PackStrategies(), nil))
	if err != nil || len(strategies) < 2 {
		t.Fatalf("strategies %v, %v", strategies, err)
	}
	key := readKey(t, s.Deployer.KeyFile)
	batch, err := contracts.NewBatch(t.Context(), l1, key)
	if err != nil {
		t.Fatal(err)
	}
	for i, strategy := range strategies {
		batch.Call(t.Context(), "setShares", s.Contracts.Staking, staking.PackSetShares(s.Operators[1].Address, strategy, big.NewInt(int64(i+1)*1e15)))
	}
	if err := batch.Wait(t.Context()); err != nil {
		t.Fatal(err)
	}
	eventually(t, "the sync of the changed stake", func(context.Context) bool {
		onL1, onL2 := l1Power(t, s, l1, s.Operators[1].Address, nil), l2Power(t, s, l2, s.Operators[1].ID, nil)
		return onL1.Eq(&onL2) && !onL2.Eq(uint256.MustFromBig(devnet.InitialStake(1)))
	})
}
