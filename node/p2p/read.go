package p2p

import (
	"github.com/ballast-avs/ballast/messages"
	"github.com/ballast-avs/ballast/node/p2p/wire"
)

// readTask reads the payload of a task. A task that does not name a chain is for the given one.
func readTask(payload []byte, chain messages.ChainID) (messages.Proposal, error) {
	var t wire.Task
	if err := wire.Decode(payload, wire.MaxTask, &t); err != nil {
		return messages.Proposal{}, err
	}
	return proposalOf(&t, chain)
}

// readAttestation reads the payload of a vote: the vote without task id and operator id, and the task that it is about.
func readAttestation(payload []byte, chain messages.ChainID) (messages.Attestation, messages.Proposal, error) {
	var a wire.Attestation
	if err := wire.Decode(payload, wire.MaxAttestation, &a); err != nil {
		return messages.Attestation{}, messages.Proposal{}, err
	}
	return voteOf(&a, chain)
}

// readSettlement reads the payload of a settlement notice, and on which L2 that was: the given chain if it names none.
func readSettlement(payload []byte, chain messages.ChainID) (messages.Settlement, messages.ChainID, error) {
	var s wire.TaskSubmitted
	if err := wire.Decode(payload, wire.MaxSubmitted, &s); err != nil {
		return messages.Settlement{}, 0, err
	}
	settlement, err := settlementOf(&s)
	return settlement, targetChain(s.GetTargetChain(), chain), err
}

// readVerdict reads the payload of a verdict, and of which L2's task it bind: the given chain if it names none.
func readVerdict(payload []byte, chain messages.ChainID) (messages.Verdict, messages.ChainID, error) {
	var v wire.Verdict
	if err := wire.Decode(payload, wire.MaxVerdict, &v); err != nil {
		return messages.Verdict{}, 0, err
	}
	verdict, err := verdictOf(&v)
	return verdict, targetChain(v.GetTargetChain(), chain), err
}
