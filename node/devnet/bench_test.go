package devnet

import (
	"testing"
	"time"

	"github.com/ballast-avs/ballast/messages"
)

// BenchmarkRound measures rounds of a network of four operators from the tick to the mined transaction, in L2 blocks of
// one second. The stake has passed the finality lag before the tick.
func BenchmarkRound(b *testing.B) {
	d := quiet(b, 4, time.Hour)
	s := story{Devnet: d, rounds: make(chan messages.Round, roundsBuffered)}
	if err := s.startNodes(b.Context()); err != nil {
		b.Fatal(err)
	}
	if _, err := s.awaitRound(b.Context(), "the first round", messages.OutcomeInSync); err != nil {
		b.Fatal(err)
	}
	var total, longest time.Duration
	rounds := 0
	for b.Loop() {
		rounds++
		if err := d.SetStakes(b.Context(), Stake{d.keys[0].Address(), shares(int64(200 + rounds))}); err != nil {
			b.Fatal(err)
		}
		if err := d.awaitTags(b.Context()); err != nil {
			b.Fatal(err)
		}
		d.nodes[0].SyncNow()
		r, err := s.awaitRound(b.Context(), "the round", messages.OutcomeCommitted)
		if err != nil {
			b.Fatal(err)
		}
		took := r.Ended.Since(r.Started)
		total, longest = total+took, max(longest, took)
	}
	b.ReportMetric(total.Seconds()/float64(rounds), "blocks/round")
	b.ReportMetric(longest.Seconds(), "longest-blocks")
}
