package config

import (
	"testing"

	"github.com/ballast-avs/ballast/messages"
)

func TestOneL2InItsForms(t *testing.T) {
	const center = "0x1111111111111111111111111111111111111111"
	for name, env := range map[string]map[string]string{
		"plain":      {"L2_RPC": "https://a.example/k,https://b.example/k", "L2_CHAIN": "base-sepolia", "ATTESTATION_CENTER_ADDRESS": center},
		"bound":      {"L2_RPC": "84532@https://a.example/k,84532@https://b.example/k", "ATTESTATION_CENTER_ADDRESS": "84532@" + center},
		"by name":    {"L2_RPC": "base-sepolia@https://a.example/k,https://b.example/k", "ATTESTATION_CENTER_ADDRESS": center},
		"in between": {"L2_RPC": "https://a.example/k,https://b.example/k", "ATTESTATION_CENTER_ADDRESS": "84532@" + center},
	} {
		s, _, err := load(t, "", env, nil)
		if err != nil || len(s.L2s) != 1 {
			t.Fatalf("%s: %v: %+v", name, err, s.L2s)
		}
		if l2 := s.L2s[0]; l2.ID != 84532 || len(l2.URLs) != 2 || l2.AttestationCenter.Hex() != center || l2.Pin.Tag != "safe" || l2.Pin.Confirmations != 12 {
			t.Errorf("%s: %+v", name, l2)
		}
	}
	s, _, err := load(t, "", nil, nil)
	if err != nil || len(s.L2s) != 1 || s.L2s[0].Pin.Tag != "safe" || s.Require(NeedL2) == nil {
		t.Errorf("without any: %v, %+v", err, s.L2s)
	}
}

func TestSeveralL2s(t *testing.T) {
	env := map[string]string{
		"L2_RPC":                     "84532@https://a.example/k,amoy@https://b.example/k,84532@https://user:p@c.example",
		"ATTESTATION_CENTER_ADDRESS": "80002@0x2222222222222222222222222222222222222222,84532@0x1111111111111111111111111111111111111111",
	}
	s, _, err := load(t, "", env, nil)
	if err != nil || len(s.L2s) != 2 || s.Require(NeedL2) != nil {
		t.Fatalf("%v: %+v", err, s.L2s)
	}
	if a, b := s.L2s[0], s.L2s[1]; a.ID != 84532 || len(a.URLs) != 2 || a.AttestationCenter[0] != 0x11 || b.ID != 80002 || len(b.URLs) != 1 || b.AttestationCenter[0] != 0x22 {
		t.Errorf("read %+v and %+v", a, b)
	}
	_, err = s.OnlyL2()
	checkError(t, err, "base-sepolia (84532), polygon-amoy (80002): choose one with --l2-chain")
	for chosen, want := range map[string]messages.ChainID{"amoy,84532": 80002, "amoy": 80002} {
		s, _, err := load(t, "", env, map[string]string{"l2-chain": chosen})
		if err != nil || len(s.L2s) != len(split(chosen)) || s.L2s[0].ID != want || len(s.Warnings) != 2-len(s.L2s) {
			t.Errorf("--l2-chain %s: %v: %+v, %q", chosen, err, s.L2s, s.Warnings)
		}
	}
}

func TestMistakesInTheFormsOfSeveralL2s(t *testing.T) {
	const a, b, center = "84532@https://a.example", "80002@https://b.example", "0x1111111111111111111111111111111111111111"
	for _, c := range []struct{ rpc, chains, centers, says string }{
		{rpc: a, chains: "amoy", says: "L2_RPC names no endpoint of chain polygon-amoy (80002)"},
		{rpc: a, chains: "84532,amoy", says: "L2_RPC names no endpoint of chain polygon-amoy (80002)"},
		{rpc: a + "," + b, centers: "84532@" + center, says: "ATTESTATION_CENTER_ADDRESS names no contract on chain polygon-amoy (80002)"},
		{rpc: a, centers: "84532@" + center + ",80002@" + center, says: "L2_RPC names no endpoint of chain polygon-amoy (80002)"},
		{rpc: a + "," + b, centers: center, says: "ATTESTATION_CENTER_ADDRESS: " + center + " does not say which L2"},
		{rpc: a + ",https://c.example/KEY," + b, says: "L2_RPC: https://c.example/*** does not say which L2"},
		{rpc: "https://c.example", chains: "base,amoy", says: "<chain id>@<url>"},
		{rpc: a, chains: "base-sepolia,84532", says: "--l2-chain: chain base-sepolia (84532) is given twice"},
		{rpc: a, chains: "84532,atlantis", says: "atlantis"},
		{rpc: a, centers: center + "," + center, says: "<chain id>@<address> for each L2"},
		{rpc: a, centers: "84532@" + center + ",84532@" + center, says: "two addresses are given for chain base-sepolia"},
		{rpc: a + "," + a, says: "given twice"},
		{rpc: a + ",https://a.example", says: "given twice"},
		{rpc: "84532@a.example", says: "--l2-rpc: an endpoint is not a valid URL"},
		{rpc: "84532x@https://a.example", says: "--l2-rpc: an endpoint is not a valid URL"},
	} {
		flags := map[string]string{"l2-rpc": c.rpc}
		if c.chains != "" {
			flags["l2-chain"] = c.chains
		}
		if c.centers != "" {
			flags["attestation-center-address"] = c.centers
		}
		_, _, err := load(t, "", nil, flags)
		checkError(t, err, c.says)
	}
	_, _, err := load(t, "", nil, map[string]string{"l2-rpc": a + "," + b + ",80002@https://c.example", "rpc-quorum": "2"})
	checkError(t, err, "of chain base-sepolia (84532), names 1; give more")
}

