package chaos

import (
	"context"
	"errors"
	"slices"

	"github.com/ballast-avs/ballast/actors/votingpower"
	"github.com/ballast-avs/ballast/messages"
)

var errContradiction = errors.New("vote contradicts one that was signed before")

var errFull = errors.New("no space left on device")

// disk is what survives a node's crash: the twin of node/journal, in memory.
type disk struct {
	votes       []messages.SignedVote
	proposals   []messages.Proposal
	performers  []messages.OperatorID
	baseline    uint64
	hasBaseline bool
	sent        []*transaction
}

// underWay finds the transaction of a task that is not mined yet.
func (d *disk) underWay(task messages.TaskID) *transaction {
	for _, tx := range d.sent {
		if tx.submission.Task == task && !tx.ended && !tx.replaced {
			return tx
		}
	}
	return nil
}

// openNonce finds the transaction whose nonce the next one takes: it is not mined, and nobody of this life follows it.
func (d *disk) openNonce(of *life) *transaction {
	for _, tx := range d.sent {
		if !tx.ended && !tx.replaced && tx.holder != of {
			return tx
		}
	}
	return nil
}

// put follows the rules of journal.PutVote.
func (d *disk) put(v messages.SignedVote) error {
	for _, s := range d.votes {
		same := s.Attestation.Task == v.Attestation.Task
		switch {
		case same && s.Attestation.Approved == v.Attestation.Approved:
			return nil
		case same:
			return errContradiction
		case v.Proposal.Definition.Sync() && v.Attestation.Approved && !v.Fence && votingpower.Conflicts(s, v.ToBlockL2, v.CommitL2):
			return errContradiction
		}
	}
	d.votes = append(d.votes, v)
	return nil
}

// before tells whether one vote was stored before another one.
func (d *disk) before(one, other messages.TaskID) bool {
	at := func(task messages.TaskID) int {
		return slices.IndexFunc(d.votes, func(v messages.SignedVote) bool { return v.Attestation.Task == task })
	}
	return at(one) < at(other)
}

// journal is one life's access to the disk.
type journal struct {
	n  *node
	of *life
}

// write is what every write begins with, except that of the baseline: it may find the disk full. (Without a baseline a
// node stops, so that somebody looks.)
func (j journal) write(what string) error {
	if err := j.n.port(j.of, what); err != nil {
		return err
	}
	if w := j.n.net; !w.healed && w.now.Before(j.n.fullUntil) {
		return errFull
	}
	return nil
}

// Votes implements attester.Journal.
func (j journal) Votes(context.Context) ([]messages.SignedVote, error) {
	if !j.n.net.sleep(j.n.net.between(0, j.n.net.busy())) {
		return nil, errDead
	}
	// Of other tasks node/journal keeps the answers alone, to refuse a second one.
	return slices.DeleteFunc(slices.Clone(j.n.disk.votes), func(v messages.SignedVote) bool { return !v.Proposal.Definition.Sync() }), nil
}

// Baseline implements attester.Journal.
func (j journal) Baseline(context.Context) (uint64, bool, error) {
	return j.n.disk.baseline, j.n.disk.hasBaseline, nil
}

// PutBaseline implements attester.Journal.
func (j journal) PutBaseline(_ context.Context, block uint64) error {
	if err := j.n.port(j.of, "write the baseline"); err != nil {
		return err
	}
	if !j.n.disk.hasBaseline {
		j.n.disk.baseline, j.n.disk.hasBaseline = block, true
	}
	return nil
}

// PutVote implements attester.Journal. The process may die before the write, or between it and its return.
func (j journal) PutVote(_ context.Context, v messages.SignedVote) error {
	if err := j.write("write a vote"); err != nil {
		return err
	}
	if j.n.net.broken.amnesia {
		return nil
	}
	if err := j.n.disk.put(v); err != nil {
		j.n.net.note("%s journal: %v", j.n.name, err)
		j.n.net.contradictions++
		return err
	}
	return j.n.port(j.of, "have written a vote")
}

// Proposals implements scheduler.Journal.
func (j journal) Proposals(context.Context) ([]messages.Proposal, error) {
	if !j.n.net.sleep(j.n.net.between(0, j.n.net.busy())) {
		return nil, errDead
	}
	return slices.Clone(j.n.disk.proposals), nil
}

// Performers implements scheduler.Journal.
func (j journal) Performers(context.Context) ([]messages.OperatorID, error) {
	return slices.Clone(j.n.disk.performers), nil
}

// PutProposal implements prover.Journal.
func (j journal) PutProposal(_ context.Context, p messages.Proposal) error {
	if err := j.write("write a proposal"); err != nil {
		return err
	}
	j.n.disk.proposals = append(j.n.disk.proposals, p)
	return j.n.port(j.of, "have written a proposal")
}
