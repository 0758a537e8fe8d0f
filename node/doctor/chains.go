package doctor

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ballast-avs/ballast/actors/l2reader"
	"github.com/ballast-avs/ballast/actors/votingpower"
	"github.com/ballast-avs/ballast/chain/quorum"
	"github.com/ballast-avs/ballast/chain/redact"
	"github.com/ballast-avs/ballast/chain/state"
	"github.com/ballast-avs/ballast/messages"
	"github.com/ballast-avs/ballast/node/config"
	"github.com/ballast-avs/ballast/node/health"
	"github.com/ballast-avs/ballast/node/network"
)

// lookAtChains looks at each endpoint alone, then at the L1 and each L2 as the node will read them.
func (x *examination) lookAtChains(ctx context.Context) {
	if x.Config.Require(config.NeedL1, config.NeedL2) != nil {
		x.warn(CodeDeferred, "the chains were not looked at: settings are missing", "")
		return
	}
	var operators []messages.Operator
	for i, s := range x.Config.L2s {
		l := l2{L2: s, name: x.nameOf(i)}
		var found []messages.Operator
		l.sight, found = x.lookAtEndpoints(ctx, subject{
			l.name, "ATTESTATION_CENTER_ADDRESS", l.AttestationCenter, l.Chain,
			func(ctx context.Context, p *quorum.Pool, id messages.ChainID) ([]messages.Operator, error) {
				state, err := x.l2Reader(p, id, l).State(ctx, messages.Pin{})
				return state.Operators, err
			},
		})
		x.l2s = append(x.l2s, l)
		if operators == nil {
			operators = found
		}
	}
	l1, _ := x.lookAtEndpoints(ctx, subject{
		"L1", "AVS_GOVERNANCE_ADDRESS", x.Config.AvsGovernance, x.Config.L1,
		func(ctx context.Context, p *quorum.Pool, id messages.ChainID) ([]messages.Operator, error) {
			_, err := x.l1Reader(p, id).State(ctx, messages.Pin{}, operators)
			return nil, err
		},
	})
	x.l1 = l1.id
	facts := health.Facts{Now: x.Now(), Preview: true, Chains: []health.Chain{l1.chain("L1")}}
	for _, l := range x.l2s {
		if x.l1.ID == 0 || l.id.ID == 0 {
			x.warn(CodeDeferred, x.about(l)+"registration and sync were not looked at: a chain cannot be read", "")
			continue
		}
		if part, read := x.lookAtNetwork(ctx, l); read {
			facts.Chains, facts.L2s = append(facts.Chains, l.chain(l.name)), append(facts.L2s, part)
		}
	}
	if len(facts.L2s) == 0 {
		return
	}
	for _, f := range health.Evaluate(facts) {
		x.tell(f)
	}
}

// about begins a finding about one of several L2s.
func (x *examination) about(l l2) string {
	if len(x.Config.L2s) == 1 {
		return ""
	}
	return l.name + ": "
}

func (x *examination) l1Reader(p *quorum.Pool, id messages.ChainID) *state.L1 {
	return state.NewL1(p, state.L1Config{Chain: id, AvsGovernance: x.Config.AvsGovernance, Pin: x.Config.L1.Pin})
}

func (x *examination) l2Reader(p *quorum.Pool, id messages.ChainID, l l2) *state.L2 {
	c := state.L2Config{Chain: id, AttestationCenter: l.AttestationCenter, Pin: l.Pin}
	if x.keys.Payer != nil {
		c.Payer = x.keys.Payer.Address()
	}
	return state.NewL2(p, c)
}

// sight is what the working endpoints of one chain told.
type sight struct {
	id   quorum.Identity // zero where none works
	head uint64
	time time.Time // of the head
}

// chain is the fact about a chain's head that findings are made of.
func (s sight) chain(name string) health.Chain {
	return health.Chain{Name: name, Head: s.head, BlockTime: s.time, Moved: s.time, Patience: stalled}
}

// subject is one chain whose endpoints are looked at.
type subject struct {
	name     string // in findings
	setting  string // of the contract
	contract common.Address
	chain    network.Chain
	// read reads what a vote needs through one endpoint; of an L2 it returns the operators.
	read func(context.Context, *quorum.Pool, messages.ChainID) ([]messages.Operator, error)
}

// kind is L1 or L2, by which settings are called.
func (s subject) kind() string {
	kind, _, _ := strings.Cut(s.name, " ")
	return kind
}

func (x *examination) lookAtEndpoints(ctx context.Context, of subject) (best sight, operators []messages.Operator) {
	c, name := of.chain, of.name
	failed, needed := 0, c.Quorum
	if needed == 0 {
		needed = quorum.Majority(len(c.URLs))
	}
	for i, address := range c.URLs {
		s, found, err := x.lookAtEndpoint(ctx, of, address)
		label := fmt.Sprintf("%s endpoint %s#%d", name, redact.Host(address), i)
		if err != nil {
			failed++
			x.tellEndpoint(label, err)
			continue
		}
		x.ok(CodeEndpoint,
			fmt.Sprintf("%s: %s, block %d, reads the state at the settled block", label, config.ChainName(s.id.ID),
				s.head))
		if s.head >= best.head {
			best = s
		}
		if operators == nil {
			operators = found
		}
	}
	if working := len(c.URLs) - failed; working < needed {
		x.fail(health.CodeUnreachable,
			fmt.Sprintf("%d of %d %s endpoints work, a quorum is %d", working, len(c.URLs), name, needed),
			"fix or replace those above in "+of.kind()+"_RPC")
	}
	return best, operators
}

