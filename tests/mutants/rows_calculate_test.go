package mutants

// calculateRows break what proposer, attester and submitter have in common.
func calculateRows() []mutant {
	const (
		file     = "votingpower/calculate.go"
		ready    = "votingpower/ready.go"
		conflict = "votingpower/conflict.go"
	)
	return []mutant{
		broken("base-marker", "calls a base right after an update that moved another operator",
			never(file, "if l2.CommitAtPin != l2.CommitAtHead && len(l2.Moved) > 0 {")).
			unseen("a first approval needs a pin after the last commit: pair-base-alignment"),
		broken("base-listed", "calls a base right although a listed operator moved without an update",
			never(file, "if slices.Contains(l2.Moved, d.Operator) {")),
		broken("base-everywhere", "calls every base right",
			edit{
				file, "func BaseHolds(l2 messages.L2State, update messages.Update) bool {",
				"func BaseHolds(l2 messages.L2State, update messages.Update) bool {\n\tif true {\n\t\treturn true\n\t}",
			}),
		broken("base-fence-spoils", "calls a base wrong after any fence",
			edit{file, "if l2.CommitAtPin != l2.CommitAtHead && len(l2.Moved) > 0 {", "if l2.CommitAtPin != l2.CommitAtHead {"}),
		broken("base-proposer", "proposes an update on a base that changed",
			never(ready, "case !c.Inquiry.Fence && !BaseHolds(c.L2, update):")),
		broken("inactive-target", "gives an inactive operator the power of its L1 stake",
			edit{file, "if !op.Active {\n\t\treturn messages.VotingPower{}\n\t}\n\ti, found", "i, found"}),
		broken("locks-everywhere", "proposes, approves and submits an update after which the network could not go on",
			edit{file, "return underflow || total.LtUint64(2)", "return false && underflow"}),
		broken("locks-proposer", "proposes an update after which the network could not go on",
			never(ready, "case !update.Empty() && LocksNetwork(c.L2.Total, update):")),
		broken("propose-after-commit", "proposes at blocks that the last commit has passed",
			never(ready, "case update.ToBlockL2 <= commit.L2 || update.ToBlockL1 <= commit.L1:")),
		broken("propose-commit-at-pin", "proposes first at a pin from before the last commit",
			never(ready, "case first(c) && c.L2.CommitAtPin.L2 != commit.L2:")),
		broken("propose-short", "proposes one change at a time",
			edit{file, "return Prefix(c, min(fitting(c, all), maxEntries))", "return Prefix(c, min(fitting(c, all), 1))"}),
		broken("selection-gas", "proposes what does not fit the gas",
			edit{file, "i > 0 && gas > maxGas {", "false && i > 0 && gas > maxGas {"}),
		broken("conflict-rule", "calls no two updates rivals",
			edit{conflict, "signed.ToBlockL2 != toBlockL2", "false && signed.ToBlockL2 != toBlockL2"}),
		broken("conflict-same-pin", "calls two updates with one L2 block rivals",
			edit{
				conflict, "return Unsettled(signed, commitL2) && signed.ToBlockL2 != toBlockL2",
				"return Unsettled(signed, commitL2) && (true || signed.ToBlockL2 != toBlockL2)",
			}),
		broken("unsettled-early", "calls an approval settled one block too early",
			edit{conflict, "v.ToBlockL2 > commitL2", "v.ToBlockL2 > commitL2+1"}),
	}
}
