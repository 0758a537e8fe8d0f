package contracts_test

import (
	"crypto/ecdsa"
	"errors"
	"fmt"
	"maps"
	"math"
	"math/big"
	"math/rand/v2"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/ballast-avs/ballast/chain/bls"
	"github.com/ballast-avs/ballast/chain/chaintest"
	"github.com/ballast-avs/ballast/chain/contracts"
	"github.com/ballast-avs/ballast/messages"
)

// twins is the contracts on a chain and their in-memory model, which get the same calls in
// blocks with the same numbers.
type twins struct {
	*network
	model *chaintest.L2
	view  *chaintest.L2View
	rng   *rand.Rand
	tasks []drawnTask // that were submitted, settled or not
	log   []string
	ends  map[string]int // how calls ended, by the contract's error; "" is success
}

// move is one call on both sides.
type move struct {
	what  string
	key   *ecdsa.PrivateKey
	to    common.Address
	data  []byte
	model func(number uint64) error // makes one block unless it reverts
}

// movesPerSeed is long enough for definitions, totals and operators to come, go and be stale.
const movesPerSeed = 120

// TestModelOfTheContracts takes both through random calls and demands that they end alike and leave alike
// what nodes look at. DIFF_SEED=one repeats one sequence, DIFF_SEEDS=n runs n fresh ones; otherwise there are
// fixed ones and two fresh.
func TestModelOfTheContracts(t *testing.T) {
	began, ends := time.Now(), map[string]int{}
	for i, seed := range twinSeeds(t) {
		if os.Getenv("DIFF_SEEDS") == "" && time.Since(began) > 18*time.Second {
			t.Logf("%d sequences fitted into the time", i)
			return
		}
		tw := newTwins(t, seed)
		tw.ends = ends
		for range movesPerSeed {
			if why := tw.play(t, tw.draw(t)); why != "" {
				t.Errorf("%s\n%s\nRepeat it: DIFF_SEED=%d", strings.Join(tw.log, "\n"), why, seed)
				break
			}
		}
	}
	if os.Getenv("DIFF_SEED") != "" {
		return
	}
	for _, end := range slices.Sorted(maps.Keys(ends)) {
		t.Logf("%5d %s", ends[end], end)
	}
	for _, must := range []string{
		"", "MessageAlreadySigned", "InsufficientVotingPower", "InvalidToBlockL1VsLastCommitBlockL1", "Panic", "InvalidOBLSSignature",
	} {
		if ends[must] == 0 {
			t.Errorf("no call ended with %q: the sequences see too little", must)
		}
	}
}

func twinSeeds(t *testing.T) []uint64 {
	t.Helper()
	if text := os.Getenv("DIFF_SEED"); text != "" {
		seed, err := strconv.ParseUint(text, 10, 64)
		must(t, err)
		return []uint64{seed}
	}
	fresh, seeds := 2, []uint64{1, 2, 3, 4, 5, 6, 7, 8}
	if text := os.Getenv("DIFF_SEEDS"); text != "" {
		n, err := strconv.Atoi(text)
		must(t, err)
		fresh, seeds = n, nil
	}
	for i := range fresh {
		seeds = append(seeds, uint64(time.Now().UnixNano())+uint64(i))
	}
	return seeds
}

func newTwins(t *testing.T, seed uint64) *twins {
	t.Helper()
	tw := &twins{network: newNetwork(t), model: chaintest.NewL2(), rng: rand.New(rand.NewPCG(seed, 0xba11a57))}
	tw.view = tw.model.View(0)
	tw.view.Digest = func(p messages.Proposal, approved bool) common.Hash {
		hash, err := chaintest.VoteHash(infoOf(p), tw.AttestationCenter, tw.id, approved)
		must(t, err)
		return hash
	}
	tw.view.Verify = func(key messages.BLSPublicKey, digest common.Hash, vote messages.Attestation) bool {
		return verifies(t, key, digest, vote.Signature[:])
	}
	tw.view.Performed = func(p messages.Proposal, key messages.BLSPublicKey) bool {
		hash, err := chaintest.TaskHash(infoOf(p))
		must(t, err)
		if p.SignatureKind == messages.SignatureBLS {
			return verifies(t, key, hash, p.Signature)
		}
		signature := slices.Clone(p.Signature)
		signature[64] -= 27
		public, err := crypto.SigToPub(hash[:], signature)
		return err == nil && crypto.PubkeyToAddress(*public) == p.Performer
	}
	tw.align(uint64(tw.head(t)) - 1)
	tw.model.Mine(func(b *chaintest.Book) { b.OBLS = tw.OBLS })
	for range 4 {
		if why := tw.play(t, tw.register(t, tw.rng.IntN(operatorsDrawn))); why != "" {
			t.Fatal(why)
		}
	}
	return tw
}