// tellEndpoint grades what is wrong with one endpoint. Others may do without it, unless it was never the right one.
func (x *examination) tellEndpoint(label string, err error) {
	f := messages.AsFailure(err)
	remedy := health.Remedy(f.Reason)
	switch {
	case errors.Is(err, network.ErrConfigured):
		x.fail(CodeEndpoint, label+": "+err.Error(), "")
		return
	case f.Reason == messages.ReasonChainUnavailable:
		remedy = "check the URL with its provider; a node goes on without it where the others suffice"
	}
	x.warn(CodeEndpoint, label+": "+err.Error(), remedy)
}

// lookAtEndpoint asks one endpoint alone for all that a vote needs.
func (x *examination) lookAtEndpoint(
	ctx context.Context, of subject, address string,
) (sight, []messages.Operator, error) {
	ctx, cancel := context.WithTimeout(ctx, endpointTimeout)
	defer cancel()
	c := of.chain
	c.URLs, c.Quorum = []string{address}, 1
	pool, identity, err := network.Open(ctx, of.kind(), c, quorum.Watch{})
	if err != nil {
		return sight{}, nil, err
	}
	defer pool.Close()
	if err = network.CheckContract(ctx, pool, of.setting, of.contract); err != nil {
		return sight{}, nil, err
	}
	head, err := pool.Newest(ctx)
	if err != nil {
		return sight{}, nil, err
	}
	at := time.Unix(int64(head.Time), 0) //nolint:gosec // A time of our century fits.
	s := sight{id: identity, head: head.Number, time: at}
	operators, err := of.read(ctx, pool, identity.ID)
	return s, operators, err
}

// lookAtNetwork reads the L1 and an L2 as the node will, and returns the facts about its part in the L2.
func (x *examination) lookAtNetwork(ctx context.Context, l l2) (facts health.L2, read bool) {
	var mu sync.Mutex // Endpoints are asked at the same time.
	var odd []string
	calculation, operatorSet, err := x.readNetwork(ctx, l, quorum.Watch{Disagreement: func(endpoint, what string) {
		mu.Lock()
		defer mu.Unlock()
		odd = append(odd, endpoint+": "+what)
	}})
	mu.Lock()
	defer mu.Unlock()
	for _, words := range odd {
		x.warn(CodeAgreement, words, "compare the endpoint with a block explorer; leave it out if it goes on")
	}
	if err != nil {
		x.fail(CodeAgreement, x.about(l)+err.Error(), health.Remedy(messages.AsFailure(err).Reason))
		return health.L2{}, false
	}
	part := health.L2{Name: l.name, Payer: x.payer(calculation)}
	if x.hasKey {
		part.Operator = health.OperatorIn(operatorSet, x.keys.Operator,
			messages.BLSPublicKey(x.keys.Consensus.PublicKey().Bytes()))
		part.Operator.NeedsKey = true
	}
	part.Sync.Total, part.Sync.Unreadable = calculation.L2.Total, health.UnreadableIn(calculation)
	blocked := votingpower.CheckReady(calculation, x.proposer())
	if blocked == nil {
		blocked = votingpower.CheckLock(calculation)
	}
	if blocked != nil {
		part.Sync.Blocked, part.Sync.Detail = blocked.Reason, blocked.Detail
	}
	return part, true
}

// stalled is the age of a head above which a chain stands still or our clock is ahead.
const stalled = 10 * time.Minute

func (x *examination) readNetwork(
	ctx context.Context, l l2, watch quorum.Watch,
) (messages.Calculation, messages.OperatorSet, error) {
	ctx, cancel := context.WithTimeout(ctx, endpointTimeout)
	defer cancel()
	first, _, err := network.Open(ctx, "L1", x.Config.L1, watch)
	if err != nil {
		return messages.Calculation{}, messages.OperatorSet{}, err
	}
	defer first.Close()
	second, _, err := network.Open(ctx, "L2", l.Chain, watch)
	if err != nil {
		return messages.Calculation{}, messages.OperatorSet{}, err
	}
	defer second.Close()
	return read(ctx, x.l1Reader(first, x.l1.ID), x.l2Reader(second, l.id.ID, l))
}

// read reads what a node reads before a round.
func read(ctx context.Context, l1 *state.L1, l2 l2reader.Chain) (messages.Calculation, messages.OperatorSet, error) {
	calculation, err := network.Snapshot(ctx, l1, l2, messages.Inquiry{By: messages.AskedByScheduler})
	if err != nil {
		return messages.Calculation{}, messages.OperatorSet{}, err
	}
	operatorSet, err := l2.OperatorSet(ctx)
	if err != nil {
		return messages.Calculation{}, messages.OperatorSet{}, fmt.Errorf("read the L2's operators: %w", err)
	}
	return calculation, operatorSet, nil
}

// proposer is the operator whose obstacles count: ours if it is to propose.
func (x *examination) proposer() common.Address {
	if x.hasKey && x.Config.Actors.Roles.Proposes {
		return x.keys.Operator
	}
	return common.Address{}
}

// payer is the account that pays, if this node is to submit.
func (x *examination) payer(c messages.Calculation) health.Payer {
	if !x.Config.Actors.Roles.Proposes || x.keys.Payer == nil {
		return health.Payer{}
	}
	return health.PayerOf(c, x.keys.Payer.Address(), x.Config.Fees.AlarmRounds)
}
