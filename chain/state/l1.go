package state

import (
	"context"
	"fmt"
	"slices"
	"sync/atomic"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ballast-avs/ballast/chain/contracts"
	"github.com/ballast-avs/ballast/chain/quorum"
	"github.com/ballast-avs/ballast/chain/rpc"
	"github.com/ballast-avs/ballast/messages"
)

// Gas of AvsGovernance.votingPower as measured on the V2 contracts (protocol.md 9: 108k, 258k and 636k with 1, 5 and 15
// strategies, so 70k and 38k for each), rounded up, and isOperatorRegistered on top.
const (
	gasVotingPower = 80_000
	gasPerStrategy = 40_000
	gasRegistered  = 10_000

	// gasCapFactor is how much more than that one operator may use in a shared call before it is asked again alone.
	gasCapFactor = 3
	// maxStrategies bounds what an endpoint may claim; a thousand strategies would not fit into one call.
	maxStrategies = 1000
	// defaultStrategies is assumed where the list cannot be read.
	defaultStrategies = 5
)

// L1Config names what the L1 is read from.
type L1Config struct {
	Chain         messages.ChainID
	AvsGovernance common.Address // the proxy
	Pin           quorum.PinRule
	Settled       *quorum.Settled // what is known of the tag; nil begins anew
}

// L1 reads the operators' voting power on the L1.
type L1 struct {
	pool    *quorum.Pool
	config  L1Config
	readers []*l1Reader
	hint    quorum.AlignHint
}

// l1Reader reads the L1 at one endpoint.
type l1Reader struct {
	*reader
	config L1Config
	rows   chunkSize
	perRow atomic.Uint64 // gas that is planned for one operator
}

// NewL1 returns a reader of the L1. It asks nothing yet.
func NewL1(pool *quorum.Pool, config L1Config) *L1 {
	if config.Settled == nil {
		config.Settled = &quorum.Settled{}
	}
	l := &L1{pool: pool, config: config}
	for _, endpoint := range pool.Endpoints() {
		r := &l1Reader{reader: newReader(endpoint, config.Pin), config: config}
		r.learnStrategies(defaultStrategies)
		l.readers = append(l.readers, r)
	}
	return l
}

func (l *L1) probers() []*quorum.Prober {
	all := make([]*quorum.Prober, 0, len(l.readers))
	for _, r := range l.readers {
		all = append(all, r.Prober)
	}
	return all
}

func (l *l1Reader) learnStrategies(n int) {
	l.perRow.Store(gasVotingPower + gasRegistered + gasPerStrategy*uint64(n))
}

// gasPerOperator is what reading one operator is expected to cost.
func (l *l1Reader) gasPerOperator() uint64 { return l.perRow.Load() }

// power is what was read for one operator.
type power struct {
	readable bool
	amount   messages.VotingPower // 0 for an operator that is not registered
}

// State reads the target voting power of the active ones among operators at a pin: AvsGovernance.votingPower, or 0
// where the operator is not registered. A zero pin asks for the newest aligned block at or below the configured tag
// (voting-power-sync 2.2), one without a hash for the block at that number. An operator whose call fails in a batch is
// asked again alone, with all the gas that the endpoint grants; if the EVM fails it again it is listed in
// State.Unreadable. Errors wrap a *messages.Failure as L2.State's do, and it takes as many steps.
func (l *L1) State(ctx context.Context, want messages.Pin, operators []messages.Operator) (messages.L1State, error) {
	var active []messages.Operator
	for _, op := range operators {
		if op.Active {
			active = append(active, op)
		}
	}
	states, err := quorum.Read(ctx, l.pool, quorum.Question[struct{}, messages.L1State]{
		Rule: l.config.Pin, Want: want, Settled: l.config.Settled, Probers: l.probers(), Align: true,
		Begin: func(ctx context.Context, i int) (*quorum.HeadReport, struct{}, error) {
			probes := l.hint.Headers()
			s, err := l.readers[i].begin(ctx, want, probes.Calls...)
			if err == nil {
				s.AddProbes(probes)
			}
			return s, struct{}{}, err
		},
		Read: func(ctx context.Context, i int, v quorum.AgreedHeads, _ struct{}) (messages.L1State, error) {
			l.hint.Keep(v)
			return l.readers[i].state(ctx, want, v, active)
		},
		Differ: differL1,
	})
	if err != nil {
		return messages.L1State{}, fmt.Errorf("read L1 %d: %w", l.config.Chain, err)
	}
	return states[0], nil
}

// begin looks at the endpoint's blocks, and at what reading will cost; further calls go along.
func (l *l1Reader) begin(ctx context.Context, want messages.Pin, further ...*rpc.Call) (*quorum.HeadReport, error) {
	strategies := rpc.Getter(l.config.AvsGovernance, contracts.NewAvsGovernance().PackStakingContracts(), rpc.TagLatest)
	chain := &rpc.Call{Method: "eth_chainId", Bytes: rpc.CallBytes}
	s, err := l.Look(ctx, want, append(slices.Clip(further), strategies, chain)...)
	if err != nil {
		return nil, err
	}
	l.countStrategies(strategies)
	return s, checkChain(chain, l.config.Chain)
}

