package page

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"strings"
	"time"

	"github.com/ballast-avs/ballast/actors/kit"
	"github.com/ballast-avs/ballast/messages"
	"github.com/ballast-avs/ballast/node/admin/words"
	"github.com/ballast-avs/ballast/node/health"
)

// sendLimit bounds the sending of one event: a reader that takes nothing loses its stream.
const sendLimit = 5 * time.Second

// stream tells one reader what changes.
type stream struct {
	w       http.ResponseWriter
	control *http.ResponseController
	clock   kit.Clock
	sent    map[string]string // sections, as the reader has them
	last    *view
}

// follow sends what changes until the reader leaves.
func (s *stream) follow(ctx context.Context, at func(context.Context) (*view, error)) error {
	for {
		v, err := at(ctx)
		if err != nil {
			return err
		}
		if err := s.send(v); err != nil {
			return err
		}
		due := make(chan struct{})
		undo := s.clock.After(lookEvery, func() { close(due) })
		select {
		case <-due:
		case <-ctx.Done():
			undo()
			return ctx.Err()
		}
	}
}

// send tells what is not as it was, and that the node lives.
func (s *stream) send(v *view) error {
	for _, section := range v.sections {
		if s.sent[section.ID] == section.HTML {
			continue
		}
		s.sent[section.ID] = section.HTML
		if err := s.event("section", section); err != nil {
			return err
		}
	}
	if s.last != nil {
		for _, line := range news(s.last.look, v.look) {
			if err := s.event("news", line); err != nil {
				return err
			}
		}
	}
	s.last = v
	return s.event("beat", clockText(v.look.At))
}

func (s *stream) event(name string, data any) error {
	text, err := json.Marshal(data)
	if err != nil {
		return fmt.Errorf("write an event: %w", err)
	}
	if err := s.control.SetWriteDeadline(s.clock.Now().Add(sendLimit)); err != nil {
		return fmt.Errorf("bound the sending of an event: %w", err)
	}
	if _, err := fmt.Fprintf(s.w, "event: %s\ndata: %s\n\n", name, text); err != nil {
		return fmt.Errorf("send an event: %w", err)
	}
	return s.control.Flush()
}

// news are the changes that a person who only listens wants to hear of, in words.
func news(before, after look) []string {
	var all []string
	if before.Status.Ready != after.Status.Ready {
		all = append(all, readiness(after.Status.Findings))
	}
	for i := len(after.Tree.Events) - 1; i >= 0; i-- {
		if e := after.Tree.Events[i]; len(before.Tree.Events) == 0 || e.At.After(before.Tree.Events[0].At) {
			all = append(all, fmt.Sprintf("%s %s", e.Actor, e.Kind))
		}
	}
	p := after.Progress
	if !p.Running && p.Round != 0 && !p.Ended.Equal(before.Progress.Ended) &&
		p.Outcome != messages.OutcomeInSync {
		all = append(all, "Round "+words.Plain(p.Outcome))
	}
	return all
}

// readiness is whether the node is ready, and why not.
func readiness(findings []health.Finding) string {
	if health.Ready(findings) {
		return "The node is ready"
	}
	var codes []string
	for _, f := range findings {
		if f.Grade == health.GradeFail {
			codes = append(codes, f.Code)
		}
	}
	return "The node is not ready: " + strings.Join(codes, ", ")
}
