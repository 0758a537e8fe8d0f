package operator_test

import (
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/accounts"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/ballast-avs/ballast/chain/contracts"
	"github.com/ballast-avs/ballast/node/operator"
)

// tokens are shares of a development strategy.
func tokens(n int64) *big.Int { return new(big.Int).Mul(big.NewInt(n), big.NewInt(1e18)) }

func (w *world) deposit(t *testing.T, a account, d operator.Deposit) operator.Plan {
	t.Helper()
	d.Operator = a.address
	p, err := operator.PlanDeposit(t.Context(), w.l1.Client(), d, w.readL1(t, a.address))
	must(t, err)
	return p
}

// TestAnOperatorsLife goes the whole way on real contracts: stake, registration, more stake, another key, and out.
func TestAnOperatorsLife(t *testing.T) {
	w, a := newWorld(t), newAccount(t, 1)
	own := operator.KeyOf(a.consensus.PublicKey().Words())
	status := func(own operator.Key) operator.Status {
		return operator.NewStatus(a.address, w.readL1(t, a.address), w.readL2(t, a.address), &own)
	}
	advised := func(s operator.Status, want string) {
		t.Helper()
		if !strings.Contains(strings.Join(s.Advice, "\n"), want) {
			t.Fatalf("it does not advise %q: %q", want, s.Advice)
		}
	}
	s := status(own)
	advised(s, "run ballast operator register")
	if s.L1.AVS != "test AVS" || !s.L1.Development || len(s.L1.Stakes) != 2 || s.L1.Balance.ToBig().Cmp(tokens(1000)) != 0 || s.L2.Active {
		t.Fatalf("status of a newcomer %+v", s)
	}

	run(t, w.l1, a, w.deposit(t, a, operator.Deposit{Amount: "5"}))
	if p := w.readL1(t, a.address).Power; !p.IsZero() {
		t.Fatalf("stake counts as %s before the registration with EigenLayer", p)
	}
	l1 := w.readL1(t, a.address)
	r := w.registration(t, a, l1)
	r.Receiver = common.Address{9}
	if done := run(t, w.l1, a, operator.Register(r, l1)); len(done) != 2 || done[0].Function != "registerOperatorToEigenLayer" || done[1].Function != "registerAsOperator" {
		t.Fatalf("done %+v", done)
	}
	s = status(own)
	advised(s, "not yet on the L2")
	if !s.L1.Registered || !s.L1.InEigenLayer || s.L1.Power.ToBig().Cmp(tokens(5)) != 0 || s.L1.Receiver != (common.Address{9}) {
		t.Fatalf("status on the L1 %+v", s.L1)
	}
	w.relay(t)
	if s = status(own); len(s.Advice) != 0 || s.L2.ID != 1 || s.L2.Power.Cmp(s.L1.Power) != 0 || s.Share != "100.00" || !*s.KeyFits || !s.L2.Rewards.IsZero() {
		t.Fatalf("status on the L2 %+v, advice %q", s.L2, s.Advice)
	}
	l1 = w.readL1(t, a.address)
	if again := operator.Register(w.registration(t, a, l1), l1); len(again.Pending()) != 0 {
		t.Fatalf("it would register again: %+v", again)
	}

	run(t, w.l1, a, w.deposit(t, a, operator.Deposit{Amount: "2.5", Contract: l1.Stakes[0].Contract}))
	run(t, w.l1, a, w.deposit(t, a, operator.Deposit{Amount: "1wei", Contract: l1.Stakes[0].Contract}))
	advised(status(own), "+2500000000000000001")

	w.changeKey(t, a, status)
	w.leave(t, a, own, status)
}

// changeKey puts another key in place of the registered one.
func (w *world) changeKey(t *testing.T, a account, status func(operator.Key) operator.Status) {
	t.Helper()
	fresh := newAccount(t, 50).consensus
	public := operator.KeyOf(fresh.PublicKey().Words())
	s := status(public)
	if *s.KeyFits || !strings.Contains(strings.Join(s.Advice, "\n"), "update-bls-key") {
		t.Fatalf("a key that is not registered: %+v", s)
	}
	u := operator.KeyUpdate{Operator: a.address, Center: w.onL2.AttestationCenter, Chain: w.l2.ID(), New: fresh}
	p, err := operator.UpdateKey(u, s.L2)
	must(t, err)
	run(t, w.l2, a, p)
	if s = status(public); !*s.KeyFits || *s.L2.Key != public {
		t.Fatalf("after the change: %+v", s.L2)
	}
	if p, err = operator.UpdateKey(u, s.L2); err != nil || len(p.Pending()) != 0 {
		t.Fatalf("it would change the key again: %+v, %v", p, err)
	}
}