func infoOf(p messages.Proposal) contracts.TaskInfo {
	return contracts.TaskInfo{ProofOfTask: p.ProofOfTask, Data: p.Data, TaskPerformer: p.Performer, TaskDefinitionId: uint16(p.Definition)}
}

func verifies(t *testing.T, key messages.BLSPublicKey, digest common.Hash, signature []byte) bool {
	t.Helper()
	public, err := bls.PublicKeyFromBytes(key)
	must(t, err)
	s, err := bls.SignatureFromBytes(messages.BLSSignature(signature))
	must(t, err)
	return bls.Verify(public, digest, bls.DomainTasks(), s)
}

// align lets the model's chain grow to a block.
func (tw *twins) align(number uint64) {
	for tw.model.Head().Number < number {
		tw.model.Mine(nil)
	}
}

// play makes a move on both sides and returns the first difference.
func (tw *twins) play(t *testing.T, m move) string {
	t.Helper()
	receipt := tw.send(t, m.key, m.to, m.data)
	number := receipt.BlockNumber.Uint64()
	want := ""
	if receipt.Status != types.ReceiptStatusSuccessful {
		want = tw.revertAt(t, crypto.PubkeyToAddress(m.key.PublicKey), m, number)
	}
	tw.align(number - 1)
	got := ""
	if err := m.model(number); err != nil {
		var f *messages.Failure
		if !errors.As(err, &f) {
			t.Fatal(err)
		}
		got = f.Detail
	}
	tw.align(number)
	name, _, _ := strings.Cut(want, "(")
	if tw.ends != nil {
		tw.ends[name]++
	}
	tw.log = append(tw.log, fmt.Sprintf("block %d: %s: %q", number, m.what, want))
	if got != want {
		return fmt.Sprintf("the contracts end with %q, the model with %q", want, got)
	}
	if tw.model.Head().Number != number {
		return fmt.Sprintf("the model is at block %d", tw.model.Head().Number)
	}
	return tw.compare(t)
}

// revertAt is how a call that was mined in a block reverted, as chain decodes it.
func (tw *twins) revertAt(t *testing.T, from common.Address, m move, number uint64) string {
	t.Helper()
	var out hexutil.Bytes
	err := tw.rpc.CallContext(t.Context(), &out, "eth_call",
		map[string]any{"from": from, "to": m.to, "data": hexutil.Bytes(m.data), "gas": hexutil.Uint64(16_000_000)},
		hexutil.Uint64(number-1), map[string]any{}, map[string]any{"number": hexutil.Uint64(number)})
	if err == nil {
		t.Fatalf("%s reverts in block %d only", m.what, number)
	}
	return strings.TrimSuffix(reason(err), "()")
}

