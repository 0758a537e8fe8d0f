// Package admin is how a person and their tools look into a running node and ask something of it: HTTP on a Unix socket
// in the node's data directory, which only the node's own user can open.
//
//	GET  /healthz              200 while the node runs
//	GET  /readyz               200 when nothing is wrong, else 503; both with findings
//	GET  /status               Status
//	GET  /rounds?limit=20      the newest rounds first, with chain=id of that L2 alone
//	GET  /rounds/{id}          one round, by its id, its task or its transaction
//	GET  /answers/{id}         what this operator answered, by task or round
//	POST /sync                 starts a round now, with chain=id on that L2 alone
//	GET  /actors               the actors of each L2 and what their supervisor did, with chain=id of that L2 alone
//	GET  /record/{actor}       what an actor receives from now on (package record), with messages, seconds and chain
//	GET  /progress             the round under way on each L2, or the last one, with its stages; chain=id for one L2
//	GET  /operators            the operators, their power on both chains, their last answers; chain=id for one L2
//	POST /actors/{name}/crash  makes an actor fail, on a development network only, with chain=id on that L2 alone
//
// Answers are JSON. /healthz and /readyz are served beside the metrics too, for probes of container platforms.
package admin

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strconv"
	"time"

	"github.com/sirupsen/logrus"

	"github.com/ballast-avs/ballast/actors/kit/record"
	"github.com/ballast-avs/ballast/messages"
	"github.com/ballast-avs/ballast/node/health"
	"github.com/ballast-avs/ballast/node/httpserver"
)

// Node is what the server shows and moves. Errors are told to the caller in words.
type Node interface {
	Viewer

	// Findings are how the node is, now.
	Findings() []health.Finding
	// Round finds a round by its id, task or transaction.
	Round(ctx context.Context, key string) (messages.Round, error)
	// Answer finds what this operator answered to a task, by the task or by its round's id.
	Answer(ctx context.Context, key string) (Answer, error)
	// Sync starts a round on an L2 or, where it is zero, on each, or says why this node does not.
	Sync(ctx context.Context, l2 messages.ChainID) error
	// Record writes what an actor of an L2 receives from now on, a line for each Write. The L2 may be
	// zero where there is one.
	Record(ctx context.Context, l2 messages.ChainID, actor string, limits record.Limits, to io.Writer) error
	// Crash makes an actor fail on an L2 or, where it is zero, on each, or says why this node does not.
	Crash(ctx context.Context, l2 messages.ChainID, name string) error
}

// ErrNotFound is an answer to a question about something that the node does not know.
var ErrNotFound = errors.New("not found")

const (
	answerLimit  = 10 * time.Second
	defaultLimit = 20
	maxLimit     = 1000
)

// limits are those of the machine's own users: each recording has one connection.
func limits() httpserver.Limits {
	return httpserver.Limits{Connections: 64, Read: 5 * time.Second, Write: 2 * answerLimit}
}

// Serve listens at the data directory's socket. What an earlier process left there is removed: the caller holds the
// journal's lock, so that no other process serves this directory. Closing removes the socket.
func Serve(dataDir string, node Node, log *logrus.Entry) (*httpserver.Server, error) {
	listener, err := listen(dataDir)
	if err != nil {
		return nil, err
	}
	return httpserver.Serve(listener, "The admin socket", routes(node), limits(), log), nil
}

// Probes are /healthz and /readyz, for another server.
func Probes(mux *http.ServeMux, findings func() []health.Finding) {
	mux.HandleFunc("GET /healthz", func(w http.ResponseWriter, _ *http.Request) {
		answer(w, http.StatusOK, Probe{Ready: true})
	})
	mux.HandleFunc("GET /readyz", func(w http.ResponseWriter, _ *http.Request) {
		p := Probe{Findings: findings()}
		p.Ready = health.Ready(p.Findings)
		status := http.StatusOK
		if !p.Ready {
			status = http.StatusServiceUnavailable
		}
		answer(w, status, p)
	})
}

// Probe is the answer of /healthz and /readyz.
type Probe struct {
	Ready    bool             `json:"ready"`
	Findings []health.Finding `json:"findings,omitempty"`
}

