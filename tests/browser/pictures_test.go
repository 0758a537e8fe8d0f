package browser

import (
	"bytes"
	"cmp"
	"image"
	"image/color"
	"image/draw"
	"image/png"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/chromedp/chromedp"
)

// maxPicture bounds a picture, in bytes: a reader of the documents loads them all.
const maxPicture = 150 << 10

// TestPictures makes docs/pictures anew (make pictures): the page of a network on which stake
// changed and an actor crashed.
func TestPictures(t *testing.T) {
	dir := os.Getenv("BALLAST_PICTURES")
	if dir == "" {
		t.Skip("make pictures writes the documents' pictures")
	}
	if err := os.MkdirAll(dir, 0o750); err != nil {
		t.Fatal(err)
	}
	w := watch(t)
	w.raise(5)
	w.eventually("a committed round", `document.querySelector("#round .tag.committed")`)
	if err := w.client.Crash(t.Context(), 0, "validator"); err != nil {
		t.Fatal(err)
	}
	w.eventually("its recovery", cell("actor-validator", 8)+` === "1" && `+cell("actor-validator", 2)+` === "running"`)
	w.raise(10)
	w.eventually("a change on the L1", `[...document.querySelectorAll("#operators tbody tr")].some(r => r.cells[4].innerText !== "equal") || document.querySelectorAll("#rounds .tag.committed").length > 1`)
	w.eventually("the next committed round", `document.querySelectorAll("#rounds .tag.committed").length > 1 && document.querySelector("#round .tag.committed")`)
	for _, p := range []struct {
		name, scheme  string
		width, height int64
	}{{"page-light", "light", 1280, 1040}, {"page-dark", "dark", 1280, 1040}, {"page-narrow", "dark", 360, 900}} {
		w.scheme(p.scheme)
		w.size(p.width, p.height)
		w.picture(filepath.Join(dir, p.name+".png"))
	}
	w.scheme("light")
	w.size(1280, 560)
	run(w.tab, chromedp.Click(`#rounds tr:has(.tag.committed) a`))
	w.eventually("its explanation", `document.querySelectorAll("main .tag.approve").length > 0`)
	w.picture(filepath.Join(dir, "page-round.png"))
}

func (w watched) picture(path string) {
	w.t.Helper()
	shot, err := png.Decode(bytes.NewReader(run(w.tab, chromedp.CaptureScreenshot())))
	if err != nil {
		w.t.Fatal(err)
	}
	var small bytes.Buffer
	if err := (&png.Encoder{CompressionLevel: png.BestCompression}).Encode(&small, paletted(shot)); err != nil {
		w.t.Fatal(err)
	}
	if small.Len() > maxPicture {
		w.t.Errorf("%s has %d bytes, more than %d", path, small.Len(), maxPicture)
	}
	if err := os.WriteFile(path, small.Bytes(), 0o600); err != nil {
		w.t.Fatal(err)
	}
}

// paletted is a picture in its 256 most frequent colours: a page has few, and the others are the edges of letters.
func paletted(from image.Image) image.Image {
	count := map[color.Color]int{}
	for y := from.Bounds().Min.Y; y < from.Bounds().Max.Y; y++ {
		for x := from.Bounds().Min.X; x < from.Bounds().Max.X; x++ {
			count[from.At(x, y)]++
		}
	}
	colours := slices.SortedFunc(maps.Keys(count), func(a, b color.Color) int { return cmp.Compare(count[b], count[a]) })
	to := image.NewPaletted(from.Bounds(), colours[:min(256, len(colours))])
	draw.Draw(to, to.Bounds(), from, from.Bounds().Min, draw.Src)
	return to
}
