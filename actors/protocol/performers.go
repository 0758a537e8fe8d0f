package protocol

import (
	"slices"

	"github.com/ballast-avs/ballast/messages"
)

// MaxOpenOfPerformer bounds the voting power syncs of one performer that an attester has approved and that may still
// execute, and those that an aggregator collects votes on: what an honest attester may approve, an honest aggregator
// collects (voting-power-sync 2.8). An honest performer needs two, at the two newest L1 pins.
const MaxOpenOfPerformer = 4

// maxPerformers is how many commits are remembered (voting-power-sync 2.1).
const maxPerformers = 16

// Performers are the operators that performed the latest commits which changed power, oldest first. An operator that
// does not commit any more is forgotten after as many commits of others. The zero value is ready to use.
type Performers struct{ ids []messages.OperatorID }

// Remember returns performers as a journal holds them, oldest first.
func Remember(ids []messages.OperatorID) Performers {
	return Performers{slices.Clone(ids[max(0, len(ids)-maxPerformers):])}
}

// Note takes in the end of a task: the performer of a committed update that changed power. It reports whether anything
// changed. A fence or an empty update makes nobody known.
func (p *Performers) Note(r messages.OperatorSet, ended messages.TaskEnded, update messages.Update) bool {
	id := OperatorAt(r, ended.Proposal.Performer)
	if ended.Outcome != messages.OutcomeCommitted || update.Empty() || id == 0 {
		return false
	}
	*p = Remember(append(p.ids, id))
	return true
}

// All returns one operator for each commit, oldest first.
func (p *Performers) All() []messages.OperatorID { return slices.Clone(p.ids) }

// Active returns those that are in an operator set, ascending and each once.
func (p *Performers) Active(r messages.OperatorSet) []messages.OperatorID {
	known := slices.Compact(slices.Sorted(slices.Values(p.ids)))
	return slices.DeleteFunc(known, func(id messages.OperatorID) bool {
		_, active := MemberByID(r, id)
		return !active
	})
}
