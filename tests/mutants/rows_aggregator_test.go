package mutants

// aggregatorRows break how votes are collected and handed over (voting-power-sync 2.8 and 2.9).
func aggregatorRows() []mutant {
	const (
		ballot     = "aggregator/ballot.go"
		core       = "aggregator/core.go"
		ending     = "aggregator/ending.go"
		quorum     = "aggregator/quorum.go"
		room       = "aggregator/room.go"
		submission = "aggregator/submission.go"
	)
	return []mutant{
		broken("vote-opens-task", "loses a vote whose proposal it does not know",
			edit{core, "effects := c.open(a.Task, m.Proposal, false)", "var effects []Effect"}),
		broken("room-unverified", "lets unverified votes hold a place",
			edit{room, "power := t.approvals.power(c.operatorSet.Members, true)", "power := t.approvals.power(c.operatorSet.Members, false)"}).
			unseen("votes of a crowded performer are verified as they come: pair-room"),
		broken("room-oldest", "lets the oldest task make room, whatever its votes",
			edit{room, "|| power.Lt(&least) {", "|| (false && power.Lt(&least)) {"}),
		broken("room-quorum-evicted", "lets a task make room that has its quorum",
			never(room, "if t.phase != collecting {")).
			unseen("what has its quorum has the most approval, unless all four of a performer have one"),
		broken("room-crowded", "verifies votes of a crowded performer only at the quorum",
			edit{room, "return t.internal() && len(c.row(t.proposal)) >= protocol.MaxOpenOfPerformer", "return false && t.internal()"}),
		broken("room-unbounded", "collects votes on any number of updates of one performer",
			edit{room, "if len(row) < protocol.MaxOpenOfPerformer {", "if true || len(row) < protocol.MaxOpenOfPerformer {"}).
			unseen("it only saves memory"),
		broken("room-shared", "lets all performers share the places",
			edit{room, "t.internal() && t.proposal.Performer == p.Performer &&", "t.internal() &&"}),
		broken("duplicate-votes", "takes one vote many times for verification",
			edit{ballot, "!slices.Contains(candidates, a) {", "!slices.Contains(candidates[:0], a) {"}),
		broken("first-vote-only", "keeps the first vote in an operator's name, whoever wrote it",
			edit{ballot, "if len(candidates) < maxCandidates &&", "if len(candidates) < 1 &&"}),
		broken("doubtful-votes", "checks contested votes in one sum with the others",
			edit{ballot, "Doubtful: len(b.waiting[m.ID]) > 1}", "Doubtful: false}"}),
		broken("contested-late", "verifies contested votes only at the quorum",
			edit{ballot, "if len(candidates) > 1 {", "if len(candidates) > maxCandidates {"}),
		broken("quorum-unverified", "decides by votes that it did not verify",
			edit{
				quorum, "reached := protocol.Sum(protocol.SelectSigners(operatorSet, voters))",
				"reached := t.ballot(approved).power(protocol.Eligible(operatorSet), false); _ = voters",
			}),
		broken("vote-by-claimed-id", "believes the operator id that a vote claims",
			edit{core, "a.Operator = protocol.OperatorAt(c.operatorSet, a.Address)", "_ = protocol.OperatorAt(c.operatorSet, a.Address)"}),
		broken("rejection-submitted", "takes a third against an internal task for its end",
			edit{
				quorum, "return !need.IsZero() && outOfReach(protocol.Eligible(operatorSet), power, need)",
				"need = protocol.RejectionQuorum(total)\n\t\treturn !need.IsZero() && !power.Lt(&need)",
			}),
		broken("quorum-zero", "takes nothing for a quorum of nothing",
			edit{quorum, "return !need.IsZero() && !power.Lt(&need)", "return !power.Lt(&need)"}).
			unseen("the submitter takes nothing for no quorum either"),
		broken("rival-order", "orders rivals by hash alone, whatever their L1 pins",
			edit{
				submission, "cmp.Or(cmp.Compare(t.update.ToBlockL1, o.update.ToBlockL1), bytes.Compare(other[:], id[:])) < 0",
				"cmp.Or(bytes.Compare(other[:], id[:])) < 0",
			}),
		broken("rival-ignored", "submits an update beside its rivals at once",
			never(submission, "if c.rivalGoesFirst(id, t) {")),
		broken("turns-uncapped", "waits for as many turns as there are performers",
			edit{
				submission, "wait := min(time.Duration(t.turn)*c.cfg.Turn, c.cfg.RoundTimeout)",
				"wait := time.Duration(t.turn) * c.cfg.Turn",
			}),
		broken("turn-ignored", "submits at once, whoever's turn it is",
			edit{
				submission, "wait := min(time.Duration(t.turn)*c.cfg.Turn, c.cfg.RoundTimeout)",
				"wait := min(time.Duration(t.turn)*0, c.cfg.RoundTimeout)",
			}),
		broken("fence-for-others", "submits another performer's fence without need",
			never(submission, "if t.fencesForOthers() && !c.fenceNeeded {")),
		broken("fence-never-for-others", "does not submit a fence that waits when its own round needs one",
			edit{
				submission, "t.phase == waiting && t.due && t.fencesForOthers() {",
				"false && t.phase == waiting && t.due && t.fencesForOthers() {",
			}),
		broken("announced-again", "holds its transactions for each repetition of an announcement",
			never(submission, "case t.announced:")),
		broken("overtaken-goes-on", "waits for votes on its own update after its base changed",
			never(ending, "case t.own && t.sync() && t.phase == collecting && overtaken(t.opened, c.operatorSet):")),
		broken("markers-without-asking", "takes another update with its markers for its own",
			edit{ending, "case m.Settled:", "case true || m.Settled:"}),
		broken("outrun-by-l1", "waits for votes on a fence after another one with its L1 block was executed",
			edit{ending, "(commit.L2 >= to.L2 || commit.L1 >= to.L1)", "commit.L2 >= to.L2"}),
	}
}
