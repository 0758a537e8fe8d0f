package devnet

import (
	"fmt"
	"io"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/holiman/uint256"

	"github.com/ballast-avs/ballast/messages"
)

// Render writes the story's end: what happened to whom, and how long each stage of the round took.
func (s Story) Render(w io.Writer) error {
	if err := s.renderRows(w); err != nil {
		return err
	}
	if err := renderTimeline(w, s.Committed); err != nil {
		return err
	}
	_, err := fmt.Fprintf(w, "\nCorrupt proposal, one wei wrong for one operator:\n")
	for _, v := range s.Verdicts {
		if err == nil {
			_, err = fmt.Fprintf(w, "  operator %d: %s %s\n    %s\n", v.Operator, v.Answer, v.Reason, v.Detail)
		}
	}
	return err
}

func (s Story) renderRows(w io.Writer) error {
	r := s.Committed
	if _, err := fmt.Fprintf(w, "\nRound %s: voting power in units of 1e18\n\n", r.ID); err != nil {
		return err
	}
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', tabwriter.AlignRight)
	lines := []string{"operator\tL1 power\tL2 before\tL2 after\tchange\t"}
	for _, row := range s.Rows {
		lines = append(lines,
			fmt.Sprintf("%d\t%s\t%s\t%s\t%s\t", row.Operator, units(row.L1), units(row.Before), units(row.After),
				change(row)))
	}
	if _, err := fmt.Fprintln(t, strings.Join(lines, "\n")); err != nil {
		return err
	}
	return t.Flush()
}

func change(r Row) string {
	switch r.After.Cmp(&r.Before) {
	case 0:
		return "="
	case 1:
		return "+" + units(*new(uint256.Int).Sub(&r.After, &r.Before))
	default:
		return "-" + units(*new(uint256.Int).Sub(&r.Before, &r.After))
	}
}

// units writes an amount in units of 1e18, without trailing zeros.
func units(amount uint256.Int) string {
	digits := amount.Dec()
	if len(digits) <= 18 {
		digits = strings.Repeat("0", 19-len(digits)) + digits
	}
	point := len(digits) - 18
	text := digits[:point]
	if fraction := strings.TrimRight(digits[point:], "0"); fraction != "" {
		text += "." + fraction
	}
	return text
}

// timelineWidth is the width of the timeline's bars in characters.
const timelineWidth = 40

func renderTimeline(w io.Writer, r messages.Round) error {
	total := r.Ended.Since(r.Started)
	if _, err := fmt.Fprintf(w, "\nTimeline of the round: %s from tick to mined transaction\n\n",
		total); err != nil {
		return err
	}
	for i, passed := range r.Stages {
		since, took := passed.At.Since(r.Started), time.Duration(0)
		if i > 0 {
			took = passed.At.Since(r.Stages[i-1].At)
		}
		begin, length := column(since-took, total), max(column(took, total), 1)
		bar := strings.Repeat(" ", begin) + strings.Repeat("█", length)
		if _, err := fmt.Fprintf(w, "  %-10s %9s  |%-*s|\n", passed.Stage, took,
			timelineWidth+1, bar); err != nil {
			return err
		}
	}
	_, err := fmt.Fprintf(w,
		"\n  transaction %s in L2 block %d\n  gas used    %d, %d for each changed operator\n  signers     %v\n",
		r.Receipt.Transaction, r.Receipt.Block.Number, r.Receipt.GasUsed, r.GasPerOperator(), r.Receipt.Signers)
	return err
}

func column(d, total time.Duration) int {
	if total <= 0 {
		return 0
	}
	return int(int64(timelineWidth) * int64(d) / int64(total))
}
