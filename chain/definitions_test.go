package chain_test

import (
	"bytes"
	"encoding/json"
	"math/big"
	"reflect"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/holiman/uint256"

	"github.com/ballast-avs/ballast/chain/contracts"
	"github.com/ballast-avs/ballast/chain/devchain"
	"github.com/ballast-avs/ballast/chain/quorum"
	"github.com/ballast-avs/ballast/chain/rpc"
	"github.com/ballast-avs/ballast/chain/state"
	"github.com/ballast-avs/ballast/messages"
)

// define makes a task definition.
func (w *world) define(tb testing.TB, minimum int64, restricted ...int64) {
	tb.Helper()
	params := contracts.TaskDefinitionParamsV2{
		BlockExpiry: big.NewInt(1 << 40), BaseRewardFeeForAttesters: new(big.Int), BaseRewardFeeForPerformer: new(big.Int),
		BaseRewardFeeForAggregator: new(big.Int), DisputePeriodBlocks: new(big.Int), MinimumVotingPower: big.NewInt(minimum),
		RestrictedAttesterIds: bigs(restricted...), MaximumNumberOfAttesters: new(big.Int),
	}
	do(tb, w.l2, w.onL2.AttestationCenter, contracts.NewAttestationCenter().PackCreateNewTaskDefinition0("some", params))
}

func bigs(numbers ...int64) []*big.Int {
	list := make([]*big.Int, 0, len(numbers))
	for _, n := range numbers {
		list = append(list, big.NewInt(n))
	}
	return list
}

// newest is the L2's head.
func (w *world) newest() messages.Pin {
	h := w.l2.Head()
	return messages.Pin{Number: h.Number.Uint64(), Hash: h.Hash()}
}

// definitionTotal is what a definition without a limit of attesters should be read as.
func definitionTotal(id messages.TaskDefinitionID, minimum, stored uint64, restricted ...messages.OperatorID) messages.DefinitionTotal {
	return messages.DefinitionTotal{
		ID: id, Stored: *uint256.NewInt(stored), Definition: messages.Definition{
			Exists: true, MinimumVotingPower: *uint256.NewInt(minimum), RestrictedAttesters: append([]messages.OperatorID{}, restricted...),
		},
	}
}

func (w *world) wantDefinitions(tb testing.TB, l2 *state.L2, at messages.Pin, ids uint64, totals ...messages.DefinitionTotal) {
	tb.Helper()
	got, err := l2.Definitions(tb.Context(), at)
	must(tb, err)
	if want := (messages.Definitions{OBLS: w.onL2.OBLS, OperatorIDs: ids, Totals: totals}); !reflect.DeepEqual(got, want) {
		tb.Errorf("got\n%+v, want\n%+v", got, want)
	}
}

func TestDefinitionsWithTotalsOfTheirOwn(t *testing.T) {
	w := newWorld(t, 4, 1)
	l2, _ := w.readL2(t, w.l2.HTTP())
	center := contracts.NewAttestationCenter()
	w.define(t, 0)
	w.wantDefinitions(t, l2, w.newest(), 4)
	w.define(t, 0, 1, 3)
	w.define(t, 1003) // Operators 3 and 4 have that much.
	w.define(t, 0)
	w.define(t, 0, 9) // Nobody, so that the getter shows the global total.
	w.define(t, 1004, 1, 4)
	do(t, w.l2, w.onL2.AttestationCenter, center.PackSetTaskDefinitionMaximumNumberOfAttesters(6, big.NewInt(1)))
	mine(t, w.l2, 1)
	before := w.newest()
	limited := definitionTotal(6, 1004, l2Power(4), 1, 4)
	limited.Definition.MaximumAttesters = 1
	own := []messages.DefinitionTotal{
		definitionTotal(2, 0, l2Power(1)+l2Power(3), 1, 3), definitionTotal(3, 1003, l2Power(3)+l2Power(4)),
		definitionTotal(5, 0, 0, 9), limited,
	}
	w.wantDefinitions(t, l2, before, 4, own...)

	do(t, w.l2, w.onL2.AttestationCenter, center.PackSetTaskDefinitionRestrictedAttesters(10001, bigs(1, 2)))
	do(t, w.l2, w.onL2.AttestationCenter, center.PackSetTaskDefinitionMinVotingPower(10002, big.NewInt(1)))
	all := l2Power(1) + l2Power(2) + l2Power(3) + l2Power(4)
	internal := slices.Concat(own, []messages.DefinitionTotal{definitionTotal(10001, 0, l2Power(1)+l2Power(2), 1, 2), definitionTotal(10002, 1, all)})
	w.wantDefinitions(t, l2, w.newest(), 4, internal...)
	w.wantDefinitions(t, l2, before, 4, own...)
	w.wantDefinitions(t, l2, messages.Pin{Number: before.Number}, 4, own...)
}

