package actors

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/ballast-avs/ballast/actors/kit"
)

// source is what an actor's package says of itself.
type source struct {
	state, restart string // paragraphs of the package's comment
	failure        string // when it fails by itself, and of which class; empty where it does not
}

// read parses the package of an actor, whose name is that of the row without hyphens.
func read(t *testing.T, row string) source {
	t.Helper()
	directory := strings.ReplaceAll(row, "-", "")
	names, err := fs.Glob(os.DirFS(directory), "*.go")
	if err != nil {
		t.Fatal(err)
	}
	var s source
	var class, reason string
	for _, name := range names {
		file, err := parser.ParseFile(token.NewFileSet(), directory+"/"+name, nil, parser.ParseComments)
		switch {
		case err != nil:
			t.Fatal(err)
		case strings.HasSuffix(name, "_test.go"):
			continue
		case file.Doc != nil:
			s.state, s.restart = paragraphs(file.Doc.Text())
		}
		ast.Inspect(file, func(n ast.Node) bool {
			if c := failureClass(n); c != "" {
				class = c
			}
			if spec, ok := n.(*ast.TypeSpec); ok && strings.EqualFold(spec.Name.Name, "giveUp") {
				reason = oneLine(spec.Doc.Text())
			}
			return true
		})
	}
	if (class == "") != (reason == "") {
		t.Errorf("%s fails by itself with class %q, and says %q of it at giveUp", row, class, reason)
	}
	if class != "" {
		s.failure = strings.ToLower(class) + ": " + strings.TrimPrefix(strings.TrimPrefix(reason, "giveUp "), "GiveUp ")
	}
	return s
}

// failureClass is the class of a call of kit.Fail.
func failureClass(n ast.Node) string {
	call, ok := n.(*ast.CallExpr)
	if !ok || len(call.Args) == 0 {
		return ""
	}
	if f, ok := call.Fun.(*ast.SelectorExpr); !ok || f.Sel.Name != "Fail" {
		return ""
	}
	if class, ok := call.Args[0].(*ast.SelectorExpr); ok {
		return class.Sel.Name
	}
	return ""
}

const restartLoses = "A restart loses "

// paragraphs picks what a package's comment says of its state and of what a restart loses. Both may share a paragraph.
func paragraphs(doc string) (state, restart string) {
	for p := range strings.SplitSeq(doc, "\n\n") {
		p = oneLine(p)
		if rest, found := strings.CutPrefix(p, "State: "); found {
			state, restart, _ = strings.Cut(rest, restartLoses)
		} else if rest, found := strings.CutPrefix(p, restartLoses); found {
			restart = rest
		}
	}
	return strings.TrimSpace(state), restart
}

func oneLine(text string) string { return strings.Join(strings.Fields(text), " ") }

// partOf says of which nodes a row is part.
func partOf(name string) string {
	if slices.Contains(rowNames(Roles{}), name) {
		return "every node but a bootstrap node"
	}
	var does []string
	for _, r := range []struct {
		roles Roles
		words string
	}{{Roles{Aggregates: true}, "aggregate"}, {Roles{Proposes: true}, "propose"}, {Roles{Attests: true}, "attest"}} {
		if slices.Contains(rowNames(r.roles), name) {
			does = append(does, r.words)
		}
	}
	return "nodes that " + strings.Join(does, " or ")
}

func rowNames(r Roles) []string {
	var names []string
	for _, c := range tree(r) {
		names = append(names, c.Name)
	}
	return names
}

// actorTable is the part of docs/supervision.md about one actor.
func actorTable(t *testing.T, c kit.Child) string {
	t.Helper()
	says := read(t, c.Name)
	if says.state == "" || says.restart == "" {
		t.Errorf("the package of %s does not say what its state is and what a restart loses", c.Name)
	}
	var b strings.Builder
	row := func(name, format string, args ...any) {
		fmt.Fprintf(&b, "| %s | %s |\n", name, strings.ReplaceAll(fmt.Sprintf(format, args...), "|", "\\|"))
	}
	fmt.Fprintf(&b, "### %s\n\n| | |\n|---|---|\n", c.Name)
	row("part of", "%s", partOf(c.Name))
	row("mailbox", "%d messages", c.Mailbox)
	row("restart", "after %s, doubling to %s; forgiven after %s without a failure", c.Restart.Min, c.Restart.Max, c.Restart.Reset)
	row("bugs in a row", "%d; the next one ends the node", c.Restart.Limit)
	if says.failure != "" {
		row("fails by itself", "%s", says.failure)
	}
	row("state", "%s", says.state)
	row("a restart loses", "%s", says.restart)
	return b.String()
}

const (
	supervisionDocument = "../docs/supervision.md"
	generatedBegins     = "<!-- From here to the end: made from the actors' packages by make docs. -->\n"
)

// TestSupervisionIsDocumented compares the tables of docs/supervision.md with the tree and the
// packages; make docs writes them.
func TestSupervisionIsDocumented(t *testing.T) {
	text, err := os.ReadFile(supervisionDocument)
	if err != nil {
		t.Fatal(err)
	}
	prose, generated, found := strings.Cut(string(text), generatedBegins)
	if !found {
		t.Fatalf("%s has no line %q", supervisionDocument, generatedBegins)
	}
	var tables []string
	for _, c := range tree(Roles{Aggregates: true, Proposes: true, Attests: true}) {
		tables = append(tables, actorTable(t, c))
	}
	want := "\n" + strings.Join(tables, "\n")
	if os.Getenv("BALLAST_WRITE_DOCS") != "" {
		if err := os.WriteFile(supervisionDocument, []byte(prose+generatedBegins+want), 0o644); err != nil { //nolint:gosec // It is for everybody.
			t.Fatal(err)
		}
		return
	}
	if generated != want {
		t.Errorf("%s is not what the packages say: run make docs", supervisionDocument)
	}
}
