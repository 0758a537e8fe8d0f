package config

import (
	"errors"
	"fmt"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"github.com/ballast-avs/ballast/chain/redact"
	"github.com/ballast-avs/ballast/messages"
)

// chainNames are the names by which operators call chains (protocol.md 5.2 and 5.3; ids from
// the chains' own documents).
func chainNames() map[string]messages.ChainID {
	return map[string]messages.ChainID{
		"mainnet": 1, "ethereum": 1, "holesky": 17000, "sepolia": 11155111, "hoodi": 560048,
		"polygon": 137, "amoy": 80002, "polygon-amoy": 80002, "base": 8453, "base-sepolia": 84532,
		"optimism": 10, "op": 10, "optimism-sepolia": 11155420, "op-sepolia": 11155420,
		"arbitrum": 42161, "arbitrum-sepolia": 421614, "bsc": 56, "gnosis": 100, "avalanche": 43114,
		"mantle": 5000, "mantle-sepolia": 5003, "linea": 59144, "linea-sepolia": 59141,
		"scroll": 534352, "scroll-sepolia": 534351, "mode": 34443, "blast": 81457, "zksync": 324,
		"anvil": 31337, "localhost": 31337, "hardhat": 31337,
	}
}

// ChainName returns the name of a chain, or its number.
func ChainName(id messages.ChainID) string {
	var names []string
	for name, known := range chainNames() {
		if known == id {
			names = append(names, name)
		}
	}
	if len(names) == 0 {
		return strconv.FormatUint(uint64(id), 10)
	}
	slices.SortFunc(names, func(a, b string) int { return len(b) - len(a) + strings.Compare(a, b) })
	return fmt.Sprintf("%s (%d)", names[0], id)
}

// ParseChain reads a chain's name or id.
func ParseChain(text string) (messages.ChainID, error) {
	if id, known := chainNames()[strings.ToLower(text)]; known {
		return id, nil
	}
	n, err := strconv.ParseUint(text, 10, 63)
	if err != nil || n == 0 {
		return 0, fmt.Errorf(
			"%q is not a known chain: give its id, or a name such as mainnet, holesky, base-sepolia, amoy", text)
	}
	return messages.ChainID(n), nil
}

// l1Chain reads the L1's name or id, which its endpoints may name too.
func (n *Node) l1Chain(v string) error {
	id, err := ParseChain(v)
	if err == nil && n.L1.ID != 0 && n.L1.ID != id {
		err = fmt.Errorf("chain %d is named here, chain %d elsewhere", id, n.L1.ID)
	}
	n.L1.ID = id
	return err
}

// l1Endpoints reads the L1's endpoints: URLs, or `<chain>@<url>`.
func (n *Node) l1Endpoints(v string) error {
	into, items := &n.L1, boundItems(v)
	if len(items) > maxEndpoints {
		return fmt.Errorf("%d endpoints are too many: give up to %d", len(items), maxEndpoints)
	}
	into.URLs = nil
	for _, item := range items {
		if item.chain != 0 && into.ID != 0 && item.chain != into.ID {
			return fmt.Errorf("endpoints of two chains are given, %s and %s: there is one L1", ChainName(into.ID),
				ChainName(item.chain))
		}
		if item.chain != 0 {
			into.ID = item.chain
		}
		if err := endpointURL(item.text); err != nil {
			return err
		}
		if slices.Contains(into.URLs, item.text) {
			return errTwice(item.text)
		}
		into.URLs = append(into.URLs, item.text)
	}
	return nil
}

func errTwice(url string) error {
	return fmt.Errorf("%s is given twice: two answers of one endpoint do not count as agreement", redact.URL(url))
}

func endpointURL(text string) error {
	u, err := url.Parse(text)
	if err != nil || u.Host == "" || !slices.Contains([]string{"http", "https", "ws", "wss"}, u.Scheme) {
		return errors.New("an endpoint is not a valid URL: give http://, https://, ws:// or wss:// and a host")
	}
	return nil
}
