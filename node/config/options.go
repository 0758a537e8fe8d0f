package config

import (
	"strings"

	"github.com/ballast-avs/ballast/actors/protocol"
)

// Options returns all settings. It is the one place where a setting is named and explained; flags, environment, the file,
// `ballast config` and docs/config.md all follow from it.
func Options() []Option {
	var options []Option
	for _, part := range [][]Option{chainOptions(), keyOptions(), taskOptions(), moneyOptions(), networkOptions(), avsOptions(), watchOptions(), fileOptions()} {
		options = append(options, part...)
	}
	for i := range options {
		if options[i].Env == "" {
			options[i].Env = ownEnv(options[i].Name)
		}
	}
	return options
}

func chainOptions() []Option {
	group := func(r Option) Option { r.Group = GroupChains; return r }
	return []Option{
		group(Option{
			Name: "l1-rpc", Env: "L1_RPC", Value: "URLS", mask: maskURLs,
			Help: "JSON-RPC endpoints of the L1, separated by commas; with several, reads that decide a vote must agree",
			read: func(s *Settings, v string) error { return urls(&s.L1, v) },
		}),
		group(Option{
			Name: "l2-rpc", Env: "L2_RPC", Value: "URLS", mask: maskURLs,
			Help: "JSON-RPC endpoints of the L2; with several L2s <chain id>@<url> for each endpoint, those of one chain are a pool",
			read: l2Endpoints,
		}),
		group(Option{
			Name: "l1-chain", Env: "L1_CHAIN", Value: "CHAIN",
			Help: "name or id of the L1 (mainnet, holesky, 17000); checked against the endpoints, which decide where it is missing",
			read: func(s *Settings, v string) error { return chainID(&s.L1, v) },
		}),
		group(Option{
			Name: "l2-chain", Env: "L2_CHAIN", Value: "CHAINS",
			Help: "name or id of the L2 (base, amoy, 84532), checked against the endpoints, which decide where it is missing; of several L2s those to serve, separated by commas, the default one first",
			read: l2Chains,
		}),
		group(Option{
			Name: "avs-governance-address", Env: "AVS_GOVERNANCE_ADDRESS", Value: "ADDRESS", Help: "the AVS's AvsGovernance on the L1 (the proxy)",
			read: func(s *Settings, v string) error { return address(&s.AvsGovernance, v) },
		}),
		group(Option{
			Name: "attestation-center-address", Env: "ATTESTATION_CENTER_ADDRESS", Value: "ADDRESS",
			Help: "the AVS's AttestationCenter on the L2 (the proxy); with several L2s <chain id>@<address> for each",
			read: attestationCenters,
		}),
		group(Option{
			Name: "rpc-quorum", Value: "NUMBER", Default: "0", Help: "endpoints of a chain that must agree on what decides a vote; 0 is a majority",
			read: func(s *Settings, v string) error { return whole(&s.Quorum, v, 0, maxEndpoints) },
		}),
		group(Option{
			Name: "l1-block-tag", Value: "TAG", Default: "finalized", Help: "which L1 block counts as settled: finalized, safe, or latest minus the confirmations",
			read: func(s *Settings, v string) error { return tag(&s.L1.Tag, v) },
		}),
		group(Option{
			Name: "l2-block-tag", Value: "TAG", Default: "safe", Help: "which L2 block counts as settled: finalized, safe, or latest minus the confirmations",
			read: func(s *Settings, v string) error { return tag(&s.l2.tag, v) },
		}),
		group(Option{
			Name: "l1-confirmations", Value: "BLOCKS", Default: "12", Help: "distance to the L1's head where the tag is latest or the chain has none",
			read: func(s *Settings, v string) error { return unsigned(&s.L1.Confirmations, v, 1) },
		}),
		group(Option{
			Name: "l2-confirmations", Value: "BLOCKS", Default: "12", Help: "distance to the L2's head where the tag is latest or the chain has none",
			read: func(s *Settings, v string) error { return unsigned(&s.l2.confirmations, v, 1) },
		}),
		group(Option{
			Name: "sync-window", Value: "MS", Default: "60000",
			Help: "rounds read the L2 at the last block of a window of this length, in whole seconds; a constant of the network: the same on all nodes; 0 is one block; on development networks it is four blocks unless given",
			read: func(s *Settings, v string) error { return window(&s.l2.window, v) },
		}),
	}
}