func routes(node Node) http.Handler {
	mux := http.NewServeMux()
	Probes(mux, node.Findings)
	mux.HandleFunc("GET /status", func(w http.ResponseWriter, r *http.Request) {
		s, err := node.Status(r.Context())
		reply(w, s, err)
	})
	mux.HandleFunc("GET /rounds", func(w http.ResponseWriter, r *http.Request) {
		limit, limitErr := limitOf(r)
		l2, err := ChainOf(r)
		if err = errors.Join(limitErr, err); err != nil {
			answer(w, http.StatusBadRequest, problem{err.Error()})
			return
		}
		rounds, err := node.Rounds(r.Context(), l2, limit)
		reply(w, rounds, err)
	})
	mux.HandleFunc("GET /rounds/{id}", func(w http.ResponseWriter, r *http.Request) {
		round, err := node.Round(r.Context(), r.PathValue("id"))
		reply(w, round, err)
	})
	mux.HandleFunc("GET /answers/{id}", func(w http.ResponseWriter, r *http.Request) {
		a, err := node.Answer(r.Context(), r.PathValue("id"))
		reply(w, a, err)
	})
	mux.HandleFunc("GET /actors", aboutL2(node.Actors))
	mux.HandleFunc("GET /progress", aboutL2(node.Progress))
	mux.HandleFunc("GET /operators", aboutL2(node.Operators))
	mux.HandleFunc("POST /sync", aboutL2(func(ctx context.Context, l2 messages.ChainID) (struct{}, error) {
		return struct{}{}, node.Sync(ctx, l2)
	}))
	mux.HandleFunc("POST /actors/{name}/crash", func(w http.ResponseWriter, r *http.Request) {
		aboutL2(func(ctx context.Context, l2 messages.ChainID) (struct{}, error) {
			return struct{}{}, node.Crash(ctx, l2, r.PathValue("name"))
		})(w, r)
	})
	all := http.NewServeMux()
	all.Handle("/", http.TimeoutHandler(mux, answerLimit, `{"error":"the node gives no answer in time"}`))
	recordRoute(all, node)
	return all
}

// aboutL2 answers what is asked about the L2 that a request names, or about all.
func aboutL2[T any](ask func(context.Context, messages.ChainID) (T, error)) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		l2, err := ChainOf(r)
		if err != nil {
			answer(w, http.StatusBadRequest, problem{err.Error()})
			return
		}
		v, err := ask(r.Context(), l2)
		reply(w, v, err)
	}
}

func limitOf(r *http.Request) (int, error) {
	text := r.URL.Query().Get("limit")
	if text == "" {
		return defaultLimit, nil
	}
	limit, err := strconv.Atoi(text)
	if err != nil || limit < 1 || limit > maxLimit {
		return 0, fmt.Errorf("limit %q is not a number from 1 to %d", text, maxLimit)
	}
	return limit, nil
}

// ChainOf is the L2 that a request names with chain=id, or zero.
func ChainOf(r *http.Request) (messages.ChainID, error) {
	text := r.URL.Query().Get("chain")
	if text == "" {
		return 0, nil
	}
	id, err := strconv.ParseUint(text, 10, 64)
	if err != nil || id == 0 {
		return 0, fmt.Errorf("chain %q is not a chain id", text)
	}
	return messages.ChainID(id), nil
}

// problem is the answer to a question that failed.
type problem struct {
	Error string `json:"error"`
}

// reply hands over a pointer to a value: amounts are texts only where they can be addressed (uint256).
func reply[T any](w http.ResponseWriter, v T, err error) {
	switch {
	case errors.Is(err, ErrNotFound):
		answer(w, http.StatusNotFound, problem{err.Error()})
	case err != nil:
		answer(w, http.StatusConflict, problem{err.Error()})
	default:
		answer(w, http.StatusOK, &v)
	}
}

func answer(w http.ResponseWriter, status int, v any) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	_ = json.NewEncoder(w).Encode(v) // The caller has gone; there is nobody to tell.
}
