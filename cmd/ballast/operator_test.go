package main

import (
	"context"
	"errors"
	"io"
	"math/big"
	"os/exec"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/params"
	"github.com/holiman/uint256"
	"github.com/sirupsen/logrus"
	"github.com/urfave/cli/v2"

	"github.com/ballast-avs/ballast/chain/contracts"
	"github.com/ballast-avs/ballast/chain/devchain"
	"github.com/ballast-avs/ballast/node/admin"
	"github.com/ballast-avs/ballast/node/config"
	"github.com/ballast-avs/ballast/node/keys"
	"github.com/ballast-avs/ballast/node/operator"
)

// lonelyL1 is a chain with an AVS's contracts on it, and coins for the example account.
func lonelyL1(t *testing.T) (url, governance string) {
	t.Helper()
	key, err := keys.ParseKey(exampleSeed)
	if err != nil {
		t.Fatal(err)
	}
	c, err := devchain.Start(t.Context(), devchain.Options{ChainID: 31337, GenesisAlloc: types.GenesisAlloc{
		common.HexToAddress(exampleAccount): {Balance: new(big.Int).Mul(big.NewInt(100), big.NewInt(params.Ether))},
	}})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := c.Close(); err != nil {
			t.Error(err)
		}
	})
	deployed, err := contracts.DeployL1(t.Context(), c.Client(), contracts.L1Options{Key: key, AVSName: "test", Strategies: 1, Mine: func() {
		if _, err := c.Mine(t.Context()); err != nil {
			t.Error(err)
		}
	}})
	if err != nil {
		t.Fatal(err)
	}
	return c.HTTP(), deployed.AvsGovernance.Hex()
}

func TestBadOperatorInputIsOneClearLine(t *testing.T) {
	url, governance := lonelyL1(t)
	seed := "PRIVATE_KEY=" + exampleSeed
	at := []string{"L1_RPC=" + url, "AVS_GOVERNANCE_ADDRESS=" + governance}
	l2 := []string{"L2_RPC=" + url, "ATTESTATION_CENTER_ADDRESS=" + governance}
	deposit := []string{"deposit", "--amount", "1"}
	for _, c := range []struct {
		name string
		env  []string
		args []string
		says []string
	}{
		{"an unknown word", nil, []string{"retire"}, []string{`"retire"`, "unregister"}},
		{"an argument", nil, []string{"register", "me"}, []string{"me", "--help"}},
		{"an argument of status", nil, []string{"status", "me"}, []string{"me", "--help"}},
		{"an unknown flag", nil, []string{"unregister", "--force"}, []string{"-force", "--help"}},
		{"no time", nil, []string{"register", "--timeout", "0s"}, []string{"--timeout", "24h"}},
		{"no amount", at, []string{"deposit"}, []string{"--amount", "1.5"}},
		{"a bad amount", at, []string{"deposit", "--amount", "-1"}, []string{"--amount", `"-1"`}},
		{"too exact an amount", append(at, seed), []string{"deposit", "--amount", "0.0000000000000000001"}, []string{"18 digits"}},
		{"a bad staking contract", at, append(deposit, "--staking-contract-address", "stETH"), []string{"--staking-contract-address", "20 bytes"}},
		{"another staking contract", append(at, seed), append(deposit, "--staking-contract-address", exampleContract), []string{exampleContract, "not a strategy"}},
		{"a name on a devnet", append(at, seed), append(deposit, "--staking-contract", "stETH"), []string{"--staking-contract-address"}},
		{"a bad token", at, []string{"register", "--auth-token", "letmein"}, []string{"--auth-token", "65 bytes"}},
		{"a short token", at, []string{"register", "--auth-token", "0x1234"}, []string{"--auth-token", "65 bytes"}},
		{"a bad receiver", at, []string{"register", "--rewards-receiver", "0x12"}, []string{"--rewards-receiver", "20 bytes"}},
		{"no chain", at[1:], []string{"register"}, []string{"l1-rpc", "L1_RPC"}},
		{"no contract", at[:1], []string{"register"}, []string{"avs-governance-address", "AVS_GOVERNANCE_ADDRESS"}},
		{"no L2", append(l2[1:], seed), []string{"update-bls-key"}, []string{"l2-rpc", "L2_RPC"}},
		{"another chain", append(at, "L1_CHAIN=holesky"), []string{"register"}, []string{"L1_RPC", "31337", "17000"}},
		{"nobody answers", []string{"L1_RPC=http://127.0.0.1:1", at[1]}, []string{"register"}, []string{"L1_RPC", "127.0.0.1:1"}},
		{"no key", at, []string{"unregister"}, []string{"--keystore", "PRIVATE_KEY"}},
		{"the consensus key alone", append(at, seed, "OPERATOR_ADDRESS="+exampleOperator), []string{"register"}, []string{exampleOperator, "--keystore", "--signer-url"}},
		{"no AVS there", []string{at[0], "AVS_GOVERNANCE_ADDRESS=" + exampleContract, seed}, []string{"register"}, []string{exampleContract, "no such contract"}},
		{"no L2 there", append(l2, seed), []string{"update-bls-key"}, []string{governance, "obls"}},
		{"nobody to look at", append(at, l2...), []string{"status"}, []string{"--keystore"}},
		{"nobody of that name", append(at, l2...), []string{"status", "--operator", "me"}, []string{"--operator", "20 bytes"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			line, out, command := failing(t, c.env, append([]string{"operator"}, c.args...)...)
			// Keys in the environment are warned of once they were opened.
			if rest := strings.Split(strings.TrimSuffix(line, "\n"), "\n"); strings.Count(line, "warning:")+1 != len(rest) || out != "" {
				t.Errorf("it says %q and %q", line, out)
			} else {
				line = rest[len(rest)-1]
			}
			for _, want := range c.says {
				if !strings.Contains(line, want) {
					t.Errorf("it does not say %q: %s", want, line)
				}
			}
			if strings.Contains(line, exampleSeed[4:20]) {
				t.Errorf("it quotes a secret: %s", line)
			}
			checkNothingLeft(t, command.Dir)
		})
	}
}

