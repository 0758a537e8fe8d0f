package rpc

import (
	"encoding/json"
	"errors"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/ballast-avs/ballast/messages"
)

// Block tags of the JSON-RPC interface.
const (
	TagLatest    = "latest"
	TagSafe      = "safe"
	TagFinalized = "finalized"
	TagPending   = "pending" // what waits above the head; some clients have none
)

// Errors of blocks.
var (
	ErrNoBlock = errors.New("the endpoint has no such block")
	ErrTagLost = errors.New("the endpoints no longer serve the tag")
)

// Block is what is read of a header.
type Block struct {
	Number uint64
	Hash   common.Hash
	Time   uint64 // seconds since the epoch
}

// Pin is the block by number and hash.
func (b Block) Pin() messages.Pin { return messages.Pin{Number: b.Number, Hash: b.Hash} }

// UnmarshalJSON reads a header object; the three fields must be there.
func (b *Block) UnmarshalJSON(raw []byte) error {
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
	*b = Block{Number: uint64(*h.Number), Hash: *h.Hash, Time: uint64(*h.Time)}
	return nil
}

// BlockCall asks for a header by number or tag.
func BlockCall(number any) *Call {
	return &Call{Method: "eth_getBlockByNumber", Args: []any{number, false}, Bytes: CallBytes}
}

// CallBytes is about the size of a call without data.
const CallBytes = 200

// Absent tells whether the endpoint answered that there is no such block or tag.
func (c *Call) Absent() bool {
	if c.Err == nil {
		return string(c.Result) == "null" || len(c.Result) == 0
	}
	k := Classify(c.Err)
	return k == kindBlockUnknown || k == kindRefused
}

// DecodeBlock reads a header; a missing one is PIN_UNKNOWN.
func (c *Call) DecodeBlock(b *Block) error {
	if c.Absent() {
		return Coded("look for a block", messages.ReasonPinUnknown, ErrNoBlock.Error(), ErrNoBlock)
	}
	return c.Decode(b)
}
