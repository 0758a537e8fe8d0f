package jsonrpc

import (
	"bytes"
	"encoding/json"
	"fmt"
	"unicode/utf8"

	"github.com/creachadair/jrpc2"
)

const (
	// maxBatch is the number of requests in an array; ethers sends up to 100 by itself.
	maxBatch = 100
	// maxTokens is the number of JSON tokens in a body: a request of sendTask has 18, with the names of its members.
	// Without this, half a megabyte of commas would become a hundred megabytes of parsed requests.
	maxTokens = 32 * maxBatch
)

// readBody reads what a caller sent: requests, some of which may have errors of their own, and
// whether they were an array.
func readBody(body []byte) (requests []*jrpc2.ParsedRequest, batch bool, p *problem) {
	switch {
	case len(bytes.TrimSpace(body)) == 0:
		return nil, false, notJSON("the body is empty")
	case !utf8.Valid(body):
		return nil, false, notJSON("the body is not UTF-8") // the decoder would replace bytes of texts that get hashed
	case crowded(body):
		return nil, false,
			notRequest(fmt.Sprintf("more than %d values, or an array of more than %d requests", maxTokens, maxBatch))
	}
	requests, err := jrpc2.ParseRequests(body)
	switch {
	case err != nil:
		return nil, false, notJSON("the body is not JSON")
	case len(requests) == 0:
		return nil, false, notRequest("the array is empty")
	case len(requests) > maxBatch:
		return nil, false,
			notRequest(fmt.Sprintf("an array of %d requests, at most %d are possible", len(requests), maxBatch))
	}
	return requests, requests[0].Batch, nil
}

// crowded reports whether a body has more tokens than any request needs. A body that is not JSON ends the count.
func crowded(body []byte) bool {
	tokens := json.NewDecoder(bytes.NewReader(body))
	tokens.UseNumber()
	for range maxTokens + 1 {
		if _, err := tokens.Token(); err != nil {
			return false
		}
	}
	return true
}
