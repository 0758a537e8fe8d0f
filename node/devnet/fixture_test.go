package devnet

import (
	"io"
	"path/filepath"
	"testing"
	"time"

	"github.com/sirupsen/logrus"
)

// quiet brings a network up that logs nothing; its nodes do not run yet.
func quiet(tb testing.TB, operators int, period time.Duration) *Devnet {
	tb.Helper()
	log := logrus.New()
	log.SetOutput(io.Discard)
	d, err := Start(tb.Context(), Options{
		Operators: operators, SyncInterval: period, BlockTime: time.Second,
		DataDir: filepath.Join(tb.TempDir(), "devnet"), Log: logrus.NewEntry(log),
	})
	if err != nil {
		tb.Fatal(err)
	}
	tb.Cleanup(func() {
		if err := d.Stop(); err != nil {
			tb.Error(err)
		}
	})
	return d
}
