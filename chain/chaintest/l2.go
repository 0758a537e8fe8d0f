package chaintest

import (
	"context"
	"maps"
	"math"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/ballast-avs/ballast/messages"
)

// Enrolled is one id of an L2, from its registration on.
type Enrolled struct {
	Address common.Address
	Power   messages.VotingPower
	Active  bool
	Key     messages.BLSPublicKey
}

// Book is the state of an L2: what OBLS, AttestationCenter and InternalTaskHandler hold.
type Book struct {
	Enrolled   []Enrolled // Enrolled[i] has id i+1
	Total      messages.VotingPower
	Stored     messages.VotingPower // stored total of definition 10001; 0 stands for Total
	Definition messages.Definition
	Readiness  messages.Readiness
	Commit     messages.Commit
	Settled    map[messages.TaskID]bool
}

// Register gives an operator its next id. As on chain, an earlier id of the same address stays as it is.
func (b *Book) Register(address common.Address, power uint64, key messages.BLSPublicKey) messages.OperatorID {
	b.Enrolled = append(b.Enrolled, Enrolled{Address: address, Power: *uint256.NewInt(power), Active: true, Key: key})
	b.Total.AddUint64(&b.Total, power)
	return messages.OperatorID(len(b.Enrolled))
}

// Unregister makes an id inactive and takes its power away.
func (b *Book) Unregister(id messages.OperatorID) {
	e := &b.Enrolled[id-1]
	b.Total.Sub(&b.Total, &e.Power)
	e.Power, e.Active, e.Key = messages.VotingPower{}, false, messages.BLSPublicKey{}
}

// definitionTotal is OBLS.totalVotingPowerPerTaskDefinition(10001).
func (b *Book) definitionTotal() messages.VotingPower {
	if b.Stored.IsZero() {
		return b.Total
	}
	return b.Stored
}

// operators lists active ids and those with power.
func (b *Book) operators() []messages.Operator {
	list := make([]messages.Operator, 0, len(b.Enrolled))
	for i, e := range b.Enrolled {
		if e.Active || !e.Power.IsZero() {
			list = append(list, messages.Operator{ID: messages.OperatorID(i + 1), Address: e.Address, Power: e.Power, Active: e.Active})
		}
	}
	return list
}

func cloneBook(b Book) Book {
	b.Enrolled = slices.Clone(b.Enrolled)
	b.Definition.RestrictedAttesters = slices.Clone(b.Definition.RestrictedAttesters)
	b.Settled = maps.Clone(b.Settled)
	return b
}

// L2 is the twin of an L2 chain with its contracts.
type L2 struct{ *ledger[Book] }

// NewL2 returns a chain whose contracts are deployed and ready, without operators.
func NewL2() *L2 {
	genesis := Book{
		Definition: messages.Definition{Exists: true}, Settled: map[messages.TaskID]bool{},
		Readiness: messages.Readiness{HandlerSet: true, HandlerMaySync: true},
	}
	return &L2{newLedger("l2", genesis, cloneBook)}
}

// Mine makes a block; change may alter the contracts' state, nil leaves it.
func (l *L2) Mine(change func(*Book)) messages.Pin { return l.mine(change).pin }

// View returns an endpoint whose tag is tagLag blocks behind its head.
func (l *L2) View(tagLag uint64) *L2View {
	return &L2View{View: View{lags: lags{tag: tagLag}}, chain: l}
}

// L2View is one node's endpoint on an L2, with an account to submit from. It answers what chain.L2 and chain.Settlement
// answer.
type L2View struct {
	View
	// Verify stands for the contract's pairing check: whether one vote is its operator's. Nil accepts every vote.
	Verify func(key messages.BLSPublicKey, digest common.Hash, vote messages.Attestation) bool
	// Digest is the digest that the votes of a submission sign; needed where Verify is set.
	Digest func(messages.Proposal) common.Hash

	chain *L2
}

// State is the twin of chain.L2.State.
func (v *L2View) State(_ context.Context, want messages.Pin) (messages.L2State, error) {
	by, err := v.now()
	if err != nil {
		return messages.L2State{}, err
	}
	seen, err := v.chain.look(want, by)
	if err != nil {
		return messages.L2State{}, err
	}
	state := messages.L2State{
		Pin: seen.pin.pin, Head: seen.head.pin, TagNumber: seen.tag.pin.Number, PinFinal: seen.final,
		PinForeign: seen.foreign, PinForeignFinal: seen.foreignFinal,
	}
	if seen.foreign {
		state.Pin = want
		return state, nil
	}
	pin, head := &seen.pin.state, &seen.head.state
	state.Operators, state.Total, state.DefinitionTotal = pin.operators(), pin.Total, pin.definitionTotal()
	state.Definition, state.Readiness = pin.Definition, head.Readiness
	state.CommitAtPin, state.CommitAtTag, state.CommitAtHead = pin.Commit, seen.tag.state.Commit, head.Commit
	for i := range max(len(pin.Enrolled), len(head.Enrolled)) {
		var a, b Enrolled
		if i < len(pin.Enrolled) {
			a = pin.Enrolled[i]
		}
		if i < len(head.Enrolled) {
			b = head.Enrolled[i]
		}
		if a.Active != b.Active || a.Power != b.Power {
			state.Moved = append(state.Moved, messages.OperatorID(i+1))
		}
	}
	return state, nil
}

// Terms is the twin of chain.L2.Terms: there is one definition, that of the sync.
func (v *L2View) Terms(_ context.Context, definition messages.TaskDefinitionID) (messages.Terms, error) {
	by, err := v.now()
	if err != nil {
		return messages.Terms{}, err
	}
	seen, err := v.chain.look(messages.Pin{}, by)
	if err != nil || definition != messages.VotingPowerSync {
		return messages.Terms{}, err
	}
	book := &seen.head.state
	return messages.Terms{Definition: book.Definition, Expiry: math.MaxUint64, Total: book.definitionTotal()}, nil
}

// Roster is the twin of chain.L2.Roster.
func (v *L2View) Roster(context.Context) (messages.Roster, error) {
	by, err := v.now()
	if err != nil {
		return messages.Roster{}, err
	}
	seen, err := v.chain.look(messages.Pin{}, by)
	if err != nil {
		return messages.Roster{}, err
	}
	book := &seen.head.state
	roster := messages.Roster{
		Head: seen.head.pin, Members: make([]messages.Member, 0, len(book.Enrolled)), Total: book.Total, DefinitionTotal: book.definitionTotal(),
		Definition: book.Definition, CommitAtTag: seen.tag.state.Commit, CommitAtHead: book.Commit,
	}
	for i, e := range book.Enrolled {
		if e.Active {
			roster.Members = append(roster.Members, messages.Member{ID: messages.OperatorID(i + 1), Address: e.Address, Power: e.Power, Key: e.Key})
		}
	}
	return roster, nil
}
