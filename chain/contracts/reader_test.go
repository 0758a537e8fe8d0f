package contracts_test

import (
	"fmt"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/ballast-avs/ballast/chain/contracts"
)

// read calls PowerReader with its code put in place by a state override, and returns the answer and the gas used
// without calldata and base cost.
func (c *chain) read(tb testing.TB, data []byte, gas uint64) ([]byte, uint64) {
	tb.Helper()
	reader := contracts.PowerReaderAddress()
	var blocks []struct {
		Calls []struct {
			ReturnData hexutil.Bytes  `json:"returnData"`
			GasUsed    hexutil.Uint64 `json:"gasUsed"`
			Status     hexutil.Uint64 `json:"status"`
		} `json:"calls"`
	}
	err := c.rpc.CallContext(tb.Context(), &blocks, "eth_simulateV1", map[string]any{
		"blockStateCalls": []any{map[string]any{
			"blockOverrides": map[string]any{"gasLimit": hexutil.Uint64(100_000_000)},
			"stateOverrides": map[common.Address]any{reader: map[string]any{"code": hexutil.Bytes(contracts.PowerReaderCode())}},
			"calls": []any{map[string]any{
				"from": c.from, "to": reader, "input": hexutil.Bytes(data), "gas": hexutil.Uint64(gas),
			}},
		}},
	}, "latest")
	must(tb, err)
	call := blocks[0].Calls[0]
	if call.Status != 1 {
		name, args := contracts.DecodeRevert(call.ReturnData)
		tb.Fatalf("reader reverts: %s(%s), gas %d", name, args, call.GasUsed)
	}
	used := uint64(call.GasUsed) - 21000
	for _, b := range data {
		if b == 0 {
			used -= 4
		} else {
			used -= 16
		}
	}
	return call.ReturnData, used
}

func TestPowerReaderGas(t *testing.T) {
	n := newNetwork(t)
	const count = 200
	messages := contracts.NewL2MessageHandler()
	nonce, err := n.client.PendingNonceAt(t.Context(), n.from)
	must(t, err)
	_ = nonce
	for i := range count {
		o := newOperator(t, 1000+i)
		n.send(t, n.key, n.L2MessageHandler, registration(t, o, int64(100+i)))
	}
	_ = messages
	r := contracts.NewPowerReader()
	out, gas := n.read(t, r.PackOperators(n.AttestationCenter, n.OBLS, big.NewInt(1), big.NewInt(count)), 50_000_000)
	rows, err := r.UnpackOperators(out)
	must(t, err)
	if len(rows) != count || rows[7].Power.Int64() != 107 || !rows[7].Active || rows[7].Operator != newOperator(t, 1007).address {
		t.Fatalf("rows: %v", rows)
	}
	ids := []*big.Int{}
	for i := range count {
		ids = append(ids, big.NewInt(int64(i+1)))
	}
	_, gasKeys := n.read(t, r.PackKeys(n.OBLS, ids), 50_000_000)
	_, gasSync := n.read(t, r.PackSync(common.Address{}, common.Address{}, n.AttestationCenter), 50_000_000)
	fmt.Println("operators", gas/count, "keys", gasKeys/count, "sync", gasSync)
	_ = crypto.Keccak256
}

func TestPowersGas(t *testing.T) {
	for _, strategies := range []int{1, 5} {
	s := newStakes(t, strategies)
	const count = 30
	addresses := []common.Address{}
	for i := range count {
		o := newOperator(t, i)
		for k := range strategies {
		s.setShares(t, o, k, int64(50+i))
		}
		s.join(t, o)
		addresses = append(addresses, o.address)
	}
	r := contracts.NewPowerReader()
	out, gas := s.read(t, r.PackVotingPowers(s.AvsGovernance, addresses, big.NewInt(1_000_000)), 50_000_000)
	rows, err := r.UnpackVotingPowers(out)
	must(t, err)
	fmt.Println(strategies, "votingPowers", gas/count, rows[3])
	}
}
