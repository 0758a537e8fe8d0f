package page

import (
	"fmt"
	"html/template"
	"math/big"
	"strconv"
	"strings"
	"time"

	"github.com/ballast-avs/ballast/actors/kit"
	"github.com/ballast-avs/ballast/messages"
	"github.com/ballast-avs/ballast/node/admin"
	"github.com/ballast-avs/ballast/node/health"
)

// functions are what templates call.
func functions() template.FuncMap {
	return template.FuncMap{
		"ago": ago, "clock": clockText, "stamp": stamp, "took": took, "short": short, "join": strings.Join,
		"rate": rate, "fill": fill, "restarts": restarts, "stages": stagesOf, "power": power, "share": share, "difference": difference,
		"unit": unit, "troubles": troubles, "fine": fine, "grade": gradeWord, "tree": summary, "host": hostOf, "chainHref": chainHref,
		"group": group, "words": words, "drift": drift,
	}
}

// ago is how long something is past, in words.
func ago(now, t time.Time) string {
	if t.IsZero() {
		return "never"
	}
	return lasting(now.Sub(t)) + " ago"
}

// lasting is a duration as coarse as a person tells it.
func lasting(d time.Duration) string {
	switch d = max(d, 0); {
	case d < time.Minute:
		return fmt.Sprintf("%d s", int(d.Seconds()))
	case d < time.Hour:
		return fmt.Sprintf("%d min", int(d.Minutes()))
	case d < 48*time.Hour:
		return fmt.Sprintf("%d h %d min", int(d.Hours()), int(d.Minutes())%60)
	}
	return fmt.Sprintf("%d days", int(d.Hours()/24))
}

// took is a short duration with what matters of it.
func took(d time.Duration) string {
	switch {
	case d < 10*time.Second:
		return fmt.Sprintf("%d ms", d.Milliseconds())
	case d < time.Minute:
		return fmt.Sprintf("%.1f s", d.Seconds())
	}
	return d.Round(time.Second).String()
}

func clockText(t time.Time) string { return t.UTC().Format(time.TimeOnly) }

func stamp(t time.Time) string { return t.UTC().Format(time.RFC3339) }

func milliseconds(n uint64) time.Duration {
	return time.Duration(n) * time.Millisecond //nolint:gosec // A time since 1970 fits.
}

// shortFrom is the length from which a hash is shortened.
const shortFrom = 14

// short is a hash or an address by its ends.
func short(text string) string {
	if len(text) <= shortFrom {
		return text
	}
	return text[:6] + "…" + text[len(text)-4:]
}

// rate is the messages of a second, in words.
func rate(seen look, actor string) string {
	perSecond, known := seen.Rates.Of(seen.L2.Chain, actor)
	switch {
	case !known:
		return "–"
	case perSecond >= 100:
		return strconv.Itoa(int(perSecond))
	}
	return strconv.FormatFloat(perSecond, 'f', 1, 64)
}

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

// summary is the tree in one line.
func summary(actors []kit.ActorInfo) string {
	running := 0
	for i := range actors {
		if actors[i].State == kit.Running {
			running++
		}
	}
	if running == len(actors) {
		return fmt.Sprintf("%d actors, all running", running)
	}
	return fmt.Sprintf("%d of %d actors running", running, len(actors))
}

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

// words are an outcome or a stage as a person reads it.
func words(text any) string { return strings.ReplaceAll(fmt.Sprint(text), "_", " ") }

func chainHref(id messages.ChainID) string { return fmt.Sprintf("/?chain=%d", id) }

// hostOf is a peer's address without its id, and the id.
func hostOf(multiaddr string) [2]string {
	address, id, _ := strings.Cut(multiaddr, "/p2p/")
	return [2]string{address, id}
}

// group sets a space between each three digits of a number.
func group(n any) string {
	text := fmt.Sprint(n)
	var parts []string
	for len(text) > 3 {
		parts = append([]string{text[len(text)-3:]}, parts...)
		text = text[:len(text)-3]
	}
	return strings.Join(append([]string{text}, parts...), "\u202f")
}

