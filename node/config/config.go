// Package config is what an operator decides about a node: one tree, and the options that fill it.
//
// Node is the tree. Wherever a component has a configuration of its own, that is the part of the tree, and the
// component is handed it as it is. Options lists what can be decided: each option binds a flag, an environment variable
// and a key of the YAML file to one field of the tree. Load reads defaults, file, environment and flags, each
// overruling the one before.
//
// The names, units and defaults of protocol.md 5.2 and 5.3 are kept, so that a start script or .env file of the closed
// node works as it is. Load tells where each value came from, for error messages and for `ballast config`; secrets and
// the parts of URLs that carry access keys are masked whenever they are shown.
package config

import (
	"math/big"
	"net"
	"strconv"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ballast-avs/ballast/actors"
	"github.com/ballast-avs/ballast/chain/quorum"
	"github.com/ballast-avs/ballast/chain/rpc"
	"github.com/ballast-avs/ballast/chain/txmgr"
	"github.com/ballast-avs/ballast/messages"
	"github.com/ballast-avs/ballast/node/admin/page"
	"github.com/ballast-avs/ballast/node/jsonrpc"
	"github.com/ballast-avs/ballast/node/keys"
	"github.com/ballast-avs/ballast/node/logs"
	"github.com/ballast-avs/ballast/node/network"
	"github.com/ballast-avs/ballast/node/p2p"
	"github.com/ballast-avs/ballast/node/webapi"
)

// Node is the configuration of one node. Default returns one; Load returns one in which all that follows from
// other values is filled in.
type Node struct {
	// Name is what the node is called in its log: by default its role.
	Name string

	// L1 is how the L1 is read. Its Quorum holds for all L2s too.
	L1            network.Chain
	AvsGovernance common.Address // on the L1, the proxy
	// L2s are those whose tasks the node takes part in; the first is meant where none is named.
	// Load returns at least one.
	L2s []L2

	KeySources keys.Sources           // where the operator's keys come from
	Performer  messages.SignatureKind // how own tasks are signed
	Actors     actors.Config          // roles, internal tasks, votes, and their timing
	Fees       Fees
	P2P        P2P
	WebAPI     webapi.Config // the AVS's Validation Service; without a URL there is none
	JSONRPC    JSONRPC
	Metrics    Metrics
	Page       Page
	Logging    Logging
	DataDir    string // holds the journal, the admin socket and the peer identity

	// DevBlockTime is the time between blocks of a development network (see Develop); 0 is every other network.
	DevBlockTime time.Duration
	// Warnings are what a person should know of values that work all the same.
	Warnings []string

	l2 l2Parts // what options say about L2s, of which Load makes L2s
}

// L2 is one L2 of the AVS.
type L2 struct {
	network.Chain

	AttestationCenter common.Address // the proxy
}

// Fees bound what submissions cost. The node adds the chain.
type Fees struct {
	txmgr.Config

	AlarmRounds uint64 // a balance that pays for fewer rounds is an alarm
}

// P2P is the node's place in the network. The node adds the seed of its peer id and the chains.
type P2P struct {
	p2p.Config

	SeedText    string // of the peer id, in hex, secret; empty keeps the seed in DataDir
	BootstrapID string // the peer id of bootstrap addresses that name none
}

// JSONRPC is where performers send tasks.
type JSONRPC struct {
	jsonrpc.Config

	Serve bool
}

// Metrics is where metrics and probes are served, and where metrics are pushed to.
type Metrics struct {
	Serve   bool
	Host    string // an address or a name of this machine
	Port    int    // 0 picks a free one
	PushURL string // of a Prometheus Pushgateway; empty pushes nothing
}

// Address returns where metrics are served, as host:port.
func (m Metrics) Address() string {
	return net.JoinHostPort(strings.Trim(m.Host, "[]"), strconv.Itoa(m.Port))
}

// Page is where the admin page is served.
type Page struct {
	page.Config

	Serve bool
}

// Logging is where the log goes.
type Logging struct {
	logs.Config

	Format string // text, json, or auto: text on a terminal
}

// Default returns the configuration of a node of which no option was given. Load completes it.
func Default() Node {
	n := Node{
		L1: network.Chain{Pin: quorum.PinRule{
			Tag: rpc.TagFinalized, Confirmations: quorum.DefaultConfirmations, Window: quorum.L1Window,
		}},
		KeySources: keySources(), Performer: messages.SignatureECDSA, Actors: actors.Default(),
		Fees: Fees{AlarmRounds: 10}, P2P: P2P{Config: p2p.Default()},
		WebAPI: webapi.Default(), JSONRPC: JSONRPC{Config: jsonrpc.Default()},
		Metrics: Metrics{Host: "127.0.0.1", Port: 6060}, Page: Page{Config: page.Config{Host: "127.0.0.1", Port: 6061}},
		Logging: Logging{Format: "auto", Config: logs.Config{Level: "info"}}, DataDir: ".ballast", l2: usualL2(),
	}
	n.Fees.MaxFeePerGas = new(big.Int).Mul(big.NewInt(500), big.NewInt(1e9))
	n.P2P.Auth = p2p.AuthAuto
	n.Actors.Roles.Attests = true
	n.Actors.Proposer.Schedule = usualTasks()
	return n
}

// keySources names in errors where passwords come from.
func keySources() keys.Sources {
	return keys.Sources{
		KeystorePassword: keys.Password{FileFlag: "--keystore-password-file", Variable: ownEnv("keystore-password")},
		BLSKeystorePassword: keys.Password{
			FileFlag: "--bls-keystore-password-file", Variable: ownEnv("bls-keystore-password"),
		},
	}
}
