package config

import (
	"time"

	"github.com/ballast-avs/ballast/node/p2p"
)

func networkOptions() []Option {
	return []Option{
		{
			Name: "bootstrap", Value: "MULTIADDRS",
			Help: "peers that the node keeps dialling, separated by commas; the arguments of the command add to them",
			set:  bind(func(n *Node) *[]string { return &n.P2P.Bootstrap }, multiaddrs),
		},
		{
			Name: "p2p.port", Value: "PORT", Default: "9876",
			Help: "TCP port of libp2p; 0 picks a free one",
			set:  bind(func(n *Node) *[]string { return &n.P2P.Listen }, listenPort),
		},
		{
			Name: "p2p.datadir", Value: "DIRECTORY",
			Help: "directory of the peer identity and the known peers; by default p2p below --datadir",
			set:  bind(func(n *Node) *string { return &n.P2P.DataDir }, text),
		},
		{
			Name: "p2p.discovery-interval", Value: "MS", Default: "10000",
			Help: "time between two announcements of this node; 0 turns them off",
			set:  bind(func(n *Node) *time.Duration { return &n.P2P.DiscoveryInterval }, duration(0, maxWait)),
		},
		{
			Name: "p2p.max-peers", Value: "NUMBER", Default: "128",
			Help: "connections above which the least useful ones are closed",
			set:  bind(func(n *Node) *int { return &n.P2P.MaxPeers }, whole(1, maxPeers)),
		},
		{
			Name: "p2p.auth", Value: "WHEN", Default: "auto",
			Help: "peers prove that they are operators: auto asks AvsGovernance, on, off",
			set: bind(func(n *Node) *p2p.AuthMode { return &n.P2P.Auth },
				oneOf(p2p.AuthAuto, p2p.AuthOn, p2p.AuthOff)),
		},
		{
			Name: "announced-addresses", Value: "MULTIADDRS",
			Help: "addresses announced to peers instead of those found, separated by commas (behind NAT, in " +
				"containers)",
			set: bind(func(n *Node) *[]string { return &n.P2P.Announce }, multiaddrs),
		},
		{
			Name: "bootstrap-seed", Env: "OTHENTIC_BOOTSTRAP_SEED", EnvOnly: true, mask: maskAll,
			Help: "ed25519 seed of the peer id in hex; without it the id is made once and kept in --p2p.datadir",
			set:  bind(func(n *Node) *string { return &n.P2P.SeedText }, text),
		},
		{
			Name: "bootstrap-id", Env: "OTHENTIC_BOOTSTRAP_ID", Value: "PEERID",
			Help: "peer id of the bootstrap node: completes addresses without /p2p/",
			set:  bind(func(n *Node) *string { return &n.P2P.BootstrapID }, peerID),
		},
	}
}

func avsOptions() []Option {
	return []Option{
		{
			Name: "avs-webapi", Value: "URL",
			Help: "scheme and host of the AVS's Validation Service",
			set:  bind(func(n *Node) *string { return &n.WebAPI.URL }, httpURL),
		},
		{
			Name: "avs-webapi-port", Value: "PORT", Default: "4002",
			Help: "port of the AVS's Validation Service",
			set:  bind(func(n *Node) *int { return &n.WebAPI.Port }, port),
		},
		{
			Name: "json-rpc", Default: "false", Bool: true,
			Help: "serve JSON-RPC to performers",
			set:  bind(func(n *Node) *bool { return &n.JSONRPC.Serve }, yesNo),
		},
		{
			Name: "json-rpc.port", Value: "PORT", Default: "8545",
			Help: "port of --json-rpc",
			set:  bind(func(n *Node) *int { return &n.JSONRPC.Port }, port),
		},
		{
			Name: "json-rpc.host", Value: "HOST", Default: "127.0.0.1",
			Help: "address of --json-rpc; whoever reaches it may send tasks, so set a token with any other address",
			set:  bind(func(n *Node) *string { return &n.JSONRPC.Host }, text),
		},
		{
			Name: "json-rpc.token", EnvOnly: true, mask: maskAll,
			Help: "what callers of --json-rpc must send as Authorization: Bearer; empty asks for nothing",
			set:  bind(func(n *Node) *string { return &n.JSONRPC.Token }, text),
		},
		{
			Name: "json-rpc.custom-message-enabled", Default: "false", Bool: true,
			Help: "let --json-rpc send custom messages",
			set:  bind(func(n *Node) *bool { return &n.JSONRPC.CustomMessages }, yesNo),
		},
	}
}

