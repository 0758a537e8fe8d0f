package lifecycle_test

import (
	"context"
	"errors"
	"slices"
	"testing"
	"time"

	"github.com/ballast-avs/ballast/actors/kit/actortest"
	"github.com/ballast-avs/ballast/node/lifecycle"
)

// diary notes what hooks do.
type diary []string

func (d *diary) hook(name string) lifecycle.Hook {
	note := func(what string) func(context.Context) error {
		return func(context.Context) error {
			*d = append(*d, what+" "+name)
			return nil
		}
	}
	return lifecycle.Hook{Name: name, Start: note("start"), Stop: note("stop")}
}

func (d *diary) expect(t *testing.T, want ...string) {
	t.Helper()
	if !slices.Equal(*d, want) {
		t.Errorf("the hooks did %q, want %q", *d, want)
	}
}

func newManager() (*lifecycle.Manager, *actortest.Clock) {
	clock := actortest.NewClock(time.Unix(1000, 0))
	return lifecycle.New(clock), clock
}

func TestHooksStopInTheOppositeOrder(t *testing.T) {
	m, _ := newManager()
	var d diary
	if err := m.Start(t.Context(), d.hook("disk"), d.hook("chains")); err != nil {
		t.Fatal(err)
	}
	if err := m.Start(t.Context(), d.hook("actors"), lifecycle.Hook{Name: "nothing to do"}); err != nil {
		t.Fatal(err)
	}
	for range 2 { // the second time there is nothing left
		if err := m.Stop(t.Context()); err != nil {
			t.Fatal(err)
		}
	}
	d.expect(t, "start disk", "start chains", "start actors", "stop actors", "stop chains", "stop disk")
}

func TestAFailedStartEndsTheOthers(t *testing.T) {
	fails := map[string]func(context.Context) error{
		"no such chain":                      func(context.Context) error { return errors.New("no such chain") },
		"start chains: panic: no such chain": func(context.Context) error { panic("no such chain") },
	}
	for name, start := range fails {
		m, _ := newManager()
		var d diary
		broken := d.hook("chains")
		broken.Start = start
		err := m.Start(t.Context(), d.hook("disk"), broken, d.hook("actors"))
		if err == nil || err.Error() != name {
			t.Errorf("got %v, want %s", err, name)
		}
		if err := m.Stop(t.Context()); err != nil {
			t.Error(err)
		}
		d.expect(t, "start disk", "stop disk")
	}
}

func TestWhatGoesWrongInOneStopKeepsNoOtherFromRunning(t *testing.T) {
	m, clock := newManager()
	var d diary
	hanging := make(chan struct{})
	t.Cleanup(func() { close(hanging) })
	begun := make(chan struct{})
	hooks := []lifecycle.Hook{
		d.hook("disk"),
		{Name: "chains", Stop: lifecycle.Closing(func() error { return errors.New("still in use") })},
		{Name: "peers", Stop: lifecycle.Ending(func() { close(begun); <-hanging })},
		{Name: "actors", Stop: lifecycle.Ending(func() { panic("a bug") })},
		d.hook("servers"),
	}
	if err := m.Start(t.Context(), hooks...); err != nil {
		t.Fatal(err)
	}
	stopped := make(chan error, 1)
	go func() { stopped <- m.Stop(t.Context()) }()
	<-begun
	clock.Advance(lifecycle.StopLimit)
	err := <-stopped
	want := "stop actors: panic: a bug\nstop peers: timed out after 30s\nstill in use"
	if err == nil || err.Error() != want || !errors.Is(err, lifecycle.ErrTimedOut) {
		t.Errorf("got %v, want %s", err, want)
	}
	d.expect(t, "start disk", "start servers", "stop servers", "stop disk")
}

// The caller's deadline reaches the hooks, but a hook that only closes something still runs after it.
func TestStopAfterTheDeadline(t *testing.T) {
	m, _ := newManager()
	var d diary
	drain := lifecycle.Hook{Name: "actors", Stop: func(ctx context.Context) error { return ctx.Err() }}
	if err := m.Start(t.Context(), d.hook("disk"), drain); err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if err := m.Stop(ctx); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v", err)
	}
	d.expect(t, "start disk", "stop disk")
}

func TestAStartThatHangsEndsWithAnError(t *testing.T) {
	m, clock := newManager()
	var d diary
	begun, hanging := make(chan struct{}), make(chan struct{})
	t.Cleanup(func() { close(hanging) })
	chains := d.hook("chains")
	chains.Start = func(context.Context) error { close(begun); <-hanging; return nil }
	started := make(chan error, 1)
	go func() { started <- m.Start(t.Context(), d.hook("disk"), chains, d.hook("actors")) }()
	<-begun
	clock.Advance(lifecycle.StartLimit)
	if err := <-started; !errors.Is(err, lifecycle.ErrTimedOut) || err.Error() != "start chains: timed out after 2m0s" {
		t.Errorf("got %v", err)
	}
	if err := m.Stop(t.Context()); err != nil {
		t.Error(err)
	}
	d.expect(t, "start disk", "stop disk")
}
