package p2p

import (
	"slices"
	"testing"
	"time"

	"github.com/libp2p/go-libp2p/core/peer"

	"github.com/ballast-avs/ballast/actors/kit/actortest"
	"github.com/ballast-avs/ballast/messages"
)

// guarded is a guard with its clock and its operators.
type guarded struct {
	*guard
	clock *actortest.Clock
	known *gate
}

func newGuarded(t *testing.T, auth AuthMode, operators ...operator) guarded {
	t.Helper()
	g, clock := newTestGate(operatorSetOf(operators...))
	c := testConfig(1)
	c.Auth = auth
	return guarded{newGuard(&c, clock, []peer.ID{"boot"}, g.operatorSets), clock, g}
}

// prove lets a connected peer answer as an operator.
func (g guarded) prove(t *testing.T, id peer.ID, o operator, connected ...peer.ID) {
	t.Helper()
	if v := g.review(connected); !slices.Contains(v.ask, id) {
		t.Fatalf("%s was not asked: %+v", id, v)
	}
	if !g.settle(id, &o.Member) {
		t.Fatalf("%s was refused", id)
	}
}

func TestGuardCutsOffWhoProvesNothing(t *testing.T) {
	one := newOperator(t, 1)
	g := newGuarded(t, AuthOn, one)
	all := []peer.ID{"boot", "honest", "stranger"}
	g.prove(t, "honest", one, all...)
	g.settle("boot", nil)
	g.settle("stranger", nil)
	for id, want := range map[peer.ID]bool{"boot": true, "honest": true, "stranger": false, "unheard of": false} {
		if got := g.admits(id); got != want {
			t.Errorf("%s: admitted %v", id, got)
		}
	}
	g.clock.Advance(g.grace - time.Nanosecond)
	if v := g.review(all); len(v.cut) > 0 {
		t.Errorf("disconnected within the grace: %s", v.cut)
	}
	g.clock.Advance(time.Nanosecond)
	v := g.review(all)
	if !slices.Equal(v.cut, []peer.ID{"stranger"}) || !slices.Equal(v.proved, []peer.ID{"honest"}) || !slices.Equal(v.others, []peer.ID{"boot"}) {
		t.Errorf("got %+v", v)
	}
	if !g.shuns("stranger") || g.shuns("honest") {
		t.Error("the stranger is dialled again, or the honest one is not")
	}
	g.clock.Advance(strangerTime)
	if g.shuns("stranger") {
		t.Error("the stranger is never dialled again")
	}
}

func TestGuardDemandsNothingWhileOff(t *testing.T) {
	g := newGuarded(t, AuthOff, newOperator(t, 1))
	g.review([]peer.ID{"stranger"})
	g.settle("stranger", nil)
	g.clock.Advance(time.Hour)
	if v := g.review([]peer.ID{"stranger"}); len(v.cut) > 0 || !g.admits("stranger") {
		t.Errorf("got %+v", v)
	}
	// Whoever was connected long before gets the whole grace.
	g.setOn(true)
	if v := g.review([]peer.ID{"stranger"}); len(v.cut) > 0 || g.admits("stranger") {
		t.Errorf("at once: %+v", v)
	}
	g.clock.Advance(g.grace)
	if v := g.review([]peer.ID{"stranger"}); len(v.cut) != 1 {
		t.Errorf("after the grace: %+v", v)
	}
}

// Before there are operators nobody can prove anything, so nobody is asked, ignored or disconnected.
func TestGuardWaitsForTheFirstOperatorSet(t *testing.T) {
	g := newGuarded(t, AuthOn)
	for range 3 {
		g.clock.Advance(time.Hour)
		if v := g.review([]peer.ID{"early"}); len(v.cut)+len(v.ask) > 0 || !g.admits("early") {
			t.Fatalf("got %+v", v)
		}
	}
	g.known.operatorSets.set(testChain, operatorSetOf(newOperator(t, 1)))
	if v := g.review([]peer.ID{"early"}); !slices.Equal(v.ask, []peer.ID{"early"}) || len(v.cut) > 0 || g.admits("early") {
		t.Errorf("got %+v", v)
	}
	g.clock.Advance(g.grace)
	if v := g.review([]peer.ID{"early"}); len(v.cut) != 1 {
		t.Errorf("got %+v", v)
	}
}

