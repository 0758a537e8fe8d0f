package node

import (
	"bytes"
	"errors"
	"testing"

	"github.com/ballast-avs/ballast/actors/kit"
	"github.com/ballast-avs/ballast/actors/kit/record"
	"github.com/ballast-avs/ballast/messages"
	"github.com/ballast-avs/ballast/node/admin"
	"github.com/ballast-avs/ballast/node/config"
	"github.com/ballast-avs/ballast/node/network"
)

// serving is a node whose actors run on these L2s; it has none of them.
func serving(ids ...messages.ChainID) *Node {
	n := &Node{}
	for _, id := range ids {
		l := &instance{node: n, l2: config.L2{Chain: network.Chain{ID: id}}, system: kit.New(kit.SystemConfig{})}
		l.runs.Store(true)
		n.instances = append(n.instances, l)
	}
	return n
}

func TestARecordingIsOfOneActorOfOneL2(t *testing.T) {
	waiting := serving(1)
	waiting.instances[0].runs.Store(false)
	for name, c := range map[string]struct {
		node *Node
		l2   messages.ChainID
		want error
	}{
		"a bootstrap node":         {&Node{}, 0, errNoRounds},
		"an L2 not reached yet":    {waiting, 0, errNoL2},
		"two L2s, none named":      {serving(1, 2), 0, errManyL2s},
		"an actor that is not one": {serving(1), 0, admin.ErrNotFound},
		"the same of two L2s":      {serving(1, 2), 2, admin.ErrNotFound},
	} {
		var out bytes.Buffer
		if err := c.node.Record(t.Context(), c.l2, "nobody", record.DefaultLimits(), &out); !errors.Is(err, c.want) || out.Len() > 0 {
			t.Errorf("%s: %v, want %v; written %q", name, err, c.want, &out)
		}
	}
}
