// Package page is a live page about one node, for people: what the admin socket tells, as HTML that a
// browser keeps up to date.
//
//	GET /              everything about one L2: findings, round, actors, operators, rounds, what the supervisor did
//	GET /rounds/{key}  one round in full: by id, task, transaction, or, where nothing was proposed, its start
//	GET /events        what changed, every second, as server-sent events
//	GET /page.css, /page.js, /icon.svg
//
// With chain=id in the query it is about that L2, else about the first one. The page needs no script: without
// one a reload shows what is new. It moves nothing: a round, or a crash on a development network, is asked
// for at the admin socket.
//
// Whoever reaches the address may read, so that it is loopback unless told otherwise. Requests under a name that is
// none of the node's are refused: a web site elsewhere must not read the page by giving its own name this address.
// Whatever peers and endpoints said is escaped by html/template, and bounded where it entered the node. All pages
// together cost at most one look at the node in a second and L2; connections and event streams are bounded.
package page

import (
	"context"
	"fmt"
	"net"
	"strconv"
	"time"

	"github.com/sirupsen/logrus"

	"github.com/ballast-avs/ballast/actors/kit"
	"github.com/ballast-avs/ballast/messages"
	"github.com/ballast-avs/ballast/node/admin"
	"github.com/ballast-avs/ballast/node/httpserver"
)

// Node is what the page shows. An admin.Node is one.
type Node interface {
	admin.Viewer

	Round(ctx context.Context, key string) (messages.Round, error)
	Answer(ctx context.Context, key string) (admin.Answer, error)
}

// Config is where the page is served.
type Config struct {
	Host string // an address or a name of this machine
	Port int    // 0 picks a free one
}

const (
	// answerLimit bounds the making of a page.
	answerLimit = 5 * time.Second
	// maxStreams is how many pages may be kept up to date at once.
	maxStreams = 16
)

// limits are those of readers: each stream has one connection, a browser opens six at most.
func limits() httpserver.Limits {
	return httpserver.Limits{Connections: 64, Read: 5 * time.Second, Write: answerLimit + 10*time.Second}
}

// Server serves one node's page.
type Server struct{ *httpserver.Server }

// Serve listens and answers until Close.
func Serve(c Config, n Node, log *logrus.Entry) (*Server, error) {
	listener, err := httpserver.Listen(net.JoinHostPort(c.Host, strconv.Itoa(c.Port)))
	if err != nil {
		return nil, fmt.Errorf("--admin.port: serve the admin page: %w; where the port is in use, give another", err)
	}
	s := &Server{httpserver.Serve(listener, "The admin page", newHandler(c, n, kit.SystemClock()), limits(), log)}
	log.WithField("url", s.URL()).Info("The admin page is served")
	if httpserver.Open(listener) {
		log.Warn("The admin page can be read by everybody who reaches its address: --admin.host")
	}
	return s, nil
}

// URL is where a browser on this machine finds the page.
func (s *Server) URL() string { return s.Server.URL() + "/" }
