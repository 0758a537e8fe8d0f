package actors

import (
	"slices"
	"testing"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/ballast-avs/ballast/actors/aggregator"
	"github.com/ballast-avs/ballast/actors/attester"
	"github.com/ballast-avs/ballast/actors/gossip"
	"github.com/ballast-avs/ballast/actors/kit"
	"github.com/ballast-avs/ballast/actors/l1reader"
	"github.com/ballast-avs/ballast/actors/l2reader"
	"github.com/ballast-avs/ballast/actors/proposer"
	"github.com/ballast-avs/ballast/actors/scheduler"
	"github.com/ballast-avs/ballast/actors/submitter"
	"github.com/ballast-avs/ballast/actors/validator"
	"github.com/ballast-avs/ballast/actors/watcher"
	"github.com/ballast-avs/ballast/messages"
)

func defaults(r Roles) Config {
	return Config{
		Roles: r, Scheduler: scheduler.Default(), L2Reader: l2reader.Default(), L1Reader: l1reader.Default(), Gossip: gossip.Default(),
		Attester: attester.Default(), Aggregator: aggregator.Default(), Submitter: submitter.Default(),
		Validator: validator.Default(), Watcher: watcher.Default(), Proposer: proposer.Default(),
	}
}

// tree is what Tree makes of the defaults.
func tree(r Roles) []kit.Child {
	return Tree(defaults(r), Ports{Registerer: prometheus.NewRegistry()}, NewAddresses(kit.New(kit.SystemConfig{}), r))
}

func TestRolesChooseTheRows(t *testing.T) {
	cases := []struct {
		roles Roles
		want  []string
	}{
		{Roles{}, []string{"gossip"}},
		{Roles{Attests: true}, []string{"gossip", "validator", "attester", "calculator", "l1-reader", "l2-reader", "watcher"}},
		{
			Roles{Aggregates: true, Proposes: true},
			[]string{"submitter", "aggregator", "gossip", "prover", "calculator", "l1-reader", "l2-reader", "watcher", "proposer", "scheduler"},
		},
		{
			Roles{Aggregates: true, Proposes: true, Attests: true},
			[]string{"submitter", "aggregator", "gossip", "prover", "validator", "attester", "calculator", "l1-reader", "l2-reader", "watcher", "proposer", "scheduler"},
		},
	}
	for _, c := range cases {
		var names []string
		for _, child := range tree(c.roles) {
			names = append(names, child.Name)
			if child.Mailbox <= 0 || child.Restart != kit.Backoff() {
				t.Errorf("row %+v", child)
			}
		}
		if !slices.Equal(names, c.want) {
			t.Errorf("%+v: %v, want %v", c.roles, names, c.want)
		}
	}
}

func TestAbsentActorsDiscard(t *testing.T) {
	reg := prometheus.NewRegistry()
	sys := kit.New(kit.SystemConfig{Registerer: reg})
	addresses := NewAddresses(sys, Roles{Attests: true})
	addresses.Scheduler(messages.SyncRequested{})
	addresses.Submitter(messages.Submit{})
	families, err := reg.Gather()
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range families {
		if f.GetName() == "ballast_dead_letters_total" && len(f.GetMetric()) > 0 {
			t.Error("what is told to an actor that the roles leave out is a dead letter")
		}
	}
}

func TestDefaultsAreValid(t *testing.T) {
	if err := defaults(Roles{}).Validate(); err != nil {
		t.Error(err)
	}
	c := defaults(Roles{})
	c.Scheduler.Period = 10e6
	if err := c.Validate(); err == nil {
		t.Error("a period of 10 ms is valid")
	}
}
