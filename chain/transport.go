package chain

import (
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"time"
)

// ErrAnswerTooLarge says that an endpoint's answer is larger than Limits.ResponseBytes.
var ErrAnswerTooLarge = errors.New("answer exceeds the size limit")

const (
	dialTimeout = 10 * time.Second
	idleTimeout = 90 * time.Second
	// headerBytes bounds an answer's headers; real ones have under 4 KiB.
	headerBytes = 64 << 10
)

// newTransport keeps as many connections as requests may run at once.
func newTransport(parallel int) *http.Transport {
	return &http.Transport{
		Proxy:                  http.ProxyFromEnvironment,
		DialContext:            (&net.Dialer{Timeout: dialTimeout}).DialContext,
		TLSHandshakeTimeout:    dialTimeout,
		IdleConnTimeout:        idleTimeout,
		MaxIdleConns:           parallel,
		MaxIdleConnsPerHost:    parallel,
		MaxResponseHeaderBytes: headerBytes,
		ForceAttemptHTTP2:      true,
	}
}

// boundedTransport refuses answers above a size, counted after decompression.
type boundedTransport struct {
	base  *http.Transport
	limit int64
}

// RoundTrip makes the request and bounds the body of its answer.
func (t *boundedTransport) RoundTrip(request *http.Request) (*http.Response, error) {
	response, err := t.base.RoundTrip(request)
	if err != nil {
		return nil, err
	}
	if response.ContentLength > t.limit {
		return nil, errors.Join(fmt.Errorf("%w: %d bytes", ErrAnswerTooLarge, response.ContentLength), response.Body.Close())
	}
	response.Body = &boundedBody{ReadCloser: response.Body, left: t.limit}
	return response, nil
}

// CloseIdleConnections ends the connections that wait for a next request.
func (t *boundedTransport) CloseIdleConnections() { t.base.CloseIdleConnections() }

// boundedBody fails once more than its limit was read.
type boundedBody struct {
	io.ReadCloser
	left int64
}

// Read returns ErrAnswerTooLarge in place of the byte after the last allowed one.
func (b *boundedBody) Read(p []byte) (int, error) {
	if int64(len(p)) > b.left+1 {
		p = p[:b.left+1]
	}
	n, err := b.ReadCloser.Read(p)
	b.left -= int64(n)
	if b.left < 0 {
		return 0, ErrAnswerTooLarge
	}
	return n, err
}
