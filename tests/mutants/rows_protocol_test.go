package mutants

// protocolRows break the arithmetic of quorums, turns and signers (protocol 3.4, voting-power-sync 2.1 and 2.9).
func protocolRows() []mutant {
	const (
		quorum     = "protocol/quorum.go"
		signers    = "protocol/signers.go"
		turn       = "protocol/turn.go"
		performers = "protocol/performers.go"
	)
	return []mutant{
		broken("quorum-off-by-one", "takes one unit less than a quorum for one",
			edit{
				quorum, "return fraction(total, 2)",
				"q := fraction(total, 2)\n\tif !q.IsZero() {\n\t\tq.SubUint64(&q, 1)\n\t}\n\treturn q",
			}),
		broken("quorum-half", "takes half of the voting power for a quorum",
			edit{quorum, "return fraction(total, 2)", "return fraction(total, 1)"}),
		broken("quorum-definition-total", "measures a restricted definition's quorum by the total of all",
			edit{quorum, "return r.DefinitionTotal", "return r.Total"}),
		broken("quorum-restricted", "counts votes of operators that a definition does not list",
			edit{quorum, "return listed", "return listed || true"}),
		broken("quorum-minimum", "counts votes of operators below a definition's minimum",
			never(quorum, "if m.Power.Lt(&d.MinimumVotingPower) {")),
		broken("signers-order", "submits signatures in the order of falling ids",
			edit{signers, "return cmp.Compare(a.ID, b.ID) })\n\treturn chosen", "return cmp.Compare(b.ID, a.ID) })\n\treturn chosen"}),
		broken("signers-limit", "submits more than 200 votes",
			edit{signers, "limit := max(MaxSigners, ", "limit := max(len(voters), "}),
		broken("signers-maximum", "submits more votes than the definition allows",
			edit{
				signers, "return byID(chosen[:min(limit, most(r, chosen), len(chosen))])",
				"return byID(chosen[:min(limit, len(chosen))])",
			}),
		broken("signers-lightest", "prefers votes of little power",
			edit{
				signers, "return cmp.Or(b.Power.Cmp(&a.Power), cmp.Compare(a.ID, b.ID))",
				"return cmp.Or(a.Power.Cmp(&b.Power), cmp.Compare(a.ID, b.ID))",
			}),
		broken("turn-performer-first", "gives the performer no first turn",
			never(turn, "if self == performer {")),
		broken("performers-by-fences", "makes known whoever had a fence executed",
			edit{
				performers, "ended.Outcome != messages.OutcomeCommitted || update.Empty() || id == 0",
				"ended.Outcome != messages.OutcomeCommitted || id == 0",
			}),
		broken("performers-for-ever", "waits for operators that are not active any more",
			edit{performers, "return !active", "return false && !active"}),
		broken("pin-hash", "calculates at another block than the proposal names",
			never("protocol/patience.go", "case v.Foreign:")).
			unseen("the readers name a foreign block themselves"),
	}
}
