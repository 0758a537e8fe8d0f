package record

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"sync/atomic"
	"time"

	"github.com/ballast-avs/ballast/actors/kit"
	"github.com/ballast-avs/ballast/messages"
)

// queue is how many messages may wait for a slow reader.
const queue = 256

// Source is a system whose actors can be listened to: a [kit.System].
type Source interface {
	Tap(name string, tap func(at time.Time, m messages.Message)) (stop func(), err error)
}

// caught is a message on its way from the actor to the file.
type caught struct {
	at      time.Time
	message messages.Message
}

// recorder writes one recording.
type recorder struct {
	to      io.Writer
	started time.Time
	last    time.Duration
	scrub   *scrubber
	end     End
	bytes   int
	lost    atomic.Int64 // written by the actor's goroutine
}

// Record writes what an actor is about to handle, from now on and until a limit is reached. Each line is one Write. It
// returns kit.ErrNoActor, kit.ErrTapped and ErrLimits before anything is written; when ctx ends, or nobody can be
// written to, the recording is cut off and the error says so.
func Record(ctx context.Context, clock kit.Clock, from Source, actor string, l Limits, to io.Writer) error {
	if err := l.Validate(); err != nil {
		return err
	}
	r := &recorder{to: to, started: clock.Now().UTC(), scrub: newScrubber()}
	waiting := make(chan caught, queue)
	stop, err := from.Tap(actor, func(at time.Time, m messages.Message) {
		select {
		case waiting <- caught{at, m}:
		default:
			r.lost.Add(1)
		}
	})
	if err != nil {
		return fmt.Errorf("listen to an actor: %w", err)
	}
	defer stop()
	over := make(chan struct{})
	defer clock.After(l.For, func() { close(over) })()
	return r.run(ctx, actor, l, waiting, over)
}

func (r *recorder) run(ctx context.Context, actor string, l Limits, waiting <-chan caught, over <-chan struct{}) error {
	if err := r.json(Header{Format: Format, Actor: actor, Started: r.started}); err != nil {
		return err
	}
	for r.end.Why == "" {
		select {
		case <-ctx.Done():
			return fmt.Errorf("record an actor: %w", ctx.Err())
		case <-over:
			r.end.Why = EndedByTime
			for len(waiting) > 0 && r.end.Messages < l.Messages {
				if err := r.entry(<-waiting); err != nil {
					return err
				}
			}
		case c := <-waiting:
			if err := r.entry(c); err != nil {
				return err
			}
			if r.end.Messages == l.Messages {
				r.end.Why = EndedByMessages
			}
		}
	}
	r.end.Lost += int(r.lost.Load())
	return r.json(r.end)
}

// lineOfEnd is kept free in the bytes of a recording.
const lineOfEnd = 100

func (r *recorder) entry(c caught) error {
	r.last = max(r.last, c.at.Sub(r.started))
	text, err := encode(r.last, r.scrub.scrub(c.message))
	if err != nil {
		return err
	}
	switch {
	case len(text) >= maxLine:
		r.end.Lost++
		return nil
	case r.bytes+len(text)+1 > maxBytes-lineOfEnd:
		r.end.Why = EndedByBytes
		r.end.Lost++
		return nil
	}
	r.end.Messages++
	return r.write(text)
}

func (r *recorder) json(v any) error {
	text, err := json.Marshal(v)
	if err != nil {
		return fmt.Errorf("encode a line: %w", err)
	}
	return r.write(text)
}

func (r *recorder) write(text []byte) error {
	r.bytes += len(text) + 1
	if _, err := r.to.Write(append(text, '\n')); err != nil {
		return fmt.Errorf("write a recording: %w", err)
	}
	return nil
}
