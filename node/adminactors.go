package node

import (
	"context"
	"errors"
	"fmt"
	"io"

	"github.com/ballast-avs/ballast/actors/kit"
	"github.com/ballast-avs/ballast/actors/kit/record"
	"github.com/ballast-avs/ballast/messages"
	"github.com/ballast-avs/ballast/node/admin"
)

// Actors implements admin.Node.
func (n *Node) Actors(_ context.Context, l2 messages.ChainID) ([]admin.Tree, error) {
	return each(n, l2, func(i *instance) admin.Tree {
		return admin.Tree{Chain: i.l2.ID, Actors: i.system.Actors(), Events: i.system.Events()}
	})
}

// errNoCrash is the answer of a node that others rely on.
var errNoCrash = errors.New(
	"actors can be made to crash on a development network only, and this node runs on another one")

// Crash implements admin.Node.
func (n *Node) Crash(_ context.Context, l2 messages.ChainID, name string) error {
	if !n.config.Development() {
		return errNoCrash
	}
	instances, err := n.chosen(l2)
	if err != nil {
		return err
	}
	for _, i := range instances {
		if err := i.system.Crash(name); err != nil {
			return notFound(err, name)
		}
	}
	return nil
}

// notFound says in which way an actor that is not there can be found.
func notFound(err error, actor string) error {
	if errors.Is(err, kit.ErrNoActor) {
		return fmt.Errorf("%w: this node has no actor %q; see ballast actors", admin.ErrNotFound, actor)
	}
	return err
}

// Answers to a request that is about one L2.
var (
	errManyL2s = errors.New("this node serves several L2s: name one with --l2-chain")
	errNoL2    = errors.New("this node has not reached its L2 yet; see ballast status")
)

// Record implements admin.Node.
func (n *Node) Record(
	ctx context.Context, l2 messages.ChainID, actor string, limits record.Limits, to io.Writer,
) error {
	instances, err := n.chosen(l2)
	switch {
	case err != nil:
		return err
	case len(instances) == 0:
		return errNoL2
	case len(instances) > 1:
		return errManyL2s
	}
	return notFound(record.Record(ctx, kit.SystemClock(), instances[0].system, actor, limits, to), actor)
}
