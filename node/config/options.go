package config

import (
	"math/big"
	"slices"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ballast-avs/ballast/actors/protocol"
	"github.com/ballast-avs/ballast/actors/scheduler"
	"github.com/ballast-avs/ballast/messages"
)

// Options returns all options. An option is named, explained and bound to the field that it decides in one place;
// flags, environment, the file, `ballast config` and docs/config.md all follow from it. Where two options decide the
// same field, the later one overrules the earlier one: --sync-interval overrules INTERNAL_TASKS.
func Options() []Option {
	var options []Option
	for _, part := range []struct {
		group   Group
		options []Option
	}{
		{GroupChains, slices.Concat(chainOptions(), pinOptions())},
		{GroupKeys, keyOptions()},
		{GroupTasks, taskOptions()},
		{GroupMoney, moneyOptions()},
		{GroupNetwork, networkOptions()},
		{GroupAVS, avsOptions()},
		{GroupWatch, slices.Concat(watchOptions(), logOptions())},
		{GroupFiles, fileOptions()},
	} {
		for _, option := range part.options {
			option.Group = part.group
			if option.Env == "" {
				option.Env = ownEnv(option.Name)
			}
			options = append(options, option)
		}
	}
	return options
}

func chainOptions() []Option {
	return []Option{
		{
			Name: "l1-rpc", Env: "L1_RPC", Value: "URLS", mask: maskURLs,
			Help: "JSON-RPC endpoints of the L1, separated by commas; with several, reads that decide a vote must " +
				"agree",
			set: l1Endpoints,
		},
		{
			Name: "l2-rpc", Env: "L2_RPC", Value: "URLS", mask: maskURLs,
			Help: "JSON-RPC endpoints of the L2; with several L2s <chain id>@<url> for each endpoint, those of one " +
				"chain are a pool",
			set: bind(func(n *Node) *[]bound { return &n.l2.endpoints }, l2Endpoints),
		},
		{
			Name: "l1-chain", Env: "L1_CHAIN", Value: "CHAIN",
			Help: "name or id of the L1 (mainnet, holesky, 17000); checked against the endpoints, which decide " +
				"where it is missing",
			set: l1Chain,
		},
		{
			Name: "l2-chain", Env: "L2_CHAIN", Value: "CHAINS",
			Help: "name or id of the L2 (base, amoy, 84532), checked against the endpoints, which decide where it " +
				"is missing; of several L2s those to serve, separated by commas, the default one first",
			set: bind(func(n *Node) *[]messages.ChainID { return &n.l2.chosen }, l2Chains),
		},
		{
			Name: "avs-governance-address", Env: "AVS_GOVERNANCE_ADDRESS", Value: "ADDRESS",
			Help: "the AVS's AvsGovernance on the L1 (the proxy)",
			set:  bind(func(n *Node) *common.Address { return &n.AvsGovernance }, address),
		},
		{
			Name: "attestation-center-address", Env: "ATTESTATION_CENTER_ADDRESS", Value: "ADDRESS",
			Help: "the AVS's AttestationCenter on the L2 (the proxy); with several L2s <chain id>@<address> for each",
			set:  bind(func(n *Node) *[]bound { return &n.l2.centers }, attestationCenters),
		},
		{
			Name: "rpc-quorum", Value: "NUMBER", Default: "0",
			Help: "endpoints of a chain that must agree on what decides a vote; 0 is a majority",
			set:  bind(func(n *Node) *int { return &n.L1.Quorum }, whole(0, maxEndpoints)),
		},
	}
}

