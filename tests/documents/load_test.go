package documents

import (
	"go/ast"
	"go/constant"
	"go/doc"
	"go/types"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/go/packages"
)

const (
	module      = "github.com/ballast-avs/ballast/"
	messagesPkg = module + "messages"
	kitPkg      = module + "actors/kit"
)

// load reads and checks the packages that know messages. The keys are their paths.
func load(t *testing.T) map[string]*packages.Package {
	t.Helper()
	loaded, err := packages.Load(&packages.Config{
		Context: t.Context(), Dir: "../..",
		Mode: packages.NeedName | packages.NeedImports | packages.NeedTypes | packages.NeedTypesInfo | packages.NeedSyntax,
	}, "./messages", "./actors/...", "./node", "./node/p2p")
	if err != nil {
		t.Fatal(err)
	}
	all := map[string]*packages.Package{}
	for _, p := range loaded {
		for _, e := range p.Errors {
			t.Fatal(e)
		}
		all[p.PkgPath] = p
	}
	return all
}

// message is one type of package messages that can be told.
type message struct {
	name    string
	comment string // on one line
	meaning string // its first sentence
	inboxes []string
}

// messagesOf lists the messages in the order of their declaration, with the sum types (`ToGossip`) that they belong to.
func messagesOf(p *packages.Package) []message {
	inboxes := inboxesOf(p)
	var all []message
	eachType(p, func(spec *ast.TypeSpec, comment string) {
		named := p.Types.Scope().Lookup(spec.Name.Name).Type()
		if types.IsInterface(named) {
			return
		}
		m := message{name: spec.Name.Name, comment: strings.Join(strings.Fields(comment), " "), meaning: new(doc.Package).Synopsis(comment)}
		for _, inbox := range inboxes {
			if i, ok := p.Types.Scope().Lookup(inbox).Type().Underlying().(*types.Interface); ok && types.Implements(named, i) {
				m.inboxes = append(m.inboxes, inbox)
			}
		}
		if len(m.inboxes) > 0 {
			all = append(all, m)
		}
	})
	return all
}

// inboxesOf lists the sum types: what one actor accepts.
func inboxesOf(p *packages.Package) []string {
	var all []string
	for _, name := range p.Types.Scope().Names() {
		if strings.HasPrefix(name, "To") && types.IsInterface(p.Types.Scope().Lookup(name).Type()) {
			all = append(all, name)
		}
	}
	return all
}

// eachType visits the declared types, file by file.
func eachType(p *packages.Package, visit func(spec *ast.TypeSpec, comment string)) {
	for _, f := range p.Syntax {
		for _, d := range f.Decls {
			general, ok := d.(*ast.GenDecl)
			if !ok {
				continue
			}
			for _, s := range general.Specs {
				if spec, ok := s.(*ast.TypeSpec); ok {
					comment := spec.Doc
					if comment == nil {
						comment = general.Doc
					}
					visit(spec, comment.Text())
				}
			}
		}
	}
}

// rows are the actors' names by what they accept, as NewAddresses has them:
// `address[messages.ToGossip](sys, true, "gossip")`.
func rows(p *packages.Package) map[string]string {
	all := map[string]string{}
	eachCall(p, func(call *ast.CallExpr) {
		index, ok := call.Fun.(*ast.IndexExpr)
		if !ok || len(call.Args) != 3 {
			return
		}
		if name := p.TypesInfo.Types[call.Args[2]].Value; name != nil && name.Kind() == constant.String {
			all[inboxName(p.TypesInfo.TypeOf(index.Index))] = constant.StringVal(name)
		}
	})
	return all
}

func eachCall(p *packages.Package, visit func(*ast.CallExpr)) {
	for _, f := range p.Syntax {
		ast.Inspect(f, func(n ast.Node) bool {
			if call, ok := n.(*ast.CallExpr); ok {
				visit(call)
			}
			return true
		})
	}
}

// inboxName is the name of a sum type of package messages, or empty.
func inboxName(t types.Type) string {
	if name := messageType(t); strings.HasPrefix(name, "To") && types.IsInterface(t) {
		return name
	}
	return ""
}

// messageType is the name of a type of package messages, or empty.
func messageType(t types.Type) string {
	named, ok := t.(*types.Named)
	if !ok || named.Obj().Pkg() == nil || named.Obj().Pkg().Path() != messagesPkg {
		return ""
	}
	return named.Obj().Name()
}

// sorted returns a list without repetitions.
func sorted(all []string) []string {
	all = slices.Clone(all)
	slices.Sort(all)
	return slices.Compact(all)
}
