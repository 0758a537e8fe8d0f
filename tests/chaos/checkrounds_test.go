package chaos

import (
	"github.com/ballast-avs/ballast/messages"
)

// ended takes in the report of a round: what it calls committed was executed at some time.
func (n *node) ended(r messages.Round) {
	if r.Outcome == messages.OutcomeCommitted && !n.net.done[r.Task] {
		n.net.violate("L4: %s reports that round %d committed task %s, which was never executed", n.name, r.Number, short(r.Task))
	}
	if n.alarms != nil {
		n.rounds = append(n.rounds, r)
	}
}

// checkAlone demands that a node sends one internal task at a time: any two may exclude each other (voting-power-sync
// 2.9). A submitter that starts again after a panic does not know at once what the former one sent.
func (n *node) checkAlone(tx *transaction) {
	if !tx.submission.Proposal.Definition.Internal() || n.net.plan.Panic > 0 || n.net.plan.Bug > 0 {
		return
	}
	for _, other := range n.disk.sent {
		if other != tx && other.holder == n.life && !other.ended && !other.replaced && other.submission.Proposal.Definition.Internal() {
			n.net.violate("S5: %s sends task %s while its task %s waits", n.name, short(tx.submission.Task), short(other.submission.Task))
		}
	}
}

// noVain demands that no more submissions were tried in vain than a scene expects. In a calm network nothing happens
// between the last check of a submission and its try: what the chain refuses then should not have come so far.
func (s *scene) noVain() {
	if len(s.failed) == 0 && len(s.vain) > s.races {
		s.violate("S5: %d submissions are tried in vain, %d could not be known: %v", len(s.vain), s.races, s.vain)
	}
	if len(s.failed) == 0 && s.contradictions > 0 {
		s.violate("S3: %d votes are refused by a journal alone", s.contradictions)
	}
}
