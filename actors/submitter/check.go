package submitter

import (
	"context"

	"github.com/ballast-avs/ballast/messages"
)

// CheckNow looks at a submission as the actor does before it sends it: it returns what can be sent, or the reason why
// nothing can as a *messages.Failure in the error. The search of tests/explore calls it.
func CheckNow(ctx context.Context, cfg Config, ports Ports, s messages.Submission) (messages.SubmissionChecked, error) {
	return settlement{cfg: cfg, ports: ports}.check(ctx, s)
}

// ResumeNow goes on with a submission of an earlier life as the actor does. The search of tests/explore calls it.
func ResumeNow(ctx context.Context, cfg Config, ports Ports, s messages.Submission) (messages.Receipt, error) {
	return settlement{cfg: cfg, ports: ports}.resume(ctx, s)
}
