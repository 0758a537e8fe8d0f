package top

import (
	"cmp"
	"fmt"
	"strconv"
	"strings"
	"time"
	"unicode"

	"github.com/charmbracelet/x/ansi"

	"github.com/ballast-avs/ballast/actors/kit"
	"github.com/ballast-avs/ballast/node/admin"
	"github.com/ballast-avs/ballast/node/admin/words"
)

// clean takes out of a text what a terminal would obey, and what has no width.
func clean(text string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsPrint(r) {
			return r
		}
		return '·'
	}, text)
}

// pane is a pane's title and its lines.
func (s State) pane(p Pane) []string {
	switch p {
	case PaneActors:
		return append([]string{s.title(p, "Actors", words.Summary(s.Sample.Tree.Actors))}, s.actors()...)
	case PaneRound:
		return append([]string{s.title(p, "Round", s.roundTitle())}, s.round()...)
	case PaneOperators:
		return append([]string{s.title(p, "Operators", s.operatorsTitle())}, s.operators()...)
	case PanePeers:
		return append([]string{s.title(p, "Peers and endpoints", s.peerCount())}, s.peers()...)
	case PaneEvents:
		return append([]string{s.title(p, "Supervision", "")}, s.events()...)
	case paneCount:
	}
	return nil
}

// title marks the pane with the focus.
func (s State) title(p Pane, name, detail string) string {
	mark := "  "
	if p == s.Pane && !s.Plain {
		mark = "▶ "
	}
	if detail != "" {
		detail = "  " + s.paint(faint, detail)
	}
	return mark + s.paint(strong, name) + detail
}

// column is one column of a table.
type column struct {
	title string
	right bool
}

// table aligns rows below a title. The last column is not filled up.
func (s State) table(columns []column, rows [][]string) []string {
	widths := make([]int, len(columns))
	for i, c := range columns {
		widths[i] = ansi.StringWidth(c.title)
		for _, row := range rows {
			widths[i] = max(widths[i], ansi.StringWidth(row[i]))
		}
	}
	line := func(row []string) string {
		var b strings.Builder
		b.WriteString(" ")
		for i, text := range row {
			pad := strings.Repeat(" ", widths[i]-ansi.StringWidth(text))
			switch {
			case columns[i].right:
				b.WriteString(" " + pad + text)
			case i == len(row)-1:
				b.WriteString(" " + text)
			default:
				b.WriteString(" " + text + pad)
			}
			b.WriteString(" ")
		}
		return strings.TrimRight(b.String(), " ")
	}
	titles := make([]string, len(columns))
	for i, c := range columns {
		titles[i] = c.title
	}
	lines := []string{s.paint(faint, line(titles))}
	for _, row := range rows {
		lines = append(lines, line(row))
	}
	return lines
}

func (s State) state(state kit.State) string {
	switch state {
	case kit.Running:
		return s.paint(good, "● running")
	case kit.Restarting:
		return s.paint(warn, "◐ restarting")
	case kit.Ended:
		return s.paint(bad, "■ ended")
	}
	return string(state)
}

// narrow is the width below which the table of actors leaves out counts and last messages, so that errors are seen.
const narrow = 110

func (s State) actors() []string {
	columns := []column{{"ACTOR", false}, {"STATE", false}, {"WAITING", true}, {"/S", true}, {"RESTARTS", true}}
	if s.Width >= narrow {
		columns = append(columns, column{"HANDLED", true}, column{"DROPPED", true}, column{"LAST MESSAGE", false})
	}
	columns = append(columns, column{"LAST ERROR", false})
	var rows [][]string
	for i, a := range s.Sample.Tree.Actors {
		branch := "├ "
		if i == len(s.Sample.Tree.Actors)-1 {
			branch = "└ "
		}
		last := "none yet"
		if !a.LastMessage.IsZero() {
			last = clean(a.LastKind) + " " + words.Ago(s.Now, a.LastMessage)
		}
		row := []string{
			branch + a.Name, s.state(a.State), fmt.Sprintf("%d/%d", a.Depth, a.Capacity),
			words.Rate(s.Rates.Of(s.Sample.Tree.Chain, a.Name)), words.Group(max(a.Incarnation, 1) - 1),
		}
		if s.Width >= narrow {
			row = append(row, words.Group(a.Handled), words.Group(a.Dropped), last)
		}
		rows = append(rows, append(row, clean(a.LastError)))
	}
	return s.table(columns, rows)
}

func (s State) roundTitle() string {
	p := s.Sample.Progress
	switch {
	case p.Round == 0:
		return "none has begun here"
	case p.Running:
		return fmt.Sprintf("number %d, under way, began %s", p.Round, words.Ago(s.Now, p.Started))
	}
	return fmt.Sprintf("number %d, %s, began %s, %d of %d operators changed", p.Round, words.Plain(p.Outcome),
		words.Ago(s.Now, p.Started), p.Changed, p.Operators)
}

