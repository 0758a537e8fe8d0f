package monitor

import (
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/ballast-avs/ballast/actors"
	"github.com/ballast-avs/ballast/actors/kit/actortest"
	"github.com/ballast-avs/ballast/actors/watcher"
	"github.com/ballast-avs/ballast/messages"
)

func TestTheObserverRemembersWhatPasses(t *testing.T) {
	clock := actortest.NewClock(time.Unix(1_800_000_000, 0))
	self, key := common.Address{7}, messages.BLSPublicKey{7}
	o := NewObserver(clock, Self{Name: "L2", Operator: self, Key: key, Roles: actors.Roles{Attests: true}})
	if f := o.Facts(nil); f.Operator.Read || f.Operator.Active || !f.Sync.Settled.IsZero() {
		t.Errorf("before anything was read: %+v", f)
	}
	operatorSet := messages.OperatorSet{Total: *uint256.NewInt(30), Members: []messages.Member{
		{ID: 1, Address: common.Address{9}, Power: *uint256.NewInt(10)}, {ID: 4, Address: self, Power: *uint256.NewInt(20), Key: key},
	}}
	o.admitted(operatorSet)
	f := o.Facts(nil)
	if !f.Operator.Read || f.Operator.ID != 4 || !f.Operator.Active || !f.Operator.KeyFits || !f.Operator.Power.Eq(uint256.NewInt(20)) || o.Alone() {
		t.Errorf("an active operator: %+v", f.Operator)
	}
	if f := o.Facts([]common.Address{{9}, self, {8}}); !f.Sync.Seen.Eq(uint256.NewInt(30)) || !f.Sync.Quorum.Eq(uint256.NewInt(20)) {
		t.Errorf("seen %s of %s", f.Sync.Seen.Dec(), f.Sync.Quorum.Dec())
	}
	operatorSet.Members[1].Key = messages.BLSPublicKey{1}
	o.admitted(operatorSet)
	if f := o.Facts(nil); f.Operator.KeyFits || !f.Sync.Settled.IsZero() {
		t.Errorf("with another key: %+v", f)
	}
	clock.Advance(time.Minute)
	operatorSet.CommitAtHead.L2 = 7
	o.admitted(operatorSet)
	if f := o.Facts(nil); !f.Sync.Settled.Equal(clock.Now()) {
		t.Errorf("a commit of somebody is not seen: %+v", f.Sync)
	}
	o.DriftSeen(watcher.Sight{At: clock.Now(), Since: clock.Now(), Drift: watcher.Drift{Operators: 1, Sum: *uint256.NewInt(5)}})
	if f := o.Facts(nil); f.Sync.DriftFrom.IsZero() || !f.Sync.Drift.Eq(uint256.NewInt(5)) {
		t.Errorf("drift: %+v", f.Sync)
	}
	o.self.Roles = actors.Roles{Proposes: true, Aggregates: true}
	before := o.Facts(nil).Sync.Settled
	clock.Advance(time.Second)
	blind := messages.Calculation{
		L1:     messages.L1State{Unreadable: []messages.OperatorID{1, 4}},
		Leaves: []messages.Leaf{{Operator: 1, Active: true, L2Power: *uint256.NewInt(10)}, {Operator: 4, Active: true, L2Power: *uint256.NewInt(20)}, {Operator: 5}},
	}
	o.DriftSeen(watcher.Sight{At: clock.Now(), Calculation: blind})
	o.RoundEnded(messages.Round{Ended: messages.MillisOf(clock.Now()), Outcome: messages.OutcomeInSync})
	if f := o.Facts(nil).Sync; !f.Settled.Equal(before) || !f.Unreadable.All() || f.Unreadable.Of != 2 || !f.Unreadable.Power.Eq(uint256.NewInt(30)) {
		t.Errorf("no operator can be read, settled before at %s: %+v", before, f)
	}
	blind.L1.Unreadable = blind.L1.Unreadable[1:]
	o.DriftSeen(watcher.Sight{At: clock.Now(), Calculation: blind})
	if f := o.Facts(nil).Sync; !f.Settled.Equal(clock.Now()) || f.Unreadable.All() || len(f.Unreadable.Operators) != 1 {
		t.Errorf("one of two cannot be read: %+v", f)
	}
	gone := messages.Calculation{
		L2: messages.L2State{
			Total: *uint256.NewInt(30), Readiness: messages.Readiness{HandlerSet: true, HandlerMaySync: true},
			Definition: messages.Definition{Exists: true},
			Operators:  []messages.Operator{{ID: 1, Active: true, Power: *uint256.NewInt(30)}},
		},
		Leaves: []messages.Leaf{{Operator: 1, Active: true, L2Power: *uint256.NewInt(30)}},
	}
	o.self.Roles = actors.Roles{Attests: true}
	for _, left := range []uint64{0, 1, 2} {
		gone.Leaves[0].L1Power.SetUint64(left)
		o.DriftSeen(watcher.Sight{At: clock.Now(), Calculation: gone, Drift: watcher.Drift{Operators: 1}})
		if f := o.Facts(nil).Sync; (f.Blocked == messages.ReasonUpdateLocksNetwork) != (left < 2) {
			t.Errorf("%d left on the L1: %+v", left, f)
		}
	}
	o.self.Roles = actors.Roles{Proposes: true, Aggregates: true}
	o.DriftSeen(watcher.Sight{At: clock.Now()})
	clock.Advance(time.Second)
	o.RoundEnded(messages.Round{Ended: messages.MillisOf(clock.Now()), Outcome: messages.OutcomeBlocked, Reason: messages.ReasonPaused, Detail: "it is paused"})
	if f := o.Facts(nil); f.Sync.Blocked != messages.ReasonPaused {
		t.Errorf("a blocked round: %+v", f.Sync)
	}
	o.ActorFailed("actor prover gave up")
	if f := o.Facts(nil); f.GaveUp == "" {
		t.Error("an actor's end is forgotten")
	}
}
