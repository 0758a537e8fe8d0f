package transport

import (
	"errors"
	"fmt"
	"io"
	"net/http"
	"time"
)

// Errors of servers that do not keep to the rules.
var (
	// ErrStatus says that a server answered with a status that does not answer a request.
	ErrStatus = errors.New("the HTTP status is not an answer")
	// ErrTooLarge says that an answer's body is larger than Limits.Bytes.
	ErrTooLarge = errors.New("answer exceeds the size limit")
)

// Limits bound one request and its answer.
type Limits struct {
	Timeout time.Duration // from the request's start to the end of the answer's body
	Bytes   int64         // of the answer's body, after decompression
}

// checkStatus closes an answer of 1xx and returns ErrStatus. net/http passes on 101 only, and with it the connection:
// reading it would end neither with the request's context nor with its time.
func checkStatus(response *http.Response) error {
	if response.StatusCode >= http.StatusOK {
		return nil
	}
	return errors.Join(fmt.Errorf("%w: %d", ErrStatus, response.StatusCode), response.Body.Close())
}

// body bounds an answer's body. The functions are called after an error of reading, and when the body is closed.
func (l Limits) body(response *http.Response, failed func(error), closed func()) io.ReadCloser {
	b := &boundedBody{ReadCloser: response.Body, left: l.Bytes, failed: failed, closed: closed}
	if response.ContentLength > l.Bytes {
		b.left = -1
	}
	return b
}

// boundedBody fails once more than its limit was read, or is declared.
type boundedBody struct {
	io.ReadCloser
	left   int64 // below zero when the body is too large
	failed func(error)
	closed func()
}

// Read implements io.Reader. It returns ErrTooLarge in place of the byte after the last allowed one.
func (b *boundedBody) Read(p []byte) (int, error) {
	if b.left < 0 {
		return 0, ErrTooLarge
	}
	if int64(len(p)) > b.left+1 {
		p = p[:b.left+1]
	}
	n, err := b.ReadCloser.Read(p)
	b.left -= int64(n)
	if b.left < 0 {
		return n - 1, ErrTooLarge
	}
	if err != nil && err != io.EOF {
		b.failed(err)
	}
	return n, err
}

// Close implements io.Closer. A body that was not read to its end takes its connection with it.
func (b *boundedBody) Close() error {
	defer b.closed()
	return b.ReadCloser.Close()
}
