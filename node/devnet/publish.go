package devnet

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/ballast-avs/ballast/node/devnet/faulty"
)

// publish writes devnet.json, and the settings with which another node joins: from now on the network is up.
func (d *Devnet) publish(ctx context.Context) error {
	operators, err := d.l2Operators(ctx)
	if err != nil {
		return err
	}
	d.state = State{
		L1: ChainState{RPC: d.l1.HTTP(), WS: d.l1.WS(), ChainID: d.l1.ID().Uint64(), Endpoints: endpointURLs(d.endpoints[0])},
		L2: ChainState{RPC: d.l2.HTTP(), WS: d.l2.WS(), ChainID: d.l2.ID().Uint64(), Endpoints: endpointURLs(d.endpoints[1])},
		Contracts: ContractState{
			AvsGovernance: d.onL1.AvsGovernance, AttestationCenter: d.onL2.AttestationCenter, OBLS: d.onL2.OBLS,
			InternalTaskHandler: d.onL2.InternalTaskHandler, Staking: d.onL1.DevStaking,
		},
		Deployer: AccountState{Address: crypto.PubkeyToAddress(d.deployer.PublicKey), KeyFile: d.dir.keyFile(deployerName)},
	}
	for i := range d.keys {
		op, known := operatorAt(operators, d.keys[i])
		if !known {
			return fmt.Errorf("the L2 does not know operator %s", d.keys[i].Address())
		}
		s := OperatorState{ID: uint64(op.ID), Address: op.Address, KeyFile: d.dir.keyFile(operatorName(i)), Role: d.role(i)}
		if err := d.locate(ctx, i, &s); err != nil {
			return err
		}
		for w, word := range d.keys[i].Consensus.PublicKey().Words() {
			s.BLSPublicKey[w] = hexutil.Encode(word.FillBytes(make([]byte, 32)))
		}
		d.state.Operators = append(d.state.Operators, s)
	}
	if err := d.dir.writeSettings(d.state, d.options.BlockTime); err != nil {
		return err
	}
	if err := d.dir.writeState(d.state); err != nil {
		return err
	}
	d.up = true
	return nil
}

// locate fills in where a node is reached.
func (d *Devnet) locate(ctx context.Context, i int, s *OperatorState) error {
	var addrs []string
	if d.options.Processes {
		p := d.processes[i]
		status, err := p.Client().Status(ctx)
		if err != nil {
			return fmt.Errorf("ask %s where it is: %w", p.Name, err)
		}
		addrs, s.Metrics, s.DataDir, s.JSONRPC = status.Addresses, p.Metrics, p.DataDir, p.JSONRPC
	} else {
		var err error
		if addrs, err = d.nodes[i].Addrs(); err != nil {
			return err
		}
		s.Metrics, s.JSONRPC = d.nodes[i].MetricsURL(), d.nodes[i].JSONRPCURL()
	}
	if len(addrs) == 0 {
		return fmt.Errorf("node %s has no address", operatorName(i))
	}
	s.Multiaddr = addrs[0]
	return nil
}

func endpointURLs(endpoints []*faulty.Endpoint) []string {
	var all []string
	for _, e := range endpoints {
		all = append(all, e.URL())
	}
	return all
}
