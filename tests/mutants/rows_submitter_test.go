package mutants

// submitterRows break what is looked at before a transaction leaves (voting-power-sync 2.9).
func submitterRows() []mutant {
	const (
		core   = "submitter/core.go"
		settle = "submitter/settle.go"
		hold   = "if m.Internal {\n\t\tc.held = now.Add(c.cfg.Turn)"
	)
	return []mutant{
		broken("recheck-settled", "sends a task that the chain has",
			never(settle, "if err == nil && settled {")),
		broken("recheck-markers", "sends an update that the last commit has passed",
			never(settle, "case claim.Update.ToBlockL2 <= commit.L2 || claim.Update.ToBlockL1 <= commit.L1:")),
		broken("recheck-base", "sends an update whose base changed",
			never(settle, "case state.PinForeign || !votingpower.BaseHolds(state, claim.Update):")),
		broken("recheck-pin-foreign", "sends an update whose pin a reorg took away",
			edit{settle, "case state.PinForeign || !votingpower", "case !votingpower"}),
		broken("recheck-locks", "sends an update after which the network could not go on",
			never(settle, "case now != nil && !claim.Update.Empty() && votingpower.LocksNetwork(now.Total, claim.Update):")),
		broken("recheck-votes", "sends votes that do not verify any more",
			edit{settle, "return slices.Contains(invalid, i) })", "return false && slices.Contains(invalid, i) })"}),
		broken("recheck-quorum", "sends votes that are not a quorum any more",
			never(settle, "if f := checkQuorum(kept, r); f != nil {")),
		broken("recheck-members", "sends votes of operators that may not attest any more",
			edit{
				core, "if member && m.Address == v.Address && protocol.MayAttest(r.Definition, m) {",
				"if true || member && m.Address == v.Address && protocol.MayAttest(r.Definition, m) {",
			}),
		broken("recheck-nothing", "sends without a second look at votes and update",
			edit{
				settle, "s, err = w.verify(ctx, s, operatorSet)",
				"if true {\n\t\treturn messages.SubmissionChecked{Submission: s, Operator: protocol.OperatorAt(operatorSet, w.cfg.Address)}, nil\n" +
					"\t}\n\ts, err = w.verify(ctx, s, operatorSet)",
			}),
		broken("resume-update", "goes on after a restart without a look at the update",
			never(settle, "if err := w.checkUpdate(ctx, s.Proposal, nil); err != nil {")),
		broken("resume-settled", "goes on after a restart with what the chain has",
			edit{
				settle, "if err := w.checkOpen(ctx, s.Task); err != nil {\n\t\treturn messages.Receipt{}, err",
				"if err := w.checkOpen(ctx, s.Task); false && err != nil {\n\t\treturn messages.Receipt{}, err",
			}),
		broken("resume-at-once", "resumes without waiting for who took over",
			edit{core, "WaitTurn{s.Task, resumeTurns * c.cfg.Turn}", "WaitTurn{s.Task, 0 * resumeTurns * c.cfg.Turn}"}),
		broken("blame-quorum", "sends what is left after the chain refused votes, quorum or not",
			never(settle, "if f := checkQuorum(kept, operatorSet); f != nil {")),
		broken("announce-nothing", "sends without telling the other aggregators",
			edit{core, "Announce{messages.Verdict{Task: task, Operator: m.Operator, Answer: messages.Submits}},", ""}),
		broken("hold-ignored", "sends although another aggregator's transaction is on its way",
			edit{core, hold, "if m.Internal {\n\t\tc.held = now"}),
		broken("hold-before-sending", "sends what it checked although another aggregator was quicker",
			never(core, "if wait := c.wait(now, p); wait > 0 {")),
		broken("hold-after-start", "sends right after a start, whatever others announced",
			edit{core, "held: now.Add(cfg.Turn),", "held: now,"}),
		broken("hold-for-every-doubt", "lets doubtful announcements hold up everything",
			never(core, "if protocol.Left(now, c.doubted, doubtTurns*c.cfg.Turn) > 0 {")),
		broken("line-internal", "sends two internal tasks at once",
			edit{
				core, "case internal && c.syncing != (messages.TaskID{}) && c.syncing != task:",
				"case false && internal && c.syncing != task:",
			}),
	}
}
