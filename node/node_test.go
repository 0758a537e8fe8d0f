package node

import (
	"encoding/hex"
	"fmt"
	"io"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/sirupsen/logrus"

	"github.com/ballast-avs/ballast/actors/protocol"
	"github.com/ballast-avs/ballast/chain/bls"
	"github.com/ballast-avs/ballast/chain/devchain"
	"github.com/ballast-avs/ballast/chain/quorum"
	"github.com/ballast-avs/ballast/chain/rpc"
	"github.com/ballast-avs/ballast/messages"
	"github.com/ballast-avs/ballast/node/config"
	"github.com/ballast-avs/ballast/node/keys"
	"github.com/ballast-avs/ballast/node/network"
)

// seed is the example of protocol 2.7 (a).
const seed = "0x1aa4829bdf0461d6fc1d9cfb0de78eec4b142fc722112fd0369c407d03ad3adb"

func testKeys(t *testing.T) Keys {
	t.Helper()
	controller, err := crypto.HexToECDSA(seed[2:])
	if err != nil {
		t.Fatal(err)
	}
	consensus, err := bls.KeyFromSeed(seed)
	if err != nil {
		t.Fatal(err)
	}
	account := keys.Local(controller)
	return Keys{Set: keys.Set{Operator: account.Address(), Controller: account, Payer: account, Consensus: consensus}}
}

func testConfig(t *testing.T) Config {
	t.Helper()
	log := logrus.New()
	log.SetOutput(io.Discard)
	c := Config{Node: config.Default().As(config.RoleAttester), Keys: testKeys(t), Log: logrus.NewEntry(log)}
	c.L1.URLs, c.L1.ID = []string{"http://127.0.0.1:1"}, 1
	c.AvsGovernance, c.L2s, c.DataDir = common.Address{1}, []config.L2{anL2(2)}, t.TempDir()
	c.P2P.Listen = []string{"/ip4/127.0.0.1/tcp/0"}
	return c
}

func anL2(id messages.ChainID) config.L2 {
	return config.L2{
		Chain:             network.Chain{URLs: []string{"http://127.0.0.1:1"}, ID: id, Pin: quorum.PinRule{Tag: rpc.TagSafe}},
		AttestationCenter: common.Address{2},
	}
}

func TestAConfigurationSaysWhatIsWrong(t *testing.T) {
	valid := testConfig(t)
	if err := valid.Validate(); err != nil {
		t.Fatal(err)
	}
	cases := map[string]func(c *Config){
		"operator's address":         func(c *Config) { c.Keys.Operator = common.Address{} },
		"controller key is that of":  func(c *Config) { c.Keys.Operator = common.Address{1} },
		"consensus key":              func(c *Config) { c.Keys.Consensus = bls.SecretKey{} },
		"pays for submissions":       func(c *Config) { c.Keys.Payer, c.Actors.Roles.Aggregates = nil, true },
		"AVS_GOVERNANCE_ADDRESS":     func(c *Config) { c.AvsGovernance = common.Address{} },
		"ATTESTATION_CENTER_ADDRESS": func(c *Config) { c.L2s[0].AttestationCenter = common.Address{} },
		"data directory":             func(c *Config) { c.DataDir = "" },
		"L1_RPC":                     func(c *Config) { c.L1.URLs = nil },
		"L2_RPC":                     func(c *Config) { c.L2s[0].URLs = nil },
		"l2-rpc is missing":          func(c *Config) { c.L2s = nil },
		"needs its chain id":         func(c *Config) { c.L2s = append(c.L2s, anL2(0)) },
		"chain 2 is given twice":     func(c *Config) { c.L2s = append(c.L2s, anL2(3), anL2(2)) },
		"--sync-interval":            func(c *Config) { c.Actors.Scheduler.Period = time.Millisecond },
		"--delay":                    func(c *Config) { c.Actors.Aggregator.Delay = -1 },
	}
	for want, change := range cases {
		c := testConfig(t)
		change(&c)
		if err := c.Validate(); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("it does not say %q: %v", want, err)
		}
	}
}

func TestTheWrongChainIsRefused(t *testing.T) {
	d, err := devchain.Start(t.Context(), devchain.Options{ChainID: 4711})
	if err != nil {
		t.Fatal(err)
	}
	defer func() {
		if err := d.Close(); err != nil {
			t.Error(err)
		}
	}()
	c := testConfig(t)
	c.L1.URLs = []string{d.HTTP()}
	if _, err := New(t.Context(), c); err == nil || !strings.Contains(err.Error(), "L1_RPC: the endpoints serve chain 4711, L1_CHAIN says 1") {
		t.Errorf("got %v", err)
	}
}

// TestTaskSignatures compares with protocol 2.7 (b).
func TestTaskSignatures(t *testing.T) {
	p := messages.Proposal{
		ProofOfTask: "QmProof", Data: []byte("hello"), Definition: 1,
		Performer: common.HexToAddress("0x02c13D68F7194F9741DBfDdC65e6a58979A9dfcd"),
	}
	k := testKeys(t)
	ecdsa, err := ecdsaSigner{k.Controller}.SignTask(t.Context(), protocol.TaskPreimage(p))
	want := "47e9d648df2f431ab127e83358566c39d8b71382a1c5849249e7d5d23d25f3427c1e687d75d7c685f859e7eac564f80d494b5ccfaf059f6976def287bd96e6c61c"
	if err != nil || hex.EncodeToString(ecdsa) != want {
		t.Errorf("ECDSA %x, %v", ecdsa, err)
	}
	sum, err := blsTaskSigner{k.Consensus}.SignTask(t.Context(), protocol.TaskPreimage(p))
	want = "2cf8901f14f6383c07361758f6bb5891c3516076d705a0faec00724c289ca577" + "09625b7b1fcdfb574075ea05b24a325fc36a2a488efbf6544b123cc6fe68c4ad"
	if err != nil || hex.EncodeToString(sum) != want {
		t.Errorf("BLS %x, %v", sum, err)
	}
}

func TestVotesVerifyUnderTheirKeysAlone(t *testing.T) {
	verifier, err := newVerifier()
	if err != nil {
		t.Fatal(err)
	}
	digest := common.Hash{7}
	var votes []protocol.Signed
	for i := range byte(5) {
		key, err := bls.KeyFromSeed(fmt.Sprintf("0x%064x", i+1))
		if err != nil {
			t.Fatal(err)
		}
		signature, err := voteSigner{key}.SignVote(t.Context(), digest)
		if err != nil {
			t.Fatal(err)
		}
		votes = append(votes, protocol.Signed{Signature: signature, Key: key.PublicKey().Bytes()})
	}
	votes[1].Signature = votes[2].Signature // a point of the curve, and another's vote
	votes[3].Signature[5] ^= 1              // no point
	votes[4].Key[5] ^= 1                    // no key
	for range 2 {                           // the second time keys come from memory
		if invalid, err := verifier.FindInvalid(t.Context(), digest, votes); err != nil || fmt.Sprint(invalid) != "[1 3 4]" {
			t.Errorf("invalid %v, %v", invalid, err)
		}
	}
}

func TestKeysDoNotPrint(t *testing.T) {
	k := testKeys(t)
	for _, text := range []string{fmt.Sprint(k), fmt.Sprintf("%v %+v %#v %s", k, k, k, k)} {
		if strings.Contains(text, seed[4:20]) || !strings.Contains(text, "***") {
			t.Errorf("it prints %s", text)
		}
	}
}
