package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"sync"
	"text/tabwriter"
	"time"

	"github.com/urfave/cli/v2"
)

// tableGap is the space between two columns.
const tableGap = 2

// table lines up columns of text. It is flushed at its end.
type table struct{ *tabwriter.Writer }

// newTable begins a table, with the titles of its columns if they have any.
func newTable(w io.Writer, titles ...any) table {
	t := table{tabwriter.NewWriter(w, 0, 0, tableGap, ' ', 0)}
	if len(titles) > 0 {
		t.row(titles...)
	}
	return t
}

// newNumbers is newTable for columns of numbers, which end at the same place.
func newNumbers(w io.Writer) table {
	return table{tabwriter.NewWriter(w, 0, 0, tableGap, ' ', tabwriter.AlignRight)}
}

// row writes a line of cells.
func (t table) row(cells ...any) {
	for i, cell := range cells {
		if i > 0 {
			fmt.Fprint(t, "\t")
		}
		fmt.Fprint(t, cell)
	}
	fmt.Fprintln(t)
}

// fact writes a name and what it is.
func (t table) fact(name, format string, args ...any) { t.row(name, fmt.Sprintf(format, args...)) }

// known writes a name and its value, unless that is empty.
func (t table) known(name, value string) {
	if value != "" {
		t.row(name, value)
	}
}

// list writes values below each other after a name.
func (t table) list(name string, values []string) {
	for _, value := range values {
		t.row(name, value)
		name = ""
	}
}

// joinFilled joins those texts that are not empty.
func joinFilled(separator string, texts ...string) string {
	return strings.Join(slices.DeleteFunc(texts, func(t string) bool { return t == "" }), separator)
}

// show prints a command's result: JSON for programs, else what render makes of it for people.
func show[T any](c *cli.Context, result T, render func(io.Writer, T) error) error {
	if c.Bool(flagJSON) {
		return writeJSON(c.App.Writer, result)
	}
	return render(c.App.Writer, result)
}

// showEach prints what was found out about each L2: a list for programs, whatever their number, else one after another.
// The error says why some are missing.
func showEach[T any](c *cli.Context, all []T, err error, render func(io.Writer, T) error) error {
	if c.Bool(flagJSON) {
		if len(all) == 0 && err != nil {
			return err
		}
		return errors.Join(err, writeJSON(c.App.Writer, all))
	}
	for i, one := range all {
		if i > 0 {
			fmt.Fprintln(c.App.Writer)
		}
		err = errors.Join(err, render(c.App.Writer, one))
	}
	return err
}

// writeJSON prints what a program reads.
func writeJSON(w io.Writer, v any) error {
	encoder := json.NewEncoder(w)
	encoder.SetIndent("", "  ")
	return encoder.Encode(v)
}

// progress tells a person what is being done: a line for each step, and on a terminal a clock
// that shows that it goes on.
type progress struct {
	mu       sync.Mutex
	out      io.Writer
	terminal bool
	began    time.Time
	done     chan struct{}
	stopped  sync.WaitGroup
}

// tick is how often the clock moves.
const tick = 100 * time.Millisecond

func newProgress(out io.Writer, terminal bool) *progress {
	p := &progress{out: out, terminal: terminal, began: time.Now(), done: make(chan struct{})}
	if terminal {
		p.stopped.Go(p.spin)
	}
	return p
}

// spin redraws the last line until the end.
func (p *progress) spin() {
	ticker := time.NewTicker(tick)
	defer ticker.Stop()
	for frame := 0; ; frame++ {
		select {
		case <-p.done:
			return
		case <-ticker.C:
			p.mu.Lock()
			p.print("\r\x1b[2K  %c %s", []rune("⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏")[frame%10], p.elapsed())
			p.mu.Unlock()
		}
	}
}

// step writes that something was done.
func (p *progress) step(text string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.terminal {
		p.print("\r\x1b[2K  \x1b[32m✓\x1b[0m %6s  %s\n", p.elapsed(), text)
		return
	}
	p.print("%6s  %s\n", p.elapsed(), text)
}

// end stops the clock and clears its line.
func (p *progress) end() {
	close(p.done)
	p.stopped.Wait()
	if p.terminal {
		p.print("\r\x1b[2K")
	}
}

func (p *progress) elapsed() string {
	return fmt.Sprintf("%.1fs", time.Since(p.began).Seconds())
}

// print ignores errors: a terminal that is gone must not stop the work.
func (p *progress) print(format string, args ...any) { _, _ = fmt.Fprintf(p.out, format, args...) }
