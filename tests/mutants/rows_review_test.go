package mutants

// reviewRows break what an attester checks of an update (voting-power-sync 3).
func reviewRows() []mutant {
	const (
		file      = "votingpower/review.go"
		alignment = "votingpower/alignment.go"
	)
	return []mutant{
		broken("base-attester", "approves an update whose base was changed by another one",
			never(file, "case !fence && !BaseHolds(c.L2, claim.Update):")),
		broken("pin-final", "approves pins above its own tags",
			never(file, "case !c.L2.PinFinal:"),
			never(file, "case !c.L1.PinFinal:"),
			never("protocol/patience.go", "case !v.Final:")),
		broken("pin-age", "approves an L1 pin however old it is",
			edit{file, "case !fence && age > policy.PinMaxAge:", "case false && age > policy.PinMaxAge:"}),
		broken("pin-after-commit-l2", "approves an L2 pin at or below the last commit",
			never(file, "case c.L2.Pin.Number <= c.L2.CommitAtHead.L2:")),
		broken("pin-after-commit-l1", "approves an L1 pin at or below the last commit",
			never(file, "case c.L1.Pin.Number <= c.L2.CommitAtHead.L1:")),
		broken("fence-l1-block", "approves a fence whose L1 block is any one after the last commit's",
			edit{file, "claim.Update.ToBlockL1 != want {", "claim.Update.ToBlockL1 < want {"}),
		broken("align-l1", "approves any L1 pin",
			never(alignment, "case !aligned(c.L1.Aligned, claim.Proof.L1):")),
		broken("align-l2", "approves any L2 pin",
			never(alignment, "case !aligned(c.L2.Aligned, claim.Proof.L2):")),
		broken("align-commit-at-pin", "approves first at a pin from before the last commit",
			never(alignment, "case commit != head:")),
		broken("align-retry", "refuses a retry whose pin is not among the two newest",
			never(alignment, "case retry:")),
		broken("selection-prefix", "approves a selection that leaves out a larger change",
			never(file, "if taken && left != nil {")),
		broken("selection-short", "approves one change where more are due",
			never(file, "if listed > 0 && listed < least {")),
		broken("selection-500", "approves more than 500 changes",
			never(file, "if len(listed) > maxEntries {")),
		broken("power-mismatch", "approves a change of another size",
			edit{file, "if want.size.Eq(&d.Power) && want.rises == d.rises {", "if want.rises == d.rises {"}),
		broken("power-direction", "approves a decrease where an increase is due",
			edit{file, "if want.size.Eq(&d.Power) && want.rises == d.rises {", "if want.size.Eq(&d.Power) {"}),
		broken("root-mismatch", "approves a wrong Merkle root",
			edit{file, "if !claim.Foreign && claim.Proof.Root != c.Root {", "if false && claim.Proof.Root != c.Root {"}),
		broken("blocks-of-proof", "approves a proof that names other blocks than the data",
			never(file, "if claim.Proof.L1.Number != claim.Update.ToBlockL1 || claim.Proof.L2.Number != claim.Update.ToBlockL2 {")),
		broken("list-unsorted", "approves a list that is not in the order of operator ids",
			edit{file, "if i > 0 && list[i].Operator < list[i-1].Operator {", "if false && list[i].Operator < list[i-1].Operator {"}),
		broken("list-repeated", "approves an operator that is listed twice",
			never(file, "case repeated != nil:")),
		broken("list-zero", "approves a change by nothing",
			never(file, "case zero != nil:")),
		broken("inactive-rises", "approves an increase for an inactive operator as far as its power is right",
			never(file, "if d.rises && (!known || !leaf.Active) {")).
			unseen("the amount is wrong as well: pair-inactive"),
		broken("inactive-falls", "approves a decrease of an operator at zero as far as its power is right",
			never(file, "if !d.rises && (!known || leaf.L2Power.IsZero()) {")).
			unseen("the amount is wrong as well"),
		broken("locks-attester", "approves an update after which the network could not go on",
			edit{
				file, "if !claim.Update.Empty() && LocksNetwork(c.L2.Total, claim.Update) {",
				"if false && LocksNetwork(c.L2.Total, claim.Update) {",
			}),
		broken("empty-with-changes", "approves an empty update where operators differ",
			edit{file, "claim.Update.Empty() && len(left) > 0 {", "false && claim.Update.Empty() && len(left) > 0 {"}),
		broken("unreadable-rejects", "rejects what it could not read itself",
			never(file, "if f.Answer == messages.Reject && len(c.L1.Unreadable) > 0 {")),
	}
}