// TestL2sHaveTheirOwnRules gives each L2 its tag, confirmations and quorum of endpoints, beside one for all others.
func TestL2sHaveTheirOwnRules(t *testing.T) {
	env := map[string]string{
		"L1_CHAIN": "holesky", "L1_RPC": "https://x.example,https://y.example,https://z.example",
		"L2_RPC":                     "84532@https://a.example,amoy@https://b.example,amoy@https://c.example",
		"ATTESTATION_CENTER_ADDRESS": "80002@0x2222222222222222222222222222222222222222,84532@0x1111111111111111111111111111111111111111",
	}
	type rules struct {
		tag           string
		confirmations uint64
		quorum        int
	}
	for name, c := range map[string]struct {
		flags      map[string]string
		base, amoy rules
		l1         int
	}{
		"none":     {nil, rules{"safe", 12, 0}, rules{"safe", 12, 0}, 0},
		"for all":  {map[string]string{"l2-block-tag": "latest", "l2-confirmations": "3", "rpc-quorum": "1"}, rules{"latest", 3, 1}, rules{"latest", 3, 1}, 1},
		"for each": {map[string]string{"l2-block-tag": "84532@finalized,amoy@latest", "l2-confirmations": "amoy@64"}, rules{"finalized", 12, 0}, rules{"latest", 64, 0}, 0},
		"for one":  {map[string]string{"l2-block-tag": "latest,84532@safe", "rpc-quorum": "1,amoy@2,holesky@3"}, rules{"safe", 12, 1}, rules{"latest", 12, 2}, 3},
	} {
		s, _, err := load(t, "", env, c.flags)
		if err != nil || len(s.L2s) != 2 {
			t.Fatalf("%s: %v: %+v", name, err, s.L2s)
		}
		for i, want := range []rules{c.base, c.amoy} {
			if l2 := s.L2s[i]; (rules{l2.Pin.Tag, l2.Pin.Confirmations, l2.Quorum}) != want {
				t.Errorf("%s: chain %d has %+v, want %+v", name, l2.ID, l2.Chain, want)
			}
		}
		if s.L1.Quorum != c.l1 {
			t.Errorf("%s: the L1's quorum is %d, want %d", name, s.L1.Quorum, c.l1)
		}
	}
	for flag, c := range map[string]struct{ value, says string }{
		"l2-block-tag":     {"84532@newest", `"newest" is not one of finalized, safe, latest`},
		"l2-confirmations": {"84532@0", `"0" is not a whole number of at least 1`},
		"rpc-quorum":       {"amoy@1,80002@2", "two values are given for chain polygon-amoy (80002)"},
	} {
		_, _, err := load(t, "", env, map[string]string{flag: c.value})
		checkError(t, err, c.says)
	}
	for value, says := range map[string]string{
		"safe,latest": "several values are given: write <chain id>@<value> for each L2",
		"137@safe":    "L2_RPC names no endpoint of chain polygon (137)",
	} {
		_, _, err := load(t, "", env, map[string]string{"l2-block-tag": value})
		checkError(t, err, says)
	}
	_, _, err := load(t, "", env, map[string]string{"rpc-quorum": "137@1"})
	checkError(t, err, "--rpc-quorum names chain polygon (137), which is neither the L1 that --l1-chain names nor an L2")
	_, _, err = load(t, "", env, map[string]string{"rpc-quorum": "amoy@3"})
	checkError(t, err, "--rpc-quorum 3 exceeds the number of endpoints")
}
