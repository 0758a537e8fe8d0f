// Package monitoring checks the dashboards and rules of deploy/monitoring: by themselves and against docs/metrics.md
// always, and on a running network with a Prometheus where BALLAST_MONITORING is set (make monitoring).
package monitoring

import (
	"encoding/json"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"go.yaml.in/yaml/v3"
)

const (
	folder = "../../deploy/monitoring"
	docs   = "../../docs"
)

// dashboard is what a person and these tests want of one; Grafana's own fields are left out.
type dashboard struct {
	UID, Title, Description string
	Panels                  []panel
	file                    string
}

type panel struct {
	ID                       int
	Type, Title, Description string
	FieldConfig              struct{ Defaults struct{ Unit string } }
	Targets                  []struct{ RefID, Expr, LegendFormat string }
}

func dashboards(t *testing.T) []dashboard {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(folder, "dashboards", "*.json"))
	if err != nil || len(files) == 0 {
		t.Fatalf("no dashboards: %v", err)
	}
	var all []dashboard
	for _, file := range files {
		d := dashboard{file: filepath.Base(file)}
		if err := json.Unmarshal(read(t, file), &d); err != nil {
			t.Fatalf("%s: %v", file, err)
		}
		all = append(all, d)
	}
	return all
}

func read(t *testing.T, path string) []byte {
	t.Helper()
	text, err := os.ReadFile(filepath.Clean(path))
	if err != nil {
		t.Fatal(err)
	}
	return text
}

// rule is one recording rule or alert.
type rule struct {
	Record, Alert, Expr string
	Labels, Annotations map[string]string
}

func rules(t *testing.T) []rule {
	t.Helper()
	var all []rule
	for _, name := range []string{"recording.yml", "alerts.yml"} {
		var file struct{ Groups []struct{ Rules []rule } }
		if err := yaml.Unmarshal(read(t, filepath.Join(folder, "rules", name)), &file); err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		for _, g := range file.Groups {
			all = append(all, g.Rules...)
		}
	}
	return all
}

// known are the names that docs/metrics.md lists, those that Prometheus makes of a histogram, and
// those that the rules record.
func known(t *testing.T) []string {
	t.Helper()
	all := []string{"up"}
	for _, row := range regexp.MustCompile("(?m)^\\| `([a-z0-9_]+)` \\| (\\w+) ").FindAllStringSubmatch(string(read(t, filepath.Join(docs, "metrics.md"))), -1) {
		all = append(all, row[1])
		if row[2] == "histogram" {
			all = append(all, row[1]+"_bucket", row[1]+"_sum", row[1]+"_count")
		}
	}
	for _, r := range rules(t) {
		if r.Record != "" {
			all = append(all, r.Record)
		}
	}
	return all
}

// names are the metrics of a query.
func names(expr string) []string {
	expr = regexp.MustCompile(`"[^"]*"`).ReplaceAllString(expr, "") // values of labels
	return regexp.MustCompile(`\b(?:up|(?:ballast|process|libp2p|gossipsub|nodejs)[_:][a-z0-9_:]+)\b`).FindAllString(expr, -1)
}

func checkNames(t *testing.T, known []string, where, expr string) {
	t.Helper()
	all := names(expr)
	if len(all) == 0 {
		t.Errorf("%s asks for none of our metrics: %s", where, expr)
	}
	for _, name := range all {
		if !slices.Contains(known, name) {
			t.Errorf("%s asks for %s, which docs/metrics.md does not list and no rule records", where, name)
		}
	}
}

func TestDashboardsAreComplete(t *testing.T) {
	known, uids := known(t), map[string]bool{}
	for _, d := range dashboards(t) {
		if d.UID == "" || uids[d.UID] || d.Title == "" || d.Description == "" {
			t.Errorf("%s: uid %q, title %q or description %q is missing or taken", d.file, d.UID, d.Title, d.Description)
		}
		uids[d.UID] = true
		ids := map[int]bool{}
		for _, p := range d.Panels {
			where := d.file + ": panel " + p.Title
			if p.Title == "" || ids[p.ID] {
				t.Errorf("%s has no title, or its id %d is taken", where, p.ID)
			}
			ids[p.ID] = true
			if p.Type == "row" {
				continue
			}
			if p.Description == "" || p.FieldConfig.Defaults.Unit == "" || len(p.Targets) == 0 {
				t.Errorf("%s needs a description, a unit and a query", where)
			}
			for _, target := range p.Targets {
				checkNames(t, known, where, target.Expr)
			}
		}
	}
}

func TestRulesAreComplete(t *testing.T) {
	known, runbooks := known(t), headings(string(read(t, filepath.Join(docs, "runbooks.md"))))
	tests := string(read(t, filepath.Join(folder, "tests", "rules_test.yml")))
	for _, r := range rules(t) {
		checkNames(t, known, r.Record+r.Alert, r.Expr)
		if r.Alert == "" {
			continue
		}
		for _, annotation := range []string{"summary", "description"} {
			if r.Annotations[annotation] == "" {
				t.Errorf("%s has no %s", r.Alert, annotation)
			}
		}
		if severity := r.Labels["severity"]; severity != "warning" && severity != "critical" {
			t.Errorf("%s has the severity %q", r.Alert, severity)
		}
		page, part, _ := strings.Cut(r.Annotations["runbook_url"], "#")
		if !strings.HasSuffix(page, "/docs/runbooks.md") || !slices.Contains(runbooks, part) {
			t.Errorf("%s links to %s, which is not part of docs/runbooks.md", r.Alert, r.Annotations["runbook_url"])
		}
		for _, test := range []string{r.Alert + " fires", r.Alert + " stays silent"} {
			if !strings.Contains(tests, `"`+test+`"`) {
				t.Errorf("rules_test.yml has no test %q", test)
			}
		}
	}
}

// headings are the anchors of a document's headings of the second level.
func headings(text string) []string {
	var all []string
	for _, h := range regexp.MustCompile(`(?m)^## (.+)$`).FindAllStringSubmatch(text, -1) {
		all = append(all, strings.ReplaceAll(strings.ToLower(h[1]), " ", "-"))
	}
	return all
}
