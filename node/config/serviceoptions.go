package config

import "github.com/ballast-avs/ballast/node/p2p"

func (n *Node) networkOptions() []Option {
	return []Option{
		{
			Name: "bootstrap", Value: "MULTIADDRS", set: into(&n.P2P.Bootstrap, multiaddrs),
			Help: "peers that the node keeps dialling, separated by commas; the arguments of the command add to them",
		},
		{
			Name: "p2p.port", Value: "PORT", Default: "9876", set: into(&n.P2P.Listen, listenPort),
			Help: "TCP port of libp2p; 0 picks a free one",
		},
		{
			Name: "p2p.datadir", Value: "DIRECTORY", set: into(&n.P2P.DataDir, text),
			Help: "directory of the peer identity and the known peers; by default p2p below --datadir",
		},
		{
			Name: "p2p.discovery-interval", Value: "MS", Default: "10000",
			Help: "time between two announcements of this node; 0 turns them off",
			set:  into(&n.P2P.DiscoveryInterval, duration(0, maxWait)),
		},
		{
			Name: "p2p.max-peers", Value: "NUMBER", Default: "128", set: into(&n.P2P.MaxPeers, whole(1, maxPeers)),
			Help: "connections above which the least useful ones are closed",
		},
		{
			Name: "p2p.auth", Value: "WHEN", Default: "auto",
			Help: "peers prove that they are operators: auto asks AvsGovernance, on, off",
			set:  into(&n.P2P.Auth, oneOf(p2p.AuthAuto, p2p.AuthOn, p2p.AuthOff)),
		},
		{
			Name: "announced-addresses", Value: "MULTIADDRS", set: into(&n.P2P.Announce, multiaddrs),
			Help: "addresses announced to peers instead of those found, separated by commas (behind NAT, in " +
				"containers)",
		},
		{
			Name: "bootstrap-seed", Env: "OTHENTIC_BOOTSTRAP_SEED", EnvOnly: true, mask: maskAll,
			Help: "ed25519 seed of the peer id in hex; without it the id is made once and kept in --p2p.datadir",
			set:  into(&n.P2P.SeedText, text),
		},
		{
			Name: "bootstrap-id", Env: "OTHENTIC_BOOTSTRAP_ID", Value: "PEERID", set: into(&n.P2P.BootstrapID, peerID),
			Help: "peer id of the bootstrap node: completes addresses without /p2p/",
		},
	}
}

func (n *Node) avsOptions() []Option {
	return []Option{
		{
			Name: "avs-webapi", Value: "URL", set: into(&n.WebAPI.URL, httpURL),
			Help: "scheme and host of the AVS's Validation Service",
		},
		{
			Name: "avs-webapi-port", Value: "PORT", Default: "4002", set: into(&n.WebAPI.Port, port),
			Help: "port of the AVS's Validation Service",
		},
		{
			Name: "json-rpc", Default: "false", Bool: true, set: into(&n.JSONRPC.Serve, yesNo),
			Help: "serve JSON-RPC to performers",
		},
		{
			Name: "json-rpc.port", Value: "PORT", Default: "8545", set: into(&n.JSONRPC.Port, port),
			Help: "port of --json-rpc",
		},
		{
			Name: "json-rpc.host", Value: "HOST", Default: "127.0.0.1", set: into(&n.JSONRPC.Host, text),
			Help: "address of --json-rpc; whoever reaches it may send tasks, so set a token with any other address",
		},
		{
			Name: "json-rpc.token", EnvOnly: true, mask: maskAll, set: into(&n.JSONRPC.Token, text),
			Help: "what callers of --json-rpc must send as Authorization: Bearer; empty asks for nothing",
		},
		{
			Name: "json-rpc.custom-message-enabled", Default: "false", Bool: true,
			Help: "let --json-rpc send custom messages",
			set:  into(&n.JSONRPC.CustomMessages, yesNo),
		},
	}
}

func (n *Node) watchOptions() []Option {
	return []Option{
		{
			Name: "metrics", Default: "false", Bool: true, set: into(&n.Metrics.Serve, yesNo),
			Help: "serve /metrics, /healthz and /readyz",
		},
		{
			Name: "metrics.host", Value: "ADDRESS", Default: "127.0.0.1", set: into(&n.Metrics.Host, text),
			Help: "address that --metrics listens at; 0.0.0.0 lets other machines read them, without a password",
		},
		{
			Name: "metrics.port", Value: "PORT", Default: "6060", set: into(&n.Metrics.Port, port),
			Help: "port of --metrics; 0 picks a free one",
		},
		{
			Name: "metrics.export-url", Value: "URL", set: into(&n.Metrics.PushURL, httpURL),
			Help: "Prometheus Pushgateway that the metrics are pushed to",
		},
		{
			Name: "admin", Default: "false", Bool: true, set: into(&n.Page.Serve, yesNo),
			Help: "serve a live page about the node: actors, rounds, operators",
		},
		{
			Name: "admin.host", Value: "ADDRESS", Default: "127.0.0.1", set: into(&n.Page.Host, text),
			Help: "address or name that --admin listens at; whoever reaches it may read the page",
		},
		{
			Name: "admin.port", Value: "PORT", Default: "6061", set: into(&n.Page.Port, port),
			Help: "port of --admin; 0 picks a free one",
		},
	}
}

func (n *Node) logOptions() []Option {
	return []Option{
		{
			Name: "log-level", Value: "LEVEL", Default: "info",
			Help: "error, warn, info or debug",
			set:  into(&n.Logging.Level, oneOf("error", "warn", "info", "debug")),
		},
		{
			Name: "log-format", Value: "FORMAT", Default: "auto",
			Help: "text, json, or auto: text on a terminal, else json",
			set:  into(&n.Logging.Format, oneOf("auto", "text", "json")),
		},
		{
			Name: "log-dir", Env: "LOG_DIR", Value: "DIRECTORY", set: into(&n.Logging.Dir, text),
			Help: "directory of log files too, rotated at 100 MB, ten kept",
		},
		{
			Name: "elastic-url", Env: "ELASTIC_URL", Value: "URL",
			Help: "Elasticsearch that the log is shipped to as well",
			set:  into(&n.Logging.Elastic.URL, httpURL),
		},
		{
			Name: "elastic-username", Env: "ELASTIC_USERNAME", Value: "NAME",
			Help: "user of --elastic-url",
			set:  into(&n.Logging.Elastic.Username, text),
		},
		{
			Name: "elastic-password", Env: "ELASTIC_PASSWORD", EnvOnly: true, mask: maskAll,
			Help: "password of --elastic-url",
			set:  into(&n.Logging.Elastic.Password, text),
		},
	}
}

func (n *Node) fileOptions() []Option {
	return []Option{
		{
			Name: "datadir", Value: "DIRECTORY", Default: ".ballast", set: into(&n.DataDir, text),
			Help: "directory of the journal, the admin socket and the peer identity",
		},
	}
}
