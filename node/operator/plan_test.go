package operator

import (
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/ballast-avs/ballast/chain/bls"
	"github.com/ballast-avs/ballast/chain/contracts"
)

var governance, center = at(20), at(21)

// newcomer is what the L1 says of somebody who never was there.
func newcomer() L1 {
	return L1{
		AVS: "test", Power: new(uint256.Int), MinPower: new(uint256.Int), Balance: uint256.NewInt(1), Operators: new(uint256.Int), Limit: uint256.NewInt(100),
		Directory: directory,
	}
}

func registration(t *testing.T) Registration {
	t.Helper()
	return Registration{
		Operator: me, Governance: governance, Chain: big.NewInt(1), Consensus: blsKey(t, 5),
		Eigen: &contracts.SignatureWithSaltAndExpiry{Signature: []byte{1}, Salt: [32]byte{2}, Expiry: big.NewInt(3)},
	}
}

// functions names the calls of a plan, and why others are left out.
func functions(p Plan) string {
	var list []string
	for _, s := range p.Steps {
		if s.Skipped != "" {
			list = append(list, s.Function+" ("+s.Skipped+")")
			continue
		}
		list = append(list, s.Function)
	}
	return strings.Join(list, ", ")
}

func TestRegistrationsArePlanned(t *testing.T) {
	for name, c := range map[string]struct {
		change func(*Registration, *L1)
		want   string
		note   string
	}{
		"a newcomer":             {nil, "registerOperatorToEigenLayer, registerAsOperator", "deposited later"},
		"with EigenLayer before": {func(_ *Registration, l *L1) { l.InEigenLayer = true }, "registerOperatorToEigenLayer (done already), registerAsOperator", ""},
		"with the AVS before":    {func(_ *Registration, l *L1) { l.Registered = true }, "registerOperatorToEigenLayer, registerAsOperator (done already)", ""},
		"all done": {
			func(_ *Registration, l *L1) { l.Registered, l.InEigenLayer = true, true },
			"registerOperatorToEigenLayer (done already), registerAsOperator (done already)", "",
		},
		"no directory": {
			func(_ *Registration, l *L1) { l.Directory = common.Address{} },
			"registerOperatorToEigenLayer (this AVS has no AVSDirectory of EigenLayer), registerAsOperator", "",
		},
		"without EigenLayer": {
			func(r *Registration, _ *L1) { r.Eigen = nil }, "registerOperatorToEigenLayer (left out on request), registerAsOperator", "",
		},
		"too little stake": {
			func(_ *Registration, l *L1) { l.InEigenLayer, l.MinPower = true, uint256.NewInt(9) },
			"registerOperatorToEigenLayer (done already), registerAsOperator", "voting power 0 is below the AVS's minimum of 9",
		},
		"stake that may count": {
			func(_ *Registration, l *L1) { l.MinPower = uint256.NewInt(9) }, "registerOperatorToEigenLayer, registerAsOperator", "at least 9",
		},
		"a token for nothing": {
			func(r *Registration, _ *L1) { r.Token = []byte{1} }, "registerOperatorToEigenLayer, registerAsOperator", "does not ask for a token",
		},
	} {
		r, l := registration(t), newcomer()
		if c.change != nil {
			c.change(&r, &l)
		}
		p := Register(r, l)
		if got := functions(p); got != c.want || !strings.Contains(strings.Join(p.Notes, "\n"), c.note) {
			t.Errorf("%s: %s, notes %q", name, got, p.Notes)
		}
		for _, s := range p.Steps {
			if (s.Skipped == "") != (len(s.Input) > 0) {
				t.Errorf("%s: %s has %d bytes of input and is skipped for %q", name, s.Function, len(s.Input), s.Skipped)
			}
		}
	}
}

// sentArguments decodes what a step would send.
func sentArguments(t *testing.T, of *bind.MetaData, s Step) []any {
	t.Helper()
	known, err := of.ParseABI()
	must(t, err)
	method, err := known.MethodById(s.Input)
	must(t, err)
	if !strings.HasPrefix(method.Name, s.Function) {
		t.Errorf("the step says %s and sends %s", s.Function, method.Name)
	}
	values, err := method.Inputs.Unpack(s.Input[4:])
	must(t, err)
	return values
}

