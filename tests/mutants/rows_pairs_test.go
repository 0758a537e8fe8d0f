package mutants

// pairRows disable guards that stand behind each other, together: one alone would hide that nothing checks the other.
func pairRows() []mutant {
	const (
		review    = "votingpower/review.go"
		alignment = "votingpower/alignment.go"
		votes     = "attester/votes.go"
		settle    = "submitter/settle.go"
		room      = "aggregator/room.go"
	)
	baseAttester := never(review, "case !fence && !BaseHolds(c.L2, claim.Update):")
	return []mutant{
		broken("pair-base", "approves and sends an update whose base changed", baseAttester,
			never(settle, "case state.PinForeign || !votingpower.BaseHolds(state, claim.Update):")),
		broken("pair-base-alignment", "approves an update whose base was changed by another one, and first at a pin from before that",
			baseAttester, never(alignment, "case commit != head:")),
		broken("pair-settled", "calls an approval settled by the head, by recalculation and operator set",
			edit{votes, "v.commit = l2.CommitAtTag.L2", "v.commit = l2.CommitAtHead.L2"},
			edit{votes, "v.commit, v.tag = r.CommitAtTag.L2,", "v.commit, v.tag = r.CommitAtHead.L2,"}).
			unseen("a first approval needs a pin after the last commit, which is settled then: pair-settled-alignment"),
		broken("pair-settled-alignment", "calls an approval settled by the head, and approves first at a pin from before the last commit",
			edit{votes, "v.commit = l2.CommitAtTag.L2", "v.commit = l2.CommitAtHead.L2"}, never(alignment, "case commit != head:")),
		broken("pair-inactive", "gives inactive operators power, as proposer and attester",
			edit{"votingpower/calculate.go", "if !op.Active {\n\t\treturn messages.VotingPower{}\n\t}\n\ti, found", "i, found"},
			edit{review, "if d.rises && (!known || !leaf.Active) {", "if d.rises && !known {"}),
		broken("pair-alignment", "approves any pin of both chains",
			never(alignment, "case !aligned(c.L1.Aligned, claim.Proof.L1):"),
			never(alignment, "case !aligned(c.L2.Aligned, claim.Proof.L2):"),
			never(alignment, "case commit != head:")),
		broken("pair-votes-open", "learns of no task by votes, as attester and aggregator",
			edit{"attester/core.go", "return c.receive(now, messages.ProposalReceived{Task: task, Proposal: m.Proposal})", "return nil"},
			edit{"aggregator/core.go", "effects := c.open(a.Task, m.Proposal, false)", "var effects []Effect"}),
		broken("pair-room", "lets unverified votes hold a place, and verifies none before the quorum",
			edit{room, "power := t.approvals.power(c.operatorSet.Members, true)", "power := t.approvals.power(c.operatorSet.Members, false)"},
			edit{room, "return t.internal() && len(c.row(t.proposal)) >= protocol.MaxOpenOfPerformer", "return false && t.internal()"}),
		broken("pair-turns", "submits at once, whoever's turn it is and whatever others announced",
			edit{
				"aggregator/submission.go", "wait := min(time.Duration(t.turn)*c.cfg.Turn, c.cfg.RoundTimeout)",
				"wait := min(time.Duration(t.turn)*0, c.cfg.RoundTimeout)",
			},
			edit{"submitter/core.go", "if m.Internal {\n\t\tc.held = now.Add(c.cfg.Turn)", "if m.Internal {\n\t\tc.held = now"}),
		broken("pair-resends", "sends what the chain has or has passed",
			never(settle, "if err == nil && settled {"),
			never(settle, "case claim.Update.ToBlockL2 <= commit.L2 || claim.Update.ToBlockL1 <= commit.L1:")),
		broken("pair-fences", "approves fence after fence, older ones too",
			edit{votes, "if recent && (!fence || !sameL1(last, claim)) {", "if recent && !fence && !sameL1(last, claim) {"},
			edit{votes, "&& (!fence || s.ToBlockL2 > toBlockL2) {", "&& !fence {"}),
		broken("pair-fence-old", "retries for ever at a pin that attesters do not approve any more",
			edit{"scheduler/pins.go", "return c.run.retry && !c.quorum &&", "return false && c.run.retry && !c.quorum &&"},
			edit{"scheduler/pins.go", "c.fence = c.tries >= triesBeforeFence || blocksTheWay(r.Reason)", "c.fence = blocksTheWay(r.Reason)"}),
		broken("pair-totals-repair", "never looks at stored totals but on schedule",
			edit{
				"watcher/core.go", "if m.Proposal.Definition == messages.DefinitionTotalsSync &&",
				"if false && m.Proposal.Definition == messages.DefinitionTotalsSync &&",
			},
			edit{"watcher/core.go", "Round: c.look}}},\n\t\t\tCheckTotals{},", "Round: c.look}}},"}),
	}
}
