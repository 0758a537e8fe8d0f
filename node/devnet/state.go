package devnet

import "github.com/ethereum/go-ethereum/common"

// State is what devnet.json says of a running devnet. It is an interface: other programs read it.
type State struct {
	L1        ChainState      `json:"l1"`
	L2        ChainState      `json:"l2"`        // the first one
	Contracts ContractState   `json:"contracts"` // on the L1 and the first L2
	L2s       []L2State       `json:"l2s"`       // all
	Deployer  AccountState    `json:"deployer"`
	Operators []OperatorState `json:"operators"`
}

// ChainState is one chain's endpoints.
type ChainState struct {
	RPC     string `json:"rpc"` // http://…
	WS      string `json:"ws"`  // ws://…
	ChainID uint64 `json:"chainId"`
	// Endpoints are what the nodes are given in place of RPC, where there are such.
	Endpoints []string `json:"endpoints,omitempty"`
}

// given are the endpoints that nodes are given.
func (c ChainState) given() []string {
	if len(c.Endpoints) > 0 {
		return c.Endpoints
	}
	return []string{c.RPC}
}

// L2State is one L2.
type L2State struct {
	ChainState

	Contracts L2ContractState `json:"contracts"`
}

// L2ContractState is the addresses to call on an L2.
type L2ContractState struct {
	AttestationCenter   common.Address `json:"attestationCenter"`
	OBLS                common.Address `json:"obls"`
	InternalTaskHandler common.Address `json:"internalTaskHandler"`
}

// ContractState is the addresses to call.
type ContractState struct {
	AvsGovernance common.Address `json:"avsGovernance"`
	L2ContractState
	// setShares(address,address,uint256); the operators' stake is in strategies()[0]
	Staking common.Address `json:"staking"`
}

// AccountState is an account with coins on both chains.
type AccountState struct {
	Address common.Address `json:"address"`
	KeyFile string         `json:"keyFile"` // one line of 0x hex
}

// OperatorState is one operator and its node.
type OperatorState struct {
	ID           uint64         `json:"id"` // on the L2
	Address      common.Address `json:"address"`
	KeyFile      string         `json:"keyFile"`      // one line of 0x hex
	BLSPublicKey [4]string      `json:"blsPublicKey"` // x.c0, x.c1, y.c0, y.c1 as 32-byte 0x hex
	Role         string         `json:"role"`         // aggregator (it attests too) or attester
	Multiaddr    string         `json:"multiaddr"`
	Metrics      string         `json:"metrics"`           // http://…/metrics
	JSONRPC      string         `json:"jsonRpc,omitempty"` // http://… of an aggregator, for sendTask
	Page         string         `json:"page,omitempty"`    // http://… of the first one's admin page
	DataDir      string         `json:"dataDir"`           // for ballast status --datadir
}
