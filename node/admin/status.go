package admin

import (
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ballast-avs/ballast/messages"
	"github.com/ballast-avs/ballast/node/health"
)

// Status is one node at one moment.
type Status struct {
	Version   string           `json:"version"`
	Name      string           `json:"name"`
	Roles     []string         `json:"roles"`
	Started   time.Time        `json:"started"`
	Ready     bool             `json:"ready"`
	Findings  []health.Finding `json:"findings"`
	Operator  common.Address   `json:"operator"`
	Peer      string           `json:"peerId"`
	Addresses []string         `json:"addresses"`
	Peers     []string         `json:"peers"`
	Chains    []ChainStatus    `json:"chains"`
	L2Status                   // of the first L2, for readers of version 0.1.0
	L2s       []L2Status       `json:"l2s"` // of all; none in a bootstrap node
}

// Parts are the node's parts in all L2s. A bootstrap node has one that is empty.
func (s Status) Parts() []L2Status {
	if len(s.L2s) == 0 {
		return []L2Status{s.L2Status}
	}
	return s.L2s
}

// Part is the node's part in an L2, or in the first one where the id is zero. It is not known where the
// node does not serve that L2.
func (s Status) Part(l2 messages.ChainID) (part L2Status, known bool) {
	all := s.Parts()
	i := slices.IndexFunc(all, func(p L2Status) bool { return l2 == 0 || p.Chain == l2 })
	if i < 0 {
		return L2Status{}, false
	}
	return all[i], true
}

// L2Status is a node's part in one L2 at one moment.
type L2Status struct {
	Chain     messages.ChainID `json:"chainId"`
	ID        uint64           `json:"operatorId"` // 0 while it is not active
	Power     string           `json:"votingPower"`
	Total     string           `json:"totalVotingPower"`
	Rounds    []RoundSummary   `json:"rounds"` // the newest first
	Drift     string           `json:"drift,omitempty"`
	GasToday  uint64           `json:"gasToday"` // used by submissions of the last 24 hours
	CostToday string           `json:"costTodayWei"`
}

// ChainStatus is one chain as the node's endpoints show it.
type ChainStatus struct {
	Name      string           `json:"name"`
	ID        messages.ChainID `json:"id"`
	Head      uint64           `json:"head"`
	Quorum    int              `json:"quorum"`
	Endpoints []EndpointStatus `json:"endpoints"`
}

// EndpointStatus is one endpoint without what is secret in its URL.
type EndpointStatus struct {
	Name          string `json:"name"`
	Healthy       bool   `json:"healthy"`
	Reason        string `json:"reason,omitempty"`
	Head          uint64 `json:"head"`
	Requests      uint64 `json:"requests"`
	Errors        uint64 `json:"errors"`
	Disagreements uint64 `json:"disagreements"`
}

// RoundSummary is one line about a round.
type RoundSummary struct {
	ID      string           `json:"id"`
	Task    messages.TaskID  `json:"task,omitzero"`
	Started time.Time        `json:"started"`
	Outcome messages.Outcome `json:"outcome"`
	Reason  messages.Reason  `json:"reason,omitempty"`
	Detail  string           `json:"detail,omitempty"`
	Changed int              `json:"changed"` // operators
	Gas     uint64           `json:"gas,omitempty"`
}

// SummaryOf shows a round in one line.
func SummaryOf(r messages.Round) RoundSummary {
	return RoundSummary{
		ID: r.ID, Task: r.Task, Started: r.Started.Time(), Outcome: r.Outcome, Reason: r.Reason, Detail: r.Detail,
		Changed: r.Update.Changed(), Gas: r.Receipt.GasUsed,
	}
}

// Answer is what this operator answered to a task.
type Answer struct {
	messages.AnswerRecord
	Proposal messages.Proposal // of an answer that was a vote
}
