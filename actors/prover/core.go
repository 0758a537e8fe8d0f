package prover

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/ballast-avs/ballast/actors/votingpower"
	"github.com/ballast-avs/ballast/messages"
)

// compose returns the unsigned proposal of an update (voting-power-sync 2.5). A fence has no root.
func compose(m messages.Prove, cfg Config, kind messages.SignatureKind) messages.Proposal {
	proof := votingpower.Proof{
		L1Chain: cfg.L1Chain, L1: m.Calculation.L1.Pin,
		L2Chain: cfg.L2Chain, L2: m.Calculation.L2.Pin,
		Root: m.Calculation.Root,
	}
	if m.Calculation.Inquiry.Fence {
		proof.Root = common.Hash{}
	}
	return messages.Proposal{
		ProofOfTask: proof.String(), Data: votingpower.EncodeUpdate(m.Update), Performer: cfg.Address,
		Definition: messages.VotingPowerSync, SignatureKind: kind, Chain: cfg.L2Chain,
	}
}
