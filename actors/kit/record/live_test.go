package record_test

import (
	"bytes"
	"context"
	"errors"
	"testing"
	"time"

	"github.com/ballast-avs/ballast/actors/kit"
	"github.com/ballast-avs/ballast/actors/kit/actortest"
	"github.com/ballast-avs/ballast/actors/kit/record"
	"github.com/ballast-avs/ballast/messages"
)

// inbox is a source of messages: a recording that begins gets them at once, on the goroutine that asks for them.
type inbox struct {
	clock   *actortest.Clock
	sent    func(tap func(at time.Time, m messages.Message))
	err     error
	stopped int
}

func (i *inbox) Tap(_ string, tap func(at time.Time, m messages.Message)) (func(), error) {
	if i.err != nil {
		return nil, i.err
	}
	i.sent(tap)
	return func() { i.stopped++ }, nil
}

func start() time.Time { return time.Unix(1_700_000_000, 0).UTC() }

// several is a source that sends Tick messages, a second apart.
func several(n int) *inbox {
	i := &inbox{clock: actortest.NewClock(start())}
	i.sent = func(tap func(at time.Time, m messages.Message)) {
		for range n {
			tap(i.clock.Now(), messages.Tick{})
			i.clock.Advance(time.Second)
		}
	}
	return i
}

func TestARecordingEndsWithItsMessages(t *testing.T) {
	from, out := several(5), new(bytes.Buffer)
	if err := record.Record(t.Context(), from.clock, from, "scheduler", record.Limits{Messages: 3, For: time.Minute}, out); err != nil {
		t.Fatal(err)
	}
	r, err := record.Read(out)
	if err != nil || len(r.Entries) != 3 || r.End != (record.End{Why: record.EndedByMessages, Messages: 3}) || r.Header.Actor != "scheduler" || from.stopped != 1 {
		t.Errorf("recorded %+v, %v", r, err)
	}
	if r.Header.Started != start() || r.Entries[2].After != 2*time.Second {
		t.Errorf("times: %s, then %s", r.Header.Started, r.Entries[2].After)
	}
}

func TestARecordingEndsWithItsTime(t *testing.T) {
	from, out := several(1), new(waker)
	out.wake = func() { from.clock.Advance(time.Hour) }
	if err := record.Record(t.Context(), from.clock, from, "scheduler", record.Limits{Messages: 3, For: time.Minute}, out); err != nil {
		t.Fatal(err)
	}
	if r, err := record.Read(&out.Buffer); err != nil || len(r.Entries) != 1 || r.End != (record.End{Why: record.EndedByTime, Messages: 1}) {
		t.Errorf("recorded %+v, %v", r, err)
	}
}

// waker does something at the second line.
type waker struct {
	bytes.Buffer
	lines int
	wake  func()
}

func (w *waker) Write(p []byte) (int, error) {
	if w.lines++; w.lines == 2 {
		w.wake()
	}
	return w.Buffer.Write(p)
}

func TestASlowReaderLosesMessages(t *testing.T) {
	from, out := several(record.Queue+7), new(bytes.Buffer)
	if err := record.Record(t.Context(), from.clock, from, "scheduler", record.Limits{Messages: record.Queue, For: time.Hour}, out); err != nil {
		t.Fatal(err)
	}
	if r, err := record.Read(out); err != nil || r.End != (record.End{Why: record.EndedByMessages, Messages: record.Queue, Lost: 7}) {
		t.Errorf("recorded %+v, %v", r.End, err)
	}
}

func TestAHugeMessageIsLost(t *testing.T) {
	from, out := several(2), new(bytes.Buffer)
	ticks := from.sent
	from.sent = func(tap func(at time.Time, m messages.Message)) {
		tap(from.clock.Now(), messages.Validate{Proposal: messages.Proposal{Data: make([]byte, record.MaxLine)}})
		ticks(tap)
	}
	if err := record.Record(t.Context(), from.clock, from, "validator", record.Limits{Messages: 2, For: time.Hour}, out); err != nil {
		t.Fatal(err)
	}
	if r, err := record.Read(out); err != nil || r.End != (record.End{Why: record.EndedByMessages, Messages: 2, Lost: 1}) {
		t.Errorf("recorded %+v, %v", r.End, err)
	}
}

