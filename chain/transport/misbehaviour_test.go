package transport_test

import (
	"compress/gzip"
	"context"
	"errors"
	"io"
	"net"
	"net/http"
	"strings"
	"testing"
	"time"

	"go.uber.org/goleak"

	"github.com/ballast-avs/ballast/chain/transport"
	"github.com/ballast-avs/ballast/chain/transport/transporttest"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

const (
	limit   = 4 << 10
	patient = 30 * time.Second // longer than any answer here takes: what ends earlier did not end by time
	brief   = 300 * time.Millisecond
)

// endless writes a text for ever, after another.
func endless(start, again string, pause time.Duration) func(net.Conn) {
	return func(c net.Conn) {
		_, err := io.WriteString(c, start)
		for err == nil {
			_, err = io.WriteString(c, again)
			<-time.After(pause)
		}
	}
}

func bomb(c net.Conn) {
	_, _ = io.WriteString(c, "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nConnection: close\r\n\r\n")
	packed := gzip.NewWriter(c)
	_, _ = packed.Write(make([]byte, 1<<20))
	_ = packed.Close()
}

// outcome is what a caller gets.
type outcome struct {
	status int
	body   int // bytes
	err    error
}

func ask(ctx context.Context, client *http.Client, address string) outcome {
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, address, strings.NewReader(`{"a":1}`))
	if err != nil {
		return outcome{err: err}
	}
	response, err := client.Do(request)
	if err != nil {
		return outcome{err: err}
	}
	text, err := io.ReadAll(response.Body)
	return outcome{response.StatusCode, len(text), errors.Join(err, response.Body.Close())}
}

// errAny stands for any error.
var errAny = errors.New("any")

func TestMisbehavingServersEndInTimeAndLeaveNothingOpen(t *testing.T) {
	const ok = "HTTP/1.1 200 OK\r\n"
	elsewhere := transporttest.Serve(t, transporttest.Says(ok+"Content-Length: 0\r\n\r\n"))
	for name, test := range map[string]struct {
		answer  func(net.Conn)
		timeout time.Duration
		want    outcome
	}{
		"honest": {transporttest.Says(ok + "Content-Length: 2\r\n\r\n{}"), patient, outcome{200, 2, nil}},
		"101 and silence": {
			transporttest.Says(transporttest.Switching), patient,
			outcome{err: transport.ErrStatus},
		},
		"101 without an upgrade":   {transporttest.Says("HTTP/1.1 101 No\r\n\r\n"), patient, outcome{err: transport.ErrStatus}},
		"100 for ever":             {endless("", "HTTP/1.1 100 Continue\r\n\r\n", 0), patient, outcome{err: errAny}},
		"100 for ever, slowly":     {endless("", "HTTP/1.1 100 Continue\r\n\r\n", brief/8), brief, outcome{err: context.DeadlineExceeded}},
		"103 and silence":          {transporttest.Says("HTTP/1.1 103 Early Hints\r\n\r\n"), brief, outcome{err: context.DeadlineExceeded}},
		"a status below 100":       {transporttest.Says("HTTP/1.1 099 No\r\nContent-Length: 0\r\n\r\n"), patient, outcome{err: transport.ErrStatus}},
		"204 with a body":          {transporttest.Says("HTTP/1.1 204 No Content\r\nContent-Length: 5\r\n\r\nhello"), patient, outcome{204, 0, nil}},
		"endless body":             {endless(ok+"\r\n", strings.Repeat("x", 1<<10), 0), patient, outcome{200, limit, transport.ErrTooLarge}},
		"endless chunks":           {endless(ok+"Transfer-Encoding: chunked\r\n\r\n", "400\r\n"+strings.Repeat("x", 1<<10)+"\r\n", 0), patient, outcome{200, limit, transport.ErrTooLarge}},
		"endless header":           {endless(ok, "X-More: "+strings.Repeat("x", 1<<10)+"\r\n", 0), patient, outcome{err: errAny}},
		"endless line of a header": {endless(ok+"X-More: ", strings.Repeat("x", 1<<10), 0), patient, outcome{err: errAny}},
		"slow header":              {endless(ok, "X-More: 1\r\n", brief/8), brief, outcome{err: context.DeadlineExceeded}},
		"silence":                  {transporttest.Says(""), brief, outcome{err: context.DeadlineExceeded}},
		"silence in the body":      {transporttest.Says(ok + "Content-Length: 5\r\n\r\nhel"), brief, outcome{200, 3, context.DeadlineExceeded}},
		"slow trickle":             {endless(ok+"Content-Length: 4000\r\n\r\n", "x", brief/8), brief, outcome{200, -1, context.DeadlineExceeded}},
		"gzip bomb":                {bomb, patient, outcome{200, limit, transport.ErrTooLarge}},
		"declared too long":        {transporttest.Says(ok + "Content-Length: 5000\r\n\r\n"), patient, outcome{200, 0, transport.ErrTooLarge}},
		"longer than declared":     {transporttest.Says(ok + "Content-Length: 2\r\n\r\n{}{}{}"), patient, outcome{200, 2, nil}},
		"shorter than declared": {
			func(c net.Conn) {
				_, _ = io.WriteString(c, ok+"Content-Length: 9\r\n\r\n{}")
				if half, is := c.(*net.TCPConn); is {
					_ = half.CloseWrite()
				}
			}, patient, outcome{200, 2, io.ErrUnexpectedEOF},
		},
		"two lengths": {transporttest.Says(ok + "Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}"), patient, outcome{err: errAny}},
		"redirect elsewhere": {
			transporttest.Says("HTTP/1.1 307 Temporary Redirect\r\nLocation: http://" + elsewhere.Host() + "/\r\nContent-Length: 0\r\n\r\n"),
			patient,
			outcome{307, 0, nil},
		},
	} {
		t.Run(name, func(t *testing.T) {
			s := transporttest.Serve(t, test.answer)
			client := transport.Client(transport.New(transport.Limits{Timeout: test.timeout, Bytes: limit}, &http.Transport{MaxIdleConns: 1}))
			got := ask(t.Context(), client, "http://"+s.Host())
			if test.want.body < 0 {
				got.body = test.want.body
			}
			if got.status != test.want.status || got.body != test.want.body || (got.err == nil) != (test.want.err == nil) ||
				!errors.Is(got.err, test.want.err) && !errors.Is(test.want.err, errAny) {
				t.Errorf("got %+v, want %+v", got, test.want)
			}
			if test.timeout == patient && errors.Is(got.err, context.DeadlineExceeded) {
				t.Errorf("only time ended it: %v", got.err)
			}
			client.CloseIdleConnections()
			s.WaitClosed(t)
			if n := s.Opened(); n != 1 {
				t.Errorf("%d connections were opened for a request", n)
			}
		})
	}
	if elsewhere.Opened() > 0 {
		t.Error("a redirection was followed")
	}
}

func TestACallersContextEndsABodyThatNeverEnds(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	s := transporttest.Serve(t, func(c net.Conn) {
		_, _ = io.WriteString(c, "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhel")
		cancel()
	})
	client := transport.Client(transport.New(transport.Limits{Timeout: patient, Bytes: limit}, &http.Transport{}))
	if got := ask(ctx, client, "http://"+s.Host()); !errors.Is(got.err, context.Canceled) {
		t.Errorf("got %+v", got)
	}
	s.WaitClosed(t)
}
