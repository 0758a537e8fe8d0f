package browser

import (
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/chromedp/chromedp"
)

// axe is the text of axe-core, which checks pages for accessibility. It is installed where npm is;
// elsewhere the test is skipped.
func axe(t *testing.T) string {
	t.Helper()
	npm, err := exec.LookPath("npm")
	if err != nil {
		t.Skip("there is no npm here to install axe-core with, which checks pages for accessibility")
	}
	ctx, cancel := context.WithTimeout(t.Context(), installLimit)
	defer cancel()
	dir := t.TempDir()
	for _, name := range []string{"package.json", "package-lock.json"} {
		text, err := os.ReadFile(filepath.Join("axe", name))
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(dir, name), text, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	install := exec.CommandContext(ctx, npm, "ci", "--prefix", dir, "--ignore-scripts", "--no-audit", "--no-fund")
	if output, err := install.CombinedOutput(); err != nil {
		t.Fatalf("install axe-core: %v\n%s", err, output)
	}
	text, err := os.ReadFile(filepath.Join(dir, "node_modules", "axe-core", "axe.min.js"))
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// complaints is what axe-core says of the page as it is: a line for each rule that it breaks, with the elements.
const complaints = `axe.run(document, {resultTypes: ["violations"]}).then(r => r.violations.map(v =>
	v.id + " (" + v.help + "): " + v.nodes.map(n => n.target + " " + n.failureSummary.replaceAll(/\s+/g, " ")).join("; ")).join("\n"))`

// accessible checks the page that is open: what WCAG 2.2 A and AA and good practice ask for, as far
// as a program can see it.
func (b *tab) accessible(axe, what string) {
	b.t.Helper()
	run(b, chromedp.Evaluate[any](axe+"; undefined"))
	ctx, cancel := context.WithTimeout(b.ctx, patience)
	defer cancel()
	found, err := chromedp.Run(ctx, chromedp.Evaluate[string](complaints, chromedp.EvalAwaitPromise))
	if err != nil {
		b.t.Fatal(err)
	}
	if found != "" {
		b.t.Errorf("%s is not accessible to everybody:\n%s", what, found)
	}
}

// allColours adds what is rarely on the page, so that its contrast is measured too.
const allColours = `(() => {
	const words = (kind, names) => names.map(n => '<p><span class="' + kind + ' ' + n + '">' + n + '</span></p>').join("");
	const more = document.createElement("section");
	more.id = "all-colours";
	more.innerHTML = words("tag", ["running", "ok", "waiting", "fail"]) + words("state", ["running", "restarting", "ended"]) +
		'<ul class="findings">' + ["ok", "warn", "fail"].map(n => '<li class="' + n + '"><strong>' + n + '</strong> text</li>').join("") + '</ul>';
	document.getElementById("main").append(more);
})()`

func (w watched) everybody() {
	checker := axe(w.t)
	w.is(allColours)
	for _, scheme := range []string{"light", "dark"} {
		w.scheme(scheme)
		w.accessible(checker, "the page, "+scheme)
	}
	w.is(`document.getElementById("live").dataset.state = "lost"`)
	w.accessible(checker, "the page that is not live, dark")
	w.is(`document.getElementById("all-colours").remove()`)
	w.size(360, 740)
	w.accessible(checker, "the page on a telephone")
	w.size(1280, 1000)
	run(w.tab, chromedp.Click(`#rounds tr:has(.tag.committed) a`))
	w.eventually("a round", `document.querySelectorAll("main .tag.approve").length > 0`)
	w.accessible(checker, "a round, dark")
	w.scheme("light")
	w.accessible(checker, "a round, light")
	w.visit(w.page)
	w.eventually("the page to be live", `document.getElementById("live").dataset.state === "live"`)
}
