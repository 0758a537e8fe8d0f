package node

import (
	"context"

	"github.com/ballast-avs/ballast/messages"
	"github.com/ballast-avs/ballast/node/admin"
)

// Progress implements admin.Node.
func (n *Node) Progress(_ context.Context, l2 messages.ChainID) ([]admin.Progress, error) {
	return each(n, l2, func(i *instance) admin.Progress { return admin.ProgressOf(i.l2.ID, i.observer.Round()) })
}

// Operators implements admin.Node.
func (n *Node) Operators(_ context.Context, l2 messages.ChainID) ([]admin.Operators, error) {
	return each(n, l2, func(i *instance) admin.Operators {
		operators := i.observer.Operators()
		operators.Chain = i.l2.ID
		return operators
	})
}
