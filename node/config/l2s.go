package config

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ballast-avs/ballast/chain/quorum"
	"github.com/ballast-avs/ballast/chain/redact"
	"github.com/ballast-avs/ballast/chain/rpc"
	"github.com/ballast-avs/ballast/messages"
	"github.com/ballast-avs/ballast/node/network"
)

// maxL2s bounds the L2s of one node: each has actors, a journal and endpoints of its own.
const maxL2s = 16

// bound is an item of a list that may say of which chain it is: `<chain>@<text>`. The chain is zero where it does not.
type bound struct {
	chain messages.ChainID
	text  string
}

// l2Parts are what the settings say about L2s, before it is brought together.
type l2Parts struct {
	endpoints, centers []bound
	chosen             []messages.ChainID // with --l2-chain
	tags               []of[string]
	confirmations      []of[uint64]
	quorums            []of[int] // of the L1 too
}

// boundItems reads a list. Text before an @ that is not a chain belongs to the item: URLs have an @ too.
func boundItems(v string) []bound {
	var items []bound
	for _, item := range split(v) {
		before, after, has := strings.Cut(item, "@")
		if id, err := ParseChain(before); has && err == nil {
			items = append(items, bound{chain: id, text: after})
		} else {
			items = append(items, bound{text: item})
		}
	}
	return items
}

// l2Endpoints reads L2_RPC: URLs, or `<chain>@<url>`.
func l2Endpoints(v string) ([]bound, error) {
	items := boundItems(v)
	for i, item := range items {
		if err := endpointURL(item.text); err != nil {
			return nil, err
		}
		if slices.Contains(items[:i], item) {
			return nil, errTwice(item.text)
		}
	}
	return items, nil
}

// attestationCenters reads ATTESTATION_CENTER_ADDRESS: an address, or `<chain>@<address>` for each L2.
func attestationCenters(v string) ([]bound, error) {
	items := boundItems(v)
	for i, item := range items {
		if _, err := addressText(item.text); err != nil {
			return nil, err
		}
		same := func(b bound) bool { return b.chain == item.chain }
		switch {
		case !slices.ContainsFunc(items[:i], same):
		case item.chain == 0:
			return nil, errors.New("several addresses are given: write <chain id>@<address> for each L2")
		default:
			return nil, fmt.Errorf("two addresses are given for chain %s", ChainName(item.chain))
		}
	}
	return items, nil
}

// l2Chains reads L2_CHAIN: one chain or several.
func l2Chains(v string) ([]messages.ChainID, error) {
	var chosen []messages.ChainID
	for _, item := range split(v) {
		id, err := ParseChain(item)
		if err != nil {
			return nil, err
		}
		if slices.Contains(chosen, id) {
			return nil, fmt.Errorf("chain %s is given twice", ChainName(id))
		}
		chosen = append(chosen, id)
	}
	return chosen, nil
}

// named are all chains that are named, each once: the chosen ones first.
func (p l2Parts) named() []messages.ChainID {
	named := slices.Clone(p.chosen)
	add := func(id messages.ChainID) {
		if id != 0 && !slices.Contains(named, id) {
			named = append(named, id)
		}
	}
	for _, item := range slices.Concat(p.endpoints, p.centers) {
		add(item.chain)
	}
	for _, id := range slices.Concat(chainsOf(p.tags), chainsOf(p.confirmations)) {
		add(id)
	}
	return named
}

// usualL2 is what holds for L2s of which the settings say nothing.
func usualL2() l2Parts {
	return l2Parts{
		tags: []of[string]{{0, rpc.TagSafe}}, confirmations: []of[uint64]{{0, quorum.DefaultConfirmations}},
		quorums: []of[int]{{0, 0}},
	}
}

// chain is what the settings say about one L2 besides its endpoints. Blocks are aligned to a window.
func (p l2Parts) chain(id messages.ChainID, window time.Duration) network.Chain {
	usual := usualL2()
	return network.Chain{ID: id, Quorum: p.quorum(id), Pin: quorum.PinRule{
		Tag: on(slices.Concat(p.tags, usual.tags), id), Window: window,
		Confirmations: on(slices.Concat(p.confirmations, usual.confirmations), id),
	}}
}

