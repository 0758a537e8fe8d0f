package mutants

// watcherRows break the look at the drift (voting-power-sync 5 and 6, L4).
func watcherRows() []mutant {
	const file = "watcher/core.go"
	return []mutant{
		broken("progress-never", "takes a commit that corrects a part for no progress",
			edit{file, "case c.since.IsZero() || progressed:", "case c.since.IsZero() || (false && progressed):"}),
		broken("progress-always", "takes any look for progress",
			edit{
				file, "if differed && !before.Eq(&leaves[i].L2Power) {",
				"if true || differed && !before.Eq(&leaves[i].L2Power) {",
			}),
		broken("margin", "does not warn when the drift is near what could lock the network",
			edit{file, "return d.Sum.Gt(margin)", "return false && d.Sum.Gt(margin)"}),
		broken("totals-not-repaired", "sees stale totals and does nothing",
			never(file, "if len(m.Stale) > 0 {")),
		broken("totals-unlooked", "does not look at the totals after a 10002",
			edit{
				file, "if m.Proposal.Definition == messages.DefinitionTotalsSync &&",
				"if false && m.Proposal.Definition == messages.DefinitionTotalsSync &&",
			}).
			unseen("the next look at the drift sees it: pair-totals-repair"),
		broken("totals-unlooked-ever", "looks at the totals only after a 10002",
			edit{file, "Round: c.look}}},\n\t\t\tCheckTotals{},", "Round: c.look}}},"}),
	}
}
