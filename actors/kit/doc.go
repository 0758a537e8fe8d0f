// Package kit is the only place that knows the actor runtime's traps.
//
// An actor is written as a function that takes a [Self] and returns what handles one message (see [Props]); the node
// lists its actors as rows ([Child]) and gives them to [System.Start]. What kit adds to protoactor:
//
//   - mailboxes that are bounded, never block the sender, drop the newest message when full, and count what they drop;
//   - restarts one by one with capped, jittered exponential backoff, a budget for bugs, and a loud end
//     ([SystemConfig].GiveUp);
//   - timers and blocking work that belong to one incarnation of one actor and end with it ([Self].After, [Self].Go);
//   - an orderly stop, bottom row first, in which a handler that blocks is abandoned after a deadline ([System.Drain]);
//   - metrics for every actor, and protoactor's own log lines in logrus.
//
// A restart loses the message that failed and the actor's own state; queued messages stay. Time, randomness and the
// running of blocking work are handed in, so that a whole network can run in one goroutine from one seed.
package kit