// quorum is how many endpoints of a chain, which may be the L1, must agree.
func (p l2Parts) quorum(id messages.ChainID) int {
	return on(slices.Concat(p.quorums, usualL2().quorums), id)
}

// together makes the L2s out of their parts: those that --l2-chain chooses, or else all that are named. Each is read
// at aligned blocks of a window. There is always one, be it without anything.
func (p l2Parts) together(window time.Duration) ([]L2, error) {
	named := p.named()
	if err := p.check(named); err != nil {
		return nil, err
	}
	ids := named
	if len(p.chosen) > 0 {
		ids = p.chosen
	}
	if len(ids) == 0 {
		ids = []messages.ChainID{0}
	}
	var all []L2
	for _, id := range ids {
		l2 := L2{Chain: p.chain(id, window)}
		belongs := func(item bound) bool { return item.chain == id || item.chain == 0 }
		for _, item := range p.endpoints {
			if belongs(item) {
				l2.URLs = append(l2.URLs, item.text)
			}
		}
		for _, item := range p.centers {
			if belongs(item) {
				l2.AttestationCenter = common.HexToAddress(item.text)
			}
		}
		if err := p.checkOne(l2); err != nil {
			return nil, err
		}
		all = append(all, l2)
	}
	return all, nil
}

// check refuses what could be meant for any of several L2s.
func (p l2Parts) check(named []messages.ChainID) error {
	if len(named) > maxL2s {
		return fmt.Errorf("%d L2s are named, one node serves %d at most", len(named), maxL2s)
	}
	if len(named) < 2 {
		return nil
	}
	for _, list := range []struct {
		name, form string
		items      []bound
	}{{"L2_RPC", "<chain id>@<url>", p.endpoints}, {"ATTESTATION_CENTER_ADDRESS", "<chain id>@<address>", p.centers}} {
		for _, item := range list.items {
			if item.chain == 0 {
				return fmt.Errorf("%s: %s does not say which L2 it is of, and %s are named: write %s",
					list.name, maskItem(item.text), chainNamesOf(named), list.form)
			}
		}
	}
	return nil
}

// checkOne refuses an L2 that the lists leave out although they are there.
func (p l2Parts) checkOne(l2 L2) error {
	switch {
	case len(l2.URLs) > maxEndpoints:
		return fmt.Errorf("L2_RPC: %d endpoints of one chain are too many: give up to %d", len(l2.URLs), maxEndpoints)
	case len(p.endpoints) > 0 && len(l2.URLs) == 0:
		return fmt.Errorf("L2_RPC names no endpoint of chain %s: add %d@<url>, or name another chain with --l2-chain",
			ChainName(l2.ID), l2.ID)
	case len(p.centers) > 0 && l2.AttestationCenter == common.Address{}:
		return fmt.Errorf("ATTESTATION_CENTER_ADDRESS names no contract on chain %s: add %d@<address>, or name "+
			"another chain with --l2-chain",
			ChainName(l2.ID), l2.ID)
	}
	for i, url := range l2.URLs {
		if slices.Contains(l2.URLs[:i], url) {
			return fmt.Errorf("L2_RPC: %w", errTwice(url))
		}
	}
	return nil
}

// maskItem shows an address, and of a URL what is not secret.
func maskItem(text string) string {
	if common.IsHexAddress(text) {
		return text
	}
	return redact.URL(text)
}

func chainNamesOf(ids []messages.ChainID) string {
	var names []string
	for _, id := range ids {
		names = append(names, ChainName(id))
	}
	return strings.Join(names, ", ")
}

// OnlyL2 is the L2 of a command that works on one: the only one there is.
func (n Node) OnlyL2() (L2, error) {
	if len(n.L2s) == 1 {
		return n.L2s[0], nil
	}
	var ids []messages.ChainID
	for _, l2 := range n.L2s {
		ids = append(ids, l2.ID)
	}
	return L2{}, fmt.Errorf("several L2s are set up, %s: choose one with --l2-chain", chainNamesOf(ids))
}
