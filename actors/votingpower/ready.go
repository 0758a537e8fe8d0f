package votingpower

import (
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/ballast-avs/ballast/actors/protocol"
	"github.com/ballast-avs/ballast/messages"
)

// CheckReady says what would stop a round of our own whatever it proposes: the pre-flight outcomes of voting-power-sync
// 2. Nil means that nothing would. Without an own operator (the zero address) nothing is asked about it.
func CheckReady(c messages.Calculation, self common.Address) *messages.Failure {
	l2 := c.L2
	switch {
	case !l2.Readiness.HandlerSet:
		return stop(messages.ReasonHandlerUnset,
			"the AttestationCenter has no InternalTaskHandler: setInternalTaskHandler")
	case !l2.Readiness.HandlerMaySync:
		return stop(messages.ReasonHandlerNoRole,
			"the InternalTaskHandler lacks VOTING_POWER_SYNCER on OBLS: setVotingPowerSyncer")
	case !l2.Definition.Exists:
		return stop(messages.ReasonDefinitionAbsent, "task definition %d does not exist on the AttestationCenter",
			messages.VotingPowerSync)
	case l2.Readiness.SubmissionPaused:
		return stop(messages.ReasonPaused, "the AttestationCenter's task submission is paused")
	case l2.CommitAtHead.L1 > c.L1.HeadNumber:
		return stop(messages.ReasonSyncLocked, "the last commit names L1 block %d, our L1 head is %d",
			l2.CommitAtHead.L1, c.L1.HeadNumber)
	}
	return checkVoters(l2, self)
}

// checkBalance asks whether the account that submits can pay for an update now.
func checkBalance(c messages.Calculation, update messages.Update) *messages.Failure {
	r := c.L2.Readiness
	cost, overflow := new(uint256.Int).MulOverflow(&r.GasPrice, uint256.NewInt(EstimateGas(c, update)))
	if r.Payer && (overflow || r.Balance.Lt(cost)) {
		return stop(messages.ReasonBalanceTooLow,
			"the account that submits has %s wei, this round costs about %s: fund it", r.Balance.Dec(), cost.Dec())
	}
	return nil
}

func checkVoters(l2 messages.L2State, self common.Address) *messages.Failure {
	i := slices.IndexFunc(l2.Operators, func(op messages.Operator) bool { return op.Active && op.Address == self })
	own := self != common.Address{}
	if own && i < 0 {
		return stop(messages.ReasonNotOperator, "%s is not an active operator at L2 block %d: register it", self,
			l2.Pin.Number)
	}
	if listed := l2.Definition.RestrictedAttesters; own && len(listed) > 0 &&
		!slices.Contains(listed, l2.Operators[i].ID) {
		return stop(messages.ReasonRestricted, "task definition %d is restricted to operators %v, ours is %d",
			messages.VotingPowerSync, listed, l2.Operators[i].ID)
	}
	operatorSet := messages.OperatorSet{Total: l2.Total, DefinitionTotal: l2.DefinitionTotal, Definition: l2.Definition}
	for _, op := range l2.Operators {
		if op.Active {
			operatorSet.Members = append(operatorSet.Members,
				messages.Member{ID: op.ID, Address: op.Address, Power: op.Power})
		}
	}
	total := protocol.QuorumTotal(operatorSet)
	quorum, reachable := protocol.ApprovalQuorum(total), protocol.Sum(protocol.Eligible(operatorSet))
	if quorum.IsZero() || reachable.Lt(&quorum) {
		return stop(messages.ReasonQuorumImpossible, "a quorum needs %s of %s, all who may attest have %s: %s",
			quorum.Dec(), total.Dec(), reachable.Dec(), quorumRemedy(total))
	}
	return nil
}

func quorumRemedy(total uint256.Int) string {
	if total.LtUint64(2) {
		return "the network is locked until an operator registers with stake"
	}
	return "sync the definition's total (task 10002) or loosen its restrictions"
}

// CheckProposal says what keeps an update of our own from being proposed now: pins that have to move on first, a
// network that would be locked, or an empty account.
func CheckProposal(c messages.Calculation, update messages.Update) *messages.Failure {
	commit := c.L2.CommitAtHead
	switch {
	case update.ToBlockL2 <= commit.L2 || update.ToBlockL1 <= commit.L1:
		return stop(messages.ReasonPinNotAfterCommit, "pins %d and %d are not both after the last commit's %d and %d",
			update.ToBlockL1, update.ToBlockL2, commit.L1, commit.L2)
	case !c.Inquiry.Fence && !BaseHolds(c.L2, update):
		return stop(messages.ReasonBaseChanged, "voting power on the L2 changed between block %d and %d",
			c.L2.Pin.Number, c.L2.Head.Number)
	case first(c) && c.L2.CommitAtPin.L2 != commit.L2:
		return stop(messages.ReasonPinNotAligned,
			"the last commit is %d at L2 block %d and %d now: the next aligned block will do",
			c.L2.CommitAtPin.L2, c.L2.Pin.Number, commit.L2)
	case !update.Empty() && LocksNetwork(c.L2.Total, update):
		return locks(c)
	}
	return checkBalance(c, update)
}

// CheckLock says that the update which the difference of both chains demands would lock the network, so that no honest
// node proposes it, approves it or submits it; nil where it would not.
func CheckLock(c messages.Calculation) *messages.Failure {
	if update := Propose(c, messages.VotingPower{}); update.Empty() || !LocksNetwork(c.L2.Total, update) {
		return nil
	}
	return locks(c)
}

func locks(c messages.Calculation) *messages.Failure {
	return stop(messages.ReasonUpdateLocksNetwork, "the update would leave less than 2 of %s units of voting power",
		c.L2.Total.Dec())
}

// first reports whether a round of ours takes an L2 pin of its own choice: attesters approve that one only if no update
// was committed since (voting-power-sync 2.2).
func first(c messages.Calculation) bool { return c.Inquiry.L2 == (messages.Pin{}) }

func stop(reason messages.Reason, format string, args ...any) *messages.Failure {
	return &messages.Failure{Reason: reason, Detail: fmt.Sprintf(format, args...)}
}
