package node

import (
	"context"
	"fmt"

	"github.com/ballast-avs/ballast/actors"
	"github.com/ballast-avs/ballast/chain/quorum"
	"github.com/ballast-avs/ballast/chain/settle"
	"github.com/ballast-avs/ballast/chain/state"
	"github.com/ballast-avs/ballast/chain/txmgr"
	"github.com/ballast-avs/ballast/messages"
	"github.com/ballast-avs/ballast/node/keys"
	"github.com/ballast-avs/ballast/node/network"
)

// ports are what the actors need from the world.
func (i *instance) ports(ctx context.Context) (actors.Ports, error) {
	n := i.node
	verifier, err := newVerifier()
	if err != nil {
		return actors.Ports{}, err
	}
	settled, err := i.settled(ctx, n.config.L1, i.l2.Chain)
	if err != nil {
		return actors.Ports{}, err
	}
	read := state.L2Config{
		Chain: i.l2.ID, AttestationCenter: i.l2.AttestationCenter, Pin: i.l2.Pin, Settled: settled[1],
	}
	if n.config.Actors.Roles.Aggregates {
		read.Payer = n.config.Keys.payer().Address()
	}
	l2 := state.NewL2(i.pool, read)
	sender, err := i.newSender(ctx, settled[1])
	if err != nil {
		return actors.Ports{}, err
	}
	i.settlement = settle.NewSettlement(l2, sender)
	return actors.Ports{
		L1: state.NewL1(n.l1, state.L1Config{
			Chain: n.config.L1.ID, AvsGovernance: n.config.AvsGovernance, Pin: n.config.L1.Pin, Settled: settled[0],
		}),
		L2:      l2,
		Facts:   l2,
		Network: i.observer.Network(n.network.On(i.l2.ID)), Settlement: i.settlement, Journal: i.journal,
		Validation: n.validation(),
		TaskSigner: n.config.Keys.taskSigner(n.config.Performer), VoteSigner: voteSigner{n.config.Keys.Consensus},
		Verifier: verifier, Jitter: n.periodJitter(), Registerer: i.registerer,
		RoundEnded: i.roundEnded, Progress: i.observer.RoundPassed, Answered: i.recorder.Answered,
		Seen: i.observer.DriftSeen, Performers: i.recorder.Performers,
	}, nil
}

// settled is what earlier lives knew of the settled blocks of some chains.
func (i *instance) settled(ctx context.Context, chains ...network.Chain) ([]*quorum.Settled, error) {
	var all []*quorum.Settled
	for _, chain := range chains {
		known, err := i.journal.Settled(ctx, chain.ID, chain.Pin.Tag)
		if err != nil {
			return nil, err
		}
		all = append(all, quorum.NewSettled(known, func(block messages.Pin) {
			if err := i.journal.PutSettled(context.WithoutCancel(ctx), chain.ID, chain.Pin.Tag, block); err != nil {
				i.log.WithError(err).Warn("The newest settled block was not stored")
			}
		}))
	}
	return all, nil
}

// newSender is the one owner of the paying account's nonces on the L2.
func (i *instance) newSender(ctx context.Context, settled *quorum.Settled) (*txmgr.Manager, error) {
	log, c := i.log.WithField("actor", "submitter"), i.node.config
	fees := c.Fees.Config
	fees.ChainID, fees.Settled = uint64(i.l2.ID), i.l2.Pin
	sender, err := txmgr.New(ctx, i.pool, keys.NewTxSigner(c.Keys.payer()), fees, txmgr.Ports{
		Outbox: i.journal, Settled: settled,
		AtMaxFee: func(f txmgr.FeeLimit) {
			log.WithField("task", f.Task).WithField("tx", f.Hash).WithField("max_fee", f.Max).
				WithField("short", f.Short).Warn("A transaction is not mined within --max-fee")
		},
	})
	if err != nil {
		return nil, fmt.Errorf("prepare submissions: %w", err)
	}
	return sender, nil
}
