package explore

import (
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ballast-avs/ballast/actors/attester"
	"github.com/ballast-avs/ballast/messages"
)

// fine is one attester in single steps: what it asked and what was read for it, what it is signing and what of
// that the journal has. The chain is free: whatever is right at its pins may be executed at any time, since
// nothing is known of the others.
type fine struct {
	chains chains
	local  local
	asks   [2]ask
	signs  [2]signing
	wipes  int8
}

// ask is an inquiry; once it was read, with what the chains were then and the head that the endpoint showed.
type ask struct {
	prop uint8 // and one more; zero for none
	read bool
	head uint16
	then chains
}

// signing is a vote that is being signed; stored once the journal has it.
type signing struct {
	vote   int32 // in the world's table, and one more; zero for none
	stored bool
}

// step is one thing that happens in such a world.
type step struct {
	what string
	next fine
}

// fineSearch visits all states of a world of one attester. It returns how many there are, and what
// is wrong with its trace.
func fineSearch(w *world) (states, transitions int, wrong string) {
	w.prepare()
	s := w.initial()
	first := fine{chains: s.chains, local: s.nodes[0]}
	type seen struct {
		from fine
		what string
	}
	known, queue := map[fine]seen{first: {}}, []fine{first}
	for len(queue) > 0 {
		at := queue[0]
		queue = queue[1:]
		for _, st := range w.steps(at) {
			transitions++
			if _, is := known[st.next]; is {
				continue
			}
			known[st.next] = seen{at, st.what}
			queue = append(queue, st.next)
			if bad := w.checkVotes(st.next.local, st.next.chains); bad != "" {
				var lines []string
				for f := st.next; f != first; f = known[f].from {
					lines = append(lines, known[f].what)
				}
				slices.Reverse(lines)
				return len(known), transitions, bad + "\n" + strings.Join(lines, "\n")
			}
		}
	}
	return len(known), transitions, ""
}

// steps lists what may happen next.
func (w *world) steps(f fine) []step {
	all := append(w.chainSteps(f), w.crashSteps(f)...)
	for _, n := range w.offered(f.chains) {
		if next, ok := w.feed(f, w.props[n].msg, source{kind: "proposal", n: int(n)}); ok {
			all = append(all, step{fmt.Sprintf("the %s arrives", w.props[n]), next})
		}
	}
	for i, a := range f.asks {
		switch {
		case a.prop == 0:
		case !a.read:
			for _, head := range []uint16{f.chains.head, f.chains.behind()} {
				next := f
				next.asks[i].read, next.asks[i].head, next.asks[i].then = true, head, f.chains
				all = append(all, step{fmt.Sprintf("the chains are read for the %s, by head %d", w.props[a.prop-1], head), next})
			}
		default:
			all = append(all, w.answer(f, i)...)
		}
	}
	for i, s := range f.signs {
		next := f
		switch {
		case s.vote == 0:
		case !s.stored:
			next.local, next.signs[i].stored = w.sign(f.local, w.votesSigned[s.vote-1]), true
			all = append(all, step{"the journal stores a vote", next})
		default:
			next.signs[i] = signing{}
			if published, ok := w.feed(next, messages.VoteSigned{Vote: w.votesSigned[s.vote-1]}, source{kind: "signed", n: int(s.vote)}); ok {
				all = append(all, step{"the vote is published", published})
			}
		}
	}
	return all
}

// chainSteps move the chains.
func (w *world) chainSteps(f fine) []step {
	var all []step
	if int(f.chains.head/windowBlocks) < 3+w.windows {
		next := f
		next.chains.head = (f.chains.head/windowBlocks + 1) * windowBlocks
		all = append(all, step{"a window of the L2 passes", next})
	}
	if int(f.chains.l1) < len(w.targets)-1 {
		next := f
		next.chains.l1++
		all = append(all, step{"the L1's pin moves on", next})
	}
	for _, n := range w.offered(f.chains) {
		if c, done := w.execute(f.chains, n); done && int(f.chains.n) < 2 {
			next := f
			next.chains = c
			all = append(all, step{fmt.Sprintf("the chain executes the %s", w.props[n]), next})
		}
	}
	return all
}

// crashSteps end the process, with its journal or without.
func (w *world) crashSteps(f fine) []step {
	next := fine{chains: f.chains, wipes: f.wipes, local: w.restarted(f.local, f.chains, f.chains.head)}
	all := []step{{"the process crashes", next}}
	if int(f.wipes) < w.wipes {
		next.local, next.wipes = w.wiped(f.local, f.chains, f.chains.head), f.wipes+1
		all = append(all, step{"the process crashes and its journal is lost", next})
	}
	return all
}

