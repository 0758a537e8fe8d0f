package health

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/ballast-avs/ballast/messages"
)

const (
	// startGrace is the time after a start in which what has not been seen yet is not a failure.
	startGrace = 2 * time.Minute
	// overdueFactor times the period without a settled round is an overdue sync.
	overdueFactor = 2
	// faultMargin is the part of the total at which drift is worth a warning (voting-power-sync 6, L4).
	faultMargin = 12
	// maxNamed bounds the operators that a finding names.
	maxNamed = 10
)

// check looks at one thing of the whole node.
type check struct {
	live bool // only a running node knows it
	find func(Facts) []Finding
}

// l2Check looks at one thing of the node's part in an L2.
type l2Check struct {
	live bool
	find func(Facts, L2) []Finding
}

// nodeChecks and l2Checks are all that is checked, in the order of the findings.
func nodeChecks() []check { return []check{{true, peers}, {false, chains}} }

func l2Checks() []l2Check {
	return []l2Check{
		{false, operator}, {false, sync}, {false, unreadable}, {true, quorum}, {false, balance}, {true, drift},
	}
}

// Evaluate returns a finding for each thing that was checked, whether or not there is a fault, in a fixed order.
func Evaluate(f Facts) []Finding {
	var out []Finding
	for i := range f.L2s {
		out = append(out, f.about(i, gaveUp(f.L2s[i]))...)
	}
	for _, c := range nodeChecks() {
		if !c.live || !f.Preview {
			out = append(out, c.find(f)...)
		}
	}
	if f.Bootstrap {
		return out
	}
	for i := range f.L2s {
		for _, c := range l2Checks() {
			if !c.live || !f.Preview {
				out = append(out, f.about(i, c.find(f, f.L2s[i]))...)
			}
		}
	}
	return out
}

// about marks the findings of one L2 if there are several.
func (f Facts) about(i int, findings []Finding) []Finding {
	if len(f.L2s) == 1 {
		return findings
	}
	for k := range findings {
		findings[k].L2, findings[k].Text = f.L2s[i].Name, f.L2s[i].Name+": "+findings[k].Text
	}
	return findings
}

func gaveUp(l L2) []Finding {
	if l.GaveUp == "" {
		return nil
	}
	return []Finding{{
		Code: CodeActor, Grade: GradeFail, Text: l.GaveUp,
		Remedy: "restart the node; if it happens again, report the log lines around it",
	}}
}

func peers(f Facts) []Finding {
	x := Finding{Code: CodePeers, Grade: GradeOK, Text: fmt.Sprintf("%d peers connected", f.Peers)}
	if f.Peers > 0 || f.Lonely {
		return []Finding{x}
	}
	x.Grade, x.Text = grace(f), "no peer is connected"
	x.Remedy = "check the bootstrap addresses and that their TCP port is open; behind NAT or in a container give " +
		"--announced-addresses"
	if f.NAT != "" {
		x.Remedy += ". " + f.NAT
	}
	return []Finding{x}
}

// grace is a warning shortly after the start and a failure later.
func grace(f Facts) Grade {
	if f.Now.Sub(f.Started) < startGrace {
		return GradeWarn
	}
	return GradeFail
}

// operator finds out whether the operator counts on the L2. Without an operator there is nothing to find out.
func operator(f Facts, l L2) []Finding {
	o := l.Operator
	x := Finding{Code: CodeOperator, Grade: GradeOK}
	switch {
	case o.Address == (common.Address{}):
		return nil
	case !o.Read:
		x.Grade, x.Text, x.Remedy = grace(f), "the operator's status has not been read yet",
			"check L2_RPC with: ballast doctor"
	case !o.Active:
		x.Grade, x.Text = GradeFail, fmt.Sprintf("%s is not an active operator on the L2", o.Address)
		x.Remedy = "register with: ballast operator register; the L2 follows some minutes after the L1"
	case o.NeedsKey && !o.KeyFits:
		x.Code, x.Grade = CodeKey, GradeFail
		x.Text = fmt.Sprintf("operator %d has another BLS key on the L2 than this node", o.ID)
		x.Remedy = "start with the registered key, or write this one to the chain with: ballast operator update-bls-key"
	case o.Power.IsZero():
		x.Code, x.Grade = CodePower, GradeWarn
		x.Text = fmt.Sprintf("operator %d has no voting power on the L2", o.ID)
		x.Remedy = "deposit or delegate stake on the L1 and wait for the next sync"
	default:
		x.Text = fmt.Sprintf("operator %d is active with voting power %s of %s", o.ID, o.Power.Dec(), o.Total.Dec())
	}
	return []Finding{x}
}

