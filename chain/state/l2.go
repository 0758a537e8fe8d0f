package state

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync/atomic"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ballast-avs/ballast/chain/contracts"
	"github.com/ballast-avs/ballast/chain/quorum"
	"github.com/ballast-avs/ballast/chain/rpc"
	"github.com/ballast-avs/ballast/messages"
)

const (
	// gasPerOperatorRow is what reading one operator's row costs at most: six cold slots and
	// three calls through proxies.
	gasPerOperatorRow = 25_000
	// gasPerKeyRow is the same for a BLS key: five cold slots and one call.
	gasPerKeyRow = 20_000
	// gasPerSync is what the other facts cost: about thirty cold slots and twenty calls, and
	// restricted attesters on top.
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
	Pin               quorum.PinRule
	Settled           *quorum.Settled // what is known of the tag; nil begins anew
	Payer             common.Address  // whose balance a round looks at; the zero address has none
}

// L2 reads one L2: the AttestationCenter and what it points to.
type L2 struct {
	pool    *quorum.Pool
	config  L2Config
	readers []*l2Reader
	hint    quorum.AlignHint
	last    atomic.Pointer[operatorSetAt]
}

// l2Reader reads an L2 at one endpoint.
type l2Reader struct {
	*reader
	config L2Config
	rows   chunkSize
	keys   chunkSize
}

// operatorSetAt is the last operator set with the blocks that it was read at.
type operatorSetAt struct {
	head, tag   rpc.Block
	operatorSet messages.OperatorSet
}

// NewL2 returns a reader of an L2. It asks nothing yet.
func NewL2(pool *quorum.Pool, config L2Config) *L2 {
	if config.Settled == nil {
		config.Settled = &quorum.Settled{}
	}
	l := &L2{pool: pool, config: config}
	for _, endpoint := range pool.Endpoints() {
		l.readers = append(l.readers, &l2Reader{reader: newReader(endpoint, config.Pin), config: config})
	}
	return l
}

// Config is what the L2 is read from.
func (l *L2) Config() L2Config { return l.config }

// l2Begun is what an endpoint's first answer tells besides its blocks.
type l2Begun struct {
	hint   hint
	wallet []*rpc.Call
}

// State reads all that a round needs at a pin, and looks at it again at the head. A zero pin asks for the newest
// aligned block at or below the configured tag (voting-power-sync 2.2), one without a hash for the block at that
// number. Total and definition are those of the pin, readiness is the head's, Aligned are filled for every pin. Errors
// wrap a *messages.Failure: PIN_UNKNOWN when the endpoints have not seen the pin (or dropped it meanwhile),
// PIN_NOT_ALIGNED when the chain has no aligned block for a zero pin yet, STATE_UNAVAILABLE, CHAIN_UNAVAILABLE, or
// ENDPOINTS_DISAGREE when a quorum of them answered and did not answer the same. A pin that the chain has another block
// for is not an error but State.PinForeign; nothing but blocks is read then.
//
// An endpoint is asked in two steps while tag and window are those of the last call, else in three: for its blocks, for
// headers around the aligned ones, for the state. Irregular block times may need more.
func (l *L2) State(ctx context.Context, want messages.Pin) (messages.L2State, error) {
	states, err := quorum.Read(ctx, l.pool, quorum.Question[l2Begun, messages.L2State]{
		Rule: l.config.Pin, Want: want, Settled: l.config.Settled, Probers: l.probers(), Align: true,
		Begin: func(ctx context.Context, i int) (*quorum.HeadReport, l2Begun, error) {
			wallet, probes := l.walletCalls(), l.hint.Headers()
			s, h, err := l.readers[i].begin(ctx, want, slices.Concat(wallet, probes.Calls)...)
			if err == nil {
				s.AddProbes(probes)
			}
			return s, l2Begun{h, wallet}, err
		},
		Read: func(ctx context.Context, i int, v quorum.AgreedHeads, b l2Begun) (messages.L2State, error) {
			l.hint.Keep(v)
			return l.readers[i].state(ctx, want, v, b)
		},
		Differ: differL2,
	})
	if err != nil {
		return messages.L2State{}, fmt.Errorf("read L2 %d: %w", l.config.Chain, err)
	}
	return withMedianWallet(states), nil
}

