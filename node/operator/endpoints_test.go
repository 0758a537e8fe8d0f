package operator

import (
	"errors"
	"math/big"
	"net/url"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
)

// telling is an endpoint at a head that tells one StrategyManager, or fails.
func telling(head uint64, manager any) *fakeChain {
	f := &fakeChain{head: head, price: big.NewInt(1), views: map[common.Address]map[string]any{delegation: {"strategyManager": manager}}}
	if err, fails := manager.(error); fails && !errors.As(err, new(chainError)) {
		f.down = err
	}
	return f
}

func TestEndpointsMustAgree(t *testing.T) {
	liar := at(66)
	lost := &url.Error{Op: "Post", URL: "https://user:pass@rpc.example/v2/secret-key", Err: errNoEndpoint}
	refusedBy := func(text string) error { return chainError{text, "0x42ee68b5"} }
	for name, c := range map[string]struct {
		quorum int
		tell   []any
		want   any // an address, a text in the error
	}{
		"one":                        {1, []any{manager}, manager},
		"one believed, one down":     {1, []any{lost, manager}, manager},
		"two":                        {2, []any{manager, manager}, manager},
		"two of three":               {2, []any{liar, manager, manager}, manager},
		"two of three, one down":     {2, []any{lost, manager, manager}, manager},
		"a liar against one":         {2, []any{liar, manager}, ErrDisagree.Error()},
		"three that say three":       {2, []any{liar, manager, at(67)}, "3 different answers"},
		"a liar, one down":           {2, []any{lost, liar, manager}, "1 endpoints gave none"},
		"one down of two":            {2, []any{lost, manager}, "1 of 2 endpoints answer, 2 must agree"},
		"all down":                   {1, []any{lost, lost}, "rpc.example: connection refused (1 more endpoints fail)"},
		"nobody":                     {1, nil, "no endpoint"},
		"refused in different words": {2, []any{refusedBy("execution reverted"), refusedBy("VM execution error.")}, "OperatorAlreadyRegistered"},
		"refused by one":             {2, []any{refusedBy("execution reverted"), manager}, ErrDisagree.Error()},
	} {
		t.Run(name, func(t *testing.T) {
			var list []Endpoint
			for _, m := range c.tell {
				list = append(list, telling(9, m))
			}
			got, err := manage(t, list, c.quorum)
			if address, well := c.want.(common.Address); well {
				if err != nil || got != address {
					t.Errorf("it is %s, %v", got, err)
				}
				return
			}
			if err == nil || !strings.Contains(Explain(err).Error(), c.want.(string)) || strings.Contains(err.Error(), "\n") {
				t.Fatalf("it is %s, %v", got, err)
			}
			if strings.Contains(err.Error(), "secret-key") || strings.Contains(err.Error(), "pass") {
				t.Errorf("it quotes a secret: %v", err)
			}
		})
	}
}

// manage reads the StrategyManager by several endpoints.
func manage(t *testing.T, list []Endpoint, quorum int) (common.Address, error) {
	t.Helper()
	e, err := NewEndpoints(t.Context(), list, quorum)
	if err != nil {
		return common.Address{}, err
	}
	return askOf[common.Address](t.Context(), e, delegation, eigen(), "strategyManager")
}

// TestEndpointsAreAskedAtOneBlock: the newest that a quorum has, so that neither one that lags nor one that is ahead of all
// others makes them differ.
func TestEndpointsAreAskedAtOneBlock(t *testing.T) {
	lags, leads, middle := telling(50, manager), telling(101, manager), telling(100, manager)
	if _, err := manage(t, []Endpoint{leads, middle, lags}, 2); err != nil {
		t.Fatal(err)
	}
	if leads.asked[0].Uint64() != 100 || middle.asked[0].Uint64() != 100 || len(lags.asked) != 0 {
		t.Errorf("asked at %v, %v, %v", leads.asked, middle.asked, lags.asked)
	}
	alone := telling(100, manager)
	if _, err := manage(t, []Endpoint{alone}, 1); err != nil || alone.asked[0] != nil {
		t.Errorf("one endpoint is asked at %v, %v", alone.asked, err)
	}
}

func TestOtherQuestionsTakeTheFirstAnswer(t *testing.T) {
	down, up := telling(1, errNoEndpoint), telling(1, manager)
	up.balance, up.nonce, up.pending, up.id = big.NewInt(7), 3, 4, 5
	e, err := NewEndpoints(t.Context(), []Endpoint{down, up}, 1)
	must(t, err)
	balance, err := e.BalanceAt(t.Context(), me, nil)
	must(t, err)
	nonce, err := e.NonceAt(t.Context(), me, nil)
	must(t, err)
	pending, err := e.PendingNonceAt(t.Context(), me)
	must(t, err)
	id, err := e.ChainID(t.Context())
	must(t, err)
	price, err := e.SuggestGasPrice(t.Context())
	must(t, err)
	if balance.Int64() != 7 || nonce != 3 || pending != 4 || id.Int64() != 5 || price.Int64() != 1 {
		t.Errorf("%s, %d, %d, %s, %s", balance, nonce, pending, id, price)
	}
	if _, err := NewEndpoints(t.Context(), []Endpoint{down, down}, 1); err != nil {
		t.Fatal(err)
	}
	only, err := NewEndpoints(t.Context(), []Endpoint{down}, 1)
	must(t, err)
	if _, err := only.BalanceAt(t.Context(), me, nil); !errors.Is(err, errNoEndpoint) {
		t.Errorf("nobody answers: %v", err)
	}
}
