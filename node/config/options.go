package config

import (
	"slices"
	"strings"

	"github.com/ballast-avs/ballast/actors/protocol"
	"github.com/ballast-avs/ballast/actors/scheduler"
)

// Options returns all options, for their names and meanings.
func Options() []Option { return new(Node).options() }

// options returns all options, bound to the fields of a tree. An option is named, explained and bound to the field that
// it decides in one place; flags, environment, the file, `ballast config` and docs/config.md all follow from it. Where
// two options decide the same field, the later one overrules the earlier one: --sync-interval overrules INTERNAL_TASKS.
func (n *Node) options() []Option {
	var options []Option
	for _, part := range []struct {
		group   Group
		options []Option
	}{
		{GroupChains, slices.Concat(n.chainOptions(), n.pinOptions())},
		{GroupKeys, n.keyOptions()},
		{GroupTasks, n.taskOptions()},
		{GroupMoney, n.moneyOptions()},
		{GroupNetwork, n.networkOptions()},
		{GroupAVS, n.avsOptions()},
		{GroupWatch, slices.Concat(n.watchOptions(), n.logOptions())},
		{GroupFiles, n.fileOptions()},
	} {
		for _, option := range part.options {
			option.Group = part.group
			option.mask = maskOf(option)
			if option.Env == "" {
				option.Env = ownEnv(option.Name)
			}
			options = append(options, option)
		}
	}
	return options
}

func (n *Node) chainOptions() []Option {
	return []Option{
		{
			Name: "l1-rpc", Env: "L1_RPC", Value: "URLS", set: n.l1Endpoints,
			Help: "JSON-RPC endpoints of the L1, separated by commas; with several, reads that decide a vote must " +
				"agree",
		},
		{
			Name: "l2-rpc", Env: "L2_RPC", Value: "URLS", set: into(&n.l2.endpoints, l2Endpoints),
			Help: "JSON-RPC endpoints of the L2; with several L2s <chain id>@<url> for each endpoint, those of one " +
				"chain are a pool",
		},
		{
			Name: "l1-chain", Env: "L1_CHAIN", Value: "CHAIN", set: n.l1Chain,
			Help: "name or id of the L1 (mainnet, holesky, 17000); checked against the endpoints, which decide " +
				"where it is missing",
		},
		{
			Name: "l2-chain", Env: "L2_CHAIN", Value: "CHAINS", set: into(&n.l2.chosen, l2Chains),
			Help: "name or id of the L2 (base, amoy, 84532), checked against the endpoints, which decide where it " +
				"is missing; of several L2s those to serve, separated by commas, the default one first",
		},
		{
			Name: "avs-governance-address", Env: "AVS_GOVERNANCE_ADDRESS", Value: "ADDRESS",
			Help: "the AVS's AvsGovernance on the L1 (the proxy)",
			set:  into(&n.AvsGovernance, address),
		},
		{
			Name: "attestation-center-address", Env: "ATTESTATION_CENTER_ADDRESS", Value: "ADDRESS",
			Help: "the AVS's AttestationCenter on the L2 (the proxy); with several L2s <chain id>@<address> for each",
			set:  into(&n.l2.centers, attestationCenters),
		},
		{
			Name: "rpc-quorum", Value: "NUMBER", Default: "0",
			set:  into(&n.l2.quorums, perChain(whole(0, maxEndpoints))),
			Help: "endpoints of a chain that must agree on what decides a vote; 0 is a majority; " + ofOneChain("2"),
		},
	}
}

// ofOneChain says how a value is given for one of several chains.
func ofOneChain(example string) string {
	return "for one of several chains <chain>@<value>, as in 84532@" + example
}

func (n *Node) pinOptions() []Option {
	return []Option{
		{
			Name: "l1-block-tag", Value: "TAG", Default: "finalized", set: into(&n.L1.Pin.Tag, oneOf(blockTags()...)),
			Help: "which L1 block counts as settled: finalized, safe, or latest minus the confirmations",
		},
		{
			Name: "l2-block-tag", Value: "TAG", Default: "safe", set: into(&n.l2.tags, perChain(oneOf(blockTags()...))),
			Help: "which L2 block counts as settled: finalized, safe, or latest minus the confirmations; " +
				ofOneChain("latest"),
		},
		{
			Name: "l1-confirmations", Value: "BLOCKS", Default: "12", set: into(&n.L1.Pin.Confirmations, atLeast(1)),
			Help: "distance to the L1's head where the tag is latest or the chain has none",
		},
		{
			Name: "l2-confirmations", Value: "BLOCKS", Default: "12",
			set:  into(&n.l2.confirmations, perChain(atLeast(1))),
			Help: "distance to the L2's head where the tag is latest or the chain has none; " + ofOneChain("64"),
		},
		{
			Name: "sync-window", Value: "MS", Default: "60000", set: into(&n.Actors.Scheduler.Window, window),
			Help: "rounds read the L2 at the last block of a window of this length, in whole seconds; a constant of " +
				"the network: the same on all nodes; 0 is one block; on development networks it is four blocks " +
				"unless given",
		},
	}
}

