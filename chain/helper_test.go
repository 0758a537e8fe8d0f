package chain_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"testing"
	"time"

	"go.uber.org/goleak"

	"github.com/ballast-avs/ballast/messages"
)

func TestMain(m *testing.M) {
	goleak.VerifyTestMain(m,
		// go-ethereum starts these once per process and never ends them.
		goleak.IgnoreAnyFunction("github.com/ethereum/go-ethereum/core.(*txSenderCacher).cache"),
		// The memory pool of p2p's node database goes away up to a second after its Close.
		goleak.IgnoreAnyFunction("github.com/syndtr/goleveldb/leveldb.(*DB).mpoolDrain"),
	)
}

// wait passes simulated network latency.
func wait(ctx context.Context, d time.Duration) {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-ctx.Done():
	case <-timer.C:
	}
}

// pass asks the real endpoint for one call.
func pass(ctx context.Context, client *http.Client, target string, c rpcCall) any {
	body, _ := json.Marshal(c)
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, target, bytes.NewReader(body))
	if err != nil {
		return map[string]any{"id": c.ID, "error": rpcError{Code: -1, Message: err.Error()}}
	}
	request.Header.Set("Content-Type", "application/json")
	response, err := client.Do(request)
	if err != nil {
		return map[string]any{"id": c.ID, "error": rpcError{Code: -1, Message: err.Error()}}
	}
	defer response.Body.Close()
	var answer json.RawMessage
	if err := json.NewDecoder(response.Body).Decode(&answer); err != nil {
		return map[string]any{"id": c.ID, "error": rpcError{Code: -1, Message: err.Error()}}
	}
	return answer
}

// wantReason fails the test unless an error carries a reason code.
func wantReason(tb testing.TB, err error, want messages.Reason) {
	tb.Helper()
	var failure *messages.Failure
	if !errors.As(err, &failure) || failure.Reason != want {
		tb.Fatalf("got %v, want reason %s", err, want)
	}
}