func (l *L2) probers() []*quorum.Prober {
	all := make([]*quorum.Prober, 0, len(l.readers))
	for _, r := range l.readers {
		all = append(all, r.Prober)
	}
	return all
}

// state reads the state at blocks that were agreed on.
func (l *l2Reader) state(
	ctx context.Context, want messages.Pin, v quorum.AgreedHeads, b l2Begun,
) (messages.L2State, error) {
	state := messages.L2State{
		Pin: v.Pin.Pin(), Head: v.Head.Pin(), TagNumber: v.Tag.Seen(), PinFinal: v.Final,
		PinForeign: v.Foreign, PinForeignFinal: v.ForeignFinal,
		PinTime: v.Pin.Time, TagTime: v.Tag.Time, HeadTime: v.Head.Time, Aligned: v.Aligned.Pins(),
	}
	if v.Foreign {
		state.Pin, state.PinTime = want, 0
		return state, nil
	}
	pin, head, tag := snapshotAt(v.Pin), snapshotAt(v.Head), snapshotAt(v.Tag)
	pin.wantOperators, head.wantOperators = true, true
	if err := l.read(ctx, b.hint, distinct(pin, head, tag)...); err != nil {
		return messages.L2State{}, fmt.Errorf("read at block %d: %w", v.Pin.Number, err)
	}
	// Blocks that are one and the same were read once.
	headFacts, headRows := atBlock(v.Head, pin, head), rowsAt(v.Head, pin, head)
	state.Operators, state.Total, state.DefinitionTotal = pin.operators, pin.facts.total, pin.facts.definitionTotal
	state.Definition, state.Readiness = pin.facts.definition, headFacts.readiness
	readWallet(b.wallet, &state.Readiness)
	state.CommitAtPin, state.CommitAtHead = pin.facts.commit, headFacts.commit
	state.CommitAtTag = atBlock(v.Tag, pin, head, tag).commit
	state.Moved = moved(pin.operators, headRows)
	return state, nil
}

// OperatorSet reads who may attest at the head. While neither head nor tag moves it costs one
// request. Errors are State's.
func (l *L2) OperatorSet(ctx context.Context) (messages.OperatorSet, error) {
	var seen atomic.Pointer[quorum.AgreedHeads]
	operatorSets, err := quorum.Read(ctx, l.pool, quorum.Question[hint, messages.OperatorSet]{
		Rule: l.config.Pin, Settled: l.config.Settled, Probers: l.probers(),
		Begin: func(ctx context.Context, i int) (*quorum.HeadReport, hint, error) {
			return l.readers[i].begin(ctx, messages.Pin{})
		},
		Cached: func(v quorum.AgreedHeads) (messages.OperatorSet, bool) {
			seen.Store(&v)
			if last := l.last.Load(); last != nil && last.head == v.Head && last.tag == v.Tag {
				return last.operatorSet, true
			}
			return messages.OperatorSet{}, false
		},
		Read: func(ctx context.Context, i int, v quorum.AgreedHeads, h hint) (messages.OperatorSet, error) {
			return l.readers[i].operatorSet(ctx, v, h)
		},
		Differ: differOperatorSets,
	})
	if err != nil {
		return messages.OperatorSet{}, fmt.Errorf("read operator set of L2 %d: %w", l.config.Chain, err)
	}
	v := seen.Load()
	l.last.Store(&operatorSetAt{head: v.Head, tag: v.Tag, operatorSet: operatorSets[0]})
	return operatorSets[0], nil
}

// operatorSet reads the operators and their terms at blocks that were agreed on.
func (l *l2Reader) operatorSet(ctx context.Context, v quorum.AgreedHeads, h hint) (messages.OperatorSet, error) {
	head, tag := snapshotAt(v.Head), snapshotAt(v.Tag)
	head.wantOperators, head.wantKeys = true, true
	if err := l.read(ctx, h, distinct(head, tag)...); err != nil {
		return messages.OperatorSet{}, fmt.Errorf("read at block %d: %w", v.Head.Number, err)
	}
	return messages.OperatorSet{
		Head: v.Head.Pin(), Tag: v.Tag.Pin(), Members: head.members(), Total: head.facts.total,
		DefinitionTotal: head.facts.definitionTotal,
		Definition:      head.facts.definition, CommitAtHead: head.facts.commit,
		CommitAtTag: atBlock(v.Tag, head, tag).commit,
	}, nil
}

