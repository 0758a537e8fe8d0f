package chaos

import (
	"context"
	"slices"

	"github.com/ballast-avs/ballast/actors/votingpower"
	"github.com/ballast-avs/ballast/messages"
)

// inventSlyly proposes what is right in all but one thing.
func (b *traitor) inventSlyly() (messages.Proposal, string, bool) {
	t := b.net
	head, tagged := t.l2.Head(), t.look().Head.Number
	tagged -= min(tagged, t.plan.L2Tag.lag(tagged))
	l1Tagged := t.l1.Head().Number
	l1Tagged -= min(l1Tagged, t.plan.L1Tag.lag(l1Tagged))
	at, known := t.l2.At(tagged)
	l1At, l1Known := t.l1.At(l1Tagged)
	if !known || !l1Known {
		return messages.Proposal{}, "", false
	}
	what := ""
	lot := t.rng.IntN(7)
	switch lot {
	case 0:
		at, what = head, "the truth above the L2's tag"
	case 1:
		l1At, what = t.l1.Head(), "the truth above the L1's tag"
	case 2:
		what = "the truth at blocks that end no window"
	}
	c, ok := b.calculateAt(at, l1At)
	u := votingpower.Propose(c, messages.VotingPower{})
	if !ok || u.Empty() {
		return messages.Proposal{}, "", false
	}
	proof := votingpower.Proof{L1Chain: l1Chain, L1: c.L1.Pin, L2Chain: t.chain, L2: c.L2.Pin, Root: c.Root}
	switch lot {
	case 3:
		u.ToBlockL2--
		what = "data up to an older L2 block than the proof's"
	case 4:
		u.ToBlockL1++
		what = "data up to a newer L1 block than the proof's"
	case 5:
		if what = leaveOutLargest(c, &u); what == "" {
			return messages.Proposal{}, "", false
		}
	case 6:
		proof.L2Chain++
		what = "the truth for another L2"
	}
	p := b.proposal(proof, u)
	if lot == 6 {
		p.Chain++
		b.sign(&p)
	}
	return p, what, true
}

// calculateAt works as an honest aggregator does, at two blocks of its own.
func (b *traitor) calculateAt(at, l1At messages.Pin) (messages.Calculation, bool) {
	l2, err := b.net.l2.View(0).State(context.Background(), at)
	if err != nil {
		return messages.Calculation{}, false
	}
	l1, err := b.net.l1.View(0).State(context.Background(), l1At, l2.Operators)
	if err != nil {
		return messages.Calculation{}, false
	}
	return votingpower.Calculate(messages.Inquiry{}, l2, l1), true
}

// leaveOutLargest takes the largest change out of an update with several, and says so.
func leaveOutLargest(c messages.Calculation, u *messages.Update) string {
	first := votingpower.Prefix(c, 1)
	if len(u.Increases)+len(u.Decreases) < 2 {
		return ""
	}
	u.Increases = slices.DeleteFunc(u.Increases, func(d messages.Delta) bool { return slices.Contains(first.Increases, d) })
	u.Decreases = slices.DeleteFunc(u.Decreases, func(d messages.Delta) bool { return slices.Contains(first.Decreases, d) })
	return "all but the largest change"
}
