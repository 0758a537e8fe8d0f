package contracts

import "github.com/ballast-avs/ballast/messages"

// ReasonOf groups the contracts' errors, given by name (protocol.md 1.4 and 1.5), into what a node does about them.
// Names that it does not know are REVERTED.
func ReasonOf(name string) messages.Reason {
	switch name {
	case "MessageAlreadySigned":
		return messages.ReasonAlreadySettled
	case "FlowIsCurrentlyPaused":
		return messages.ReasonPaused
	case "InvalidOBLSSignature":
		return messages.ReasonVotesInvalid
	case "InsufficientVotingPower", "OperatorDoesNotHaveMinimumVotingPower", "InactiveOperator",
		"InvalidRestrictedAttester":
		return messages.ReasonQuorumLost
	case "OperatorNotRegistered", "InactiveAggregator", "InactiveTaskPerformer":
		return messages.ReasonNotOperator
	case "TaskDefinitionNotFound":
		return messages.ReasonDefinitionAbsent
	}
	return messages.ReasonReverted
}