func pinOptions() []Option {
	return []Option{
		{
			Name: "l1-block-tag", Value: "TAG", Default: "finalized",
			Help: "which L1 block counts as settled: finalized, safe, or latest minus the confirmations",
			set:  bind(func(n *Node) *string { return &n.L1.Pin.Tag }, oneOf(blockTags()...)),
		},
		{
			Name: "l2-block-tag", Value: "TAG", Default: "safe",
			Help: "which L2 block counts as settled: finalized, safe, or latest minus the confirmations",
			set:  bind(func(n *Node) *string { return &n.l2.pin.Tag }, oneOf(blockTags()...)),
		},
		{
			Name: "l1-confirmations", Value: "BLOCKS", Default: "12",
			Help: "distance to the L1's head where the tag is latest or the chain has none",
			set:  bind(func(n *Node) *uint64 { return &n.L1.Pin.Confirmations }, atLeast(1)),
		},
		{
			Name: "l2-confirmations", Value: "BLOCKS", Default: "12",
			Help: "distance to the L2's head where the tag is latest or the chain has none",
			set:  bind(func(n *Node) *uint64 { return &n.l2.pin.Confirmations }, atLeast(1)),
		},
		{
			Name: "sync-window", Value: "MS", Default: "60000",
			Help: "rounds read the L2 at the last block of a window of this length, in whole seconds; a constant of " +
				"the network: the same on all nodes; 0 is one block; on development networks it is four blocks " +
				"unless given",
			set: bind(func(n *Node) *time.Duration { return &n.Actors.Scheduler.Window }, window),
		},
	}
}

func keyOptions() []Option {
	return []Option{
		{
			Name: "keystore", Value: "FILE",
			Help: "encrypted Web3 (v3) keystore of the operator's ECDSA key; see ballast keys new",
			set:  bind(func(n *Node) *string { return &n.KeySources.Keystore }, text),
		},
		{
			Name: "keystore-password-file", Value: "FILE",
			Help: "file with the password of --keystore; else the environment, else a prompt",
			set:  bind(func(n *Node) *string { return &n.KeySources.KeystorePassword.File }, text),
		},
		{
			Name: "keystore-password", EnvOnly: true, mask: maskAll,
			Help: "the password of --keystore",
			set:  bind(func(n *Node) *string { return &n.KeySources.KeystorePassword.Value }, text),
		},
		{
			Name: "bls-keystore", Value: "FILE",
			Help: "encrypted keystore of the BLS (consensus) key; without it the key follows from the ECDSA key, as " +
				"the closed node's does",
			set: bind(func(n *Node) *string { return &n.KeySources.BLSKeystore }, text),
		},
		{
			Name: "bls-keystore-password-file", Value: "FILE",
			Help: "file with the password of --bls-keystore; else the environment, else a prompt",
			set:  bind(func(n *Node) *string { return &n.KeySources.BLSKeystorePassword.File }, text),
		},
		{
			Name: "bls-keystore-password", EnvOnly: true, mask: maskAll,
			Help: "the password of --bls-keystore",
			set:  bind(func(n *Node) *string { return &n.KeySources.BLSKeystorePassword.Value }, text),
		},
		{
			Name: "private-key", Env: "PRIVATE_KEY", EnvOnly: true, mask: maskAll,
			Help: "the operator's key in hex, or with OPERATOR_ADDRESS of another address the consensus key; a " +
				"keystore is safer",
			set: bind(func(n *Node) *string { return &n.KeySources.PrivateKey }, text),
		},
		{
			Name: "operator-address", Env: "OPERATOR_ADDRESS", Value: "ADDRESS",
			Help: "the operator's address where the node holds only the consensus key, or a remote signer has " +
				"several keys",
			set: bind(func(n *Node) *string { return &n.KeySources.OperatorAddress }, addressText),
		},
		{
			Name: "signer-url", Value: "URL", mask: maskURLs,
			Help: "Web3Signer that holds the operator's ECDSA key, in place of --keystore",
			set:  bind(func(n *Node) *string { return &n.KeySources.SignerURL }, httpURL),
		},
		{
			Name: "signer-insecure", Default: "false", Bool: true,
			Help: "allow plain http to a --signer-url on another host",
			set:  bind(func(n *Node) *bool { return &n.KeySources.SignerInsecure }, yesNo),
		},
		{
			Name: "performer-signature", Value: "KIND", Default: "ecdsa",
			Help: "how own tasks are signed: ecdsa, which costs 174k gas less, or bls",
			set:  bind(func(n *Node) *messages.SignatureKind { return &n.Performer }, signatureKind),
		},
	}
}

