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
	Number uint64 // the height by which endpoints know it
	Hash   common.Hash
	Time   uint64 // seconds since the epoch
	// Arbitrum tells that contracts see another block.number than the height: the L1's, which several blocks share.
	Arbitrum bool
	L1Number uint64 // that number; zero elsewhere
}

// Seen is block.number as contracts see it.
func (b Block) Seen() uint64 {
	if b.Arbitrum {
		return b.L1Number
	}
	return b.Number
}

// Pin names the block as the rules do: by the number that contracts see, and the hash (voting-power-sync 2.2).
func (b Block) Pin() messages.Pin { return messages.Pin{Number: b.Seen(), Hash: b.Hash} }

// Place names the block as endpoints do: by height and hash.
func (b Block) Place() messages.Pin { return messages.Pin{Number: b.Number, Hash: b.Hash} }

// UnmarshalJSON reads a header object; number, hash and timestamp must be there. A header with an l1BlockNumber is one
// of Arbitrum's (Nitro's RPC documentation).
func (b *Block) UnmarshalJSON(raw []byte) error {
	var h struct {
		Number   *hexutil.Uint64 `json:"number"`
		Hash     *common.Hash    `json:"hash"`
		Time     *hexutil.Uint64 `json:"timestamp"`
		L1Number *hexutil.Uint64 `json:"l1BlockNumber"`
	}
	if err := json.Unmarshal(raw, &h); err != nil {
		return err
	}
	if h.Number == nil || h.Hash == nil || h.Time == nil || *h.Hash == (common.Hash{}) {
		return errors.New("header lacks number, hash or timestamp")
	}
	*b = Block{Number: uint64(*h.Number), Hash: *h.Hash, Time: uint64(*h.Time)}
	if h.L1Number != nil {
		b.Arbitrum, b.L1Number = true, uint64(*h.L1Number)
	}
	return nil
}

// BlockCall asks for a header by number or tag.
func BlockCall(number any) *Call {
	return &Call{Method: "eth_getBlockByNumber", Args: []any{number, false}, Bytes: CallBytes}
}

// HashCall asks for a header by hash. The block need not be on the chain.
func HashCall(hash common.Hash) *Call {
	return &Call{Method: "eth_getBlockByHash", Args: []any{hash, false}, Bytes: CallBytes}
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