func keyOptions() []Option {
	group := func(r Option) Option { r.Group = GroupKeys; return r }
	return []Option{
		group(Option{
			Name: "keystore", Value: "FILE", Help: "encrypted Web3 (v3) keystore of the operator's ECDSA key; see ballast keys new",
			read: func(s *Settings, v string) error { s.Keys.Keystore = v; return nil },
		}),
		group(Option{
			Name: "keystore-password-file", Value: "FILE", Help: "file with the password of --keystore; else the environment, else a prompt",
			read: func(s *Settings, v string) error { s.Keys.KeystorePasswordFile = v; return nil },
		}),
		group(Option{
			Name: "keystore-password", EnvOnly: true, mask: maskAll, Help: "the password of --keystore",
			read: func(s *Settings, v string) error { s.Keys.KeystorePassword = v; return nil },
		}),
		group(Option{
			Name: "bls-keystore", Value: "FILE", Help: "encrypted keystore of the BLS (consensus) key; without it the key follows from the ECDSA key, as the closed node's does",
			read: func(s *Settings, v string) error { s.Keys.BLSKeystore = v; return nil },
		}),
		group(Option{
			Name: "bls-keystore-password-file", Value: "FILE", Help: "file with the password of --bls-keystore; else the environment, else a prompt",
			read: func(s *Settings, v string) error { s.Keys.BLSKeystorePasswordFile = v; return nil },
		}),
		group(Option{
			Name: "bls-keystore-password", EnvOnly: true, mask: maskAll, Help: "the password of --bls-keystore",
			read: func(s *Settings, v string) error { s.Keys.BLSKeystorePassword = v; return nil },
		}),
		group(Option{
			Name: "private-key", Env: "PRIVATE_KEY", EnvOnly: true, mask: maskAll,
			Help: "the operator's key in hex, or with OPERATOR_ADDRESS of another address the consensus key; a keystore is safer",
			read: func(s *Settings, v string) error { s.Keys.PrivateKey = v; return nil },
		}),
		group(Option{
			Name: "operator-address", Env: "OPERATOR_ADDRESS", Value: "ADDRESS", Help: "the operator's address where the node holds only the consensus key, or a remote signer has several keys",
			read: func(s *Settings, v string) error { s.Keys.OperatorAddress = v; return addressText(v) },
		}),
		group(Option{
			Name: "signer-url", Value: "URL", mask: maskURLs, Help: "Web3Signer that holds the operator's ECDSA key, in place of --keystore",
			read: func(s *Settings, v string) error { s.Keys.SignerURL = v; return httpURL(v) },
		}),
		group(Option{
			Name: "signer-insecure", Bool: true, Default: "false", Help: "allow plain http to a --signer-url on another host",
			read: func(s *Settings, v string) error { return yesNo(&s.Keys.SignerInsecure, v) },
		}),
		group(Option{
			Name: "performer-signature", Value: "KIND", Default: "ecdsa", Help: "how own tasks are signed: ecdsa, which costs 174k gas less, or bls",
			read: func(s *Settings, v string) error { return signatureKind(&s.Keys.Performer, v) },
		}),
	}
}

