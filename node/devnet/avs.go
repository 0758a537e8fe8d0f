package devnet

import (
	"github.com/ballast-avs/ballast/node"
	"github.com/ballast-avs/ballast/node/jsonrpc"
	"github.com/ballast-avs/ballast/node/webapi"
)

// webapi is how nodes reach the AVS's Validation Service.
func (o Options) webapi() webapi.Config {
	c := webapi.Default()
	c.URL = o.WebAPI
	return c
}

// avs is how an operator's node talks to the AVS: aggregators take tasks from performers.
func (d *Devnet) avs(i int) node.AVS {
	avs := node.AVS{WebAPI: d.options.webapi()}
	if d.role(i) == roleAggregator {
		c := jsonrpc.Default()
		c.Port, c.CustomMessages = 0, true
		if i == 0 {
			c.Port = d.options.JSONRPCPort
		}
		avs.JSONRPC = &c
	}
	return avs
}
