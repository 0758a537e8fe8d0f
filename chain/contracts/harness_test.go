package contracts_test

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"math/big"
	"path/filepath"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/ethereum/go-ethereum/ethclient/simulated"
	"github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/ballast-avs/ballast/chain/bls"
	"github.com/ballast-avs/ballast/chain/chaintest"
	"github.com/ballast-avs/ballast/chain/contracts"
)

const (
	l1ID = 1337
	l2ID = 80002
	// funded is how many operators have ether.
	funded = 60
)

// chain is an embedded chain with a funded deployer who is also governance, relayer and so on.
type chain struct {
	*simulated.Backend
	client simulated.Client
	rpc    *rpc.Client
	id     *big.Int
	key    *ecdsa.PrivateKey
	from   common.Address
}

func newChain(tb testing.TB, id int64) *chain {
	tb.Helper()
	key, err := crypto.HexToECDSA("ac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80")
	must(tb, err)
	c := &chain{id: big.NewInt(id), key: key, from: crypto.PubkeyToAddress(key.PublicKey)}
	all := core.SystemContractAllocs()
	all[c.from] = types.Account{Balance: new(big.Int).Lsh(big.NewInt(1), 120)}
	for i := range funded {
		all[newOperator(tb, i).address] = types.Account{Balance: new(big.Int).Lsh(big.NewInt(1), 80)}
	}
	socket := filepath.Join(tb.TempDir(), "ipc")
	c.Backend = simulated.NewBackend(all, func(nc *node.Config, ec *ethconfig.Config) {
		nc.IPCPath = socket
		cfg := *params.AllDevChainProtocolChanges
		cfg.ChainID = big.NewInt(id)
		cfg.BogotaTime = nil
		genesis := *ec.Genesis
		genesis.Config = &cfg
		genesis.GasLimit = 60_000_000
		ec.Genesis = &genesis
		ec.NetworkId = uint64(id)
		ec.Miner.GasCeil = 60_000_000
		ec.RPCGasCap = 50_000_000
	})
	c.client = c.Client()
	c.rpc, err = rpc.DialContext(tb.Context(), socket)
	must(tb, err)
	tb.Cleanup(func() { c.rpc.Close(); must(tb, c.Close()) })
	return c
}

// operator is an account with a BLS key; both follow from its number.
type operator struct {
	key     *ecdsa.PrivateKey
	address common.Address
	bls     bls.SecretKey
}

func newOperator(tb testing.TB, i int) operator {
	tb.Helper()
	seed := crypto.Keccak256Hash(fmt.Appendf(nil, "operator %d", i))
	key, err := crypto.ToECDSA(seed[:])
	must(tb, err)
	secret, err := bls.KeyFromSeed(seed.Hex())
	must(tb, err)
	return operator{key: key, address: crypto.PubkeyToAddress(key.PublicKey), bls: secret}
}

func must(tb testing.TB, err error) {
	tb.Helper()
	if err != nil {
		tb.Fatal(err)
	}
}

// send mines a call and returns its receipt, whatever its status.
func (c *chain) send(tb testing.TB, key *ecdsa.PrivateKey, to common.Address, data []byte) *types.Receipt {
	tb.Helper()
	ctx := tb.Context()
	from := crypto.PubkeyToAddress(key.PublicKey)
	nonce, err := c.client.PendingNonceAt(ctx, from)
	must(tb, err)
	tx, err := types.SignNewTx(key, types.LatestSignerForChainID(c.id), &types.DynamicFeeTx{
		ChainID: c.id, Nonce: nonce, To: &to, Data: data, Gas: 16_000_000,
		GasTipCap: big.NewInt(1e9), GasFeeCap: big.NewInt(1e10),
	})
	must(tb, err)
	must(tb, c.client.SendTransaction(ctx, tx))
	return c.mined(tb, tx.Hash())
}

// mined makes blocks until a transaction is in one: the pool may hand it out only in the second.
func (c *chain) mined(tb testing.TB, hash common.Hash) *types.Receipt {
	tb.Helper()
	for range 10 {
		c.Commit()
		if receipt, err := c.client.TransactionReceipt(tb.Context(), hash); err == nil {
			return receipt
		}
	}
	tb.Fatalf("transaction %s is not mined", hash)
	return nil
}

// do mines a call of the deployer that must succeed.
func (c *chain) do(tb testing.TB, to common.Address, data []byte) *types.Receipt {
	tb.Helper()
	return c.doAs(tb, c.key, to, data)
}

func (c *chain) doAs(tb testing.TB, key *ecdsa.PrivateKey, to common.Address, data []byte) *types.Receipt {
	tb.Helper()
	if reason := c.try(tb, crypto.PubkeyToAddress(key.PublicKey), to, data); reason != "" {
		tb.Fatalf("call reverts: %s", reason)
	}
	receipt := c.send(tb, key, to, data)
	if receipt.Status != types.ReceiptStatusSuccessful {
		tb.Fatalf("transaction failed, gas used %d", receipt.GasUsed)
	}
	return receipt
}