// state reads the active operators at blocks that were agreed on.
func (l *l1Reader) state(
	ctx context.Context, want messages.Pin, v quorum.AgreedHeads, active []messages.Operator,
) (messages.L1State, error) {
	state := messages.L1State{
		Pin: v.Pin.Pin(), PinTime: v.Pin.Time, HeadNumber: v.Head.Seen(), HeadTime: v.Head.Time,
		PinFinal: v.Final, PinForeign: v.Foreign, PinForeignFinal: v.ForeignFinal,
		Aligned: v.Aligned.Pins(),
	}
	if v.Foreign {
		state.Pin, state.PinTime = want, 0
		return state, nil
	}
	if len(active) == 0 {
		return state, nil
	}
	var powers []power
	err := l.inModes(l.plain.Skip(), func(m mode) (err error) {
		powers, err = l.powers(ctx, m, v.Pin, active)
		return err
	})
	if err != nil {
		return messages.L1State{}, fmt.Errorf("read at block %d: %w", v.Pin.Number, err)
	}
	for i, p := range powers {
		if p.readable {
			state.Targets = append(state.Targets, messages.Target{Operator: active[i].ID, Power: p.amount})
		} else {
			state.Unreadable = append(state.Unreadable, active[i].ID)
		}
	}
	return state, nil
}

// countStrategies plans with the number of staking contracts. Without an answer the last one holds: a plan that is off
// costs a repetition, no more.
func (l *l1Reader) countStrategies(c *rpc.Call) {
	raw, err := c.Returned()
	if err != nil {
		return
	}
	list, err := contracts.NewAvsGovernance().UnpackStakingContracts(raw)
	if err == nil && len(list) <= maxStrategies {
		l.learnStrategies(len(list))
	}
}

// powers reads all operators in shared calls, then alone those that failed there. In a plain mode all are read alone.
func (l *l1Reader) powers(ctx context.Context, m mode, at rpc.Block, active []messages.Operator) ([]power, error) {
	addresses := make([]common.Address, len(active))
	for i, op := range active {
		addresses[i] = op.Address
	}
	powers := make([]power, len(active))
	where := rpc.BlockRef{Block: at, Numbered: m.numbered}
	if !m.plain {
		if err := l.finish(ctx, m.watching(false, at), l.powerChunks(where, addresses, powers)); err != nil {
			return nil, err
		}
	}
	var positions []int
	var alone []common.Address
	for i := range powers {
		if !powers[i].readable {
			positions, alone = append(positions, i), append(alone, addresses[i])
		}
	}
	part := l.plainPowers(where.Param(), alone, func(i int, p power) { powers[positions[i]] = p })
	return powers, l.finish(ctx, m.watching(true, at), part)
}

// powerChunks reads operators through the reader contract.
func (l *l1Reader) powerChunks(at rpc.BlockRef, addresses []common.Address, into []power) work {
	limit := gasCapFactor * l.gasPerOperator()
	// The reader contract keeps back twice the limit, so that the last operator of a chunk has all of its own.
	usable := l.Endpoint.Limits.CallGas / 100 * usableGas
	usable -= min(usable, 2*limit+limit/16)
	l.rows.begin(int(usable / l.gasPerOperator()))
	build := func(s span) *rpc.Call {
		input := l.abi.PackVotingPowers(l.config.AvsGovernance, addresses[s.from:s.to], wide(limit))
		return l.remote(input, at.Param(), l.gasPerOperator()*uint64(s.len()))
	}
	read := func(raw []byte, s span) ([]struct{}, int, error) {
		out, err := l.abi.UnpackVotingPowers(raw)
		if err != nil {
			return nil, 0, err
		}
		if err := rpc.SameBlock(at.Block, out.BlockNumber); err != nil {
			return nil, 0, err
		}
		rows := out.Rows
		if len(rows) != s.len() {
			return nil, 0, fmt.Errorf("%d rows for %d operators", len(rows), s.len())
		}
		for i, row := range rows {
			if !row.Ok && row.Error == [4]byte{0xff, 0xff, 0xff, 0xff} && s.len() > 1 { // NOT_READ: the gas ran out.
				return nil, s.from + i, nil
			}
			p := power{readable: row.Ok}
			if row.Ok && row.Registered {
				p.amount = word(row.Power)
			}
			into[s.from+i] = p
		}
		return nil, s.to, nil
	}
	return newChunks(len(addresses), &l.rows, build, read)
}

// checkChain compares an endpoint's chain id with the configured one.
func checkChain(c *rpc.Call, want messages.ChainID) error {
	id, err := c.Number()
	if err != nil {
		return err
	}
	if id != uint64(want) {
		return otherChain(id, want)
	}
	return nil
}

// otherChain is the failure of an endpoint that serves another chain than the configured one.
func otherChain(id uint64, want messages.ChainID) error {
	err := fmt.Errorf("the endpoint serves chain %d, not %d", id, want)
	return rpc.Coded("check chain", messages.ReasonChainChanged, err.Error(), err)
}
