package journal

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"math/big"
	"os"
	"path/filepath"
	"reflect"
	"strconv"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"
	bolt "go.etcd.io/bbolt"

	"github.com/ballast-avs/ballast/actors/votingpower"
	"github.com/ballast-avs/ballast/chain/txmgr"
	"github.com/ballast-avs/ballast/messages"
)

func outgoing(account byte, nonce uint64) txmgr.Outgoing {
	return txmgr.Outgoing{
		Account: common.Address{account}, Nonce: nonce, Begun: 7, Raw: []byte{1, 2},
		Versions: []txmgr.Version{{Task: messages.TaskID{9}, Hash: common.Hash{byte(nonce)}, Tip: big.NewInt(1), Cap: big.NewInt(2)}},
	}
}

func TestTheOutboxSurvivesReopening(t *testing.T) {
	path := filepath.Join(t.TempDir(), "j")
	j := open(t, path)
	changed := outgoing(1, 3)
	changed.Mined = txmgr.Mined{Hash: common.Hash{3}, Block: messages.Pin{Number: 5, Hash: common.Hash{6}}, GasUsed: 21000, Failed: true}
	for _, o := range []txmgr.Outgoing{outgoing(1, 300), outgoing(1, 3), outgoing(2, 1), outgoing(1, 4), changed} {
		if err := j.PutOutgoing(t.Context(), o); err != nil {
			t.Fatal(err)
		}
	}
	if err := errors.Join(j.DropOutgoing(t.Context(), common.Address{1}, 4), j.DropOutgoing(t.Context(), common.Address{1}, 99), j.Close()); err != nil {
		t.Fatal(err)
	}
	got, err := open(t, path).Outgoing(t.Context(), common.Address{1})
	if want := []txmgr.Outgoing{changed, outgoing(1, 300)}; err != nil || !reflect.DeepEqual(got, want) {
		t.Errorf("got %+v, %v", got, err)
	}
}

func TestCostsOfADay(t *testing.T) {
	j := open(t, filepath.Join(t.TempDir(), "j"))
	now := time.Unix(1_800_000_000, 0)
	at := func(d time.Duration) uint64 { return uint64(now.Add(d).UnixMilli()) }
	for i, age := range []time.Duration{-40 * 24 * time.Hour, -25 * time.Hour, -time.Hour, -time.Minute} {
		c := txmgr.Cost{Nonce: uint64(i), GasUsed: 100, GasPrice: big.NewInt(3), At: at(age)}
		if i == 3 {
			c.L1Fee = big.NewInt(50)
		}
		if err := j.PutCost(t.Context(), c); err != nil {
			t.Fatal(err)
		}
	}
	// Mined in another block after a reorganisation: it replaces the first one.
	if err := j.PutCost(t.Context(), txmgr.Cost{Nonce: 2, GasUsed: 120, GasPrice: big.NewInt(3), At: at(-time.Hour)}); err != nil {
		t.Fatal(err)
	}
	gas, wei, err := j.Spent(t.Context(), now.Add(-24*time.Hour))
	if err != nil || gas != 220 || wei.Int64() != 710 {
		t.Errorf("spent %d gas, %s wei, %v", gas, wei, err)
	}
	// A sum outlives the transactions that it is of, for 31 days.
	if gas, _, err = j.Spent(t.Context(), now.Add(-30*24*time.Hour)); err != nil || gas != 320 {
		t.Errorf("a month: %d gas, %v", gas, err)
	}
	if gas, _, err = j.Spent(t.Context(), time.Unix(0, 0)); err != nil || gas != 320 {
		t.Errorf("what is older than a month counts: %d gas, %v", gas, err)
	}
}

