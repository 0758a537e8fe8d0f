package chaos

import (
	"context"
	"fmt"
	"strings"
	"time"

	"github.com/ballast-avs/ballast/actors/protocol"
	"github.com/ballast-avs/ballast/messages"
)

// service is a node's Validation Service. What it answers follows from the task alone.
type service struct {
	n  *node
	of *life
}

// Validate implements validator.Service.
func (s service) Validate(_ context.Context, p messages.Proposal) (bool, error) {
	if err := s.n.port(s.of, "ask the Validation Service"); err != nil {
		return false, err
	}
	return answerOf(p), nil
}

// rightAnswer opens the proof of a task of the AVS that is right.
const rightAnswer = "right"

func answerOf(p messages.Proposal) bool { return strings.HasPrefix(p.ProofOfTask, rightAnswer) }

// perform is one task of the AVS: a performer, who is an operator, hands it over to one or two nodes as JSON-RPC does.
func (t *net) perform() {
	answer := rightAnswer
	if t.chance(0.3) {
		answer = "wrong"
	}
	definition := messages.TaskDefinitionID(t.rng.IntN(t.plan.Definitions + 1))
	p := t.avsTask(answer, definition, t.keys[t.rng.IntN(t.plan.Honest)])
	for range 1 + t.rng.IntN(2) {
		t.handOver(t.nodes[t.rng.IntN(len(t.nodes))], p)
	}
}

// avsTask is a signed task that was never there before.
func (t *net) avsTask(answer string, definition messages.TaskDefinitionID, k keys) messages.Proposal {
	t.performed++
	p := messages.Proposal{
		ProofOfTask: fmt.Sprintf("%s %d", answer, t.performed), Data: []byte{1}, Performer: k.address,
		Definition: definition, Chain: t.chain,
	}
	p.Signature = k.task(protocol.TaskPreimage(p))
	return p
}

func (t *net) handOver(n *node, p messages.Proposal) {
	if n.life.dead {
		return
	}
	id := protocol.TaskID(p)
	t.note("%s is handed task %s: %s", n.name, id.String()[2:8], p.ProofOfTask)
	n.addresses.Gossip.Tell(messages.BroadcastProposal{Task: id, Proposal: p})
}

// finishTask demands that a right task that everybody may attest on is settled, once nothing stands against it. The
// performer hands it over again as long as it is not, as its client would.
func (t *net) finishTask() {
	p := t.avsTask(rightAnswer, 0, t.keys[0])
	id := protocol.TaskID(p)
	const limit = 20 * time.Minute
	for from := t.now; len(t.failed) == 0 && !t.settledOn(id); {
		for _, n := range t.nodes {
			t.handOver(n, p)
		}
		t.runFor(time.Minute)
		if t.now.Sub(from) > limit {
			t.violate("a task of the AVS is not settled %s after everything was healed", limit)
		}
	}
}

// settledOn tells whether the chain has a task.
func (t *net) settledOn(id messages.TaskID) bool {
	settled, err := t.l2.View(0).Settled(context.Background(), id)
	if err != nil {
		t.violate("the model's own L2 cannot be read: %v", err)
	}
	return settled
}
