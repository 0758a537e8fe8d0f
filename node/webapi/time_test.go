package webapi

import (
	"context"
	"errors"
	"io"
	"net"
	"net/http"
	"slices"
	"sync"
	"sync/atomic"
	"syscall"
	"testing"
	"testing/synctest"
	"time"

	"github.com/ballast-avs/ballast/messages"
)

// errClosed is the end of a wire.
var errClosed = errors.New("closed")

// wire is a network of one service in memory: what runs on it is in the test's bubble of time.
type wire struct {
	conns chan net.Conn
	done  chan struct{}
	close sync.Once
	dead  atomic.Bool // nobody listens
}

func (w *wire) Accept() (net.Conn, error) {
	select {
	case c := <-w.conns:
		return c, nil
	case <-w.done:
		return nil, errClosed
	}
}

func (w *wire) Close() error {
	w.close.Do(func() { close(w.done) })
	return nil
}

func (*wire) Addr() net.Addr { return &net.TCPAddr{} }

func (w *wire) dial(ctx context.Context, _, _ string) (net.Conn, error) {
	if w.dead.Load() {
		return nil, &net.OpError{Op: "dial", Err: syscall.ECONNREFUSED}
	}
	near, far := net.Pipe()
	select {
	case w.conns <- far:
		return near, nil
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}

// inMemory starts a service in the bubble and returns its client.
func inMemory(t *testing.T, c Config, h http.HandlerFunc) (*Client, *wire) {
	t.Helper()
	w := &wire{conns: make(chan net.Conn), done: make(chan struct{})}
	server := &http.Server{Handler: h}
	go server.Serve(w)
	c.URL, c.dial = "http://service", w.dial
	client, _ := newClient(t, c)
	t.Cleanup(func() { server.Close() })
	return client, w
}

// hung reads a request and never answers.
func hung(asked *atomic.Int32) http.HandlerFunc {
	return func(_ http.ResponseWriter, r *http.Request) {
		asked.Add(1)
		io.Copy(io.Discard, r.Body)
		<-r.Context().Done()
	}
}

func ok(w http.ResponseWriter, _ *http.Request) { io.WriteString(w, `{"data":true}`) }

func TestAHungServiceIsNotWaitedForForEver(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var asked atomic.Int32
		client, _ := inMemory(t, Default(), hung(&asked))
		began := time.Now()
		_, err := client.Validate(t.Context(), proposal())
		f := expectReason(t, err, messages.ReasonValidationUnavailable)
		if want := "the Validation Service gave no answer: no answer in time"; f.Detail != want {
			t.Errorf("got %q, want %q", f.Detail, want)
		}
		if d, want := time.Since(began), 3*15*time.Second+750*time.Millisecond; d != want {
			t.Errorf("it took %s, want %s", d, want)
		}
		if n := asked.Load(); n != 3 {
			t.Errorf("it was asked %d times, want 3", n)
		}
	})
}

func TestAnAnswerThatNeverEndsIsNone(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := Default()
		c.Attempts = 1
		client, _ := inMemory(t, c, func(w http.ResponseWriter, r *http.Request) {
			io.Copy(io.Discard, r.Body)
			for r.Context().Err() == nil {
				io.WriteString(w, " ")
				w.(http.Flusher).Flush()
				select {
				case <-time.After(time.Second):
				case <-r.Context().Done():
				}
			}
		})
		began := time.Now()
		_, err := client.Validate(t.Context(), proposal())
		expectReason(t, err, messages.ReasonValidationUnavailable)
		if d := time.Since(began); d != c.Timeout {
			t.Errorf("it took %s, want %s", d, c.Timeout)
		}
	})
}