// leave takes an operator out of the AVS.
func (w *world) leave(t *testing.T, a account, own operator.Key, status func(operator.Key) operator.Status) {
	t.Helper()
	s := status(own)
	if done := run(t, w.l1, a, operator.Unregister(a.address, w.onL1.AvsGovernance, s.L1, &s.L2)); len(done) != 2 {
		t.Fatalf("done %+v", done)
	}
	if s = status(own); s.L1.Registered || s.L1.InEigenLayer || !s.L1.Power.IsZero() || !strings.Contains(strings.Join(s.Advice, "\n"), "still active on the L2") {
		t.Fatalf("after leaving %+v", s)
	}
	w.relay(t)
	if s = status(own); s.L2.Active || s.KeyFits != nil {
		t.Fatalf("still there: %+v", s.L2)
	}
	if p := operator.Unregister(a.address, w.onL1.AvsGovernance, s.L1, &s.L2); len(p.Pending()) != 0 {
		t.Fatalf("it would leave again: %+v", p)
	}
}

// TestRefusalsOfRealContracts sends nothing: a look at the plan says why it would be refused, and what to do.
func TestRefusalsOfRealContracts(t *testing.T) {
	w := newWorld(t)
	g := contracts.NewAvsGovernance()
	inside, outside, poor := newAccount(t, 1), newAccount(t, 2), newAccount(t, 60)
	for _, a := range []account{inside, outside} {
		l := w.readL1(t, a.address)
		p := operator.Register(w.registration(t, a, l), l)
		if a.address == outside.address {
			p.Steps = p.Steps[:1] // With EigenLayer alone.
		}
		run(t, w.l1, a, p)
	}
	w.relay(t)
	signer := newAccount(t, 3)
	w.order(t, w.l1, w.onL1.AvsGovernance, g.PackSetAllowlistSigner(signer.address))
	govern := func(input []byte) func() {
		return func() { w.order(t, w.l1, w.onL1.AvsGovernance, input) }
	}
	register := func(a account, change func(*operator.Registration, *operator.L1)) func() operator.Plan {
		return func() operator.Plan {
			l := w.readL1(t, a.address)
			r := w.registration(t, a, l)
			if change != nil {
				change(&r, &l)
			}
			return operator.Register(r, l)
		}
	}
	keyOf := func(chainID *big.Int) func() operator.Plan {
		return func() operator.Plan {
			p, err := operator.UpdateKey(operator.KeyUpdate{
				Operator: inside.address, Center: w.onL2.AttestationCenter, Chain: chainID, New: outside.consensus,
			}, w.readL2(t, inside.address))
			must(t, err)
			return p
		}
	}
	stale := func(_ *operator.Registration, l *operator.L1) { l.Registered = false } // What an endpoint that lags says.
	elsewhere := func(r *operator.Registration, _ *operator.L1) { r.Chain = big.NewInt(1) }
	admitted := func(by account) func(*operator.Registration, *operator.L1) {
		return func(r *operator.Registration, _ *operator.L1) { r.Token = w.admission(t, by, r.Operator) }
	}
	for _, c := range []struct {
		name   string
		before func() // changes what governance decides
		who    account
		onL2   bool
		plan   func() operator.Plan
		says   []string // empty where nothing is refused
	}{
		{"in order", nil, outside, false, register(outside, nil), nil},
		{"registered already", nil, inside, false, register(inside, stale), []string{"OperatorAlreadyRegistered", "ballast operator status"}},
		{"for another chain", nil, outside, false, register(outside, elsewhere), []string{"InvalidBlsRegistrationSignature", "--avs-governance-address"}},
		{"a key for another chain", nil, inside, true, keyOf(big.NewInt(l1ID)), []string{"InvalidAuthSignature", "--attestation-center-address"}},
		{"a key for this chain", nil, inside, true, keyOf(w.l2.ID()), nil},
		{"no coins", nil, poor, false, func() operator.Plan { return w.deposit(t, poor, operator.Deposit{Amount: "1"}) }, []string{poor.address.Hex() + " has 0 coins", "fund it"}},
		{"too little stake", govern(g.PackSetMinVotingPower(big.NewInt(51))), outside, false, register(outside, nil), []string{"NotEnoughVotingPower", "ballast operator deposit"}},
		{"no token", govern(g.PackSetIsAllowlisted(true)), outside, false, register(outside, nil), []string{"MissingAuthToken", "--auth-token"}},
		{"no token for EigenLayer", nil, poor, false, register(poor, nil), []string{"MissingAuthToken", "--auth-token"}},
		{"a token of another", nil, outside, false, register(outside, admitted(inside)), []string{"InvalidAllowlistAuthToken", "another"}},
		{"a token", govern(g.PackSetMinVotingPower(new(big.Int))), outside, false, register(outside, admitted(signer)), nil},
		{"no place", govern(g.PackSetNumOfOperatorsLimit(big.NewInt(1))), outside, false, register(outside, admitted(signer)), []string{"NumOfOperatorsLimitReached(1)", "all places"}},
		{"paused", govern(g.PackPause([4]byte{0x92, 0xc9, 0xd1, 0xc0})), outside, false, register(outside, admitted(signer)), []string{"FlowIsCurrentlyPaused", "wait"}},
	} {
		if c.before != nil {
			c.before()
		}
		on := w.l1
		if c.onL2 {
			on = w.l2
		}
		p := c.plan()
		if len(p.Pending()) == 0 {
			t.Fatalf("%s: nothing is planned: %+v", c.name, p)
		}
		preview, err := operator.Look(t.Context(), on.Client(), c.who.address, p, big.NewInt(1e12))
		must(t, err)
		refused := preview.Refused()
		if len(c.says) == 0 {
			if refused != nil {
				t.Errorf("%s: %v", c.name, refused)
			}
			continue
		}
		for _, want := range c.says {
			if refused == nil || !strings.Contains(refused.Error(), want) {
				t.Errorf("%s: it does not say %q: %v", c.name, want, refused)
			}
		}
		if done, err := send(t, on, c.who, p); err == nil || len(done) != 0 {
			t.Errorf("%s: sent all the same: %+v", c.name, done)
		}
	}
}

