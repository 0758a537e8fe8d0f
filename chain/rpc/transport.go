package rpc

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"net/url"
	"slices"

	"github.com/ballast-avs/ballast/chain/transport"
)

// addressedTransport asks at an address whose secrets nobody else knows: the requests that it is given name the host
// alone, and so do the errors of net/http.
type addressedTransport struct {
	base    *transport.Transport
	address *url.URL
}

// RoundTrip makes the request. An answer that says why there is none, and not in the way of go-ethereum's client,
// becomes an error here: a rate limit, or one object in place of a batch's list.
func (t *addressedTransport) RoundTrip(request *http.Request) (*http.Response, error) {
	response, err := t.base.RoundTrip(t.addressed(request))
	if err != nil {
		return nil, err
	}
	retryAfter := response.Header.Get("Retry-After")
	switch {
	case response.StatusCode == http.StatusTooManyRequests,
		response.StatusCode == http.StatusServiceUnavailable && retryAfter != "":
		return nil, errors.Join(&ThrottledError{status: response.Status, RetryAfter: retryAfter}, response.Body.Close())
	case response.StatusCode == http.StatusOK && isBatch(request):
		return batchAnswer(response)
	case response.StatusCode >= http.StatusBadRequest:
		response.Request = request
		return despiteStatus(response)
	}
	return response, nil
}

// addressed returns a request to the whole address.
func (t *addressedTransport) addressed(request *http.Request) *http.Request {
	whole := request.Clone(request.Context())
	where := *t.address
	where.User = nil
	whole.URL, whole.Host = &where, where.Host
	authorize(whole, t.address.User)
	return whole
}

// authorize puts an address' user and password, if it has them, into the header that net/http makes of them.
func authorize(request *http.Request, user *url.Userinfo) {
	if user != nil {
		password, _ := user.Password()
		request.SetBasicAuth(user.Username(), password)
	}
}

// isBatch tells whether a request's body is a JSON list.
func isBatch(request *http.Request) bool {
	if request.GetBody == nil {
		return false
	}
	body, err := request.GetBody()
	if err != nil {
		return false
	}
	var first [1]byte
	n, err := io.ReadFull(body, first[:])
	return n == 1 && err == nil && first[0] == '[' && body.Close() == nil
}

// batchAnswer passes on the answer to a batch if it is a list. An object is about the batch as a whole, and so is a
// list of one error that is of no call.
func batchAnswer(response *http.Response) (*http.Response, error) {
	buffered := bufio.NewReaderSize(response.Body, peekBytes)
	start, short := buffered.Peek(peekBytes) // What failed here fails again when the body is read.
	start = bytes.TrimLeft(start, " \t\r\n")
	refused := &batchRefusedError{}
	switch {
	case short != nil && refused.readList(start):
	case len(start) > 0 && start[0] == '{':
		text, err := io.ReadAll(io.LimitReader(buffered, maxRefusalBytes))
		if err == nil {
			_ = refused.read(text)
		}
	default:
		response.Body = &peekedBody{Reader: buffered, Closer: response.Body}
		return response, nil
	}
	return nil, errors.Join(refused, response.Body.Close())
}

// despiteStatus takes a JSON-RPC answer for one though its HTTP status is an error: some gateways put a call's error
// behind one. What is only about the endpoint keeps its status.
func despiteStatus(response *http.Response) (*http.Response, error) {
	text, err := io.ReadAll(io.LimitReader(response.Body, maxRefusalBytes))
	response.Body = &peekedBody{Reader: io.MultiReader(bytes.NewReader(text), response.Body), Closer: response.Body}
	if err != nil {
		return response, nil //nolint:nilerr // What failed here fails again when the body is read.
	}
	refused, batch := &batchRefusedError{}, isBatch(response.Request)
	var list []json.RawMessage
	if batch && json.Unmarshal(text, &list) == nil {
		if slices.ContainsFunc(list, func(one json.RawMessage) bool { return countsDespiteStatus(refused.read(one)) }) {
			response.StatusCode = http.StatusOK
		}
		return response, nil
	}
	switch counts := countsDespiteStatus(refused.read(text)); {
	case counts && batch:
		return nil, errors.Join(refused, response.Body.Close())
	case counts:
		response.StatusCode = http.StatusOK
	}
	return response, nil
}

// countsDespiteStatus tells whether an error of a JSON-RPC answer is about one call, or its size.
func countsDespiteStatus(err error) bool {
	switch Classify(err) { //nolint:exhaustive // All others are.
	case KindUnknown, kindFault, kindNoMethod, kindThrottled, kindTimeLimit, kindRefused:
		return false
	default:
		return true
	}
}

const (
	// peekBytes is how much of an answer is looked at: an error in place of a list is shorter.
	peekBytes = 1 << 10
	// maxRefusalBytes bounds an answer that refuses a batch.
	maxRefusalBytes = 64 << 10
)

// peekedBody is a body whose first bytes were looked at.
type peekedBody struct {
	io.Reader
	io.Closer
}

// ThrottledError says that the endpoint wants to be asked less often (RFC 6585, section 4).
type ThrottledError struct {
	status     string
	RetryAfter string // the header's text, or empty
}

// Error returns the status.
func (e *ThrottledError) Error() string { return "rate limited: " + e.status }

// batchRefusedError is the one error with which an endpoint answered a whole batch. It is an rpc.Error.
type batchRefusedError struct {
	code int
	text string
}

// read takes the JSON-RPC error of an answer, and returns it; any other object is not an answer to a batch either.
func (e *batchRefusedError) read(raw []byte) error {
	var answer struct {
		Error struct {
			Code    int
			Message string
		}
	}
	if json.Unmarshal(raw, &answer) == nil {
		e.code, e.text = answer.Error.Code, answer.Error.Message
	}
	return e
}

// readList takes the error of a list that has nothing else, and tells whether it is of no call.
func (e *batchRefusedError) readList(raw []byte) bool {
	var list []struct{ ID, Error json.RawMessage }
	if json.Unmarshal(raw, &list) != nil || len(list) != 1 || len(list[0].Error) == 0 ||
		len(list[0].ID) > 0 && string(list[0].ID) != "null" {
		return false
	}
	_ = e.read(bytes.Trim(raw, "[] \t\r\n"))
	return true
}

// Error returns the endpoint's words.
func (e *batchRefusedError) Error() string {
	if e.text == "" {
		return "an object is not an answer to a batch"
	}
	return e.text
}

// ErrorCode returns the JSON-RPC code.
func (e *batchRefusedError) ErrorCode() int { return e.code }

// CloseIdleConnections ends the connections that wait for a next request.
func (t *addressedTransport) CloseIdleConnections() { t.base.CloseIdleConnections() }
