package operator

import (
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"
)

// Status is where an operator stands.
type Status struct {
	Operator common.Address `json:"operator"`
	L1       L1             `json:"l1"`
	L2       L2             `json:"l2"`
	Share    string         `json:"share,omitempty"`      // of the L2's total, in percent
	OwnKey   *Key           `json:"ownKey,omitempty"`     // the key that the node would vote with
	KeyFits  *bool          `json:"keyMatches,omitempty"` // whether it is the registered one
	Advice   []string       `json:"advice"`               // what is missing, each with what to do
}

// NewStatus puts together what both chains say. The own key may be nil: it is not compared then.
func NewStatus(operator common.Address, l1 L1, l2 L2, own *Key) Status {
	s := Status{Operator: operator, L1: l1, L2: l2, OwnKey: own, Advice: []string{}}
	if l2.Active {
		s.Share = share(l2.Power, l2.Total)
		if own != nil {
			fits := *own == *l2.Key
			s.KeyFits = &fits
		}
	}
	s.adviseL1()
	s.adviseL2()
	return s
}

// share is a part of a whole in percent with two digits.
func share(part, whole *uint256.Int) string {
	if whole.IsZero() {
		return "0.00"
	}
	percent := new(big.Rat).SetFrac(part.ToBig(), whole.ToBig())
	return percent.Mul(percent, big.NewRat(100, 1)).FloatString(2)
}

func (s *Status) advise(format string, args ...any) {
	s.Advice = append(s.Advice, fmt.Sprintf(format, args...))
}

func (s *Status) adviseL1() {
	l := s.L1
	if !l.Registered && l.Balance.IsZero() {
		s.advise("account %s has no coins on the L1 to pay for its registration: fund it", s.Operator)
	}
	outside := l.Directory != (common.Address{}) && !l.InEigenLayer
	switch {
	case !l.Registered && l.Operators.Cmp(l.Limit) >= 0:
		s.advise("not registered on the L1, where all %s places are taken: ask the AVS for more", l.Limit.Dec())
	case !l.Registered && l.Allowlisted:
		s.advise("not registered on the L1, and the AVS admits by invitation: get its token, then run ballast " +
			"operator register --auth-token 0x...")
	case !l.Registered:
		s.advise("not registered on the L1: run ballast operator register")
	case outside:
		s.advise("registered on the L1, but not with EigenLayer for this AVS: stake there does not count; run " +
			"ballast operator register")
	}
	switch {
	case l.Power.Lt(l.MinPower):
		s.advise("voting power %s is below the AVS's minimum of %s: deposit stake, see ballast operator deposit --help",
			l.Power.Dec(), l.MinPower.Dec())
	case l.Power.IsZero() && (l.InEigenLayer || l.Directory == common.Address{}):
		s.advise("no stake counts: deposit some, see ballast operator deposit --help")
	}
	for _, stake := range l.Stakes {
		if !stake.Minimum.IsZero() && stake.Power.IsZero() {
			s.advise("the AVS asks for at least %s in staking contract %s, nothing of it counts", stake.Minimum.Dec(),
				stake.Contract)
		}
	}
}

func (s *Status) adviseL2() {
	l1, l2 := s.L1, s.L2
	switch {
	case l1.Registered && !l2.Active:
		s.advise("registered on the L1, not yet on the L2: the message between them takes minutes; look again with " +
			"ballast operator status")
		return
	case !l1.Registered && l2.Active:
		s.advise("not on the L1 any more, but still active on the L2: the message between them takes minutes")
	case !l2.Active:
		return
	}
	if s.KeyFits != nil && !*s.KeyFits {
		s.advise("the L2 holds another BLS key than the one given here, so votes with it do not count: give the " +
			"registered key, or run ballast operator update-bls-key")
	}
	if !l1.Registered {
		return
	}
	if change := new(big.Int).Sub(l1.Power.ToBig(), l2.Power.ToBig()); change.Sign() != 0 {
		s.advise("voting power differs: the next sync changes it by %+d", change)
	}
}
