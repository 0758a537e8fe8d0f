package health_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/ballast-avs/ballast/messages"
	"github.com/ballast-avs/ballast/node/health"
)

// wellNode is a node to which nothing is wrong.
func wellNode() health.Facts {
	now := time.Unix(1_800_000_000, 0)
	chain := func(name string) health.Chain {
		return health.Chain{
			Name: name, Head: 100, BlockTime: now.Add(-5 * time.Second), Moved: now.Add(-5 * time.Second), Patience: 10 * time.Minute,
			Quorum: 2, Endpoints: []health.Endpoint{{Name: "a", Healthy: true}, {Name: "b", Healthy: true}},
		}
	}
	return health.Facts{
		Now: now, Started: now.Add(-time.Hour), Peers: 4, Chains: []health.Chain{chain("L1"), chain("L2")},
		L2s: []health.L2{{
			Name: "L2",
			Operator: health.Operator{
				Read: true, Address: common.Address{3}, ID: 3, Active: true, KeyFits: true, NeedsKey: true,
				Power: *uint256.NewInt(10), Total: *uint256.NewInt(100),
			},
			Sync: health.Sync{
				Proposes: true, Period: time.Hour, Settled: now.Add(-time.Minute), Total: *uint256.NewInt(100),
				Seen: *uint256.NewInt(66), Quorum: *uint256.NewInt(66),
			},
			Payer: health.Payer{
				Known: true, Balance: *uint256.NewInt(1000), Round: *uint256.NewInt(10), Alarm: 10,
			},
		}},
	}
}

func TestAWellNodeIsReady(t *testing.T) {
	for _, f := range health.Evaluate(wellNode()) {
		if f.Grade != health.GradeOK || f.Remedy != "" {
			t.Errorf("%+v", f)
		}
	}
}

