package chaos

import (
	"context"
	"time"

	"github.com/ballast-avs/ballast/actors/votingpower"
	"github.com/ballast-avs/ballast/messages"
)

// misaligned says which pin of an update is not the last block of its window (voting-power-sync
// 2.2). A fence may have any.
func (t *net) misaligned(claim votingpower.Claim) string {
	if claim.Fence() {
		return ""
	}
	if head, pin := t.l1.Head().Number, claim.Proof.L1.Number; pin <= head {
		v := t.l1.View(head - pin) // its newest aligned block is the pin, if that is aligned
		v.SetWindow(uint64(l1Window / time.Second))
		if s, err := v.State(context.Background(), messages.Pin{}, nil); err != nil || s.Pin.Number != pin {
			return "its L1 pin is not aligned"
		}
	}
	if head, pin := t.l2.Head().Number, claim.Proof.L2.Number; pin <= head {
		v := t.l2.View(head - pin)
		v.SetWindow(uint64(syncWindow / time.Second))
		if s, err := v.State(context.Background(), messages.Pin{}); err != nil || s.Pin.Number != pin {
			return "its L2 pin is not aligned"
		}
	}
	return ""
}
