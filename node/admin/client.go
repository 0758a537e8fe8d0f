package admin

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"os"
	"strconv"
	"strings"
	"syscall"
	"time"

	"github.com/ballast-avs/ballast/chain/transport"
	"github.com/ballast-avs/ballast/messages"
)

// ErrNotRunning says that no node serves a data directory.
var ErrNotRunning = errors.New("no node runs on this data directory")

// maxAnswer bounds what the client reads: a thousand rounds with all their verdicts are some megabytes.
const maxAnswer = 32 << 20

// Client asks the node of one data directory.
type Client struct {
	dataDir string

	http *http.Client
}

// NewClient returns a client. It asks nothing yet.
func NewClient(dataDir string) *Client {
	return &Client{dataDir: dataDir, http: newHTTP(dataDir, 2*answerLimit)}
}

// newHTTP returns an HTTP client of a data directory's socket whose requests end in time. A node that was started
// again may listen elsewhere.
func newHTTP(dataDir string, timeout time.Duration) *http.Client {
	return transport.Client(transport.New(transport.Limits{Timeout: timeout, Bytes: maxAnswer}, &http.Transport{
		DialContext: func(ctx context.Context, _, _ string) (net.Conn, error) {
			return new(net.Dialer).DialContext(ctx, "unix", SocketPath(dataDir))
		},
	}))
}

// Ready returns the node's findings.
func (c *Client) Ready(ctx context.Context) (Probe, error) {
	return get[Probe](ctx, c, "/readyz")
}

// Status returns the node's status.
func (c *Client) Status(ctx context.Context) (Status, error) {
	return get[Status](ctx, c, "/status")
}

// Rounds returns the newest rounds first, of an L2 or, where it is zero, of all.
func (c *Client) Rounds(ctx context.Context, l2 messages.ChainID, limit int) ([]messages.Round, error) {
	return get[[]messages.Round](ctx, c, "/rounds?limit="+strconv.Itoa(limit)+about("&", l2))
}

// Round finds a round by its id, task or transaction. It returns ErrNotFound for one that the node does not know.
func (c *Client) Round(ctx context.Context, key string) (messages.Round, error) {
	return get[messages.Round](ctx, c, "/rounds/"+url.PathEscape(key))
}

// Answer finds what the node's operator answered to a task. It returns ErrNotFound where there is nothing.
func (c *Client) Answer(ctx context.Context, key string) (Answer, error) {
	return get[Answer](ctx, c, "/answers/"+url.PathEscape(key))
}

// Sync asks for a round now, on an L2 or, where it is zero, on each.
func (c *Client) Sync(ctx context.Context, l2 messages.ChainID) error {
	return c.ask(ctx, http.MethodPost, "/sync"+about("?", l2), &struct{}{})
}

// about is the part of a query that names an L2.
func about(separator string, l2 messages.ChainID) string {
	if l2 == 0 {
		return ""
	}
	return separator + "chain=" + strconv.FormatUint(uint64(l2), 10)
}

// get asks for a value.
func get[T any](ctx context.Context, c *Client, path string) (value T, err error) {
	err = c.ask(ctx, http.MethodGet, path, &value)
	return value, err
}

func (c *Client) ask(ctx context.Context, method, path string, into any) error {
	response, err := c.send(ctx, c.http, method, path)
	if err != nil {
		return err
	}
	defer func() { _ = response.Body.Close() }() // Only read.
	body, err := io.ReadAll(response.Body)
	if err != nil {
		return fmt.Errorf("read the node's answer: %w", err)
	}
	if err := refusal(response.StatusCode, body); err != nil {
		return err
	}
	if err := json.Unmarshal(body, into); err != nil {
		return fmt.Errorf("read the node's answer: %w", err)
	}
	return nil
}

// send asks, and says what to do where nobody can be asked.
func (c *Client) send(ctx context.Context, by *http.Client, method, path string) (*http.Response, error) {
	request, err := http.NewRequestWithContext(ctx, method, "http://ballast"+path, http.NoBody)
	if err != nil {
		return nil, fmt.Errorf("ask the node: %w", err)
	}
	response, err := by.Do(request)
	switch {
	case errors.Is(err, os.ErrNotExist), errors.Is(err, syscall.ECONNREFUSED), errors.Is(err, syscall.EINVAL):
		return nil, fmt.Errorf("%w: nobody listens at %s", ErrNotRunning, inDataDir(c.dataDir))
	case errors.Is(err, os.ErrPermission):
		return nil, fmt.Errorf("ask the node: %s belongs to another user: run this as the node's user",
			inDataDir(c.dataDir))
	case err != nil:
		return nil, fmt.Errorf("ask the node: %w", err)
	}
	return response, nil
}

// refusal is what a node says instead of an answer, if this is one.
func refusal(status int, body []byte) error {
	var p problem
	_ = json.Unmarshal(body, &p) // What is not a problem leaves it empty.
	if status < http.StatusBadRequest || p.Error == "" {
		return nil
	}
	if status == http.StatusNotFound {
		return fmt.Errorf("%w: %s", ErrNotFound, strings.TrimPrefix(p.Error, ErrNotFound.Error()+": "))
	}
	return errors.New(p.Error)
}
