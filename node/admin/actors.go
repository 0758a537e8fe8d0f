package admin

import (
	"context"
	"net/http"
	"net/url"

	"github.com/ballast-avs/ballast/actors/kit"
	"github.com/ballast-avs/ballast/messages"
)

// Tree is the actors that a node has for one L2, and what their supervisor did.
type Tree struct {
	Chain  messages.ChainID `json:"chainId"`
	Actors []kit.ActorInfo  `json:"actors"` // in the order of their start
	Events []kit.Event      `json:"events"` // the newest first
}

// Actors returns the actors of an L2 or, where it is zero, of each.
func (c *Client) Actors(ctx context.Context, l2 messages.ChainID) ([]Tree, error) {
	return get[[]Tree](ctx, c, "/actors"+about("?", l2))
}

// Crash makes an actor fail, on an L2 or, where it is zero, on each. It returns ErrNotFound for an actor
// that the node does not have.
func (c *Client) Crash(ctx context.Context, l2 messages.ChainID, name string) error {
	return c.ask(ctx, http.MethodPost, "/actors/"+url.PathEscape(name)+"/crash"+about("?", l2), &struct{}{})
}
