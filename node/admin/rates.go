package admin

import (
	"slices"
	"time"

	"github.com/ballast-avs/ballast/messages"
)

const (
	// rateWindow is the time over which a rate is taken: long enough to be read, short enough to follow a burst.
	rateWindow = 5 * time.Second
	// maxRateAge is how old a sample may be that a rate is taken from: a page that is loaded by
	// hand is loaded every minute.
	maxRateAge = 5 * time.Minute
	// minRateStep is the least time between two samples, so that there are few of them.
	minRateStep = 500 * time.Millisecond
)

// Rates tell how many messages each actor handles in a second, from samples of their counts. The zero value has none
// yet.
type Rates struct{ samples []rateSample } // ascending by time; within the window, and one older

type rateSample struct {
	at      time.Time
	handled map[actorKey]uint64
}

type actorKey struct {
	l2   messages.ChainID
	name string
}

// With returns the rates with another sample; r stays as it is. Too soon after the last sample none is taken.
func (r Rates) With(at time.Time, trees []Tree) Rates {
	if n := len(r.samples); n > 0 && at.Sub(r.samples[n-1].at) < minRateStep {
		return r
	}
	s := rateSample{at: at, handled: map[actorKey]uint64{}}
	for i := range trees {
		for j := range trees[i].Actors {
			a := &trees[i].Actors[j]
			s.handled[actorKey{trees[i].Chain, a.Name}] = a.Handled
		}
	}
	samples := append(slices.Clone(r.samples), s)
	for len(samples) > 2 && at.Sub(samples[1].at) >= rateWindow || len(samples) > 1 &&
		at.Sub(samples[0].at) > maxRateAge {
		samples = samples[1:]
	}
	return Rates{samples}
}

// Of returns the messages that an actor handled in a second. It is not known before a second sample, and
// after a restart of the node.
func (r Rates) Of(l2 messages.ChainID, actor string) (perSecond float64, known bool) {
	if len(r.samples) < 2 {
		return 0, false
	}
	first, last := r.samples[0], r.samples[len(r.samples)-1]
	from, had := first.handled[actorKey{l2, actor}]
	to, has := last.handled[actorKey{l2, actor}]
	if !had || !has || to < from {
		return 0, false
	}
	return float64(to-from) / last.at.Sub(first.at).Seconds(), true
}