// TestStoredTotalsOfDefinitionsAreOfThePin changes voting power, which leaves the stored totals behind, and then the
// definition, which stores anew.
func TestStoredTotalsOfDefinitionsAreOfThePin(t *testing.T) {
	w := newWorld(t, 3, 1)
	l2, _ := w.readL2(t, w.l2.HTTP())
	w.define(t, 0, 1, 3)
	created := w.newest()
	w.unregister(t, 3)
	stale := w.newest()
	do(t, w.l2, w.onL2.AttestationCenter, contracts.NewAttestationCenter().PackSetTaskDefinitionRestrictedAttesters(1, bigs(1, 2, 3)))
	mine(t, w.l2, 3)
	for _, c := range []struct {
		at   messages.Pin
		want messages.DefinitionTotal
	}{
		{created, definitionTotal(1, 0, l2Power(1)+l2Power(3), 1, 3)},
		{stale, definitionTotal(1, 0, l2Power(1)+l2Power(3), 1, 3)},
		{w.newest(), definitionTotal(1, 0, l2Power(1)+l2Power(2), 1, 2, 3)},
	} {
		w.wantDefinitions(t, l2, c.at, 3, c.want)
	}
}

func TestDefinitionsOfAnUnknownPin(t *testing.T) {
	w := newWorld(t, 1, 1)
	head := w.newest()
	for name, urls := range map[string][]string{"one": honest(w.l2, 1), "three": honest(w.l2, 3)} {
		l2 := w.onPool2(newPool(t, quorum.PoolConfig{}, urls...))
		for _, pin := range []messages.Pin{
			{Number: head.Number, Hash: common.Hash{7}}, {Number: 1, Hash: head.Hash}, {Number: head.Number + 1, Hash: common.Hash{7}}, {Number: head.Number + 1},
		} {
			t.Run(name, func(t *testing.T) {
				got, err := l2.Definitions(t.Context(), pin)
				wantReason(t, err, messages.ReasonPinUnknown)
				if !reflect.DeepEqual(got, messages.Definitions{}) {
					t.Errorf("read %+v", got)
				}
			})
		}
	}
}

// TestDefinitionsTakeThreeSteps asks in small requests, which go side by side. Each asks the block for its number too.
func TestDefinitionsTakeThreeSteps(t *testing.T) {
	w := newWorld(t, 2, 1)
	for range 12 {
		w.define(t, 1)
	}
	pool, traffic := dial(t, w.l2.HTTP(), rpc.Limits{BatchItems: 10, Parallel: 16})
	got, err := w.onPool2(pool).Definitions(t.Context(), w.newest())
	must(t, err)
	if len(got.Totals) != 12 || traffic.trips.Load() != 3 || traffic.requests.Load() != 12 {
		t.Errorf("%d definitions in %d steps and %d requests", len(got.Totals), traffic.trips.Load(), traffic.requests.Load())
	}
}

// counting answers the counter of task definitions.
func counting(n uint64) *proxy {
	selector := []byte(hexutil.Encode(contracts.NewAttestationCenter().PackNumOfTaskDefinitions()))
	return &proxy{change: func(method string, params []json.RawMessage) any {
		if method == "eth_call" && bytes.Contains(params[0], selector) {
			return number(n).Hex()
		}
		return nil
	}}
}

func TestTheCounterOfDefinitionsIsBounded(t *testing.T) {
	w := newWorld(t, 2, 1)
	w.define(t, 0, 1)
	l2, _ := w.readL2(t, counting(40).serve(t, w.l2.HTTP())) // 2 to 40 do not exist.
	w.wantDefinitions(t, l2, w.newest(), 2, definitionTotal(1, 0, l2Power(1), 1))
	l2, traffic := w.readL2(t, counting(4097).serve(t, w.l2.HTTP()))
	_, err := l2.Definitions(t.Context(), w.newest())
	wantReason(t, err, messages.ReasonChainUnavailable)
	if !strings.Contains(err.Error(), "4097 task definitions are more than the 4096 that are read") || traffic.requests.Load() != 2 {
		t.Errorf("%v after %d requests", err, traffic.requests.Load())
	}
}

// TestDefinitionsWithoutBlockHashes expects the same values from an endpoint that reads by number alone.
func TestDefinitionsWithoutBlockHashes(t *testing.T) {
	w := newWorld(t, 2, 1)
	w.define(t, 0, 1)
	pin := w.newest()
	do(t, w.l2, w.onL2.AttestationCenter, contracts.NewAttestationCenter().PackSetTaskDefinitionRestrictedAttesters(1, bigs(2)))
	old := &proxy{change: func(_ string, params []json.RawMessage) any { return byNumberAlone(params) }}
	l2, _ := w.readL2(t, old.serve(t, w.l2.HTTP()))
	w.wantDefinitions(t, l2, pin, 2, definitionTotal(1, 0, l2Power(1), 1))
}

