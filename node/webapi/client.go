package webapi

import (
	"context"
	"net"
	"net/http"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/ballast-avs/ballast/chain/transport"
	"github.com/ballast-avs/ballast/messages"
)

const (
	// dialTimeout bounds the wait for a connection: the service is the operator's own and near.
	dialTimeout = 5 * time.Second
	// idleTimeout is below the 5 s after which Node.js closes an idle connection: a request that
	// meets such an end is lost.
	idleTimeout = 4 * time.Second
	// headerBytes bounds an answer's headers; real ones have under 1 KiB.
	headerBytes = 16 << 10
)

// Client asks one Validation Service. It may be used from any goroutine.
type Client struct {
	connections *transport.Transport
	metrics     *metrics
	validate    *route
	message     *route
}

// New returns a client whose metrics are in reg; each client needs its own. It connects to nothing yet. Errors are
// those of Config.Validate.
func New(c Config, reg prometheus.Registerer) (*Client, error) {
	if err := c.Validate(); err != nil {
		return nil, err
	}
	at, err := c.service()
	if err != nil {
		return nil, err
	}
	c = c.withPorts()
	base := newTransport(c.Concurrent)
	if c.dial != nil {
		base.DialContext = c.dial
	}
	connections := transport.New(transport.Limits{Timeout: c.Timeout, Bytes: c.MaxReply}, base)
	browser := transport.Client(connections)
	m := newMetrics(reg)
	return &Client{
		connections: connections,
		metrics:     m,
		validate:    newRoute(c, at, callValidate, browser, m),
		message:     newRoute(c, at, callMessage, browser, m),
	}, nil
}

// newTransport keeps as many connections as there are places on both paths. It knows no proxy: what decides a vote
// should come from the service and from nobody on the way.
func newTransport(concurrent int) *http.Transport {
	const paths = 2
	return &http.Transport{
		DialContext:            (&net.Dialer{Timeout: dialTimeout}).DialContext,
		TLSHandshakeTimeout:    dialTimeout,
		IdleConnTimeout:        idleTimeout,
		MaxIdleConns:           paths * concurrent,
		MaxResponseHeaderBytes: headerBytes,
		DisableCompression:     true, // Answers are some bytes.
	}
}

// Validate asks whether a task is right (POST /task/validate, protocol 5.5). A nil error means that the service
// decided, and valid says what. Otherwise the error is a *messages.Failure, and the task is neither right nor wrong:
// VALIDATION_UNAVAILABLE where the service gave no answer, VALIDATION_FAILED where it answered with an error or with
// something that is not the protocol (see the package's table). It returns within Attempts times Timeout and the
// pauses, and soon after ctx has ended.
func (c *Client) Validate(ctx context.Context, p messages.Proposal) (valid bool, err error) {
	valid, err = c.judgement(ctx, questionOf(p))
	c.metrics.ended(callValidate, validateOutcome(ctx, valid, err))
	return valid, err
}

func (c *Client) judgement(ctx context.Context, body []byte) (bool, error) {
	got, err := c.validate.ask(ctx, body)
	if err != nil {
		return false, unavailable(err)
	}
	valid, failure := decode(got)
	if failure != nil {
		return false, failure
	}
	return valid, nil
}

// Message forwards the data of a custom message, 0x hex, unchanged (POST /p2p/message, protocol 5.5). Only the answer's
// status counts: one outside of 2xx is VALIDATION_FAILED, none or one of 5xx VALIDATION_UNAVAILABLE. A message that may
// have arrived is not sent again: it is sent once more only where no connection was made.
func (c *Client) Message(ctx context.Context, data string) error {
	err := c.deliver(ctx, noteOf(data))
	c.metrics.ended(callMessage, messageOutcome(ctx, err))
	return err
}

func (c *Client) deliver(ctx context.Context, body []byte) error {
	got, err := c.message.ask(ctx, body)
	if err != nil {
		return unavailable(err)
	}
	if failure := received(got); failure != nil {
		return failure
	}
	return nil
}

// Close ends the connections that wait for a next request. Calls under way end with their contexts.
func (c *Client) Close() { c.connections.CloseIdleConnections() }
