package jsonrpc

import (
	"github.com/ballast-avs/ballast/messages"
	"github.com/ballast-avs/ballast/node/health"
)

// fixOf says what a performer can do about a refusal. health.Remedy speaks to the operator of the node, and mostly
// about internal tasks; where its words fit a performer's task too, they are passed on.
func fixOf(r messages.Reason) string {
	switch r { //nolint:exhaustive // The others are rare where tasks come in.
	case messages.ReasonPerformerUnknown:
		return "register the performer as an operator of the AVS, or let a registered one perform the task"
	case messages.ReasonPerformerSignatureInvalid:
		return "sign the 32 bytes keccak256(abi.encode(proofOfTask, data, performerAddress, taskDefinitionId)) with " +
			"the performer's key and without a prefix; name signatureType bls for a BLS signature"
	case messages.ReasonOversized:
		return "make proofOfTask and data shorter; large data belongs behind a link or a hash"
	case messages.ReasonRateLimited:
		return "wait some seconds, then send fewer requests at once"
	case messages.ReasonChainNotServed:
		return "name a targetChainId that this node serves, or send the task to a node of that chain"
	case messages.ReasonAlreadyAttested, messages.ReasonAlreadySettled:
		return "nothing: this very task is known already; a new one needs another proofOfTask or other data"
	case messages.ReasonDefinitionAbsent:
		return "name a task definition that the AVS has created"
	case messages.ReasonDefinitionExpired:
		return "name a task definition that has not expired, or ask the AVS to prolong this one"
	case messages.ReasonRestricted:
		return "the task definition is restricted to certain operators: send the task to a node of one of them"
	case messages.ReasonNoAnswer:
		return "send it again in some seconds; if it stays like that, the node's operator finds the cause with " +
			"ballast status"
	}
	if remedy := health.Remedy(r); remedy != "" {
		return remedy
	}
	return "ask the node's operator: the log and ballast status tell more"
}
