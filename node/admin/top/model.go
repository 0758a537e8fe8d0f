package top

import (
	"context"
	"slices"
	"time"

	tea "charm.land/bubbletea/v2"

	"github.com/ballast-avs/ballast/actors/kit"
	"github.com/ballast-avs/ballast/messages"
	"github.com/ballast-avs/ballast/node/admin"
)

// State is all that is shown.
type State struct {
	Now           time.Time
	Width, Height int  // of the terminal; without a height everything is shown
	Plain         bool // without colours and keys
	L2            messages.ChainID
	Pane          Pane // that has the focus
	Scroll        int  // lines of it that are above the screen
	Help          bool
	Sample        admin.Look
	Failure       string // why the node gave no answer; the sample is older then
	Rates         admin.Rates
}

// with is the state after another look.
func (s State) with(sample admin.Look) State {
	s.Sample, s.Failure, s.Now = sample, "", sample.At
	s.Rates = s.Rates.With(sample.At, []admin.Tree{sample.Tree})
	return s
}

// key is the state after a key was pressed, and whether that ends the program.
func (s State) key(name string) (State, bool) {
	switch name {
	case "q", "ctrl+c", "esc":
		if s.Help && name == "esc" {
			s.Help = false
			return s, false
		}
		return s, true
	case "?", "h":
		s.Help = !s.Help
	case "tab", "right":
		s.Pane, s.Scroll = (s.Pane+1)%paneCount, 0
	case "shift+tab", "left":
		s.Pane, s.Scroll = (s.Pane+paneCount-1)%paneCount, 0
	case "down", "j":
		s.Scroll++
	case "up", "k":
		s.Scroll--
	case "pgdown":
		s.Scroll += 10
	case "pgup":
		s.Scroll -= 10
	case "home":
		s.Scroll = 0
	case "l":
		s.L2 = s.nextL2()
	}
	s.Scroll = min(max(s.Scroll, 0), max(0, s.lines(s.Pane)-1))
	return s, false
}

// nextL2 is the L2 after the one that is shown.
func (s State) nextL2() messages.ChainID {
	all := s.Sample.Status.Parts()
	i := slices.IndexFunc(all, func(p admin.L2Status) bool { return p.Chain == s.Sample.L2.Chain })
	return all[(i+1)%len(all)].Chain
}

// model is the program around a State.
type model struct {
	ctx   context.Context
	node  admin.Viewer
	clock kit.Clock
	state State
}

// What the program is told besides keys and sizes.
type (
	due    struct{}
	looked struct {
		l2     messages.ChainID
		sample admin.Look
		err    error
	}
)

// Init implements tea.Model.
func (m model) Init() tea.Cmd { return later() }

func later() tea.Cmd { return tea.Tick(askEvery, func(time.Time) tea.Msg { return due{} }) }

// look asks the node.
func (m model) look() tea.Cmd {
	l2 := m.state.L2
	return func() tea.Msg {
		sample, err := ask(m.ctx, m.node, m.clock.Now(), l2)
		return looked{l2, sample, err}
	}
}

// Update implements tea.Model.
func (m model) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		m.state.Width, m.state.Height = msg.Width, msg.Height
	case tea.KeyPressMsg:
		l2 := m.state.L2
		next, end := m.state.key(msg.String())
		if m.state = next; end {
			return m, tea.Quit
		}
		if m.state.L2 != l2 {
			return m, m.look()
		}
	case due:
		return m, tea.Batch(m.look(), later())
	case looked:
		m.state = m.state.after(msg, m.clock.Now())
	}
	return m, nil
}

// after is the state after a look. One at an L2 that is not shown any more tells nothing.
func (s State) after(l looked, now time.Time) State {
	switch {
	case l.l2 != s.L2:
		return s
	case l.err != nil:
		s.Failure, s.Now = l.err.Error(), now
		return s
	}
	return s.with(l.sample)
}

// View implements tea.Model.
func (m model) View() tea.View {
	v := tea.NewView(Render(m.state))
	v.AltScreen = true
	v.WindowTitle = "ballast top"
	return v
}
