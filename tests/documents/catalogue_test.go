package documents

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

const messagesDocument = "../../docs/messages.md"

// TestTheDocumentIsUpToDate compares the catalogue in docs/messages.md with the code; make docs writes it. The recorded
// round in the same document is tests/chaos's.
func TestTheDocumentIsUpToDate(t *testing.T) {
	all := load(t)
	list, routes := messagesOf(all[messagesPkg]), routesOf(t, all)
	for _, m := range list {
		if len(routesFor(m.name, routes)) == 0 {
			t.Errorf("nobody tells %s to anybody", m.name)
		}
	}
	Section(t, messagesDocument, "picture", picture(routes))
	Section(t, messagesDocument, "catalogue", table(list, routes))
}

// TestCommentsNameTheRoutes compares the ways that the messages' comments name (`prover -> gossip`) with the code.
func TestCommentsNameTheRoutes(t *testing.T) {
	all := load(t)
	routes := routesOf(t, all)
	for _, m := range messagesOf(all[messagesPkg]) {
		for _, wrong := range compare(named(m.comment), routesFor(m.name, routes)) {
			t.Errorf("the comment of messages.%s: %s", m.name, wrong)
		}
	}
}

func TestWhatACommentSaysIsCompared(t *testing.T) {
	code := []route{{"M", "a", "x"}, {"M", "b", "x"}, {"M", itself, "b"}}
	for comment, want := range map[string]string{
		"M is. a, b -> x; b -> itself.":    "",
		"M is. a, b -> x. b -> itself.":    "",
		"M is. a -> x; b -> itself.":       "b -> x is missing",
		"M is. a, b, c -> x; b -> itself.": "c tells it to none of [x]",
		"M is. a, b -> x, y; b -> itself.": "y hears it from none of [a b]",
		"M is.":                            "a -> x is missing; b -> x is missing; b -> itself is missing",
	} {
		if got := strings.Join(compare(named(comment), code), "; "); got != want {
			t.Errorf("%q: %q, want %q", comment, got, want)
		}
	}
}

func routesFor(message string, routes []route) []route {
	var all []route
	for _, r := range routes {
		if r.message == message {
			all = append(all, r)
		}
	}
	return all
}

// arrow is a part of a comment: all of from tell it to all of to that understand it.
type arrow struct{ from, to []string }

func named(comment string) []arrow {
	var all []arrow
	for _, part := range strings.FieldsFunc(strings.ReplaceAll(comment, ". ", ";"), func(r rune) bool { return r == ';' }) {
		if from, to, ok := strings.Cut(strings.TrimSuffix(part, "."), " -> "); ok {
			all = append(all, arrow{words(from), words(to)})
		}
	}
	return all
}

func words(list string) []string {
	var all []string
	for word := range strings.SplitSeq(list, ",") {
		all = append(all, strings.TrimSpace(word))
	}
	return all
}

// compare says what a comment lacks and what it has too much.
func compare(comment []arrow, code []route) []string {
	told := func(from, to string) bool {
		return slices.ContainsFunc(code, func(r route) bool {
			if r.from == itself {
				return to == itself && r.to == from
			}
			return r.from == from && r.to == to
		})
	}
	var wrong []string
	for _, r := range code {
		from, to := r.from, r.to
		if from == itself {
			from, to = r.to, itself
		}
		if !slices.ContainsFunc(comment, func(a arrow) bool { return slices.Contains(a.from, from) && slices.Contains(a.to, to) }) {
			wrong = append(wrong, from+" -> "+to+" is missing")
		}
	}
	for _, a := range comment {
		for _, from := range a.from {
			if !slices.ContainsFunc(a.to, func(to string) bool { return told(from, to) }) {
				wrong = append(wrong, fmt.Sprintf("%s tells it to none of %v", from, a.to))
			}
		}
		for _, to := range a.to {
			if !slices.ContainsFunc(a.from, func(from string) bool { return told(from, to) }) {
				wrong = append(wrong, fmt.Sprintf("%s hears it from none of %v", to, a.from))
			}
		}
	}
	return wrong
}

// picture draws all routes between actors.
func picture(routes []route) string {
	edges := map[[2]string][]string{}
	var order [][2]string
	for _, r := range routes {
		if r.from == itself {
			continue
		}
		edge := [2]string{r.from, r.to}
		if edges[edge] == nil {
			order = append(order, edge)
		}
		edges[edge] = append(edges[edge], r.message)
	}
	slices.SortFunc(order, func(a, b [2]string) int { return strings.Compare(a[0]+" "+a[1], b[0]+" "+b[1]) })
	var b strings.Builder
	b.WriteString("```mermaid\nflowchart LR\n")
	for _, e := range order {
		fmt.Fprintf(&b, "  %s -- \"%s\" --> %s\n", point(e[0]), strings.Join(edges[e], "<br>"), point(e[1]))
	}
	b.WriteString("```\n")
	return b.String()
}

// point is a node of a drawing: identifiers have no hyphens.
func point(name string) string {
	shape := "[%s]"
	if name == "network" || name == "node" {
		shape = "((%s))"
	}
	return strings.ReplaceAll(name, "-", "") + fmt.Sprintf(shape, name)
}

// table has a line for each message.
func table(list []message, routes []route) string {
	var b strings.Builder
	b.WriteString("| message | meaning | from | to |\n|---|---|---|---|\n")
	for _, m := range list {
		senders := map[string][]string{} // those who hear it from the same ones share a line
		for _, inbox := range sorted(receivers(m.name, routes)) {
			var from []string
			for _, r := range routesFor(m.name, routes) {
				if r.to == inbox {
					from = append(from, r.from)
				}
			}
			key := strings.Join(sorted(from), ", ")
			senders[key] = append(senders[key], inbox)
		}
		var from, to []string
		for _, key := range sorted(keys(senders)) {
			from, to = append(from, key), append(to, strings.Join(senders[key], ", "))
		}
		fmt.Fprintf(&b, "| %s | %s | %s | %s |\n", m.name, strings.ReplaceAll(m.meaning, "|", "\\|"), strings.Join(from, "<br>"), strings.Join(to, "<br>"))
	}
	return b.String()
}

func receivers(message string, routes []route) []string {
	var all []string
	for _, r := range routesFor(message, routes) {
		all = append(all, r.to)
	}
	return all
}

func keys(of map[string][]string) []string {
	var all []string
	for key := range of {
		all = append(all, key)
	}
	return all
}