// answer tells the attester what was read, however long ago.
func (w *world) answer(f fine, i int) []step {
	a := f.asks[i]
	p := w.props[a.prop-1]
	f.asks[i] = ask{}
	inquiry := messages.Inquiry{Task: p.msg.Task, L1: pinAt(1, p.l1), L2: pinAt(2, uint64(p.pin)), Fence: p.kind == fence}
	calc, failed := w.read(a.then, a.head, inquiry)
	var m messages.ToAttester = messages.Calculated{Calculation: calc}
	if failed != nil {
		m = *failed
	}
	next, ok := w.feed(f, m, source{kind: "calculation", ask: a})
	if !ok {
		return nil
	}
	return []step{{fmt.Sprintf("the recalculation of the %s arrives", p), next}}
}

// feed gives the core a message. It reports false if there is no room for what follows.
func (w *world) feed(f fine, m messages.ToAttester, of source) (fine, bool) {
	key := fed{f.local.core, f.chains.head, of}
	done, known := w.fedMemo[key]
	if !known {
		next := machine{append(slices.Clone(w.cores[f.local.core].inputs), input{at(f.chains.head), m})}
		core := w.rebuild(w.cores[f.local.core])
		done.effects = core.Step(at(f.chains.head), m)
		done.core = w.internCore(core, next)
		w.fedMemo[key] = done
	}
	f.local.core = done.core
	for _, e := range done.effects {
		if !w.fineEffect(&f, e) {
			return f, false
		}
	}
	return f, true
}

// fed is all that decides on what a core makes of a message, and what that is.
type fed struct {
	core int32
	head uint16
	of   source
}

// source is what a message was made of.
type source struct {
	kind string
	n    int
	ask  ask
}

type fedResult struct {
	core    int32
	effects []attester.Effect
}

func (w *world) fineEffect(f *fine, e attester.Effect) bool {
	switch e := e.(type) { // all others concern nobody here
	case attester.Recalculate:
		i := slices.IndexFunc(f.asks[:], func(a ask) bool { return a.prop == 0 })
		if i < 0 {
			return false
		}
		f.asks[i] = ask{prop: w.byTask[e.Inquiry.Task] + 1}
	case attester.Keep:
		j := w.journals[f.local.journal]
		j.baseline, j.hasBaseline = e.Baseline, true
		f.local.journal = w.internJournal(j)
	case attester.Sign:
		i := slices.IndexFunc(f.signs[:], func(s signing) bool { return s.vote == 0 })
		if i < 0 {
			return false
		}
		w.votesSigned = append(w.votesSigned, e.Vote)
		n := slices.IndexFunc(w.votesSigned, func(v messages.SignedVote) bool { return canon(v) == canon(e.Vote) })
		w.votesSigned = w.votesSigned[:max(n+1, len(w.votesSigned)-1)]
		f.signs[i] = signing{vote: int32(n + 1)} //nolint:gosec // Small worlds.
	case attester.Publish:
		f.local = publish(f.local, w.byTask[e.Attestation.Attestation.Task], e.Attestation.Attestation.Approved)
	}
	return true
}

// single is a world of one attester in single steps.
func single() *world {
	return &world{
		name: "one attester", unit: 1, targets: []int{1}, windows: 1, pins: 2, pause: time.Minute,
		performers: []int{5}, kinds: []kind{right}, fences: 1, fine: true,
	}
}

// singleWorlds are those that are searched in single steps.
func singleWorlds() []*world {
	all := []*world{single()}
	if os.Getenv("EXPLORE") != "all" {
		return all
	}
	loses := single()
	loses.name, loses.wipes = "one attester, a lost journal", 1
	two := single()
	two.name, two.performers, two.fences, two.windows = "one attester, two performers", []int{5, 6}, 0, 0
	return append(all, loses, two)
}

func TestNothingUnsafeIsReachableInSingleSteps(t *testing.T) {
	t.Log("\n| world | states | transitions | core states | time |\n|---|---|---|---|---|")
	for _, w := range singleWorlds() {
		begun := time.Now()
		states, transitions, wrong := fineSearch(w)
		t.Logf("| %s | %d | %d | %d | %s |", w.name, states, transitions, len(w.cores), time.Since(begun).Round(100*time.Millisecond))
		if wrong != "" {
			t.Errorf("%s: %s", w.name, wrong)
		}
	}
}

func TestPlantedFaultsAreFoundInSingleSteps(t *testing.T) {
	for name, plant := range map[string]func(*faults){
		"every approval counts as settled": func(f *faults) { f.noConflicts = true },
		"a new journal counts as complete": func(f *faults) { f.baselineIgnored = true },
	} {
		w := single()
		w.wipes = 1
		plant(&w.faults)
		_, _, wrong := fineSearch(w)
		t.Logf("%s: %s", name, wrong)
		if !strings.HasPrefix(wrong, "S3") {
			t.Errorf("%s: not found: %q", name, wrong)
		}
	}
}
