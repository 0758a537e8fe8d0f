// Package config reads what an operator decided: from a YAML file, the environment and flags, each overruling the one
// before.
//
// Every setting is one option of Options: its name (which is the flag and the key in the file), its environment variable, default,
// meaning and how its text is read. The names, units and defaults of protocol.md 5.2 and 5.3 are kept, so that a start
// script or .env file of the closed node works as it is. Settings remember where each value came from, for error messages
// and for `ballast config`; secrets and the parts of URLs that carry access keys are masked whenever they are shown.
//
//	file, environment, flags --(source.go)--> Values --(options.go)--> Settings --(node.go)--> node.Config
package config

import (
	"errors"
	"fmt"
	"math/big"
	"slices"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ballast-avs/ballast/actors/proposer"
	"github.com/ballast-avs/ballast/actors/protocol"
	"github.com/ballast-avs/ballast/messages"
)

// Settings are all settings, read. Their meaning is in Options.
type Settings struct {
	L1            Chain
	L2s           []L2 // the default one first; after Load there is one at least
	Quorum        int  // endpoints that must agree; 0 is a majority
	AvsGovernance common.Address

	Keys      Keys
	Tasks     Tasks
	Money     Money
	P2P       P2P
	AVS       AVS
	Metrics   Metrics
	Admin     Admin
	Log       Log
	DataDir   string
	Bootstrap []string // multiaddrs

	// Warnings are what a person should know of the settings although they work.
	Warnings []string

	l2 l2Parts
}

// Chain is how one chain is reached and which of its blocks count as settled.
type Chain struct {
	ID            messages.ChainID
	URLs          []string
	Tag           string
	Confirmations uint64
	Window        time.Duration // of aligned blocks; 0 is one block
}

// Keys say where keys come from. The texts of PrivateKey and the passwords are secret.
type Keys struct {
	PrivateKey, OperatorAddress      string
	Keystore, KeystorePassword       string
	KeystorePasswordFile             string
	BLSKeystore, BLSKeystorePassword string
	BLSKeystorePasswordFile          string
	SignerURL                        string
	SignerInsecure                   bool
	Performer                        messages.SignatureKind
	BootstrapSeed                    string
	BootstrapID                      string
}

// Tasks are the internal tasks and how votes are given and collected.
type Tasks struct {
	Internal      bool
	Period        time.Duration
	Schedule      []proposer.Scheduled // the internal tasks besides the voting power sync
	Attest        bool
	Delay         time.Duration
	Signers       protocol.SignerPolicy
	MinChange     messages.VotingPower
	AcceptForeign bool
	PinWait       time.Duration
	PinMaxAge     time.Duration
	DevBlockTime  time.Duration // of a development network; 0 for every other one
}

// Money bounds what submissions cost.
type Money struct {
	MaxFee       *big.Int // wei per gas
	MaxGasPerDay uint64   // 0 is no ceiling
	AlarmRounds  uint64   // a balance below so many rounds is an alarm
}

// P2P is the node's place in the network.
type P2P struct {
	Port              uint16
	DataDir           string
	DiscoveryInterval time.Duration
	MaxPeers          int
	Announced         []string
	Auth              string // auto, on or off
}

// AVS is how the node talks to the AVS's own services and performers.
type AVS struct {
	WebAPI        string
	WebAPIPort    uint16
	JSONRPC       bool
	JSONRPCHost   string
	JSONRPCPort   uint16
	JSONRPCToken  string
	CustomMessage bool
}

// Metrics is where metrics are served and pushed to.
type Metrics struct {
	Serve     bool
	Host      string
	Port      uint16
	ExportURL string
}

// Admin is where the admin page is served.
type Admin struct {
	Serve bool
	Host  string
	Port  uint16
}

// Log is where the log goes.
type Log struct {
	Level                                        string
	Format                                       string // auto, text or json
	Dir                                          string
	ElasticURL, ElasticUsername, ElasticPassword string
}

// Need is a part of the settings that a command cannot do without.
type Need int

// The needs.
const (
	NeedL1 Need = iota
	NeedL2
)

// Require returns an error that names all settings that are missing and how to give them.
func (s Settings) Require(needs ...Need) error {
	var missing []string
	absent := func(gone bool, name string) {
		if gone {
			missing = append(missing, fmt.Sprintf("%s is missing: %s", name, ways(name)))
		}
	}
	for _, need := range needs {
		switch need {
		case NeedL1:
			absent(len(s.L1.URLs) == 0, "l1-rpc")
			absent(s.AvsGovernance == common.Address{}, "avs-governance-address")
		case NeedL2:
			without := func(lacks func(L2) bool) bool { return len(s.L2s) == 0 || slices.ContainsFunc(s.L2s, lacks) }
			absent(without(func(l L2) bool { return len(l.URLs) == 0 }), "l2-rpc")
			absent(without(func(l L2) bool { return l.AttestationCenter == common.Address{} }), "attestation-center-address")
		}
	}
	if len(missing) == 0 {
		return nil
	}
	return errors.New(strings.Join(missing, "; "))
}

// ways tells how a setting is given.
func ways(name string) string {
	for _, option := range Options() {
		if option.Name == name {
			return fmt.Sprintf("give --%s, %s in the environment, or %s in the file of --config", name, option.Env, name)
		}
	}
	return "give --" + name
}