func taskOptions() []Option {
	group := func(r Option) Option { r.Group = GroupTasks; return r }
	return []Option{
		group(Option{
			Name: "internal-tasks", Bool: true, Default: "false", Help: "run the schedule of the internal tasks (aggregators)",
			read: func(s *Settings, v string) error { return yesNo(&s.Tasks.Internal, v) },
		}),
		group(Option{
			Name: "internal-tasks.schedule", Env: "INTERNAL_TASKS", Value: "JSON", Default: usualSchedule(),
			Help: "the internal tasks that are proposed, with their periods in milliseconds: " + strings.Join(taskNames(), ", "), read: readSchedule,
		}),
		group(Option{
			Name: "sync-interval", Value: "MS", Help: "period of VotingPowerSyncTask, at least 1000; overrules INTERNAL_TASKS",
			read: period,
		}),
		group(Option{
			Name: "attest", Bool: true, Default: "true", Help: "check and sign the tasks of others; an aggregator may leave it out",
			read: func(s *Settings, v string) error { return yesNo(&s.Tasks.Attest, v) },
		}),
		group(Option{
			Name: "delay", Value: "MS", Default: "0", Help: "wait for more votes after the quorum",
			read: func(s *Settings, v string) error { return duration(&s.Tasks.Delay, v, 0, maxDelay) },
		}),
		group(Option{
			Name: "signers", Value: "CHOICE", Default: string(protocol.SignersAll),
			Help: "whose votes are submitted: all, fair (a quorum that each task draws anew) or cheapest (the smallest quorum); who is left out earns no fee",
			read: func(s *Settings, v string) error {
				s.Tasks.Signers = protocol.SignerPolicy(v)
				return s.Tasks.Signers.Validate()
			},
		}),
		group(Option{
			Name: "sync-min-change", Value: "POWER", Default: "0", Help: "leave out changes of less voting power than this",
			read: func(s *Settings, v string) error { return votingPower(&s.Tasks.MinChange, v) },
		}),
		group(Option{
			Name: "accept-foreign-proofs", Bool: true, Default: "false",
			Help: "recalculate and approve also what other kinds of nodes propose, at the blocks that their data names",
			read: func(s *Settings, v string) error { return yesNo(&s.Tasks.AcceptForeign, v) },
		}),
		group(Option{
			Name: "pin-wait", Value: "MS", Default: "60000", Help: "how long a proposal's block may be unknown to our endpoints",
			read: func(s *Settings, v string) error { return duration(&s.Tasks.PinWait, v, minWait, maxWait) },
		}),
		group(Option{
			Name: "pin-max-age", Value: "MS", Default: "7200000", Help: "how old the L1 block of a proposal may be",
			read: func(s *Settings, v string) error { return duration(&s.Tasks.PinMaxAge, v, minWait, maxWait) },
		}),
		group(Option{
			Name: "dev-block-time", Value: "MS", Default: "0",
			Help: "time between blocks of a development network, whose rounds, retries and looks follow it; 0 on every other network",
			read: func(s *Settings, v string) error { return duration(&s.Tasks.DevBlockTime, v, 0, maxDelay) },
		}),
	}
}

func moneyOptions() []Option {
	group := func(r Option) Option { r.Group = GroupMoney; return r }
	return []Option{
		group(Option{
			Name: "max-fee", Value: "GWEI", Default: "500", Help: "most that is offered for one gas; a stuck transaction is never raised beyond it",
			read: func(s *Settings, v string) error { return gwei(&s.Money.MaxFee, v) },
		}),
		group(Option{
			Name: "max-gas-per-day", Value: "GAS", Default: "0", Help: "most gas of all submissions within 24 hours; 0 is no ceiling",
			read: func(s *Settings, v string) error { return unsigned(&s.Money.MaxGasPerDay, v, 0) },
		}),
		group(Option{
			Name: "balance-alarm", Value: "ROUNDS", Default: "10", Help: "warn when the balance pays for fewer rounds than this",
			read: func(s *Settings, v string) error { return unsigned(&s.Money.AlarmRounds, v, 0) },
		}),
	}
}

