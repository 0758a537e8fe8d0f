package chaos

import (
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/ballast-avs/ballast/actors/protocol"
	"github.com/ballast-avs/ballast/actors/votingpower"
	"github.com/ballast-avs/ballast/messages"
)

// facts is what follows from a proposal alone. It is worked out once in a network, however many are told; most of a
// run's time would go into hashes and encodings otherwise.
type facts struct {
	task     messages.TaskID
	preimage []byte
	signed   bool // by its performer
	claim    func() (votingpower.Claim, error)
	yes, no  func() common.Hash // what votes sign
}

// contents identifies a proposal by all that it says.
type contents struct {
	proof, data, signature string
	performer              common.Address
	definition             messages.TaskDefinitionID
	chain                  messages.ChainID
	kind                   messages.SignatureKind
}

// about returns the facts of a proposal.
func (t *net) about(p *messages.Proposal) *facts {
	// Within the index the compiler copies neither bytes.
	f := t.known[contents{p.ProofOfTask, string(p.Data), string(p.Signature), p.Performer, p.Definition, p.Chain, p.SignatureKind}]
	if f == nil {
		preimage := protocol.TaskPreimage(*p)
		f = &facts{task: messages.TaskID(crypto.Keccak256Hash(preimage)), preimage: preimage}
		f.signed = t.ring.performed(p.Performer, f.preimage, p.Signature)
		f.claim = sync.OnceValues(func() (votingpower.Claim, error) { return votingpower.ReadClaim(*p) })
		f.yes = sync.OnceValue(func() common.Hash { return t.voteDigest(*p, true) })
		f.no = sync.OnceValue(func() common.Hash { return t.voteDigest(*p, false) })
		t.known[contents{p.ProofOfTask, string(p.Data), string(p.Signature), p.Performer, p.Definition, p.Chain, p.SignatureKind}] = f
	}
	return f
}

// digest is what a vote on the proposal signs.
func (f *facts) digest(approved bool) common.Hash {
	if approved {
		return f.yes()
	}
	return f.no()
}
