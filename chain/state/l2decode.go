package state

import (
	"cmp"
	"errors"
	"fmt"
	"math"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/ballast-avs/ballast/chain/bls"
	"github.com/ballast-avs/ballast/chain/contracts"
	"github.com/ballast-avs/ballast/chain/rpc"
	"github.com/ballast-avs/ballast/messages"
)

// facts is what holds for the whole AVS at one block.
type facts struct {
	hint            hint
	chain, number   uint64
	commit          messages.Commit
	readiness       messages.Readiness
	total           messages.VotingPower
	definitionTotal messages.VotingPower
	definition      messages.Definition
}

// wide converts to the integer type of the ABI.
func wide(n uint64) *big.Int { return new(big.Int).SetUint64(n) }

// syncCall asks for the facts at a block. The zero addresses let the contract find OBLS and handler by itself.
func (l *l2Reader) syncCall(at any) *rpc.Call {
	return l.remote(l.abi.PackSync(common.Address{}, common.Address{}, l.config.AttestationCenter), at, gasPerSync)
}

func (l *l2Reader) readSync(c *rpc.Call) (facts, error) {
	raw, err := c.OverrideReturned()
	if errors.Is(err, rpc.ErrNoOverride) {
		return facts{}, err
	}
	if err != nil {
		return facts{}, unreadableCenter(l.config.AttestationCenter, err)
	}
	s, err := l.abi.UnpackSync(raw)
	if err != nil {
		return facts{}, rpc.Unavailable("decode facts", err)
	}
	f := facts{
		hint:   hint{obls: s.Obls, handler: s.InternalTaskHandler, ids: saturated(s.NumOfTotalOperators)},
		chain:  saturated(s.ChainId),
		number: saturated(s.BlockNumber),
		commit: messages.Commit{L1: saturated(s.LastCommitBlockL1), L2: saturated(s.LastCommitBlockL2)},
		readiness: messages.Readiness{
			HandlerSet: s.HandlerReadable, HandlerMaySync: s.HandlerIsSyncer, SubmissionPaused: s.SubmissionPaused,
		},
		total: word(s.TotalVotingPower), definitionTotal: word(s.DefinitionTotalVotingPower),
	}
	f.definition.MinimumVotingPower = word(s.MinimumVotingPower)
	f.definition.MaximumAttesters = saturated(s.MaximumNumberOfAttesters)
	if f.definition.RestrictedAttesters, err = ascending(s.RestrictedAttesterIds); err != nil {
		return facts{}, rpc.Unavailable("read restricted attesters", err)
	}
	return f, nil
}

// unreadableCenter says in words what is wrong with a contract that the reader contract could not read.
func unreadableCenter(center common.Address, err error) error {
	action := "read AttestationCenter " + center.Hex()
	if data := rpc.RevertData(err); len(data) > 0 {
		name, args := contracts.DecodeRevert(data)
		return rpc.Unavailable(action, fmt.Errorf("%s(%s): %w", name, args, err))
	}
	return rpc.FailureOf(action, err)
}

// word converts an unsigned word of the ABI; larger values cannot be decoded.
func word(n *big.Int) messages.VotingPower {
	v, _ := uint256.FromBig(n)
	return *v
}

// saturated converts a word to 64 bits. Block numbers are free values on chain; one beyond all blocks stays beyond.
func saturated(n *big.Int) uint64 {
	if !n.IsUint64() {
		return math.MaxUint64
	}
	return n.Uint64()
}

// ascending checks a list of operator ids that the contracts keep strictly ascending.
func ascending(words []*big.Int) ([]messages.OperatorID, error) {
	ids := make([]messages.OperatorID, 0, len(words))
	for i, w := range words {
		if !w.IsUint64() {
			return nil, fmt.Errorf("operator id %s is out of range", w)
		}
		id := messages.OperatorID(w.Uint64())
		if i > 0 && id <= ids[i-1] {
			return nil, fmt.Errorf("operator id %d follows %d", id, ids[i-1])
		}
		ids = append(ids, id)
	}
	return ids, nil
}

// operatorChunks reads the operators with ids 1..n that are active or have power.
func (l *l2Reader) operatorChunks(s *snapshot, h hint, n int) work {
	build := func(p span) *rpc.Call {
		input := l.abi.PackOperators(l.config.AttestationCenter, h.obls, wide(uint64(p.from)+1), wide(uint64(p.to)))
		return l.remote(input, s.block.Param(), gasPerOperatorRow*uint64(p.len()))
	}
	read := func(raw []byte, p span) ([]messages.Operator, int, error) {
		out, err := l.abi.UnpackOperators(raw)
		if err != nil {
			return nil, 0, err
		}
		if err = rpc.SameBlock(s.block.Block, out.BlockNumber); err != nil {
			return nil, 0, err
		}
		operators, err := checkedOperators(out.Rows, p)
		return operators, p.to, err
	}
	c := newChunks(n, &l.rows, build, read)
	return &collected[messages.Operator]{chunks: c, into: func(all []messages.Operator) {
		slices.SortFunc(all, func(a, b messages.Operator) int { return cmp.Compare(a.ID, b.ID) })
		s.operators = all
	}}
}