// call evaluates a call at the head.
func (c *chain) call(tb testing.TB, to common.Address, data []byte) []byte {
	tb.Helper()
	out, err := c.client.CallContract(tb.Context(), ethereum.CallMsg{From: c.from, To: &to, Data: data}, nil)
	if err != nil {
		tb.Fatalf("call: %s", reason(err))
	}
	return out
}

// try evaluates a call at the head and returns how it reverts, or nothing.
func (c *chain) try(tb testing.TB, from, to common.Address, data []byte) string {
	tb.Helper()
	_, err := c.client.CallContract(context.Background(), ethereum.CallMsg{From: from, To: &to, Data: data}, nil)
	if err == nil {
		return ""
	}
	return reason(err)
}

// reason names the error of a call: the decoded revert data where there are any.
func reason(err error) string {
	var data rpc.DataError
	if !errors.As(err, &data) || data.ErrorData() == nil {
		return err.Error()
	}
	text, _ := data.ErrorData().(string)
	name, args := contracts.DecodeRevert(common.FromHex(text))
	return name + "(" + args + ")"
}

// deploy creates a contract and returns its address.
func (c *chain) deploy(tb testing.TB, meta *bind.MetaData) common.Address {
	tb.Helper()
	nonce, err := c.client.PendingNonceAt(tb.Context(), c.from)
	must(tb, err)
	tx, err := types.SignNewTx(c.key, types.LatestSignerForChainID(c.id), &types.DynamicFeeTx{
		ChainID: c.id, Nonce: nonce, Data: common.FromHex(meta.Bin), Gas: 10_000_000,
		GasTipCap: big.NewInt(1e9), GasFeeCap: big.NewInt(1e10),
	})
	must(tb, err)
	must(tb, c.client.SendTransaction(tb.Context(), tx))
	receipt := c.mined(tb, tx.Hash())
	if receipt.Status != types.ReceiptStatusSuccessful {
		tb.Fatal("deployment failed")
	}
	return receipt.ContractAddress
}

func (c *chain) slot(tb testing.TB, address common.Address, slot common.Hash) common.Hash {
	tb.Helper()
	word, err := c.client.StorageAt(tb.Context(), address, slot, nil)
	must(tb, err)
	return common.BytesToHash(word)
}

// network is an L2 with n registered operators.
type network struct {
	*chain
	contracts.L2Contracts
	operators []operator // operators[i] has id i+1
}

func newNetwork(tb testing.TB, powers ...int64) *network {
	tb.Helper()
	c := newChain(tb, l2ID)
	deployed, err := contracts.DeployL2(tb.Context(), c.client, contracts.L2Options{Key: c.key, Mine: func() { c.Commit() }})
	must(tb, err)
	n := &network{chain: c, L2Contracts: deployed}
	for i, power := range powers {
		n.register(tb, newOperator(tb, i), power)
	}
	return n
}

// register delivers a registration message and appends the operator.
func (n *network) register(tb testing.TB, o operator, power int64) {
	tb.Helper()
	n.do(tb, n.L2MessageHandler, registration(tb, o, power))
	n.operators = append(n.operators, o)
}

func (n *network) unregister(tb testing.TB, o operator) {
	tb.Helper()
	payload := append(tag("UNREGISTER"), common.LeftPadBytes(o.address[:], 32)...)
	n.do(tb, n.L2MessageHandler, contracts.NewL2MessageHandler().PackDeliver(payload))
}

func registration(tb testing.TB, o operator, power int64) []byte {
	tb.Helper()
	words := []*big.Int{o.address.Big(), big.NewInt(power)}
	key := o.bls.PublicKey().Words()
	words = append(words, key[:]...)
	words = append(words, o.address.Big())
	payload := tag("REGISTER")
	for _, w := range words {
		payload = append(payload, common.LeftPadBytes(w.Bytes(), 32)...)
	}
	return contracts.NewL2MessageHandler().PackDeliver(payload)
}

func tag(word string) []byte { return crypto.Keccak256([]byte(word))[:4] }

// vote is one submission of a task.
type vote struct {
	task      contracts.TaskInfo
	performer operator
	attesters []int // ids
	rejected  bool
	byBLS     bool
}

// parts are the signatures of a vote, for tests that spoil one of them.
type parts struct {
	ids    []*big.Int
	sum    [2]*big.Int
	ecdsa  []byte
	bls    [2]*big.Int
	sender common.Address
}

