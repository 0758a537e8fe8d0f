package admin

import (
	"time"

	"github.com/ballast-avs/ballast/messages"
)

// Summary is a round in one line.
func Summary(r messages.RoundRecord) RoundSummary {
	s := RoundSummary{
		ID: r.ID, Started: time.UnixMilli(int64(r.Started)).UTC(), //nolint:gosec // It fits.
		Outcome: string(r.Outcome), Reason: string(r.Reason), Detail: r.Detail,
		Changed: len(r.Update.Increases) + len(r.Update.Decreases), Gas: r.Receipt.GasUsed,
	}
	if r.Task != (messages.TaskID{}) {
		s.Task = r.Task.String()
	}
	return s
}