func networkOptions() []Option {
	group := func(r Option) Option { r.Group = GroupNetwork; return r }
	return []Option{
		group(Option{
			Name: "bootstrap", Value: "MULTIADDRS", Help: "peers to dial for ever, separated by commas; the arguments of the command add to them",
			read: func(s *Settings, v string) error { return multiaddrs(&s.Bootstrap, v) },
		}),
		group(Option{
			Name: "p2p.port", Value: "PORT", Default: "9876", Help: "TCP port of libp2p; 0 picks a free one",
			read: func(s *Settings, v string) error { return port(&s.P2P.Port, v) },
		}),
		group(Option{
			Name: "p2p.datadir", Value: "DIRECTORY", Help: "directory of the peer identity and the known peers; by default p2p below --datadir",
			read: func(s *Settings, v string) error { s.P2P.DataDir = v; return nil },
		}),
		group(Option{
			Name: "p2p.discovery-interval", Value: "MS", Default: "10000", Help: "time between two announcements of this node; 0 turns them off",
			read: func(s *Settings, v string) error { return duration(&s.P2P.DiscoveryInterval, v, 0, maxWait) },
		}),
		group(Option{
			Name: "p2p.max-peers", Value: "NUMBER", Default: "128", Help: "connections above which the least useful ones are closed",
			read: func(s *Settings, v string) error { return whole(&s.P2P.MaxPeers, v, 1, maxPeers) },
		}),
		group(Option{
			Name: "p2p.auth", Value: "WHEN", Default: "auto", Help: "peers prove that they are operators: auto asks AvsGovernance, on, off",
			read: func(s *Settings, v string) error { return oneOf(&s.P2P.Auth, v, "auto", "on", "off") },
		}),
		group(Option{
			Name: "announced-addresses", Value: "MULTIADDRS", Help: "addresses told to peers instead of those found, separated by commas (behind NAT, in containers)",
			read: func(s *Settings, v string) error { return multiaddrs(&s.P2P.Announced, v) },
		}),
		group(Option{
			Name: "bootstrap-seed", Env: "OTHENTIC_BOOTSTRAP_SEED", EnvOnly: true, mask: maskAll, Help: "ed25519 seed of the peer id in hex; without it the id is made once and kept in --p2p.datadir",
			read: func(s *Settings, v string) error { s.Keys.BootstrapSeed = v; return nil },
		}),
		group(Option{
			Name: "bootstrap-id", Env: "OTHENTIC_BOOTSTRAP_ID", Value: "PEERID", Help: "peer id of the bootstrap node: completes addresses without /p2p/",
			read: func(s *Settings, v string) error { return peerID(&s.Keys.BootstrapID, v) },
		}),
	}
}

func avsOptions() []Option {
	group := func(r Option) Option { r.Group = GroupAVS; return r }
	return []Option{
		group(Option{
			Name: "avs-webapi", Value: "URL", Help: "scheme and host of the AVS's Validation Service",
			read: func(s *Settings, v string) error { s.AVS.WebAPI = v; return httpURL(v) },
		}),
		group(Option{
			Name: "avs-webapi-port", Value: "PORT", Default: "4002", Help: "port of the AVS's Validation Service",
			read: func(s *Settings, v string) error { return port(&s.AVS.WebAPIPort, v) },
		}),
		group(Option{
			Name: "json-rpc", Bool: true, Default: "false", Help: "serve JSON-RPC to performers",
			read: func(s *Settings, v string) error { return yesNo(&s.AVS.JSONRPC, v) },
		}),
		group(Option{
			Name: "json-rpc.port", Value: "PORT", Default: "8545", Help: "port of --json-rpc",
			read: func(s *Settings, v string) error { return port(&s.AVS.JSONRPCPort, v) },
		}),
		group(Option{
			Name: "json-rpc.host", Value: "HOST", Default: "127.0.0.1", Help: "address of --json-rpc; whoever reaches it may send tasks, so give a token with any other one",
			read: func(s *Settings, v string) error { s.AVS.JSONRPCHost = v; return nil },
		}),
		group(Option{
			Name: "json-rpc.token", EnvOnly: true, mask: maskAll, Help: "what callers of --json-rpc must send as Authorization: Bearer; empty asks for nothing",
			read: func(s *Settings, v string) error { s.AVS.JSONRPCToken = v; return nil },
		}),
		group(Option{
			Name: "json-rpc.custom-message-enabled", Bool: true, Default: "false", Help: "let --json-rpc send custom messages",
			read: func(s *Settings, v string) error { return yesNo(&s.AVS.CustomMessage, v) },
		}),
	}
}

