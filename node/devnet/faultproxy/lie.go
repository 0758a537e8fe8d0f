package faultproxy

import (
	"bytes"
	"context"
	"encoding/hex"
	"encoding/json"
	"slices"

	"github.com/ballast-avs/ballast/chain/devchain/rpcproxy"
)

// Lie returns a false result of a JSON-RPC call, or nil to let the true one pass.
type Lie func(method string, params []json.RawMessage, result json.RawMessage) json.RawMessage

// OneMore raises an amount by one wherever it stands in a result as a 32-byte word in hex. Zero is left as it is.
func OneMore(amount [32]byte) Lie {
	wrong := amount
	for i := len(wrong) - 1; i >= 0; i-- {
		if wrong[i]++; wrong[i] != 0 {
			break
		}
	}
	truth, falsehood := []byte(hex.EncodeToString(amount[:])), []byte(hex.EncodeToString(wrong[:]))
	return func(_ string, _ []json.RawMessage, result json.RawMessage) json.RawMessage {
		if amount == [32]byte{} {
			return nil
		}
		return bytes.ReplaceAll(result, truth, falsehood)
	}
}

// falsely answers a request with the lies about its results. Errors pass as they are.
func (e *Endpoint) falsely(ctx context.Context, body []byte, tell Lie) ([]byte, error) {
	batch, single, err := rpcproxy.Read(body)
	if err != nil {
		return nil, err
	}
	answer, err := e.upstream.Ask(ctx, body)
	if err != nil || tell == nil {
		return answer, err
	}
	answers := readAnswers(answer, single)
	if len(answers) == 0 {
		return answer, nil // a batch that was refused as a whole has no results
	}
	for _, a := range answers {
		at := slices.IndexFunc(batch, func(c rpcproxy.Call) bool { return bytes.Equal(c.ID, a["id"]) })
		if at < 0 || a["result"] == nil {
			continue
		}
		if result := tell(batch[at].Method, batch[at].Params, a["result"]); result != nil {
			a["result"] = result
		}
	}
	if single {
		return json.Marshal(answers[0])
	}
	return json.Marshal(answers)
}

// readAnswers reads the answers to a batch, or the only one; none if they cannot be read.
func readAnswers(text []byte, single bool) []map[string]json.RawMessage {
	if single {
		text = slices.Concat([]byte{'['}, text, []byte{']'})
	}
	var answers []map[string]json.RawMessage
	if json.Unmarshal(text, &answers) != nil {
		return nil
	}
	return answers
}
