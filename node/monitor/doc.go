// Package monitor holds what only looks on: what a node knows of itself, for findings, metrics,
// the log and the history.
//
// In: the actors' reports (rounds, looks at the drift, answers), what arrives from the network, and the state
// of the endpoints. Out: facts for package health, collectors, lines of the log, records of the journal,
// pushes to a Pushgateway.
//
// State, all bounded: of each L2 the last round, the last look at the drift, the operators and one answer of
// each; the records that wait for the disk. It is lost in a crash and comes back with the next messages.
// Nothing here blocks an actor.
package monitor
