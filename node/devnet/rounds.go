package devnet

import (
	"context"

	"github.com/sirupsen/logrus"

	"github.com/ballast-avs/ballast/messages"
)

// roundsAsked is how many rounds a node is asked for at once: more than end between two looks.
const roundsAsked = 20

// tellRounds logs the rounds of nodes that are programs of their own, as they end: what they log
// stands in their own files.
func (d *Devnet) tellRounds(ctx context.Context) {
	last := map[source]messages.Millis{}
	for d.pause(ctx, 1) {
		for _, p := range d.processes[:d.options.aggregators()] {
			for _, l2 := range d.l2s {
				from := source{p, chainID(l2.chain)}
				last[from] = d.tellRoundsOf(ctx, from, last[from])
			}
		}
	}
}

// source is a node's part in one L2.
type source struct {
	node *Process
	l2   messages.ChainID
}

// tellRoundsOf logs the rounds that ended after a time, and returns the end of the last one.
func (d *Devnet) tellRoundsOf(ctx context.Context, from source, after messages.Millis) messages.Millis {
	rounds, err := from.node.Client().Rounds(ctx, from.l2, roundsAsked)
	if err != nil {
		return after // It is down now.
	}
	for i := len(rounds) - 1; i >= 0; i-- {
		if rounds[i].Ended > after {
			after = rounds[i].Ended
			d.tellRound(from, rounds[i])
		}
	}
	return after
}

func (d *Devnet) tellRound(from source, r messages.Round) {
	log := d.options.Log.WithFields(logrus.Fields{
		"node": from.node.Name, "chain": uint64(from.l2), "outcome": r.Outcome, "changed": r.Update.Changed(),
	})
	if r.Reason != messages.ReasonNone {
		log = log.WithFields(logrus.Fields{"reason": r.Reason, "detail": r.Detail})
	}
	if r.ID != "" {
		log = log.WithField("round", r.ID)
	}
	log.Info("Round ended")
}