func watchOptions() []Option {
	return []Option{
		{
			Name: "metrics", Default: "false", Bool: true,
			Help: "serve /metrics, /healthz and /readyz",
			set:  bind(func(n *Node) *bool { return &n.Metrics.Serve }, yesNo),
		},
		{
			Name: "metrics.host", Value: "ADDRESS", Default: "0.0.0.0",
			Help: "address that --metrics listens at",
			set:  bind(func(n *Node) *string { return &n.Metrics.Host }, text),
		},
		{
			Name: "metrics.port", Value: "PORT", Default: "6060",
			Help: "port of --metrics; 0 picks a free one",
			set:  bind(func(n *Node) *int { return &n.Metrics.Port }, port),
		},
		{
			Name: "metrics.export-url", Value: "URL", mask: maskURLs,
			Help: "Prometheus Pushgateway that the metrics are pushed to",
			set:  bind(func(n *Node) *string { return &n.Metrics.PushURL }, httpURL),
		},
		{
			Name: "admin", Default: "false", Bool: true,
			Help: "serve a live page about the node: actors, rounds, operators",
			set:  bind(func(n *Node) *bool { return &n.Page.Serve }, yesNo),
		},
		{
			Name: "admin.host", Value: "ADDRESS", Default: "127.0.0.1",
			Help: "address or name that --admin listens at; whoever reaches it may read the page",
			set:  bind(func(n *Node) *string { return &n.Page.Host }, text),
		},
		{
			Name: "admin.port", Value: "PORT", Default: "6061",
			Help: "port of --admin; 0 picks a free one",
			set:  bind(func(n *Node) *int { return &n.Page.Port }, port),
		},
	}
}

func logOptions() []Option {
	return []Option{
		{
			Name: "log-level", Value: "LEVEL", Default: "info",
			Help: "error, warn, info or debug",
			set:  bind(func(n *Node) *string { return &n.Logging.Level }, oneOf("error", "warn", "info", "debug")),
		},
		{
			Name: "log-format", Value: "FORMAT", Default: "auto",
			Help: "text, json, or auto: text on a terminal, else json",
			set:  bind(func(n *Node) *string { return &n.Logging.Format }, oneOf("auto", "text", "json")),
		},
		{
			Name: "log-dir", Env: "LOG_DIR", Value: "DIRECTORY",
			Help: "directory of log files too, rotated at 100 MB, ten kept",
			set:  bind(func(n *Node) *string { return &n.Logging.Dir }, text),
		},
		{
			Name: "elastic-url", Env: "ELASTIC_URL", Value: "URL", mask: maskURLs,
			Help: "Elasticsearch that the log is shipped to as well",
			set:  bind(func(n *Node) *string { return &n.Logging.Elastic.URL }, httpURL),
		},
		{
			Name: "elastic-username", Env: "ELASTIC_USERNAME", Value: "NAME",
			Help: "user of --elastic-url",
			set:  bind(func(n *Node) *string { return &n.Logging.Elastic.Username }, text),
		},
		{
			Name: "elastic-password", Env: "ELASTIC_PASSWORD", EnvOnly: true, mask: maskAll,
			Help: "password of --elastic-url",
			set:  bind(func(n *Node) *string { return &n.Logging.Elastic.Password }, text),
		},
	}
}

func fileOptions() []Option {
	return []Option{
		{
			Name: "datadir", Value: "DIRECTORY", Default: ".ballast",
			Help: "directory of the journal, the admin socket and the peer identity",
			set:  bind(func(n *Node) *string { return &n.DataDir }, text),
		},
	}
}
