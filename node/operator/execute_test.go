package operator

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ballast-avs/ballast/chain/txmgr"
	"github.com/ballast-avs/ballast/messages"
)

// fakeSender notes what is asked of it.
type fakeSender struct {
	done   []string
	dryRun func(to common.Address, try int) error
	send   func(to common.Address) (txmgr.Sent, error)
	tries  map[common.Address]int
}

func (f *fakeSender) DryRun(_ context.Context, to common.Address, _ []byte) error {
	if f.tries == nil {
		f.tries = map[common.Address]int{}
	}
	f.tries[to]++
	f.done = append(f.done, fmt.Sprintf("try %x", to[19:]))
	if f.dryRun == nil {
		return nil
	}
	return f.dryRun(to, f.tries[to])
}

func (f *fakeSender) SendCall(_ context.Context, c txmgr.Call, note func(common.Hash)) (txmgr.Sent, error) {
	f.done = append(f.done, fmt.Sprintf("send %x", c.To[19:]))
	hash := common.BytesToHash(c.Input)
	note(hash)
	if f.send != nil {
		return f.send(c.To)
	}
	return txmgr.Sent{Hash: hash, Block: messages.Pin{Number: 9}, GasUsed: 21}, nil
}

// execution sends with a fake and counts its pauses.
func execution(f *fakeSender, pauses *int) Execution {
	return Execution{
		Sender: f, Sent: func(s Step, hash common.Hash) {
			f.done = append(f.done, fmt.Sprintf("sent %s %x", s.Function, hash[31:]))
		},
		Mined: func(d Done) { f.done = append(f.done, "mined "+d.Function) },
		Pause: func(context.Context, time.Duration) error { *pauses++; return nil },
	}
}

func TestStepsAreSentOneAfterTheOther(t *testing.T) {
	f, pauses := &fakeSender{}, 0
	done, err := execution(f, &pauses).Run(t.Context(), twoSteps())
	must(t, err)
	want := []string{"try 65", "send 65", "sent first 01", "mined first", "try 66", "send 66", "sent second 02", "mined second"}
	if !slices.Equal(f.done, want) || pauses != 0 || len(done) != 2 || done[1] != (Done{Function: "second", Hash: common.BytesToHash([]byte{2}), Block: 9, GasUsed: 21}) {
		t.Errorf("did %q, %d pauses, done %+v", f.done, pauses, done)
	}
}

func TestWhatIsRefusedIsNotSent(t *testing.T) {
	refused := chainError{"execution reverted", "0x42ee68b5"}
	for name, c := range map[string]struct {
		sender *fakeSender
		sent   []string // what was sent all the same
		pauses int
		says   string
	}{
		"the first step": {&fakeSender{dryRun: func(common.Address, int) error { return refused }}, nil, 0, "first: OperatorAlreadyRegistered"},
		"the second step for ever": {&fakeSender{dryRun: func(to common.Address, _ int) error {
			if to == at(102) {
				return refused
			}
			return nil
		}}, []string{"send 65"}, maxDryRuns - 1, "second: OperatorAlreadyRegistered"},
		"the second step for a while": {&fakeSender{dryRun: func(to common.Address, try int) error {
			if to == at(102) && try < 4 {
				return refused
			}
			return nil
		}}, []string{"send 65", "send 66"}, 3, ""},
		"an endpoint that fails": {&fakeSender{dryRun: func(common.Address, int) error { return errNoEndpoint }}, nil, 0, errNoEndpoint.Error()},
		"while it is sent": {&fakeSender{send: func(common.Address) (txmgr.Sent, error) {
			return txmgr.Sent{}, refused
		}}, []string{"send 65"}, 0, "first: OperatorAlreadyRegistered"},
		"in a block": {&fakeSender{send: func(common.Address) (txmgr.Sent, error) {
			return txmgr.Sent{Hash: common.Hash{7}, Block: messages.Pin{Number: 12}}, refused
		}}, []string{"send 65"}, 0, "mined in block 12 and failed: OperatorAlreadyRegistered"},
	} {
		pauses := 0
		done, err := execution(c.sender, &pauses).Run(t.Context(), twoSteps())
		if c.says == "" && err != nil || c.says != "" && (err == nil || !strings.Contains(err.Error(), c.says)) {
			t.Errorf("%s: %v", name, err)
		}
		sent := slices.DeleteFunc(slices.Clone(c.sender.done), func(s string) bool { return !strings.HasPrefix(s, "send ") })
		if !slices.Equal(sent, c.sent) || pauses != c.pauses {
			t.Errorf("%s: sent %q, %d pauses", name, sent, pauses)
		}
		if c.says == "" && len(done) != 2 {
			t.Errorf("%s: done %+v", name, done)
		}
	}
}

func TestAnInterruptedPauseEndsTheTrying(t *testing.T) {
	f := &fakeSender{dryRun: func(to common.Address, _ int) error {
		if to == at(102) {
			return errEmptyRevert
		}
		return nil
	}}
	e := execution(f, new(int))
	e.Pause = func(context.Context, time.Duration) error { return context.Canceled }
	done, err := e.Run(t.Context(), twoSteps())
	var refused *Refused
	if !errors.As(err, &refused) || len(done) != 1 || f.tries[at(102)] != 1 {
		t.Errorf("%v, done %+v, tries %v", err, done, f.tries)
	}
}
