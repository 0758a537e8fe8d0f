package main

import (
	"io"
	"math/big"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/params"
	"github.com/sirupsen/logrus"

	"github.com/ballast-avs/ballast/node/devnet"
	"github.com/ballast-avs/ballast/node/keys"
)

// openDevnet runs a devnet of one operator in this process.
func openDevnet(t *testing.T) devnet.State {
	t.Helper()
	log := logrus.New()
	log.SetOutput(io.Discard)
	d, err := devnet.Start(t.Context(), devnet.Options{
		Operators: 1, SyncInterval: time.Hour, BlockTime: time.Second, DataDir: filepath.Join(t.TempDir(), "net"), Log: logrus.NewEntry(log),
	})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := d.Stop(); err != nil {
			t.Error(err)
		}
	})
	if err := d.StartNodes(t.Context(), nil); err != nil {
		t.Fatal(err)
	}
	return d.State()
}

// give sends a coin from a devnet's deployer.
func give(t *testing.T, s devnet.State, on devnet.ChainState, to common.Address) {
	t.Helper()
	must := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	text, err := os.ReadFile(s.Deployer.KeyFile)
	must(err)
	key, err := keys.ParseKey(string(text))
	must(err)
	client, err := ethclient.DialContext(t.Context(), on.RPC)
	must(err)
	defer client.Close()
	nonce, err := client.PendingNonceAt(t.Context(), crypto.PubkeyToAddress(key.PublicKey))
	must(err)
	id := new(big.Int).SetUint64(on.ChainID)
	tx, err := types.SignNewTx(key, types.LatestSignerForChainID(id), &types.DynamicFeeTx{
		ChainID: id, Nonce: nonce, To: &to, Value: big.NewInt(params.Ether), Gas: params.TxGas, GasTipCap: big.NewInt(1e9), GasFeeCap: big.NewInt(1e11),
	})
	must(err)
	must(client.SendTransaction(t.Context(), tx))
	_, err = bind.WaitMined(t.Context(), client, tx.Hash())
	must(err)
}

// awaitStanding asks for the status until it is as expected: the relayer takes its time.
func awaitStanding(t *testing.T, env []string, what string, fits func(standing) bool, args ...string) {
	t.Helper()
	var all []standing
	for deadline := time.Now().Add(time.Minute); time.Now().Before(deadline); {
		all = nil
		runsWell(t, t.TempDir(), env, &all, append([]string{"operator", "status", "--json"}, args...)...)
		if len(all) == 1 && fits(all[0]) {
			return
		}
	}
	t.Fatalf("not %s within a minute: %+v", what, all)
}

// TestAnOperatorsLifeByCommand joins a running devnet from outside, with the commands alone, and leaves it.
func TestAnOperatorsLifeByCommand(t *testing.T) {
	s := openDevnet(t)
	me := common.HexToAddress(exampleAccount)
	give(t, s, s.L1, me)
	give(t, s, s.L2, me)
	dir := t.TempDir()
	env := append(passwords(), "L1_RPC="+s.L1.RPC+","+s.L1.WS, "L2_RPC="+s.L2.RPC, "AVS_GOVERNANCE_ADDRESS="+s.Contracts.AvsGovernance.Hex(),
		"ATTESTATION_CENTER_ADDRESS="+s.Contracts.AttestationCenter.Hex(), "PRIVATE_KEY="+exampleSeed)
	sends := func(want string, calls []string, args ...string) {
		t.Helper()
		var o outcome
		runsWell(t, dir, env, &o, slices.Concat([]string{"operator"}, args, []string{"--json", "--yes"})...)
		var mined []string
		for _, d := range o.Sent {
			mined = append(mined, d.Function)
		}
		if o.Outcome != want || !slices.Equal(mined, calls) {
			t.Fatalf("%v: %+v", args, o)
		}
	}
	awaitStanding(t, env, "outside", func(s standing) bool { return !s.L1.Registered && !s.L2.Active && len(s.Advice) > 0 })
	sends(endSent, []string{"setShares"}, "deposit", "--amount", "7")
	sends(endSent, []string{"registerOperatorToEigenLayer", "registerAsOperator"}, "register")
	awaitStanding(t, env, "on both chains", func(s standing) bool {
		return s.L1.Registered && s.L2.Active && s.L2.ID == 2 && *s.KeyFits && s.L2.Power.Cmp(s.L1.Power) == 0 && s.L2.Power.Dec() == "7000000000000000000"
	})
	sends(endNothing, nil, "register")
	if text := runsWell(t, dir, env, nil, "operator", "register", "--yes"); !strings.Contains(text, "Nothing to do to register") {
		t.Errorf("it says %s", text)
	}

	runsWell(t, dir, env, nil, "keys", "new", "--bls-keystore", "new.json")
	fresh := []string{"--bls-keystore", filepath.Join(dir, "new.json")}
	differs := func(s standing) bool { return s.KeyFits != nil && !*s.KeyFits }
	awaitStanding(t, env, "with another key", differs, fresh...)
	text := runsWell(t, dir, env, nil, append([]string{"operator", "update-bls-key", "--yes"}, fresh...)...)
	if !strings.Contains(text, "Mined updateBlsKey in block") {
		t.Errorf("it says %s", text)
	}
	awaitStanding(t, env, "with the new key", func(s standing) bool { return s.KeyFits != nil && *s.KeyFits }, fresh...)
	awaitStanding(t, env, "without the old key", differs)
	sends(endNothing, nil, append([]string{"update-bls-key"}, fresh...)...)

	sends(endSent, []string{"unregisterAsOperatorFromEigenLayer", "unregisterAsOperatorFromAvs"}, "unregister")
	awaitStanding(t, env, "gone", func(s standing) bool { return !s.L1.Registered && !s.L2.Active })
	sends(endNothing, nil, "unregister")
	// Others are looked at without a key.
	other := s.Operators[0].Address
	awaitStanding(t, env[:6], "the devnet's own", func(s standing) bool { return s.Operator == other && s.L2.ID == 1 && s.KeyFits == nil }, "--operator", other.Hex())
}