func (n *Node) keyOptions() []Option {
	return []Option{
		{
			Name: "keystore", Value: "FILE", set: into(&n.KeySources.Keystore, text),
			Help: "encrypted Web3 (v3) keystore of the operator's ECDSA key; see ballast keys new",
		},
		{
			Name: "keystore-password-file", Value: "FILE", set: into(&n.KeySources.KeystorePassword.File, text),
			Help: "file with the password of --keystore; else the environment, else a prompt",
		},
		{
			Name: "keystore-password", EnvOnly: true, mask: maskAll,
			Help: "the password of --keystore",
			set:  into(&n.KeySources.KeystorePassword.Value, text),
		},
		{
			Name: "bls-keystore", Value: "FILE", set: into(&n.KeySources.BLSKeystore, text),
			Help: "encrypted keystore of the BLS (consensus) key; without it the key follows from the ECDSA key, as " +
				"the closed node's does",
		},
		{
			Name: "bls-keystore-password-file", Value: "FILE", set: into(&n.KeySources.BLSKeystorePassword.File, text),
			Help: "file with the password of --bls-keystore; else the environment, else a prompt",
		},
		{
			Name: "bls-keystore-password", EnvOnly: true, mask: maskAll,
			Help: "the password of --bls-keystore",
			set:  into(&n.KeySources.BLSKeystorePassword.Value, text),
		},
		{
			Name: "private-key", Env: "PRIVATE_KEY", EnvOnly: true, mask: maskAll,
			Help: "the operator's key in hex, or with OPERATOR_ADDRESS of another address the consensus key; a " +
				"keystore is safer",
			set: into(&n.KeySources.PrivateKey, text),
		},
		{
			Name: "operator-address", Env: "OPERATOR_ADDRESS", Value: "ADDRESS",
			Help: "the operator's address where the node holds only the consensus key, or a remote signer has " +
				"several keys",
			set: into(&n.KeySources.OperatorAddress, addressText),
		},
		{
			Name: "signer-url", Value: "URL", set: into(&n.KeySources.SignerURL, httpURL),
			Help: "Web3Signer that holds the operator's ECDSA key, in place of --keystore",
		},
		{
			Name: "signer-insecure", Default: "false", Bool: true, set: into(&n.KeySources.SignerInsecure, yesNo),
			Help: "allow plain http to a --signer-url on another host",
		},
		{
			Name: "performer-signature", Value: "KIND", Default: "ecdsa", set: into(&n.Performer, signatureKind),
			Help: "how own tasks are signed: ecdsa, which costs 174k gas less, or bls",
		},
	}
}

func (n *Node) taskOptions() []Option {
	return []Option{
		{
			Name: "internal-tasks", Default: "false", Bool: true, set: into(&n.Actors.Roles.Proposes, yesNo),
			Help: "run the schedule of the internal tasks (aggregators)",
		},
		{
			Name: "internal-tasks.schedule", Env: "INTERNAL_TASKS", Value: "JSON", Default: usualSchedule(),
			Help: "the internal tasks that are proposed, with their periods in milliseconds: " +
				strings.Join(taskNames(), ", "),
			set: n.setSchedule,
		},
		{
			Name: "sync-interval", Value: "MS",
			Help: "period of VotingPowerSyncTask, at least 1000; overrules INTERNAL_TASKS",
			set:  into(&n.Actors.Scheduler.Period, duration(scheduler.MinPeriod, maxPeriod)),
		},
		{
			Name: "attest", Default: "true", Bool: true, set: into(&n.Actors.Roles.Attests, yesNo),
			Help: "check and sign the tasks of others; an aggregator may leave it out",
		},
		{
			Name: "delay", Value: "MS", Default: "0", set: into(&n.Actors.Aggregator.Delay, duration(0, maxDelay)),
			Help: "wait for more votes after the quorum",
		},
		{
			Name: "signers", Value: "CHOICE", Default: string(protocol.SignersAll),
			Help: "whose votes are submitted: all, fair (a quorum that each task draws anew) or cheapest (the " +
				"smallest quorum); who is left out earns no fee",
			set: into(&n.Actors.Aggregator.Signers, signers),
		},
		{
			Name: "sync-min-change", Value: "POWER", Default: "0",
			Help: "leave out changes of less voting power than this",
			set:  into(&n.Actors.Calculator.MinChange, votingPower),
		},
		{
			Name: "accept-foreign-proofs", Default: "false", Bool: true,
			Help: "recalculate and approve also what other kinds of nodes propose, at the blocks that their data " +
				"names",
			set: into(&n.Actors.Attester.AcceptForeign, yesNo),
		},
		{
			Name: "pin-wait", Value: "MS", Default: "60000",
			Help: "how long a proposal's block may be unknown to our endpoints",
			set:  into(&n.Actors.L2Reader.PinWait, duration(minWait, maxWait)),
		},
		{
			Name: "pin-max-age", Value: "MS", Default: "7200000",
			Help: "how old the L1 block of a proposal may be",
			set:  into(&n.Actors.Attester.PinMaxAge, duration(minWait, maxWait)),
		},
		{
			Name: "dev-block-time", Value: "MS", Default: "0", set: into(&n.DevBlockTime, duration(0, maxDelay)),
			Help: "time between blocks of a development network, whose rounds, retries and looks follow it; 0 on " +
				"every other network",
		},
	}
}

func (n *Node) moneyOptions() []Option {
	return []Option{
		{
			Name: "max-fee", Value: "GWEI", Default: "500", set: into(&n.Fees.MaxFeePerGas, gwei),
			Help: "maximum gas price; a stuck transaction is never raised beyond it",
		},
		{
			Name: "max-gas-per-day", Value: "GAS", Default: "0", set: into(&n.Fees.DailyGas, atLeast(0)),
			Help: "maximum gas of all submissions within 24 hours; 0 sets no limit",
		},
		{
			Name: "balance-alarm", Value: "ROUNDS", Default: "10", set: into(&n.Fees.AlarmRounds, atLeast(0)),
			Help: "warn when the balance pays for fewer rounds than this",
		},
	}
}
