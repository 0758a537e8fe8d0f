package rpc

import (
	"errors"
	"maps"
	"testing"
)

func TestCallsAreCountedByMethod(t *testing.T) {
	calls := []*Call{{Method: "eth_call"}, {Method: "eth_call", Err: errors.New("reverted")}, {Method: "eth_chainId"}}
	if got, want := outcomes(calls, nil), map[string]Outcomes{
		"eth_call": {Answered: 1, Refused: 1}, "eth_chainId": {Answered: 1},
	}; !maps.Equal(got, want) {
		t.Errorf("got %v", got)
	}
	if got, want := outcomes(calls, errors.New("no answer")), map[string]Outcomes{
		"eth_call": {Failed: 2}, "eth_chainId": {Failed: 1},
	}; !maps.Equal(got, want) {
		t.Errorf("of a request without an answer: %v", got)
	}
}
