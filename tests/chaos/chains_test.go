package chaos

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ballast-avs/ballast/actors/protocol"
	"github.com/ballast-avs/ballast/chain/chaintest"
	"github.com/ballast-avs/ballast/messages"
)

const (
	l1Chain = messages.ChainID(1)
	l2Chain = messages.ChainID(10)
)

func center() common.Address { return common.HexToAddress("0xce17e5") }

// endpoints is what is wrong with one node's access to both chains.
type endpoints struct {
	l1Lag, l2Lag     uint64
	l1Until, l2Until time.Time // an outage ends then
	silent           bool      // in an outage calls are not answered, otherwise refused
}

// readTimeout is after how long a real reader gives up on a silent endpoint.
const readTimeout = 30 * time.Second

func unavailable(detail string) error {
	return &messages.Failure{Reason: messages.ReasonChainUnavailable, Detail: detail}
}

// call is the part of every call of an endpoint that may go wrong.
func (n *node) call(of *life, until time.Time, what string) error {
	if err := n.port(of, what); err != nil {
		return err
	}
	w := n.net
	switch {
	case w.healed:
	case w.now.Before(until) && n.ends.silent:
		if !w.sleep(readTimeout) {
			return errDead
		}
		return unavailable("no answer")
	case w.now.Before(until):
		return unavailable("connection refused")
	case w.chance(w.plan.Error):
		return unavailable("internal error")
	case w.chance(w.plan.Lies):
		return &messages.Failure{Reason: messages.ReasonEndpointsDisagree, Detail: "two of them name different states"}
	}
	return nil
}

// answer delays what was read: it is old when it arrives.
func (n *node) answer() error {
	if !n.net.sleep(n.net.between(0, n.net.busy())) {
		return errDead
	}
	return nil
}

func (t *net) l1View(lag uint64) *chaintest.L1View {
	head := t.l1.Head().Number
	v := t.l1.View(t.plan.L1Tag.lag(head - min(head, lag)))
	v.SetWindow(uint64(l1Window / time.Second))
	v.SetLag(lag)
	return v
}

func (t *net) l2View(lag uint64) *chaintest.L2View {
	head := t.l2.Head().Number
	v := t.l2.View(t.plan.L2Tag.lag(head - min(head, lag)))
	v.SetWindow(uint64(syncWindow / time.Second))
	v.SetLag(lag)
	v.Digest = func(p messages.Proposal, approved bool) common.Hash { return t.about(&p).digest(approved) }
	v.Performed = func(p messages.Proposal, _ messages.BLSPublicKey) bool { return t.about(&p).signed }
	v.Verify = func(key messages.BLSPublicKey, digest common.Hash, vote messages.Attestation) bool {
		return t.ring.verifies(key, digest, vote.Signature)
	}
	return v
}

func (t *net) voteDigest(p messages.Proposal, approved bool) common.Hash {
	return protocol.VoteDigest(p, protocol.Network{AttestationCenter: center(), Chain: t.chain}, approved)
}

// l1Port is one life's l1reader.Chain.
type l1Port struct {
	n  *node
	of *life
}

// State implements l1reader.Chain.
func (p l1Port) State(ctx context.Context, want messages.Pin, operators []messages.Operator) (messages.L1State, error) {
	if err := p.n.call(p.of, p.n.ends.l1Until, "read the L1"); err != nil {
		return messages.L1State{}, err
	}
	state, err := p.n.net.l1View(p.n.lag(p.n.ends.l1Lag)).State(ctx, want, operators)
	if dead := p.n.answer(); dead != nil {
		return messages.L1State{}, dead
	}
	return state, err
}

func (n *node) lag(blocks uint64) uint64 {
	if n.net.healed {
		return 0
	}
	return blocks
}

// l2Port is one life's l2reader.Chain and submitter.Chain.
type l2Port struct {
	n  *node
	of *life
}

func (p l2Port) view() *chaintest.L2View { return p.n.net.l2View(p.n.lag(p.n.ends.l2Lag)) }