func TestBytesAreBounded(t *testing.T) {
	from, out := &inbox{clock: actortest.NewClock(start())}, new(bytes.Buffer)
	from.sent = func(tap func(at time.Time, m messages.Message)) {
		for range 100 {
			tap(from.clock.Now(), messages.Validate{Proposal: messages.Proposal{Data: bytes.Repeat([]byte{1}, record.MaxLine/2)}})
		}
	}
	if err := record.Record(t.Context(), from.clock, from, "validator", record.Limits{Messages: 100, For: time.Hour}, out); err != nil {
		t.Fatal(err)
	}
	if out.Len() > record.MaxBytes {
		t.Errorf("%d bytes", out.Len())
	}
	if r, err := record.Read(out); err != nil || r.End.Why != record.EndedByBytes || r.End.Lost != 1 || len(r.Entries) != r.End.Messages {
		t.Errorf("recorded %d, %+v, %v", len(r.Entries), r.End, err)
	}
}

func TestNothingIsWrittenOfWhatCannotBegin(t *testing.T) {
	out, from := new(bytes.Buffer), several(1)
	from.err = kit.ErrTapped
	if err := record.Record(t.Context(), from.clock, from, "scheduler", record.DefaultLimits(), out); !errors.Is(err, kit.ErrTapped) {
		t.Errorf("a second recording: %v", err)
	}
	from.err = nil
	for _, l := range []record.Limits{{}, {Messages: 1}, {For: time.Second}, {record.MaxMessages + 1, time.Second}, {1, record.MaxDuration + 1}} {
		if err := record.Record(t.Context(), from.clock, from, "scheduler", l, out); !errors.Is(err, record.ErrLimits) {
			t.Errorf("%+v: %v", l, err)
		}
	}
	if out.Len() > 0 || from.stopped > 0 {
		t.Errorf("written: %s", out)
	}
}

func TestACancelledRecordingIsCutOff(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	from, out := several(1), &waker{wake: cancel}
	if err := record.Record(ctx, from.clock, from, "scheduler", record.DefaultLimits(), out); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v", err)
	}
	if r, err := record.Read(&out.Buffer); err != nil || len(r.Entries) != 1 || r.End.Why != "" || from.stopped != 1 {
		t.Errorf("recorded %+v, %v", r, err)
	}
}

func TestALiveActorIsRecorded(t *testing.T) {
	clock, out := actortest.NewClock(start()), &waker{}
	sys := kit.New(kit.SystemConfig{Clock: clock})
	handled := make(chan messages.Message, 1)
	props := kit.Props(func(*kit.Self[messages.ToScheduler]) func(messages.ToScheduler) {
		return func(m messages.ToScheduler) { handled <- m }
	})
	if err := sys.Start([]kit.Child{{Name: "scheduler", Props: props, Mailbox: 8, Restart: kit.Backoff()}}); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := sys.Drain(context.Background()); err != nil {
			t.Error(err)
		}
	})
	tapped := &notify{Source: sys, done: make(chan struct{})}
	done := make(chan error, 1)
	out.wake = func() {}
	go func() {
		done <- record.Record(t.Context(), clock, tapped, "scheduler", record.Limits{Messages: 1, For: time.Minute}, out)
	}()
	<-tapped.done
	kit.Address[messages.ToScheduler](sys, "scheduler")(messages.StageReached{Stage: messages.StageMined})
	<-handled
	if err := <-done; err != nil {
		t.Fatal(err)
	}
	if r, err := record.Read(&out.Buffer); err != nil || len(r.Entries) != 1 || r.Entries[0].Message != messages.Message(messages.StageReached{Stage: messages.StageMined}) {
		t.Errorf("recorded %+v, %v", r, err)
	}
}

// notify says when the tap is there.
type notify struct {
	record.Source
	done chan struct{}
}

func (n *notify) Tap(name string, tap func(at time.Time, m messages.Message)) (func(), error) {
	defer close(n.done)
	return n.Source.Tap(name, tap)
}
