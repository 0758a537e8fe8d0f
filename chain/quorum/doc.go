// Package quorum makes one chain out of several endpoints that are not trusted. What decides a vote, a fee or the fate
// of a transaction is what a quorum of them answers at the same blocks; an endpoint that a quorum contradicts is named
// and not asked for a while.
//
// Read asks in three steps: each endpoint reports its head and the blocks at the tag, a quorum agrees on
// blocks (agree.go; the aligned ones in align.go and aligned.go), then each reads at those. Collect returns
// what each of a quorum answers, for values of which the middle or the highest counts. First believes one
// endpoint; Broadcast tells all.
//
// A Pool keeps the health of at most MaxEndpoints endpoints. A restart loses it and costs a few requests.
//
//	Read (read.go)   Collect (collect.go)   First, Broadcast (failover.go)
//	      \                 |                  /
//	       count.go, fanout.go: answers side by side, equal ones counted
//	                        |
//	                 Pool (pool.go), health.go
package quorum