// State implements both.
func (p l2Port) State(ctx context.Context, want messages.Pin) (messages.L2State, error) {
	if err := p.n.call(p.of, p.n.ends.l2Until, "read the L2"); err != nil {
		return messages.L2State{}, err
	}
	if prune, head := p.n.net.plan.Prune, p.n.net.l2.Head().Number; prune > 0 && want.Number > 0 && want.Number+prune < head {
		return messages.L2State{}, &messages.Failure{Reason: messages.ReasonStateUnavailable, Detail: "missing trie node"}
	}
	state, err := p.view().State(ctx, want)
	if p.n.net.broken.blind {
		state.CommitAtPin, state.Moved = state.CommitAtHead, nil
	}
	if dead := p.n.answer(); dead != nil {
		return messages.L2State{}, dead
	}
	return state, err
}

// OperatorSet implements both.
func (p l2Port) OperatorSet(ctx context.Context) (messages.OperatorSet, error) {
	if err := p.n.call(p.of, p.n.ends.l2Until, "read the operator set"); err != nil {
		return messages.OperatorSet{}, err
	}
	operatorSet, err := p.view().OperatorSet(ctx)
	if dead := p.n.answer(); dead != nil {
		return messages.OperatorSet{}, dead
	}
	return operatorSet, err
}

// Terms implements submitter.Chain.
func (p l2Port) Terms(ctx context.Context, definition messages.TaskDefinitionID) (messages.Terms, error) {
	return p.view().Terms(ctx, definition)
}

// Settled implements submitter.Chain.
func (p l2Port) Settled(ctx context.Context, task messages.TaskID) (bool, error) {
	if err := p.n.call(p.of, p.n.ends.l2Until, "ask for a task"); err != nil {
		return false, err
	}
	settled, err := p.view().Settled(ctx, task)
	if dead := p.n.answer(); dead != nil {
		return false, dead
	}
	return settled, err
}

// submitTimeout is how long the submitter follows a transaction.
const submitTimeout = 3 * time.Minute

// Submit implements submitter.Chain. A transaction is on the disk before it is offered. It waits in the mempool, where
// it may stay for longer than the submitter follows it; who submits its task again meanwhile follows it too.
func (p l2Port) Submit(_ context.Context, s messages.Submission, sent func(common.Hash)) (messages.Receipt, error) {
	if err := p.n.call(p.of, p.n.ends.l2Until, "try a submission"); err != nil {
		return messages.Receipt{}, err
	}
	receipt, err := messages.Receipt{}, errNonceTaken
	if tx := p.n.disk.underWay(s.Task); tx != nil {
		receipt, err = p.follow(tx, sent)
	} else if !p.awaitUnknown() {
		return receipt, errDead
	}
	for errors.Is(err, errNonceTaken) {
		receipt, err = p.send(s, sent)
	}
	return receipt, err
}

// send gives a transaction a nonce and follows it.
func (p l2Port) send(s messages.Submission, sent func(common.Hash)) (messages.Receipt, error) {
	failure := p.dryRun(s)
	if failure != nil && !p.n.net.broken.hasty {
		return messages.Receipt{}, failure
	}
	tx := &transaction{from: p.n.name, submission: s, honest: true, known: failure != nil, replaces: p.n.disk.openNonce(p.of)}
	p.n.disk.sent = append(p.n.disk.sent, tx)
	if p.n.net.plan.Nonces { // nobody else takes it
		tx.holder = p.of
		defer func() { tx.holder = nil }()
	}
	if err := p.n.port(p.of, "have written a transaction"); err != nil {
		return messages.Receipt{}, err
	}
	return p.follow(tx, sent)
}

// unknownTimeout is how long the real sender lets transactions of the account that its outbox lost be mined
// before it sends another one.
const unknownTimeout = 30 * time.Second

// awaitUnknown waits for the transactions that were lost with a disk. It returns false if the process died meanwhile.
func (p l2Port) awaitUnknown() bool {
	waits := func(tx *transaction) bool { return tx.offered && !tx.ended && !tx.replaced }
	for deadline := p.n.net.now.Add(unknownTimeout); slices.ContainsFunc(p.n.lost, waits) && p.n.net.now.Before(deadline); {
		if !p.n.net.sleep(time.Second) {
			return false
		}
	}
	return true
}

