package record

import (
	"bytes"
	"reflect"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/ballast-avs/ballast/actors/votingpower"
	"github.com/ballast-avs/ballast/messages"
)

// traces looks for byte strings and texts of a message in the lines written of its scrubbed copy.
func traces(v reflect.Value, line []byte) []string {
	var found []string
	switch v.Kind() { //nolint:exhaustive // All others hold no bytes and no text.
	case reflect.Struct:
		for i := range v.NumField() {
			found = append(found, traces(v.Field(i), line)...)
		}
	case reflect.Pointer:
		found = traces(v.Elem(), line)
	case reflect.Slice, reflect.Array:
		if v.Type().Elem().Kind() != reflect.Uint8 {
			for i := range v.Len() {
				found = append(found, traces(v.Index(i), line)...)
			}
			break
		}
		plain, err := encodeBytes(v)
		if err != nil || (v.Len() >= minScrubbed && bytes.Contains(line, plain)) {
			found = append(found, string(plain))
		}
	case reflect.String:
		if v.Len() >= minScrubbed && bytes.Contains(line, []byte(v.String())) {
			found = append(found, v.String())
		}
	}
	return found
}

// encodeBytes is a byte string as JSON writes it.
func encodeBytes(v reflect.Value) ([]byte, error) {
	m := messages.Proposal{Data: make([]byte, v.Len())}
	reflect.Copy(reflect.ValueOf(m.Data), v)
	if v.Kind() == reflect.Array {
		return []byte(common.Bytes2Hex(m.Data)), nil
	}
	text, err := encode(0, messages.BroadcastProposal{Proposal: m})
	_, text, _ = bytes.Cut(text, []byte(`"Data":`))
	text, _, _ = bytes.Cut(text, []byte(`,`))
	return text, err
}

func TestNothingThatNamesSomebodyIsLeft(t *testing.T) {
	for _, empty := range messages.All() {
		m := filled(empty)
		if published, is := m.(messages.Published); is {
			published.Kind = "proposal"
			m = published
		}
		clean := newScrubber().scrub(m)
		text, err := encode(0, clean)
		if err != nil {
			t.Fatal(err)
		}
		for _, trace := range traces(reflect.ValueOf(m), text) {
			if trace != "proposal" {
				t.Errorf("%T: %s is in %s", m, trace, text)
			}
		}
		if reflect.TypeOf(clean) != reflect.TypeOf(m) {
			t.Errorf("%T became a %T", m, clean)
		}
	}
}

func TestEqualValuesStayEqualAndZerosZero(t *testing.T) {
	hash, address := common.HexToHash("0xaabb"), common.HexToAddress("0xcafe")
	proof := votingpower.Proof{L1Chain: 1, L1: messages.Pin{Number: 5, Hash: hash}, L2Chain: 10, L2: messages.Pin{Number: 6, Hash: common.Hash{7}}}
	p := messages.Proposal{ProofOfTask: proof.String(), Data: []byte("the numbers of an update"), Performer: address, Definition: messages.VotingPowerSync}
	s := newScrubber()
	one, ok := s.scrub(messages.ProposalReceived{Task: messages.TaskID(hash), Proposal: p, Performer: 3}).(messages.ProposalReceived)
	if !ok {
		t.Fatal("another type")
	}
	read, err := votingpower.ParseProof(one.Proposal.ProofOfTask)
	if err != nil || common.Hash(one.Task) != read.L1.Hash || read.L1.Hash == hash || read.L2.Hash == read.L1.Hash {
		t.Errorf("the proof is %+v of task %s, %v", read, one.Task, err)
	}
	if read.Root != (common.Hash{}) || read.L1.Number != 5 || one.Performer != 3 || string(one.Proposal.Data) != string(p.Data) {
		t.Errorf("zeros, numbers and a sync's data became %+v", one)
	}
	two, ok := s.scrub(messages.VerdictReceived{Verdict: messages.Verdict{
		Task: messages.TaskID(hash), Reason: messages.ReasonCorrect, Detail: "dial 10.0.0.7:8545",
	}}).(messages.VerdictReceived)
	if !ok || two.Verdict.Task != one.Task || two.Verdict.Reason != messages.ReasonCorrect {
		t.Errorf("the verdict became %+v", two)
	}
	if len(two.Verdict.Detail) != len("dial 10.0.0.7:8545") || strings.Contains(two.Verdict.Detail, "10.0") {
		t.Errorf("the detail became %q", two.Verdict.Detail)
	}
}

func TestForeignProofsDataAndReasonsAreReplaced(t *testing.T) {
	s := newScrubber()
	p := messages.Proposal{ProofOfTask: "QmOfSomebody", Data: []byte("what a customer sent"), Definition: 7}
	m, ok := s.scrub(messages.Validate{Proposal: p}).(messages.Validate)
	if !ok || m.Proposal.ProofOfTask == p.ProofOfTask || string(m.Proposal.Data) == string(p.Data) || len(m.Proposal.Data) != len(p.Data) {
		t.Errorf("the proposal became %+v", m.Proposal)
	}
	v, ok := s.scrub(messages.VerdictReceived{Verdict: messages.Verdict{Reason: "http://10.0.0.7"}}).(messages.VerdictReceived)
	if !ok || strings.Contains(string(v.Verdict.Reason), "10.0") {
		t.Errorf("the reason became %q", v.Verdict.Reason)
	}
	odd := "vps1:1:2:0xabc:1:2:host.example:0x00"
	w, ok := s.scrub(messages.Validate{Proposal: messages.Proposal{ProofOfTask: odd}}).(messages.Validate)
	if !ok || strings.Contains(w.Proposal.ProofOfTask, "host") {
		t.Errorf("the proof became %q", w.Proposal.ProofOfTask)
	}
}

func TestTheMessageItselfStays(t *testing.T) {
	m := messages.ReadL1{L2: messages.L2State{Operators: []messages.Operator{{ID: 1, Address: common.Address{9}, Power: *uint256.NewInt(5)}}}}
	clean, ok := newScrubber().scrub(m).(messages.ReadL1)
	if !ok || m.L2.Operators[0].Address != (common.Address{9}) || clean.L2.Operators[0].Address == m.L2.Operators[0].Address {
		t.Errorf("%+v became %+v", m, clean)
	}
	if clean.L2.Operators[0].Power.Uint64() != 5 {
		t.Errorf("the power became %s", clean.L2.Operators[0].Power.Dec())
	}
}