// stagesInOrder are all that a round can pass.
func stagesInOrder() []messages.Stage {
	return []messages.Stage{
		messages.StageStarted, messages.StageL2Read, messages.StageL1Read, messages.StageCalculated, messages.StageProposed,
		messages.StageQuorum, messages.StageSubmitted, messages.StageMined,
	}
}

// stageWords is a stage for a person.
func stageWords(s messages.Stage) string {
	switch s {
	case messages.StageStarted:
		return "Started"
	case messages.StageL2Read:
		return "L2 read"
	case messages.StageL1Read:
		return "L1 read"
	case messages.StageCalculated:
		return "Calculated"
	case messages.StageProposed:
		return "Proposed"
	case messages.StageQuorum:
		return "Quorum"
	case messages.StageSubmitted:
		return "Submitted"
	case messages.StageMined:
		return "Mined"
	}
	return string(s)
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
			all = append(all, stage{Name: stageWords(s)})
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
			Name: stageWords(p.Stage), Passed: true, At: p.At, Step: p.At.Sub(before), From: min(scale(before), timelineWidth-2), W: max(scale(p.At)-scale(before), 2),
		})
		before = p.At
	}
	return all
}

// unit is the power of ten in which voting powers are shown: that of most tokens where none of them is smaller.
func unit(o admin.Operators) int {
	const token = 18
	limit := new(big.Int).Exp(big.NewInt(10), big.NewInt(token-3), nil)
	for i := range o.Operators {
		for _, text := range []string{o.Operators[i].L1Power, o.Operators[i].L2Power} {
			if n := number(text); n.Sign() > 0 && n.Cmp(limit) < 0 {
				return 0
			}
		}
	}
	return token
}

func number(text string) *big.Int {
	n, ok := new(big.Int).SetString(text, 10)
	if !ok {
		return new(big.Int)
	}
	return n
}

// power is a voting power in a unit, with the decimals that matter.
func power(text string, unit int) string {
	if text == "" {
		return "–"
	}
	return decimal(number(text), unit)
}

// shownDecimals is how many digits behind the point are shown.
const shownDecimals = 4

// decimal writes n / 10^unit. What is too small to show is told as that.
func decimal(n *big.Int, unit int) string {
	whole, rest := new(big.Int).QuoRem(n, new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(unit)), nil), new(big.Int))
	if unit == 0 || rest.Sign() == 0 {
		return group(whole)
	}
	digits := fmt.Sprintf("%0*s", unit, rest.String())
	shown := strings.TrimRight(digits[:min(shownDecimals, unit)], "0")
	switch {
	case shown == "" && whole.Sign() == 0:
		return "<0.0001"
	case shown == "":
		return group(whole)
	}
	return group(whole) + "." + shown
}

// share is the part of the total in percent.
func share(text, total string) string {
	whole := number(total)
	if whole.Sign() == 0 {
		return "–"
	}
	if n := number(text); n.Sign() > 0 && new(big.Int).Mul(n, big.NewInt(1000)).Cmp(whole) < 0 {
		return "<0.1 %"
	}
	tenths := new(big.Int).Div(new(big.Int).Mul(number(text), big.NewInt(1000)), whole)
	return fmt.Sprintf("%d.%d %%", new(big.Int).Div(tenths, big.NewInt(10)), new(big.Int).Mod(tenths, big.NewInt(10)))
}

// difference is how far the L2 is from the L1: what a sync would add.
func difference(o admin.Operator, unit int) string {
	if o.L1Power == "" {
		return "not compared yet"
	}
	d := new(big.Int).Sub(number(o.L1Power), number(o.L2Power))
	switch d.Sign() {
	case 0:
		return "equal"
	case -1:
		return "−" + decimal(d.Abs(d), unit)
	}
	return "+" + decimal(d, unit)
}

// drift is the drift of a status, which is an amount and since when, as a part of the total.
func drift(l2 admin.L2Status) string {
	amount, since, told := strings.Cut(l2.Drift, " since ")
	if !told {
		return "none"
	}
	return share(amount, l2.Total) + " of the total since " + strings.TrimPrefix(since, since[:max(0, len(since)-len(time.TimeOnly))])
}
