package chaintest

import (
	"context"
	"maps"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ballast-avs/ballast/messages"
)

// Stakes is the state of an L1: the voting power of registered operators.
type Stakes struct {
	Power      map[common.Address]messages.VotingPower
	Unreadable map[common.Address]bool // reading the power reverts
}

// L1 is the twin of an L1 chain.
type L1 struct{ *ledger[Stakes] }

// NewL1 returns a chain with a genesis block that holds no stake.
func NewL1() *L1 {
	empty := Stakes{Power: map[common.Address]messages.VotingPower{}, Unreadable: map[common.Address]bool{}}
	return &L1{newLedger("l1", empty, func(s Stakes) Stakes {
		return Stakes{Power: maps.Clone(s.Power), Unreadable: maps.Clone(s.Unreadable)}
	})}
}

// Mine makes a block; change may alter the stakes, nil leaves them.
func (l *L1) Mine(change func(*Stakes)) messages.Pin { return l.mine(change).pin }

// View returns an endpoint whose tag is tagLag blocks behind its head.
func (l *L1) View(tagLag uint64) *L1View {
	return &L1View{View: View{lags: lags{tag: tagLag}}, chain: l}
}

// L1View is one node's endpoint on an L1. It answers what state.L1 answers.
type L1View struct {
	View
	chain *L1
}

// State is the twin of state.L1.State.
func (v *L1View) State(_ context.Context, want messages.Pin, operators []messages.Operator) (messages.L1State, error) {
	by, err := v.now()
	if err != nil {
		return messages.L1State{}, err
	}
	seen, err := v.chain.lookAligned(want, by)
	if err != nil {
		return messages.L1State{}, err
	}
	state := messages.L1State{
		Pin: seen.pin.pin, PinTime: seen.pin.time, HeadNumber: seen.head.pin.Number, HeadTime: seen.head.time,
		PinFinal: seen.final, PinForeign: seen.foreign, PinForeignFinal: seen.foreignFinal,
		Aligned: seen.pins(),
	}
	if seen.foreign {
		state.Pin, state.PinTime = want, 0
		return state, nil
	}
	for _, op := range operators {
		switch {
		case !op.Active:
		case seen.pin.state.Unreadable[op.Address]:
			state.Unreadable = append(state.Unreadable, op.ID)
		default:
			state.Targets = append(state.Targets,
				messages.Target{Operator: op.ID, Power: seen.pin.state.Power[op.Address]})
		}
	}
	return state, nil
}