func TestGuardForgetsOperatorsThatLeft(t *testing.T) {
	one, two := newOperator(t, 1), newOperator(t, 2)
	rekeyed := one
	rekeyed.Key = newOperator(t, 3).Key
	for name, next := range map[string]messages.OperatorSet{"left": operatorSetOf(two), "another key": operatorSetOf(rekeyed, two)} {
		g := newGuarded(t, AuthOn, one, two)
		g.prove(t, "peer", one, "peer")
		g.clock.Advance(time.Hour)
		g.known.operatorSets.set(testChain, next)
		if g.admits("peer") {
			t.Errorf("%s: still admitted", name)
		}
		if v := g.review([]peer.ID{"peer"}); len(v.cut) > 0 || !slices.Equal(v.ask, []peer.ID{"peer"}) {
			t.Errorf("%s: not asked anew: %+v", name, v)
		}
		g.settle("peer", nil)
		g.clock.Advance(g.grace)
		if v := g.review([]peer.ID{"peer"}); len(v.cut) != 1 {
			t.Errorf("%s: not disconnected: %+v", name, v)
		}
	}
}

func TestGuardBoundsThePeersOfOneOperator(t *testing.T) {
	one := newOperator(t, 1)
	g := newGuarded(t, AuthOn, one)
	var all []peer.ID
	for i := range maxPeersPerOperator + 1 {
		all = append(all, peer.ID(rune('a'+i)))
	}
	g.review(all)
	for i, id := range all {
		if got, want := g.settle(id, &one.Member), i < maxPeersPerOperator; got != want {
			t.Errorf("peer %d: accepted %v", i, got)
		}
	}
	// One that leaves makes room.
	last := all[maxPeersPerOperator]
	g.clock.Advance(firstAsk)
	g.prove(t, last, one, all[1:]...)
}

func TestGuardAsksFewAtOnceAndEverMoreSeldom(t *testing.T) {
	g := newGuarded(t, AuthOff, newOperator(t, 1))
	var all []peer.ID
	for i := range 2 * maxHandshakes {
		all = append(all, peer.ID(rune('a'+i)))
	}
	first := g.review(all).ask
	if len(first) != maxHandshakes || len(g.review(all).ask) != 0 {
		t.Fatalf("asked %d at once", len(first))
	}
	for _, id := range first {
		g.settle(id, nil)
	}
	if again := g.review(all).ask; len(again) != maxHandshakes || slices.Contains(again, first[0]) {
		t.Errorf("the others were not asked next: %s", again)
	}
	g = newGuarded(t, AuthOff, newOperator(t, 1))
	var at []time.Duration
	for second := range 70 {
		if v := g.review([]peer.ID{"mute"}); len(v.ask) > 0 {
			at = append(at, time.Duration(second)*time.Second)
			g.settle("mute", nil)
		}
		g.clock.Advance(time.Second)
	}
	if want := []time.Duration{0, time.Second, 3 * time.Second, 7 * time.Second, 15 * time.Second, 31 * time.Second, 63 * time.Second}; !slices.Equal(at, want) {
		t.Errorf("asked at %v, want %v", at, want)
	}
}

// A challenge may end after its peer is gone, or has come back.
func TestGuardTakesLateOutcomes(t *testing.T) {
	one := newOperator(t, 1)
	g := newGuarded(t, AuthOn, one)
	g.review([]peer.ID{"peer"})
	if v := g.review(nil); !slices.Equal(v.gone, []peer.ID{"peer"}) {
		t.Errorf("got %+v", v)
	}
	g.settle("peer", &one.Member)
	if g.admits("peer") || g.asking != 0 {
		t.Error("a peer that is gone is admitted, or its place is lost")
	}
}
