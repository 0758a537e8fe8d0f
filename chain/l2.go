package chain

import (
	"context"
	"errors"
	"fmt"
	"sync/atomic"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/ballast-avs/ballast/chain/contracts"
	"github.com/ballast-avs/ballast/messages"
)

const (
	// gasPerOperatorRow is what reading one operator's row costs at most: six cold slots and three calls through proxies.
	gasPerOperatorRow = 25_000
	// gasPerKeyRow is the same for a BLS key: five cold slots and one call.
	gasPerKeyRow = 20_000
	// gasPerSync is what the other facts cost: about thirty cold slots and twenty calls, and restricted attesters on top.
	gasPerSync = 2_000_000
	// maxOperators bounds the ids that an endpoint may claim to exist: at 100,000 one state is 26 MB of answers.
	maxOperators = 100_000
	// maxHints bounds the repetitions of a read that was begun on a wrong guess of addresses or of the number of ids.
	maxHints = 3
)

// L2Config names what one L2 is read from.
type L2Config struct {
	Chain             messages.ChainID
	AttestationCenter common.Address // the proxy
	Pin               PinRule
	Payer             common.Address // whose balance a round looks at; the zero address has none
}

// L2 reads one L2: the AttestationCenter and what it points to.
type L2 struct {
	reader
	config L2Config
	rows   chunkSize
	keys   chunkSize
	last   atomic.Pointer[rosterAt]
}

// rosterAt is the last roster with the blocks that it was read at.
type rosterAt struct {
	head, tag block
	roster    messages.Roster
}

// NewL2 returns a reader of an L2. It asks nothing yet.
func NewL2(endpoint *Endpoint, config L2Config) *L2 {
	return &L2{reader: newReader(endpoint, config.Pin), config: config}
}

// State reads all that a round needs at a pin, and looks at it again at the head. A zero pin asks for the newest block at
// the configured tag, one without a hash for the block at that number. Total and definition are those of the pin,
// readiness is the head's. Errors wrap a *messages.Failure: PIN_UNKNOWN when the endpoint has not seen the pin (or dropped
// it meanwhile), STATE_UNAVAILABLE, CHAIN_UNAVAILABLE. A pin that the endpoint has another block for is no error but
// State.PinForeign; nothing else is read then.
func (l *L2) State(ctx context.Context, want messages.Pin) (messages.L2State, error) {
	wallet := l.walletCalls()
	v, hint, err := l.begin(ctx, want, wallet...)
	if err != nil {
		return messages.L2State{}, fmt.Errorf("read L2 %d: %w", l.config.Chain, err)
	}
	state := messages.L2State{
		Pin: v.pin.pin(), Head: v.head.pin(), TagNumber: v.tag.Number, PinFinal: v.final,
		PinForeign: v.foreign, PinForeignFinal: v.foreignFinal,
	}
	if v.foreign {
		state.Pin = want
		return state, nil
	}
	pin, head, tag := l.snapshotAt(v.pin), l.snapshotAt(v.head), l.snapshotAt(v.tag)
	pin.wantOperators, head.wantOperators = true, true
	if err := l.read(ctx, hint, distinct(pin, head, tag)...); err != nil {
		return messages.L2State{}, fmt.Errorf("read L2 %d at block %d: %w", l.config.Chain, v.pin.Number, err)
	}
	// Blocks that are one and the same were read once.
	headFacts, headRows := atBlock(v.head, pin, head), rowsAt(v.head, pin, head)
	state.Operators, state.Total, state.DefinitionTotal = pin.operators, pin.facts.total, pin.facts.definitionTotal
	state.Definition, state.Readiness = pin.facts.definition, headFacts.readiness
	readWallet(wallet, &state.Readiness)
	state.CommitAtPin, state.CommitAtHead = pin.facts.commit, headFacts.commit
	state.CommitAtTag = atBlock(v.tag, pin, head, tag).commit
	state.Moved = moved(pin.operators, headRows)
	return state, nil
}

// Roster reads who may attest at the head. While neither head nor tag moves it costs one request.
func (l *L2) Roster(ctx context.Context) (messages.Roster, error) {
	v, hint, err := l.begin(ctx, messages.Pin{})
	if err != nil {
		return messages.Roster{}, fmt.Errorf("read roster of L2 %d: %w", l.config.Chain, err)
	}
	if last := l.last.Load(); last != nil && last.head == v.head && last.tag == v.tag {
		return last.roster, nil
	}
	head, tag := l.snapshotAt(v.head), l.snapshotAt(v.tag)
	head.wantOperators, head.wantKeys = true, true
	if err := l.read(ctx, hint, distinct(head, tag)...); err != nil {
		return messages.Roster{}, fmt.Errorf("read roster of L2 %d at block %d: %w", l.config.Chain, v.head.Number, err)
	}
	roster := messages.Roster{
		Head: v.head.pin(), Members: head.members(), Total: head.facts.total, DefinitionTotal: head.facts.definitionTotal,
		Definition: head.facts.definition, CommitAtHead: head.facts.commit, CommitAtTag: atBlock(v.tag, head, tag).commit,
	}
	l.last.Store(&rosterAt{head: v.head, tag: v.tag, roster: roster})
	return roster, nil
}

