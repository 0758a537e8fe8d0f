package node

import (
	"context"
	"fmt"

	"github.com/ballast-avs/ballast/actors/validator"
	"github.com/ballast-avs/ballast/messages"
	"github.com/ballast-avs/ballast/node/jsonrpc"
	"github.com/ballast-avs/ballast/node/webapi"
)

// AVS is how the node talks to the AVS's own services and performers.
type AVS struct {
	// WebAPI is the AVS's Validation Service; without a URL there is none, and the node abstains from the AVS's own tasks.
	WebAPI webapi.Config
	// Validation, if set, judges the AVS's own tasks in place of the Validation Service.
	Validation validator.Service
	// JSONRPC, if set, is where performers send tasks.
	JSONRPC *jsonrpc.Config
}

func (a AVS) validate() error {
	if a.WebAPI.URL != "" {
		if err := a.WebAPI.Validate(); err != nil {
			return err
		}
	}
	if a.JSONRPC != nil {
		return a.JSONRPC.Validate()
	}
	return nil
}

// noService stands for a Validation Service where none was named.
type noService struct{}

// Validate implements validator.Service.
func (noService) Validate(context.Context, messages.Proposal) (bool, error) {
	return false, &messages.Failure{
		Reason: messages.ReasonValidationUnavailable, Detail: "no Validation Service is known: give --avs-webapi",
	}
}

// openAVS makes what talks to the AVS's Validation Service.
func (n *Node) openAVS(context.Context) error {
	if n.config.AVS.WebAPI.URL == "" {
		return nil
	}
	var err error
	config := n.config.AVS.WebAPI
	config.Jitter = n.jitter()
	if n.webapi, err = webapi.New(config, n.registry); err != nil {
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
	case n.config.AVS.Validation != nil:
		return n.config.AVS.Validation
	case n.webapi != nil:
		return n.webapi
	}
	return noService{}
}
