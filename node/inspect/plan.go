package inspect

import (
	"context"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/ballast-avs/ballast/actors/votingpower"
	"github.com/ballast-avs/ballast/messages"
	"github.com/ballast-avs/ballast/node/health"
	"github.com/ballast-avs/ballast/node/network"
)

// Plan is what a sync would do now.
type Plan struct {
	Chain      messages.ChainID      `json:"chainId"` // of the L2
	L1, L2     Block                 `json:"-"`
	Pins       map[string]Block      `json:"pins"` // l1, l2
	Operators  []Change              `json:"operators"`
	Read       int                   `json:"operatorsRead"`
	Increases  string                `json:"increases"` // their sum
	Decreases  string                `json:"decreases"`
	Changed    int                   `json:"changed"`   // operators in the update
	Remaining  int                   `json:"remaining"` // that differ and do not fit into it
	Gas        uint64                `json:"gas"`       // estimated, with everybody's vote
	CostWei    string                `json:"costWei,omitempty"`
	LastCommit map[string]uint64     `json:"lastCommit"` // l1, l2: the markers of the last executed update
	Unreadable []messages.OperatorID `json:"unreadable,omitempty"`
	// Obstacles are what would stop it, with what to do.
	Obstacles []Obstacle `json:"obstacles,omitempty"`
}

// Obstacle is what would stop a sync.
type Obstacle struct {
	Reason messages.Reason `json:"reason"`
	Detail string          `json:"detail"`
	Remedy string          `json:"remedy,omitempty"`
}

// InSync reports whether nothing would change.
func (p Plan) InSync() bool { return p.Changed == 0 && p.Remaining == 0 }

// MakePlan reads both chains at their newest settled aligned blocks and calculates. The operator may be the zero
// address: nothing is asked about it then.
func MakePlan(
	ctx context.Context, chains Chains, operator common.Address, minChange messages.VotingPower,
) (Plan, error) {
	calculation, err := network.Snapshot(ctx, chains.L1, chains.L2, messages.Inquiry{By: messages.AskedByScheduler})
	if err != nil {
		return Plan{}, err
	}
	update := votingpower.Propose(calculation, minChange)
	p := planOf(calculation, update, operator)
	p.Chain = chains.L2ID
	return p, nil
}

func planOf(c messages.Calculation, update messages.Update, operator common.Address) Plan {
	increases, decreases := votingpower.Amount(update.Increases), votingpower.Amount(update.Decreases)
	p := Plan{
		L1: Block(c.L1.Pin), L2: Block(c.L2.Pin), Operators: changes(c, update), Read: len(c.Leaves),
		Increases: increases.Dec(), Decreases: decreases.Dec(), Changed: update.Changed(),
		LastCommit: map[string]uint64{"l1": c.L2.CommitAtHead.L1, "l2": c.L2.CommitAtHead.L2},
		Unreadable: c.L1.Unreadable,
	}
	p.Pins = map[string]Block{"l1": p.L1, "l2": p.L2}
	for i := range p.Operators {
		if p.Operators[i].Delta != "0" && !p.Operators[i].Listed {
			p.Remaining++
		}
	}
	if f := votingpower.CheckReady(c, operator); f != nil {
		p.obstacle(f)
	}
	if p.Changed == 0 {
		return p
	}
	p.Gas = votingpower.EstimateGas(c, update)
	if r := c.L2.Readiness; r.Payer {
		p.CostWei = new(uint256.Int).Mul(&r.GasPrice, uint256.NewInt(p.Gas)).Dec()
	}
	if f := votingpower.CheckProposal(c, update); f != nil {
		p.obstacle(f)
	}
	return p
}

func (p *Plan) obstacle(f *messages.Failure) {
	p.Obstacles = append(p.Obstacles, Obstacle{Reason: f.Reason, Detail: f.Detail, Remedy: health.Remedy(f.Reason)})
}

// changes lists every operator of a calculation, with whether the update has it.
func changes(c messages.Calculation, update messages.Update) []Change {
	all := make([]Change, len(c.Leaves))
	for i := range c.Leaves {
		leaf := &c.Leaves[i]
		has := func(d messages.Delta) bool { return d.Operator == leaf.Operator }
		all[i] = Change{
			Operator: leaf.Operator, Address: leaf.Address, L1: leaf.L1Power.Dec(), L2: leaf.L2Power.Dec(),
			Delta: signed(&leaf.L1Power, &leaf.L2Power), Active: leaf.Active,
			Listed: slices.ContainsFunc(update.Increases, has) || slices.ContainsFunc(update.Decreases, has),
		}
		if slices.Contains(c.L1.Unreadable, leaf.Operator) {
			all[i].Note = "its voting power cannot be read on the L1: it keeps what it has"
		}
	}
	return all
}

// differing lists the operators whose power differs or that the update has.
func differing(c messages.Calculation, update messages.Update) []Change {
	var all []Change
	for _, change := range changes(c, update) {
		if change.Listed || change.Delta != "0" {
			all = append(all, change)
		}
	}
	return all
}

// signed is target minus present as text.
func signed(target, present *messages.VotingPower) string {
	if target.Lt(present) {
		return "-" + new(uint256.Int).Sub(present, target).Dec()
	}
	return new(uint256.Int).Sub(target, present).Dec()
}
