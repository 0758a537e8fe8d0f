package node

import (
	"github.com/ballast-avs/ballast/messages"
	"github.com/ballast-avs/ballast/node/admin"
)

// Progress implements admin.Node.
func (n *Node) Progress(l2 messages.ChainID) ([]admin.Progress, error) {
	instances, err := n.chosen(l2)
	all := make([]admin.Progress, 0, len(instances))
	for _, i := range instances {
		all = append(all, admin.ProgressOf(i.l2.ID, i.observer.Round()))
	}
	return all, err
}

// Operators implements admin.Node.
func (n *Node) Operators(l2 messages.ChainID) ([]admin.Operators, error) {
	instances, err := n.chosen(l2)
	all := make([]admin.Operators, 0, len(instances))
	for _, i := range instances {
		operators := i.observer.Operators()
		operators.Chain = i.l2.ID
		all = append(all, operators)
	}
	return all, err
}
