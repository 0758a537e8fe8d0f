package operator

import (
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
)

// Plan is what would be sent, step by step.
type Plan struct {
	Operator common.Address `json:"operator"`
	What     string         `json:"what"`
	Steps    []Step         `json:"steps"`
	Notes    []string       `json:"notes,omitempty"` // what a person should know before
}

// Step is one transaction, or one that is not needed.
type Step struct {
	Title     string         `json:"title"`
	Contract  string         `json:"contract"` // its name
	To        common.Address `json:"to"`
	Function  string         `json:"function"`
	Arguments []Argument     `json:"arguments,omitempty"`
	Input     hexutil.Bytes  `json:"input,omitempty"`
	Skipped   string         `json:"skipped,omitempty"` // why nothing is sent
}

// onGovernance begins a call of AvsGovernance.
func onGovernance(at common.Address, title, function string) Step {
	return Step{Title: title, Contract: "AvsGovernance", To: at, Function: function}
}

// Argument is an argument of a call in words.
type Argument struct {
	Name  string   `json:"name"`
	Value []string `json:"value"`
}

// Pending are the steps that would be sent.
func (p Plan) Pending() []Step {
	var steps []Step
	for _, s := range p.Steps {
		if s.Skipped == "" {
			steps = append(steps, s)
		}
	}
	return steps
}

func (p *Plan) note(format string, args ...any) {
	p.Notes = append(p.Notes, fmt.Sprintf(format, args...))
}

func argument(name string, value ...string) Argument { return Argument{Name: name, Value: value} }

// Words writes words of 32 bytes as contracts and block explorers show them.
func Words(list ...*big.Int) []string {
	out := make([]string, len(list))
	for i, w := range list {
		out[i] = common.BigToHash(w).Hex()
	}
	return out
}
