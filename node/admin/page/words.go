package page

import (
	"cmp"
	"fmt"
	"html/template"
	"strconv"
	"strings"
	"time"

	"github.com/ballast-avs/ballast/actors/kit"
	"github.com/ballast-avs/ballast/messages"
	"github.com/ballast-avs/ballast/node/admin"
	"github.com/ballast-avs/ballast/node/admin/words"
	"github.com/ballast-avs/ballast/node/health"
)

// functions are what templates call.
func functions() template.FuncMap {
	return template.FuncMap{
		"ago": words.Ago, "clock": clockText, "stamp": stamp, "took": words.Took, "short": words.Short,
		"group": words.Group, "words": words.Plain,
		"power": words.Power, "share": words.Share, "difference": words.Difference, "unit": words.Unit,
		"drift": words.Drift, "tree": words.Summary,
		"rate": rate, "fill": fill, "restarts": restarts, "stages": stagesOf, "troubles": troubles, "fine": fine,
		"grade": gradeWord, "roundKey": roundKey,
		"host": hostOf, "chainHref": chainHref, "join": strings.Join,
	}
}

// roundKey is what /rounds/ finds a round by: what proposed nothing has no id, and is found by its start.
func roundKey(r messages.Round) string {
	return cmp.Or(r.ID, strconv.FormatUint(uint64(r.Started), 10))
}

func clockText(t time.Time) string { return t.UTC().Format(time.TimeOnly) }

func stamp(t time.Time) string { return t.UTC().Format(time.RFC3339) }

// rate is the messages of a second, in words.
func rate(seen look, actor string) string { return words.Rate(seen.Rates.Of(seen.L2.Chain, actor)) }

// barWidth is the width of a full bar, in the units of its drawing.
const barWidth = 40

// fill is the width of the bar of a mailbox. What waits at all is seen.
func fill(a kit.ActorInfo) int {
	if a.Depth <= 0 || a.Capacity <= 0 {
		return 0
	}
	return max(2, barWidth*min(a.Depth, a.Capacity)/a.Capacity)
}

func restarts(a kit.ActorInfo) uint64 { return max(a.Incarnation, 1) - 1 }

// troubles are the findings that are not fine.
func troubles(all []health.Finding) []health.Finding {
	return pick(all, func(g health.Grade) bool { return g != health.GradeOK })
}

// fine are the other ones.
func fine(all []health.Finding) []health.Finding {
	return pick(all, func(g health.Grade) bool { return g == health.GradeOK })
}

func pick(all []health.Finding, is func(health.Grade) bool) []health.Finding {
	var picked []health.Finding
	for _, f := range all {
		if is(f.Grade) {
			picked = append(picked, f)
		}
	}
	return picked
}

func gradeWord(g health.Grade) string {
	switch g {
	case health.GradeFail:
		return "Fails"
	case health.GradeWarn:
		return "Warning"
	case health.GradeOK:
	}
	return "Fine"
}

func chainHref(id messages.ChainID) string { return fmt.Sprintf("/?chain=%d", id) }

// hostOf is a peer's address without its id, and the id.
func hostOf(multiaddr string) [2]string {
	address, id, _ := strings.Cut(multiaddr, "/p2p/")
	return [2]string{address, id}
}

// stagesInOrder are all that a round can pass.
func stagesInOrder() []messages.Stage {
	return []messages.Stage{
		messages.StageStarted, messages.StageL2Read, messages.StageL1Read, messages.StageCalculated,
		messages.StageProposed, messages.StageQuorum, messages.StageSubmitted, messages.StageMined,
	}
}

// stage is a step of a timeline.
type stage struct {
	Name    string
	Passed  bool
	At      time.Time
	Step    time.Duration // since the one before
	From, W int           // the bar of that time, of timelineWidth
}

// timelineWidth is the width of a whole timeline, in the units of its drawing.
const timelineWidth = 200

// stagesOf are the steps of a round: those that it passed and, while it runs, those to come.
func stagesOf(now time.Time, p admin.Progress) []stage {
	end := p.Ended
	if p.Running {
		end = now
	}
	all := timeline(p.Started, end, p.Stages)
	if !p.Running {
		return all
	}
	passed := map[messages.Stage]bool{}
	for _, s := range p.Stages {
		passed[s.Stage] = true
	}
	for _, s := range stagesInOrder() {
		if !passed[s] {
			all = append(all, stage{Name: words.Stage(s)})
		}
	}
	return all
}

func timeline(started, ended time.Time, passed []admin.StageAt) []stage {
	whole := max(ended.Sub(started), time.Millisecond)
	scale := func(t time.Time) int { return int(timelineWidth * min(max(t.Sub(started), 0), whole) / whole) }
	var all []stage
	before := started
	for _, p := range passed {
		all = append(all, stage{
			Name: words.Stage(p.Stage), Passed: true, At: p.At, Step: p.At.Sub(before),
			From: min(scale(before), timelineWidth-2), W: max(scale(p.At)-scale(before), 2),
		})
		before = p.At
	}
	return all
}
