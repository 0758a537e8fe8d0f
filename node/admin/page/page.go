// Package page is a live page about one node, for people: what the admin socket tells, as HTML that a browser keeps up to date.
//
//	GET /              everything about one L2: findings, round, actors, operators, rounds, what the supervisor did
//	GET /rounds/{key}  one round in full: by its id, its task, its transaction, or for one that proposed nothing its start
//	GET /events        what changed, every second, as server-sent events
//	GET /page.css, /page.js, /icon.svg
//
// With chain=id in the query it is about that L2, else about the first one. The page needs no script: without one a reload
// shows what is new. It moves nothing: a round, or a crash on a development network, is asked for at the admin socket.
//
// Whoever reaches the address may read, so that it is loopback unless told otherwise. Requests under a name that is none of
// the node's are refused: a web site elsewhere must not read the page by giving its own name this address. Whatever peers and
// endpoints said is escaped by html/template, and bounded where it entered the node. All pages together cost at most one look
// at the node in a second and L2; connections and event streams are bounded.
package page

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"strconv"
	"time"

	"github.com/sirupsen/logrus"
	"golang.org/x/net/netutil"

	"github.com/ballast-avs/ballast/actors/kit"
	"github.com/ballast-avs/ballast/messages"
	"github.com/ballast-avs/ballast/node/admin"
)

// Node is what the page shows. An admin.Node is one.
type Node interface {
	Status(ctx context.Context) (admin.Status, error)
	Rounds(ctx context.Context, l2 messages.ChainID, limit int) ([]messages.RoundRecord, error)
	Round(ctx context.Context, key string) (messages.RoundRecord, error)
	Answer(ctx context.Context, key string) (admin.Answer, error)
	Actors(l2 messages.ChainID) ([]admin.Tree, error)
	Progress(l2 messages.ChainID) ([]admin.Progress, error)
	Operators(l2 messages.ChainID) ([]admin.Operators, error)
}

// Config is where the page is served.
type Config struct {
	Host string // an address or a name of this machine
	Port int    // 0 picks a free one
}

const (
	readTimeout = 5 * time.Second
	// answerLimit bounds the making of a page; writeTimeout also its way to the reader.
	answerLimit  = 5 * time.Second
	writeTimeout = 15 * time.Second
	idleTimeout  = time.Minute
	maxHeader    = 16 << 10 // bytes
	// maxConnections keeps file descriptors for the node's peers: each stream has one, a browser opens six at most.
	maxConnections = 64
	// maxStreams is how many pages may be kept up to date at once.
	maxStreams = 16
)

// Server serves one node's page.
type Server struct {
	http *http.Server
	url  string
}

// Serve listens and answers until Close.
func Serve(c Config, n Node, log *logrus.Entry) (*Server, error) {
	listener, err := new(net.ListenConfig).Listen(context.Background(), "tcp", net.JoinHostPort(c.Host, strconv.Itoa(c.Port)))
	if err != nil {
		return nil, fmt.Errorf("--admin.port: serve the admin page: %w; where the port is in use, give another", err)
	}
	s := &Server{url: "http://" + reachable(listener.Addr()) + "/"}
	s.http = &http.Server{
		Handler: newHandler(c, n, kit.SystemClock()), ReadHeaderTimeout: readTimeout, ReadTimeout: readTimeout, WriteTimeout: writeTimeout,
		IdleTimeout: idleTimeout, MaxHeaderBytes: maxHeader, ErrorLog: slog.NewLogLogger(kit.Slog(log).Handler(), slog.LevelDebug),
	}
	go func() {
		if err := s.http.Serve(netutil.LimitListener(listener, maxConnections)); !errors.Is(err, http.ErrServerClosed) {
			log.WithError(err).Error("The admin page is not served any more")
		}
	}()
	log.WithField("url", s.url).Info("The admin page is served")
	if tcp, is := listener.Addr().(*net.TCPAddr); is && !tcp.IP.IsLoopback() {
		log.Warn("The admin page can be read by everybody who reaches its address: --admin.host")
	}
	return s, nil
}

// URL is where a browser on this machine finds the page.
func (s *Server) URL() string { return s.url }

// Close stops serving at once; what is on its way is cut off.
func (s *Server) Close() error { return s.http.Close() }

// reachable turns "all addresses" into one that can be called.
func reachable(a net.Addr) string {
	tcp, is := a.(*net.TCPAddr)
	if is && tcp.IP.IsUnspecified() {
		return net.JoinHostPort("127.0.0.1", strconv.Itoa(tcp.Port))
	}
	return a.String()
}
