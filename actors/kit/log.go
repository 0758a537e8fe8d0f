package kit

import (
	"context"
	"log/slog"

	"github.com/sirupsen/logrus"
)

// Slog returns a slog logger that writes into log, for libraries that log through slog.
func Slog(log *logrus.Entry) *slog.Logger { return slog.New(bridge{log: log}) }

// bridge is a slog.Handler that writes into logrus. Each record's level is moved by shift first.
type bridge struct {
	log    *logrus.Entry
	prefix string
	shift  slog.Level
}

func (b bridge) level(l slog.Level) logrus.Level {
	switch l += b.shift; {
	case l >= slog.LevelError:
		return logrus.ErrorLevel
	case l >= slog.LevelWarn:
		return logrus.WarnLevel
	case l >= slog.LevelInfo:
		return logrus.InfoLevel
	case l >= slog.LevelDebug:
		return logrus.DebugLevel
	}
	return logrus.TraceLevel
}

// Enabled implements slog.Handler.
func (b bridge) Enabled(_ context.Context, l slog.Level) bool {
	return b.log.Logger.IsLevelEnabled(b.level(l))
}

// Handle implements slog.Handler.
func (b bridge) Handle(_ context.Context, r slog.Record) error {
	fields := make(logrus.Fields, r.NumAttrs())
	r.Attrs(func(a slog.Attr) bool {
		fields[b.prefix+a.Key] = a.Value.Resolve().Any()
		return true
	})
	b.log.WithFields(fields).Log(b.level(r.Level), r.Message)
	return nil
}

// WithAttrs implements slog.Handler.
func (b bridge) WithAttrs(attrs []slog.Attr) slog.Handler {
	fields := make(logrus.Fields, len(attrs))
	for _, a := range attrs {
		fields[b.prefix+a.Key] = a.Value.Resolve().Any()
	}
	b.log = b.log.WithFields(fields)
	return b
}

// WithGroup implements slog.Handler.
func (b bridge) WithGroup(name string) slog.Handler {
	if name != "" {
		b.prefix += name + "."
	}
	return b
}
