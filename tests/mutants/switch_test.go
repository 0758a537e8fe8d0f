package mutants

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
)

// chooses is the environment variable that says which mutant a program with all of them is. Without it, it is none.
const chooses = "BALLAST_MUTANT"

// switches makes one program of many mutants, since to build them one by one takes longer than to run them.
// Each function that some mutant changes stands in it once as it is and once for each such mutant, and a
// number chooses between them.
type switches struct {
	files   map[string]string         // the new sources, by their names from actors/ on
	numbers map[string]int            // of mutants, from 1 on, by name
	changed map[string]map[string]int // functions of a file, and how many mutants change them
}

// newSwitches takes all rows. Each may change functions alone.
func newSwitches(rows []mutant) (*switches, error) {
	s := &switches{files: map[string]string{}, numbers: map[string]int{}, changed: map[string]map[string]int{}}
	for i, m := range rows {
		sources, err := m.sources()
		if err != nil {
			return nil, err
		}
		for file, text := range sources {
			if err := s.add(file, text, i+1); err != nil {
				return nil, fmt.Errorf("%s: %w", m.name, err)
			}
		}
		s.numbers[m.name] = i + 1
	}
	for file := range s.files {
		if err := s.dispatch(file); err != nil {
			return nil, err
		}
		dir := filepath.Dir(file)
		s.files[filepath.Join(dir, "zz_mutants.go")] = fmt.Sprintf(
			"package %s\n\nimport (\n\t\"os\"\n\t\"strconv\"\n)\n\nvar mutant, _ = strconv.Atoi(os.Getenv(%q))\n", filepath.Base(dir), chooses)
	}
	return s, nil
}

// source is a parsed file.
type source struct {
	text  string
	start token.Pos // of the text
	funcs []*ast.FuncDecl
}

func parse(file, text string) (source, error) {
	set := token.NewFileSet()
	tree, err := parser.ParseFile(set, file, text, parser.SkipObjectResolution)
	if err != nil {
		return source{}, err
	}
	s := source{text: text, start: tree.FileStart}
	for _, d := range tree.Decls {
		if f, is := d.(*ast.FuncDecl); is {
			s.funcs = append(s.funcs, f)
		}
	}
	return s, nil
}

// of is a node's text.
func (s source) of(n ast.Node) string { return s.text[n.Pos()-s.start : n.End()-s.start] }

// without is the text with a hole in place of each function.
func (s source) without() string {
	var b strings.Builder
	at := s.start
	for _, f := range s.funcs {
		b.WriteString(s.text[at-s.start:f.Pos()-s.start] + "{}")
		at = f.End()
	}
	return b.String() + s.text[at-s.start:]
}

// named is a function's text with another name.
func (s source) named(f *ast.FuncDecl, name string) string {
	return s.text[f.Pos()-s.start:f.Name.Pos()-s.start] + name + s.text[f.Name.End()-s.start:f.End()-s.start]
}

// key tells the functions of a file apart.
func (s source) key(f *ast.FuncDecl) string {
	if f.Recv == nil {
		return f.Name.Name
	}
	return s.of(f.Recv.List[0].Type) + "." + f.Name.Name
}

// copied is the name of a function's copy: mutant 0 is the function as it is.
func copied(name string, number int) string { return name + "__" + strconv.Itoa(number) }

// add appends the functions that a mutant changes in a file.
func (s *switches) add(file, text string, number int) error {
	data, err := os.ReadFile(filepath.Join(actors, file))
	if err != nil {
		return err
	}
	before, err := parse(file, string(data))
	if err != nil {
		return err
	}
	after, err := parse(file, text)
	if err != nil {
		return err
	}
	if len(before.funcs) != len(after.funcs) || before.without() != after.without() {
		return fmt.Errorf("%s: the change reaches beyond functions", file)
	}
	if s.changed[file] == nil {
		s.files[file], s.changed[file] = string(data), map[string]int{}
	}
	for i, f := range before.funcs {
		g := after.funcs[i]
		if before.of(f) == after.of(g) {
			continue
		}
		s.files[file] += "\n" + after.named(g, copied(g.Name.Name, number)) + "\n"
		s.changed[file][before.key(f)+"#"+strconv.Itoa(number)] = number
	}
	return nil
}

// dispatch puts the choice in place of each changed function.
func (s *switches) dispatch(file string) error {
	all, err := parse(file, s.files[file])
	if err != nil {
		return err
	}
	var b strings.Builder
	at := all.start
	for _, f := range all.funcs {
		var numbers []int
		for key, number := range s.changed[file] {
			if key == all.key(f)+"#"+strconv.Itoa(number) {
				numbers = append(numbers, number)
			}
		}
		if len(numbers) == 0 {
			continue
		}
		slices.Sort(numbers)
		b.WriteString(all.text[at-all.start : f.Pos()-all.start])
		b.WriteString(all.choice(f, numbers) + "\n\n" + all.named(f, copied(f.Name.Name, 0)))
		at = f.End()
	}
	s.files[file] = b.String() + all.text[at-all.start:]
	return nil
}

// choice is a function with f's name that calls one of its copies.
func (s source) choice(f *ast.FuncDecl, numbers []int) string {
	var names, parameters []string
	for _, field := range f.Type.Params.List {
		for range max(1, len(field.Names)) {
			name := "p" + strconv.Itoa(len(names))
			parameters = append(parameters, name+" "+s.of(field.Type))
			if _, variadic := field.Type.(*ast.Ellipsis); variadic {
				name += "..."
			}
			names = append(names, name)
		}
	}
	signature, target := "func ", f.Name.Name
	if f.Recv != nil {
		signature += "(r " + s.of(f.Recv.List[0].Type) + ") "
		target = "r." + target
	}
	signature += f.Name.Name
	if f.Type.TypeParams != nil {
		signature += s.of(f.Type.TypeParams)
	}
	signature += "(" + strings.Join(parameters, ", ") + ") "
	before, after := "", "; return"
	if f.Type.Results != nil {
		signature += s.of(f.Type.Results) + " "
		before, after = "return ", ""
	}
	call := func(number int) string {
		return before + copied(target, number) + "(" + strings.Join(names, ", ") + ")"
	}
	var b strings.Builder
	b.WriteString(signature + "{\n\tswitch mutant {\n")
	for _, number := range numbers {
		fmt.Fprintf(&b, "\tcase %d:\n\t\t%s%s\n", number, call(number), after)
	}
	b.WriteString("\t}\n\t" + call(0) + "\n}")
	return b.String()
}