// hint is what a read at a pin has to know before it can ask: it is taken at the head and checked at the pin.
type hint struct {
	obls, handler common.Address
	ids           uint64 // numOfTotalOperators
	plain         bool   // read without overrides
}

// begin resolves the pin and takes the hint in one round trip, in which further calls go along.
func (l *L2) begin(ctx context.Context, want messages.Pin, further ...*call) (view, hint, error) {
	if !l.plain.next() {
		guess := l.syncCall(TagLatest)
		v, err := l.look(ctx, want, append(further, guess)...)
		if err != nil {
			return v, hint{}, err
		}
		facts, err := l.readSync(guess)
		if err == nil {
			return v, facts.hint, nil
		}
		if !errors.Is(err, errNoOverride) {
			return v, hint{}, err
		}
		l.plain.refused()
	}
	obls, handler, ids := l.plainHint(TagLatest)
	v, err := l.look(ctx, want, append(further, obls, handler, ids)...)
	if err != nil {
		return v, hint{}, err
	}
	h, err := readPlainHint(obls, handler, ids)
	h.plain = true
	return v, h, err
}

// snapshot is what is read at one block.
type snapshot struct {
	block                   block
	wantOperators, wantKeys bool

	facts     facts
	operators []messages.Operator // ascending by id
	keysByID  map[messages.OperatorID]messages.BLSPublicKey
}

func (l *L2) snapshotAt(b block) *snapshot { return &snapshot{block: b} }

// read fills snapshots in one round trip. Where the hint turns out to be wrong at one of the blocks it starts again with
// what was found there; where overrides are refused it asks in plain batches.
func (l *L2) read(ctx context.Context, h hint, all ...*snapshot) error {
	for range maxHints {
		if h.ids > maxOperators {
			return unavailable("read L2", fmt.Errorf("%d operator ids are more than the %d that are read", h.ids, maxOperators))
		}
		var parts []work
		for _, s := range all {
			parts = append(parts, l.parts(s, h)...)
		}
		err := l.finish(ctx, parts...)
		if errors.Is(err, errNoOverride) {
			l.plain.refused()
			h.plain = true
			continue
		}
		if err != nil {
			return err
		}
		next := h
		for _, s := range all {
			next.ids = max(next.ids, s.facts.hint.ids)
			if s.facts.hint.obls != h.obls || s.facts.hint.handler != h.handler && h.plain {
				next.obls, next.handler = s.facts.hint.obls, s.facts.hint.handler
			}
		}
		if next == h {
			return check(l.config.Chain, all)
		}
		h = next
	}
	return unavailable("read L2", errors.New("the AttestationCenter's contracts differ between the blocks that were read"))
}

// parts plans what is asked for one snapshot.
func (l *L2) parts(s *snapshot, h hint) []work {
	if h.plain {
		return l.plainParts(s, h)
	}
	sync, exists := l.syncCall(s.block.at()), l.definitionCall(s.block.at())
	parts := []work{&single{all: []*call{sync, exists}, read: func() (err error) {
		if s.facts, err = l.readSync(sync); err != nil {
			return err
		}
		s.facts.definition.Exists, err = definitionExists(exists)
		return err
	}}}
	n := int(h.ids)
	if s.wantOperators {
		l.rows.begin(l.planned(gasPerOperatorRow))
		parts = append(parts, l.operatorChunks(s, h, n))
	}
	if s.wantKeys {
		l.keys.begin(l.planned(gasPerKeyRow))
		parts = append(parts, l.keyChunks(s, h, n))
	}
	return parts
}

// planned is the number of rows that fit into one call.
func (r *reader) planned(gasPerRow uint64) int {
	return int(r.endpoint.limits.CallGas / 100 * usableGas / gasPerRow)
}

// definitionCall reads the slot that holds a definition's own id where the definition exists (protocol.md 1.9).
func (l *L2) definitionCall(at any) *call {
	slot := contracts.TaskDefinition(uint16(messages.VotingPowerSync)).ID
	return &call{method: "eth_getStorageAt", args: []any{l.config.AttestationCenter, slot, at}, bytes: callBytes}
}

func definitionExists(c *call) (bool, error) {
	var word hexutil.Bytes
	if err := c.decode(&word); err != nil {
		return false, err
	}
	return common.BytesToHash(word) == common.BigToHash(wide(uint64(messages.VotingPowerSync))), nil
}