func taskOptions() []Option {
	return []Option{
		{
			Name: "internal-tasks", Default: "false", Bool: true,
			Help: "run the schedule of the internal tasks (aggregators)",
			set:  bind(func(n *Node) *bool { return &n.Actors.Roles.Proposes }, yesNo),
		},
		{
			Name: "internal-tasks.schedule", Env: "INTERNAL_TASKS", Value: "JSON", Default: usualSchedule(),
			Help: "the internal tasks that are proposed, with their periods in milliseconds: " +
				strings.Join(taskNames(), ", "),
			set: setSchedule,
		},
		{
			Name: "sync-interval", Value: "MS",
			Help: "period of VotingPowerSyncTask, at least 1000; overrules INTERNAL_TASKS",
			set: bind(func(n *Node) *time.Duration { return &n.Actors.Scheduler.Period },
				duration(scheduler.MinPeriod, maxPeriod)),
		},
		{
			Name: "attest", Default: "true", Bool: true,
			Help: "check and sign the tasks of others; an aggregator may leave it out",
			set:  bind(func(n *Node) *bool { return &n.Actors.Roles.Attests }, yesNo),
		},
		{
			Name: "delay", Value: "MS", Default: "0",
			Help: "wait for more votes after the quorum",
			set:  bind(func(n *Node) *time.Duration { return &n.Actors.Aggregator.Delay }, duration(0, maxDelay)),
		},
		{
			Name: "signers", Value: "CHOICE", Default: string(protocol.SignersAll),
			Help: "whose votes are submitted: all, fair (a quorum that each task draws anew) or cheapest (the " +
				"smallest quorum); who is left out earns no fee",
			set: bind(func(n *Node) *protocol.SignerPolicy { return &n.Actors.Aggregator.Signers }, signers),
		},
		{
			Name: "sync-min-change", Value: "POWER", Default: "0",
			Help: "leave out changes of less voting power than this",
			set:  bind(func(n *Node) *messages.VotingPower { return &n.Actors.Calculator.MinChange }, votingPower),
		},
		{
			Name: "accept-foreign-proofs", Default: "false", Bool: true,
			Help: "recalculate and approve also what other kinds of nodes propose, at the blocks that their data " +
				"names",
			set: bind(func(n *Node) *bool { return &n.Actors.Attester.AcceptForeign }, yesNo),
		},
		{
			Name: "pin-wait", Value: "MS", Default: "60000",
			Help: "how long a proposal's block may be unknown to our endpoints",
			set:  bind(func(n *Node) *time.Duration { return &n.Actors.L2Reader.PinWait }, duration(minWait, maxWait)),
		},
		{
			Name: "pin-max-age", Value: "MS", Default: "7200000",
			Help: "how old the L1 block of a proposal may be",
			set: bind(func(n *Node) *time.Duration { return &n.Actors.Attester.PinMaxAge },
				duration(minWait, maxWait)),
		},
		{
			Name: "dev-block-time", Value: "MS", Default: "0",
			Help: "time between blocks of a development network, whose rounds, retries and looks follow it; 0 on " +
				"every other network",
			set: bind(func(n *Node) *time.Duration { return &n.DevBlockTime }, duration(0, maxDelay)),
		},
	}
}

func moneyOptions() []Option {
	return []Option{
		{
			Name: "max-fee", Value: "GWEI", Default: "500",
			Help: "maximum gas price; a stuck transaction is never raised beyond it",
			set:  bind(func(n *Node) **big.Int { return &n.Fees.MaxFeePerGas }, gwei),
		},
		{
			Name: "max-gas-per-day", Value: "GAS", Default: "0",
			Help: "maximum gas of all submissions within 24 hours; 0 sets no limit",
			set:  bind(func(n *Node) *uint64 { return &n.Fees.DailyGas }, atLeast(0)),
		},
		{
			Name: "balance-alarm", Value: "ROUNDS", Default: "10",
			Help: "warn when the balance pays for fewer rounds than this",
			set:  bind(func(n *Node) *uint64 { return &n.Fees.AlarmRounds }, atLeast(0)),
		},
	}
}
