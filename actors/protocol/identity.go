package protocol

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/ballast-avs/ballast/messages"
)

// Identity says for which operator and on which chains an actor works. It is the same for all actors of one L2.
type Identity struct {
	Address           common.Address // our operator's (controller) address
	L1Chain, L2Chain  messages.ChainID
	AttestationCenter common.Address // on the L2, the proxy
}

// Network returns what the votes of this L2 are bound to.
func (i Identity) Network() Network {
	return Network{AttestationCenter: i.AttestationCenter, Chain: i.L2Chain}
}