// failing runs the program, which must end with 1.
func failing(t *testing.T, env []string, args ...string) (errs, out string, command *exec.Cmd) {
	t.Helper()
	command, stdout, stderr := ballast(t, args...)
	command.Env = append(command.Env, env...)
	err := command.Run()
	var exit *exec.ExitError
	if !errors.As(err, &exit) || exit.ExitCode() != 1 {
		t.Fatalf("%v ended with %v\n%s\n%s", args, err, stdout, stderr)
	}
	return stderr.String(), stdout.String(), command
}

// TestNobodyToAskSendsNothing: without a terminal and without --yes the plan is shown and refused.
func TestNobodyToAskSendsNothing(t *testing.T) {
	url, governance := lonelyL1(t)
	env := []string{"L1_RPC=" + url, "AVS_GOVERNANCE_ADDRESS=" + governance, "PRIVATE_KEY=" + exampleSeed}
	errs, out, _ := failing(t, env, "operator", "register")
	if !strings.Contains(errs, "--yes") || !strings.Contains(errs, "--dry-run") {
		t.Errorf("it says %s", errs)
	}
	for _, want := range []string{"registerOperatorToEigenLayer", "registerAsOperator", "blsKey", governance, exampleAccount, "gas", "balance", "note:"} {
		if !strings.Contains(out, want) {
			t.Errorf("the plan does not show %q:\n%s", want, out)
		}
	}
	if strings.Contains(out, "Sent") {
		t.Errorf("it was sent:\n%s", out)
	}
	var shown outcome
	runsWell(t, t.TempDir(), env, &shown, "operator", "register", "--dry-run", "--json")
	if shown.Outcome != endShown || len(shown.Sent) != 0 || len(shown.Plan.Steps) != 2 || shown.Preview == nil || shown.Preview.Refused() != nil {
		t.Errorf("shown %+v", shown)
	}
	// Leaving needs no L2, which is only looked at.
	text := runsWell(t, t.TempDir(), append(env, "L2_RPC=http://127.0.0.1:1", "ATTESTATION_CENTER_ADDRESS="+exampleContract), nil, "operator", "unregister", "--yes")
	if !strings.Contains(text, "warning: what is lost on the L2 is not shown") || !strings.Contains(text, "Nothing to do to unregister") {
		t.Errorf("it says %s", text)
	}
}

// TestWhatWasSentStaysWithinItsBounds: a chain that mines nothing leaves it under way, at most at --max-fee,
// and it is not sent again.
func TestWhatWasSentStaysWithinItsBounds(t *testing.T) {
	url, governance := lonelyL1(t)
	env := []string{"L1_RPC=" + url, "AVS_GOVERNANCE_ADDRESS=" + governance, "PRIVATE_KEY=" + exampleSeed}
	deposit := []string{"operator", "deposit", "--amount", "1", "--yes"}
	errs, out, _ := failing(t, env, append(deposit, "--timeout", "1s", "--max-fee", "1.5")...)
	if !strings.Contains(errs, "not mined yet") || !strings.Contains(errs, "before you run this again") || !strings.Contains(out, "than --max-fee allows") {
		t.Errorf("it says %s and %s", errs, out)
	}
	_, hash, sent := strings.Cut(out, "Sent setShares: ")
	if !sent {
		t.Fatalf("nothing was sent: %s", out)
	}
	client, err := ethclient.DialContext(t.Context(), url)
	if err != nil {
		t.Fatal(err)
	}
	defer client.Close()
	tx, pending, err := client.TransactionByHash(t.Context(), common.HexToHash(hash[:66]))
	if err != nil || !pending || tx.GasFeeCap().Int64() != 1_500_000_000 {
		t.Errorf("sent %+v, pending %v, %v", tx, pending, err)
	}
	errs, out, _ = failing(t, env, append(deposit, "--json")...)
	if !strings.Contains(errs, "under way (1)") || !strings.Contains(out, `"outcome": "refused"`) {
		t.Errorf("it says %s and %s", errs, out)
	}
}

