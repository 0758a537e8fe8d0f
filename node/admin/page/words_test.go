package page

import (
	"testing"
	"time"

	"github.com/ballast-avs/ballast/actors/kit"
	"github.com/ballast-avs/ballast/messages"
	"github.com/ballast-avs/ballast/node/admin"
)

func TestTheBarOfAMailbox(t *testing.T) {
	for depth, want := range map[int]int{0: 0, 1: 2, 32: barWidth / 2, 64: barWidth, 99: barWidth, -1: 0} {
		if got := fill(kit.ActorInfo{Depth: depth, Capacity: 64}); got != want {
			t.Errorf("depth %d: %d, not %d", depth, got, want)
		}
	}
}

func TestATimelineHasTheStagesToComeWhileItRuns(t *testing.T) {
	at := time.UnixMilli
	p := admin.Progress{
		Running: true, Started: at(1000), Stages: []admin.StageAt{{Stage: messages.StageStarted, At: at(1000)}, {Stage: messages.StageL2Read, At: at(1100)}},
	}
	all := stagesOf(at(1400), p)
	if len(all) != 8 || !all[1].Passed || all[2].Passed || all[1].Step != 100*time.Millisecond || all[1].W != timelineWidth/4 || all[7].Name != "Mined" {
		t.Errorf("running: %+v", all)
	}
	p.Running, p.Ended = false, at(1100)
	if all = stagesOf(at(9000), p); len(all) != 2 || all[1].W != timelineWidth {
		t.Errorf("ended: %+v", all)
	}
	p.Ended = at(500) // a clock that was set back
	for _, s := range stagesOf(at(9000), p) {
		if s.From < 0 || s.From+s.W > timelineWidth {
			t.Errorf("outside of the drawing: %+v", s)
		}
	}
}
