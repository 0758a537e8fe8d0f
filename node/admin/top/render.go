package top

import (
	"fmt"
	"strings"

	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/x/ansi"

	"github.com/ballast-avs/ballast/node/admin/words"
	"github.com/ballast-avs/ballast/node/health"
)

// Pane is a part of the screen.
type Pane int

// The panes, in the order of the screen.
const (
	PaneActors Pane = iota
	PaneRound
	PaneOperators
	PanePeers
	PaneEvents
	paneCount
)

// leastPane is how many lines of a pane are worth showing below another one.
const leastPane = 3

// Render draws a state: exactly Height lines where there is a height, none wider than Width.
func Render(s State) string {
	head := s.header()
	if s.Help {
		return s.fit(append(head, help()...), s.keys())
	}
	rest := max(s.Height-len(head)-1, 0)
	var body []string
	if s.Height == 0 || s.allFits(rest) {
		for p := range paneCount {
			body = append(append(body, s.pane(p)...), "")
		}
		return s.fit(append(head, body...), s.keys())
	}
	for i := range paneCount {
		p := (s.Pane + i) % paneCount
		lines := s.pane(p)
		if p == s.Pane {
			lines = append(lines[:1:1], lines[1+s.offset(rest):]...) // its title stays
		}
		if i > 0 && rest-len(body) < leastPane {
			break
		}
		body = append(append(body, lines[:min(len(lines), rest-len(body))]...), "")
	}
	return s.fit(append(head, body[:min(len(body), rest)]...), s.keys())
}

// allFits reports whether all panes have room, with an empty line between them.
func (s State) allFits(rows int) bool {
	sum := 0
	for p := range paneCount {
		sum += s.lines(p) + 1
	}
	return sum <= rows+1
}

// offset is how far the pane with the focus is scrolled, so that it still fills its room.
func (s State) offset(rows int) int { return min(s.Scroll, max(0, s.lines(s.Pane)-max(rows, 1))) }

// lines is how long a pane is.
func (s State) lines(p Pane) int { return len(s.pane(p)) }

// fit makes the screen's lines: cut at the right, and filled up so that the last one is at the bottom.
func (s State) fit(lines []string, last string) string {
	if s.Height > 0 {
		lines = lines[:min(len(lines), max(s.Height-1, 0))]
		for len(lines) < s.Height-1 {
			lines = append(lines, "")
		}
	}
	if s.Height > 0 {
		lines = append(lines, last)
	}
	for i := range lines {
		lines[i] = ansi.Truncate(lines[i], max(s.Width, 1), "…")
	}
	return strings.TrimRight(strings.Join(lines, "\n"), "\n ")
}

// header says which node it is and how it is.
func (s State) header() []string {
	status := s.Sample.Status
	state := s.paint(good, "READY")
	if !status.Ready {
		state = s.paint(bad, "NOT READY")
	}
	lines := []string{fmt.Sprintf(
		"%s  %s  %s  up %s  %s UTC", s.paint(strong, clean(status.Name)), state, strings.Join(status.Roles, " "),
		words.Lasting(s.Now.Sub(status.Started)), s.Now.UTC().Format("15:04:05"))}
	facts := []string{s.peerCount()}
	if s.Sample.L2.ID != 0 {
		share := words.Share(s.Sample.L2.Power, s.Sample.L2.Total)
		facts = append([]string{fmt.Sprintf("operator %d with %s of the power", s.Sample.L2.ID, share)}, facts...)
	}
	for _, c := range status.Chains {
		facts = append(facts, fmt.Sprintf("%s read to block %s", clean(c.Name), words.Group(c.Head)))
	}
	if s.Sample.L2.Drift != "" {
		facts = append(facts, "drift "+words.Drift(s.Now, s.Sample.L2))
	}
	lines = append(lines, strings.Join(facts, " · "))
	if s.Failure != "" {
		lines = append(lines,
			s.paint(bad,
				"No answer: "+clean(s.Failure)+"; what is below is of "+words.Ago(s.Now,
					s.Sample.At)+". Trying again."))
	}
	lines = append(lines, s.findings()...)
	if s.Sample.Missing != "" {
		lines = append(lines, s.paint(warn, clean(s.Sample.Missing)))
	}
	return append(lines, "")
}

func (s State) peerCount() string {
	if len(s.Sample.Status.Peers) == 1 {
		return "1 peer"
	}
	return fmt.Sprintf("%d peers", len(s.Sample.Status.Peers))
}

// findings are what is not fine, with its remedy.
func (s State) findings() []string {
	var lines []string
	for _, f := range s.Sample.Status.Findings {
		switch f.Grade {
		case health.GradeFail:
			lines = append(lines, s.paint(bad, "FAIL "+f.Code)+" "+clean(f.Text))
		case health.GradeWarn:
			lines = append(lines, s.paint(warn, "WARN "+f.Code)+" "+clean(f.Text))
		case health.GradeOK:
			continue
		}
		if f.Remedy != "" {
			lines = append(lines, "     "+clean(f.Remedy))
		}
	}
	return lines
}

// keys is the last line.
func (s State) keys() string {
	if s.Plain {
		return ""
	}
	line := "q quit  tab next pane  ↑↓ scroll  ? help"
	if n := len(s.Sample.Status.Parts()); n > 1 {
		line += fmt.Sprintf("  l next of %d L2s, this is %d", n, s.Sample.L2.Chain)
	}
	return s.paint(faint, line)
}

func help() []string {
	return []string{
		"Keys",
		"  q, ctrl+c        quit",
		"  tab, →           next pane; shift+tab, ← the one before",
		"  ↑ ↓ pgup pgdown  scroll the pane with the focus, which is marked with ▶",
		"  l                next L2, where the node serves several",
		"  ?                this help",
		"",
		"Actors: what waits in each mailbox of what fits, the messages handled in a second and since the start, those",
		"dropped because the mailbox was full, restarts, the last message and the last error. Operators: voting " +
			"power on",
		"both chains, and the last answer to a task that was heard; signatures are checked by aggregators only.",
		"",
		"ballast explain <round> says what happened in a round; ballast status --json gives all figures to programs.",
	}
}

// The looks of words. Nothing is told by colour alone.
type paint int

const (
	plain paint = iota
	strong
	faint
	good
	warn
	bad
)

// paint colours a text with the terminal's own palette.
func (s State) paint(p paint, text string) string {
	if s.Plain {
		return text
	}
	style := lipgloss.NewStyle()
	switch p {
	case plain:
		return text
	case strong:
		style = style.Bold(true)
	case faint:
		style = style.Faint(true)
	case good:
		style = style.Foreground(lipgloss.Green)
	case warn:
		style = style.Foreground(lipgloss.Yellow).Bold(true)
	case bad:
		style = style.Foreground(lipgloss.Red).Bold(true)
	}
	return style.Render(text)
}