func TestWhatIsWrongIsToldWithARemedy(t *testing.T) {
	cases := []struct {
		name  string
		spoil func(*health.Facts)
		code  string
		grade health.Grade
		says  string
	}{
		{"no peer", func(f *health.Facts) { f.Peers = 0; f.NAT = "forward port 9876" }, health.CodePeers, health.GradeFail, "no peer is connected"},
		{"no peer right after the start", func(f *health.Facts) { f.Peers, f.Started = 0, f.Now }, health.CodePeers, health.GradeWarn, "no peer"},
		{"a chain that stands still", func(f *health.Facts) { f.Chains[0].Moved = f.Now.Add(-time.Hour) }, health.CodeChain, health.GradeFail, "L1 has stood at block 100 for 1h"},
		{"a clock that is behind", func(f *health.Facts) { f.Chains[1].BlockTime = f.Now.Add(time.Minute) }, health.CodeClock, health.GradeFail, "1m0s ahead of this machine's clock"},
		{"the L1 is ahead", func(f *health.Facts) { f.Chains[0].BlockTime = f.Now.Add(time.Minute) }, health.CodeClock, health.GradeFail, "newest L1 block is 1m0s ahead of this machine's clock"},
		{"an endpoint that a quorum contradicted", func(f *health.Facts) {
			f.Chains[0].Quorum = 1
			f.Chains[0].Endpoints[1] = health.Endpoint{Name: "b", Quarantined: true, Reason: "it lied", Until: f.Now}
		}, health.CodeQuarantined, health.GradeWarn, "b was contradicted by a quorum of the others and is ignored until 08:00:00: it lied"},
		{"an endpoint that failed", func(f *health.Facts) {
			f.Chains[0].Quorum = 1
			f.Chains[0].Endpoints[1] = health.Endpoint{Name: "b", Reason: "HTTP 500", Since: f.Now, Until: f.Now}
		}, health.CodeEndpoint, health.GradeWarn, "b has given no usable answer since 08:00:00: HTTP 500"},
		{"an endpoint that never answered", func(f *health.Facts) {
			f.Chains[0].Quorum = 1
			f.Chains[0].Endpoints[1] = health.Endpoint{Name: "b", Reason: "no route"}
		}, health.CodeEndpoint, health.GradeWarn, "b has given no usable answer yet: no route"},
		{"an endpoint of another chain", func(f *health.Facts) {
			f.Chains[0].Quorum = 1
			f.Chains[0].Endpoints[1] = health.Endpoint{Name: "b", Foreign: true, Reason: "it serves chain 5"}
		}, health.CodeChanged, health.GradeWarn, "L1 endpoint b serves another chain: it serves chain 5"},
		{"a chain that changed", func(f *health.Facts) {
			f.Chains[1].Endpoints[1] = health.Endpoint{Name: "b", Foreign: true, Reason: "it serves chain 5"}
		}, health.CodeChanged, health.GradeFail, "1 of 2 L2 endpoints serve another chain than at the start, 2 must serve the right one: this node does not vote"},
		{"too few endpoints", func(f *health.Facts) {
			f.Chains[1].Endpoints[1] = health.Endpoint{Name: "b", Reason: "HTTP 500"}
		}, health.CodeUnreachable, health.GradeFail, "1 of 2 L2 endpoints work, a quorum is 2"},
		{"not registered", func(f *health.Facts) { f.L2s[0].Operator.Active = false }, health.CodeOperator, health.GradeFail, "is not an active operator"},
		{"another key", func(f *health.Facts) { f.L2s[0].Operator.KeyFits = false }, health.CodeKey, health.GradeFail, "operator 3 has another BLS key"},
		{"no power", func(f *health.Facts) { f.L2s[0].Operator.Power.Clear() }, health.CodePower, health.GradeWarn, "no voting power"},
		{"overdue", func(f *health.Facts) { f.L2s[0].Sync.Settled = f.Now.Add(-3 * time.Hour) }, health.CodeSync, health.GradeFail, "no round has ended well for 3h"},
		{"never", func(f *health.Facts) { f.L2s[0].Sync.Settled = time.Time{}; f.Started = f.Now.Add(-5 * time.Hour) }, health.CodeSync, health.GradeFail, "for 5h"},
		{"blocked", func(f *health.Facts) { f.L2s[0].Sync.Blocked, f.L2s[0].Sync.Detail = messages.ReasonPaused, "paused" }, health.CodeBlocked, health.GradeFail, "PAUSED"},
		{"all stake is gone", func(f *health.Facts) {
			f.L2s[0].Sync.Blocked, f.L2s[0].Sync.Detail = messages.ReasonUpdateLocksNetwork, "less than 2 of 100"
		}, health.CodeWouldLock, health.GradeFail, "UPDATE_LOCKS_NETWORK: less than 2 of 100"},
		{"a network that is locked", func(f *health.Facts) {
			f.L2s[0].Sync.Blocked, f.L2s[0].Sync.Total = messages.ReasonQuorumImpossible, *uint256.NewInt(1)
		}, health.CodeLocked, health.GradeFail, "QUORUM_IMPOSSIBLE"},
		{"few rounds left", func(f *health.Facts) { f.L2s[0].Payer.Balance.SetUint64(50) }, health.CodeBalance, health.GradeWarn, "about 5 rounds"},
		{"no round left", func(f *health.Facts) { f.L2s[0].Payer.Balance.SetUint64(5) }, health.CodeBalance, health.GradeFail, "about 0 rounds"},
		{"drift near a twelfth", func(f *health.Facts) { f.L2s[0].Sync.Drift.SetUint64(9); f.L2s[0].Sync.DriftFrom = f.Now }, health.CodeDrift, health.GradeWarn, "9 away from the L1, of 100"},
		{"powers that cannot be read", func(f *health.Facts) {
			f.L2s[0].Sync.Unreadable = health.Unreadable{Operators: []messages.OperatorID{3, 7}, Power: *uint256.NewInt(30), Of: 5}
		}, health.CodeUnreadable, health.GradeWarn, "the voting power of 2 of 5 operators cannot be read on the L1 (operators 3, 7): they keep 30 of 100 on the L2"},
		{"no power can be read", func(f *health.Facts) {
			f.L2s[0].Sync.Unreadable = health.Unreadable{Operators: []messages.OperatorID{3}, Power: *uint256.NewInt(100), Of: 1}
		}, health.CodeUnreadable, health.GradeFail, "the voting power of 1 of 1 operators cannot be read on the L1 (operator 3)"},
		{"a quorum is not seen", func(f *health.Facts) { f.L2s[0].Sync.Seen.SetUint64(65) }, health.CodeQuorum, health.GradeWarn, "hold 65, a quorum needs 66"},
		{"nobody proposes", func(f *health.Facts) {
			f.L2s[0].Sync.Drift.SetUint64(1)
			f.L2s[0].Sync.DriftFrom = f.Now.Add(-2 * time.Hour)
		}, health.CodeIdle, health.GradeWarn, "drift 1 for 2h0m0s, nobody proposes"},
		{"an actor gave up", func(f *health.Facts) { f.L2s[0].GaveUp = "actor prover gave up" }, health.CodeActor, health.GradeFail, "prover"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			facts := wellNode()
			c.spoil(&facts)
			findings := health.Evaluate(facts)
			var wrong []health.Finding
			for _, f := range findings {
				if f.Grade != health.GradeOK {
					wrong = append(wrong, f)
				}
			}
			if len(wrong) == 0 {
				t.Fatal("nothing was found")
			}
			f := wrong[len(wrong)-1]
			if f.Code != c.code || f.Grade != c.grade || !strings.Contains(f.Text, c.says) || f.Remedy == "" {
				t.Fatalf("found %+v, want code %s, grade %s, text with %q and a remedy", f, c.code, c.grade, c.says)
			}
			if health.Ready(findings) != (c.grade == health.GradeWarn) {
				t.Errorf("ready is %t", health.Ready(findings))
			}
		})
	}
}