// checkedOperators converts a chunk's rows: ids strictly ascending within the chunk, each active or with power.
func checkedOperators(rows []contracts.PowerReaderOperatorRow, p span) ([]messages.Operator, error) {
	if len(rows) > p.len() {
		return nil, fmt.Errorf("%d rows for %d ids", len(rows), p.len())
	}
	out := make([]messages.Operator, 0, len(rows))
	last := uint64(p.from)
	for _, row := range rows {
		id := saturated(row.Id)
		if id <= last || id > uint64(p.to) {
			return nil, fmt.Errorf("operator id %s after %d in a chunk up to %d", row.Id, last, p.to)
		}
		last = id
		op := messages.Operator{
			ID: messages.OperatorID(id), Address: row.Operator, Power: word(row.Power), Active: row.Active,
		}
		if !op.Active && op.Power.IsZero() {
			return nil, fmt.Errorf("operator %d is neither active nor has power", id)
		}
		out = append(out, op)
	}
	return out, nil
}

// keyChunks reads the BLS keys of ids 1..n; ids that are inactive or without a key are left out.
func (l *l2Reader) keyChunks(s *snapshot, h hint, n int) work {
	build := func(p span) *rpc.Call {
		ids := make([]*big.Int, 0, p.len())
		for id := p.from + 1; id <= p.to; id++ {
			ids = append(ids, big.NewInt(int64(id)))
		}
		return l.remote(l.abi.PackKeys(h.obls, ids), s.block.Param(), gasPerKeyRow*uint64(p.len()))
	}
	read := func(raw []byte, p span) ([]keyRow, int, error) {
		out, err := l.abi.UnpackKeys(raw)
		if err != nil {
			return nil, 0, err
		}
		if err := rpc.SameBlock(s.block.Block, out.BlockNumber); err != nil {
			return nil, 0, err
		}
		if len(out.BlsKeys) != p.len() || len(out.Ok) != p.len() {
			return nil, 0, fmt.Errorf("%d keys for %d ids", len(out.BlsKeys), p.len())
		}
		var rows []keyRow
		for i, words := range out.BlsKeys {
			if out.Ok[i] {
				rows = append(rows, keyRow{messages.OperatorID(p.from + 1 + i), keyOf(words)})
			}
		}
		return rows, p.to, nil
	}
	c := newChunks(n, &l.keys, build, read)
	return &collected[keyRow]{chunks: c, into: func(all []keyRow) { s.keysByID = keysOf(all) }}
}

type keyRow struct {
	id  messages.OperatorID
	key messages.BLSPublicKey
}

func keysOf(rows []keyRow) map[messages.OperatorID]messages.BLSPublicKey {
	byID := make(map[messages.OperatorID]messages.BLSPublicKey, len(rows))
	for _, r := range rows {
		byID[r.id] = r.key
	}
	return byID
}

// keyOf packs the four words as the contract holds them. They need not be a point: L2 registration checks no key.
func keyOf(words [4]*big.Int) (key messages.BLSPublicKey) {
	const size = bls.PublicKeySize / 4
	for i, w := range words {
		w.FillBytes(key[i*size : (i+1)*size])
	}
	return key
}

// members lists the active operators with their keys. One without a key cannot sign and stays in with a zero key, since
// its power counts in the total.
func (s *snapshot) members() []messages.Member {
	members := make([]messages.Member, 0, len(s.operators))
	for _, op := range s.operators {
		if op.Active {
			members = append(members,
				messages.Member{ID: op.ID, Address: op.Address, Power: op.Power, Key: s.keysByID[op.ID]})
		}
	}
	return members
}

// collected is a chunked list that hands all rows on once the last chunk is read.
type collected[T any] struct {
	*chunks[T]
	into func([]T)
}

func (c *collected[T]) settle() error {
	if err := c.chunks.settle(); err != nil {
		return err
	}
	if len(c.pending) == 0 {
		c.into(c.rows)
	}
	return nil
}

// check compares what the blocks say about themselves with what was asked for.
func check(chain messages.ChainID, all []*snapshot) error {
	for _, s := range all {
		if f := &s.facts; f.chain != uint64(chain) {
			return otherChain(f.chain, chain)
		}
		if err := rpc.SameBlock(s.block.Block, wide(s.facts.number)); err != nil {
			return err
		}
	}
	return nil
}

// distinct leaves out snapshots of blocks that an earlier one reads already.
func distinct(all ...*snapshot) []*snapshot {
	var out []*snapshot
	for _, s := range all {
		if !slices.ContainsFunc(out, func(o *snapshot) bool { return o.block.Hash == s.block.Hash }) {
			out = append(out, s)
		}
	}
	return out
}

// atBlock returns the facts of the first snapshot of a block.
func atBlock(b rpc.Block, all ...*snapshot) facts {
	for _, s := range all {
		if s.block.Hash == b.Hash {
			return s.facts
		}
	}
	return facts{}
}

// rowsAt returns the operators of the first snapshot of a block.
func rowsAt(b rpc.Block, all ...*snapshot) []messages.Operator {
	for _, s := range all {
		if s.block.Hash == b.Hash {
			return s.operators
		}
	}
	return nil
}

// moved lists the ids whose power or active flag differ between two lists ascending by id. An absent id is inactive and
// without power.
func moved(a, b []messages.Operator) []messages.OperatorID {
	var ids []messages.OperatorID
	for len(a) > 0 || len(b) > 0 {
		switch {
		case len(b) == 0 || len(a) > 0 && a[0].ID < b[0].ID:
			ids, a = append(ids, a[0].ID), a[1:]
		case len(a) == 0 || b[0].ID < a[0].ID:
			ids, b = append(ids, b[0].ID), b[1:]
		default:
			if a[0].Active != b[0].Active || a[0].Power != b[0].Power {
				ids = append(ids, a[0].ID)
			}
			a, b = a[1:], b[1:]
		}
	}
	return ids
}
