package config

import (
	"errors"
	"fmt"
	"slices"

	"github.com/ballast-avs/ballast/messages"
)

// of is a value that holds for one chain; for all that have none of their own where the chain is zero.
type of[T any] struct {
	chain messages.ChainID
	value T
}

// perChain reads a value for all chains, or `<chain>@<value>` for some of them, beside one for all others.
func perChain[T any](parse func(string) (T, error)) func(string) ([]of[T], error) {
	return func(v string) ([]of[T], error) {
		var all []of[T]
		for _, item := range boundItems(v) {
			value, err := parse(item.text)
			switch {
			case err != nil:
				return nil, err
			case !slices.ContainsFunc(all, func(o of[T]) bool { return o.chain == item.chain }):
				all = append(all, of[T]{item.chain, value})
			case item.chain == 0:
				return nil, errors.New("several values are given: write <chain id>@<value> for each L2")
			default:
				return nil, fmt.Errorf("two values are given for chain %s", ChainName(item.chain))
			}
		}
		if len(all) == 0 {
			_, err := parse(v)
			return nil, err
		}
		return all, nil
	}
}

// on is the value for a chain: its own, else the first one for all others.
func on[T any](all []of[T], chain messages.ChainID) T {
	for _, id := range []messages.ChainID{chain, 0} {
		if i := slices.IndexFunc(all, func(o of[T]) bool { return o.chain == id }); i >= 0 {
			return all[i].value
		}
	}
	var none T
	return none
}

// chainsOf lists the chains that have a value of their own.
func chainsOf[T any](all []of[T]) []messages.ChainID {
	var chains []messages.ChainID
	for _, o := range all {
		if o.chain != 0 {
			chains = append(chains, o.chain)
		}
	}
	return chains
}
