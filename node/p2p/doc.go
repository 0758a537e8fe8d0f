// Package p2p carries the protocol's messages between nodes: a libp2p host with gossipsub, the wire format, and the gate
// that every message passes before it is delivered or forwarded.
//
// In: the gossip actor's port (PublishProposal and its like, Admit). Out: ProposalReceived, AttestationReceived,
// VerdictReceived and SettlementReceived through one function that must not block.
//
// What peers send is hostile until checked, in this order: size, rate, form, chain, membership, performer signature, point
// on the curve. An offence is scored against the message's author, whom gossipsub's signature names, never
// against an honest forwarder: a message is refused with a penalty for its sender only where the sender is its author.
// BLS votes are not verified here; the aggregator sums them and checks once.
//
// State, all bounded: rate limits and penalties of the latest authors, the performer signatures that verified lately, and
// which peer speaks for which operator in verdicts. Nothing needs to survive a restart.
//
// Peers are found in three ways: the configured bootstrap peers, dialled for ever; gossipsub's peer exchange, accepted
// from bootstrap peers; and the discovery topic that js-libp2p nodes use. So a star around one node becomes a mesh.
package p2p