// TestAReorgWhileReadingDefinitions replaces the pinned block once the counter is read.
func TestAReorgWhileReadingDefinitions(t *testing.T) {
	for name, change := range map[string]func(params []json.RawMessage) any{
		"by hash":   func([]json.RawMessage) any { return nil },
		"by number": byNumberAlone,
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t, 2, 1)
			w.l2.SetLags(0, 100)
			w.define(t, 0, 1)
			var once sync.Once
			p := &proxy{change: func(method string, params []json.RawMessage) any {
				answer := change(params)
				if method == "eth_getStorageAt" && answer == nil {
					once.Do(func() {
						_, err := w.l2.Reorg(t.Context(), devchain.Fork{Depth: 4})
						must(t, err)
					})
				}
				return answer
			}}
			l2 := w.onPool2(newPool(t, quorum.PoolConfig{}, p.serve(t, w.l2.HTTP())))
			pin := w.newest()
			for range 2 {
				_, err := l2.Definitions(t.Context(), pin)
				wantReason(t, err, messages.ReasonPinUnknown)
			}
		})
	}
}

// TestLiesAboutDefinitions lets one of three endpoints, or two in different ways, lie about one thing.
func TestLiesAboutDefinitions(t *testing.T) {
	w := newWorld(t, 3, 1)
	w.define(t, 0, 1, 3)
	slots := contracts.TaskDefinition(1)
	for name, c := range map[string]struct {
		call  string // what the call holds
		words string
	}{
		"stored total": {contracts.OBLSDefinitionTotalSlot(1).Hex(), "the stored total of task definition 1 is 9000, it is 2004"},
		"minimum":      {slots.MinimumVotingPower.Hex(), "task definition 1 is {"},
		"maximum":      {slots.MaximumAttesters.Hex(), "task definition 1 is {"},
		"existence":    {slots.ID.Hex(), "with a total of their own is [], it is [1]"},
		"OBLS":         {hexutil.Encode(contracts.NewAttestationCenter().PackObls()), "the address of OBLS is 0x"},
		"operators":    {hexutil.Encode(contracts.NewAttestationCenter().PackNumOfTotalOperators()), "the number of operator ids is 9000, it is 3"},
	} {
		t.Run(name, func(t *testing.T) {
			lying := func(lie uint64) *proxy {
				return &proxy{change: func(_ string, params []json.RawMessage) any {
					if len(params) > 1 && bytes.Contains(bytes.Join([][]byte{params[0], params[1]}, nil), []byte(c.call)) {
						return number(lie).Hex()
					}
					return nil
				}}
			}
			r := newRig(t, 0, rpc.Limits{}, trio(t, w.l2, 1, lying(9000))...)
			w.wantDefinitions(t, w.onPool2(r.Pool), w.newest(), 3, definitionTotal(1, 0, l2Power(1)+l2Power(3), 1, 3))
			quarantined(t, r, 1, c.words)

			if name == "existence" {
				return // Two that deny it say the same.
			}
			urls := trio(t, w.l2, 1, lying(9000))
			urls[2] = lying(9001).serve(t, w.l2.HTTP())
			_, err := w.onPool2(newPool(t, quorum.PoolConfig{}, urls...)).Definitions(t.Context(), w.newest())
			wantReason(t, err, messages.ReasonEndpointsDisagree)
		})
	}
}

// TestFailuresOfDefinitionsAreCoded refuses single calls.
func TestFailuresOfDefinitionsAreCoded(t *testing.T) {
	w := newWorld(t, 1, 1)
	list := hexutil.Encode(contracts.NewAttestationCenter().PackGetTaskDefinitionRestrictedAttesters(10002))
	for text, want := range map[string]messages.Reason{
		"missing trie node 5ab8 (path ) state 0x12 is not available": messages.ReasonStateUnavailable,
		"header for hash not found":                                  messages.ReasonChainUnavailable, // It has the pin's header.
		"internal error":                                             messages.ReasonChainUnavailable,
	} {
		for _, refused := range []string{contracts.TaskDefinition(10001).ID.Hex(), list} {
			p := &proxy{change: func(_ string, params []json.RawMessage) any {
				if len(params) > 1 && bytes.Contains(bytes.Join([][]byte{params[0], params[1]}, nil), []byte(refused)) {
					return rpcError{Code: -32000, Message: text}
				}
				return nil
			}}
			l2, _ := w.readL2(t, p.serve(t, w.l2.HTTP()))
			_, err := l2.Definitions(t.Context(), w.newest())
			wantReason(t, err, want)
		}
	}
}
