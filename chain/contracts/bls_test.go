package contracts_test

import (
	"encoding/json"
	"math/big"
	"os"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ballast-avs/ballast/chain/bls"
	"github.com/ballast-avs/ballast/chain/chaintest"
	"github.com/ballast-avs/ballast/chain/contracts"
)

// The vectors were made with the library that clients of the network use.
func TestHashToPoint(t *testing.T) {
	text, err := os.ReadFile("../bls/testdata/bls-vectors.json")
	must(t, err)
	var vectors struct {
		HashToPoint []struct {
			Message string
			Domain  common.Hash
			Point   [2]common.Hash
		}
	}
	must(t, json.Unmarshal(text, &vectors))
	if len(vectors.HashToPoint) < 20 {
		t.Fatalf("only %d vectors", len(vectors.HashToPoint))
	}
	n := newNetwork(t)
	for _, v := range vectors.HashToPoint {
		if got := n.hashToPoint(t, v.Domain, common.FromHex(v.Message)); got != v.Point {
			t.Errorf("message %s under %s: %s, want %s", v.Message, v.Domain, got, v.Point)
		}
	}
	for i := range 50 {
		message := big.NewInt(int64(i)).Bytes()
		want, err := bls.HashToPoint(bls.DomainAuth(), message)
		must(t, err)
		words := [2]common.Hash{common.BigToHash(want[0]), common.BigToHash(want[1])}
		if got := n.hashToPoint(t, bls.DomainAuth(), message); got != words {
			t.Errorf("message %x: %s, want %s", message, got, want)
		}
	}
}

func (n *network) hashToPoint(tb testing.TB, domain common.Hash, message []byte) [2]common.Hash {
	tb.Helper()
	o := contracts.NewOBLS()
	point, err := o.UnpackHashToPoint(n.call(tb, n.OBLS, o.PackHashToPoint(domain, message)))
	must(tb, err)
	return [2]common.Hash{common.BigToHash(point[0]), common.BigToHash(point[1])}
}

// The published registration example of protocol.md 2.7 (a), on the point of its message.
func TestVectorOfRegistration(t *testing.T) {
	n := newNetwork(t)
	m := common.HexToHash("0x215f3ca00f52a86e518ea25b09806427247fbe89fe06b69e8aaca215bc30eb28")
	want := [2]common.Hash{
		common.HexToHash("0x0991145c5381e8870d0eb847a4f84dfd89ed4080f2aa77c219ca3aabe83724a9"),
		common.HexToHash("0x1ea6ef4341ca8b29780fc83e61a2180988fe26ce7f7a872cd9cbbb2ad67d40af"),
	}
	if got := n.hashToPoint(t, bls.DomainAuth(), m[:]); got != want {
		t.Fatalf("H(m) = %s, want %s", got, want)
	}
}

// The example of protocol.md 2.7 (b): task and vote hash, performer signature, two attesters and their aggregate.
func TestVectorOfTask(t *testing.T) {
	task := contracts.TaskInfo{
		ProofOfTask: "QmProof", Data: []byte("hello"), TaskDefinitionId: 1,
		TaskPerformer: common.HexToAddress("0x02c13D68F7194F9741DBfDdC65e6a58979A9dfcd"),
	}
	taskHash, err := chaintest.TaskHash(task)
	must(t, err)
	if taskHash != common.HexToHash("0x688e028706ea63c12f8cc1d503d0f502385f2576cf5d4c74ccd9a500469ecfac") {
		t.Errorf("task hash %s", taskHash)
	}
	center := common.HexToAddress("0x1111111111111111111111111111111111111111")
	approve, err := chaintest.VoteHash(task, center, big.NewInt(80002), true)
	must(t, err)
	if approve != common.HexToHash("0xaf533ae21796fba423ca0692b43ce82ad3b92eead756691287941d534fb2aaa0") {
		t.Errorf("vote hash to approve %s", approve)
	}
	reject, err := chaintest.VoteHash(task, center, big.NewInt(80002), false)
	must(t, err)
	if reject != common.HexToHash("0x8cab26f4a1158f33809905c26e28cebaf57403bcd5f6ccc7b367c860598df0a8") {
		t.Errorf("vote hash to reject %s", reject)
	}

	n := newNetwork(t)
	for i, seed := range []string{
		"0x1aa4829bdf0461d6fc1d9cfb0de78eec4b142fc722112fd0369c407d03ad3adb",
		"0x1111111111111111111111111111111111111111111111111111111111111111",
	} {
		o := newOperator(t, i)
		o.bls, err = bls.KeyFromSeed(seed)
		must(t, err)
		n.register(t, o, 50)
	}
	o := contracts.NewOBLS()
	words := func(a, b string) [2]*big.Int {
		return [2]*big.Int{common.HexToHash(a).Big(), common.HexToHash(b).Big()}
	}
	point := n.hashToPoint(t, bls.DomainTasks(), taskHash[:])
	performer := words("0x2cf8901f14f6383c07361758f6bb5891c3516076d705a0faec00724c289ca577", "0x09625b7b1fcdfb574075ea05b24a325fc36a2a488efbf6544b123cc6fe68c4ad")
	message := [2]*big.Int{point[0].Big(), point[1].Big()}
	if got := n.try(t, n.from, n.OBLS, o.PackValidateOperatorSignature(big.NewInt(1), message, performer)); got != "" {
		t.Errorf("performer signature: %s", got)
	}
	if got := n.try(t, n.from, n.OBLS, o.PackValidateOperatorSignature(big.NewInt(2), message, performer)); got != "InvalidOBLSSignature()" {
		t.Errorf("performer signature under another key: %q", got)
	}
	point = n.hashToPoint(t, bls.DomainTasks(), approve[:])
	message = [2]*big.Int{point[0].Big(), point[1].Big()}
	aggregate := words("0x17476010cac0f7640ac2ce6e72f3816d74140075b744f69ff91b2699c0e7769e", "0x2d4737ba98bc93d759203f146657cf6fed88b6b31345760e29919ea3bb5967ef")
	if got := n.try(t, n.from, n.OBLS, o.PackVerifySignature(message, aggregate, bigs(1, 2), big.NewInt(100), new(big.Int))); got != "" {
		t.Errorf("aggregate: %s", got)
	}
}
