package main

import (
	"fmt"
	"strings"

	"github.com/urfave/cli/v2"
)

const (
	// helpIndent is how far the meaning of a flag stands to the right, helpWidth where its lines end.
	helpIndent = "        "
	helpWidth  = 100
)

// showFlag is a flag in a help text: its name and what its value is called, then its meaning and default. Importing
// go-ethereum sets another form for the whole process.
func showFlag(f cli.Flag) string {
	head := make([]string, 0, len(f.Names()))
	for _, name := range f.Names() {
		dashes := "--"
		if len(name) == 1 {
			dashes = "-"
		}
		head = append(head, dashes+name)
	}
	line := strings.Join(head, ", ")
	doc, documented := f.(cli.DocGenerationFlag)
	if !documented {
		return line
	}
	meaning := doc.GetUsage()
	if before, rest, found := strings.Cut(meaning, "`"); found {
		value, after, _ := strings.Cut(rest, "`")
		meaning = before + value + after
		if before == "" && strings.HasPrefix(after, ": ") { // The name alone, in front of the meaning.
			meaning = after[2:]
		}
		line += " " + value
	}
	if standard := doc.GetDefaultText(); standard != "" && standard != `""` && standard != "false" {
		meaning += fmt.Sprintf(" (default: %s)", strings.Trim(standard, `"`))
	}
	return line + "\n" + wrap(meaning)
}

// wrap breaks a text into indented lines.
func wrap(text string) string {
	var lines []string
	line := helpIndent
	for _, word := range strings.Fields(text) {
		if len(line)+1+len(word) > helpWidth && line != helpIndent {
			lines = append(lines, line)
			line = helpIndent
		}
		line += " " + word
	}
	return strings.Join(append(lines, line), "\n")
}
