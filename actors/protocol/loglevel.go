package protocol

import (
	"github.com/sirupsen/logrus"

	"github.com/ballast-avs/ballast/messages"
)

// LogLevel is that of an inquiry's steps: the watcher's looks are not a step of any task, and
// stay out of the usual log.
func LogLevel(by messages.Asker) logrus.Level {
	if by == messages.AskedByWatcher {
		return logrus.DebugLevel
	}
	return logrus.InfoLevel
}
