package contracts_test

import (
	"fmt"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/ballast-avs/ballast/chain/chaintest"
	"github.com/ballast-avs/ballast/chain/contracts"
)

// read calls PowerReader, whose code a state override puts in place. It returns the answer or how the call reverts,
// and the gas used without calldata and base cost.
func (c *chain) read(tb testing.TB, data []byte, gas uint64) (answer []byte, reverts string, used uint64) {
	tb.Helper()
	reader := contracts.PowerReaderAddress()
	var blocks []struct {
		Calls []struct {
			ReturnData hexutil.Bytes
			GasUsed    hexutil.Uint64
			Status     hexutil.Uint64
			Error      *struct{ Data hexutil.Bytes }
		}
	}
	must(tb, c.rpc.CallContext(tb.Context(), &blocks, "eth_simulateV1", map[string]any{
		"blockStateCalls": []any{map[string]any{
			"stateOverrides": map[common.Address]any{reader: map[string]any{"code": hexutil.Bytes(contracts.PowerReaderCode())}},
			"calls": []any{map[string]any{
				"from": c.from, "to": reader, "input": hexutil.Bytes(data), "gas": hexutil.Uint64(gas),
			}},
		}},
	}, "latest"))
	call := blocks[0].Calls[0]
	if call.Status != 1 {
		name, args := contracts.DecodeRevert(call.Error.Data)
		return nil, name + "(" + args + ")", 0
	}
	used = uint64(call.GasUsed) - 21000
	for _, b := range data {
		if b == 0 {
			used -= 4
		} else {
			used -= 16
		}
	}
	return call.ReturnData, "", used
}

const readGas = 50_000_000

func TestReaderOnL2(t *testing.T) {
	n := newNetwork(t, 100, 60, 40)
	r := contracts.NewPowerReader()
	n.unregister(t, n.operators[1])
	n.submit(t, func() vote {
		v := n.syncVote(t, "p", n.update(t, 10, deltas(delta(2, 5)), nil))
		v.attesters = []int{1, 3}
		return v
	}())

	rows := func(from, to int64) string {
		out, reverts, _ := n.read(t, r.PackOperators(n.AttestationCenter, n.OBLS, big.NewInt(from), big.NewInt(to)), readGas)
		if reverts != "" {
			t.Fatalf("operators %d..%d: %s", from, to, reverts)
		}
		list, err := r.UnpackOperators(out)
		must(t, err)
		text := []string{}
		for _, row := range list.Rows {
			if row.Operator != n.operators[row.Id.Int64()-1].address {
				t.Errorf("id %d has address %s", row.Id, row.Operator)
			}
			text = append(text, fmt.Sprintf("%d:%d:%v", row.Id, row.Power, row.Active))
		}
		return strings.Join(text, " ")
	}
	for _, c := range []struct {
		from, to int64
		want     string
	}{
		{1, 9, "1:100:true 2:5:false 3:40:true"},
		{2, 2, "2:5:false"},
		{0, 1, "1:100:true"},
		{4, 9, ""},
		{3, 1, ""},
	} {
		if got := rows(c.from, c.to); got != c.want {
			t.Errorf("operators %d..%d: %s, want %s", c.from, c.to, got, c.want)
		}
	}

	out, _, _ := n.read(t, r.PackKeys(n.OBLS, bigs(1, 2, 9, 3)), readGas)
	keys, err := r.UnpackKeys(out)
	must(t, err)
	if fmt.Sprint(keys.Ok) != "[true false false true]" || fmt.Sprint(keys.BlsKeys[3]) != fmt.Sprint(n.operators[2].bls.PublicKey().Words()) {
		t.Errorf("keys %v", keys)
	}
	for name, data := range map[string][]byte{
		"OBLS without code":      r.PackOperators(n.AttestationCenter, n.operators[0].address, big.NewInt(1), big.NewInt(1)),
		"center is not a center": r.PackOperators(n.OBLS, n.OBLS, big.NewInt(1), big.NewInt(1)),
	} {
		if _, reverts, _ := n.read(t, data, readGas); !strings.HasPrefix(reverts, "ReadFailed(") {
			t.Errorf("%s: %q", name, reverts)
		}
	}
}

