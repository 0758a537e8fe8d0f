package node

import (
	"context"
	"fmt"

	"github.com/ballast-avs/ballast/actors/validator"
	"github.com/ballast-avs/ballast/messages"
	"github.com/ballast-avs/ballast/node/webapi"
)

// noService stands for a Validation Service where none was named.
type noService struct{}

// Validate implements validator.Service.
func (noService) Validate(context.Context, messages.Proposal) (bool, error) {
	return false, refusal(messages.ReasonValidationUnavailable, "no Validation Service is known: give --avs-webapi")
}

// openAVS makes what talks to the AVS's Validation Service.
func (n *Node) openAVS(context.Context) error {
	if n.config.WebAPI.URL == "" {
		return nil
	}
	var err error
	c := n.config.WebAPI
	c.Jitter = n.jitter()
	if n.webapi, err = webapi.New(c, n.registry); err != nil {
		return fmt.Errorf("prepare the Validation Service's client: %w", err)
	}
	n.custom = newForwarder(n.webapi, n.config.Log.WithField("actor", "custom-messages"))
	return nil
}

func (n *Node) closeAVS() {
	if n.webapi != nil {
		n.custom.Close()
		n.webapi.Close()
	}
}

// validation is who judges the AVS's own tasks.
func (n *Node) validation() validator.Service {
	switch {
	case n.config.Validation != nil:
		return n.config.Validation
	case n.webapi != nil:
		return n.webapi
	}
	return noService{}
}
