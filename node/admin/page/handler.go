package page

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"net/http"
	"strconv"
	"time"

	"github.com/ballast-avs/ballast/actors/kit"
	"github.com/ballast-avs/ballast/messages"
	"github.com/ballast-avs/ballast/node/admin"
	"github.com/ballast-avs/ballast/node/inspect"
)

// handler answers browsers.
type handler struct {
	node      Node
	clock     kit.Clock
	looker    *looker
	templates templates
	streams   chan struct{} // one for each that runs
}

func newHandler(c Config, n Node, clock kit.Clock) http.Handler {
	t := newTemplates()
	h := &handler{
		node: n, clock: clock, templates: t, streams: make(chan struct{}, maxStreams),
		looker: &looker{node: n, clock: clock, templates: t, last: map[messages.ChainID]*view{}},
	}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /{$}", h.page)
	mux.HandleFunc("GET /rounds/{key}", h.round)
	mux.HandleFunc("GET /events", h.events)
	for _, name := range []string{"page.css", "page.js", "icon.svg"} {
		mux.HandleFunc("GET /"+name,
			func(w http.ResponseWriter, r *http.Request) { http.ServeFileFS(w, r, files, "assets/"+name) })
	}
	return guard(c.Host, mux)
}

// chainOf is the L2 that a request names, or zero.
func chainOf(r *http.Request) (messages.ChainID, error) {
	l2, err := admin.ChainOf(r)
	if err != nil {
		err = fmt.Errorf("%w: %w", err, errBadRequest)
	}
	return l2, err
}

// errBadRequest marks what the caller can correct.
var errBadRequest = errors.New("correct the address")

func (h *handler) page(w http.ResponseWriter, r *http.Request) {
	ctx, cancel := context.WithTimeout(r.Context(), answerLimit)
	defer cancel()
	l2, err := chainOf(r)
	if err != nil {
		refuse(w, err)
		return
	}
	v, err := h.looker.at(ctx, l2)
	if err != nil {
		refuse(w, err)
		return
	}
	write(w, func(out *bytes.Buffer) error { return h.templates.document(out, v.page(l2)) })
}

// write sends a page that was made whole.
func write(w http.ResponseWriter, fill func(*bytes.Buffer) error) {
	var out bytes.Buffer
	if err := fill(&out); err != nil {
		refuse(w, err)
		return
	}
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	_, _ = out.WriteTo(w) // The reader is gone; there is nobody to tell.
}

// refuse says in one line what is wrong.
func refuse(w http.ResponseWriter, err error) {
	status := http.StatusInternalServerError
	_, unknown := errors.AsType[admin.UnknownL2Error](err)
	switch {
	case errors.Is(err, errBadRequest):
		status = http.StatusBadRequest
	case unknown, errors.Is(err, admin.ErrNotFound):
		status = http.StatusNotFound
	case errors.Is(err, context.DeadlineExceeded):
		status = http.StatusServiceUnavailable
	}
	http.Error(w, err.Error(), status)
}

func (h *handler) events(w http.ResponseWriter, r *http.Request) {
	l2, err := chainOf(r)
	if err != nil {
		refuse(w, err)
		return
	}
	select {
	case h.streams <- struct{}{}:
		defer func() { <-h.streams }()
	default:
		http.Error(w,
			fmt.Sprintf("%d pages are kept up to date already: close one, or reload this one by hand", maxStreams),
			http.StatusServiceUnavailable)
		return
	}
	control := http.NewResponseController(w)
	if err := control.SetReadDeadline(time.Time{}); err != nil { // it would end the stream
		refuse(w, err)
		return
	}
	w.Header().Set("Content-Type", "text/event-stream")
	s := stream{w: w, control: control, clock: h.clock, sent: map[string]string{}}
	_ = s.follow(r.Context(), func(ctx context.Context) (*view, error) { // The reader asks again, and sees why.
		ctx, cancel := context.WithTimeout(ctx, answerLimit)
		defer cancel()
		return h.looker.at(ctx, l2)
	})
}

// maxKey bounds what names a round: the longest is a hash.
const maxKey = 100

// searched is how many rounds one without an id is looked for in.
const searched = 1000

func (h *handler) round(w http.ResponseWriter, r *http.Request) {
	ctx, cancel := context.WithTimeout(r.Context(), answerLimit)
	defer cancel()
	key := r.PathValue("key")
	if len(key) > maxKey {
		refuse(w, fmt.Errorf("no round has so long a name: %w", errBadRequest))
		return
	}
	x, err := h.explain(ctx, key)
	if err != nil {
		refuse(w, err)
		return
	}
	v, err := h.looker.at(ctx, 0)
	if err != nil {
		refuse(w, err)
		return
	}
	write(w, func(out *bytes.Buffer) error { return h.templates.round(out, v.look.Status.Name, x) })
}

// explain finds a round of the node's own, or else its answer to another's. The chains are not asked:
// ballast explain does that.
func (h *handler) explain(ctx context.Context, key string) (explanation, error) {
	record, err := h.find(ctx, key)
	if err == nil {
		return explanationOf(key, record), nil
	}
	a, answerErr := h.node.Answer(ctx, key)
	if answerErr != nil {
		return explanation{}, err
	}
	return explanation{Explanation: inspect.ExplainAnswer(a.AnswerRecord), Key: key}, nil
}

func (h *handler) find(ctx context.Context, key string) (messages.Round, error) {
	started, err := strconv.ParseUint(key, 10, 64)
	if err != nil {
		return h.node.Round(ctx, key)
	}
	rounds, err := h.node.Rounds(ctx, 0, searched)
	if err != nil {
		return messages.Round{}, err
	}
	for i := range rounds {
		if uint64(rounds[i].Started) == started {
			return rounds[i], nil
		}
	}
	return messages.Round{}, fmt.Errorf("%w: no round that this node remembers began at %s", admin.ErrNotFound,
		key)
}

func explanationOf(key string, r messages.Round) explanation {
	p := admin.ProgressOf(0, r)
	return explanation{
		Explanation: inspect.ExplainRound(r), Key: key, Moves: movesOf(r.Update),
		Stages: timeline(p.Started, p.Ended, p.Stages),
	}
}
