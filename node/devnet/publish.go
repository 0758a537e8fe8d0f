package devnet

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/ballast-avs/ballast/node/devnet/faultproxy"
)

// publish writes devnet.json, the settings with which another node joins, and where a Prometheus finds the metrics:
// from now on the network is up.
func (d *Devnet) publish(ctx context.Context) error {
	operators, err := d.l2Operators(ctx)
	if err != nil {
		return err
	}
	d.state = State{
		L1:  chainState(d.l1, d.endpoints),
		L2s: d.l2States(),
		Deployer: AccountState{
			Address: crypto.PubkeyToAddress(d.deployer.PublicKey), KeyFile: d.dir.keyFile(deployerName),
		},
	}
	first := d.state.L2s[0]
	d.state.L2 = first.ChainState
	d.state.Contracts = ContractState{
		AvsGovernance: d.onL1.AvsGovernance, L2ContractState: first.Contracts, Staking: d.onL1.DevStaking,
	}
	for i := range d.keys {
		op, known := operatorAt(operators, d.keys[i])
		if !known {
			return fmt.Errorf("the L2 does not know operator %s", d.keys[i].Address())
		}
		s := OperatorState{
			ID: uint64(op.ID), Address: op.Address, KeyFile: d.dir.keyFile(operatorName(i)), Role: d.role(i),
		}
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
	if err := d.dir.writeTargets(d.state.Operators); err != nil {
		return err
	}
	if err := d.dir.writeState(d.state); err != nil {
		return err
	}
	d.up = true
	return nil
}

// l2States are all L2s, the first one included.
func (d *Devnet) l2States() []L2State {
	var all []L2State
	for _, l2 := range d.l2s {
		c := l2.contracts
		all = append(all, L2State{
			ChainState: chainState(l2.chain, l2.endpoints),
			Contracts: L2ContractState{
				AttestationCenter: c.AttestationCenter, OBLS: c.OBLS, InternalTaskHandler: c.InternalTaskHandler,
			},
		})
	}
	return all
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
		s.Page = p.Page
	} else {
		var err error
		if addrs, err = d.nodes[i].Addrs(); err != nil {
			return err
		}
		s.Metrics, s.DataDir = d.nodes[i].MetricsURL(), d.dir.node(operatorName(i))
		s.JSONRPC, s.Page = d.nodes[i].JSONRPCURL(), d.nodes[i].PageURL()
	}
	if len(addrs) == 0 {
		return fmt.Errorf("node %s has no address", operatorName(i))
	}
	s.Multiaddr = addrs[0]
	return nil
}

func chainState(c Chain, endpoints []*faultproxy.Endpoint) ChainState {
	s := ChainState{RPC: c.HTTP(), WS: c.WS(), ChainID: c.ID().Uint64()}
	for _, e := range endpoints {
		s.Endpoints = append(s.Endpoints, e.URL())
	}
	return s
}
