package node

import (
	"errors"
	"fmt"

	"github.com/ballast-avs/ballast/actors/kit"
	"github.com/ballast-avs/ballast/messages"
	"github.com/ballast-avs/ballast/node/admin"
)

// Actors implements admin.Node.
func (n *Node) Actors(l2 messages.ChainID) ([]admin.Tree, error) {
	lanes, err := n.chosen(l2)
	trees := make([]admin.Tree, 0, len(lanes))
	for _, l := range lanes {
		trees = append(trees, admin.Tree{Chain: l.l2.ID, Actors: l.system.Actors(), Events: l.system.Events()})
	}
	return trees, err
}

// errNoCrash is the answer of a node that others rely on.
var errNoCrash = errors.New("actors can be made to crash on a development network only, and this node runs on another one")

// Crash implements admin.Node.
func (n *Node) Crash(l2 messages.ChainID, name string) error {
	if !n.config.Timing.Development {
		return errNoCrash
	}
	lanes, err := n.chosen(l2)
	if err != nil {
		return err
	}
	for _, l := range lanes {
		if err := l.system.Crash(name); errors.Is(err, kit.ErrNoActor) {
			return fmt.Errorf("%w: this node has no actor %q; see ballast actors", admin.ErrNotFound, name)
		} else if err != nil {
			return err
		}
	}
	return nil
}
