package httpserver

import (
	"bufio"
	"context"
	"io"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/sirupsen/logrus"
)

func quiet() *logrus.Entry {
	log := logrus.New()
	log.SetOutput(io.Discard)
	return logrus.NewEntry(log)
}

// start serves a handler on loopback until the test ends.
func start(t *testing.T, l Limits, h http.HandlerFunc) *Server {
	t.Helper()
	listener, err := Listen("127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	s := Serve(listener, "The test", h, l, quiet())
	t.Cleanup(func() {
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	})
	return s
}

// connect opens a connection to a server.
func connect(t *testing.T, s *Server) net.Conn {
	t.Helper()
	c, err := new(net.Dialer).DialContext(t.Context(), "tcp", strings.TrimPrefix(s.URL(), "http://"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = c.Close() })
	if err := c.SetDeadline(time.Now().Add(10 * time.Second)); err != nil {
		t.Fatal(err)
	}
	return c
}

const request = "GET / HTTP/1.1\r\nHost: h\r\n\r\n"

// ask sends a text and returns the status line of the answer, or what went wrong.
func ask(c net.Conn, text string) string {
	if _, err := io.WriteString(c, text); err != nil {
		return err.Error()
	}
	line, err := bufio.NewReader(c).ReadString('\n')
	if err != nil {
		return err.Error()
	}
	return strings.TrimSpace(line)
}

func TestCallersAreBounded(t *testing.T) {
	s := start(t, Limits{Connections: 9, Read: 50 * time.Millisecond, Write: time.Minute}, func(_ http.ResponseWriter, r *http.Request) {
		_, _ = io.Copy(io.Discard, r.Body)
	})
	for name, c := range map[string]struct{ text, want string }{
		"a header that does not end": {"GET / HTTP/1.1\r\nHost: h\r\n", "EOF"},
		"a header that is too large": {"GET / HTTP/1.1\r\nHost: h\r\nX: " + strings.Repeat("x", 64<<10) + "\r\n\r\n", "HTTP/1.1 431 Request Header Fields Too Large"},
	} {
		t.Run(name, func(t *testing.T) {
			if got := ask(connect(t, s), c.text); got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

func TestTheEndCancelsWhatIsOnItsWay(t *testing.T) {
	entered, left := make(chan struct{}), make(chan struct{})
	s := start(t, Limits{Connections: 9, Read: time.Minute, Write: time.Minute}, func(_ http.ResponseWriter, r *http.Request) {
		close(entered)
		<-r.Context().Done()
		close(left)
	})
	c := connect(t, s)
	if _, err := io.WriteString(c, request); err != nil {
		t.Fatal(err)
	}
	<-entered
	if err := s.Shutdown(10 * time.Millisecond); err != nil {
		t.Error(err)
	}
	<-left
	if err := s.Shutdown(0); err != nil {
		t.Errorf("a second end: %v", err)
	}
	if _, err := new(net.Dialer).DialContext(t.Context(), "tcp", strings.TrimPrefix(s.URL(), "http://")); err == nil {
		t.Error("it still listens")
	}
}

func TestWhereItIsReached(t *testing.T) {
	tcp := func(ip string) net.Addr { return &net.TCPAddr{IP: net.ParseIP(ip), Port: 1} }
	for _, c := range []struct {
		at   net.Addr
		want string
	}{
		{tcp("0.0.0.0"), "http://127.0.0.1:1"},
		{tcp("::"), "http://127.0.0.1:1"},
		{tcp("::1"), "http://[::1]:1"},
		{tcp("10.0.0.1"), "http://10.0.0.1:1"},
		{&net.UnixAddr{Name: "x"}, ""},
	} {
		if got := urlOf(c.at); got != c.want {
			t.Errorf("%s is reached at %q, want %q", c.at, got, c.want)
		}
	}
}

func TestASocketIsRemoved(t *testing.T) {
	path := filepath.Join(t.TempDir(), "s")
	listener, err := new(net.ListenConfig).Listen(context.Background(), "unix", path)
	if err != nil {
		t.Fatal(err)
	}
	if Open(listener) {
		t.Error("a socket is told to be open to others")
	}
	if err := Serve(listener, "The test", http.NotFoundHandler(), Limits{Connections: 1, Read: time.Minute}, quiet()).Close(); err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(path); !os.IsNotExist(err) {
		t.Errorf("the socket is still there: %v", err)
	}
}
