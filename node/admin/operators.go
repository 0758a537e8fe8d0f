package admin

import (
	"time"

	"github.com/ballast-avs/ballast/messages"
)

// MaxOperators is how many operators of an L2 are shown, those with the most voting power: a table
// beyond that helps nobody.
const MaxOperators = 500

// Operators are those of an L2, as the node's last looks saw them. Voting powers are decimal texts:
// they have up to 78 digits.
type Operators struct {
	Chain    messages.ChainID `json:"chainId"`
	Count    int              `json:"count"`            // of all operators, also those that are not shown
	Total    string           `json:"totalVotingPower"` // on the L2, at its newest block
	Compared time.Time        `json:"compared,omitzero"`
	// at which the power on the L1 was read for the last comparison
	L1Block   uint64     `json:"l1Block,omitempty"`
	L2Block   uint64     `json:"l2Block,omitempty"`
	Operators []Operator `json:"operators"` // at most MaxOperators, ascending by id
}

// Operator is one operator with its voting power on both chains.
type Operator struct {
	ID      uint64      `json:"operatorId"`
	Address string      `json:"address"`
	Self    bool        `json:"self,omitempty"`    // it is this node's
	Active  bool        `json:"active"`            // on the L2
	L1Power string      `json:"l1Power,omitempty"` // at the last comparison; empty before one
	L2Power string      `json:"l2Power"`           // at the newest block that was read
	Last    *LastAnswer `json:"heard,omitempty"`   // the last answer to a task that this node received of it
}

// LastAnswer is what an operator answered to a task, as the network carried it here. Only an aggregator checks the
// signatures of votes: what is heard is not a proof.
type LastAnswer struct {
	At     time.Time       `json:"at"` // when this answer was heard first
	Task   messages.TaskID `json:"task"`
	Answer messages.Answer `json:"answer"`
	Voted  bool            `json:"voted"`            // with a signature; a verdict alone gives a reason in words
	Reason messages.Reason `json:"reason,omitempty"` // of a verdict
	Detail string          `json:"detail,omitempty"`
}
