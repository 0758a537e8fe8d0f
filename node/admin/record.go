package admin

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"math"
	"net/http"
	"net/url"
	"strconv"
	"time"

	"github.com/ballast-avs/ballast/actors/kit/record"
	"github.com/ballast-avs/ballast/messages"
)

// recordRoute serves a recording line by line. It is outside of the routes that answer within a time limit.
func recordRoute(mux *http.ServeMux, node Node) {
	mux.HandleFunc("GET /record/{actor}", func(w http.ResponseWriter, r *http.Request) {
		l2, chainErr := ChainOf(r)
		limits, err := recordLimits(r)
		if err = errors.Join(chainErr, err); err != nil {
			answer(w, http.StatusBadRequest, problem{err.Error()})
			return
		}
		lines := &stream{to: w, control: http.NewResponseController(w)}
		// Nothing more is read, and how long it takes is the recording's limit.
		_ = lines.control.SetReadDeadline(time.Time{})
		if err := node.Record(r.Context(), l2, r.PathValue("actor"), limits, lines); err != nil && !lines.begun {
			reply(w, struct{}{}, err)
		}
	})
}

// recordLimits are those of a request: messages=1000, seconds=60.
func recordLimits(r *http.Request) (record.Limits, error) {
	limits := record.DefaultLimits()
	for name, set := range map[string]func(int){
		"messages": func(n int) { limits.Messages = n },
		"seconds":  func(n int) { limits.For = time.Duration(n) * time.Second },
	} {
		text := r.URL.Query().Get(name)
		if text == "" {
			continue
		}
		n, err := strconv.ParseUint(text, 10, 16)
		if err != nil {
			return limits, fmt.Errorf("%s=%q is not a number from 1 to 65535", name, text)
		}
		set(int(n))
	}
	return limits, limits.Validate()
}

var errNoRecording = errors.New("the node does not record: is it of an earlier version?")

// lineTimeout is how long a caller may take to receive a line.
const lineTimeout = 10 * time.Second

// stream sends each line at once.
type stream struct {
	to      http.ResponseWriter
	control *http.ResponseController
	begun   bool
}

// Write implements io.Writer.
func (s *stream) Write(line []byte) (int, error) {
	if !s.begun {
		s.to.Header().Set("Content-Type", "application/jsonl")
		s.begun = true
	}
	deadline := time.Now().Add(lineTimeout) //nolint:forbidigo // The socket's deadline is the machine's time.
	if err := s.control.SetWriteDeadline(deadline); err != nil {
		return 0, fmt.Errorf("limit the time of a line: %w", err)
	}
	n, err := s.to.Write(line)
	if err == nil {
		err = s.control.Flush()
	}
	if err != nil {
		return n, fmt.Errorf("send a line: %w", err)
	}
	return n, nil
}

// Record writes what an actor receives to a writer, line by line, until a limit is reached. The L2 may be
// zero where the node has one.
func (c *Client) Record(
	ctx context.Context, l2 messages.ChainID, actor string, limits record.Limits, to io.Writer,
) error {
	if err := limits.Validate(); err != nil {
		return err
	}
	query := fmt.Sprintf("/record/%s?messages=%d&seconds=%d%s", url.PathEscape(actor), limits.Messages,
		int(math.Ceil(limits.For.Seconds())), about("&", l2))
	long := newHTTP(c.dataDir, limits.For+2*answerLimit)
	defer long.CloseIdleConnections()
	response, err := c.send(ctx, long, http.MethodGet, query)
	if err != nil {
		return err
	}
	defer func() { _ = response.Body.Close() }() // Only read.
	if response.StatusCode != http.StatusOK {
		body, err := io.ReadAll(response.Body)
		return cmp.Or(refusal(response.StatusCode, body), err, errNoRecording)
	}
	if _, err := io.Copy(to, response.Body); err != nil {
		return fmt.Errorf("read the recording: %w", err)
	}
	return nil
}