// hint is what a read at a pin has to know before it can ask: it is taken at the head and checked at the pin.
type hint struct {
	obls, handler common.Address
	ids           uint64 // numOfTotalOperators
	plain         bool   // read without overrides
}

// begin looks at the endpoint's blocks and takes the hint in one round trip, in which further calls go along.
func (l *l2Reader) begin(
	ctx context.Context, want messages.Pin, further ...*rpc.Call,
) (*quorum.HeadReport, hint, error) {
	if !l.plain.Skip() {
		guess := l.syncCall(rpc.TagLatest)
		s, err := l.Look(ctx, want, append(further, guess)...)
		if err != nil {
			return nil, hint{}, err
		}
		found, err := l.readSync(guess)
		if err == nil {
			return s, found.hint, nil
		}
		if !errors.Is(err, rpc.ErrNoOverride) {
			return nil, hint{}, err
		}
		l.plain.Lost()
	}
	obls, handler, ids := l.plainHint(rpc.TagLatest)
	s, err := l.Look(ctx, want, append(further, obls, handler, ids)...)
	if err != nil {
		return nil, hint{}, err
	}
	h, err := readPlainHint(obls, handler, ids)
	h.plain = true
	return s, h, err
}

// snapshot is what is read at one block.
type snapshot struct {
	block                   rpc.BlockRef
	wantOperators, wantKeys bool

	facts     facts
	operators []messages.Operator // ascending by id
	keysByID  map[messages.OperatorID]messages.BLSPublicKey
}

func snapshotAt(b rpc.Block) *snapshot { return &snapshot{block: rpc.BlockRef{Block: b}} }

// read fills snapshots in one round trip. Where the endpoint does not take overrides or block
// hashes it is asked without.
func (l *l2Reader) read(ctx context.Context, h hint, all ...*snapshot) error {
	return l.inModes(h.plain, func(m mode) error {
		h.plain = m.plain
		for _, s := range all {
			s.block.Numbered = m.numbered
		}
		return l.readIn(ctx, m, h, all)
	})
}

// readIn is read in one mode. Where the hint turns out to be wrong at one of the blocks it starts again
// with what was found there.
func (l *l2Reader) readIn(ctx context.Context, m mode, h hint, all []*snapshot) error {
	blocks := make([]rpc.Block, 0, len(all))
	for _, s := range all {
		blocks = append(blocks, s.block.Block)
	}
	for range maxHints {
		if h.ids > maxOperators {
			return rpc.Unavailable("read L2",
				fmt.Errorf("%d operator ids are more than the %d that are read", h.ids, maxOperators))
		}
		var parts []work
		for _, s := range all {
			parts = append(parts, l.parts(s, h)...)
		}
		if err := l.finish(ctx, m.watching(false, blocks...), parts...); err != nil {
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
	return rpc.Unavailable("read L2",
		errors.New("the AttestationCenter's contracts differ between the blocks that were read"))
}

// parts plans what is asked for one snapshot.
func (l *l2Reader) parts(s *snapshot, h hint) []work {
	if h.plain {
		return l.plainParts(s, h)
	}
	sync, exists := l.syncCall(s.block.Param()), l.definitionCall(s.block.Param())
	parts := []work{&single{all: []*rpc.Call{sync, exists}, read: func() (err error) {
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
	return int(r.Endpoint.Limits.CallGas / 100 * usableGas / gasPerRow)
}

// definitionCall reads the slot that holds a definition's own id where the definition exists (protocol.md 1.9).
func (l *l2Reader) definitionCall(at any) *rpc.Call {
	return slotCall(l.config.AttestationCenter, contracts.TaskDefinition(uint16(messages.VotingPowerSync)).ID, at)
}

func definitionExists(c *rpc.Call) (bool, error) {
	word, err := c.Slot()
	return word == common.BigToHash(wide(uint64(messages.VotingPowerSync))), err
}
