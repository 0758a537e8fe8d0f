package protocol

import (
	"testing"

	"github.com/ballast-avs/ballast/messages"
)

func TestJudgePin(t *testing.T) {
	away := &messages.Failure{Reason: messages.ReasonPinUnknown}
	cases := []struct {
		name   string
		view   PinView
		reason messages.Reason // empty: it can be calculated at
		final  bool
	}{
		{"at or below our tag", PinView{Final: true}, "", false},
		{"above our tag", PinView{}, messages.ReasonPinNotFinal, false},
		{"another block at its number", PinView{Final: true, Foreign: true}, messages.ReasonPinHashMismatch, false},
		{"another final block at its number", PinView{Final: true, Foreign: true, ForeignFinal: true}, messages.ReasonPinHashMismatch, true},
		{"it cannot be read", PinView{Failure: away, Foreign: true, ForeignFinal: true}, messages.ReasonPinUnknown, false},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			failure, final := JudgePin("L2", c.view)
			reason := messages.ReasonNone
			if failure != nil {
				reason = failure.Reason
			}
			if reason != c.reason || final != c.final {
				t.Errorf("got %q, final %v", reason, final)
			}
		})
	}
}