func watchOptions() []Option {
	group := func(r Option) Option { r.Group = GroupWatch; return r }
	return []Option{
		group(Option{
			Name: "metrics", Bool: true, Default: "false", Help: "serve /metrics, /healthz and /readyz",
			read: func(s *Settings, v string) error { return yesNo(&s.Metrics.Serve, v) },
		}),
		group(Option{
			Name: "metrics.host", Value: "ADDRESS", Default: "0.0.0.0", Help: "address that --metrics listens at",
			read: func(s *Settings, v string) error { s.Metrics.Host = v; return nil },
		}),
		group(Option{
			Name: "metrics.port", Value: "PORT", Default: "6060", Help: "port of --metrics; 0 picks a free one",
			read: func(s *Settings, v string) error { return port(&s.Metrics.Port, v) },
		}),
		group(Option{
			Name: "metrics.export-url", Value: "URL", mask: maskURLs, Help: "Prometheus Pushgateway that the metrics are pushed to",
			read: func(s *Settings, v string) error { s.Metrics.ExportURL = v; return httpURL(v) },
		}),
		group(Option{
			Name: "admin", Bool: true, Default: "false", Help: "serve a live page about the node: actors, rounds, operators",
			read: func(s *Settings, v string) error { return yesNo(&s.Admin.Serve, v) },
		}),
		group(Option{
			Name: "admin.host", Value: "ADDRESS", Default: "127.0.0.1", Help: "address or name that --admin listens at; whoever reaches it may read the page",
			read: func(s *Settings, v string) error { s.Admin.Host = v; return nil },
		}),
		group(Option{
			Name: "admin.port", Value: "PORT", Default: "6061", Help: "port of --admin; 0 picks a free one",
			read: func(s *Settings, v string) error { return port(&s.Admin.Port, v) },
		}),
		group(Option{
			Name: "log-level", Value: "LEVEL", Default: "info", Help: "error, warn, info or debug",
			read: func(s *Settings, v string) error { return oneOf(&s.Log.Level, v, "error", "warn", "info", "debug") },
		}),
		group(Option{
			Name: "log-format", Value: "FORMAT", Default: "auto", Help: "text, json, or auto: text on a terminal, else json",
			read: func(s *Settings, v string) error { return oneOf(&s.Log.Format, v, "auto", "text", "json") },
		}),
		group(Option{
			Name: "log-dir", Env: "LOG_DIR", Value: "DIRECTORY", Help: "directory of log files too, rotated at 100 MB, ten kept",
			read: func(s *Settings, v string) error { s.Log.Dir = v; return nil },
		}),
		group(Option{
			Name: "elastic-url", Env: "ELASTIC_URL", Value: "URL", mask: maskURLs, Help: "Elasticsearch that the log is shipped to as well",
			read: func(s *Settings, v string) error { s.Log.ElasticURL = v; return httpURL(v) },
		}),
		group(Option{
			Name: "elastic-username", Env: "ELASTIC_USERNAME", Value: "NAME", Help: "user of --elastic-url",
			read: func(s *Settings, v string) error { s.Log.ElasticUsername = v; return nil },
		}),
		group(Option{
			Name: "elastic-password", Env: "ELASTIC_PASSWORD", EnvOnly: true, mask: maskAll, Help: "password of --elastic-url",
			read: func(s *Settings, v string) error { s.Log.ElasticPassword = v; return nil },
		}),
	}
}

func fileOptions() []Option {
	return []Option{{
		Name: "datadir", Group: GroupFiles, Value: "DIRECTORY", Default: ".ballast", Help: "directory of the journal, the admin socket and the peer identity",
		read: func(s *Settings, v string) error { s.DataDir = v; return nil },
	}}
}