func TestPausesDoubleUpToTheirBoundAndAreSpread(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := Default()
		c.Attempts, c.BreakerFailures, c.RetryMin, c.RetryMax = 5, 9, time.Second, 4*time.Second
		c.Jitter = func(d time.Duration) time.Duration { return d / 2 }
		var at []time.Duration
		began := time.Now()
		client, _ := inMemory(t, c, func(w http.ResponseWriter, _ *http.Request) {
			at = append(at, time.Since(began))
			w.WriteHeader(http.StatusInternalServerError)
		})
		_, err := client.Validate(t.Context(), proposal())
		expectReason(t, err, messages.ReasonValidationUnavailable)
		const short, middle, long = 750 * time.Millisecond, 1500 * time.Millisecond, 3 * time.Second
		want := []time.Duration{0, short, short + middle, short + middle + long, short + middle + long + long}
		if !slices.Equal(at, want) {
			t.Errorf("it was asked at %v, want at %v", at, want)
		}
	})
}

func TestNoTryBeginsThatCannotEnd(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := Default()
		c.RetryMin, c.RetryMax = time.Minute, time.Minute
		client, w := inMemory(t, c, ok)
		w.dead.Store(true)
		ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
		defer cancel()
		began := time.Now()
		_, err := client.Validate(ctx, proposal())
		f := expectReason(t, err, messages.ReasonValidationUnavailable)
		if want := "the Validation Service gave no answer: connection refused"; f.Detail != want || time.Since(began) != 0 {
			t.Errorf("got %q after %s, want %q at once", f.Detail, time.Since(began), want)
		}
	})
}

func TestAPauseEndsWithTheCaller(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		client, w := inMemory(t, Default(), ok)
		w.dead.Store(true)
		ctx, cancel := context.WithCancel(t.Context())
		defer time.AfterFunc(100*time.Millisecond, cancel).Stop()
		began := time.Now()
		_, err := client.Validate(ctx, proposal())
		expectReason(t, err, messages.ReasonValidationUnavailable)
		if d := time.Since(began); d != 100*time.Millisecond {
			t.Errorf("it took %s", d)
		}
	})
}

func TestACallersDeadlineCountsWhereTheServiceHadAFairTime(t *testing.T) {
	for deadline, want := range map[time.Duration]int{time.Second: 0, 7 * time.Second: 0, 8 * time.Second: 1} {
		synctest.Test(t, func(t *testing.T) {
			var asked atomic.Int32
			client, _ := inMemory(t, Default(), hung(&asked))
			ctx, cancel := context.WithTimeout(t.Context(), deadline)
			defer cancel()
			_, err := client.Validate(ctx, proposal())
			expectReason(t, err, messages.ReasonValidationUnavailable)
			if n := client.validate.breaker.failures; n != want || asked.Load() != 1 {
				t.Errorf("after %s %d failures and %d tries, want %d and 1", deadline, n, asked.Load(), want)
			}
		})
	}
}

func TestADeadServiceIsLeftAloneAndFoundAgain(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := Default()
		c.BreakerFailures = 4
		var asked atomic.Int32
		client, w := inMemory(t, c, func(w http.ResponseWriter, r *http.Request) { asked.Add(1); ok(w, r) })
		w.dead.Store(true)
		ask := func() error { _, err := client.Validate(t.Context(), proposal()); return err }
		open := func() bool { return valueOf(t, client.metrics.open.WithLabelValues(callValidate)) == 1 }

		expectReason(t, ask(), messages.ReasonValidationUnavailable) // 3 tries
		expectReason(t, ask(), messages.ReasonValidationUnavailable) // the 4th opens the breaker and ends the call
		f := expectReason(t, ask(), messages.ReasonValidationUnavailable)
		if want := "the Validation Service gave no answer: " + errResting.Error(); f.Detail != want || !open() {
			t.Errorf("got %q, breaker open: %t", f.Detail, open())
		}
		w.dead.Store(false)
		expectReason(t, ask(), messages.ReasonValidationUnavailable)
		if asked.Load() != 0 {
			t.Error("it is asked during the rest")
		}
		if err := client.Message(t.Context(), "0x"); err != nil { // messages have a breaker of their own
			t.Error(err)
		}
		time.Sleep(c.BreakerRest) // of the bubble
		if err := ask(); err != nil || open() {
			t.Errorf("got %v, breaker open: %t", err, open())
		}
		expectEnded(t, client, callValidate, outcomeUnavailable, 4)
		expectEnded(t, client, callValidate, outcomeValid, 1)
	})
}

