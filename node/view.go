package node

import (
	"github.com/ballast-avs/ballast/messages"
	"github.com/ballast-avs/ballast/node/admin"
)

// Progress implements admin.Node.
func (n *Node) Progress(l2 messages.ChainID) ([]admin.Progress, error) {
	return each(n, l2, func(i *instance) admin.Progress {
		p := i.observer.Progress()
		p.Chain = i.l2.ID
		return p
	})
}

// Operators implements admin.Node.
func (n *Node) Operators(l2 messages.ChainID) ([]admin.Operators, error) {
	return each(n, l2, func(i *instance) admin.Operators {
		operators := i.observer.Operators()
		operators.Chain = i.l2.ID
		return operators
	})
}
