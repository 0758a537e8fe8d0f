package browser

import (
	"context"
	"fmt"
	"io"
	"maps"
	"math/big"
	"net/url"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
	"github.com/sirupsen/logrus"

	"github.com/ballast-avs/ballast/node/admin"
	"github.com/ballast-avs/ballast/node/devnet"
)

// operators is the size of the network.
const operators = 3

// watched is a network whose first node is looked at.
type watched struct {
	*tab

	d      *devnet.Devnet
	client *admin.Client // of the first node
	page   string
}

// watch starts a network, and a browser at its first node's page.
func watch(t *testing.T) watched {
	t.Helper()
	b := open(t) // before the network: it may be missing
	log := logrus.New()
	log.SetOutput(io.Discard)
	o := devnet.Options{
		Operators: operators, SyncInterval: 4 * time.Second, BlockTime: time.Second, DataDir: filepath.Join(t.TempDir(), "devnet"), Log: logrus.NewEntry(log),
	}
	d, err := devnet.Start(t.Context(), o)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := d.Stop(); err != nil {
			t.Errorf("stop: %v", err)
		}
	})
	if err := d.StartNodes(t.Context(), nil); err != nil {
		t.Fatal(err)
	}
	w := watched{tab: b, d: d, client: admin.NewClient(filepath.Join(o.DataDir, "nodes", "operator-1")), page: d.State().Operators[0].Page}
	w.size(1280, 1000)
	w.visit(w.page)
	w.eventually("the page to be live", `document.getElementById("live").dataset.state === "live"`)
	return w
}

// raise gives all operators so much more stake than they had at first.
func (w watched) raise(by int64) {
	w.t.Helper()
	const ether = 1e18
	var stakes []devnet.Stake
	for i, o := range w.d.State().Operators {
		more := new(big.Int).Mul(big.NewInt(by+int64(i)), big.NewInt(ether))
		stakes = append(stakes, devnet.Stake{Operator: o.Address, Shares: more.Add(more, devnet.InitialStake(i))})
	}
	if err := w.d.SetStakes(w.t.Context(), stakes...); err != nil {
		w.t.Fatal(err)
	}
}

// cell is the text of a cell of a row, counted from 1.
func cell(row string, n int) string {
	return fmt.Sprintf(`document.querySelector("#%s > :nth-child(%d)").innerText`, row, n)
}

func TestAPersonWatchesANode(t *testing.T) {
	w := watch(t)
	w.run("the tree shows every actor", watched.tree)
	w.run("figures change without a reload", watched.live)
	w.run("a round is a timeline, and operators have both powers", watched.round)
	w.run("a crash is seen, and the recovery", watched.crash)
	w.run("the keyboard reaches everything", watched.keyboard)
	w.run("light and dark", watched.schemes)
	w.run("everybody can use it", watched.everybody)
	w.run("a telephone", watched.narrow)
	w.run("without script", watched.plain)
	w.run("nothing is wrong or asked elsewhere", watched.quiet)
}

// run is one part of the test, in the same tab.
func (w watched) run(name string, part func(watched)) {
	w.t.Helper()
	whole := w.t
	ok := whole.Run(name, func(t *testing.T) { w.t = t; part(w) })
	if w.t = whole; !ok {
		whole.FailNow()
	}
}

func (w watched) tree() {
	trees, err := w.client.Actors(w.t.Context(), 0)
	if err != nil {
		w.t.Fatal(err)
	}
	var want []string
	for _, a := range trees[0].Actors {
		want = append(want, a.Name+" running")
	}
	got := w.text(`[...document.querySelectorAll("#actors tbody tr[id]")].map(r => r.cells[0].innerText.trim() + " " + r.cells[1].innerText.trim()).join()`)
	if got != strings.Join(want, ",") || len(want) < 12 {
		w.t.Errorf("the page shows %s, the node has %s", got, want)
	}
}

func (w watched) live() {
	w.is(`window.kept = true`)
	first := w.text(cell("actor-gossip", 6))
	w.eventually("gossip to have handled more than "+first, cell("actor-gossip", 6)+` !== "`+first+`"`)
	w.eventually("a rate", cell("actor-l2-reader", 5)+` > 0`)
	if !w.is(`window.kept`) {
		w.t.Error("the page was loaded again")
	}
}

