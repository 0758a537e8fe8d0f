package internaltask

import (
	"context"
	"strconv"

	"github.com/ballast-avs/ballast/actors/votingpower"
	"github.com/ballast-avs/ballast/messages"
)

// Registry lists all internal tasks besides VotingPowerSyncTask, ascending by id.
func Registry() []Task {
	return []Task{definitionTotals{}, operatorLiveness{}}
}

// ByID finds a task by its definition.
func ByID(id messages.TaskDefinitionID) (Task, bool) {
	return find(func(t Task) bool { return t.ID() == id })
}

// Label is a task definition as a value of a metric's label, of which there are few whatever arrives: the id of an
// internal task that is known, "other" for one that is not, and "avs" for all definitions of the AVS's own.
func Label(id messages.TaskDefinitionID) string {
	if _, known := ByID(id); known || id.Sync() {
		return strconv.FormatUint(uint64(id), 10)
	}
	if id.Internal() {
		return "other"
	}
	return "avs"
}

// ByName finds a task by its name in INTERNAL_TASKS.
func ByName(name string) (Task, bool) {
	return find(func(t Task) bool { return t.Name() == name })
}

func find(is func(Task) bool) (Task, bool) {
	for _, t := range Registry() {
		if is(t) {
			return t, true
		}
	}
	return nil, false
}

// Rules judge proposals of all registered tasks by what one L2 says.
type Rules struct{ L2 L2 }

// Settled reports whether the L2 has a task already.
func (r Rules) Settled(ctx context.Context, task messages.TaskID) (bool, error) {
	return r.L2.Settled(ctx, task)
}

// Validate judges a proposal as its task does. A task that nobody registered is abstained from: another
// kind of node may know it.
func (r Rules) Validate(ctx context.Context, p messages.Proposal) (votingpower.Finding, error) {
	task, known := ByID(p.Definition)
	if !known {
		return abstain(messages.ReasonProofForeign, "this node knows no internal task %d", p.Definition), nil
	}
	return task.Validate(ctx, r.L2, p)
}
