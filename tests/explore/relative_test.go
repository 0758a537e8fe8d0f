package explore

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"time"

	"github.com/ballast-avs/ballast/actors/aggregator"
	"github.com/ballast-avs/ballast/actors/scheduler"
	"github.com/ballast-avs/ballast/messages"
)

// relative writes a fair schedule's state relative to the window of the L2's head, so that two states that differ by a
// shift of time alone give equal texts. Blocks of the L2 that are too old to be aligned, and too old for any pause, are
// written by their order alone: cores compare them, no more. What is dead on the chain is left out.
type relative struct {
	strings.Builder
	f    *fair
	old  map[uint64]bool // blocks of the L2 that were written by their order
	rank map[uint64]int  // their order, the second time
}

// key writes a state.
func (f *fair) key() string {
	r := &relative{f: f}
	r.writeAll()
	if len(r.old) == 0 {
		return r.String()
	}
	again := &relative{f: f, rank: map[uint64]int{}}
	for n := range r.old {
		for m := range r.old {
			if m < n {
				again.rank[n]++
			}
		}
	}
	again.writeAll()
	return again.String()
}

func (r *relative) writeAll() {
	f, c := r.f, r.f.s.chains
	commit := f.w.commitAt(c, c.head)
	fmt.Fprintf(r, "head %d of window %d, power %d, marker %s %s", c.head%windowBlocks, c.head/windowBlocks%f.w.l1Windows,
		c.power, r.l2(commit.L2), r.gap(commit.L1))
	if c.n > 0 { // of markers before the newest ones the L2's blocks alone are looked at
		fmt.Fprintf(r, ", before %s\n", r.l2(c.base.L2))
	}
	for i, e := range c.execs[:c.n] {
		p, of := f.w.props[e.prop], 0
		if i+1 == int(c.n) {
			of = p.performer // an aggregator asks which of the tasks with the newest markers it was
		}
		fmt.Fprintf(r, "executed %s of %d %+d at %s\n", r.l2(uint64(p.pin)), of, p.delta, r.l2(uint64(e.at)))
	}
	for i := range f.s.nodes {
		r.writeNode(i)
	}
	r.set("proposed", slices.Values(f.ownProposed))
	r.write(reflect.ValueOf(&f.scheduler).Elem())
	r.write(reflect.ValueOf(&f.aggregator).Elem())
	r.writeTimers()
}

// writeNode writes of an attester what its journal holds: a running one does what a restarted one would do.
func (r *relative) writeNode(i int) {
	w, l := r.f.w, r.f.s.nodes[i]
	j := w.journals[l.journal]
	fmt.Fprintf(r, "attester %d: %v %s", i+1, j.hasBaseline, r.l2(j.baseline))
	var votes []string
	fenced := ""
	for _, v := range j.votes {
		n := w.byTask[v.Attestation.Task]
		if v.Empty {
			fenced = fmt.Sprintf("%s at %s", r.l1(w.props[n].l1), r.l2(v.HeadTimeL2/blockSeconds))
		}
		if !v.Empty || !w.dead(r.f.s.chains, w.props[n]) {
			votes = append(votes, fmt.Sprintf("%s %v", r.prop(n), v.Attestation.Approved))
		}
	}
	slices.Sort(votes)
	fmt.Fprintf(r, "%v, the latest fence %s", votes, fenced)
	r.set("public", l.public.all())
	r.set("against", l.against.all())
	r.set("told", func(yield func(uint8) bool) {
		for t := range r.f.told {
			if t.node == i && !yield(t.prop) {
				return
			}
		}
	})
}

func (r *relative) set(name string, of func(func(uint8) bool)) {
	var all []string
	for n := range of {
		all = append(all, r.prop(n))
	}
	slices.Sort(all)
	fmt.Fprintf(r, " %s %v\n", name, all)
}

