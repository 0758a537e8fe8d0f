package mutants

// schedulerRows break when a round begins, and at which pin (voting-power-sync 2.1, 2.2 and 4).
func schedulerRows() []mutant {
	const (
		core  = "scheduler/core.go"
		pins  = "scheduler/pins.go"
		turns = "scheduler/turns.go"
	)
	return []mutant{
		broken("retry-new-pin", "gives a retry a new L2 pin",
			edit{core, "Round: c.round, L2: c.pin(), Fence: c.fence}", "Round: c.round, Fence: c.fence}"}),
		broken("journal-pin", "forgets in a restart what it proposed",
			edit{pins, "for _, p := range m.Proposals {\n\t\tc.hold(p)", "for range m.Proposals {"}),
		broken("let-go-at-head", "lets go of its pin at the L2's head, which a reorg takes back",
			edit{
				pins, "if c.held.Number > 0 && r.CommitAtTag.L2 >= c.held.Number {",
				"if c.held.Number > 0 && r.CommitAtHead.L2 >= c.held.Number {",
			}).
			unseen("the next pin has to be after the last commit, which is settled then"),
		broken("let-go-unsettled-at-head", "lets go of its attester's pin at the L2's head",
			edit{
				pins, "if c.unsettled.L2.Number > 0 && r.CommitAtTag.L2 >= c.unsettled.L2.Number {",
				"if c.unsettled.L2.Number > 0 && r.CommitAtHead.L2 >= c.unsettled.L2.Number {",
			}).
			unseen("the next pin has to be after the last commit, which is settled then"),
		broken("let-go-never", "keeps the pin of its own proposal although nothing up to it can execute",
			never(pins, "if c.held.Number > 0 && r.CommitAtTag.L2 >= c.held.Number {")),
		broken("fence-never", "never proposes a fence",
			edit{core, "inquiry := messages.Inquiry{By:", "c.fence = false\n\tinquiry := messages.Inquiry{By:"}),
		broken("fence-old-pin", "proposes a fence at the pin that is in the way",
			edit{core, "inquiry.L2 = c.operatorSet.Tag", "_ = c.operatorSet.Tag"}),
		broken("fence-not-when-old", "retries at a pin that attesters do not approve any more",
			edit{pins, "return c.run.retry && !c.quorum &&", "return false && c.run.retry && !c.quorum &&"}),
		broken("fence-in-spite-of-quorum", "fences a pin at which an update has its quorum",
			edit{pins, "return c.run.retry && !c.quorum &&", "return c.run.retry && (true || !c.quorum) &&"}),
		broken("fence-after-timeouts", "retries for ever at a pin whose rounds time out",
			edit{pins, "c.fence = c.tries >= triesBeforeFence || blocksTheWay(r.Reason)", "c.fence = blocksTheWay(r.Reason)"}),
		broken("fence-not-when-blocked", "retries at a pin that cannot work any more",
			edit{
				pins, "case messages.ReasonUpdateConflict, messages.ReasonJournalEmpty, messages.ReasonBaseChanged,\n\t\tmessages.ReasonPinNotAligned, ",
				"case messages.ReasonUpdateConflict, messages.ReasonJournalEmpty, ",
			}),
		broken("fence-for-nothing", "keeps fencing when nothing is left to clear",
			never(pins, "if c.pin().Number <= r.CommitAtHead.L2 {")),
		broken("let-go-of-unapproved", "fences a pin that nobody approved",
			never(pins, "case stale(r.Reason) && !c.approved && !bound:")),
		broken("in-sync-at-old-pin", "believes that nothing is to do because nothing was at the pin that it keeps",
			edit{core, "case m.Update.Empty():", "case false:"},
			edit{
				core, "case c.tooOld(m.Calculation.L2):",
				"case m.Update.Empty():\n\t\treturn c.end(now, messages.OutcomeInSync, messages.Failure{})\n" +
					"\tcase c.tooOld(m.Calculation.L2):",
			}),
		broken("yields-uncapped", "waits for as many quarters as there are performers",
			edit{
				turns, "wait := min(time.Duration(rank)*c.cfg.RoundTimeout/rankShare, c.cfg.RoundTimeout)",
				"wait := time.Duration(rank) * c.cfg.RoundTimeout / rankShare",
			}),
		broken("kept-pin-in-sync", "takes a kept pin at which nothing differs for the answer",
			never(core, "if c.run.retry && m.Update.Empty() {")),
		broken("yields-for-ever", "waits for another performer at its pin without end",
			edit{turns, "wait := protocol.Left(now, c.unsettledSince.Add(c.cfg.RoundTimeout), c.cfg.RoundTimeout)", "wait := c.cfg.RoundTimeout"}),
		broken("yields-to-gone", "waits for a performer that is not an operator any more",
			edit{
				turns, "if id := protocol.OperatorAt(c.operatorSet, address); id != 0 {",
				"if id := protocol.OperatorAt(c.operatorSet, address); true || id != 0 {",
			}),
		broken("yields-never", "proposes what another one has proposed at this pin",
			never(turns, "if other, active := c.otherPerformer(); active {")),
		broken("wanted-by-wrong-clock", "waits for as long as a clock was wrong",
			edit{turns, "return protocol.Left(now, c.wanted.Add(wait), wait), fmt", "return c.wanted.Add(wait).Sub(now), fmt"}),
		broken("wanted-ended-by-fence", "waits anew for others after a fence",
			edit{core, "(outcome == messages.OutcomeCommitted && !round.Fence)", "outcome == messages.OutcomeCommitted"}).
			unseen("it costs one round's time at most"),
		broken("unsettled-by-wrong-clock", "waits for another performer for as long as a clock was wrong",
			edit{
				turns, "wait := protocol.Left(now, c.unsettledSince.Add(c.cfg.RoundTimeout), c.cfg.RoundTimeout)",
				"wait := c.unsettledSince.Add(c.cfg.RoundTimeout).Sub(now)",
			}),
		broken("overtook-backs-off", "backs off after something else was committed first",
			never(core, "if overtook(r.Reason) {")).
			unseen("it costs seconds"),
		broken("kept-pin-unknown-to-us", "waits for a person when a kept pin does not know its operator",
			edit{pins, "if c.run.retry {", "if false && c.run.retry {"}),
		broken("registered-lately", "waits for a person until the tag has passed its own registration",
			never(pins, "if reason == messages.ReasonNotOperator && protocol.OperatorAt(c.operatorSet, c.cfg.Address) != 0 {")),
		broken("cleared-backs-off", "backs off although another one's fence cleared the way",
			edit{core, "if fence && !c.fence && c.run == nil {", "if false && fence && c.run == nil {"}),
		broken("rest-waits", "leaves what did not fit to the next period",
			edit{core, "return c.cfg.RetryMin, r.Update.Changed() < differ || r.Fence", "return c.cfg.RetryMin, false && r.Update.Changed() < differ || r.Fence"}),
		broken("fence-then-waits", "leaves the update to the next period after its fence",
			edit{core, "return c.cfg.RetryMin, r.Update.Changed() < differ || r.Fence", "return c.cfg.RetryMin, r.Update.Changed() < differ"}),
		broken("waits-for-period", "looks for a later pin only at the next period",
			edit{core, "return c.nextLook(), true", "return c.nextLook(), false"}),
	}
}
