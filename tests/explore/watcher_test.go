package explore

import (
	"fmt"
	"math"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/holiman/uint256"

	"github.com/ballast-avs/ballast/actors/watcher"
	"github.com/ballast-avs/ballast/messages"
)

// watching is what a watcher's node sees between two looks: operators' powers on both chains, and
// whether a commit was seen.
type watching struct {
	l1, l2 [2]uint64
}

// happening is one thing that happens, with its words.
type happening struct {
	what  string
	apply func(w watching) watching
}

// happenings are what the chains may do before a look. The look itself may fail.
func happenings() []happening {
	same := func(w watching) watching { return w }
	return []happening{
		{"nothing happens", same},
		{"a fence is executed", same},
		{"operator 1's stake rises", func(w watching) watching { w.l1[0]++; return w }},
		{"operator 2's stake rises", func(w watching) watching { w.l1[1]++; return w }},
		{"operator 1's power is synced", func(w watching) watching { w.l2[0] = w.l1[0]; return w }},
		{"operator 2's power is synced", func(w watching) watching { w.l2[1] = w.l1[1]; return w }},
		{"operator 1's power falls to what it was", func(w watching) watching { w.l1[0] = w.l2[0]; return w }},
		{"a look fails", nil},
	}
}

const (
	lookEvery = 5 * time.Minute
	patience  = 12 * time.Minute // alarmed at the third look after the first one with drift
)

// idle says since when there was drift without progress, as the specification puts it: some operator differs, and none
// that differed at the look before has another power on the L2 since.
type idle struct {
	since  time.Duration
	before watching
	drift  bool
}

func (i idle) next(now time.Duration, w watching) idle {
	drift, progress := w.l1 != w.l2, false
	for k := range w.l2 {
		progress = progress || i.drift && i.before.l1[k] != i.before.l2[k] && i.before.l2[k] != w.l2[k]
	}
	if drift && (!i.drift || progress) {
		i.since = now
	}
	return idle{i.since, w, drift}
}

// watch searches all orders of so many looks. It returns how many there are, how many raise the
// alarm, and what is wrong.
func watch(depth int, hears func([]watcher.Effect) bool) (paths, alarms int, wrong string) {
	all := happenings()
	begin := watching{l1: [2]uint64{1, 1}, l2: [2]uint64{1, 1}}
	for path := range int(math.Pow(float64(len(all)), float64(depth))) {
		paths++
		core := watcher.NewCore(watcher.Config{First: lookEvery, Interval: lookEvery, Patience: patience, Timeout: time.Minute})
		w, expected, now := begin, idle{}, time.Duration(0)
		var lines []string
		for n := path; len(lines) < depth; n /= len(all) {
			h := all[n%len(all)]
			lines, now = append(lines, h.what), now+lookEvery
			core.Step(time.Unix(0, 0).Add(now), messages.Look{})
			if h.apply == nil {
				if hears(core.Step(time.Unix(0, 0).Add(now), messages.InquiryFailed{})) {
					return paths, alarms, "an alarm after a look that failed: " + strings.Join(lines, ", ")
				}
				continue
			}
			w = h.apply(w)
			expected = expected.next(now, w)
			alarm := hears(core.Step(time.Unix(0, 0).Add(now), messages.Calculated{Calculation: w.calculation()}))
			if due := expected.drift && now-expected.since > patience; alarm != due {
				return paths, alarms, fmt.Sprintf("alarm %v, due %v: %s", alarm, due, strings.Join(lines, ", "))
			}
			alarms += number(alarm)
		}
	}
	return paths, alarms, ""
}

func (w watching) calculation() messages.Calculation {
	var c messages.Calculation
	c.L2.Total = *uint256.NewInt(1000)
	for i := range w.l1 {
		c.Leaves = append(c.Leaves, messages.Leaf{
			Operator: messages.OperatorID(i + 1), L1Power: *uint256.NewInt(w.l1[i]), L2Power: *uint256.NewInt(w.l2[i]),
		})
	}
	return c
}

// warns reports whether a watcher raises the alarm.
func warns(effects []watcher.Effect) bool {
	for _, e := range effects {
		if _, is := e.(watcher.WarnIdle); is {
			return true
		}
	}
	return false
}

func TestTheWatcherAlarmsIfAndOnlyIfNothingProgresses(t *testing.T) {
	depth := 4
	if os.Getenv("EXPLORE") == "all" {
		depth = 6
	}
	begun := time.Now()
	paths, alarms, wrong := watch(depth, warns)
	t.Logf("%d orders of %d looks, %d alarms, %s", paths, depth, alarms, time.Since(begun).Round(100*time.Millisecond))
	if wrong != "" || alarms == 0 {
		t.Errorf("%d alarms: %s", alarms, wrong)
	}
}

// TestAWatcherThatSaysNothingIsFound shows that the search sees an alarm that is missing, and one too many.
func TestAWatcherThatSaysNothingIsFound(t *testing.T) {
	for name, hears := range map[string]func([]watcher.Effect) bool{
		"it says nothing": func([]watcher.Effect) bool { return false },
		"it always does":  func(effects []watcher.Effect) bool { return len(effects) > 0 },
	} {
		if _, _, wrong := watch(4, hears); wrong == "" {
			t.Errorf("%s: not found", name)
		} else {
			t.Logf("%s: %s", name, wrong)
		}
	}
}
