package devnet

import (
	"context"

	"github.com/sirupsen/logrus"

	"github.com/ballast-avs/ballast/messages"
	"github.com/ballast-avs/ballast/node/admin"
)

// roundsAsked is how many rounds a node is asked for at once: more than end between two looks.
const roundsAsked = 20

// tellRounds logs the rounds of nodes that are programs of their own, as they end: what they log stands in their own files.
func (d *Devnet) tellRounds(ctx context.Context) {
	last := map[*Process]uint64{}
	for d.pause(ctx, 1) {
		for _, p := range d.processes[:d.options.aggregators()] {
			rounds, err := p.Client().Rounds(ctx, 0, roundsAsked)
			if err != nil {
				continue // It is down now.
			}
			for i := len(rounds) - 1; i >= 0; i-- {
				if rounds[i].Ended > last[p] {
					last[p] = rounds[i].Ended
					d.tellRound(p, rounds[i])
				}
			}
		}
	}
}

func (d *Devnet) tellRound(p *Process, r messages.RoundRecord) {
	s := admin.Summary(r)
	log := d.options.Log.WithFields(logrus.Fields{"node": p.Name, "outcome": s.Outcome, "changed": s.Changed})
	if s.Reason != "" {
		log = log.WithFields(logrus.Fields{"reason": s.Reason, "detail": s.Detail})
	}
	if s.ID != "" {
		log = log.WithField("round", s.ID)
	}
	log.Info("Round ended")
}