// sign makes a vote's parts with everything right.
func (n *network) sign(tb testing.TB, v vote) parts {
	tb.Helper()
	taskHash, err := chaintest.TaskHash(v.task)
	must(tb, err)
	ids, sum := n.attest(tb, v)
	return parts{
		ids: ids, sum: sum, sender: v.performer.address,
		ecdsa: signECDSA(tb, v.performer.key, taskHash),
		bls:   v.performer.bls.Sign(taskHash, bls.DomainTasks()).Words(),
	}
}

// callData encodes a submission in the form that the vote asks for.
func (v vote) callData(p parts) []byte {
	if v.byBLS {
		return contracts.NewAttestationCenter().PackSubmitTask(v.task, contracts.BlsTaskSubmissionDetails{
			IsApproved: !v.rejected, TpSignature: p.bls, TaSignature: p.sum, AttestersIds: p.ids,
		})
	}
	return contracts.NewAttestationCenter().PackSubmitTask0(v.task, contracts.EcdsaTaskSubmissionDetails{
		IsApproved: !v.rejected, TpSignature: p.ecdsa, TaSignature: p.sum, AttestersIds: p.ids,
	})
}

// attest returns the ids and the aggregate signature of a vote.
func (n *network) attest(tb testing.TB, v vote) ([]*big.Int, [2]*big.Int) {
	tb.Helper()
	voteHash, err := chaintest.VoteHash(v.task, n.AttestationCenter, n.id, !v.rejected)
	must(tb, err)
	sum := [2]*big.Int{new(big.Int), new(big.Int)}
	ids := []*big.Int{}
	var signatures []bls.Signature
	for _, id := range v.attesters {
		ids = append(ids, big.NewInt(int64(id)))
		if id >= 1 && id <= len(n.operators) {
			signatures = append(signatures, n.operators[id-1].bls.Sign(voteHash, bls.DomainTasks()))
		}
	}
	if len(signatures) > 0 {
		total, err := bls.AggregateSignatures(signatures)
		must(tb, err)
		sum = total.Words()
	}
	return ids, sum
}

func signECDSA(tb testing.TB, key *ecdsa.PrivateKey, hash common.Hash) []byte {
	tb.Helper()
	signature, err := crypto.Sign(hash[:], key)
	must(tb, err)
	signature[64] += 27
	return signature
}

// submit mines a vote sent by its performer; it must succeed.
func (n *network) submit(tb testing.TB, v vote) *types.Receipt {
	tb.Helper()
	return n.doAs(tb, v.performer.key, n.AttestationCenter, v.callData(n.sign(tb, v)))
}

// dryRun evaluates a vote with everything right and returns how it reverts, or nothing.
func (n *network) dryRun(tb testing.TB, v vote) string {
	tb.Helper()
	return n.try(tb, v.performer.address, n.AttestationCenter, v.callData(n.sign(tb, v)))
}

// task is a task of a definition, performed by the first operator.
func (n *network) task(proof string, definition uint16) contracts.TaskInfo {
	return contracts.TaskInfo{
		ProofOfTask: proof, Data: []byte("hello"), TaskPerformer: n.operators[0].address, TaskDefinitionId: definition,
	}
}

// syncTask is a task 10001 performed by the first operator.
func (n *network) syncTask(tb testing.TB, proof string, update chaintest.VotingPowerUpdate) contracts.TaskInfo {
	tb.Helper()
	data, err := chaintest.EncodeVotingPowerUpdate(update)
	must(tb, err)
	return contracts.TaskInfo{
		ProofOfTask: proof, Data: data, TaskPerformer: n.operators[0].address,
		TaskDefinitionId: chaintest.VotingPowerSyncTask,
	}
}

func delta(id, power int64) contracts.OperatorVotingPower {
	return contracts.OperatorVotingPower{OperatorId: big.NewInt(id), VotingPower: big.NewInt(power)}
}

func (n *network) power(tb testing.TB, id int64) int64 {
	tb.Helper()
	v, err := contracts.NewOBLS().UnpackVotingPower(n.call(tb, n.OBLS, contracts.NewOBLS().PackVotingPower(big.NewInt(id))))
	must(tb, err)
	return v.Int64()
}

func (n *network) total(tb testing.TB) int64 {
	tb.Helper()
	v, err := contracts.NewOBLS().UnpackTotalVotingPower(n.call(tb, n.OBLS, contracts.NewOBLS().PackTotalVotingPower()))
	must(tb, err)
	return v.Int64()
}

func (n *network) head(tb testing.TB) int64 {
	tb.Helper()
	number, err := n.client.BlockNumber(tb.Context())
	must(tb, err)
	return int64(number)
}

func all(n int) []int {
	ids := make([]int, 0, n)
	for i := range n {
		ids = append(ids, i+1)
	}
	return slices.Clip(ids)
}

func bigs(values ...int64) []*big.Int {
	out := make([]*big.Int, 0, len(values))
	for _, v := range values {
		out = append(out, big.NewInt(v))
	}
	return out
}