func TestADayMayHaveMoreTransactionsThanAreKept(t *testing.T) {
	path := filepath.Join(t.TempDir(), "j")
	j := open(t, path)
	now := uint64(time.Unix(1_800_000_000, 0).UnixMilli())
	const many = 3 * maxCosts
	err := j.db.Update(func(tx *bolt.Tx) error {
		for i := range uint64(many) {
			c := txmgr.Cost{Nonce: i, GasUsed: 10, GasPrice: big.NewInt(2), At: now + i*1000}
			if err := putCost(tx.Bucket(costsBucket()), tx.Bucket(spendingBucket()), c); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if gas, wei, err := j.Spent(t.Context(), time.UnixMilli(int64(now))); err != nil || gas != 10*many || wei.Int64() != 20*many {
		t.Errorf("spent %d gas, %s wei, %v", gas, wei, err)
	}
	if kept, err := list[txmgr.Cost](t.Context(), j.db, costsBucket()); err != nil || len(kept) != maxCosts || kept[0].Nonce != many-maxCosts {
		t.Errorf("%d costs are kept, %v", len(kept), err)
	}
	// A file that an older version made has no sums.
	if err := errors.Join(j.db.Update(func(tx *bolt.Tx) error { return tx.DeleteBucket(spendingBucket()) }), j.Close()); err != nil {
		t.Fatal(err)
	}
	if gas, _, err := open(t, path).Spent(t.Context(), time.UnixMilli(int64(now))); err != nil || gas != 10*maxCosts {
		t.Errorf("an older file: %d gas, %v", gas, err)
	}
}

func TestRoundsAreFoundAgain(t *testing.T) {
	path := filepath.Join(t.TempDir(), "j")
	j := open(t, path)
	j.db.NoSync = true
	want := messages.Round{
		ID: "2-3-4", Number: 1, Task: messages.TaskID{8}, Started: 5, Ended: 6, Operators: 3, Outcome: messages.OutcomeCommitted,
		Stages: []messages.StagePassed{{Stage: messages.StageSubmitted, At: 6}}, Missing: *uint256.NewInt(12),
		Update:   messages.Update{Increases: []messages.Delta{{Operator: 1, Power: *new(uint256.Int).SetAllOne()}}},
		Receipt:  messages.Receipt{Transaction: common.Hash{7}, GasUsed: 3},
		Verdicts: []messages.Verdict{{Operator: 1, Answer: messages.Approve, Reason: messages.ReasonCorrect}},
	}
	if err := j.PutRound(t.Context(), want); err != nil {
		t.Fatal(err)
	}
	for _, key := range []string{"2-3-4", messages.TaskID{8}.String(), common.Hash{7}.Hex()} {
		got, err := j.FindRound(t.Context(), key)
		if err != nil || got.ID != want.ID || got.Update.Increases[0].Power != want.Update.Increases[0].Power || got.Missing != want.Missing ||
			len(got.Verdicts) != 1 || len(got.Stages) != 1 {
			t.Errorf("%s: %+v, %v", key, got, err)
		}
	}
	for _, key := range []string{"", "9-9-9", common.Hash{}.Hex(), common.Hash{99}.Hex()} {
		if _, err := j.FindRound(t.Context(), key); !errors.Is(err, ErrUnknown) {
			t.Errorf("%q: %v", key, err)
		}
	}
	for i := range maxRounds + 20 {
		if err := j.PutRound(t.Context(), messages.Round{ID: strconv.Itoa(i)}); err != nil {
			t.Fatal(err)
		}
	}
	rounds, err := j.Rounds(t.Context(), 3)
	if err != nil || len(rounds) != 3 || rounds[0].ID != strconv.Itoa(maxRounds+19) {
		t.Errorf("the newest rounds are %+v, %v", rounds, err)
	}
	if all, err := j.Rounds(t.Context(), 10*maxRounds); err != nil || len(all) != maxRounds {
		t.Errorf("%d rounds are kept, %v", len(all), err)
	}
}

func TestTheLastAnswerToATaskIsKept(t *testing.T) {
	j := open(t, filepath.Join(t.TempDir(), "j"))
	answer := func(task byte, reason messages.Reason) messages.AnswerRecord {
		return messages.AnswerRecord{Verdict: messages.Verdict{Task: messages.TaskID{task}, Reason: reason}, Proof: "p", At: 4}
	}
	for _, a := range []messages.AnswerRecord{answer(1, messages.ReasonPinUnknown), answer(2, messages.ReasonCorrect), answer(1, messages.ReasonCorrect)} {
		if err := j.PutAnswer(t.Context(), messages.VotingPowerSync, a); err != nil {
			t.Fatal(err)
		}
	}
	proof := votingpower.Proof{L1Chain: 1, L1: messages.Pin{Number: 3}, L2Chain: 2, L2: messages.Pin{Number: 4}}.String()
	voted := messages.AnswerRecord{Verdict: messages.Verdict{Task: messages.TaskID{5}, Reason: messages.ReasonCorrect}, Proof: proof}
	if err := errors.Join(j.PutAnswer(t.Context(), messages.VotingPowerSync, voted), j.PutVote(t.Context(), vote(5, true, 10, 0))); err != nil {
		t.Fatal(err)
	}
	for key, has := range map[string]bool{messages.TaskID{1}.String(): false, messages.TaskID{5}.String(): true, "2-3-4": true} {
		got, proposal, err := j.FindAnswer(t.Context(), key)
		if err != nil || got.Verdict.Reason != messages.ReasonCorrect || (proposal.ProofOfTask != "") != has {
			t.Errorf("%s: got %+v, %+v, %v", key, got, proposal, err)
		}
	}
	if all, err := j.Answers(t.Context(), 10); err != nil || len(all) != 3 || all[1].Verdict.Task != (messages.TaskID{1}) {
		t.Errorf("answers %+v, %v", all, err)
	}
	// As many of the AVS's own tasks as there may be do not push them out, and are found by their tasks.
	for i := range 2 {
		if err := j.PutAnswer(t.Context(), 7, answer(9, []messages.Reason{messages.ReasonPinUnknown, messages.ReasonCorrect}[i])); err != nil {
			t.Fatal(err)
		}
	}
	if own, err := newest(t.Context(), j.db, bookBucket(), 9, func(messages.AnswerRecord) bool { return true }); err != nil || len(own) != 1 {
		t.Errorf("answers to the AVS's own tasks %+v, %v", own, err)
	}
	if got, _, err := j.FindAnswer(t.Context(), messages.TaskID{9}.String()); err != nil || got.Verdict.Reason != messages.ReasonCorrect {
		t.Errorf("a task of the AVS's own: %+v, %v", got, err)
	}
	if got, _, err := j.FindAnswer(t.Context(), Last); err != nil || got.Verdict.Task != (messages.TaskID{5}) {
		t.Errorf("the last answer: %+v, %v", got, err)
	}
	if _, _, err := j.FindAnswer(t.Context(), messages.TaskID{3}.String()); !errors.Is(err, ErrUnknown) {
		t.Errorf("an unknown task: %v", err)
	}
}

func TestReadOnly(t *testing.T) {
	path := filepath.Join(t.TempDir(), "j")
	if _, err := OpenReadOnly(path); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("a missing file: %v", err)
	}
	j := open(t, path)
	if _, err := OpenReadOnly(path); !errors.Is(err, ErrInUse) {
		t.Errorf("a file in use: %v", err)
	}
	if err := errors.Join(j.PutVote(t.Context(), vote(1, true, 10, 0)), j.Close()); err != nil {
		t.Fatal(err)
	}
	before, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	r, err := OpenReadOnly(path)
	if err != nil {
		t.Fatal(err)
	}
	if votes, err := r.Votes(t.Context()); err != nil || len(votes) != 1 || r.Network() != network() {
		t.Errorf("votes %v, network %+v, %v", votes, r.Network(), err)
	}
	if err := r.PutVote(t.Context(), vote(2, true, 10, 0)); err == nil {
		t.Error("it was written to")
	}
	if err := r.Close(); err != nil {
		t.Fatal(err)
	}
	if after, err := os.ReadFile(path); err != nil || !bytes.Equal(before, after) {
		t.Errorf("the file changed: %v", err)
	}
}

func TestAnotherVersionsFile(t *testing.T) {
	path := filepath.Join(t.TempDir(), "j")
	j := open(t, path)
	format := func(value []byte) {
		t.Helper()
		err := j.db.Update(func(tx *bolt.Tx) error {
			if value == nil {
				for _, b := range [][]byte{outboxBucket(), costsBucket(), roundsBucket(), answersBucket()} {
					if err := tx.DeleteBucket(b); err != nil {
						return err
					}
				}
				return tx.Bucket(metaBucket()).Delete(formatKey())
			}
			return tx.Bucket(metaBucket()).Put(formatKey(), value)
		})
		if err = errors.Join(err, j.Close()); err != nil {
			t.Fatal(err)
		}
	}
	format(nil) // version 1
	j = open(t, path)
	if rounds, err := j.Rounds(t.Context(), 1); err != nil || len(rounds) != 0 {
		t.Errorf("rounds of an old file: %v, %v", rounds, err)
	}
	format(sequenceKey(Format + 1))
	if _, err := Open(path, network()); !errors.Is(err, ErrNewer) {
		t.Errorf("a newer version's file: %v", err)
	}
	if _, err := OpenReadOnly(path); !errors.Is(err, ErrNewer) {
		t.Errorf("a newer version's file, read only: %v", err)
	}
}

// TestDamagedFilesAreRefusedAndLeftAlone damages a journal in many places. Every one is opened as it was or refused;
// none ends the process, none is written to.
func TestDamagedFilesAreRefusedAndLeftAlone(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "j")
	j := open(t, path)
	for i := range byte(40) {
		v := vote(i, false, 10, 0)
		v.Proposal.Data = bytes.Repeat([]byte{i}, 2000)
		if err := j.PutVote(t.Context(), v); err != nil {
			t.Fatal(err)
		}
	}
	if err := j.Close(); err != nil {
		t.Fatal(err)
	}
	good, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	refused := 0
	check := func(name string, damaged []byte) {
		t.Helper()
		bad := filepath.Join(dir, "bad")
		if err := os.WriteFile(bad, damaged, 0o600); err != nil {
			t.Fatal(err)
		}
		opened, err := Open(bad, network())
		if err == nil {
			_, _ = opened.Votes(t.Context()) // What was not noticed may be an error now, but no crash.
			if closing := opened.Close(); closing != nil {
				t.Errorf("%s: %v", name, closing)
			}
			return
		}
		refused++
		if left, readErr := os.ReadFile(bad); readErr != nil || !bytes.Equal(left, damaged) {
			t.Errorf("%s: refused (%v) and written to (%v)", name, err, readErr)
		}
	}
	for cut := 1; cut < len(good); cut += len(good) / 40 {
		check(fmt.Sprintf("cut at %d", cut), good[:cut])
	}
	for at := 0; at < len(good); at += len(good) / 60 {
		damaged := bytes.Clone(good)
		for i := at; i < min(at+16, len(damaged)); i++ {
			damaged[i] ^= 0xff
		}
		check(fmt.Sprintf("damaged at %d", at), damaged)
	}
	if refused < 20 {
		t.Errorf("only %d of a hundred damages were noticed", refused)
	}
}
