package admin

import (
	"context"
	"time"

	"github.com/ballast-avs/ballast/messages"
)

// Progress is the round that a node has under way on an L2, or else the last one that ended.
type Progress struct {
	Chain   messages.ChainID `json:"chainId"`
	Running bool             `json:"running"`
	// counted since the node's start; 0 where there was none yet, the rest is empty then
	Round     messages.RoundNumber `json:"round"`
	ID        string               `json:"id,omitempty"`
	Task      messages.TaskID      `json:"task,omitzero"` // once something was proposed
	Fence     bool                 `json:"fence,omitempty"`
	Started   time.Time            `json:"started,omitzero"`
	Ended     time.Time            `json:"ended,omitzero"`
	Stages    []StageAt            `json:"stages,omitempty"`
	L1Block   uint64               `json:"l1Block,omitempty"` // the pins, once both chains were read
	L2Block   uint64               `json:"l2Block,omitempty"`
	Operators uint64               `json:"operatorsRead,omitempty"`
	Changed   int                  `json:"changed,omitempty"` // operators
	Outcome   messages.Outcome     `json:"outcome,omitempty"` // of one that ended
	Reason    messages.Reason      `json:"reason,omitempty"`
	Detail    string               `json:"detail,omitempty"`
}

// StageAt is a stage with the time at which it was reached.
type StageAt struct {
	Stage messages.Stage `json:"stage"`
	At    time.Time      `json:"at"`
}

// ProgressOf shows the round of an L2 that is in progress, or else its last one.
func ProgressOf(l2 messages.ChainID, r messages.Round) Progress {
	p := Progress{
		Chain: l2, Running: r.Running(), Round: r.Number, ID: r.ID, Task: r.Task, Fence: r.Fence,
		Started: r.Started.Time(), Ended: r.Ended.Time(), L1Block: r.L1.Number, L2Block: r.L2.Number,
		Operators: r.Operators, Changed: r.Update.Changed(), Outcome: r.Outcome, Reason: r.Reason, Detail: r.Detail,
	}
	for _, s := range r.Stages {
		p.Stages = append(p.Stages, StageAt{Stage: s.Stage, At: s.At.Time()})
	}
	return p
}

// Progress returns the round under way, or the last one, of an L2 or, where it is zero, of each.
func (c *Client) Progress(ctx context.Context, l2 messages.ChainID) ([]Progress, error) {
	return get[[]Progress](ctx, c, "/progress"+about("?", l2))
}

// Operators returns the operators of an L2 or, where it is zero, of each.
func (c *Client) Operators(ctx context.Context, l2 messages.ChainID) ([]Operators, error) {
	return get[[]Operators](ctx, c, "/operators"+about("?", l2))
}
