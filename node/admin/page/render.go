package page

import (
	"bytes"
	"cmp"
	"embed"
	"fmt"
	"html/template"
	"io"
	"slices"
	"strings"

	"github.com/ballast-avs/ballast/messages"
	"github.com/ballast-avs/ballast/node/admin"
	"github.com/ballast-avs/ballast/node/admin/words"
	"github.com/ballast-avs/ballast/node/inspect"
)

//go:embed assets templates
var files embed.FS

// section is a part of the page that is kept up to date by itself.
type section struct {
	ID   string `json:"id"`
	HTML string `json:"html"`
}

// sectionNames are the templates of the sections, which are their ids too, in the order of the page.
func sectionNames() []string {
	return []string{"node", "round", "rounds", "actors", "operators", "events", "peers"}
}

// templates makes HTML of looks and rounds.
type templates struct{ all *template.Template }

func newTemplates() templates {
	// they are part of the program
	return templates{template.Must(template.New("page").Funcs(functions()).ParseFS(files, "templates/*.html"))}
}

// sections makes all of them.
func (t templates) sections(seen look) ([]section, error) {
	var all []section
	for _, name := range sectionNames() {
		var out bytes.Buffer
		if err := t.all.ExecuteTemplate(&out, name, seen); err != nil {
			return nil, fmt.Errorf("make the section %s: %w", name, err)
		}
		all = append(all, section{ID: name, HTML: strings.TrimSpace(out.String())})
	}
	return all, nil
}

// document is the frame around what was made.
type document struct {
	Title    string
	Events   string // the URL of the event stream; empty on a page that does not change
	Sections []template.HTML
}

// document writes a whole page.
func (t templates) document(w io.Writer, d document) error {
	return t.all.ExecuteTemplate(w, "document", d)
}

// explanation is what the page of one round shows.
type explanation struct {
	inspect.Explanation

	Key    string
	Stages []stage
	Moves  []move
}

// move is by how much an update changed an operator's voting power on the L2.
type move struct {
	Operator messages.OperatorID
	Sign     string
	Power    string // decimal
}

// movesOf are those of an update, ascending by operator, as many as the table of operators has.
func movesOf(u messages.Update) []move {
	var all []move
	for _, d := range u.Increases {
		all = append(all, move{d.Operator, "+", d.Power.Dec()})
	}
	for _, d := range u.Decreases {
		all = append(all, move{d.Operator, "−", d.Power.Dec()})
	}
	slices.SortStableFunc(all, func(a, b move) int { return cmp.Compare(a.Operator, b.Operator) })
	return all[:min(len(all), admin.MaxOperators)]
}

// Unit is the power of ten in which all powers of the explanation are shown.
func (x explanation) Unit() int {
	powers := []string{x.Increases, x.Decreases, x.Missing}
	for _, m := range x.Moves {
		powers = append(powers, m.Power)
	}
	return words.UnitOf(powers...)
}

// round writes the page of one round.
func (t templates) round(w io.Writer, name string, x explanation) error {
	var out bytes.Buffer
	if err := t.all.ExecuteTemplate(&out, "explanation", x); err != nil {
		return fmt.Errorf("make the round's page: %w", err)
	}
	return t.document(w, document{
		Title:    "Round " + x.Key + " - " + name,
		Sections: []template.HTML{template.HTML(out.String())}, //nolint:gosec // html/template made it.
	})
}

// page is the whole page about an L2.
func (v *view) page(l2 messages.ChainID) document {
	d := document{Title: v.look.Status.Name + " - Ballast", Events: "/events"}
	if l2 != 0 {
		d.Events = fmt.Sprintf("/events?chain=%d", l2)
	}
	for _, s := range v.sections {
		d.Sections = append(d.Sections, template.HTML(s.HTML)) //nolint:gosec // html/template made it.
	}
	return d
}
