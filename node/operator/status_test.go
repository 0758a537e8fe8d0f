package operator

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"
)

func TestAdviceFitsWhatIsWrong(t *testing.T) {
	key, other := KeyOf(blsKey(t, 5).PublicKey().Words()), KeyOf(blsKey(t, 6).PublicKey().Words())
	well := func() (L1, L2) {
		l1 := newcomer()
		l1.Registered, l1.InEigenLayer, l1.Power = true, true, uint256.NewInt(50)
		return l1, L2{Active: true, ID: 1, Power: uint256.NewInt(50), Total: uint256.NewInt(150), Key: &key, Rewards: new(uint256.Int), Balance: new(uint256.Int)}
	}
	for name, c := range map[string]struct {
		own    *Key
		change func(*L1, *L2)
		says   []string // one piece of each advice, in order
	}{
		"all well":          {&key, func(*L1, *L2) {}, nil},
		"all well, no key":  {nil, func(*L1, *L2) {}, nil},
		"another key":       {&other, func(*L1, *L2) {}, []string{"another BLS key"}},
		"never registered":  {&key, func(l1 *L1, l2 *L2) { *l1, *l2 = newcomer(), L2{} }, []string{"run ballast operator register"}},
		"without coins":     {nil, func(l1 *L1, l2 *L2) { *l1, *l2 = newcomer(), L2{}; l1.Balance.Clear() }, []string{"no coins", "ballast operator register"}},
		"by invitation":     {nil, func(l1 *L1, l2 *L2) { *l1, *l2 = newcomer(), L2{}; l1.Allowlisted = true }, []string{"--auth-token"}},
		"no place":          {nil, func(l1 *L1, l2 *L2) { *l1, *l2 = newcomer(), L2{}; l1.Operators = uint256.NewInt(100) }, []string{"all 100 places"}},
		"not in EigenLayer": {&key, func(l1 *L1, _ *L2) { l1.InEigenLayer = false }, []string{"not with EigenLayer"}},
		"on its way to L2":  {&key, func(_ *L1, l2 *L2) { *l2 = L2{Total: new(uint256.Int)} }, []string{"not yet on the L2"}},
		"on its way off L2": {&key, func(l1 *L1, _ *L2) { l1.Registered = false }, []string{"ballast operator register", "still active on the L2"}},
		"no stake":          {&key, func(l1 *L1, l2 *L2) { l1.Power, l2.Power = new(uint256.Int), new(uint256.Int) }, []string{"no stake counts"}},
		"below the minimum": {&key, func(l1 *L1, _ *L2) { l1.MinPower = uint256.NewInt(51) }, []string{"below the AVS's minimum of 51"}},
		"one stake missing": {&key, func(l1 *L1, _ *L2) {
			l1.Stakes = []Stake{{Contract: at(9), Power: new(uint256.Int), Minimum: uint256.NewInt(3)}}
		}, []string{at(9).Hex()}},
		"more on the L1":     {&key, func(l1 *L1, _ *L2) { l1.Power = uint256.NewInt(60) }, []string{"+10"}},
		"less on the L1":     {&key, func(l1 *L1, _ *L2) { l1.Power = uint256.NewInt(20) }, []string{"-30"}},
		"without directory":  {&key, func(l1 *L1, _ *L2) { l1.Directory, l1.InEigenLayer = common.Address{}, false }, nil},
		"a total of nothing": {&key, func(_ *L1, l2 *L2) { l2.Total = new(uint256.Int) }, nil},
	} {
		l1, l2 := well()
		c.change(&l1, &l2)
		s := NewStatus(me, l1, l2, c.own)
		if len(s.Advice) != len(c.says) {
			t.Errorf("%s: %q", name, s.Advice)
			continue
		}
		for i, want := range c.says {
			if !strings.Contains(s.Advice[i], want) {
				t.Errorf("%s: it does not say %q: %q", name, want, s.Advice[i])
			}
		}
		if compared := c.own != nil && l2.Active; compared != (s.KeyFits != nil) || compared && *s.KeyFits != (*c.own == key) {
			t.Errorf("%s: key fits %v", name, s.KeyFits)
		}
	}
	l1, l2 := well()
	if s := NewStatus(me, l1, l2, nil); s.Share != "33.33" {
		t.Errorf("share %s", s.Share)
	}
	l2.Total = new(uint256.Int)
	if s := NewStatus(me, l1, l2, nil); s.Share != "0.00" {
		t.Errorf("share of nothing %s", s.Share)
	}
}

// TestStatusIsReadByPrograms: amounts are decimal texts, since JSON's numbers lose digits.
func TestStatusIsReadByPrograms(t *testing.T) {
	l1 := newcomer()
	l1.Power = uint256.MustFromDecimal("123456789012345678901234567890")
	text, err := json.Marshal(NewStatus(me, l1, L2{Total: new(uint256.Int), Balance: new(uint256.Int)}, nil))
	must(t, err)
	for _, want := range []string{`"votingPower":"123456789012345678901234567890"`, `"registered":false`, `"advice":[`} {
		if !strings.Contains(string(text), want) {
			t.Errorf("no %s in %s", want, text)
		}
	}
}
