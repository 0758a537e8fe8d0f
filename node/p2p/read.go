package p2p

import "github.com/ballast-avs/ballast/messages"

// readTask reads the payload of a task. A task that names no chain is taken to mean chain.
func readTask(payload []byte, chain messages.ChainID) (messages.Proposal, error) {
	t, err := DecodeTask(payload)
	if err != nil {
		return messages.Proposal{}, err
	}
	return t.proposal(chain)
}

// readAttestation reads the payload of a vote: the vote without task id and operator id, and the task that it is about.
func readAttestation(payload []byte, chain messages.ChainID) (messages.Attestation, messages.Proposal, error) {
	a, err := DecodeAttestation(payload)
	if err != nil {
		return messages.Attestation{}, messages.Proposal{}, err
	}
	return a.vote(chain)
}

// readSettlement reads the payload of a settlement notice, and on which L2 that was: chain where it names none.
func readSettlement(payload []byte, chain messages.ChainID) (messages.Settlement, messages.ChainID, error) {
	s, err := DecodeTaskSubmitted(payload)
	if err != nil {
		return messages.Settlement{}, 0, err
	}
	settlement, err := s.settlement()
	return settlement, targetChain(s.TargetChain, chain), err
}

// readVerdict reads the payload of a verdict, and of which L2's task it speaks: chain where it names none.
func readVerdict(payload []byte, chain messages.ChainID) (messages.Verdict, messages.ChainID, error) {
	v, err := DecodeVerdict(payload)
	if err != nil {
		return messages.Verdict{}, 0, err
	}
	verdict, err := v.verdict()
	return verdict, targetChain(v.TargetChain, chain), err
}