// admission is the token of an AVS by invitation (protocol.md 1.8).
func (w *world) admission(t *testing.T, by account, who common.Address) []byte {
	t.Helper()
	digest := crypto.Keccak256(common.LeftPadBytes(w.onL1.AvsGovernance[:], 32), common.LeftPadBytes(who[:], 32))
	token, err := crypto.Sign(accounts.TextHash(digest), by.key)
	must(t, err)
	token[64] += 27
	return token
}

// TestAnotherContractIsNoAVS: an address of something else is one clear line.
func TestAnotherContractIsNoAVS(t *testing.T) {
	w, who := newWorld(t), newAccount(t, 1).address
	for name, address := range map[string]common.Address{"nothing": {1}, "another contract": w.onL1.DevStaking, "an account": who} {
		if _, err := operator.ReadL1(t.Context(), w.l1.Client(), address, who); err == nil || !strings.Contains(err.Error(), address.Hex()) || strings.Contains(err.Error(), "\n") {
			t.Errorf("%s for AvsGovernance: %v", name, err)
		}
		if _, err := operator.ReadL2(t.Context(), w.l2.Client(), address, who); err == nil || !strings.Contains(err.Error(), address.Hex()) {
			t.Errorf("%s for AttestationCenter: %v", name, err)
		}
	}
	// The addresses of the two chains mixed up.
	if _, err := operator.ReadL2(t.Context(), w.l1.Client(), w.onL1.AvsGovernance, who); err == nil {
		t.Error("AvsGovernance is taken for an AttestationCenter")
	}
}

// TestWhatIsUnderWayIsNotSentAgain: a second run before the first is mined sends nothing.
func TestWhatIsUnderWayIsNotSentAgain(t *testing.T) {
	w, a := newWorld(t), newAccount(t, 1)
	p := w.deposit(t, a, operator.Deposit{Amount: "1"})
	batch, err := contracts.NewBatch(t.Context(), w.l1.Client(), a.key)
	must(t, err)
	batch.Call(t.Context(), "the first run", p.Steps[0].To, p.Steps[0].Input)
	preview, err := operator.Look(t.Context(), w.l1.Client(), a.address, p, big.NewInt(1e12))
	must(t, err)
	if refused := preview.Refused(); refused == nil || !strings.Contains(refused.Error(), "under way (1)") {
		t.Errorf("refused: %v", refused)
	}
	mine(t, w.l1)
	if preview, err = operator.Look(t.Context(), w.l1.Client(), a.address, p, big.NewInt(1e12)); err != nil || preview.Refused() != nil {
		t.Errorf("once it is mined: %v, %v", err, preview.Refused())
	}
}