// prop writes a proposal. Two that are written alike are of one performer, at pins that are shifted
// alike, on the same power.
func (r *relative) prop(n uint8) string {
	p := r.f.w.props[n]
	return fmt.Sprintf("(%s of %d: %s %s %+d)", p.kind, p.performer, r.l2(uint64(p.pin)), r.l1(p.l1), p.delta)
}

// l2 writes a block of the L2.
func (r *relative) l2(n uint64) string {
	start := uint64(r.f.s.chains.head / windowBlocks * windowBlocks)
	recent := windowBlocks * (uint64(r.f.w.lag) + uint64(r.f.w.pins) + uint64(r.f.w.pause/time.Minute) + 2)
	switch {
	case n == 0:
		return "none"
	case n+recent >= start:
		return fmt.Sprintf("%+d", int64(n)-int64(start)) //nolint:gosec // Small worlds.
	case r.rank == nil:
		if r.old == nil {
			r.old = map[uint64]bool{}
		}
		r.old[n] = true
		return ""
	}
	return fmt.Sprintf("old %d", r.rank[n])
}

// farL1 is a distance of the L1's marker from its pins at which it is in the way of none, whatever fences do: fences
// move it by one in a window at most, and the pins move by more.
const farL1 = 6 * betweenL1

// gap writes the L1's marker.
func (r *relative) gap(n uint64) string {
	if pin := l1Block(r.f.s.chains.l1); n+farL1 > pin {
		return fmt.Sprintf("pin-%d", pin-n)
	}
	return "far"
}

// l1 writes a block of the L1: a pin, or one next to the marker.
func (r *relative) l1(n uint64) string {
	c := r.f.s.chains
	if pin := l1Block(c.l1); n+2*betweenL1 >= pin {
		return fmt.Sprintf("pin%+d", int64(n)-int64(pin)) //nolint:gosec // Small worlds.
	}
	marker := r.f.w.commitAt(c, c.head).L1
	if n == 0 {
		return "none"
	}
	return fmt.Sprintf("marker%+d", int64(n)-int64(marker)) //nolint:gosec // Small worlds.
}

// longAgo is a time after which nothing waits any more: the round timeout of fair schedules.
const longAgo = time.Minute

// ago writes a time.
func (r *relative) ago(t time.Time) string {
	if t.IsZero() {
		return "never"
	}
	d := at(r.f.s.chains.head).Sub(t)
	if d >= longAgo {
		return "long ago"
	}
	return d.String()
}

// writeTimers writes those that are not void.
func (r *relative) writeTimers() {
	var all []string
	sched, agg := reflect.ValueOf(&r.f.scheduler).Elem(), reflect.ValueOf(&r.f.aggregator).Elem()
	for _, t := range r.f.timers {
		what := ""
		switch m := t.m.(type) {
		case messages.RetryDue:
			if m.Serial == sched.FieldByName("serial").Uint() {
				what = "retry"
			}
		case messages.RoundExpired:
			if run := sched.FieldByName("run"); !run.IsNil() && uint64(m.Round) == run.Elem().FieldByName("Number").Uint() {
				what = "round expired"
			}
		case messages.Tick:
			what = "tick"
		case messages.TaskExpired:
			task := open(agg.FieldByName("tasks")).MapIndex(reflect.ValueOf(m.Task))
			if task.IsValid() && task.Elem().FieldByName("serial").Uint() == m.Serial {
				what = "expired " + r.prop(r.f.w.byTask[m.Task])
			}
		case messages.TaskID:
			what = "submit " + r.prop(r.f.w.byTask[m])
		}
		if what != "" {
			all = append(all, what+" "+r.ago(t.due))
		}
	}
	fmt.Fprintf(r, "timers %v\n", all)
}

// passed names the fields of cores that decide nothing: settings, the operator set, which is read again in each half
// window, what only a report tells, numbers of rounds and timers, of which writeTimers says whether they are the
// latest, and a task's proposal, which its id stands for.
var passed = []string{
	"cfg", "operator set", "since", "now", "proposal", "reached", "endedOrder", "serial", "round", "Round",
	"Proof", "Detail", "Proposal", "Started", "Ended", "Stages", "Leaves", "Receipt", "Missing", "Silent",
	"Address", "Signature", // the operator stands for them
}