func (w watched) round() {
	w.raise(5)
	w.eventually("a committed round", `document.querySelector("#rounds .tag.committed")`)
	w.raise(15)
	w.eventually("its stages", `document.querySelector("#round .tag.committed") && document.querySelectorAll("#round .timeline li:not(.open)").length === 8`)
	if got := w.text(`[...document.querySelectorAll("#round .stage")].map(s => s.innerText).join()`); got != "Started,L2 read,L1 read,Calculated,Proposed,Quorum,Submitted,Mined" {
		w.t.Errorf("the stages are %s", got)
	}
	for i := range operators {
		row, want := fmt.Sprintf("operator-%d", i+1), strconv.Itoa(100+10*i+15+i)
		w.eventually("the powers of "+row, cell(row, 3)+` === "`+want+`" && `+cell(row, 4)+` === "`+want+`" && `+cell(row, 5)+` === "equal"`)
		w.eventually("an attestation of "+row, cell(row, 7)+`.startsWith("approve CORRECT")`)
	}
	run(w.tab, chromedp.Click(`#rounds tr:has(.tag.committed) a`))
	w.eventually("its explanation", `document.querySelectorAll("main .tag.approve").length === `+strconv.Itoa(operators))
	w.visit(w.page)
	w.eventually("the page to be live", `document.getElementById("live").dataset.state === "live"`)
}

func (w watched) crash() {
	crash := func(restarts int) {
		w.t.Helper()
		if err := w.client.Crash(w.t.Context(), 0, "watcher"); err != nil {
			w.t.Fatal(err)
		}
		if restarts > 2 { // the pause has grown to two seconds
			w.eventually("the watcher to be down", cell("actor-watcher", 2)+` === "restarting"`)
		}
		w.eventually("the watcher to be up", cell("actor-watcher", 2)+` === "running" && `+cell("actor-watcher", 8)+` === "`+strconv.Itoa(restarts)+`"`)
	}
	crash(1)
	w.eventually("the words for who only listens", `document.getElementById("news").innerText.startsWith("watcher ")`)
	crash(2)
	crash(3)
	if got := w.text(cell("actor-watcher", 10)); !strings.Contains(got, "crash was asked for") {
		w.t.Errorf("the last error is %q", got)
	}
	if n := w.text(`document.querySelectorAll("#events .tag.crashed").length`); n != "3" {
		w.t.Errorf("%s crashes are listed", n)
	}
}

func (w watched) keyboard() {
	seen := map[string]bool{}
	for range 40 {
		run(w.tab, chromedp.KeyEvent(kb.Tab))
		if !w.is(`document.activeElement === document.body || parseFloat(getComputedStyle(document.activeElement).outlineWidth) >= 2`) {
			w.t.Errorf("the focus cannot be seen on %s", w.text(`document.activeElement.outerHTML`))
		}
		seen[w.text(`document.activeElement.getAttribute("href") || document.activeElement.getAttribute("aria-label") || document.activeElement.tagName`)] = true
	}
	for _, want := range []string{"#main", "/", "SUMMARY", "Recent rounds", "Actors", "Operators"} {
		if !seen[want] {
			w.t.Errorf("Tab does not reach %s, only %v", want, seen)
		}
	}
	rounds := func(name string) bool { return strings.HasPrefix(name, "/rounds/") }
	if n := len(slices.DeleteFunc(slices.Collect(maps.Keys(seen)), func(name string) bool { return !rounds(name) })); n < 2 {
		w.t.Errorf("Tab reaches %d rounds, only %v", n, seen)
	}
	w.is(`document.querySelector("#rounds tbody a").focus()`)
	first := w.text(cell("actor-gossip", 6))
	w.eventually("an update", cell("actor-gossip", 6)+` !== "`+first+`"`)
	if !w.is(`document.activeElement.matches("#rounds a")`) {
		w.t.Error("an update takes the focus away")
	}
}

func (w watched) schemes() {
	background := func(scheme string) string {
		w.scheme(scheme)
		return w.text(`getComputedStyle(document.body).backgroundColor + getComputedStyle(document.body).color`)
	}
	if light, dark := background("light"), background("dark"); light == dark {
		w.t.Errorf("light and dark look the same: %s", light)
	}
	w.scheme("light")
}

func (w watched) narrow() {
	w.size(360, 740)
	if width := w.text(`document.documentElement.scrollWidth`); width != "360" {
		w.t.Errorf("at a width of 360 the page is %s wide", width)
	}
	w.size(1280, 1000)
}

func (w watched) plain() {
	ctx, cancel := context.WithTimeout(w.ctx, patience)
	defer cancel()
	html, err := chromedp.Run(ctx, chromedp.Evaluate[string](`fetch("/").then(r => r.text())`, chromedp.EvalAwaitPromise))
	if err != nil {
		w.t.Fatal(err)
	}
	for _, want := range []string{`id="actor-scheduler"`, `id="operator-3"`, `class="tag committed"`, "crash was asked for", "<noscript>"} {
		if !strings.Contains(html, want) {
			w.t.Errorf("the page as it is served has no %s", want)
		}
	}
}

func (w watched) quiet() {
	w.mu.Lock()
	defer w.mu.Unlock()
	if len(w.problems) > 0 {
		w.t.Errorf("the browser complains: %q", w.problems)
	}
	home, err := url.Parse(w.page)
	if err != nil {
		w.t.Fatal(err)
	}
	for _, request := range w.requests {
		if u, err := url.Parse(request); err != nil || u.Host != home.Host {
			w.t.Errorf("the page asks %s", request)
		}
	}
}
