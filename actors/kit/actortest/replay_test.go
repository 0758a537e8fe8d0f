package actortest

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ballast-avs/ballast/actors/kit"
	"github.com/ballast-avs/ballast/actors/kit/record"
	"github.com/ballast-avs/ballast/messages"
)

func TestAReplayIsOnlyWhatWasRecorded(t *testing.T) {
	started := time.Unix(1_700_000_000, 0).UTC()
	r := record.Recording{
		Header: record.Header{Actor: "scheduler", Started: started},
		Entries: []record.Entry{
			{After: time.Second, Message: messages.Tick{}},
			{After: time.Hour, Message: messages.RetryDue{Serial: 3}},
		},
	}
	var got []messages.ToScheduler
	var times []time.Duration
	props := kit.Props(func(self *kit.Self[messages.ToScheduler]) func(messages.ToScheduler) {
		return func(m messages.ToScheduler) {
			got, times = append(got, m), append(times, self.Now().Sub(started))
			self.After(time.Second, messages.RoundExpired{})
			self.Go(func(context.Context) messages.ToScheduler { return messages.HistoryRead{} })
		}
	})
	Replay[messages.ToScheduler](t, props, r, []messages.ToScheduler{messages.SyncRequested{}})
	if diff := Diff([]messages.ToScheduler{messages.SyncRequested{}, messages.Tick{}, messages.RetryDue{Serial: 3}}, got); diff != "" {
		t.Error(diff)
	}
	if diff := Diff([]time.Duration{0, time.Second, time.Hour}, times); diff != "" {
		t.Error(diff)
	}
}

func TestAReplayForAnotherActorEndsTheTest(t *testing.T) {
	r := record.Recording{Header: record.Header{Actor: "scheduler"}, Entries: []record.Entry{{Message: messages.Tick{}}}}
	props := kit.Props(func(*kit.Self[messages.ToProver]) func(messages.ToProver) { return func(messages.ToProver) {} })
	tb := &fatalTB{fakeTB{TB: t}}
	ended := make(chan struct{})
	go func() {
		defer close(ended)
		Replay[messages.ToProver](tb, props, r, nil)
	}()
	<-ended
	if len(tb.errors) != 1 || !strings.Contains(tb.errors[0], "message 0 of the recording of scheduler is Tick{}") {
		t.Errorf("reported %q", tb.errors)
	}
}

func TestARecordingIsReadFromItsFile(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a.jsonl")
	text := `{"format":"` + record.Format + `","actor":"scheduler","started":"2026-01-02T03:04:05Z"}` + "\n" + `{"after":5,"type":"Tick","message":{}}`
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	if r := Recorded(t, path); len(r.Entries) != 1 || r.Entries[0].After != 5 {
		t.Errorf("read %+v", r)
	}
}
