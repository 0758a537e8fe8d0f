// Package logs opens the places that a node's log goes to: the terminal or standard error, rotated
// files, and Elasticsearch.
//
// On a terminal lines are text for people, elsewhere JSON for programs. Shipping to Elasticsearch never holds the node
// up: entries wait in a bounded queue, and what does not fit is dropped and counted.
package logs

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"sync"
	"time"

	"github.com/sirupsen/logrus"
	"gopkg.in/natefinch/lumberjack.v2"
)

// Config says where the log goes.
type Config struct {
	Level    string // error, warn, info or debug
	JSON     bool   // lines for programs
	Out      io.Writer
	Dir      string  // log files too; empty for none
	Elastic  Elastic // shipping; an empty URL for none
	NodeName string  // in Elasticsearch and in the file's name
}

const (
	dirMode = 0o700
	// A file is rotated at maxMegabytes; maxFiles old ones are kept for maxDays.
	maxMegabytes, maxFiles, maxDays = 100, 10, 30
)

// Log is an open log.
type Log struct {
	*logrus.Logger
	closers []func(context.Context) error
}

// Open opens a log. It returns an error when the directory cannot be written or the level is unknown.
func Open(c Config) (*Log, error) {
	level, err := logrus.ParseLevel(c.Level)
	if err != nil {
		return nil, fmt.Errorf("log-level: %w", err)
	}
	l := &Log{Logger: logrus.New()}
	c.Out = &lockedWriter{out: c.Out}
	l.SetLevel(level)
	l.SetOutput(c.Out)
	if c.JSON {
		l.SetFormatter(jsonLines())
	}
	if c.Dir != "" {
		if err := l.addFile(c); err != nil {
			return nil, err
		}
	}
	if c.Elastic.URL != "" {
		shipper, err := newShipper(c.Elastic, c.NodeName, c.Out)
		if err != nil {
			return nil, errors.Join(err, l.Close(context.Background()))
		}
		l.AddHook(shipper)
		l.closers = append(l.closers, shipper.close)
	}
	return l, nil
}

// lockedWriter lets the logger and the shipper's complaints share one writer.
type lockedWriter struct {
	mu  sync.Mutex
	out io.Writer
}

// Write implements io.Writer.
func (w *lockedWriter) Write(p []byte) (int, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.out.Write(p)
}

func jsonLines() *logrus.JSONFormatter {
	return &logrus.JSONFormatter{TimestampFormat: time.RFC3339Nano}
}

// addFile writes JSON lines into a rotated file besides.
func (l *Log) addFile(c Config) error {
	if err := os.MkdirAll(c.Dir, dirMode); err != nil {
		return fmt.Errorf("log-dir: %w", err)
	}
	path := filepath.Join(c.Dir, c.NodeName+".log")
	probe, err := os.OpenFile(path, os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o600) //nolint:gosec // --log-dir's.
	if err != nil {
		return fmt.Errorf("log-dir: %w", err)
	}
	if err := probe.Close(); err != nil {
		return fmt.Errorf("log-dir: %w", err)
	}
	rotated := &lumberjack.Logger{
		Filename: path, MaxSize: maxMegabytes, MaxBackups: maxFiles, MaxAge: maxDays, Compress: true,
	}
	l.AddHook(&fileHook{format: jsonLines(), out: rotated})
	l.closers = append(l.closers, func(context.Context) error { return rotated.Close() })
	return nil
}

// Close flushes and closes everything that was opened, as long as the context allows.
func (l *Log) Close(ctx context.Context) error {
	var errs []error
	for _, closer := range l.closers {
		errs = append(errs, closer(ctx))
	}
	l.closers = nil
	return errors.Join(errs...)
}

// fileHook writes every entry of the logger's level as a JSON line.
type fileHook struct {
	format logrus.Formatter
	out    io.Writer
}

// Levels implements logrus.Hook.
func (*fileHook) Levels() []logrus.Level { return logrus.AllLevels }

// Fire implements logrus.Hook.
func (h *fileHook) Fire(e *logrus.Entry) error {
	line, err := h.format.Format(e)
	if err != nil {
		return fmt.Errorf("format a log line: %w", err)
	}
	_, err = h.out.Write(line)
	return err
}
