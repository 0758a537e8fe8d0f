package node

import (
	"errors"

	"github.com/sirupsen/logrus"

	"github.com/ballast-avs/ballast/actors"
	"github.com/ballast-avs/ballast/actors/protocol"
	"github.com/ballast-avs/ballast/actors/validator"
	"github.com/ballast-avs/ballast/messages"
	"github.com/ballast-avs/ballast/node/config"
)

// Config is one node: what its operator decided, and what the program that runs it hands over.
type Config struct {
	config.Node

	Version string // of the program, for status
	Keys    Keys
	Log     *logrus.Entry
	// Validation, if set, judges the AVS's own tasks in place of the Validation Service.
	Validation validator.Service
	// Reports is told every round's end on the scheduler's goroutine; it may be nil and must not block.
	Reports func(messages.Round)
}

// Validate names what is wrong with a configuration. A bootstrap node needs no keys and no chains.
func (c Config) Validate() error {
	if err := c.Keys.validate(c.Actors.Roles); err != nil {
		return err
	}
	if c.DataDir == "" {
		return errors.New("the data directory is missing")
	}
	if c.Relay() {
		return nil
	}
	return c.Node.Validate()
}

// Relay reports whether the node has no role but to help peers find each other: a bootstrap node.
func (c Config) Relay() bool { return c.Actors.Roles == actors.Roles{} }

// roleNames are the roles in words.
func (c Config) roleNames() []string {
	var names []string
	for _, role := range []struct {
		has  bool
		name string
	}{
		{c.Actors.Roles.Aggregates, "aggregates"},
		{c.Actors.Roles.Proposes, "proposes"},
		{c.Actors.Roles.Attests, "attests"},
		{c.Relay(), "bootstrap"},
	} {
		if role.has {
			names = append(names, role.name)
		}
	}
	return names
}

// actors is what every actor of an L2 is told.
func (c Config) actors(l2 config.L2) actors.Config {
	return c.Actors.For(protocol.Identity{
		Address: c.Keys.Address(), L1Chain: c.L1.ID, L2Chain: l2.ID, AttestationCenter: l2.AttestationCenter,
	})
}
