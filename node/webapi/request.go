package webapi

import (
	"encoding/json"

	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/ballast-avs/ballast/messages"
)

// The paths of the service, and the values of the metrics' label "call".
const (
	pathValidate = "/task/validate"
	pathMessage  = "/p2p/message"
	callValidate = "validate"
	callMessage  = "message"
)

// question is the body of POST /task/validate, in the order of the documentation.
type question struct {
	ProofOfTask  string `json:"proofOfTask"`
	Data         string `json:"data"`
	DefinitionID uint16 `json:"taskDefinitionId"` // a number: services bind it to an integer
	Performer    string `json:"performer"`
}

// note is the body of POST /p2p/message.
type note struct {
	Data string `json:"data"`
}

// questionOf is the body that asks about a proposal. Its proof is valid UTF-8, as everything that came over the wire
// is, so JSON changes nothing of it.
func questionOf(p messages.Proposal) []byte {
	return encoded(question{
		ProofOfTask: p.ProofOfTask, Data: hexutil.Encode(p.Data), DefinitionID: uint16(p.Definition),
		Performer: p.Performer.Hex(),
	})
}

// noteOf is the body that forwards a custom message.
func noteOf(data string) []byte { return encoded(note{Data: data}) }

func encoded[T question | note](body T) []byte {
	b, _ := json.Marshal(body) //nolint:errchkjson // Strings and a number always marshal.
	return b
}
