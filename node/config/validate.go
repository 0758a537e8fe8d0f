package config

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ballast-avs/ballast/actors/protocol"
	"github.com/ballast-avs/ballast/node/network"
)

// Need is a part of the tree that a command cannot do without.
type Need int

// The needs.
const (
	NeedL1 Need = iota
	NeedL2
)

// Require returns an error that names all options that are missing and how to give them.
func (n Node) Require(needs ...Need) error {
	var missing []string
	absent := func(gone bool, name string) {
		if gone {
			missing = append(missing, fmt.Sprintf("%s is missing: %s", name, ways(name)))
		}
	}
	for _, need := range needs {
		switch need {
		case NeedL1:
			absent(len(n.L1.URLs) == 0, "l1-rpc")
			absent(n.AvsGovernance == common.Address{}, "avs-governance-address")
		case NeedL2:
			without := func(lacks func(L2) bool) bool { return len(n.L2s) == 0 || slices.ContainsFunc(n.L2s, lacks) }
			absent(without(func(l L2) bool { return len(l.URLs) == 0 }), "l2-rpc")
			absent(without(func(l L2) bool { return l.AttestationCenter == common.Address{} }),
				"attestation-center-address")
		}
	}
	if len(missing) == 0 {
		return nil
	}
	return errors.New(strings.Join(missing, "; "))
}

// ways tells how an option is given.
func ways(name string) string {
	for _, option := range Options() {
		if option.Name == name {
			return fmt.Sprintf("give --%s, %s in the environment, or %s in the file of --config", name, option.Env,
				name)
		}
	}
	return "give --" + name
}

// Validate names what a node that takes part in a network lacks, and what contradicts itself or cannot work.
func (n Node) Validate() error {
	if err := n.Require(NeedL1, NeedL2); err != nil {
		return err
	}
	for i := range n.L2s {
		if err := n.distinct(i); err != nil {
			return err
		}
	}
	if err := errors.Join(n.checkQuorum(), n.Actors.For(protocol.Identity{}).Validate()); err != nil {
		return err
	}
	if n.WebAPI.URL != "" {
		if err := n.WebAPI.Validate(); err != nil {
			return err
		}
	}
	if n.JSONRPC.Serve {
		return n.JSONRPC.Validate()
	}
	return nil
}

// distinct refuses an L2 among several whose chain id is missing or that of one before it.
func (n Node) distinct(i int) error {
	id := n.L2s[i].ID
	switch same := func(l2 L2) bool { return l2.ID == id }; {
	case len(n.L2s) == 1:
		return nil
	case id == 0:
		return errors.New("--l2-chain or L2_CHAIN: each of several L2s needs its chain id")
	case slices.ContainsFunc(n.L2s[:i], same):
		return fmt.Errorf("--l2-chain or L2_CHAIN: chain %d is given twice", id)
	}
	return nil
}

// checkQuorum refuses a quorum of endpoints that a chain does not have.
func (n Node) checkQuorum() error {
	few := func(name string, c network.Chain) error {
		if has := len(c.URLs); has > 0 && c.Quorum > has {
			return fmt.Errorf(
				"--rpc-quorum %d exceeds the number of endpoints: %s names %d; give more of them, or a lower quorum",
				c.Quorum, name, has)
		}
		return nil
	}
	err := few("L1_RPC", n.L1)
	for _, l2 := range n.L2s {
		name := "L2_RPC"
		if len(n.L2s) > 1 {
			name += ", of chain " + ChainName(l2.ID) + ","
		}
		err = errors.Join(err, few(name, l2.Chain))
	}
	return err
}
