package devnet

import (
	"context"
	"fmt"
	"strconv"
	"strings"

	"github.com/ballast-avs/ballast/chain/contracts"
	"github.com/ballast-avs/ballast/chain/devchain"
	"github.com/ballast-avs/ballast/chain/rpc"
	"github.com/ballast-avs/ballast/messages"
	"github.com/ballast-avs/ballast/node"
	"github.com/ballast-avs/ballast/node/config"
	"github.com/ballast-avs/ballast/node/devnet/faultproxy"
	"github.com/ballast-avs/ballast/node/network"
)

// layer2 is one L2 of a devnet: its chain, the contracts on it, and the endpoints in front of it that nodes are given.
type layer2 struct {
	chain     Chain
	contracts contracts.L2Contracts
	endpoints []*faultproxy.Endpoint // none gives nodes the chain's own
}

const firstL2Endpoint = 2 // the bridge's name for the first L2; those of the others follow

// bridgeEndpoint is the bridge's name for an L2, counted from 0.
func bridgeEndpoint(l2 int) uint32 { return firstL2Endpoint + uint32(l2) } //nolint:gosec // There are a few.

// l2Name is what an L2, counted from 0, is called in log and files.
func l2Name(l2 int) string {
	if l2 == 0 {
		return "l2"
	}
	return fmt.Sprintf("l2-%d", l2+1)
}

// calledL2 is what an L2, counted from 0, is called in words.
func (d *Devnet) calledL2(l2 int) string {
	if len(d.l2s) == 1 {
		return "the L2"
	}
	return fmt.Sprintf("L2 %d", d.l2s[l2].chain.ID())
}

// chains are the L1 and all L2s that are there.
func (d *Devnet) chains() []Chain {
	var all []Chain
	if d.l1 != nil {
		all = append(all, d.l1)
	}
	for _, l2 := range d.l2s {
		if l2.chain != nil {
			all = append(all, l2.chain)
		}
	}
	return all
}

// L2Chains are the embedded L2s, for tests that mine, pause and reorganise them.
func (d *Devnet) L2Chains() []*devchain.Chain {
	var all []*devchain.Chain
	for _, l2 := range d.l2s {
		if embedded, is := l2.chain.(*devchain.Chain); is {
			all = append(all, embedded)
		}
	}
	return all
}

// deployL2s deploys the contracts on every L2.
func (d *Devnet) deployL2s(ctx context.Context, accounts contracts.Accounts) error {
	for i, l2 := range d.l2s {
		var err error
		l2.contracts, err = contracts.DeployL2(ctx, l2.chain.Client(),
			contracts.L2Options{
				Key: d.deployer, Accounts: accounts, EndpointID: bridgeEndpoint(i), Rewrite: d.options.rewrite(),
			})
		if err != nil {
			return fmt.Errorf("deploy the contracts on %s: %w", d.calledL2(i), err)
		}
		d.options.progress("Contracts: AvsGovernance %s on the L1, AttestationCenter %s on %s", d.onL1.AvsGovernance,
			l2.contracts.AttestationCenter, d.calledL2(i))
	}
	return nil
}

// nodeL2s are the L2s as a node is told of them.
func (d *Devnet) nodeL2s() []config.L2 {
	var all []config.L2
	for _, l2 := range d.l2s {
		all = append(all, config.L2{
			Chain: network.Chain{
				URLs: []string{l2.chain.HTTP()}, ID: chainID(l2.chain), Pin: d.pinRule(rpc.TagSafe),
			},
			AttestationCenter: l2.contracts.AttestationCenter,
		})
	}
	return all
}

// journals are the files in which a node keeps its journals.
func (d *Devnet) journals(dataDir string) []string {
	var all []string
	for _, l2 := range d.l2s {
		all = append(all, node.JournalPath(dataDir, chainID(l2.chain), len(d.l2s) > 1))
	}
	return all
}

// knowOperators reports whether every L2 knows all operators.
func (d *Devnet) knowOperators(ctx context.Context) (bool, error) {
	for _, l2 := range d.l2s {
		if operators, err := d.operatorsOn(ctx, l2); err != nil || len(operators) != len(d.keys) {
			return false, err
		}
	}
	return true, nil
}

// l2Operators reads the active operators of the first L2, ascending by id.
func (d *Devnet) l2Operators(ctx context.Context) ([]messages.Operator, error) {
	return d.operatorsOn(ctx, d.l2s[0])
}

// perL2 writes something of every L2 as a setting: as it is where there is one L2, else with the
// chain id in front of each.
func (s State) perL2(of func(L2State) []string) string {
	var all []string
	for _, l2 := range s.L2s {
		for _, one := range of(l2) {
			if len(s.L2s) > 1 {
				one = fmt.Sprintf("%d@%s", l2.ChainID, one)
			}
			all = append(all, one)
		}
	}
	return strings.Join(all, ",")
}

func (l L2State) center() []string { return []string{l.Contracts.AttestationCenter.Hex()} }

// l2Chains are the chain ids of all L2s as a setting.
func (s State) l2Chains() string {
	var ids []string
	for _, l2 := range s.L2s {
		ids = append(ids, strconv.FormatUint(l2.ChainID, 10))
	}
	return strings.Join(ids, ",")
}
