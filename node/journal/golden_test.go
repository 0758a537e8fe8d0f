package journal

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"path/filepath"
	"reflect"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/rlp"
	"github.com/holiman/uint256"
	bolt "go.etcd.io/bbolt"

	"github.com/ballast-avs/ballast/messages"
)

// fullRound has something in each field.
func fullRound() messages.Round {
	pin := func(n uint64) messages.Pin { return messages.Pin{Number: n, Hash: common.Hash{byte(n)}} }
	return messages.Round{
		ID: "2-3-4", Number: 1, Task: messages.TaskID{8}, Fence: true, Started: 1_700_000_000_005, Ended: 1_700_000_000_906,
		Stages: []messages.StagePassed{{Stage: messages.StageStarted, At: 1_700_000_000_005}, {Stage: messages.StageMined, At: 1_700_000_000_900}},
		L1:     pin(3), L2: pin(4), Operators: 3,
		Update: messages.Update{
			Increases: []messages.Delta{{Operator: 1, Power: *uint256.NewInt(300)}}, Decreases: []messages.Delta{{Operator: 2, Power: *uint256.NewInt(7)}},
			ToBlockL1: 3, ToBlockL2: 4,
		},
		Outcome: messages.OutcomeTimedOut, Reason: messages.ReasonNoAnswer, Detail: "late",
		Receipt: messages.Receipt{Transaction: common.Hash{7}, GasUsed: 9},
		Proposal: messages.Proposal{
			Definition: messages.VotingPowerSync, ProofOfTask: "vps1:", Data: []byte{1}, Performer: common.Address{5}, Chain: 2,
		},
		Verdicts: []messages.Verdict{{Task: messages.TaskID{8}, Operator: 1, Answer: messages.Approve, Reason: messages.ReasonCorrect}},
		Silent:   []messages.OperatorID{2}, Missing: *uint256.NewInt(12),
	}
}

// roundBytes and roundJSON are fullRound as version 0.1 wrote it: into a journal, and for whoever asks the admin socket.
const (
	roundBytes = "f9015f85322d332d3401a008000000000000000000000000000000000000000000000000000000000000000186018bcfe5680586018bcf" +
		"e56b8adecf877374617274656486018bcfe56805cd856d696e656486018bcfe56b84e203a0030000000000000000000000000000000000" +
		"0000000000000000000000000000e204a0040000000000000000000000000000000000000000000000000000000000000003ccc5c40182" +
		"012cc3c2020703048974696d65645f6f7574894e4f5f414e53574552846c617465f846a007000000000000000000000000000000000000" +
		"00000000000000000000000000e280a0000000000000000000000000000000000000000000000000000000000000000009c0e285767073" +
		"313a01940500000000000000000000000000000000000000822711808002edeca008000000000000000000000000000000000000000000" +
		"00000000000000000000010487434f525245435480c1020c"
	roundJSON = `{"ID":"2-3-4","Number":1,"Task":"0x0800000000000000000000000000000000000000000000000000000000000000","Fence":t` +
		`rue,"Started":1700000000005,"Ended":1700000000906,"Stages":[{"Stage":"started","At":1700000000005},{"Stage":"m` +
		`ined","At":1700000000900}],"L1":{"Number":3,"Hash":"0x03000000000000000000000000000000000000000000000000000000` +
		`00000000"},"L2":{"Number":4,"Hash":"0x0400000000000000000000000000000000000000000000000000000000000000"},"Oper` +
		`ators":3,"Update":{"Increases":[{"Operator":1,"Power":"300"}],"Decreases":[{"Operator":2,"Power":"7"}],"ToBloc` +
		`kL1":3,"ToBlockL2":4},"Outcome":"timed_out","Reason":"NO_ANSWER","Detail":"late","Receipt":{"Transaction":"0x0` +
		`700000000000000000000000000000000000000000000000000000000000000","Block":{"Number":0,"Hash":"0x000000000000000` +
		`0000000000000000000000000000000000000000000000000"},"GasUsed":9,"Signers":[]},"Proposal":{"ProofOfTask":"vps1:` +
		`","Data":"AQ==","Performer":"0x0500000000000000000000000000000000000000","Definition":10001,"Signature":"","Si` +
		`gnatureKind":0,"Chain":2},"Verdicts":[{"Task":"0x0800000000000000000000000000000000000000000000000000000000000` +
		`000","Operator":1,"Answer":"approve","Reason":"CORRECT","Detail":""}],"Silent":[2],"Missing":"12"}`
)

// TestTheShapesOfARoundStay reads what an older version kept, writes the same again, and shows it alike.
func TestTheShapesOfARoundStay(t *testing.T) {
	stored, err := hex.DecodeString(roundBytes)
	if err != nil {
		t.Fatal(err)
	}
	if written, err := rlp.EncodeToBytes(fullRound()); err != nil || !bytes.Equal(written, stored) {
		t.Errorf("a round is kept as %x, %v", written, err)
	}
	j := open(t, filepath.Join(t.TempDir(), "j"))
	if err := j.db.Update(func(tx *bolt.Tx) error { return tx.Bucket(roundsBucket()).Put([]byte{0, 0, 0, 0, 0, 0, 0, 1}, stored) }); err != nil {
		t.Fatal(err)
	}
	got, err := j.Round(t.Context(), "2-3-4")
	want := fullRound()
	want.Receipt.Signers, want.Proposal.Signature = []messages.OperatorID{}, []byte{} // as RLP reads what is empty
	if err != nil || !reflect.DeepEqual(got, want) {
		t.Errorf("read %+v, %v", got, err)
	}
	if shown, err := json.Marshal(&got); err != nil || string(shown) != roundJSON {
		t.Errorf("shown as %s, %v", shown, err)
	}
}
