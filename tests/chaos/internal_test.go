package chaos

import (
	"context"
	"fmt"
	"math/big"
	"slices"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/holiman/uint256"

	"github.com/ballast-avs/ballast/actors"
	"github.com/ballast-avs/ballast/actors/internaltask"
	"github.com/ballast-avs/ballast/actors/proposer"
	"github.com/ballast-avs/ballast/actors/protocol"
	"github.com/ballast-avs/ballast/actors/validator"
	"github.com/ballast-avs/ballast/chain/chaintest"
	"github.com/ballast-avs/ballast/chain/contracts"
	"github.com/ballast-avs/ballast/messages"
)

// drawTasks adds to some networks what is not the sync: definitions with totals of their own, which 10002 keeps
// right, and tasks of the AVS.
func (p *plan) drawTasks(w *world) {
	if w.chance(0.4) {
		p.Definitions = 1 + w.rng.IntN(3)
	}
	if w.chance(0.4) {
		p.Tasks = w.between(20*time.Second, 3*time.Minute)
	}
}

// define creates the plan's definitions: restricted ones, whose list is of honest nodes, and ones with a minimum
// that leaves out bystanders.
func (t *net) define() {
	t.l2.Mine(func(b *chaintest.Book) {
		for i := range t.plan.Definitions {
			d := chaintest.Defined{Expiry: 1 << 40}
			if i%2 == 0 {
				for id := range t.plan.Honest {
					d.RestrictedAttesters = append(d.RestrictedAttesters, messages.OperatorID(id+1))
				}
			}
			if i > 0 {
				d.MinimumVotingPower = *uint256.NewInt(power / 10)
			}
			if _, err := b.CreateDefinition(d, 0); err != nil {
				t.violate("define: %v", err)
			}
		}
		t.defineSync(b)
	})
}

// schedule tells a node's actors about the tasks besides the sync. The liveness task reports only.
func (n *node) schedule(c *actors.Config) {
	c.Validator, c.Proposer = validator.Default(), proposer.Default()
	if n.net.plan.Definitions == 0 {
		return
	}
	for _, id := range []messages.TaskDefinitionID{messages.DefinitionTotalsSync, internaltask.OperatorLiveness} {
		task, _ := internaltask.ByID(id)
		c.Proposer.Schedule = append(c.Proposer.Schedule, proposer.Scheduled{Task: task, Period: n.net.plan.Period})
	}
}

// Definitions implements internaltask.Reader.
func (p l2Port) Definitions(ctx context.Context, pin messages.Pin) (messages.Definitions, error) {
	if err := p.n.call(p.of, p.n.ends.l2Until, "read the definitions"); err != nil {
		return messages.Definitions{}, err
	}
	found, err := p.view().Definitions(ctx, pin)
	if dead := p.n.answer(); dead != nil {
		return messages.Definitions{}, dead
	}
	return found, err
}

// checkAnswer is S3 and S4 for a vote on a task that is not the sync. That there is no second, other
// vote was checked before.
func (t *net) checkAnswer(n *node, a messages.Attestation, p messages.Proposal) {
	id := protocol.TaskID(p)
	t.votes[n.name][id] = said{approved: a.Approved, fence: true}
	t.note("%s votes %v on %s of definition %d", n.name, a.Approved, id.String()[2:8], p.Definition)
	switch right := t.right(p); {
	case a.Approved && right != "":
		t.violate("S4: %s approves task %s of definition %d: %s", n.name, id, p.Definition, right)
	case !a.Approved && right == "":
		t.violate("S4: %s rejects task %s of definition %d, which is right", n.name, id, p.Definition)
	}
}

// right says what is wrong with a task that is not the sync, by the chain itself and not by the nodes' code.
func (t *net) right(p messages.Proposal) string {
	switch p.Definition { //nolint:exhaustive // The sync has checks of its own; all others are the AVS's.
	case messages.DefinitionTotalsSync:
		return t.wrongTotals(p)
	case internaltask.OperatorLiveness:
		_, why := t.pinned(p, "live1")
		return why
	}
	if !answerOf(p) {
		return "the answer is wrong"
	}
	return ""
}

// pinned reads the L2 block that a proof of task names.
func (t *net) pinned(p messages.Proposal, prefix string) (messages.Pin, string) {
	var chain, number uint64
	var hash, digest string
	text := strings.ReplaceAll(p.ProofOfTask, ":", " ")
	if n, err := fmt.Sscanf(text, prefix+" %d %d %s %s", &chain, &number, &hash, &digest); n != 4 || err != nil {
		return messages.Pin{}, "the proof cannot be read"
	}
	if messages.ChainID(chain) != t.chain {
		return messages.Pin{}, "the proof is of another L2"
	}
	pin := messages.Pin{Number: number, Hash: common.HexToHash(hash)}
	if at, ok := t.l2.At(number); !ok || at != pin {
		return pin, "the chain has no such pin"
	}
	if common.HexToHash(digest) != crypto.Keccak256Hash(p.Data) {
		return pin, "the proof is of other data"
	}
	return pin, ""
}

// wrongTotals demands that each call of a 10002 sets a total that is stale at the pin, with the
// definition's own arguments.
func (t *net) wrongTotals(p messages.Proposal) string {
	pin, why := t.pinned(p, "vpd1")
	if why != "" {
		return why
	}
	calls, err := chaintest.DecodeInternalTransactions(p.Data)
	want, known := t.neededTotals(pin)
	if err != nil || !known || len(calls) == 0 {
		return "it cannot be read"
	}
	same := func(a, b contracts.InternalTransaction) bool { return a.To == b.To && string(a.Data) == string(b.Data) }
	if !slices.EqualFunc(calls, want, same) {
		return "its calls are not those that are needed at the pin"
	}
	return ""
}

