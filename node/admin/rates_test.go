package admin_test

import (
	"testing"
	"time"

	"github.com/ballast-avs/ballast/actors/kit"
	"github.com/ballast-avs/ballast/node/admin"
)

func TestRates(t *testing.T) {
	type sample struct {
		after   time.Duration
		handled uint64
	}
	cases := map[string]struct {
		samples []sample
		want    float64
		unknown bool
	}{
		"nothing":                     {unknown: true},
		"one sample":                  {samples: []sample{{0, 7}}, unknown: true},
		"two samples":                 {samples: []sample{{0, 10}, {2 * time.Second, 30}}, want: 10},
		"the window forgets":          {samples: []sample{{0, 0}, {time.Second, 1000}, {6 * time.Second, 1000}, {7 * time.Second, 1000}}, want: 0},
		"a page that is reloaded":     {samples: []sample{{0, 0}, {time.Minute, 60}, {2 * time.Minute, 180}}, want: 2},
		"after a long time":           {samples: []sample{{0, 0}, {time.Hour, 60}}, unknown: true},
		"too soon":                    {samples: []sample{{0, 0}, {time.Millisecond, 60}}, unknown: true},
		"the node was started afresh": {samples: []sample{{0, 100}, {time.Second, 3}}, unknown: true},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			var r admin.Rates
			for _, s := range c.samples {
				r = r.With(time.Unix(1_000_000, 0).Add(s.after), []admin.Tree{{Chain: 5, Actors: []kit.ActorInfo{{Name: "gossip", Handled: s.handled}}}})
			}
			got, known := r.Of(5, "gossip")
			if known == c.unknown || got != c.want {
				t.Errorf("%v, known %t", got, known)
			}
			if _, known := r.Of(6, "gossip"); known {
				t.Error("another L2's actor has a rate")
			}
		})
	}
}
