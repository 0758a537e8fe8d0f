// Package rpcproxy has what a proxy in front of a JSON-RPC endpoint needs: it takes requests apart call by call, and
// asks the endpoint behind. It is for devnets and tests, and keeps no state.
package rpcproxy

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"time"
)

const (
	// MaxBody bounds a request and an answer, in bytes.
	MaxBody = 32 << 20
	// timeout bounds the endpoint's answer.
	timeout = 30 * time.Second
)

// Call is one JSON-RPC call.
type Call struct {
	Version string            `json:"jsonrpc"`
	ID      json.RawMessage   `json:"id"`
	Method  string            `json:"method"`
	Params  []json.RawMessage `json:"params"`
}

// Read reads a batch, or a single call as a batch of one.
func Read(body []byte) (batch []Call, single bool, err error) {
	if json.Unmarshal(body, &batch) == nil {
		return batch, false, nil
	}
	var one Call
	if err := json.Unmarshal(body, &one); err != nil {
		return nil, true, fmt.Errorf("read the request: %w", err)
	}
	return []Call{one}, true, nil
}

// Each answers a request call by call.
func Each(body []byte, answer func(Call) (json.RawMessage, error)) ([]byte, error) {
	batch, single, err := Read(body)
	if err != nil {
		return nil, err
	}
	answers := make([]json.RawMessage, len(batch))
	for i, c := range batch {
		if answers[i], err = answer(c); err != nil {
			return nil, err
		}
	}
	if single {
		return answers[0], nil
	}
	return json.Marshal(answers)
}

// Upstream is the endpoint behind a proxy.
type Upstream struct {
	url    string
	client *http.Client
}

// NewUpstream returns an endpoint. It asks nothing yet.
func NewUpstream(url string) Upstream {
	return Upstream{url: url, client: &http.Client{Timeout: timeout}}
}

// Close ends idle connections.
func (u Upstream) Close() { u.client.CloseIdleConnections() }

// Ask passes a request on as it is, and returns the answer's body whatever its status.
func (u Upstream) Ask(ctx context.Context, body []byte) ([]byte, error) {
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, u.url, bytes.NewReader(body))
	if err != nil {
		return nil, fmt.Errorf("ask the real endpoint: %w", err)
	}
	request.Header.Set("Content-Type", "application/json")
	response, err := u.client.Do(request)
	if err != nil {
		return nil, fmt.Errorf("ask the real endpoint: %w", err)
	}
	answer, err := io.ReadAll(io.LimitReader(response.Body, MaxBody))
	return answer, errors.Join(err, response.Body.Close())
}

// AskCall passes one call on.
func (u Upstream) AskCall(ctx context.Context, c Call) (json.RawMessage, error) {
	body, err := json.Marshal(c)
	if err != nil {
		return nil, fmt.Errorf("write the request: %w", err)
	}
	return u.Ask(ctx, body)
}