// Of several L2s each finding says which one it is about.
func TestFindingsNameTheL2(t *testing.T) {
	f := wellNode()
	f.Chains[1].Name, f.L2s[0].Name = "L2 5", "L2 5"
	f.Chains = append(f.Chains, f.Chains[1])
	f.L2s = append(f.L2s, f.L2s[0])
	f.Chains[2].Name, f.L2s[1].Name = "L2 6", "L2 6"
	f.Chains[2].Endpoints = nil
	f.L2s[1].Operator.Active = false
	var wrong []health.Finding
	for _, x := range health.Evaluate(f) {
		if strings.HasPrefix(x.Text, "L1") != (x.L2 == "") && x.Code != health.CodePeers {
			t.Errorf("it does not say which L2: %+v", x)
		}
		if x.Grade == health.GradeFail {
			wrong = append(wrong, x)
		}
	}
	if len(wrong) != 2 || wrong[0].Code != health.CodeUnreachable || !strings.Contains(wrong[0].Remedy, " L2_RPC,") ||
		wrong[1].Code != health.CodeOperator || wrong[1].L2 != "L2 6" || !strings.HasPrefix(wrong[1].Text, "L2 6: ") {
		t.Errorf("found %+v", wrong)
	}
}

func TestABootstrapNodeNeedsNoChain(t *testing.T) {
	now := time.Unix(1_800_000_000, 0)
	for _, f := range health.Evaluate(health.Facts{Now: now, Started: now.Add(-time.Hour), Peers: 1, Bootstrap: true}) {
		if f.Grade != health.GradeOK {
			t.Errorf("%+v", f)
		}
	}
}

// Before the start only what a running node would meet is checked.
func TestAPreviewChecksNoRunningNode(t *testing.T) {
	f := wellNode()
	f.Preview, f.Peers, f.Started = true, 0, time.Time{}
	f.L2s[0].Sync = health.Sync{}
	var codes []string
	for _, x := range health.Evaluate(f) {
		codes = append(codes, x.Code)
		if x.Grade != health.GradeOK {
			t.Errorf("%+v", x)
		}
	}
	if want := []string{health.CodeChain, health.CodeChain, health.CodeOperator, health.CodeSync, health.CodeBalance}; !slices.Equal(codes, want) {
		t.Errorf("found %q, want %q", codes, want)
	}
	f.L2s[0].Sync.Blocked, f.L2s[0].Operator = messages.ReasonPaused, health.Operator{Read: true}
	if x := health.Evaluate(f)[2]; x.Code != health.CodeBlocked {
		t.Errorf("without an operator, blocked: %+v", x)
	}
}
