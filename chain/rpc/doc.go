// Package rpc asks one JSON-RPC endpoint. What an endpoint answers is hostile until checked: answers are bounded in
// size before they are decoded, every request has a time limit, and errors never show the access key in an address.
//
// Calls go out in batches within the limits on items, bytes and gas, several requests at once. Errors
// wrap a *messages.Failure with a reason code; Classify says what an error of a single call means, in the
// words of the clients in use.
//
// An Endpoint keeps what it learned: how long a batch may be, and whether batches are taken at all. A restart loses
// that and costs a few requests.
package rpc
