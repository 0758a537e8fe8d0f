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

	"github.com/ballast-avs/ballast/actors/scheduler"
	"github.com/ballast-avs/ballast/messages"
)

const (
	// shortPeriod is the period below which a start warns (protocol.md 5.3).
	shortPeriod = time.Minute
	maxPeriod   = 366 * 24 * time.Hour
	maxDelay    = time.Hour
	minWait     = time.Second
	maxWait     = 24 * time.Hour
	// maxEndpoints bounds the endpoints of one chain; every deciding read asks all of them.
	maxEndpoints = 16
	maxPeers     = 4096
)

func yesNo(into *bool, v string) error {
	value, err := strconv.ParseBool(strings.ToLower(v))
	if err != nil {
		return fmt.Errorf("%q is neither true nor false", v)
	}
	*into = value
	return nil
}

func oneOf(into *string, v string, allowed ...string) error {
	for _, word := range allowed {
		if strings.EqualFold(v, word) {
			*into = word
			return nil
		}
	}
	return fmt.Errorf("%q is not one of %s", v, strings.Join(allowed, ", "))
}

func whole(into *int, v string, least, most int) error {
	n, err := strconv.Atoi(v)
	if err != nil || n < least || n > most {
		return fmt.Errorf("%q is no whole number from %d to %d", v, least, most)
	}
	*into = n
	return nil
}

func unsigned(into *uint64, v string, least uint64) error {
	n, err := strconv.ParseUint(v, 10, 63)
	if err != nil || n < least {
		return fmt.Errorf("%q is no whole number of at least %d", v, least)
	}
	*into = n
	return nil
}

func port(into *uint16, v string) error {
	n, err := strconv.ParseUint(v, 10, 16)
	if err != nil {
		return fmt.Errorf("%q is no port, give 0 to 65535", v)
	}
	*into = uint16(n)
	return nil
}

// duration reads milliseconds, or a number with a unit such as 90s or 1h30m.
func duration(into *time.Duration, v string, least, most time.Duration) error {
	d, err := time.ParseDuration(v)
	if ms, number := strconv.ParseInt(v, 10, 64); number == nil {
		d, err = time.Duration(min(ms, int64(most/time.Millisecond)+1))*time.Millisecond, nil
	}
	if err != nil {
		return fmt.Errorf("%q is no time: give milliseconds, or a unit as in 90s", v)
	}
	if d < least || d > most {
		return fmt.Errorf("%s is out of range, give %d to %d ms", v, least.Milliseconds(), most.Milliseconds())
	}
	*into = d
	return nil
}

// window reads the length of the windows of aligned blocks. Timestamps are whole seconds, so it is too.
func window(into *time.Duration, v string) error {
	if err := duration(into, v, 0, maxDelay); err != nil {
		return err
	}
	if *into%time.Second != 0 {
		return fmt.Errorf("%s is not a whole number of seconds, as block timestamps are: give for example 60000 or 60s", v)
	}
	return nil
}

func period(s *Settings, v string) error {
	return duration(&s.Tasks.Period, v, scheduler.MinPeriod, maxPeriod)
}

func address(into *common.Address, v string) error {
	if err := addressText(v); err != nil {
		return err
	}
	*into = common.HexToAddress(v)
	return nil
}

func addressText(v string) error {
	if !common.IsHexAddress(v) {
		return fmt.Errorf("%q is no address (0x and 40 hex digits)", v)
	}
	if common.HexToAddress(v) == (common.Address{}) {
		return errors.New("the zero address is nobody's")
	}
	return nil
}

func tag(into *string, v string) error { return oneOf(into, v, "finalized", "safe", "latest") }

func votingPower(into *messages.VotingPower, v string) error {
	n, err := uint256.FromDecimal(v)
	if err != nil {
		return fmt.Errorf("%q is no voting power (a whole number)", v)
	}
	*into = *n
	return nil
}

// gwei reads a decimal number of gwei as wei.
func gwei(into **big.Int, v string) error {
	amount, ok := new(big.Rat).SetString(v)
	if !ok || amount.Sign() <= 0 || strings.ContainsAny(v, "eE/") {
		return fmt.Errorf("%q is no amount of gwei above zero", v)
	}
	amount.Mul(amount, big.NewRat(1_000_000_000, 1))
	*into = new(big.Int).Quo(amount.Num(), amount.Denom())
	return nil
}

func signatureKind(into *messages.SignatureKind, v string) error {
	var word string
	if err := oneOf(&word, v, "ecdsa", "bls"); err != nil {
		return err
	}
	*into = messages.SignatureECDSA
	if word == "bls" {
		*into = messages.SignatureBLS
	}
	return nil
}

func httpURL(v string) error {
	u, err := url.Parse(v)
	if err != nil || u.Host == "" || u.Scheme != "http" && u.Scheme != "https" {
		return errors.New("this is no URL; give http:// or https:// and a host")
	}
	return nil
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
func multiaddrs(into *[]string, v string) error {
	items := split(v)
	if strings.HasPrefix(v, "[") {
		if err := json.Unmarshal([]byte(v), &items); err != nil {
			return fmt.Errorf("%q is no list of multiaddrs: %w", v, err)
		}
	}
	for _, item := range items {
		if err := Multiaddr(item); err != nil {
			return err
		}
	}
	*into = items
	return nil
}

// Multiaddr says what is wrong with the text of an address of a peer.
func Multiaddr(text string) error {
	if _, err := multiaddr.NewMultiaddr(text); err != nil {
		return fmt.Errorf("%q is no multiaddr, as /ip4/203.0.113.7/tcp/9876/p2p/12D3Koo... is: %w", text, err)
	}
	return nil
}

func peerID(into *string, v string) error {
	if _, err := peer.Decode(v); err != nil {
		return fmt.Errorf("%q is no peer id, as 12D3KooW... is: %w", v, err)
	}
	*into = v
	return nil
}
