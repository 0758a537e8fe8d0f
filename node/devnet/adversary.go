package devnet

import (
	"cmp"
	"context"
	"crypto/sha256"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/holiman/uint256"
	"github.com/prometheus/client_golang/prometheus"

	"github.com/ballast-avs/ballast/actors/kit"
	"github.com/ballast-avs/ballast/actors/protocol"
	"github.com/ballast-avs/ballast/actors/votingpower"
	"github.com/ballast-avs/ballast/chain/quorum"
	"github.com/ballast-avs/ballast/chain/state"
	"github.com/ballast-avs/ballast/messages"
	"github.com/ballast-avs/ballast/node/network"
	"github.com/ballast-avs/ballast/node/p2p"
)

// heardLimit bounds the verdicts that wait to be counted: each of at most a hundred operators says a few.
const heardLimit = 1024

// proposeCorrupt joins the network as a peer of its own and broadcasts an update, signed by the last operator, that
// gives the first operator one wei too much. It returns the verdict of every operator.
func (d *Devnet) proposeCorrupt(ctx context.Context) ([]messages.Verdict, error) {
	task, err := d.corruptUpdate(ctx)
	if err != nil {
		return nil, err
	}
	heard := make(chan messages.Verdict, heardLimit)
	network, err := d.join(ctx, heard)
	if err != nil {
		return nil, err
	}
	verdicts, err := d.collect(ctx, network, task, heard)
	if closeErr := network.Close(); err == nil {
		err = closeErr
	}
	return verdicts, err
}

// corruptUpdate is what an honest proposer would propose now, but for one wei.
func (d *Devnet) corruptUpdate(ctx context.Context) (messages.Proposal, error) {
	c := d.nodeConfig(0, nil, nil)
	l1, _, err := network.Open(ctx, "L1", c.L1, quorum.Watch{})
	if err != nil {
		return messages.Proposal{}, err
	}
	defer l1.Close()
	on := c.L2s[0]
	l2, _, err := network.Open(ctx, "L2", on.Chain, quorum.Watch{})
	if err != nil {
		return messages.Proposal{}, err
	}
	defer l2.Close()
	calculated, err := d.readAfterCommit(ctx,
		state.NewL1(l1, state.L1Config{Chain: c.L1.ID, AvsGovernance: c.AvsGovernance, Pin: c.L1.Pin}),
		state.NewL2(l2, state.L2Config{Chain: on.ID, AttestationCenter: on.AttestationCenter, Pin: on.Pin}))
	if err != nil {
		return messages.Proposal{}, err
	}
	update := votingpower.Propose(calculated, messages.VotingPower{})
	addOneWei(&update, calculated.Leaves[0].Operator)
	proof := votingpower.Proof{
		L1Chain: c.L1.ID, L1: calculated.L1.Pin, L2Chain: on.ID, L2: calculated.L2.Pin, Root: calculated.Root,
	}
	performer := d.keys[len(d.keys)-1]
	proposal := messages.Proposal{
		ProofOfTask: proof.String(), Data: votingpower.EncodeUpdate(update), Performer: performer.Address(),
		Definition: messages.VotingPowerSync, Chain: on.ID,
	}
	proposal.Signature, err = crypto.Sign(crypto.Keccak256(protocol.TaskPreimage(proposal)), performer.account)
	if err != nil {
		return messages.Proposal{}, fmt.Errorf("sign the corrupt proposal: %w", err)
	}
	proposal.Signature[64] += 27
	return proposal, nil
}

// readAfterCommit reads both chains once their newest aligned blocks are after the last commit: before that, attesters
// abstain from whatever is proposed.
func (d *Devnet) readAfterCommit(ctx context.Context, l1 *state.L1, l2 *state.L2) (c messages.Calculation, err error) {
	err = d.await(ctx, "pins after the last commit", func(ctx context.Context) (bool, error) {
		if c, err = network.Snapshot(ctx, l1, l2, messages.Inquiry{}); err != nil {
			return false, err
		}
		commit := c.L2.CommitAtHead
		return c.L1.Pin.Number > commit.L1 && c.L2.Pin.Number > commit.L2, nil
	})
	return c, err
}

func addOneWei(u *messages.Update, operator messages.OperatorID) {
	i := slices.IndexFunc(u.Increases, func(x messages.Delta) bool { return x.Operator == operator })
	if i < 0 {
		u.Increases = slices.Insert(u.Increases, 0, messages.Delta{Operator: operator})
		i = 0
	}
	u.Increases[i].Power.AddUint64(&u.Increases[i].Power, 1)
}

// join brings a peer into the network that is nobody's node.
func (d *Devnet) join(ctx context.Context, heard chan<- messages.Verdict) (*p2p.Network, error) {
	c := p2p.Default()
	c.Seed = sha256.Sum256([]byte("ballast devnet adversary"))
	c.Chains, c.Listen = []messages.ChainID{chainID(d.l2s[0].chain)}, []string{loopback}
	for _, op := range d.state.Operators {
		c.Bootstrap = append(c.Bootstrap, op.Multiaddr)
	}
	network, err := p2p.New(c, p2p.Ports{
		Deliver: func(_ messages.ChainID, m messages.ToGossip) {
			if v, ok := m.(messages.VerdictReceived); ok {
				select {
				case heard <- v.Verdict:
				default:
				}
			}
		},
		Clock: kit.SystemClock(), Jitter: kit.NoJitter(), Log: d.options.Log.WithField("node", "adversary"),
		Registerer: prometheus.NewRegistry(),
	})
	if err != nil {
		return nil, fmt.Errorf("join the network: %w", err)
	}
	operatorSet, err := d.operatorSet(ctx)
	if err != nil {
		return nil, err
	}
	network.On(chainID(d.l2s[0].chain)).Admit(operatorSet)
	if err := network.Start(); err != nil {
		return nil, fmt.Errorf("join the network: %w", err)
	}
	return network, nil
}

// operatorSet returns who may speak: the adversary's own gate wants to know it.
func (d *Devnet) operatorSet(ctx context.Context) (messages.OperatorSet, error) {
	operators, err := d.l2Operators(ctx)
	var r messages.OperatorSet
	for _, op := range operators {
		r.Members = append(r.Members, messages.Member{ID: op.ID, Address: op.Address, Power: op.Power})
		r.Total = *new(uint256.Int).Add(&r.Total, &op.Power)
	}
	return r, err
}

// collect broadcasts a proposal until every operator has said what it thinks of it.
func (d *Devnet) collect(
	ctx context.Context, network *p2p.Network, p messages.Proposal, heard <-chan messages.Verdict,
) ([]messages.Verdict, error) {
	task := protocol.TaskID(p)
	verdicts := map[messages.OperatorID]messages.Verdict{}
	err := d.await(ctx, "every operator's verdict on the corrupt proposal", func(ctx context.Context) (bool, error) {
		for len(heard) > 0 {
			if v := <-heard; v.Task == task {
				verdicts[v.Operator] = v
			}
		}
		if len(verdicts) == len(d.keys) {
			return true, nil
		}
		return false, network.On(p.Chain).PublishProposal(ctx, p)
	})
	all := make([]messages.Verdict, 0, len(verdicts))
	for _, v := range verdicts {
		all = append(all, v)
	}
	slices.SortFunc(all, func(a, b messages.Verdict) int { return cmp.Compare(a.Operator, b.Operator) })
	return all, err
}
