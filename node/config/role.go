package config

import "github.com/ballast-avs/ballast/actors"

// Role is what a node is started as (protocol.md 5.1).
type Role string

// The roles.
const (
	RoleAggregator Role = "aggregator"
	RoleAttester   Role = "attester"
	RoleBootstrap  Role = "bootstrap"
)

// Groups are the options that a role has. An attester takes an aggregator's too, so that both may share a start script.
func (r Role) Groups() []Group {
	if r == RoleBootstrap {
		return []Group{GroupNetwork, GroupWatch, GroupFiles}
	}
	return Groups()
}

// Needs are the options that a role cannot do without.
func (r Role) Needs() []Need {
	if r == RoleBootstrap {
		return nil
	}
	return []Need{NeedL1, NeedL2}
}

// As returns the configuration of a node in one role, by which it is called. `--internal-tasks` and
// `--attest` are an aggregator's.
func (n Node) As(role Role) Node {
	n.Name = string(role)
	switch role {
	case RoleAggregator:
		n.Actors.Roles.Aggregates = true
	case RoleAttester:
		n.Actors.Roles = actors.Roles{Attests: true}
	case RoleBootstrap:
		n.Actors.Roles = actors.Roles{}
	}
	return n
}