func TestOnlyYesIsYes(t *testing.T) {
	for _, c := range []struct {
		answer string
		err    error
		want   error
	}{
		{"yes", nil, nil},
		{" YES\r", nil, nil},
		{"y", nil, errNotConfirmed},
		{"", nil, errNotConfirmed},
		{"yes please", nil, errNotConfirmed},
		{"", keys.ErrNoTerminal, keys.ErrNoTerminal},
		{"", context.Canceled, context.Canceled},
	} {
		e := session{cli: cli.NewContext(app(), nil, nil)}
		e.cli.Context = t.Context()
		err := e.agreed(func(context.Context, string) (string, error) { return c.answer, c.err })
		if !errors.Is(err, c.want) {
			t.Errorf("%q, %v: %v", c.answer, c.err, err)
		}
	}
}

// oneNode is a node that tells its status.
type oneNode struct {
	admin.Node
	status admin.Status
}

func (n oneNode) Status(context.Context) (admin.Status, error) { return n.status, nil }

// TestARunningNodeIsWarnedOf: an aggregator and this command would take each other's nonces.
func TestARunningNodeIsWarnedOf(t *testing.T) {
	me := common.HexToAddress(exampleAccount)
	for name, c := range map[string]struct {
		node *admin.Status
		want string // empty for no note
	}{
		"none":               {nil, ""},
		"an aggregator":      {&admin.Status{Operator: me, Roles: []string{"aggregates", "attests"}}, "stop it first"},
		"another aggregator": {&admin.Status{Operator: common.Address{1}, Roles: []string{"aggregates"}}, ""},
		"an attester":        {&admin.Status{Operator: me, Roles: []string{"attests"}}, "restart it"},
	} {
		dir := t.TempDir()
		if c.node != nil {
			log := logrus.New()
			log.SetOutput(io.Discard)
			server, err := admin.Serve(dir, oneNode{status: *c.node}, logrus.NewEntry(log))
			if err != nil {
				t.Fatal(err)
			}
			defer func() { _ = server.Close() }()
		}
		e := session{cli: cli.NewContext(app(), nil, nil), config: config.Node{DataDir: dir}}
		e.cli.Context = t.Context()
		p := operator.Plan{Operator: me}
		e.noteNode(&p)
		notes := strings.Join(p.Notes, "\n")
		if (c.want == "") != (notes == "") || !strings.Contains(notes, c.want) {
			t.Errorf("%s: %q", name, notes)
		}
	}
}

func TestStandingsAreShownInWords(t *testing.T) {
	no, power := false, uint256.NewInt(5)
	l1 := operator.L1{
		AVS: "test", Registered: true, Power: power, MinPower: uint256.NewInt(3), Balance: uint256.NewInt(2e18), Receiver: common.Address{7}, Unlisted: 4,
		Stakes: []operator.Stake{{Contract: common.Address{8}, Symbol: "stETH", Power: power}},
	}
	l2 := operator.L2{Active: true, ID: 9, Power: power, Total: uint256.NewInt(20), Rewards: uint256.NewInt(77), Balance: uint256.NewInt(5e17)}
	for _, c := range []struct {
		status operator.Status
		says   []string
	}{
		{
			operator.Status{L1: l1, L2: l2, Share: "25.00", KeyFits: &no, Advice: []string{"do this"}},
			[]string{"holesky (17000)", "test", "stETH counts 5", "4 more", "no directory", "id 9", "5 of 20, 25.00 %", "ANOTHER", "77 not paid", "[warn] do this", " 2\n", " 0.5\n"},
		},
		{operator.Status{L1: l1, L2: operator.L2{Balance: new(uint256.Int)}}, []string{"  active         no", "[ ok ]"}},
	} {
		var out strings.Builder
		if err := renderStanding(&out, standing{L1ChainID: 17000, L2ChainID: 84532, Status: c.status}); err != nil {
			t.Fatal(err)
		}
		for _, want := range c.says {
			if !strings.Contains(out.String(), want) {
				t.Errorf("it does not show %q:\n%s", want, out.String())
			}
		}
	}
}
