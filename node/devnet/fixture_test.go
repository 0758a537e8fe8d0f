package devnet

import (
	"io"
	"path/filepath"
	"testing"
	"time"

	"github.com/sirupsen/logrus"
)

// quietOptions are those of a network that logs nothing.
func quietOptions(tb testing.TB, operators int, period time.Duration) Options {
	tb.Helper()
	log := logrus.New()
	log.SetOutput(io.Discard)
	return Options{
		Operators: operators, SyncInterval: period, BlockTime: time.Second,
		DataDir: filepath.Join(tb.TempDir(), "devnet"), Log: logrus.NewEntry(log),
	}
}

// quiet brings a network up that logs nothing; its nodes do not run yet.
func quiet(tb testing.TB, operators int, period time.Duration) *Devnet {
	tb.Helper()
	return bring(tb, quietOptions(tb, operators, period))
}

// bring brings a network up; its nodes do not run yet.
func bring(tb testing.TB, o Options) *Devnet {
	tb.Helper()
	d, err := Start(tb.Context(), o)
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
