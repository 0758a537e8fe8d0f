package mutants

// totalsRows break task 10002 (voting-power-sync 5).
func totalsRows() []mutant {
	const (
		totals = "internaltask/totals.go"
		pin    = "internaltask/pin.go"
	)
	return []mutant{
		broken("totals-inactive", "counts inactive operators",
			edit{totals, "if o.Active && !o.Power.Lt", "if !o.Power.Lt"}),
		broken("totals-minimum", "counts operators below the minimum",
			edit{totals, "if o.Active && !o.Power.Lt(&d.MinimumVotingPower) && (", "if o.Active && ("}),
		broken("totals-restricted", "counts operators that are not listed",
			edit{totals, "(listed || len(d.RestrictedAttesters) == 0)", "(listed || true)"}),
		broken("totals-unneeded", "corrects what is right already",
			never(totals, "if c.total.Eq(&definition.Stored) {")),
		broken("totals-gas", "corrects more than fits the gas",
			edit{totals, "gas > maxGas && len(found) > 0 {", "false && gas > maxGas && len(found) > 0 {"}),
		broken("totals-any-data", "approves any corrections",
			edit{totals, "if bytes.Equal(data, want) && len(needed) > 0 {", "if (true || bytes.Equal(data, want)) && len(needed) > 0 {"}),
		broken("totals-before-commit", "approves totals from before the last sync",
			edit{totals, "if state.CommitAtPin == state.CommitAtHead {", "if true || state.CommitAtPin == state.CommitAtHead {"}),
		broken("totals-anew", "makes a new task of totals that timed out, though the one before is still right",
			edit{"proposer/core.go", "if r.repeats(m.Proposal) {", "if false && r.repeats(m.Proposal) {"}),
		broken("totals-outdated", "corrects once more what is corrected, until the tag passes that",
			edit{"proposer/core.go", "return has && pin < r.passed", "return false && has && pin < r.passed"}),
		broken("totals-old-pin", "approves totals of any age",
			never(pin, "case !Recent(state.Pin.Number, state.TagNumber):")),
		broken("totals-digest", "approves a proof for other data",
			never(pin, "case read.digest != digest:")),
		broken("totals-other-chain", "approves a proof for another L2",
			never(pin, "case read.chain != chain:")),
	}
}
