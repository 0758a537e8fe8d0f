package mutants

// attesterRows break what an attester remembers and admits (voting-power-sync 3 and 4).
func attesterRows() []mutant {
	const (
		core      = "attester/core.go"
		admission = "attester/admission.go"
		votes     = "attester/votes.go"
	)
	return []mutant{
		broken("votes-show-nothing", "does not look at the proposals that other operators' votes carry",
			edit{core, "if _, voted := c.votes.byTask[task]; open || voted {", "if _, voted := c.votes.byTask[task]; true || open || voted {"}),
		broken("pins-at-once", "takes two L2 pins that became valid at once for valid both",
			edit{"votingpower/alignment.go", "return aligned[:1]", "return aligned"}),
		broken("conflict-journal", "approves an update beside an unsettled one",
			edit{
				votes, "if votingpower.Conflicts(s, toBlockL2, v.commit) && (",
				"if false && votingpower.Conflicts(s, toBlockL2, v.commit) && (",
			}),
		broken("conflict-while-signing", "does not count an approval until it is signed",
			edit{core, "c.votes.add(vote)", "_ = vote"}),
		broken("settled-at-head", "calls an approval settled by the L2's head, which a reorg takes back",
			edit{votes, "v.commit = l2.CommitAtTag.L2", "v.commit = l2.CommitAtHead.L2"}).
			unseen("a first approval needs a pin after the last commit, which is settled then: pair-settled-alignment"),
		broken("settled-at-head-operator-set", "calls an approval settled by the operator set's head until the next recalculation",
			edit{votes, "v.commit, v.tag = r.CommitAtTag.L2,", "v.commit, v.tag = r.CommitAtHead.L2,"}).
			unseen("a first approval needs a pin after the last commit, which is settled then: pair-settled-alignment"),
		broken("journal-empty", "approves although its journal is new and the network is not",
			never(votes, "if !fence && v.commit < v.baseline {")),
		broken("baseline-tag", "takes the tag as baseline, not the head",
			edit{votes, "v.baseline = l2.Head.Number + blocksIn(pinWait, l2)", "v.baseline = l2.TagNumber"}),
		broken("baseline-pin-wait", "forgets that an earlier life's endpoints may have been quicker",
			edit{votes, "v.baseline = l2.Head.Number + blocksIn(pinWait, l2)", "v.baseline = l2.Head.Number"}),
		broken("fence-pause", "approves fence after fence",
			edit{votes, "if recent && (!fence || !sameL1(last, claim)) {", "if recent && !fence && !sameL1(last, claim) {"}),
		broken("fence-pause-lag", "approves the next fence before the tag passed the last one",
			edit{votes, "if fence && l2.HeadTime > l2.TagTime {", "if false && l2.HeadTime > l2.TagTime {"}),
		broken("fence-older", "approves a fence that is older than its own unsettled approvals",
			edit{votes, "&& (!fence || s.ToBlockL2 > toBlockL2) {", "&& !fence {"}),
		broken("fence-same-l1", "counts fences with one L1 block as several",
			edit{
				votes, "return err == nil && signed.Update.ToBlockL1 == claim.Update.ToBlockL1",
				"return false && err == nil && signed.Update.ToBlockL1 == claim.Update.ToBlockL1",
			}),
		broken("fence-conflicts", "approves no fence beside an unsettled approval",
			edit{votes, "&& (!fence || s.ToBlockL2 > toBlockL2) {", "{"}),
		broken("performer-one-proposal", "examines any number of updates of one performer at once",
			edit{admission, "case !own || !e.proposal.Definition.Sync():", "case true || !own || !e.proposal.Definition.Sync():"}),
		broken("performer-no-replacement", "keeps an abstained update of a performer in the way of its next one",
			edit{admission, "case e.phase == idle:\n\t\t\tdelete(c.open, task)", "case false && e.phase == idle:\n\t\t\tdelete(c.open, task)"}),
		broken("performer-unknown", "examines what somebody proposes who is not an operator",
			never(admission, "case protocol.OperatorAt(c.operatorSet, p.Performer) == 0:")),
		broken("four-unsettled", "approves any number of updates of one performer",
			never(admission, "case c.votes.unsettledOf(p.Performer) >= protocol.MaxOpenOfPerformer && !isFence(p):")),
		broken("four-unsettled-fence", "refuses a performer's fence when four of its updates are not settled",
			edit{admission, "protocol.MaxOpenOfPerformer && !isFence(p):", "protocol.MaxOpenOfPerformer:"}),
		broken("shared-recalculation", "recalculates for each proposal anew",
			never(core, "if other.phase == recalculating && other.samePins(e) {")),
		broken("shared-other-l1", "judges a proposal by a recalculation at another L1 pin",
			edit{core, "a.Proof.L1 == b.Proof.L1 && a.Proof.L2 == b.Proof.L2", "a.Proof.L2 == b.Proof.L2"}),
		broken("vote-opens-examination", "never looks at a proposal that it only knows from a vote",
			edit{core, "return c.receive(now, messages.ProposalReceived{Task: task, Proposal: m.Proposal})", "return nil"}),
		broken("vote-twice", "examines a task again that it has voted on",
			never(core, "if vote, voted := c.votes.byTask[m.Task]; voted {")),
		broken("chain-not-served", "examines proofs for other chains",
			edit{
				core, "if claim.Proof.L1Chain != c.cfg.L1Chain || claim.Proof.L2Chain != c.cfg.L2Chain {",
				"if false && claim.Proof.L1Chain != c.cfg.L1Chain {",
			}),
		broken("retry-unbound", "does not tell the scheduler where an approval is unsettled",
			edit{core, "effects = append(effects, Bind{c.votes.unsettled()})", "_ = Bind{c.votes.unsettled()}"}),
		broken("totals-limit", "approves any number of 10002 of one performer",
			edit{votes, "if len(tasks) < protocol.MaxOpenOfPerformer {", "if true || len(tasks) < protocol.MaxOpenOfPerformer {"}),
	}
}
