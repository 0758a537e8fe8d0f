// Package p2p carries the protocol's messages between nodes: a libp2p host with gossipsub, and the gate that every
// message passes before it is delivered or forwarded. Package wire has the encoding.
//
// In: the gossip actor's port (PublishProposal and its like, Admit), a Channel for each L2. Out:
// ProposalReceived, AttestationReceived, VerdictReceived and SettlementReceived, each with its L2, through one
// function that must not block.
//
// What peers send is hostile until checked, in this order: size, rate, form, chain, membership, performer
// signature, point on the curve. A violation counts against the message's author, whom gossipsub's signature names,
// never against an honest forwarder: the sender is penalized only if it is the author. BLS votes are not verified
// here; the aggregator sums them and checks once. A relay (the bootstrap role) knows neither chains nor operators
// and checks the form alone.
//
// Connected peers are asked to prove that they are operators (AuthProtocol). A proved peer is preferred in the meshes
// and keeps its connection when places are short. SetAuth makes the proof a condition: a peer without one is ignored,
// and disconnected after a grace. Places are limited for all peers together and for each address.
//
// State, all bounded: rate limits and penalties of the latest authors, the performer signatures that verified lately,
// which peer is bound to which operator, which peers proved themselves, and the peer store. A restart loses all but the
// peer store, which is a cache in Config.DataDir; the rest comes back with the next messages and challenges.
//
// Peers are found in four ways: the configured bootstrap peers, which are dialled again without end; known peers, while
// fewer than wanted are connected; gossipsub's peer exchange, accepted from bootstrap peers; and the discovery topic of
// js-libp2p nodes. So a star around one node becomes a mesh, and outlives that node.
package p2p
