package documents

import (
	"go/ast"
	"go/types"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/go/packages"
)

// itself is the sender of what an actor tells itself: timers and results of its blocking work.
const itself = "itself"

// route is one way of a message.
type route struct{ message, from, to string }

// outside are the senders that are not actors, by their packages.
func outside() map[string]string {
	return map[string]string{module + "node": "node", module + "node/p2p": "network"}
}

// routesOf finds who tells what to whom. A package tells an actor what it turns into that actor's sum type, provided
// that it has a kit.Tell of it; what it turns into its own sum type it tells itself.
func routesOf(t *testing.T, all map[string]*packages.Package) []route {
	t.Helper()
	names := rows(all[module+"actors"])
	if len(names) != len(inboxesOf(all[messagesPkg])) {
		t.Fatalf("the inboxes are %v, not each of %v", names, inboxesOf(all[messagesPkg]))
	}
	var routes []route
	for path, p := range all {
		inbox := inboxOf(p)
		from, isOutside := outside()[path], outside()[path] != ""
		if inbox == "" && !isOutside {
			continue
		}
		tells := tellsOf(p)
		for _, c := range conversions(p) {
			switch {
			case c.inbox == inbox:
				routes = append(routes, route{c.message, itself, names[c.inbox]})
			case isOutside:
				routes = append(routes, route{c.message, from, names[c.inbox]})
			case slices.Contains(tells, c.inbox):
				routes = append(routes, route{c.message, names[inbox], names[c.inbox]})
			}
		}
	}
	slices.SortFunc(routes, func(a, b route) int {
		return strings.Compare(a.message+" "+a.to+" "+a.from, b.message+" "+b.to+" "+b.from)
	})
	return slices.Compact(routes)
}

// inboxOf is what the actor of a package accepts: the type argument of its call of kit.Props.
func inboxOf(p *packages.Package) string {
	inbox := ""
	for id, instance := range p.TypesInfo.Instances {
		if o := p.TypesInfo.Uses[id]; o != nil && o.Pkg() != nil && o.Pkg().Path() == kitPkg && o.Name() == "Props" && p.PkgPath != kitPkg {
			inbox = inboxName(instance.TypeArgs.At(0))
		}
	}
	return inbox
}

// tellsOf are the sum types of the kit.Tell values that a package calls.
func tellsOf(p *packages.Package) []string {
	var all []string
	eachCall(p, func(call *ast.CallExpr) {
		named, ok := p.TypesInfo.TypeOf(call.Fun).(*types.Named)
		if ok && named.Obj().Pkg() != nil && named.Obj().Pkg().Path() == kitPkg && named.Obj().Name() == "Tell" {
			all = append(all, inboxName(named.TypeArgs().At(0)))
		}
	})
	return all
}

// conversion is a place where a message becomes a value of a sum type.
type conversion struct{ message, inbox string }

// finder looks for conversions in one package.
type finder struct {
	info  *types.Info
	found []conversion
}

func conversions(p *packages.Package) []conversion {
	f := finder{info: p.TypesInfo}
	for _, file := range p.Syntax {
		ast.Inspect(file, f.visit)
	}
	return f.found
}

func (f *finder) visit(n ast.Node) bool {
	switch n := n.(type) {
	case *ast.CallExpr:
		f.call(n)
	case *ast.CompositeLit:
		f.literal(n)
	case *ast.FuncDecl:
		f.results(n.Body, f.info.TypeOf(n.Name))
	case *ast.FuncLit:
		f.results(n.Body, f.info.TypeOf(n))
	case *ast.AssignStmt:
		for i := range n.Lhs {
			if len(n.Lhs) == len(n.Rhs) {
				f.note(n.Rhs[i], f.info.TypeOf(n.Lhs[i]))
			}
		}
	}
	return true
}

// note keeps a conversion if a value of a message's type takes the place of a sum type's.
func (f *finder) note(value ast.Expr, as types.Type) {
	if inbox, message := inboxName(as), messageType(f.info.TypeOf(value)); inbox != "" && message != "" && !types.IsInterface(f.info.TypeOf(value)) {
		f.found = append(f.found, conversion{message, inbox})
	}
}

func (f *finder) call(n *ast.CallExpr) {
	if f.info.Types[n.Fun].IsType() {
		f.note(n.Args[0], f.info.TypeOf(n.Fun))
		return
	}
	signature, ok := f.info.TypeOf(n.Fun).Underlying().(*types.Signature)
	if !ok {
		return // a function of the language
	}
	last := signature.Params().Len() - 1
	for i, arg := range n.Args {
		as := signature.Params().At(min(i, last)).Type()
		if list, ok := as.(*types.Slice); ok && signature.Variadic() && i >= last && !n.Ellipsis.IsValid() {
			as = list.Elem()
		}
		f.note(arg, as)
	}
}

func (f *finder) literal(n *ast.CompositeLit) {
	for i, element := range n.Elts {
		value := element
		pair, keyed := element.(*ast.KeyValueExpr)
		if keyed {
			value = pair.Value
		}
		switch t := f.info.TypeOf(n).Underlying().(type) {
		case *types.Struct:
			if !keyed {
				f.note(value, t.Field(i).Type())
			} else if id, ok := pair.Key.(*ast.Ident); ok {
				f.note(value, f.info.ObjectOf(id).Type())
			}
		case *types.Slice:
			f.note(value, t.Elem())
		case *types.Array:
			f.note(value, t.Elem())
		case *types.Map:
			f.note(value, t.Elem())
		}
	}
}

// results looks at what a function returns, without the functions inside it.
func (f *finder) results(body *ast.BlockStmt, of types.Type) {
	signature, ok := of.(*types.Signature)
	if !ok || body == nil {
		return
	}
	ast.Inspect(body, func(n ast.Node) bool {
		if _, inner := n.(*ast.FuncLit); inner {
			return false
		}
		if r, ok := n.(*ast.ReturnStmt); ok && len(r.Results) == signature.Results().Len() {
			for i, value := range r.Results {
				f.note(value, signature.Results().At(i).Type())
			}
		}
		return true
	})
}