func TestReaderSync(t *testing.T) {
	n := newNetwork(t, 100, 60, 40)
	r, ac := contracts.NewPowerReader(), contracts.NewAttestationCenter()
	n.unregister(t, n.operators[2])
	n.do(t, n.AttestationCenter, ac.PackSetTaskDefinitionMinVotingPower(chaintest.VotingPowerSyncTask, big.NewInt(70)))
	n.do(t, n.AttestationCenter, ac.PackSetTaskDefinitionMaximumNumberOfAttesters(chaintest.VotingPowerSyncTask, big.NewInt(9)))
	v := n.syncVote(t, "p", n.update(t, 10, nil, nil))
	v.attesters = []int{1}
	n.submit(t, v)
	n.do(t, n.AttestationCenter, ac.PackSetTaskDefinitionRestrictedAttesters(chaintest.VotingPowerSyncTask, bigs(1, 2)))
	read := func(handler common.Address) contracts.PowerReaderSync {
		t.Helper()
		out, reverts, _ := n.read(t, r.PackSync(handler, common.Address{}, n.AttestationCenter), readGas)
		if reverts != "" {
			t.Fatalf("sync: %s", reverts)
		}
		s, err := r.UnpackSync(out)
		must(t, err)
		return s
	}
	s := read(common.Address{})
	got := fmt.Sprint(s.ChainId, s.LastCommitBlockL1, s.LastCommitBlockL2, s.TotalVotingPower, s.DefinitionTotalVotingPower,
		s.NumOfTotalOperators, s.NumOfActiveOperators, s.MinimumVotingPower, s.MaximumNumberOfAttesters, s.RestrictedAttesterIds,
		s.HandlerReadable, s.HandlerIsSyncer, s.SubmissionPaused)
	want := fmt.Sprint(l2ID, 10, n.lastCommits(t)[1], 160, 100, 3, 2, 70, 9, bigs(1, 2), true, true, false)
	if got != want || s.InternalTaskHandler != n.InternalTaskHandler || s.Obls != n.OBLS {
		t.Fatalf("%s, want %s", got, want)
	}
	if s.BlockNumber.Int64() < n.head(t) {
		t.Fatalf("block %d at head %d", s.BlockNumber, n.head(t))
	}
	n.do(t, n.AttestationCenter, ac.PackPause([4]byte{0x2a, 0xed, 0xfb, 0xf3}))
	n.do(t, n.AttestationCenter, ac.PackSetInternalTaskHandler(n.operators[0].address))
	s = read(common.Address{})
	if s.HandlerReadable || s.HandlerIsSyncer || !s.SubmissionPaused || s.InternalTaskHandler != n.operators[0].address {
		t.Fatalf("with a wrong handler and paused: %+v", s)
	}
	if s = read(n.InternalTaskHandler); !s.HandlerReadable || s.LastCommitBlockL1.Int64() != 10 {
		t.Fatalf("with the handler named: %+v", s)
	}
}

func TestReaderOnL1(t *testing.T) {
	s := newStakes(t, 2)
	r, d := contracts.NewPowerReader(), contracts.NewDevStaking()
	addresses := []common.Address{}
	for i := range 5 {
		o := newOperator(t, i)
		s.setShares(t, o, 0, int64(100+i))
		s.setShares(t, o, 1, 1000)
		if i != 2 {
			s.join(t, o)
		}
		addresses = append(addresses, o.address)
	}
	rows := func(perOperator int64, gas uint64) string {
		t.Helper()
		out, reverts, _ := s.read(t, r.PackVotingPowers(s.AvsGovernance, addresses, big.NewInt(perOperator)), gas)
		if reverts != "" {
			t.Fatalf("votingPowers: %s", reverts)
		}
		list, err := r.UnpackVotingPowers(out)
		must(t, err)
		text := []string{}
		for _, row := range list.Rows {
			text = append(text, fmt.Sprintf("%v/%v/%d/%x", row.Ok, row.Registered, row.Power, row.Error))
		}
		return strings.Join(text, " ")
	}
	expect := func(step, got, want string) {
		t.Helper()
		if got != want {
			t.Errorf("%s:\n%s, want\n%s", step, got, want)
		}
	}
	const fine, notRegistered = "true/true/%d/00000000", "true/false/0/00000000"
	good := func(i int) string { return fmt.Sprintf(fine, 1100+i) }
	expect("all well", rows(1_000_000, readGas), strings.Join([]string{good(0), good(1), notRegistered, good(3), good(4)}, " "))
	s.do(t, s.DevStaking, d.PackSetFault(addresses[1], 1))
	s.do(t, s.DevStaking, d.PackSetFault(addresses[3], 2))
	unavailable := parse(t, &contracts.DevStakingMetaData).Errors["StakeUnavailable"].ID
	want := strings.Join([]string{
		good(0), fmt.Sprintf("false/true/0/%x", unavailable[:4]), notRegistered, "false/true/0/00000000", good(4),
	}, " ")
	expect("one reverts, one burns its gas", rows(1_000_000, readGas), want)
	expect("the same with little gas to spare", rows(200_000, 1_500_000), want)
	expect("no gas at all", rows(1_000_000, 1_500_000), strings.TrimSpace(strings.Repeat("false/false/0/ffffffff ", 5)))
	if got := rows(200_000, 700_000); !strings.HasPrefix(got, good(0)) || !strings.HasSuffix(got, "ffffffff") {
		t.Errorf("gas for some: %s", got)
	}
	addresses = nil
	expect("nobody", rows(1, 100_000), "")
}

// 10,000 operators must be readable in few calls of 50M gas.
func TestReaderGas(t *testing.T) {
	const count = 60
	limit := func(name string, used, perOperator uint64) {
		t.Helper()
		t.Logf("%s: %d gas per operator", name, used/count)
		if used/count > perOperator {
			t.Errorf("%s: %d gas per operator, at most %d", name, used/count, perOperator)
		}
	}
	r := contracts.NewPowerReader()
	n := newNetwork(t)
	ids := []*big.Int{}
	for i := range count {
		n.register(t, newOperator(t, i), int64(100+i))
		ids = append(ids, big.NewInt(int64(i+1)))
	}
	_, _, gas := n.read(t, r.PackOperators(n.AttestationCenter, n.OBLS, big.NewInt(1), big.NewInt(count)), readGas)
	limit("operators", gas, 20_000)
	_, _, gas = n.read(t, r.PackKeys(n.OBLS, ids), readGas)
	limit("keys", gas, 15_000)
	for strategies, most := range map[int]uint64{1: 22_000, 5: 56_000} {
		s := newStakes(t, strategies)
		addresses := []common.Address{}
		for i := range count {
			o := newOperator(t, i)
			s.setShares(t, o, 0, 100)
			s.join(t, o)
			addresses = append(addresses, o.address)
		}
		_, _, gas = s.read(t, r.PackVotingPowers(s.AvsGovernance, addresses, big.NewInt(1_000_000)), readGas)
		limit(fmt.Sprintf("votingPowers with %d strategies", strategies), gas, most)
	}
}