func TestARegistrationSaysWhatItSends(t *testing.T) {
	r := registration(t)
	r.Receiver, r.Token = at(30), []byte{0xab}
	l := newcomer()
	l.Allowlisted = true
	p := Register(r, l)
	params := *abi.ConvertType(sentArguments(t, &contracts.AvsGovernanceMetaData, p.Steps[1])[0], new(contracts.OperatorRegistrationParams)).(*contracts.OperatorRegistrationParams)
	key := r.Consensus.PublicKey()
	if KeyOf(params.BlsKey) != KeyOf(key.Words()) || params.RewardsReceiver != at(30) || string(params.AuthToken) != "\xab" {
		t.Errorf("sends %+v", params)
	}
	digest := bls.RegistrationDigest(me, governance, big.NewInt(1))
	want := r.Consensus.Sign(digest, bls.DomainAuth()).Words()
	if params.BlsRegistrationSignature.Signature[0].Cmp(want[0]) != 0 || params.BlsRegistrationSignature.Signature[1].Cmp(want[1]) != 0 {
		t.Error("the proof is of something else")
	}
	shown := map[string]string{}
	for _, a := range p.Steps[1].Arguments {
		shown[a.Name] = strings.Join(a.Value, " ")
	}
	if shown["rewardsReceiver"] != at(30).Hex() || shown["authToken"] != "0xab" || !strings.HasPrefix(shown["blsKey"], common.BigToHash(key.Words()[0]).Hex()) {
		t.Errorf("shows %v", shown)
	}
	r.Receiver = common.Address{}
	params = *abi.ConvertType(sentArguments(t, &contracts.AvsGovernanceMetaData, Register(r, l).Steps[1])[0], new(contracts.OperatorRegistrationParams)).(*contracts.OperatorRegistrationParams)
	if params.RewardsReceiver != me {
		t.Errorf("rewards go to %s by default", params.RewardsReceiver)
	}
}

func TestLeavingIsPlanned(t *testing.T) {
	all := newcomer()
	all.Registered, all.InEigenLayer, all.Power = true, true, uint256.NewInt(42)
	key := KeyOf(blsKey(t, 5).PublicKey().Words())
	onL2 := &L2{Active: true, ID: 3, Power: uint256.NewInt(40), Total: uint256.NewInt(80), Key: &key, Rewards: uint256.NewInt(7)}
	notes := strings.Join(Unregister(me, governance, all, onL2).Notes, "\n")
	for _, want := range []string{"42", "operator id 3", "rewards not paid yet: 7", "stop it"} {
		if !strings.Contains(notes, want) {
			t.Errorf("it does not say %q: %s", want, notes)
		}
	}
	outside := all
	outside.InEigenLayer = false
	for want, l := range map[string]L1{
		"unregisterAsOperatorFromEigenLayer, unregisterAsOperatorFromAvs":                                                              all,
		"unregisterAsOperatorFromEigenLayer (the operator is not in it), unregisterAsOperatorFromAvs":                                  outside,
		"unregisterAsOperatorFromEigenLayer (the operator is not in it), unregisterAsOperatorFromAvs (the operator is not registered)": newcomer(),
	} {
		p := Unregister(me, governance, l, nil)
		if got := functions(p); got != want || len(p.Pending()) == 0 && len(p.Notes) > 0 {
			t.Errorf("got %s, want %s; notes %q", got, want, p.Notes)
		}
	}
}

func TestKeyChangesArePlanned(t *testing.T) {
	old := KeyOf(blsKey(t, 5).PublicKey().Words())
	u := KeyUpdate{Operator: me, Center: center, Chain: big.NewInt(2), New: blsKey(t, 6)}
	if _, err := UpdateKey(u, L2{}); err == nil || !strings.Contains(err.Error(), "register first") {
		t.Errorf("not active: %v", err)
	}
	p, err := UpdateKey(u, L2{Active: true, Key: &old})
	must(t, err)
	sent := sentArguments(t, &contracts.AttestationCenterMetaData, p.Steps[0])
	if KeyOf(sent[0].([4]*big.Int)) != KeyOf(u.New.PublicKey().Words()) || p.Steps[0].To != center || !strings.Contains(strings.Join(p.Notes, "\n"), "restarted") {
		t.Errorf("plan %+v", p)
	}
	u.New = blsKey(t, 5)
	if p, err = UpdateKey(u, L2{Active: true, Key: &old}); err != nil || len(p.Pending()) != 0 || !strings.Contains(p.Steps[0].Skipped, "already") || len(p.Notes) != 0 {
		t.Errorf("the same key: %+v, %v", p, err)
	}
}
