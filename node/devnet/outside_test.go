package devnet

import (
	"context"
	"crypto/ecdsa"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// answers is a chain that runs outside: what it says by method. An answer that begins with "error" is one.
type answers map[string]string

func (a answers) serve(t *testing.T) string {
	t.Helper()
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		var call struct {
			ID     json.RawMessage `json:"id"`
			Method string          `json:"method"`
		}
		if err := json.NewDecoder(r.Body).Decode(&call); err != nil {
			t.Errorf("asked badly: %v", err)
		}
		result := `"result":` + a[call.Method]
		if strings.HasPrefix(a[call.Method], "error") {
			result = fmt.Sprintf(`"error":{"code":-32000,"message":%q}`, a[call.Method])
		}
		w.Header().Set("Content-Type", "application/json")
		_, _ = fmt.Fprintf(w, `{"jsonrpc":"2.0","id":%s,%s}`, call.ID, result)
	}))
	t.Cleanup(server.Close)
	return server.URL
}

func TestChainsOutside(t *testing.T) {
	receipt := func(status int) string {
		return fmt.Sprintf(`{"status":"0x%x","cumulativeGasUsed":"0x0","logsBloom":"0x%0512x","logs":[],"transactionHash":%q,"gasUsed":"0x5208","blockNumber":"0x1"}`,
			status, 0, common.Hash{7})
	}
	good := func(id int) answers {
		return answers{
			"eth_chainId": fmt.Sprintf(`"0x%x"`, id), "eth_accounts": fmt.Sprintf("[%q]", common.Address{1}),
			"eth_sendTransaction": fmt.Sprintf("%q", common.Hash{7}), "eth_getTransactionReceipt": receipt(1),
		}
	}
	with := func(method, says string) answers {
		a := good(2)
		a[method] = says
		return a
	}
	for _, c := range []struct {
		name string
		l2   answers
		want string // in the error; empty is none
	}{
		{"good", good(2), ""},
		{"the L1's id", good(1), "give one of them another id"},
		{"a client that signs for nobody", with("eth_accounts", "[]"), "signs for no account"},
		{"an account that cannot pay", with("eth_sendTransaction", "error: poor"), "send coins to"},
		{"a transfer that fails", with("eth_getTransactionReceipt", receipt(0)), "failed on the chain"},
		{"no chain", with("eth_chainId", "error: nothing here"), "read the chain id"},
	} {
		t.Run(c.name, func(t *testing.T) {
			key, err := (&dataDir{path: t.TempDir()}).loadKey("someone")
			if err != nil {
				t.Fatal(err)
			}
			d := &Devnet{l2s: []*layer2{{}}, options: Options{BlockTime: 40 * time.Millisecond}}
			l1, l2 := good(1).serve(t), c.l2.serve(t)
			ctx, cancel := context.WithTimeout(t.Context(), time.Second) // A transfer that fails is asked for until the end.
			defer cancel()
			err = d.useOutside(ctx, Outside{L1: l1, L2: l2}, []*ecdsa.PrivateKey{key})
			if c.want == "" {
				if err != nil || chainID(d.l1) != 1 || chainID(d.l2s[0].chain) != 2 || d.l2s[0].chain.HTTP() != l2 || d.l2s[0].chain.WS() != "ws"+strings.TrimPrefix(l2, "http") {
					t.Errorf("got %v", err)
				}
				if l1, l2 := d.Chains(); l1 != nil || l2 != nil {
					t.Error("they pass for embedded ones")
				}
			} else if err == nil || !strings.Contains(err.Error(), c.want) {
				t.Errorf("got %v, want %s", err, c.want)
			}
		})
	}
}