// few bounds counters beyond which they decide nothing more.
var few = map[string]uint64{"failures": 8, "tries": 2}

func (r *relative) write(v reflect.Value) {
	v = open(v)
	if r.writeKnown(v) {
		return
	}
	switch v.Kind() { //nolint:exhaustive // All others print as they are.
	case reflect.Pointer, reflect.Interface:
		if v.IsNil() {
			r.WriteString("-")
			return
		}
		r.write(addressable(v.Elem()))
	case reflect.Struct:
		r.writeStruct(v)
	case reflect.Map:
		r.writeMap(v)
	case reflect.Slice, reflect.Array:
		r.WriteByte('[')
		for i := range v.Len() {
			r.write(addressable(v.Index(i)))
			r.WriteByte(' ')
		}
		r.WriteByte(']')
	default:
		fmt.Fprint(r, v.Interface())
	}
}

// addressable returns a value that has an address.
func addressable(v reflect.Value) reflect.Value {
	if v.CanAddr() {
		return v
	}
	a := reflect.New(v.Type()).Elem()
	a.Set(v)
	return a
}

func (r *relative) writeStruct(v reflect.Value) {
	r.WriteByte('{')
	for i := range v.NumField() {
		name := v.Type().Field(i).Name
		if most, counts := few[name]; counts {
			fmt.Fprintf(r, "%s:%d ", name, min(uint64(v.Field(i).Int()), most)) //nolint:gosec // Not negative.
		} else if !slices.Contains(passed, name) {
			r.WriteString(name + ":")
			r.write(v.Field(i))
			r.WriteByte(' ')
		}
	}
	r.WriteString("}\n")
}

func (r *relative) writeMap(v reflect.Value) {
	var entries []string
	for it := v.MapRange(); it.Next(); {
		if task, is := it.Key().Interface().(messages.TaskID); is && r.gone(task, it.Value()) {
			continue
		}
		e := &relative{f: r.f, old: r.old, rank: r.rank}
		e.write(addressable(it.Key()))
		e.WriteByte('=')
		e.write(addressable(it.Value()))
		entries = append(entries, e.String())
		r.old = e.old
	}
	slices.Sort(entries)
	r.WriteString("map[" + strings.Join(entries, ", ") + "]")
}

// gone reports whether an entry only says that a task ended that is dead on the chain.
func (r *relative) gone(task messages.TaskID, v reflect.Value) bool {
	return v.Kind() == reflect.Bool && r.f.w.dead(r.f.s.chains, r.f.w.props[r.f.w.byTask[task]])
}

// writeKnown writes values of types that name blocks, tasks or times.
func (r *relative) writeKnown(v reflect.Value) bool {
	switch x := v.Interface().(type) {
	case time.Time:
		r.WriteString(r.ago(x))
	case messages.TaskID:
		if x == (messages.TaskID{}) {
			r.WriteString("none")
			break
		}
		r.WriteString(r.prop(r.f.w.byTask[x]))
	case messages.Pin:
		if x.Hash[0] == 1 {
			r.WriteString(r.l1(x.Number))
			break
		}
		r.WriteString(r.l2(x.Number))
	case messages.Commit:
		r.WriteString(r.l1(x.L1) + " " + r.l2(x.L2))
	case messages.Update:
		fmt.Fprintf(r, "(%v %v %s %s)", x.Increases, x.Decreases, r.l1(x.ToBlockL1), r.l2(x.ToBlockL2))
	case messages.OperatorSet:
		// The latest is read again before anything is decided; of that at which a task was opened the powers count.
		// Where they have changed, the marker has too.
		fmt.Fprintf(r, "operator set(%s %v)", x.Total.Dec(), x.Head.Number > 0)
	case scheduler.Config, aggregator.Config:
	default:
		return false
	}
	return true
}
