package rpc

import (
	"encoding/json"
	"errors"

	"github.com/ballast-avs/ballast/messages"
)

// Call is one JSON-RPC call and its answer: a result or an error, never both.
type Call struct {
	Method string
	Args   []any
	Bytes  int    // about the size of the request
	Gas    uint64 // at most what it can burn
	Result json.RawMessage
	Err    error

	Divisible bool // part of a list, which may be asked for in smaller parts
	// Otherwise are arguments that an endpoint is asked with which does not take Args; nil if there is no other way.
	Otherwise []any
	second    bool // it is asked with Otherwise
}

// args are the arguments that a call is asked with.
func (c *Call) args() []any {
	if c.second {
		return c.Otherwise
	}
	return c.Args
}

// refusedWay tells whether a call may be answered if it is asked with its other arguments.
func (c *Call) refusedWay() bool {
	if c.second || c.Otherwise == nil || c.Err == nil {
		return false
	}
	switch Classify(c.Err) { //nolint:exhaustive // All others are about something else than the arguments.
	case KindUnknown, kindRefused, kindBlockUnknown, kindStateMissing:
		return true
	default:
		return false
	}
}

// errNull says that an endpoint answered nothing, in place of a value.
var errNull = errors.New("the answer is null")

// Decode reads a call's result into v, or returns the call's own failure.
func (c *Call) Decode(v any) error {
	if c.Err != nil {
		return FailureOf(c.Method, c.Err)
	}
	if string(c.Result) == "null" {
		return Unavailable("decode answer to "+c.Method, errNull)
	}
	if err := json.Unmarshal(c.Result, v); err != nil {
		return Unavailable("decode answer to "+c.Method, err)
	}
	return nil
}

// Unavailable makes the failure for an endpoint that gave no usable answer.
func Unavailable(action string, cause error) error {
	return Coded(action, messages.ReasonChainUnavailable, cause.Error(), cause)
}
