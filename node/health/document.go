package health

import (
	"fmt"
	"strings"

	"github.com/ballast-avs/ballast/messages"
)

// Document is docs/reasons.md: every reason that a person can do something about, with what to do.
func Document() string {
	var b strings.Builder
	b.WriteString("# Reasons, and what to do\n\n" +
		"Made by `make docs` from `node/health`. A code stands in the log (`reason`), in metrics, in\n" +
		"`ballast explain` and in verdicts. Codes that are not listed heal by themselves or need nobody. What\n" +
		"`/readyz`, `ballast status` and `ballast doctor` find comes with its remedy and is explained in\n" +
		"[operating](operating.md).\n\n" +
		"| reason | what to do |\n" +
		"|---|---|\n")
	for _, r := range messages.Reasons() {
		if remedy := Remedy(r); remedy != "" {
			fmt.Fprintf(&b, "| %s | %s |\n", r, remedy)
		}
	}
	return b.String()
}
