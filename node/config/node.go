package config

import (
	"fmt"
	"path/filepath"
	"strings"

	"github.com/sirupsen/logrus"

	"github.com/ballast-avs/ballast/actors"
	"github.com/ballast-avs/ballast/chain/quorum"
	"github.com/ballast-avs/ballast/node"
	"github.com/ballast-avs/ballast/node/admin/page"
	"github.com/ballast-avs/ballast/node/jsonrpc"
	"github.com/ballast-avs/ballast/node/keys"
	"github.com/ballast-avs/ballast/node/network"
	"github.com/ballast-avs/ballast/node/p2p"
	"github.com/ballast-avs/ballast/node/webapi"
)

// PeerDir is where the peer identity and the known peers are kept.
func (s Settings) PeerDir() string {
	if s.P2P.DataDir != "" {
		return s.P2P.DataDir
	}
	return filepath.Join(s.DataDir, "p2p")
}

// KeySources are where the operator's keys come from. Nobody is asked for a password yet.
func (s Settings) KeySources() keys.Sources {
	k := s.Keys
	return keys.Sources{
		PrivateKey: k.PrivateKey, OperatorAddress: k.OperatorAddress,
		Keystore: k.Keystore, KeystorePassword: keys.Password{
			File: k.KeystorePasswordFile, FileFlag: "--keystore-password-file",
			Value: k.KeystorePassword, Variable: ownEnv("keystore-password"),
		},
		BLSKeystore: k.BLSKeystore, BLSKeystorePassword: keys.Password{
			File: k.BLSKeystorePasswordFile, FileFlag: "--bls-keystore-password-file",
			Value: k.BLSKeystorePassword, Variable: ownEnv("bls-keystore-password"),
		},
		SignerURL: k.SignerURL, SignerInsecure: k.SignerInsecure,
	}
}

// NodeConfig is a node in one role.
func (s Settings) NodeConfig(role Role, k node.Keys, version string, log *logrus.Entry) node.Config {
	timing := node.DefaultTiming()
	timing.PinWait = s.Tasks.PinWait
	if s.Tasks.DevBlockTime > 0 {
		timing = node.DevelopmentTiming(s.Tasks.DevBlockTime)
	}
	timing.SyncWindow = s.l2.window
	timing.Period, timing.Delay, timing.PinMaxAge = s.Tasks.Period, s.Tasks.Delay, s.Tasks.PinMaxAge
	c := node.Config{
		Name: string(role), Version: version, Roles: s.roles(role), Keys: k, L1: s.L1.NodeConfig(s.Quorum),
		AvsGovernance: s.AvsGovernance,
		Performer:     s.Keys.Performer, MinChange: s.Tasks.MinChange, AcceptForeign: s.Tasks.AcceptForeign, Schedule: s.Tasks.Schedule, Signers: s.Tasks.Signers,
		Money:   node.Money{MaxFee: s.Money.MaxFee, MaxGasPerDay: s.Money.MaxGasPerDay, AlarmRounds: s.Money.AlarmRounds},
		DataDir: s.DataDir, Admin: true, Timing: timing, Log: log,
		P2P: node.P2P{
			Listen: fmt.Sprintf("/ip4/0.0.0.0/tcp/%d", s.P2P.Port), Announce: s.P2P.Announced, Bootstrap: s.Bootstrap,
			DataDir: s.PeerDir(), DiscoveryInterval: s.P2P.DiscoveryInterval, MaxPeers: s.P2P.MaxPeers, Auth: p2p.AuthMode(s.P2P.Auth),
		},
		MetricsPush: s.Metrics.ExportURL,
	}
	for _, l2 := range s.L2s {
		c.L2s = append(c.L2s, node.L2Config{Chain: l2.NodeConfig(s.Quorum), AttestationCenter: l2.AttestationCenter})
	}
	c.AVS = s.avs()
	if s.Admin.Serve {
		c.Page = &page.Config{Host: s.Admin.Host, Port: int(s.Admin.Port)}
	}
	if s.Metrics.Serve {
		c.Metrics = fmt.Sprintf("%s:%d", bracketed(s.Metrics.Host), s.Metrics.Port)
	}
	return c
}

// avs is how the node talks to the AVS's own services and performers.
func (s Settings) avs() node.AVS {
	avs := node.AVS{WebAPI: webapi.Default()}
	avs.WebAPI.URL, avs.WebAPI.Port = s.AVS.WebAPI, int(s.AVS.WebAPIPort)
	if s.AVS.JSONRPC {
		c := jsonrpc.Default()
		c.Host, c.Port, c.Token, c.CustomMessages = s.AVS.JSONRPCHost, int(s.AVS.JSONRPCPort), s.AVS.JSONRPCToken, s.AVS.CustomMessage
		avs.JSONRPC = &c
	}
	return avs
}

// bracketed writes an IPv6 address as a host.
func bracketed(host string) string {
	if strings.Contains(host, ":") && !strings.HasPrefix(host, "[") {
		return "[" + host + "]"
	}
	return host
}

func (s Settings) roles(role Role) actors.Roles {
	switch role {
	case RoleAggregator:
		return actors.Roles{Aggregates: true, Proposes: s.Tasks.Internal, Attests: s.Tasks.Attest}
	case RoleAttester:
		return actors.Roles{Attests: true}
	case RoleBootstrap:
	}
	return actors.Roles{}
}

// NodeConfig is one chain as a node reads it.
func (c Chain) NodeConfig(quorum int) network.Chain {
	return network.Chain{URLs: c.URLs, Quorum: quorum, ID: c.ID, Pin: c.Pin()}
}

// Pin is which of the chain's blocks count as settled, and which of those rounds read at.
func (c Chain) Pin() quorum.PinRule {
	return quorum.PinRule{Tag: c.Tag, Confirmations: c.Confirmations, Window: c.Window}
}
