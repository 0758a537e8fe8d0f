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

// readSettlement reads the payload of a settlement notice.
func readSettlement(payload []byte) (messages.Settlement, error) {
	s, err := DecodeTaskSubmitted(payload)
	if err != nil {
		return messages.Settlement{}, err
	}
	return s.settlement()
}

// readVerdict reads the payload of a verdict.
func readVerdict(payload []byte) (messages.Verdict, error) {
	v, err := DecodeVerdict(payload)
	if err != nil {
		return messages.Verdict{}, err
	}
	return v.verdict()
}
