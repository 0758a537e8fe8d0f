// Package explore searches small worlds exhaustively: no order is drawn, every order is tried.
//
// A world has honest attesters of voting power, whose cores are those of production, and an adversary with or without
// power that may propose whatever it likes to whomever it likes, hold back what it likes, and execute whatever has its
// quorum whenever it likes. Around the cores there is a model: an L2 with the markers and powers of its contracts, an
// L1 whose stake moves, the journals, and abstract time, which passes in windows. One transition is one thing that
// happens: a proposal reaches an attester, an update is executed, a window ends, the L1's pin moves, a process crashes
// at one of the places where it can, a journal is lost.
//
// Two aggregators, with the cores of scheduler, aggregator and submitter, are a world of their own
// (pair), and so is the watcher.
//
// The search is breadth first, so that the trace to a violation is as short as any. docs/proofs.md says what is proven,
// in which bounds, and what is not.
package explore