// dryRun is the eth_call that the real sender makes before it hands out any transaction, also
// one that it wrote earlier.
func (p l2Port) dryRun(s messages.Submission) error {
	v := p.view()
	v.Sender = p.n.keys.address
	err := v.DryRun(s)
	if err != nil {
		p.n.net.note("%s tries task %s in vain: %v", p.n.name, short(s.Task), err)
		p.n.net.vain = append(p.n.net.vain, fmt.Sprintf("%s tries task %s: %v", p.n.name, short(s.Task), err))
	}
	return err
}

func (p l2Port) follow(tx *transaction, sent func(common.Hash)) (messages.Receipt, error) {
	if tx.ended {
		return tx.receipt, tx.err
	}
	if err := p.dryRun(tx.submission); err != nil && !p.n.net.broken.hasty {
		return messages.Receipt{}, err
	}
	p.n.checkAlone(tx)
	tx.holder = p.of
	defer func() { tx.holder = nil }()
	p.n.net.offer(tx)
	sent(common.Hash(tx.submission.Task))
	for deadline := p.n.net.now.Add(submitTimeout); p.n.net.now.Before(deadline); {
		if !p.n.net.sleep(time.Second) {
			return messages.Receipt{}, errDead
		}
		if tx.ended {
			return tx.receipt, tx.err
		}
		if tx.lost() {
			return messages.Receipt{}, errNonceTaken
		}
	}
	return messages.Receipt{}, &messages.Failure{Reason: messages.ReasonStillPending, Detail: "not mined in time"}
}

// Pending implements submitter.Chain.
func (p l2Port) Pending(context.Context) ([]messages.Submission, error) {
	if err := p.n.port(p.of, "read what was sent"); err != nil {
		return nil, err
	}
	var pending []messages.Submission
	for _, tx := range p.n.disk.sent {
		if !tx.ended && !tx.abandoned && !tx.replaced {
			pending = append(pending, tx.submission)
		}
	}
	return pending, nil
}

// Outcome implements submitter.Chain.
func (p l2Port) Outcome(_ context.Context, s messages.Submission) (messages.Receipt, bool, error) {
	if err := p.n.call(p.of, p.n.ends.l2Until, "ask for a receipt"); err != nil {
		return messages.Receipt{}, false, err
	}
	for _, tx := range p.n.disk.sent {
		if tx.submission.Task == s.Task && tx.ended {
			return tx.receipt, true, tx.err
		}
	}
	return messages.Receipt{}, false, nil
}

// Resume implements submitter.Chain.
func (p l2Port) Resume(_ context.Context, s messages.Submission, sent func(common.Hash)) (messages.Receipt, error) {
	if err := p.n.call(p.of, p.n.ends.l2Until, "resume a submission"); err != nil {
		return messages.Receipt{}, err
	}
	tx := p.n.disk.underWay(s.Task)
	if tx == nil {
		return messages.Receipt{}, &messages.Failure{Reason: messages.ReasonStillPending, Detail: "it is not under way any more"}
	}
	receipt, err := p.follow(tx, sent)
	if errors.Is(err, errNonceTaken) { // it takes no other one
		err = &messages.Failure{Reason: messages.ReasonStillPending, Detail: err.Error()}
	}
	return receipt, err
}

// Abandon implements submitter.Chain.
func (p l2Port) Abandon(_ context.Context, task messages.TaskID) error {
	if tx := p.n.disk.underWay(task); tx != nil {
		tx.abandoned = true
	}
	return p.n.port(p.of, "have abandoned a submission")
}

// Blame implements submitter.Chain.
func (p l2Port) Blame(ctx context.Context, digest common.Hash, s messages.Submission) ([]messages.OperatorID, error) {
	if err := p.n.call(p.of, p.n.ends.l2Until, "ask for bad votes"); err != nil {
		return nil, err
	}
	return p.view().Blame(ctx, digest, s)
}
