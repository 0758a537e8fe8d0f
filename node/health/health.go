// Package health finds out how a node is: ready or not, with a code, what was seen and what to do about it.
//
// In: Facts. Out: findings, one for each thing that was checked. Evaluate is a pure function, so /readyz, `ballast
// status`, the log and `ballast doctor` agree. The package has no state.
package health

import (
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/ballast-avs/ballast/messages"
)

// Grade is how bad a finding is.
type Grade string

// The grades. Only GradeFail makes a node not ready.
const (
	GradeOK   Grade = "ok"
	GradeWarn Grade = "warn"
	GradeFail Grade = "fail"
)

// Finding is one thing that was looked at. Codes are stable.
type Finding struct {
	Code   string `json:"code"`
	L2     string `json:"l2,omitempty"` // which one, where the node has several and it is about one
	Grade  Grade  `json:"grade"`
	Text   string `json:"text"`             // what was seen, with figures
	Remedy string `json:"remedy,omitempty"` // what to do; empty where nothing is wrong
}

// Codes of findings.
const (
	CodePeers       = "NO_PEERS"
	CodeChain       = "CHAIN_STALLED"
	CodeUnreachable = "CHAIN_UNREACHABLE"
	CodeEndpoint    = "ENDPOINT_FAILING"
	CodeQuarantined = "ENDPOINT_QUARANTINED"
	CodeChanged     = "CHAIN_CHANGED"
	CodeOperator    = "OPERATOR_INACTIVE"
	CodeKey         = "BLS_KEY_MISMATCH"
	CodePower       = "NO_VOTING_POWER"
	CodeClock       = "CLOCK_SKEW"
	CodeSync        = "SYNC_OVERDUE"
	CodeBlocked     = "SYNC_BLOCKED"
	CodeWouldLock   = "UPDATE_LOCKS_NETWORK"
	CodeLocked      = "NETWORK_LOCKED"
	CodeBalance     = "BALANCE_LOW"
	CodeDrift       = "DRIFT_NEAR_MARGIN"
	CodeUnreadable  = "POWER_UNREADABLE"
	CodeIdle        = "NOBODY_PROPOSES"
	CodeQuorum      = "QUORUM_NOT_SEEN"
	CodeActor       = "ACTOR_GAVE_UP"
)

// Facts are what a node knows about itself at one moment.
type Facts struct {
	Now, Started time.Time
	Chains       []Chain
	Peers        int
	Lonely       bool   // nobody else is expected: a network of one operator
	NAT          string // how peers reach us, in words; empty where nothing is known

	Bootstrap bool // the role that needs no chain and no operator
	Preview   bool // no node runs yet: what only a running one can know is not checked
	L2s       []L2
}

// L2 is what a node knows about its part in one L2.
type L2 struct {
	Name     string // of its Chain
	Operator Operator
	Sync     Sync
	Payer    Payer
	GaveUp   string // an actor's last words
}

// Chain is one chain as the node's endpoints show it.
type Chain struct {
	Name      string // L1, or L2, with the chain id behind it where the node has several of them
	Head      uint64
	BlockTime time.Time // the newest timestamp that a quorum of the endpoints has told of; zero while unknown
	Moved     time.Time // when the head was last seen to move, by our clock
	Patience  time.Duration
	Quorum    int
	Endpoints []Endpoint
}

// Endpoint is one RPC endpoint.
type Endpoint struct {
	Name        string // without what is secret in its URL
	Healthy     bool
	Quarantined bool      // it is not, because a quorum contradicted it
	Foreign     bool      // it is not, because it serves another chain
	Reason      string    // why it is not
	Since       time.Time // when it was last healthy, if it is not; zero if it never was
	Until       time.Time // when it counts again, of one in quarantine
}

// Operator is what the L2 says about this node's operator.
type Operator struct {
	Read     bool // the L2 was read at least once
	Address  common.Address
	ID       messages.OperatorID
	Active   bool
	KeyFits  bool
	Power    messages.VotingPower
	Total    messages.VotingPower
	NeedsKey bool // it signs votes, so that its BLS key matters
}

// Sync is how far the chains are apart and since when.
type Sync struct {
	Proposes   bool
	Period     time.Duration
	Settled    time.Time       // when a round last ended committed or in_sync, or the drift was last seen to be zero
	Blocked    messages.Reason // of the last round, where a person must act
	Detail     string
	Drift      messages.VotingPower
	DriftFrom  time.Time // since when both differ without progress; zero while equal
	Total      messages.VotingPower
	Unreadable Unreadable
	Seen       messages.VotingPower // of the operators that take part, as far as the network shows
	Quorum     messages.VotingPower // that an update needs
}

// Unreadable are the active operators whose voting power the L1 does not tell: reading it reverts, so that they keep
// what they have on the L2.
type Unreadable struct {
	Operators []messages.OperatorID // ascending
	Power     messages.VotingPower  // theirs on the L2
	Of        int                   // active operators in all
}

// All reports whether no operator's voting power can be read.
func (u Unreadable) All() bool { return len(u.Operators) > 0 && len(u.Operators) == u.Of }

// Payer is who pays for submissions.
type Payer struct {
	Known   bool
	Address common.Address
	Balance uint256.Int // wei
	Round   uint256.Int // wei that one round costs, estimated
	Alarm   uint64      // rounds that the balance should pay for
}

// Ready reports whether no finding is a failure.
func Ready(findings []Finding) bool {
	for _, f := range findings {
		if f.Grade == GradeFail {
			return false
		}
	}
	return true
}
