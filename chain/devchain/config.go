package devchain

import (
	"errors"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/rawdb"
	"github.com/ethereum/go-ethereum/eth"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/p2p"
	"github.com/ethereum/go-ethereum/params"
)

const (
	loopback = "127.0.0.1"

	// defaultGasLimit is twice the 30M that most chains had for years.
	defaultGasLimit = 60_000_000

	// cacheMegabytes keeps two chains and twenty nodes in one process under 500 MB: a chain has two such caches.
	cacheMegabytes = 16

	// fileHandles bounds the open files of one chain's database.
	fileHandles = 64
)

// open creates the node and its Ethereum service without starting them.
func open(o Options) (*node.Node, *eth.Ethereum, error) {
	stack, err := node.New(nodeConfig(o))
	if err != nil {
		return nil, nil, err
	}
	backend, err := eth.New(stack, ethConfig(o))
	if err != nil {
		return nil, nil, errors.Join(err, stack.Close())
	}
	return stack, backend, nil
}

// nodeConfig opens HTTP and WebSocket on loopback and nothing else: no peers, no IPC, no engine API.
func nodeConfig(o Options) *node.Config {
	c := node.DefaultConfig
	c.Name = "devchain"
	c.DataDir = o.DataDir
	c.P2P = p2p.Config{NoDiscovery: true, NoDial: true, MaxPeers: 0, ListenAddr: ""}
	c.IPCPath = ""
	c.HTTPHost, c.HTTPPort = loopback, o.HTTPPort
	c.WSHost, c.WSPort = loopback, o.WSPort
	c.HTTPModules = []string{"eth", "net", "web3", "txpool", "debug"}
	c.WSModules = c.HTTPModules
	c.HTTPVirtualHosts = []string{"*"}
	c.WSOrigins = []string{"*"}
	return &c
}

// ethConfig makes an archive node: no pruning, state of every block by hash.
func ethConfig(o Options) *ethconfig.Config {
	limit := o.GasLimit
	if limit == 0 {
		limit = defaultGasLimit
	}
	c := ethconfig.Defaults
	c.NetworkId = o.ChainID
	c.Genesis = genesis(o, limit)
	c.SyncMode = ethconfig.FullSync
	c.NoPruning = true
	c.LogNoHistory = true // no index for eth_getLogs: a short chain is searched without, and an index is slow to close
	c.StateScheme = rawdb.HashScheme
	c.TxPool.NoLocals = true
	c.TxPool.Lifetime = time.Hour
	c.Miner.GasCeil = limit
	c.Miner.Recommit = time.Minute // Bounds the filling of one block.
	c.DatabaseCache, c.DatabaseHandles = cacheMegabytes, fileHandles
	c.TrieCleanCache, c.TrieDirtyCache, c.SnapshotCache = cacheMegabytes, 0, 0
	c.EngineMaxReorgDepth = 0
	if o.CallGasCap > 0 {
		c.RPCGasCap = o.CallGasCap
	}
	return &c
}

// genesis has Prague's rules from the first block on.
func genesis(o Options, gasLimit uint64) *core.Genesis {
	rules := *params.AllDevChainProtocolChanges
	rules.ChainID = new(big.Int).SetUint64(o.ChainID)
	rules.OsakaTime, rules.BogotaTime = nil, nil // Bogota alone makes storage writes four times as dear.
	alloc := core.SystemContractAllocs()
	for address, account := range o.GenesisAlloc {
		alloc[address] = account
	}
	return &core.Genesis{
		Config: &rules, Timestamp: o.GenesisTime, GasLimit: gasLimit, Difficulty: new(big.Int),
		BaseFee: big.NewInt(params.InitialBaseFee), Alloc: alloc,
	}
}
