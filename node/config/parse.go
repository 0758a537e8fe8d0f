package config

import (
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"net/url"
	"strconv"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/multiformats/go-multiaddr"

	"github.com/ballast-avs/ballast/actors/protocol"
	"github.com/ballast-avs/ballast/chain/redact"
	"github.com/ballast-avs/ballast/chain/rpc"
	"github.com/ballast-avs/ballast/messages"
)

const (
	maxPeriod = 366 * 24 * time.Hour
	maxDelay  = time.Hour
	minWait   = time.Second
	maxWait   = 24 * time.Hour
	// maxEndpoints bounds the endpoints of one chain; every deciding read asks all of them.
	maxEndpoints = 16
	maxPeers     = 4096
)

func yesNo(v string) (bool, error) {
	value, err := strconv.ParseBool(strings.ToLower(v))
	if err != nil {
		return false, fmt.Errorf("%q is neither true nor false", v)
	}
	return value, nil
}

// text takes every text.
func text(v string) (string, error) { return v, nil }

// oneOf reads one of some words, in upper or lower case.
func oneOf[T ~string](allowed ...T) func(string) (T, error) {
	return func(v string) (T, error) {
		var words []string
		for _, word := range allowed {
			if strings.EqualFold(v, string(word)) {
				return word, nil
			}
			words = append(words, string(word))
		}
		return "", fmt.Errorf("%q is not one of %s", v, strings.Join(words, ", "))
	}
}

func blockTags() []string { return []string{rpc.TagFinalized, rpc.TagSafe, rpc.TagLatest} }

func whole(least, most int) func(string) (int, error) {
	return func(v string) (int, error) {
		n, err := strconv.Atoi(v)
		if err != nil || n < least || n > most {
			return 0, fmt.Errorf("%q is not a whole number from %d to %d", v, least, most)
		}
		return n, nil
	}
}

func atLeast(least uint64) func(string) (uint64, error) {
	return func(v string) (uint64, error) {
		n, err := strconv.ParseUint(v, 10, 63)
		if err != nil || n < least {
			return 0, fmt.Errorf("%q is not a whole number of at least %d", v, least)
		}
		return n, nil
	}
}

func port(v string) (int, error) {
	n, err := strconv.ParseUint(v, 10, 16)
	if err != nil {
		return 0, fmt.Errorf("%q is not a port: give 0 to 65535", v)
	}
	return int(n), nil
}

// listenPort reads a TCP port that libp2p listens at on all addresses.
func listenPort(v string) ([]string, error) {
	n, err := port(v)
	return []string{fmt.Sprintf("/ip4/0.0.0.0/tcp/%d", n)}, err
}

// duration reads milliseconds, or a number with a unit such as 90s or 1h30m.
func duration(least, most time.Duration) func(string) (time.Duration, error) {
	return func(v string) (time.Duration, error) {
		d, err := time.ParseDuration(v)
		if ms, number := strconv.ParseInt(v, 10, 64); number == nil {
			d, err = time.Duration(min(ms, int64(most/time.Millisecond)+1))*time.Millisecond, nil
		}
		if err != nil {
			return 0, fmt.Errorf("%q is not a time: give milliseconds, or a unit as in 90s", v)
		}
		if d < least || d > most {
			return 0, fmt.Errorf("%s is out of range: give %d to %d ms", v, least.Milliseconds(), most.Milliseconds())
		}
		return d, nil
	}
}

// window reads the length of the windows of aligned blocks. Timestamps are whole seconds, so it is too.
func window(v string) (time.Duration, error) {
	d, err := duration(0, maxDelay)(v)
	if err == nil && d%time.Second != 0 {
		err = fmt.Errorf("%s is not a whole number of seconds, as block timestamps are: give for example 60000 or 60s",
			v)
	}
	return d, err
}

func address(v string) (common.Address, error) {
	_, err := addressText(v)
	return common.HexToAddress(v), err
}

// addressText checks an address and leaves it as it is written.
func addressText(v string) (string, error) {
	if !common.IsHexAddress(v) {
		return "", fmt.Errorf("%q is not an address: give 0x and 40 hex digits", v)
	}
	if common.HexToAddress(v) == (common.Address{}) {
		return "", errors.New("the zero address is not allowed")
	}
	return v, nil
}

func votingPower(v string) (messages.VotingPower, error) {
	n, err := uint256.FromDecimal(v)
	if err != nil {
		return messages.VotingPower{}, fmt.Errorf("%q is not a voting power: give a whole number", v)
	}
	return *n, nil
}

// gwei reads a decimal number of gwei as wei.
func gwei(v string) (*big.Int, error) {
	amount, ok := new(big.Rat).SetString(v)
	if !ok || amount.Sign() <= 0 || strings.ContainsAny(v, "eE/") {
		return nil, fmt.Errorf("%q is not a positive amount of gwei", v)
	}
	amount.Mul(amount, big.NewRat(1_000_000_000, 1))
	return new(big.Int).Quo(amount.Num(), amount.Denom()), nil
}

func signatureKind(v string) (messages.SignatureKind, error) {
	word, err := oneOf("ecdsa", "bls")(v)
	if word == "bls" {
		return messages.SignatureBLS, nil
	}
	return messages.SignatureECDSA, err
}

func signers(v string) (protocol.SignerPolicy, error) {
	policy := protocol.SignerPolicy(v)
	return policy, policy.Validate()
}

func httpURL(v string) (string, error) {
	u, err := url.Parse(v)
	if err != nil || u.Host == "" || u.Scheme != "http" && u.Scheme != "https" {
		return "", errors.New("not a valid URL: give http:// or https:// and a host")
	}
	return v, nil
}

// split cuts a list at commas and drops spaces and empty items.
func split(v string) []string {
	var items []string
	for _, item := range strings.Split(v, ",") {
		if item = strings.TrimSpace(item); item != "" {
			items = append(items, item)
		}
	}
	return items
}

// multiaddrs reads a comma list, and also the JSON list that older samples of the closed node use.
func multiaddrs(v string) ([]string, error) {
	items := split(v)
	if strings.HasPrefix(v, "[") {
		if err := json.Unmarshal([]byte(v), &items); err != nil {
			return nil, fmt.Errorf("%q is not a list of multiaddrs: %w", redact.Argument(v), err)
		}
	}
	for _, item := range items {
		if strings.Contains(item, "://") {
			return nil, fmt.Errorf("%q is a URL: give a multiaddr such as /ip4/203.0.113.7/tcp/9876/p2p/<peer id>",
				redact.URL(item))
		}
		if _, err := multiaddr.NewMultiaddr(item); err != nil {
			return nil, fmt.Errorf("%q is not a multiaddr such as /ip4/203.0.113.7/tcp/9876/p2p/12D3Koo...: %w", item,
				err)
		}
	}
	return items, nil
}

func peerID(v string) (string, error) {
	if _, err := peer.Decode(v); err != nil {
		return "", fmt.Errorf("%q is not a peer id such as 12D3KooW...: %w", v, err)
	}
	return v, nil
}