func sync(f Facts, l L2) []Finding {
	s, x := l.Sync, Finding{Code: CodeSync, Grade: GradeOK}
	since := s.Settled
	if since.IsZero() {
		since = f.Started
	}
	age := f.Now.Sub(since).Round(time.Second)
	switch {
	case s.Blocked != messages.ReasonNone:
		x.Code, x.Grade = CodeBlocked, GradeFail
		x.Text, x.Remedy = fmt.Sprintf("rounds are blocked: %s: %s", s.Blocked, s.Detail), Remedy(s.Blocked)
		switch {
		case s.Blocked == messages.ReasonUpdateLocksNetwork:
			x.Code = CodeWouldLock
		case s.Blocked == messages.ReasonQuorumImpossible && s.Total.LtUint64(2):
			x.Code, x.Remedy = CodeLocked, lockedRemedy
		}
	case f.Preview:
		x.Text = "nothing would stop a round" + s.Unreadable.exception()
	case s.Proposes && age > overdueFactor*s.Period:
		x.Grade, x.Text = GradeFail, fmt.Sprintf("no round has ended well for %s", age)
		x.Remedy = "see the reasons of the last rounds with: ballast explain last"
	case s.Settled.IsZero():
		x.Text = "no round has ended yet"
	default:
		x.Text = fmt.Sprintf("in sync %s ago", age) + s.Unreadable.exception()
	}
	return []Finding{x}
}

// exception is what a sync leaves out, in words; empty where it is nothing.
func (u Unreadable) exception() string {
	if len(u.Operators) == 0 {
		return ""
	}
	return fmt.Sprintf(", but for %d of %d operators, whose voting power cannot be read on the L1", len(u.Operators),
		u.Of)
}

// unreadable is a warning while only some cannot be read: a single operator must not make others' nodes not ready. If
// none can be read, no sync does anything.
func unreadable(_ Facts, l L2) []Finding {
	u := l.Sync.Unreadable
	if len(u.Operators) == 0 {
		return nil
	}
	x := Finding{
		Code: CodeUnreadable, Grade: GradeWarn,
		Text: fmt.Sprintf("the voting power of %d of %d operators cannot be read on the L1 (%s): they keep %s of %s "+
			"on the L2, whatever stake they have", len(u.Operators), u.Of, u.names(), u.Power.Dec(),
			l.Sync.Total.Dec()),
		Remedy: "AvsGovernance.votingPower reverts: tell the AVS, which can take the staking contract that reverts " +
			"off its list (setSupportedStakingContracts) or eject the operator",
	}
	if u.All() {
		x.Grade = GradeFail
	}
	return []Finding{x}
}

// names lists the first of the operators.
func (u Unreadable) names() string {
	var ids []string
	for _, id := range u.Operators[:min(len(u.Operators), maxNamed)] {
		ids = append(ids, strconv.FormatUint(uint64(id), 10))
	}
	text := "operator "
	if len(ids) > 1 {
		text = "operators "
	}
	text += strings.Join(ids, ", ")
	if more := len(u.Operators) - maxNamed; more > 0 {
		text += fmt.Sprintf(" and %d more", more)
	}
	return text
}

// quorum compares the voting power that was seen on the network with what an update needs. It is a warning only: an
// operator behind peers that forward its messages is seen with its first answer.
func quorum(f Facts, l L2) []Finding {
	s := l.Sync
	if !s.Proposes || !l.Operator.Read {
		return nil
	}
	x := Finding{
		Code: CodeQuorum, Grade: GradeOK,
		Text: fmt.Sprintf("operators seen on the network hold %s, a quorum needs %s", s.Seen.Dec(), s.Quorum.Dec()),
	}
	if s.Seen.Lt(&s.Quorum) && f.Now.Sub(f.Started) >= startGrace {
		x.Grade = GradeWarn
		x.Remedy = "bring more operators online, or help them find this network: those that may attest must hold two " +
			"thirds of the voting power"
	}
	return []Finding{x}
}

func balance(_ Facts, l L2) []Finding {
	p, x := l.Payer, Finding{Code: CodeBalance, Grade: GradeOK}
	if !p.Known {
		return nil
	}
	if p.Round.IsZero() {
		x.Text = fmt.Sprintf("balance %s wei; the cost of a round is not known yet", p.Balance.Dec())
		return []Finding{x}
	}
	rounds := new(uint256.Int).Div(&p.Balance, &p.Round)
	x.Text = fmt.Sprintf("balance %s wei pays for about %s rounds of %s wei", p.Balance.Dec(), rounds.Dec(),
		p.Round.Dec())
	switch {
	case rounds.IsZero():
		x.Grade = GradeFail
	case rounds.LtUint64(p.Alarm):
		x.Grade = GradeWarn
	default:
		return []Finding{x}
	}
	x.Remedy = fmt.Sprintf("fund %s on the L2", p.Address)
	return []Finding{x}
}

func drift(f Facts, l L2) []Finding {
	s := l.Sync
	if s.DriftFrom.IsZero() {
		return nil
	}
	var out []Finding
	age := f.Now.Sub(s.DriftFrom)
	if s.Drift.Gt(new(uint256.Int).Div(&s.Total, uint256.NewInt(faultMargin))) {
		out = append(out, Finding{
			Code: CodeDrift, Grade: GradeWarn, Text: fmt.Sprintf(
				"voting power on the L2 is %s away from the L1, of %s in all", s.Drift.Dec(), s.Total.Dec()),
			Remedy: "a sync must run soon: check that an aggregator with --internal-tasks is up",
		})
	}
	if age > s.Period+startGrace {
		out = append(out, Finding{
			Code: CodeIdle, Grade: GradeWarn,
			Text:   fmt.Sprintf("drift %s for %s, nobody proposes", s.Drift.Dec(), age.Round(time.Second)),
			Remedy: "start an aggregator with --internal-tasks, or run: ballast sync now, on one",
		})
	}
	return out
}
