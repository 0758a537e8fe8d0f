package e2e

import (
	"bufio"
	"context"
	"encoding/json"
	"math/big"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/ballast-avs/ballast/actors/internaltask"
	"github.com/ballast-avs/ballast/chain/contracts"
	"github.com/ballast-avs/ballast/messages"
	"github.com/ballast-avs/ballast/node/devnet"
)

// TestTheOtherInternalTasks moves stake under a restricted definition, whose total has to follow,
// and counts who is alive.
func TestTheOtherInternalTasks(t *testing.T) {
	t.Parallel()
	n := programs(t, 4, func(o *devnet.Options) {
		o.Aggregators = 2
		o.NodeFlags = []string{"--internal-tasks.schedule", `[{"name":"VOTING_POWER_SYNC"},` +
			`{"name":"VOTING_POWER_PER_TASK_DEFINITION_SYNC","interval":3600000},{"name":"OPERATOR_LIVENESS","interval":5000}]`}
	})
	s, l2 := n.s, n.l2
	definition := restricted(t, s, l2, 1, 3)
	n.move(0)
	n.awaitSync("the sync that makes the total stale")
	n.await("the total to follow", func(ctx context.Context) bool {
		sum := new(big.Int)
		for _, id := range []int64{1, 3} {
			sum.Add(sum, askOBLS(ctx, t, s, l2, contracts.NewOBLS().PackVotingPower(big.NewInt(id))))
		}
		stored := askOBLS(ctx, t, s, l2, contracts.NewOBLS().PackTotalVotingPowerPerTaskDefinition(big.NewInt(int64(definition))))
		return sum.Sign() > 0 && stored.Cmp(sum) == 0
	})
	n.await("everybody to be alive", func(context.Context) bool { return silent(t, n, 0, "[]") })
	if err := n.d.Processes()[3].Kill(); err != nil {
		t.Fatal(err)
	}
	n.await("the silent one to be named", func(context.Context) bool { return silent(t, n, 0, "[4]") })
	checkAllSucceeded(t, l2)
}

// askOBLS calls a getter with one number.
func askOBLS(ctx context.Context, t *testing.T, s devnet.State, l2 *ethclient.Client, input []byte) *big.Int {
	t.Helper()
	out, err := l2.CallContract(ctx, ethereum.CallMsg{To: &s.Contracts.OBLS, Data: input}, nil)
	if err != nil {
		t.Fatal(err)
	}
	return new(big.Int).SetBytes(out)
}

// silent reports whether the last sign of life that an operator asked for lacked those operators.
func silent(t *testing.T, n *network, operator int, want string) bool {
	t.Helper()
	log, err := os.Open(filepath.Clean(n.d.Processes()[operator].LogFile))
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = log.Close() }()
	last := ""
	for lines := bufio.NewScanner(log); lines.Scan(); {
		var line struct {
			Msg            string
			Outcome        messages.Outcome
			TaskDefinition messages.TaskDefinitionID `json:"task_definition"`
			Silent         json.RawMessage
		}
		if json.Unmarshal(lines.Bytes(), &line) != nil || line.TaskDefinition != internaltask.OperatorLiveness {
			continue
		}
		if line.Outcome == messages.OutcomeReported {
			last = strings.ReplaceAll(string(line.Silent), "null", "[]")
		}
	}
	return last == want
}