// neededTotals are the calls that set what is stale at a pin; false if that cannot be read.
func (t *net) neededTotals(pin messages.Pin) ([]contracts.InternalTransaction, bool) {
	view := t.l2.View(0)
	found, err := view.Definitions(context.Background(), pin)
	state, stateErr := view.State(context.Background(), pin)
	if err != nil || stateErr != nil {
		return nil, false
	}
	o := contracts.NewOBLS()
	var want []contracts.InternalTransaction
	gas := 0
	for _, d := range found.Totals {
		if total := countedFor(d.Definition, state.Operators); total.Eq(&d.Stored) {
			continue
		}
		walked := len(d.Definition.RestrictedAttesters)
		if walked == 0 {
			walked = int(found.OperatorIDs) //nolint:gosec // Small.
		}
		if gas += 13_300 * walked; gas > 10_000_000 && len(want) > 0 { // voting-power-sync 5
			break
		}
		want = append(want, contracts.InternalTransaction{To: found.OBLS, Data: setTotal(o, d, found.OperatorIDs)})
	}
	return want, true
}

// setTotal is the call that makes the chain sum up a definition's total.
func setTotal(o *contracts.OBLS, d messages.DefinitionTotal, operatorIDs uint64) []byte {
	id, minimum := uint16(d.ID), d.Definition.MinimumVotingPower.ToBig()
	if len(d.Definition.RestrictedAttesters) == 0 {
		return o.PackSetTotalVotingPowerPerTaskDefinition(id, new(big.Int).SetUint64(operatorIDs), minimum)
	}
	var ids []*big.Int
	for _, id := range d.Definition.RestrictedAttesters {
		ids = append(ids, new(big.Int).SetUint64(uint64(id)))
	}
	return o.PackSetTotalVotingPowerPerRestrictedTaskDefinition(id, minimum, ids)
}

// countedFor sums the active operators that may attest on a definition.
func countedFor(d messages.Definition, operators []messages.Operator) uint256.Int {
	var sum uint256.Int
	for _, o := range operators {
		may := len(d.RestrictedAttesters) == 0 || slices.Contains(d.RestrictedAttesters, o.ID)
		if may && o.Active && !o.Power.Lt(&d.MinimumVotingPower) {
			sum.Add(&sum, &o.Power)
		}
	}
	return sum
}

// stale counts the definitions whose stored total is not what it should be at the head.
func (t *net) stale() int {
	found, err := t.l2.View(0).Definitions(context.Background(), messages.Pin{})
	if err != nil {
		t.violate("the model's own definitions cannot be read: %v", err)
	}
	stale, operators := 0, t.look().Operators
	for _, d := range found.Totals {
		if total := countedFor(d.Definition, operators); !total.Eq(&d.Stored) {
			stale++
		}
	}
	return stale
}

// checkSettled looks at a task besides the sync at the moment at which it was settled: whoever is honest voted as is
// right, so a wrong outcome has signatures of traitors alone, which takes a stale total.
func (t *net) checkSettled(tx *transaction) {
	s := tx.submission
	t.settledTasks++
	right := t.right(s.Proposal)
	if s.Approved == (right == "") || s.Proposal.Definition.Internal() && !s.Approved {
		return
	}
	for _, vote := range s.Votes {
		if n, honest := t.byName[t.nameOf(vote.Address)]; honest {
			t.violate("S4: task %s of definition %d was settled with approval %v, with %s's vote: %s",
				s.Task, s.Proposal.Definition, s.Approved, n.name, right)
		}
	}
}

// finish waits, after the drift is gone, until no stored total is stale any more and a task of the AVS gets through.
func (t *net) finish() {
	limit := 2*t.plan.Period + 40*time.Minute
	for from := t.now; t.plan.Definitions > 0 && len(t.failed) == 0 && t.stale() > 0; {
		t.runFor(10 * time.Second)
		if t.now.Sub(from) > limit {
			t.violate("L1: %d stored totals are still stale %s after the drift was gone", t.stale(), limit)
		}
	}
	if t.plan.Tasks > 0 && len(t.failed) == 0 {
		t.finishTask()
	}
}

// inventTotals is a traitor's 10002: a right one, or one that differs in something.
func (b *traitor) inventTotals() (messages.Proposal, string, bool) {
	t := b.net
	task, _ := internaltask.ByID(messages.DefinitionTotalsSync)
	draft, err := task.Propose(context.Background(), internaltask.L2{Chain: t.chain, Reader: t.l2View(0)})
	if err != nil || draft == nil {
		return messages.Proposal{}, "", false
	}
	what := "the right totals"
	if t.chance(0.6) {
		what = "other totals"
		calls, err := chaintest.DecodeInternalTransactions(draft.Data)
		if err != nil {
			return messages.Proposal{}, "", false
		}
		calls[0].Data[4+31]++ // the definition's id
		if draft.Data, err = chaintest.EncodeInternalTransactions(calls); err != nil {
			return messages.Proposal{}, "", false
		}
	}
	p := messages.Proposal{
		ProofOfTask: draft.ProofOfTask, Data: draft.Data, Performer: b.keys.address,
		Definition: messages.DefinitionTotalsSync, Chain: t.chain,
	}
	p.Signature = b.keys.task(protocol.TaskPreimage(p))
	return p, what, true
}
