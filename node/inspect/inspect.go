// Package inspect answers what a person asks about the voting power sync, from the chains and the journal: what a sync
// would do now (Plan), whether one that was executed was right (Verify), and what happened in a round (Explain).
//
// It only reads, needs no key, and uses the same readers and rules as a node, so that its answers are a node's.
package inspect

import (
	"context"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ballast-avs/ballast/actors/l1reader"
	"github.com/ballast-avs/ballast/actors/l2reader"
	"github.com/ballast-avs/ballast/chain/state"
	"github.com/ballast-avs/ballast/messages"
)

// Chains are both chains of one network.
type Chains struct {
	L1ID, L2ID        messages.ChainID
	L1                l1reader.Chain
	L2                l2reader.Chain
	Transactions      Transactions // of the L2
	AttestationCenter common.Address
}

// Transactions finds what was mined on the L2; a *state.L2 does.
type Transactions interface {
	Transaction(ctx context.Context, hash common.Hash) (state.Transaction, error)
}

// Change is one operator in a plan, a verification or an explanation. Powers are decimal texts:
// they have up to 78 digits.
type Change struct {
	Operator messages.OperatorID `json:"operatorId"`
	Address  common.Address      `json:"address"`
	L1       string              `json:"l1Power"`
	L2       string              `json:"l2Power"`
	Delta    string              `json:"change"`           // signed; 0 where both are equal
	Listed   bool                `json:"listed"`           // part of the update
	Active   bool                `json:"active"`           // on the L2
	After    string              `json:"after,omitempty"`  // on the L2 after the execution, where it was executed
	Wrong    string              `json:"wrong,omitempty"`  // what is not as it should be
	Note     string              `json:"remark,omitempty"` // what a person should know
}

// Block is a block by number and hash.
type Block struct {
	Number uint64      `json:"number"`
	Hash   common.Hash `json:"hash"`
}
