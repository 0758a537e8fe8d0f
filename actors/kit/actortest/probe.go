package actortest

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/ballast-avs/ballast/messages"
)

// Probe stands in for a neighbour and remembers what it was told. Each expectation is about what has arrived since the
// one before it, and takes all of that.
type Probe[M messages.Message] struct {
	tb     testing.TB
	mu     sync.Mutex
	got    []M
	shared *history // of the actor that tells it; nil unless WithProbes named it
}

// NewProbe returns a probe.
func NewProbe[M messages.Message](tb testing.TB) *Probe[M] {
	tb.Helper()
	return &Probe[M]{tb: tb}
}

// Tell is the neighbour's address.
func (p *Probe[M]) Tell(m M) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.got = append(p.got, m)
	if p.shared != nil {
		p.shared.told(m)
	}
}

func (p *Probe[M]) share(h *history) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.shared = h
}

// fail reports an expectation that did not hold.
func (p *Probe[M]) fail(report string) {
	p.tb.Helper()
	p.tb.Error(report)
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.shared != nil {
		p.shared.failed()
	}
}

// Take returns what has arrived since the last expectation or Take.
func (p *Probe[M]) Take() []M {
	p.mu.Lock()
	defer p.mu.Unlock()
	got := p.got
	p.got = nil
	return got
}

// Expect asserts that exactly these messages have arrived, in this order. Messages are compared deeply.
func (p *Probe[M]) Expect(want ...M) {
	p.tb.Helper()
	if diff := Diff(want, p.Take()); diff != "" {
		p.fail(diff)
	}
}

// ExpectNone asserts that nothing has arrived.
func (p *Probe[M]) ExpectNone() {
	p.tb.Helper()
	p.Expect()
}

// ExpectInAnyOrder asserts that exactly these messages have arrived, in whatever order.
func (p *Probe[M]) ExpectInAnyOrder(want ...M) {
	p.tb.Helper()
	got, missing := p.Take(), []M(nil)
	unexpected := slices.Clone(got)
	for _, w := range want {
		i := slices.IndexFunc(unexpected, func(m M) bool { return reflect.DeepEqual(m, w) })
		if i < 0 {
			missing = append(missing, w)
			continue
		}
		unexpected = slices.Delete(unexpected, i, i+1)
	}
	if len(missing)+len(unexpected) > 0 {
		p.fail(fmt.Sprintf("got %s, want %d in any order\n%s", count(len(got)), len(want),
			strings.TrimSuffix(list("- ", missing)+list("+ ", unexpected), "\n")))
	}
}

// ExpectAmong asserts that these messages have arrived in this order, whatever else has arrived
// before, between and after.
func (p *Probe[M]) ExpectAmong(want ...M) {
	p.tb.Helper()
	got := p.Take()
	rest := got
	for n, w := range want {
		i := slices.IndexFunc(rest, func(m M) bool { return reflect.DeepEqual(m, w) })
		if i < 0 {
			after := ""
			if n > 0 {
				after = fmt.Sprintf(" after the %d before it", n)
			}
			p.fail(fmt.Sprintf("message %d has not arrived%s\n%sgot:\n%s", n, after, list("- ", want[n:n+1]),
				list("  ", got)))
			return
		}
		rest = rest[i+1:]
	}
}

// All returns the messages of one type:
//
//	actortest.All[messages.InquiryFailed](attester.Take())
func All[T messages.Message, M messages.Message](got []M) []T {
	var all []T
	for _, m := range got {
		if one, ok := any(m).(T); ok {
			all = append(all, one)
		}
	}
	return all
}

// One returns the one message of a type, whatever else has arrived. It ends the test if there is none, or another one.
func One[T messages.Message, M messages.Message](tb testing.TB, got []M) T {
	tb.Helper()
	all := All[T](got)
	if len(all) != 1 {
		tb.Fatalf("got %d of %s, want 1, in:\n%s", len(all), reflect.TypeFor[T]().Name(), list("  ", got))
	}
	return all[0]
}
