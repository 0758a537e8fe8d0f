package chain

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/ballast-avs/ballast/messages"
)

// Block tags of the JSON-RPC interface.
const (
	TagLatest    = "latest"
	TagSafe      = "safe"
	TagFinalized = "finalized"
)

var (
	errNoBlock = errors.New("the endpoint has no such block")
	errTagLost = errors.New("the endpoint had the tag before and has it no more")
)

// DefaultConfirmations is the distance to the head of a rule that names none (voting-power-sync 2.2).
const DefaultConfirmations = 12

// PinRule says which block counts as settled on a chain.
type PinRule struct {
	// Tag is TagSafe, TagFinalized or TagLatest. TagLatest stands for the head minus Confirmations; so does a tag that the
	// chain has never had. A reader that has once seen the tag never counts instead of it: without the tag its reads are
	// CHAIN_UNAVAILABLE then.
	Tag string
	// Confirmations is the distance to the head where it decides; 0 means DefaultConfirmations.
	Confirmations uint64
}

func (r PinRule) confirmations() uint64 {
	if r.Confirmations == 0 {
		return DefaultConfirmations
	}
	return r.Confirmations
}

// block is what is read of a header.
type block struct {
	Number uint64
	Hash   common.Hash
	Time   uint64 // seconds since the epoch
}

func (b block) pin() messages.Pin { return messages.Pin{Number: b.Number, Hash: b.Hash} }

// at addresses the state of the block by its hash (EIP-1898). A block that was reorganised away is refused by the
// endpoint, so that no answer is ever of another branch.
func (b block) at() any {
	return blockRef{BlockHash: b.Hash, RequireCanonical: true}
}

type blockRef struct {
	BlockHash        common.Hash `json:"blockHash"`
	RequireCanonical bool        `json:"requireCanonical"`
}

// UnmarshalJSON reads a header object; the three fields must be there.
func (b *block) UnmarshalJSON(raw []byte) error {
	var h struct {
		Number *hexutil.Uint64 `json:"number"`
		Hash   *common.Hash    `json:"hash"`
		Time   *hexutil.Uint64 `json:"timestamp"`
	}
	if err := json.Unmarshal(raw, &h); err != nil {
		return err
	}
	if h.Number == nil || h.Hash == nil || h.Time == nil || *h.Hash == (common.Hash{}) {
		return errors.New("header lacks number, hash or timestamp")
	}
	*b = block{Number: uint64(*h.Number), Hash: *h.Hash, Time: uint64(*h.Time)}
	return nil
}

// view is a chain's newest and settled blocks and one pin among them, as one endpoint sees them.
type view struct {
	tag, head, pin        block
	final                 bool // the pin is at or below the tag
	foreign, foreignFinal bool // another block stands at the pin's number; that height is finalized
}

// blockCall asks for a header by number or tag.
func blockCall(number any) *call {
	return &call{method: "eth_getBlockByNumber", args: []any{number, false}, bytes: callBytes}
}

// callBytes is about the size of a call without data.
const callBytes = 200

// look resolves a pin in one round trip, together with further calls. Where the tag has to be counted from the head it
// takes one round trip more. It fails with PIN_UNKNOWN when the pin is above the endpoint's head.
func (r *reader) look(ctx context.Context, want messages.Pin, further ...*call) (view, error) {
	var v view
	tag, latest, numbered := blockCall(r.rule.Tag), blockCall(TagLatest), (*call)(nil)
	calls := append([]*call{tag, latest}, further...) // The head is asked for last, so that it is not below the tag.
	finalized := tag
	if want != (messages.Pin{}) {
		numbered = blockCall(hexutil.Uint64(want.Number))
		calls = append(calls, numbered)
		if r.rule.Tag != TagFinalized {
			finalized = blockCall(TagFinalized)
			calls = append([]*call{finalized}, calls...)
		}
	}
	if err := r.endpoint.ask(ctx, calls); err != nil {
		return v, err
	}
	if err := latest.decodeBlock(&v.head); err != nil {
		return v, fmt.Errorf("read head: %w", err)
	}
	if err := r.settled(ctx, tag, &v); err != nil {
		return v, fmt.Errorf("read block at tag %s: %w", r.rule.Tag, err)
	}
	if v.tag.Number > v.head.Number {
		return v, unavailable("read head", fmt.Errorf("tag %s is at %d, above the head %d", r.rule.Tag, v.tag.Number, v.head.Number))
	}
	if numbered == nil {
		v.pin, v.final = v.tag, true
		return v, nil
	}
	err := numbered.decodeBlock(&v.pin)
	if err != nil {
		return v, fmt.Errorf("read pinned block %d: %w", want.Number, err)
	}
	if v.pin.Number != want.Number {
		return v, unavailable("read pinned block", fmt.Errorf("asked for %d, got %d", want.Number, v.pin.Number))
	}
	v.final = want.Number <= v.tag.Number
	v.foreign = want.Hash != (common.Hash{}) && want.Hash != v.pin.Hash
	v.foreignFinal = v.foreign && finalized.reaches(want.Number, v.head)
	return v, nil
}

// reaches tells whether the tag that was asked for is at or above a number. An endpoint without the tag, or with one above
// its own head, does not say so.
func (c *call) reaches(number uint64, head block) bool {
	var tag block
	return c.decodeBlock(&tag) == nil && number <= tag.Number && tag.Number <= head.Number
}

// settled fills v.tag from the tag's answer, or counts it from the head.
func (r *reader) settled(ctx context.Context, tag *call, v *view) error {
	if r.rule.Tag != TagLatest {
		err := tag.decodeBlock(&v.tag)
		switch {
		case err == nil:
			r.tagSeen.Store(true)
			return nil
		case !tag.absent():
			return err
		case r.tagSeen.Load(): // A glitch; the head minus some blocks would be less settled than what was pinned before.
			return unavailable("read tag", errTagLost)
		}
	}
	number := v.head.Number - min(r.rule.confirmations(), v.head.Number)
	counted := blockCall(hexutil.Uint64(number))
	if err := r.endpoint.ask(ctx, []*call{counted}); err != nil {
		return err
	}
	if err := counted.decodeBlock(&v.tag); err != nil {
		return err
	}
	if v.tag.Number != number {
		return unavailable("read block", fmt.Errorf("asked for %d, got %d", number, v.tag.Number))
	}
	return nil
}

// absent tells whether the endpoint answered that there is no such block or tag.
func (c *call) absent() bool {
	if c.err == nil {
		return string(c.result) == "null" || len(c.result) == 0
	}
	k := classify(c.err)
	return k == kindBlockUnknown || k == kindRefused
}

// decodeBlock reads a header; a missing one is PIN_UNKNOWN.
func (c *call) decodeBlock(b *block) error {
	if c.absent() {
		return fmt.Errorf("%w: %w", &messages.Failure{Reason: messages.ReasonPinUnknown, Detail: errNoBlock.Error()}, errNoBlock)
	}
	return c.decode(b)
}