func (s State) round() []string {
	p := s.Sample.Progress
	var lines []string
	var stages []string
	before := p.Started
	for _, stage := range p.Stages {
		stages = append(stages, fmt.Sprintf("✓ %s +%s", words.Stage(stage.Stage), words.Took(stage.At.Sub(before))))
		before = stage.At
	}
	if p.Running {
		stages = append(stages, "… "+words.Took(s.Now.Sub(before)))
	}
	lines = append(lines, wrap(stages, s.Width)...)
	if p.Reason != "" {
		lines = append(lines, "  "+s.paint(warn, clean(string(p.Reason)))+" "+clean(p.Detail))
	}
	if len(s.Sample.Rounds) == 0 {
		return lines
	}
	var rows [][]string
	for _, r := range s.Sample.Rounds {
		rows = append(rows, []string{
			r.Started.Time().Format(time.TimeOnly), cmp.Or(r.ID, "nothing proposed"), words.Plain(r.Outcome),
			words.Group(r.Update.Changed()), words.Group(r.Receipt.GasUsed), clean(string(r.Reason)),
		})
	}
	columns := []column{
		{"BEGAN", false}, {"ROUND", false}, {"OUTCOME", false}, {"CHANGED", true}, {"GAS", true}, {"REASON", false},
	}
	return append(lines, s.table(columns, rows)...)
}

// wrap sets pieces into as few lines as have room for them.
func wrap(pieces []string, width int) []string {
	var lines []string
	line := ""
	for _, piece := range pieces {
		if line != "" && ansi.StringWidth(line)+2+ansi.StringWidth(piece) > width {
			lines, line = append(lines, line), ""
		}
		line += "  " + piece
	}
	if line != "" {
		lines = append(lines, line)
	}
	return lines
}

func (s State) operatorsTitle() string {
	o := s.Sample.Operators
	text := strconv.Itoa(o.Count)
	if len(o.Operators) < o.Count {
		text += fmt.Sprintf(", the %d largest", len(o.Operators))
	}
	if unit := words.Unit(o); unit > 0 {
		text += fmt.Sprintf("; voting power in 1e%d", unit)
	}
	if o.Compared.IsZero() {
		return text + ", not compared yet"
	}
	return text + ", compared " + words.Ago(s.Now, o.Compared)
}

func (s State) operators() []string {
	unit := words.Unit(s.Sample.Operators)
	var rows [][]string
	for _, o := range s.Sample.Operators.Operators {
		rows = append(rows, []string{
			strconv.FormatUint(o.ID, 10), words.Short(clean(o.Address)) + mark(o), words.Power(o.L1Power, unit),
			words.Power(o.L2Power, unit), words.Difference(o, unit), words.Share(o.L2Power, s.Sample.Operators.Total),
			s.answer(o.Last),
		})
	}
	columns := []column{
		{"ID", true},
		{"ADDRESS", false},
		{"L1 POWER", true},
		{"L2 POWER", true},
		{"DIFFERENCE", true},
		{"SHARE", true},
		{"LAST ATTESTATION HEARD", false},
	}
	return s.table(columns, rows)
}

func mark(o admin.Operator) string {
	switch {
	case o.Self:
		return " (this node)"
	case !o.Active:
		return " (not active)"
	}
	return ""
}

func (s State) answer(h *admin.LastAnswer) string {
	if h == nil {
		return "none yet"
	}
	text := h.Answer.String()
	if h.Reason != "" {
		text += " " + clean(string(h.Reason))
	}
	return text + " " + words.Ago(s.Now, h.At)
}

func (s State) peers() []string {
	var lines []string
	for _, c := range s.Sample.Status.Chains {
		for _, e := range c.Endpoints {
			state := s.paint(good, "● answers")
			if !e.Healthy {
				state = s.paint(bad, "■ unhealthy")
			}
			lines = append(lines, fmt.Sprintf("  %s %s %s  block %s, %s of %s requests failed  %s",
				clean(c.Name), clean(e.Name), state, words.Group(e.Head), words.Group(e.Errors),
				words.Group(e.Requests),
				clean(e.Reason)))
		}
	}
	for _, p := range s.Sample.Status.Peers {
		lines = append(lines, "  "+clean(p))
	}
	return lines
}

func (s State) events() []string {
	if len(s.Sample.Tree.Events) == 0 {
		return []string{"  Nothing has crashed."}
	}
	var rows [][]string
	for _, e := range s.Sample.Tree.Events {
		rows = append(rows,
			[]string{e.At.UTC().Format(time.TimeOnly), e.Actor, string(e.Kind), clean(e.Message), clean(e.Reason)})
	}
	return s.table([]column{{"AT", false}, {"ACTOR", false}, {"WHAT", false}, {"MESSAGE", false}, {"WHY", false}}, rows)
}
