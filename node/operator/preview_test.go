package operator

import (
	"errors"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum"
)

// twoSteps is a plan of two calls, to contracts 1 and 2, and one that is not needed.
func twoSteps() Plan {
	return Plan{Operator: me, Steps: []Step{
		{Function: "first", To: at(101), Input: []byte{1}}, {Function: "done", Skipped: "done already"}, {Function: "second", To: at(102), Input: []byte{2}},
	}}
}

func TestPreviewsTellWhatWouldHappen(t *testing.T) {
	for name, c := range map[string]struct {
		change func(*fakeChain)
		refuse string
		check  func(Preview) bool
	}{
		"all well": {nil, "", func(p Preview) bool {
			return len(p.Quotes) == 2 && p.Cost.Uint64() == 2*3*50_000 && p.Quotes[1].Gas == 50_000 && !p.AboveMaxFee
		}},
		"just enough coins": {func(f *fakeChain) { f.balance = big.NewInt(300_000) }, "", func(Preview) bool { return true }},
		"too few coins":     {func(f *fakeChain) { f.balance = big.NewInt(299_999) }, "fund it", func(Preview) bool { return true }},
		"dear gas":          {func(f *fakeChain) { f.price = big.NewInt(11) }, "", func(p Preview) bool { return p.AboveMaxFee }},
		"something under way": {func(f *fakeChain) { f.nonce, f.pending = 4, 6 }, "under way (2)", func(p Preview) bool {
			return p.UnderWay == 2
		}},
		"an endpoint whose pool lags": {func(f *fakeChain) { f.nonce, f.pending = 4, 3 }, "", func(p Preview) bool { return p.UnderWay == 0 }},
		"the first is refused": {func(f *fakeChain) {
			f.gas = func(ethereum.CallMsg) (uint64, error) { return 0, chainError{"execution reverted", "0x42ee68b5"} }
		}, "OperatorAlreadyRegistered", func(p Preview) bool { return p.Quotes[0].Refused != "" && p.Quotes[1].Later }},
		"the second is known later": {func(f *fakeChain) {
			f.gas = func(call ethereum.CallMsg) (uint64, error) {
				if *call.To == at(102) {
					return 0, errEmptyRevert
				}
				return 7, nil
			}
		}, "", func(p Preview) bool { return p.Quotes[1].Later && p.Quotes[1].Refused == "" && p.Cost.Uint64() == 21 }},
	} {
		t.Run(name, func(t *testing.T) {
			f := &fakeChain{balance: big.NewInt(1e9), price: big.NewInt(3), gas: func(call ethereum.CallMsg) (uint64, error) {
				if call.From != me {
					t.Errorf("tried as %s", call.From)
				}
				return 50_000, nil
			}}
			if c.change != nil {
				c.change(f)
			}
			p, err := Look(t.Context(), f, me, twoSteps(), big.NewInt(10))
			must(t, err)
			switch refused := p.Refused(); {
			case c.refuse == "" && refused != nil, c.refuse != "" && (refused == nil || !strings.Contains(refused.Error(), c.refuse)):
				t.Errorf("refused: %v", refused)
			}
			if !c.check(p) {
				t.Errorf("preview %+v", p)
			}
		})
	}
}

func TestAPreviewNeedsAnswers(t *testing.T) {
	down := &fakeChain{down: errNoEndpoint}
	if _, err := Look(t.Context(), down, me, twoSteps(), big.NewInt(1)); !errors.Is(err, errNoEndpoint) {
		t.Errorf("nobody answers: %v", err)
	}
	half := &fakeChain{balance: big.NewInt(1), price: big.NewInt(1), gas: func(ethereum.CallMsg) (uint64, error) { return 0, errNoEndpoint }}
	if _, err := Look(t.Context(), half, me, twoSteps(), big.NewInt(1)); !errors.Is(err, errNoEndpoint) {
		t.Errorf("no estimate: %v", err)
	}
}
