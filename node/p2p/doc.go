// Package p2p carries the protocol's messages between nodes: a libp2p host with gossipsub, the wire format, and the gate
// that every message passes before it is delivered or forwarded.
//
// In: the gossip actor's port (PublishProposal and its like, Admit), a Channel for each L2. Out: ProposalReceived,
// AttestationReceived, VerdictReceived and SettlementReceived, each with its L2, through one function that must not block.
//
// What peers send is hostile until checked, in this order: size, rate, form, chain, membership, performer signature, point
// on the curve. An offence is scored against the message's author, whom gossipsub's signature names, never
// against an honest forwarder: a message is refused with a penalty for its sender only where the sender is its author.
// BLS votes are not verified here; the aggregator sums them and checks once. A relay (the bootstrap role) knows no chain and
// no operators and stops after the form; its peers check the rest for themselves.
//
// Connected peers are asked to prove that they are operators (AuthProtocol). Who did is preferred in the meshes and keeps its
// connection when places are short; SetAuth makes the proof a condition, and then whoever has none is not listened to and
// is disconnected after a grace. Places are limited for all peers together and for each address.
//
// State, all bounded: rate limits and penalties of the latest authors, the performer signatures that verified lately, which
// peer speaks for which operator, who proved what, and the book of known peers. A restart loses all but the book, which is a
// cache in Config.DataDir; the rest comes back with the next messages and challenges.
//
// Peers are found in four ways: the configured bootstrap peers, dialled for ever; the known peers of earlier days, while
// fewer than wanted are connected; gossipsub's peer exchange, accepted from bootstrap peers; and the discovery topic that
// js-libp2p nodes use. So a star around one node becomes a mesh, and outlives that node.
package p2p
