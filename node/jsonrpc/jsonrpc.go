// Package jsonrpc is the door through which an AVS's performers hand tasks to a node: JSON-RPC 2.0
// over HTTP (protocol 5.4).
//
//		sendTask            [proofOfTask, data, taskDefinitionId, performerAddress, signature,
//	                      signatureType?, targetChainId?] -> true
//		eth_chainId         the default L2, 0x hex: ethers asks it before anything else
//		getDiscoveredPeers  multiaddrs
//		healthcheck         {address, blockNumber, blockHash, signature, peerId}
//		sendCustomMessage   [data] -> true; only where Config.CustomMessages allows it
//
// In come requests as HTTP POST on /, one or an array of at most 100, which are answered one after another and in their
// order. Out goes what they ask of the Node. A lone request is answered even if it has no id, with the id null: people
// write such requests by hand, and the original node tolerates them. In an array a request without an id is what the
// standard calls a notification, and gets no answer. A missing signatureType or targetChainId may be written as null,
// which is what JSON.stringify makes of undefined; methods without params ignore what is sent with them.
//
// Errors have the standard's codes, and -32000 for what the node refuses. A refusal, and a param that is not valid,
// carry data {reason, detail, fix}: a stable code (messages.Reason), words, and what to do. Of failures that are the
// node's own the caller learns nothing but that: the log has the rest.
//
// HTTP that asks for nothing is answered with a status and a JSON-RPC error: 401 without the token, 403 for every
// request with an Origin header, 404 and 405 beside POST on /, 413, 415 for what is not application/json, 429 above the
// rate, and 503 above the number of requests at once. Browsers put an Origin into every cross-site POST and into every
// POST of a page whose name was made to point here (DNS rebinding); performers are programs and put none. Forwarded-For
// headers are not believed: behind a proxy all callers share one rate, so the proxy has to limit them.
//
// State: the rates of the 4096 remote addresses heard last, Concurrent bodies of MaxBody bytes,
// maxConnections connections. A restart loses the rates and the requests on the way, whose callers see the
// connection end. The port is Node.
package jsonrpc

import (
	"context"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ballast-avs/ballast/messages"
)

// Node is what the server asks of the node it belongs to. Its methods are called from many goroutines and
// end with their context. An error that is a *messages.Failure is told to the caller; any other is the
// node's own fault, and is logged.
type Node interface {
	// SendTask hands a task to the network. A *messages.Failure says why it was refused.
	SendTask(ctx context.Context, p messages.Proposal) error
	// ChainIDs are the L2s that the node serves, the default one first. A node without a chain has none.
	ChainIDs() []messages.ChainID
	// Peers are multiaddrs of discovered peers.
	Peers() ([]string, error)
	// Health is what healthcheck answers.
	Health(ctx context.Context) (Health, error)
	// SendCustomMessage publishes data on the custom topic.
	SendCustomMessage(ctx context.Context, data []byte) error
}

// Health proves that an operator's node is alive and follows the chain (protocol 5.4, healthcheck).
type Health struct {
	Address     common.AddressEIP55 `json:"address"` // the operator's, written with its checksum as ethers does
	BlockNumber uint64              `json:"blockNumber"`
	BlockHash   common.Hash         `json:"blockHash"`
	Signature   string              `json:"signature"` // over block hash and peer id (protocol 2.3)
	PeerID      string              `json:"peerId"`
}
