package main

import (
	"encoding/json"
	"fmt"
	"io"
	"sync"
	"text/tabwriter"
	"time"
)

// tableGap is the space between two columns.
const tableGap = 2

// newTable lines up columns of text, which are separated by tabs. The caller flushes it.
func newTable(w io.Writer) *tabwriter.Writer { return tabwriter.NewWriter(w, 0, 0, tableGap, ' ', 0) }

// newNumbers is newTable for columns of numbers, which end at the same place.
func newNumbers(w io.Writer) *tabwriter.Writer {
	return tabwriter.NewWriter(w, 0, 0, tableGap, ' ', tabwriter.AlignRight)
}

// writeList prints what a program reads about L2s: a list, whatever their number. Without an element an error says why.
func writeList[T any](w io.Writer, all []T) error {
	if len(all) == 0 {
		return nil
	}
	return writeJSON(w, all)
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