// compare returns the first difference in what nodes look at.
func (tw *twins) compare(t *testing.T) string {
	t.Helper()
	book := tw.model.Book()
	var all []reading
	last := uint64(len(book.Enrolled)) + 3
	for id := range last {
		power := book.PowerOf(messages.OperatorID(id))
		all = append(all, reading{fmt.Sprintf("power of %d", id), tw.OBLS, contracts.OBLSOperatorPowerSlot(id), power.Bytes32()},
			reading{fmt.Sprintf("active flag of %d", id), tw.OBLS, contracts.OBLSOperatorActiveSlot(id), flag(active(book, id))})
	}
	for _, id := range tw.definitionIDs(book) {
		d, stored := book.Definitions[id], book.Stored[id]
		slots := contracts.TaskDefinition(uint16(id))
		exists := common.Hash{}
		if d.Exists {
			exists = wordOf(uint64(id))
		}
		all = append(all,
			reading{fmt.Sprintf("stored total of %d", id), tw.OBLS, contracts.OBLSDefinitionTotalSlot(uint16(id)), stored.Bytes32()},
			reading{fmt.Sprintf("definition %d", id), tw.AttestationCenter, slots.ID, exists},
			reading{fmt.Sprintf("minimum of %d", id), tw.AttestationCenter, slots.MinimumVotingPower, d.MinimumVotingPower.Bytes32()},
			reading{fmt.Sprintf("maximum of %d", id), tw.AttestationCenter, slots.MaximumAttesters, wordOf(d.MaximumAttesters)},
			reading{fmt.Sprintf("list of %d", id), tw.AttestationCenter, slots.RestrictedCount, wordOf(uint64(len(d.RestrictedAttesters)))})
		for i, attester := range d.RestrictedAttesters {
			slot := slots.RestrictedAttester(uint64(i))
			all = append(all, reading{fmt.Sprintf("list of %d", id), tw.AttestationCenter, slot, wordOf(uint64(attester))})
		}
	}
	for _, task := range tw.tasks {
		slot := contracts.SignedTaskSlot(common.Hash(task.id))
		all = append(all, reading{"settled", tw.AttestationCenter, slot, flag(book.Settled[task.id])})
	}
	all = append(all, reading{"total", tw.OBLS, contracts.OBLSTotalVotingPowerSlot(), book.Total.Bytes32()},
		reading{"marker of the L1", tw.InternalTaskHandler, contracts.LastCommitBlockL1Slot(), wordOf(book.Commit.L1)},
		reading{"marker of the L2", tw.InternalTaskHandler, contracts.LastCommitBlockL2Slot(), wordOf(book.Commit.L2)},
		reading{"counter", tw.AttestationCenter, contracts.TaskDefinitionCounterSlot(), wordOf(uint64(book.Counter))},
		reading{"ids given out", tw.AttestationCenter, contracts.TotalOperatorsSlot(), wordOf(uint64(len(book.Enrolled)))})
	return tw.differ(t, all)
}

// reading is a word that the contracts should hold.
type reading struct {
	what string
	at   common.Address
	slot common.Hash
	want common.Hash
}

// differ reads all in one batch.
func (tw *twins) differ(t *testing.T, all []reading) string {
	t.Helper()
	got := make([]hexutil.Bytes, len(all))
	batch := make([]rpc.BatchElem, 0, len(all))
	for i, r := range all {
		batch = append(batch, rpc.BatchElem{Method: "eth_getStorageAt", Args: []any{r.at, r.slot, "latest"}, Result: &got[i]})
	}
	must(t, tw.rpc.BatchCallContext(t.Context(), batch))
	for i, r := range all {
		must(t, batch[i].Error)
		if word := common.BytesToHash(got[i]); word != r.want {
			return fmt.Sprintf("%s: the contracts have %s, the model %s", r.what, word.Big(), r.want.Big())
		}
	}
	return ""
}

// definitionIDs are those that exist and some that do not, for which 10002 may store a total as well.
func (tw *twins) definitionIDs(book chaintest.Book) []messages.TaskDefinitionID {
	ids := []messages.TaskDefinitionID{messages.VotingPowerSync, messages.DefinitionTotalsSync, unknownDefinition}
	for id := range book.Counter + 2 {
		ids = append(ids, id)
	}
	return ids
}

func active(book chaintest.Book, id uint64) bool {
	return id > 0 && id <= uint64(len(book.Enrolled)) && book.Enrolled[id-1].Active
}

func flag(set bool) common.Hash {
	if set {
		return wordOf(1)
	}
	return common.Hash{}
}

func wordOf(n uint64) common.Hash { return common.BigToHash(new(big.Int).SetUint64(n)) }

// unknownDefinition is the id of no definition.
const unknownDefinition = math.MaxUint16