func TestTasksThatTheServiceCannotCopeWithDoNotOpenTheBreaker(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := Default()
		c.BreakerFailures = 2
		status := http.StatusInternalServerError
		client, _ := inMemory(t, c, func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(status) })
		ask := func() *messages.Failure {
			_, err := client.Validate(t.Context(), proposal())
			return expectReason(t, err, messages.ReasonValidationUnavailable)
		}
		for range 3 {
			if f := ask(); f.Detail != "the Validation Service answered HTTP 500" {
				t.Fatalf("got %q", f.Detail)
			}
		}
		for _, status = range []int{502, 503, 504} { // the words of a proxy whose service is away
			ask()
			if f := ask(); f.Detail != "the Validation Service gave no answer: "+errResting.Error() {
				t.Errorf("HTTP %d: got %q", status, f.Detail)
			}
			time.Sleep(c.BreakerRest) // of the bubble
		}
	})
}

func TestAMessageThatMayHaveArrivedIsNotSentAgain(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var asked atomic.Int32
		client, w := inMemory(t, Default(), func(http.ResponseWriter, *http.Request) {
			asked.Add(1)
			panic(http.ErrAbortHandler)
		})
		expectReason(t, client.Message(t.Context(), "0x"), messages.ReasonValidationUnavailable)
		if n := asked.Load(); n != 1 {
			t.Errorf("it was sent %d times, want once", n)
		}
		w.dead.Store(true)
		began := time.Now()
		expectReason(t, client.Message(t.Context(), "0x"), messages.ReasonValidationUnavailable)
		if d := time.Since(began); d != 750*time.Millisecond {
			t.Errorf("without a connection it was tried for %s, want 750ms", d)
		}
	})
}

func TestQuestionsAtOnceAreBounded(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := Default()
		c.Concurrent = 2
		var asked atomic.Int32
		next := make(chan struct{})
		client, _ := inMemory(t, c, func(w http.ResponseWriter, r *http.Request) {
			asked.Add(1)
			<-next
			ok(w, r)
		})
		ended := make(chan error, 5)
		for range 5 {
			go func() { _, err := client.Validate(t.Context(), proposal()); ended <- err }()
		}
		expectAsked := func(want int32) {
			t.Helper()
			synctest.Wait()
			if n := asked.Load(); n != want {
				t.Fatalf("%d questions reached the service, want %d", n, want)
			}
		}
		expectAsked(2)
		next <- struct{}{}
		expectAsked(3)

		brief, cancel := context.WithTimeout(t.Context(), time.Second)
		defer cancel()
		_, err := client.Validate(brief, proposal())
		f := expectReason(t, err, messages.ReasonValidationUnavailable)
		if want := "the Validation Service gave no answer: " + errBusy.Error(); f.Detail != want {
			t.Errorf("got %q, want %q", f.Detail, want)
		}
		close(next)
		for range 5 {
			if err := <-ended; err != nil {
				t.Error(err)
			}
		}
	})
}

func TestAPanicLeavesNoPlaceTaken(t *testing.T) {
	c := quick("http://service")
	c.Concurrent = 1
	client, _ := newClient(t, c)
	client.validate.client = &http.Client{Transport: panics{}}
	for range 2 {
		func() {
			defer func() {
				if recover() == nil {
					t.Error("the panic is lost")
				}
			}()
			client.Validate(t.Context(), proposal())
		}()
	}
	if n := client.validate.breaker.failures; n != 0 {
		t.Errorf("%d failures, want 0", n)
	}
}

type panics struct{}

func (panics) RoundTrip(*http.Request) (*http.Response, error) { panic("a bug") }
