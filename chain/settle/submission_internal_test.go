package settle

import (
	"bytes"
	"errors"
	"math/big"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ballast-avs/ballast/chain/bls"
	"github.com/ballast-avs/ballast/chain/contracts"
	"github.com/ballast-avs/ballast/messages"
)

// submitted makes a submission of three votes.
func submitted(tb testing.TB, kind messages.SignatureKind) messages.Submission {
	tb.Helper()
	s := messages.Submission{Approved: true, Proposal: messages.Proposal{
		ProofOfTask: "vps1:proof", Data: []byte{1, 2, 3}, Performer: common.Address{4}, Definition: 10001, Chain: 7, SignatureKind: kind,
	}}
	for id := range 3 {
		key, err := bls.KeyFromSeed("0x" + strings.Repeat(string(rune('1'+id)), 64))
		if err != nil {
			tb.Fatal(err)
		}
		vote := messages.Attestation{Operator: messages.OperatorID(10 * (id + 1)), Signature: key.Sign(common.Hash{byte(id)}, bls.DomainTasks()).Bytes()}
		s.Votes = append(s.Votes, vote)
	}
	s.Proposal.Signature = bytes.Repeat([]byte{9}, 65)
	if kind == messages.SignatureBLS {
		s.Proposal.Signature = slices.Clone(s.Votes[0].Signature[:])
	}
	return s
}

func TestSubmissionsAreDecoded(t *testing.T) {
	for _, kind := range []messages.SignatureKind{messages.SignatureECDSA, messages.SignatureBLS} {
		s := submitted(t, kind)
		input, err := encodeSubmission(s)
		if err != nil {
			t.Fatal(err)
		}
		got, err := DecodeSubmission(input, 7)
		want := DecodedSubmission{Approved: true, Proposal: s.Proposal, Attesters: []messages.OperatorID{10, 20, 30}}
		if err != nil || !reflect.DeepEqual(got, want) {
			t.Errorf("kind %d: got\n%+v, %v, want\n%+v", kind, got, err, want)
		}
	}
}

func TestARejectionIsDecoded(t *testing.T) {
	input := contracts.NewAttestationCenter().PackSubmitTask(contracts.TaskInfo{ProofOfTask: "p"}, contracts.BlsTaskSubmissionDetails{
		TpSignature: [2]*big.Int{big.NewInt(1), big.NewInt(2)}, TaSignature: [2]*big.Int{{}, {}}, AttestersIds: []*big.Int{},
	})
	got, err := DecodeSubmission(input, 7)
	signature := make([]byte, bls.SignatureSize)
	signature[31], signature[63] = 1, 2
	if err != nil || got.Approved || len(got.Attesters) != 0 || !bytes.Equal(got.Proposal.Signature, signature) {
		t.Errorf("%+v, %v", got, err)
	}
}

func TestOtherCalldataSubmitNothing(t *testing.T) {
	center := contracts.NewAttestationCenter()
	with := func(ids ...*big.Int) []byte {
		return center.PackSubmitTask0(contracts.TaskInfo{}, contracts.EcdsaTaskSubmissionDetails{
			TaSignature: [2]*big.Int{{}, {}}, AttestersIds: ids,
		})
	}
	valid := with(big.NewInt(1))
	many := make([]*big.Int, maxAttesters+1)
	for i := range many {
		many[i] = big.NewInt(int64(i))
	}
	for name, input := range map[string][]byte{
		"nothing":          nil,
		"no selector":      valid[:3],
		"selector alone":   valid[:4],
		"cut off":          valid[:len(valid)-32],
		"another function": center.PackObls(),
		"no function":      append([]byte{^valid[0]}, valid[1:]...),
		"a wide id":        with(new(big.Int).Lsh(big.NewInt(1), 64)),
		"too many":         with(many...),
		"too long":         append(slices.Clone(valid), make([]byte, maxCalldata)...),
	} {
		if got, err := DecodeSubmission(input, 7); !errors.Is(err, ErrNoSubmission) {
			t.Errorf("%s: %+v, %v", name, got, err)
		}
	}
}

// FuzzDecodeSubmission reads what any transaction may carry. What is taken keeps its bounds.
func FuzzDecodeSubmission(f *testing.F) {
	for _, kind := range []messages.SignatureKind{messages.SignatureECDSA, messages.SignatureBLS} {
		input, err := encodeSubmission(submitted(f, kind))
		if err != nil {
			f.Fatal(err)
		}
		f.Add(input)
	}
	f.Fuzz(func(t *testing.T, input []byte) {
		d, err := DecodeSubmission(input, 7)
		if err != nil {
			if !errors.Is(err, ErrNoSubmission) {
				t.Fatal(err)
			}
			return
		}
		kind := d.Proposal.SignatureKind
		if len(d.Attesters) > maxAttesters || kind == messages.SignatureBLS && len(d.Proposal.Signature) != bls.SignatureSize || d.Proposal.Chain != 7 {
			t.Fatalf("%+v", d)
		}
	})
}
