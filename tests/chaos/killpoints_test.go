package chaos

import (
	"fmt"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/holiman/uint256"

	"github.com/ballast-avs/ballast/actors/protocol"
	"github.com/ballast-avs/ballast/actors/votingpower"
	"github.com/ballast-avs/ballast/chain/chaintest"
	"github.com/ballast-avs/ballast/messages"
)

// story is something that a calm network does, with one process that is killed at some call of a port.
type story struct {
	name        string
	aggregators int
	begin       func(t *net)      // arms it
	keep        func(t *net)      // called every ten seconds, as clients go on; may be nil
	done        func(t *net) bool // everything that it is about is settled
}

// killing says at which call of a port which process dies, and whether its disk is lost. The zero value kills none.
type killing struct {
	node  string
	call  int  // counted from the story's beginning on, from 1
	after bool // right after the call's effect, otherwise right before it
	lost  bool // it starts again without its journal and outbox
}

// String names a kill point so that KILLPOINT repeats it.
func (k killing) String() string {
	return fmt.Sprintf("%s:%d:after=%v:lost=%v", k.node, k.call, k.after, k.lost)
}

// killPlan is a calm network in which any one node may be away: the other four have a quorum. One operator has no node.
func killPlan(aggregators int) plan {
	return plan{
		Honest: 5, Bystanders: 1, Aggregators: aggregators, L1Tag: finality{Base: 2, Epoch: 1}, L2Tag: finality{Base: 2, Epoch: 1},
		L2Block: 4 * time.Second, Period: 5 * time.Minute, Definitions: 2,
		Mempool: 4 * downtime,
	}
}

// downtime is how long a killed process is away: less than a transaction waits, so that it may
// start again beside its own.
const downtime = 5 * time.Second

// stories are a round of the sync with the 10002 that follows it, by one aggregator and by two, a
// fence, and a task of the AVS.
func stories() []story {
	var task messages.Proposal
	synced := func(t *net) bool {
		differ, total := t.apart()
		return differ == 0 && total && t.stale() == 0
	}
	return []story{
		{"sync and 10002", 1, func(t *net) { t.halve(1) }, nil, synced},
		{"two aggregators", 2, func(t *net) { t.halve(1) }, nil, synced},
		// Who forgot that the update is out needs no fence before the next one: nothing differs any more.
		{"fence", 1, func(t *net) { t.overtake() }, nil, func(t *net) bool {
			forgotten := !t.overtaken.IsZero() && t.now.Sub(t.overtaken) > 2*t.plan.Period
			return (t.fences > 0 || forgotten) && synced(t)
		}},
		{"task of the AVS", 1, func(t *net) {
			task = t.avsTask(rightAnswer, 1, t.keys[2])
			t.handOver(t.nodes[0], task)
		}, func(t *net) { t.handOver(t.nodes[0], task) }, func(t *net) bool { return t.settledOn(protocol.TaskID(task)) }},
	}
}

// halve takes half of an operator's stake on the L1, or gives it back.
func (t *net) halve(operator int) {
	t.l1.Mine(func(s *chaintest.Stakes) {
		address := t.keys[operator].address
		amount := s.Power[address]
		if amount.LtUint64(power * 6 / 10) {
			amount.Mul(&amount, uint256.NewInt(2))
		} else {
			amount.Div(&amount, uint256.NewInt(2))
		}
		s.Power[address] = amount
	})
}

// overtake lets the bystander come to stake, and leave the L2 as soon as an update with it has its first vote: the base
// of that update is gone, and a fence has to make it impossible.
func (t *net) overtake() {
	bystander := t.keys[len(t.keys)-1]
	t.l1.Mine(func(s *chaintest.Stakes) { s.Power[bystander.address] = *uint256.NewInt(power / 3) })
	t.heardVote = func(a messages.Attestation, p messages.Proposal) {
		claim, err := votingpower.ReadClaim(p)
		if !p.Definition.Sync() || !a.Approved || err != nil || claim.Fence() {
			return
		}
		t.heardVote, t.overtaken = nil, t.now
		t.l2.Mine(func(b *chaintest.Book) {
			if err := b.UnregisterFromNetwork(bystander.address); err != nil {
				t.violate("the bystander cannot leave: %v", err)
			}
		})
		t.note("the bystander leaves the L2")
	}
}

