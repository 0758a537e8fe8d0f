package chaos

import "github.com/ballast-avs/ballast/messages"

// checkFence demands that a fence is newer than what its approver has unsettled: an older one clears nothing
// away, and uses up the one fence in a pause (voting-power-sync 4). Who lost its journal cannot know, and what
// was signed may leave late.
func (t *net) checkFence(n *node, id messages.TaskID, v said) {
	for _, other := range sortedTasks(t.votes[n.name]) {
		o := t.votes[n.name][other]
		if o.approved && !o.fence && !o.forgotten && o.toL2 > v.toL2 && o.toL2 > t.settled && n.disk.before(other, id) {
			t.violate("S3: %s approves fence %s up to L2 block %d, which does not clear away its approval of %s up to %d; %d is settled",
				n.name, id, v.toL2, other, o.toL2, t.settled)
		}
	}
}

// forgetApprovals is what the loss of a journal does to what was said.
func (t *net) forgetApprovals(n *node) {
	for id, v := range t.votes[n.name] {
		v.forgotten = true
		t.votes[n.name][id] = v
	}
}
