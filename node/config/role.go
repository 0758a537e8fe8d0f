package config

// Role is what a node is started as (protocol.md 5.1).
type Role string

// The roles.
const (
	RoleAggregator Role = "aggregator"
	RoleAttester   Role = "attester"
	RoleBootstrap  Role = "bootstrap"
)

// Groups are the settings that a role has. An attester takes an aggregator's too, so that both may share a start script.
func (r Role) Groups() []Group {
	if r == RoleBootstrap {
		return []Group{GroupNetwork, GroupWatch, GroupFiles}
	}
	return Groups()
}

// Needs are the settings that a role cannot do without.
func (r Role) Needs() []Need {
	if r == RoleBootstrap {
		return nil
	}
	return []Need{NeedL1, NeedL2}
}
