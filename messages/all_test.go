package messages

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"reflect"
	"slices"
	"strings"
	"testing"
)

// declared are the types of this package that have the method of a message.
func declared(t *testing.T) []string {
	t.Helper()
	files, err := os.ReadDir(".")
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, f := range files {
		if !strings.HasSuffix(f.Name(), ".go") || strings.HasSuffix(f.Name(), "_test.go") {
			continue
		}
		parsed, err := parser.ParseFile(token.NewFileSet(), f.Name(), nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		for _, d := range parsed.Decls {
			method, ok := d.(*ast.FuncDecl)
			if !ok || method.Recv == nil || method.Name.Name != "message" {
				continue
			}
			if of, ok := method.Recv.List[0].Type.(*ast.Ident); ok {
				names = append(names, of.Name)
			}
		}
	}
	slices.Sort(names)
	return names
}

func TestAllKnowsEveryMessage(t *testing.T) {
	var names []string
	for _, m := range All() {
		names = append(names, reflect.TypeOf(m).Name())
	}
	if want := declared(t); !slices.Equal(names, want) {
		t.Errorf("All has %v, declared are %v", names, want)
	}
}
