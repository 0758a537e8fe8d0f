package attester

import (
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/ballast-avs/ballast/actors/protocol"
	"github.com/ballast-avs/ballast/actors/votingpower"
	"github.com/ballast-avs/ballast/messages"
)

func start() time.Time { return time.Unix(1_000_000, 0) }

func config() Config {
	c := Default()
	c.Address, c.L1Chain, c.L2Chain = common.Address{7}, 1, 2
	return c
}

func operatorSetRead() messages.OperatorSetRead {
	r := messages.OperatorSet{Members: []messages.Member{{ID: 3, Address: common.Address{7}}}}
	for id := messages.OperatorID(100); id < 200; id++ {
		r.Members = append(r.Members, messages.Member{ID: id, Address: common.Address{byte(id - 100)}})
	}
	return messages.OperatorSetRead{OperatorSet: r}
}

// situation is what both chains hold: one operator that has 90 on the L2 and l1 on the L1.
type situation struct {
	l1           uint64
	toL1, toL2   uint64 // the pins
	commitAtTag  messages.Commit
	commitAtHead messages.Commit
	time         uint64 // of the L2's head, in seconds; the tag is 60 s behind
}

func usual() situation { return situation{l1: 100, toL1: 100, toL2: 50, time: 10_000} }

func (s situation) calculation(task messages.TaskID) messages.Calculation {
	l2 := messages.L2State{
		Pin: messages.Pin{Number: s.toL2, Hash: common.Hash{0xa2}}, PinFinal: true, TagNumber: s.toL2,
		Operators:   []messages.Operator{{ID: 1, Address: common.Address{1}, Power: *uint256.NewInt(90), Active: true}},
		CommitAtPin: s.commitAtHead, CommitAtTag: s.commitAtTag, CommitAtHead: s.commitAtHead,
	}
	l1 := messages.L1State{
		Pin: messages.Pin{Number: s.toL1, Hash: common.Hash{0xa1}}, PinFinal: true,
		Targets: []messages.Target{{Operator: 1, Power: *uint256.NewInt(s.l1)}},
	}
	l2.Aligned, l1.Aligned = []messages.Pin{l2.Pin}, []messages.Pin{l1.Pin}
	l2.Head, l2.HeadTime, l2.TagTime, l2.PinTime = messages.Pin{Number: s.toL2 + 30}, s.time, s.time-60, s.time-60
	return votingpower.Calculate(messages.Inquiry{Task: task}, l2, l1)
}

// honest is what an honest performer proposes in a situation.
func (s situation) honest(performer byte) messages.ProposalReceived {
	c := s.calculation(messages.TaskID{})
	return propose(performer, c, votingpower.Propose(c, messages.VotingPower{}), c.Root)
}

// fence is the fence that clears the situation's pin away.
func (s situation) fence(performer byte) messages.ProposalReceived {
	s.toL1 = s.commitAtHead.L1 + 1
	c := s.calculation(messages.TaskID{})
	return propose(performer, c, votingpower.Fence(c), common.Hash{})
}

func propose(performer byte, c messages.Calculation, u messages.Update, root common.Hash) messages.ProposalReceived {
	proof := votingpower.Proof{L1Chain: 1, L1: c.L1.Pin, L2Chain: 2, L2: c.L2.Pin, Root: root}
	p := messages.Proposal{
		ProofOfTask: proof.String(), Data: votingpower.EncodeUpdate(u), Performer: common.Address{performer},
		Definition: messages.VotingPowerSync, Chain: 2,
	}
	return messages.ProposalReceived{Task: protocol.TaskID(p), Proposal: p, Performer: messages.OperatorID(performer)}
}
