package jsonrpc

import (
	"context"
	"crypto/sha256"
	"crypto/subtle"
	"errors"
	"io"
	"mime"
	"net/http"
	"net/netip"
	"strings"
	"time"

	"github.com/sirupsen/logrus"

	"github.com/ballast-avs/ballast/actors/kit"
	"github.com/ballast-avs/ballast/node/httpserver"
	"github.com/ballast-avs/ballast/node/ratelimit"
)

const (
	jsonType = "application/json"
	// retryAfter is in seconds: the time in which a caller's rate gives it requests again.
	retryAfter = "1"
)

// handler answers HTTP requests.
type handler struct {
	methods map[string]method
	callers *ratelimit.Keyed[netip.Addr]
	slots   chan struct{}
	token   *[sha256.Size]byte // the hash of the token, or nil where none is wanted
	maxBody int64
	timeout time.Duration
	log     *logrus.Entry
	metrics *metrics
}

func newHandler(c Config, n Node, clock kit.Clock, log *logrus.Entry, m *metrics) *handler {
	h := &handler{
		methods: methodsOf(n, c.CustomMessages),
		callers: ratelimit.New[netip.Addr](clock, c.RequestsPerSecond, c.Burst),
		slots:   make(chan struct{}, c.Concurrent), maxBody: c.MaxBody, timeout: c.Timeout, log: log, metrics: m,
	}
	if c.Token != "" {
		sum := sha256.Sum256([]byte(c.Token))
		h.token = &sum
	}
	return h
}

// bar is why an HTTP request is turned away.
type bar struct {
	status  int
	problem *problem
}

// ServeHTTP implements http.Handler.
func (h *handler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	caller := httpserver.CallerOf(r.RemoteAddr)
	if b := h.check(r, caller); b != nil {
		h.turnAway(w, b)
		return
	}
	body, b := h.read(w, r)
	if b != nil {
		h.turnAway(w, b)
		return
	}
	select {
	case h.slots <- struct{}{}:
		defer func() { <-h.slots }()
	default:
		h.turnAway(w,
			&bar{http.StatusServiceUnavailable, tooMany("the node answers as many requests at once as it may")})
		return
	}
	ctx, cancel := context.WithTimeout(r.Context(), h.timeout)
	defer cancel()
	if out := h.exchange(ctx, body, caller); out != nil {
		respond(w, http.StatusOK, out)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// check looks at what can be told without the body. Browsers are turned away before the rate is touched, so that a page
// cannot use up the rate of the performers on its visitor's machine.
func (h *handler) check(r *http.Request, caller netip.Addr) *bar {
	switch {
	case r.URL.Path != "/":
		return &bar{http.StatusNotFound, notRequest("JSON-RPC is served at / alone")}
	case r.Method != http.MethodPost:
		return &bar{http.StatusMethodNotAllowed, notRequest("JSON-RPC needs POST")}
	case len(r.Header.Values("Origin")) > 0:
		return &bar{http.StatusForbidden, notRequest("requests of web pages, which have an Origin, are not answered")}
	case !h.callers.Take(caller):
		return &bar{http.StatusTooManyRequests, tooMany("too many requests from this address")}
	case !h.authorized(r.Header.Get("Authorization")):
		return &bar{http.StatusUnauthorized, unauthorized()}
	case !isJSON(r.Header.Get("Content-Type")):
		return &bar{
			http.StatusUnsupportedMediaType, notRequest("write the header Content-Type: " + jsonType + " (curl -H)"),
		}
	case r.ContentLength > h.maxBody:
		return &bar{http.StatusRequestEntityTooLarge, tooLarge(h.maxBody)}
	}
	return nil
}

// authorized compares hashes, in a time that tells neither the token's length nor how much of it was right.
func (h *handler) authorized(header string) bool {
	if h.token == nil {
		return true
	}
	scheme, token, _ := strings.Cut(header, " ")
	sum := sha256.Sum256([]byte(token))
	return subtle.ConstantTimeCompare(sum[:], h.token[:]) == 1 && strings.EqualFold(scheme, "Bearer")
}

// isJSON accepts a missing type: programs may leave it out, and of browsers the Origin tells.
func isJSON(contentType string) bool {
	if contentType == "" {
		return true
	}
	kind, _, err := mime.ParseMediaType(contentType)
	return err == nil && kind == jsonType
}

func (h *handler) read(w http.ResponseWriter, r *http.Request) ([]byte, *bar) {
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, h.maxBody))
	var more *http.MaxBytesError
	switch {
	case errors.As(err, &more):
		return nil, &bar{http.StatusRequestEntityTooLarge, tooLarge(h.maxBody)}
	case err != nil:
		return nil, &bar{http.StatusBadRequest, notRequest("the body did not arrive")}
	}
	return body, nil
}

// turnAway answers a request that gets no further.
func (h *handler) turnAway(w http.ResponseWriter, b *bar) {
	h.metrics.count(methodOther, b.problem)
	switch b.status {
	case http.StatusMethodNotAllowed:
		w.Header().Set("Allow", http.MethodPost)
	case http.StatusUnauthorized:
		w.Header().Set("WWW-Authenticate", "Bearer")
	case http.StatusTooManyRequests, http.StatusServiceUnavailable:
		w.Header().Set("Retry-After", retryAfter)
	}
	respond(w, b.status, encode(failure(b.problem)))
}

func respond(w http.ResponseWriter, status int, body []byte) {
	w.Header().Set("Content-Type", jsonType)
	w.Header().Set("X-Content-Type-Options", "nosniff")
	w.WriteHeader(status)
	_, _ = w.Write(body) // The caller has gone; there is nobody to tell.
}
