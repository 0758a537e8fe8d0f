// Package chaos runs whole networks of Ballast nodes in one goroutine, under virtual time, driven by one seed.
//
// # What is real
//
// Every honest node is the real tree (actors.Tree) on its own kit.System, with the default timing. Mailboxes,
// supervision, restarts, timers and the rules of the actors are those of production. What a node reaches through ports
// is a twin: both chains (chain/chaintest), the network, the journal, and the signatures, which are keyed hashes.
// Libp2p, go-ethereum, bbolt and the pairing are not simulated; tests/e2e has them.
//
// # Why it repeats
//
// All that could happen in several orders is drawn from the seed: which ready mailbox handles one message
// (kit.Dispatcher), which of several timers due at one instant fires first (kit.Clock), how long each call of a port
// takes. Blocking work is a coroutine (kit.Execute on iter.Pull): in a port it sleeps in virtual time and the world
// goes on, so a process can die between any two steps of it, for instance between the journal's write and the vote's
// publishing, and what a reader read is old when it arrives. Time jumps to the next timer when nothing is ready. Equal
// seeds give equal traces, which is tested.
//
// # What goes wrong
//
// A plan drawn from the seed says how much of what: messages are lost, doubled and delayed, the network is
// partitioned; ports panic; processes crash and start again, sometimes without their journal; endpoints fail, fall
// silent, lag and forget old states; both chains reorganise above the tags, and undone transactions are mined again
// later or never; transactions wait for longer than anybody follows them; stakes move, operators come and go.
// Byzantine operators below a third of the power propose wrong updates, right ones at pins of their own, fences and
// replays, each to some nodes only; they vote yes and no, with bad signatures and in others' names, and submit any
// quorum whenever they like. In half of the networks that have some they also collude: an adversary leads them by
// strategies that once delayed the sync (strategies). It hears all, loses nothing, speaks to each node as it likes,
// and its operators may have a single unit of power.
//
// TestNobodySmallStopsTheSync has networks with nothing else wrong: each strategy, by small operators and by just under
// a third, under short and long lags of the L2's tag.
//
// Half of the networks are wide: totals of 3 to 10 or powers from one unit to a billion, a definition of the sync that
// names its attesters or leaves small ones out, operators that change their BLS key, times in which nothing is mined,
// and byzantine proposals that are right in all but one thing.
//
// Some networks have two L2s. Each process runs an actor tree for each, under one clock, on one disk and with
// one access to the L1: both stop and start together. What must hold holds on each, and attesters see internal
// proposals for the other L2, on which they must not vote. Traitors repeat on each what they hear on the
// other, as a task for that one.
//
// In half of the networks a node's transactions are mined in the order of their nonces: one that waits holds up those
// after it. What takes the nonce of another one mostly drives it out of the mempool; otherwise either may be mined,
// and the other is sent anew.
//
// Some networks have task definitions with totals of their own, which nodes keep right by task 10002, and performers
// that hand tasks of the AVS over to nodes, right ones and wrong ones.
//
// # What must hold
//
// The names are those of voting-power-sync 6. Safety is checked when a vote leaves an honest process and when an update
// is executed, against the chains themselves and not by the nodes' code:
//
//   - S1, S2: after an execution each listed operator's power is its L1 power at the L1 pin, unless
//     it unregistered meanwhile.
//   - S3: no honest operator publishes two different votes on one task, or approves two updates
//     that could both execute.
//   - S4: no wrong update is approved by an honest operator, or executed; and no honest proposal is rejected by one.
//   - S5: no honest node sends what it could know to revert; all other reverts are counted, and
//     bounded by what was executed.
//   - S6: the total on the L2 is the sum over operators, and after an update nobody has power that
//     was inactive at its pin.
//   - A node sends one internal task at a time, and reports a round as committed only if its task was executed.
//   - No mailbox overflows, no node gives up.
//   - L1: once everything is healed the drift is zero within the plan's bound, byzantine operators going on; then no
//     stored total of a definition stays stale, and a right task of the AVS is settled.
//
// S7, that a minority of endpoints decides nothing, is a property of reading and tested there: in chain, by seeds too.
//
// # Scenes
//
// TestHostileProposals has a calm network for each of some scenes, in which an adversary proposes one thing after the
// other, and each has one right answer: all attesters approve, reject or abstain. In others it keeps votes, places and
// turns from aggregators, and the right number of transactions leaves; or it disturbs an aggregator's rounds, which
// must not take longer than a few minutes. What a seed draws seldom happens here in every run.
//
// A calm network shows waste too: no submission is tried that its last check should have stopped (noVain), no
// round proposes what can not be approved any more (recorder), and fences, verifications and drafts are
// counted where none is needed.
//
// # Kill points
//
// TestEveryKillPoint tells a few stories to a calm network, a round of the sync with its 10002, with one aggregator and
// with two, a fence and a task of the AVS, and kills a process at a call of a port: right before it or right after its
// effect, with its disk or without. What must hold holds all the same, no transaction of an honest node reverts (S5),
// and the next round is committed. KILLPOINTS=all does it at every call.
//
// A failed run is repeated with its events in words: they cost as much as all the rest. The failure prints the plan,
// the latest events and the command that repeats it: make sim SEED=….
package chaos
