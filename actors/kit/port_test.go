package kit

import (
	"bytes"
	"log/slog"
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	"github.com/sirupsen/logrus"
)

func TestFullJitterStaysWithinTheDelay(t *testing.T) {
	jitter := FullJitter(rand.New(rand.NewPCG(1, 2)))
	var least, most time.Duration = time.Hour, 0
	for range 1000 {
		d := jitter(time.Second)
		least, most = min(least, d), max(most, d)
	}
	if least < 0 || least > 100*time.Millisecond || most > time.Second || most < 900*time.Millisecond {
		t.Errorf("from %s to %s", least, most)
	}
	if d := jitter(0); d != 0 {
		t.Errorf("no delay became %s", d)
	}
}

func TestSlogEndsInLogrusWithLevelAndFields(t *testing.T) {
	var out bytes.Buffer
	sink := logrus.New()
	sink.SetOutput(&out)
	sink.SetFormatter(&logrus.TextFormatter{DisableTimestamp: true, DisableColors: true})
	log := Slog(sink.WithField("node", "n1")).With("lib", "x").WithGroup("g")
	log.Debug("Too fine")
	log.Warn("Hot", slog.Int("degrees", 90))
	if want := "level=warning msg=Hot g.degrees=90 lib=x node=n1"; strings.TrimSpace(out.String()) != want {
		t.Errorf("got %s, want %s", out.String(), want)
	}
	out.Reset()
	demoted := slog.New(bridge{log: logrus.NewEntry(sink), shift: slog.LevelDebug - slog.LevelInfo})
	demoted.Info("Notice")
	demoted.Error("Alarm")
	if want := "level=warning msg=Alarm"; strings.TrimSpace(out.String()) != want {
		t.Errorf("got %s, want %s", out.String(), want)
	}
}
