package chain

import (
	"encoding/json"
	"errors"
	"time"

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
	errTagLost = errors.New("the tag was there before and is no more")
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
	// Window is the length of the windows whose last blocks are aligned (voting-power-sync 2.2): rounds read at those. Whole
	// seconds, the same on all nodes of a network. 0 stands for one block: each that has another one after it is aligned.
	Window time.Duration
}

// L1Window is PinRule.Window of every L1 but a development network's: as long as an epoch, 32 slots of 12 s (voting-power-sync 2.2).
const L1Window = 384 * time.Second

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

// blockCall asks for a header by number or tag.
func blockCall(number any) *call {
	return &call{method: "eth_getBlockByNumber", args: []any{number, false}, bytes: callBytes}
}

// callBytes is about the size of a call without data.
const callBytes = 200

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
		return coded("look for a block", messages.ReasonPinUnknown, errNoBlock.Error(), errNoBlock)
	}
	return c.decode(b)
}