// tell runs a story and returns the calls of the ports of one node, and what went wrong.
func (s story) tell(kill killing) (calls []string, failed []string, events []string) {
	w := newWorld(1)
	w.calm = true
	t := build(1, w, killPlan(s.aggregators))
	defer t.close()
	for _, n := range t.nodes {
		n.boot()
	}
	t.blocks()
	t.runFor(t.plan.Period + 2*time.Minute) // the first round gives the network a history
	if differ, _ := t.apart(); differ > 0 || t.executed == 0 {
		t.violate("the network does not begin in sync")
	}
	counting := true
	t.byName[kill.node].strike = func(of *life, what string) bool {
		if !counting {
			return false
		}
		calls = append(calls, what)
		return len(calls) == kill.call && t.byName[kill.node].kill(of, kill)
	}
	s.begin(t)
	t.until(s.keep, s.done, s.name)
	counting = false
	t.heardVote = nil
	t.halve(2)
	t.until(nil, func(t *net) bool { d, total := t.apart(); return d == 0 && total && t.stale() == 0 }, "the next round")
	return calls, append(t.failed, t.reverted...), t.last()
}

// until lets time pass until something is done, at most as long as L1 allows.
func (t *net) until(keep func(*net), done func(*net) bool, what string) {
	limit := t.plan.bound(1)
	for from := t.now; len(t.failed) == 0 && !done(t); {
		t.runFor(10 * time.Second)
		if keep != nil {
			keep(t)
		}
		if t.now.Sub(from) > limit {
			t.violate("L2: %s is not done after %s", what, limit)
		}
	}
}

// kill ends a process in one of its calls. It reports true when the call itself has no effect any more.
func (n *node) kill(of *life, k killing) bool {
	n.net.note("%s is killed at call %d", n.name, k.call)
	if k.after {
		of.doomed = true
	} else {
		of.dead = true
	}
	n.net.after(0, func() {
		of.end()
		if k.lost {
			n.loseDisk()
		}
		n.net.after(downtime, n.boot)
	})
	return !k.after
}

// TestEveryKillPoint kills two nodes, the aggregator and an attester or both aggregators, at calls of their ports:
// KILLPOINTS=all, or the name of a story, at every call, otherwise at some. KILLPOINT=story/point repeats one.
func TestEveryKillPoint(t *testing.T) {
	began, runs := time.Now(), 0
	for _, s := range stories() {
		for _, name := range []string{"node-1", "node-2"} {
			calls, failed, events := s.tell(killing{node: name})
			if len(failed) > 0 || len(calls) == 0 {
				t.Fatalf("%s without a kill: %v\n%s", s.name, failed, strings.Join(events, "\n"))
			}
			for _, k := range points(s.name, name, len(calls)) {
				if one := os.Getenv("KILLPOINT"); one != "" && one != s.name+"/"+k.String() {
					continue
				}
				runs++
				if _, failed, events := s.tell(k); len(failed) > 0 {
					t.Errorf("%s: killed at %q: %s\nRepeat it: KILLPOINT=%q\n%s", s.name, calls[k.call-1], strings.Join(failed, "\n"),
						s.name+"/"+k.String(), excerpt(events))
				}
			}
			t.Logf("%s: %s makes %d calls", s.name, name, len(calls))
		}
	}
	t.Logf("%d kills in %s", runs, time.Since(began).Round(time.Second))
}

// excerpt shows events where one failure is looked at.
func excerpt(events []string) string {
	if os.Getenv("KILLPOINT") == "" {
		return ""
	}
	return strings.Join(events, "\n")
}

// sampled is how many calls of a process a normal run picks, of each story.
func sampled() int {
	if slowly {
		return 4
	}
	return 8
}

// points lists kill points: all of them, or calls spread evenly, whose kinds take turns.
func points(story, name string, calls int) []killing {
	asked := os.Getenv("KILLPOINTS")
	all := asked == "all" || asked == story || os.Getenv("KILLPOINT") != ""
	var list []killing
	for call := 1; call <= calls; call++ {
		for kind := range 4 {
			k := killing{node: name, call: call, after: kind&1 != 0, lost: kind&2 != 0}
			if all || picked(call, kind, calls) {
				list = append(list, k)
			}
		}
	}
	return list
}

func picked(call, kind, calls int) bool {
	for i := range sampled() {
		if 1+i*(calls-1)/(sampled()-1) == call && i%4 == kind {
			return true
		}
	}
	return false
}
