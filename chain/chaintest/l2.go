package chaintest

import (
	"context"
	"maps"
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
	Enrolled []Enrolled                           // Enrolled[i] has id i+1
	Beyond   map[uint256.Int]messages.VotingPower // power that updates gave to ids that nobody has
	Total    messages.VotingPower
	// stored totals of definitions; 0 stands for Total
	Stored map[messages.TaskDefinitionID]messages.VotingPower
	// 0, 10001, 10002, and the AVS's own: 1 to Counter
	Definitions    map[messages.TaskDefinitionID]Defined
	Counter        messages.TaskDefinitionID
	OBLS           common.Address
	OpenAggregator bool // anybody may submit
	Readiness      messages.Readiness
	Commit         messages.Commit
	Settled        map[messages.TaskID]bool // approved or rejected
}

// Register gives an operator its next id. As on chain, an earlier id of the same address stays as it is, and power that
// an update gave to the new id before is added to.
func (b *Book) Register(address common.Address, power uint64, key messages.BLSPublicKey) messages.OperatorID {
	id := messages.OperatorID(len(b.Enrolled) + 1)
	held := b.PowerOf(id)
	delete(b.Beyond, *uint256.NewInt(uint64(id)))
	held.AddUint64(&held, power)
	b.Enrolled = append(b.Enrolled, Enrolled{Address: address, Power: held, Active: true, Key: key})
	b.Total.AddUint64(&b.Total, power)
	return id
}

// Unregister makes an id inactive and takes its power away.
func (b *Book) Unregister(id messages.OperatorID) {
	e := &b.Enrolled[id-1]
	b.Total.Sub(&b.Total, &e.Power)
	e.Power, e.Active, e.Key = messages.VotingPower{}, false, messages.BLSPublicKey{}
}

// operators lists active ids and those with power.
func (b *Book) operators() []messages.Operator {
	if len(b.Enrolled) == 0 {
		return nil
	}
	list := make([]messages.Operator, 0, len(b.Enrolled))
	for i, e := range b.Enrolled {
		if e.Active || !e.Power.IsZero() {
			list = append(list,
				messages.Operator{ID: messages.OperatorID(i + 1), Address: e.Address, Power: e.Power, Active: e.Active})
		}
	}
	return list
}

func cloneBook(b Book) Book {
	b.Enrolled = slices.Clone(b.Enrolled)
	// Lists of attesters are replaced, never changed.
	b.Definitions, b.Stored, b.Settled = maps.Clone(b.Definitions), maps.Clone(b.Stored), maps.Clone(b.Settled)
	b.Beyond = maps.Clone(b.Beyond)
	return b
}

// L2 is the twin of an L2 chain with its contracts.
type L2 struct{ *ledger[Book] }

// NewL2 returns a chain whose contracts are deployed and ready, without operators.
func NewL2() *L2 {
	genesis := Book{
		Definitions: genesisDefinitions(), Stored: map[messages.TaskDefinitionID]messages.VotingPower{},
		OBLS:    defaultOBLS(),
		Beyond:  map[uint256.Int]messages.VotingPower{},
		Settled: map[messages.TaskID]bool{}, Readiness: messages.Readiness{HandlerSet: true, HandlerMaySync: true},
	}
	return &L2{newLedger("l2", genesis, cloneBook)}
}

// Mine makes a block; change may alter the contracts' state, nil leaves it.
func (l *L2) Mine(change func(*Book)) messages.Pin { return l.mine(change).pin }

// Book returns a copy of the contracts' state at the head, for checks.
func (l *L2) Book() Book {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.clone(l.blocks[len(l.blocks)-1].state)
}

// View returns an endpoint whose tag is tagLag blocks behind its head.
func (l *L2) View(tagLag uint64) *L2View {
	return &L2View{View: View{lags: lags{tag: tagLag}}, chain: l}
}

// L2View is one node's endpoint on an L2, with an account to submit from. It answers what state.L2 and
// settle.Settlement answer.
type L2View struct {
	View
	// Verify stands for the contract's pairing check: whether one vote is its operator's. Nil accepts every vote.
	Verify func(key messages.BLSPublicKey, digest common.Hash, vote messages.Attestation) bool
	// Digest is the digest that votes with an answer sign; needed where Verify is set.
	Digest func(p messages.Proposal, approved bool) common.Hash
	// Performed stands for the check of the performer's signature; the key is the zero one for a performer that is not
	// active. Nil accepts every one.
	Performed func(p messages.Proposal, key messages.BLSPublicKey) bool
	// Sender is the account that submits. The zero address is taken for an operator's.
	Sender common.Address

	chain *L2
}

// State is the twin of state.L2.State.
func (v *L2View) State(_ context.Context, want messages.Pin) (messages.L2State, error) {
	by, err := v.now()
	if err != nil {
		return messages.L2State{}, err
	}
	seen, err := v.chain.lookAligned(want, by)
	if err != nil {
		return messages.L2State{}, err
	}
	state := messages.L2State{
		Pin: seen.pin.pin, Head: seen.head.pin, TagNumber: seen.tag.pin.Number, PinFinal: seen.final,
		PinForeign: seen.foreign, PinForeignFinal: seen.foreignFinal,
		PinTime: seen.pin.time, TagTime: seen.tag.time, HeadTime: seen.head.time, Aligned: seen.pins(),
	}
	if seen.foreign {
		state.Pin, state.PinTime = want, 0
		return state, nil
	}
	pin, head := &seen.pin.state, &seen.head.state
	state.Operators, state.Total, state.DefinitionTotal = pin.operators(), pin.Total,
		pin.definitionTotal(messages.VotingPowerSync)
	state.Definition, state.Readiness = pin.definition(messages.VotingPowerSync).Definition, head.Readiness
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

// Terms is the twin of state.L2.Terms.
func (v *L2View) Terms(_ context.Context, definition messages.TaskDefinitionID) (messages.Terms, error) {
	by, err := v.now()
	if err != nil {
		return messages.Terms{}, err
	}
	seen, err := v.chain.look(messages.Pin{}, by)
	if err != nil {
		return messages.Terms{}, err
	}
	return seen.head.state.terms(definition), nil
}

// OperatorSet is the twin of state.L2.OperatorSet.
func (v *L2View) OperatorSet(context.Context) (messages.OperatorSet, error) {
	by, err := v.now()
	if err != nil {
		return messages.OperatorSet{}, err
	}
	seen, err := v.chain.look(messages.Pin{}, by)
	if err != nil {
		return messages.OperatorSet{}, err
	}
	book := &seen.head.state
	operatorSet := messages.OperatorSet{
		Head: seen.head.pin, Tag: seen.tag.pin, Members: make([]messages.Member, 0, len(book.Enrolled)),
		Total:           book.Total,
		DefinitionTotal: book.definitionTotal(messages.VotingPowerSync),
		Definition:      book.definition(messages.VotingPowerSync).Definition, CommitAtTag: seen.tag.state.Commit,
		CommitAtHead: book.Commit,
	}
	for i, e := range book.Enrolled {
		if e.Active {
			operatorSet.Members = append(operatorSet.Members,
				messages.Member{ID: messages.OperatorID(i + 1), Address: e.Address, Power: e.Power, Key: e.Key})
		}
	}
	return operatorSet, nil
}
