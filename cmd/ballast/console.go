package main

import (
	"encoding/json"
	"io"
	"text/tabwriter"
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
