package actors

import (
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/prometheus/client_golang/prometheus"

	"github.com/ballast-avs/ballast/actors/kit"
	"github.com/ballast-avs/ballast/actors/protocol"
	"github.com/ballast-avs/ballast/messages"
)

// tree is what Tree makes of the defaults.
func tree(r Roles) []kit.Child {
	c := Default()
	c.Roles = r
	return Tree(c, Ports{Registerer: prometheus.NewRegistry()}, NewAddresses(kit.New(kit.SystemConfig{}), r))
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
	addresses.Scheduler.Tell(messages.SyncRequested{})
	addresses.Submitter.Tell(messages.Submit{})
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
	if err := Default().Validate(); err != nil {
		t.Error(err)
	}
	c := Default()
	c.Scheduler.Period = 10e6
	if err := c.Validate(); err == nil {
		t.Error("a period of 10 ms is valid")
	}
}

// TestTheActorsOfAnL2AreToldTheSame looks at what follows from values that several actors share.
func TestTheActorsOfAnL2AreToldTheSame(t *testing.T) {
	self := protocol.Identity{Address: common.Address{7}, L1Chain: 1, L2Chain: 2, AttestationCenter: common.Address{8}}
	c := Default()
	c.Scheduler.Period, c.Scheduler.RoundTimeout = time.Minute, 10*time.Second
	c.L2Reader.PinWait, c.L2Reader.RetryEvery, c.L2Reader.OperatorSetInterval = time.Second, 2*time.Second, 3*time.Second
	c.Gossip.Repeat, c.Submitter.Turn, c.Submitter.Timeout = 4*time.Second, 5*time.Second, 6*time.Second
	c = c.For(self)
	if err := c.Validate(); err != nil {
		t.Error(err)
	}
	for _, got := range []protocol.Identity{
		c.Scheduler.Identity, c.Calculator.Identity, c.Prover.Identity, c.Attester.Identity, c.Aggregator.Identity, c.Submitter.Identity, c.Proposer.Identity,
	} {
		if got != self {
			t.Errorf("an actor is told %+v", got)
		}
	}
	got := []time.Duration{
		c.Scheduler.RoundLimit, c.Proposer.Limit, c.Attester.Forget, c.Aggregator.RoundTimeout, c.Aggregator.SubmitLimit, c.Watcher.Interval, c.Watcher.Patience,
		c.L1Reader.PinWait, c.L1Reader.RetryEvery, c.Attester.PinWait, c.Proposer.Retry, c.Attester.Again, c.Aggregator.Turn,
	}
	for i, seconds := range []int{30, 30, 10, 10, 16, 60, 70, 1, 2, 1, 3, 2, 5} {
		if got[i] != time.Duration(seconds)*time.Second {
			t.Errorf("value %d is %s, not %d s", i, got[i], seconds)
		}
	}
}
