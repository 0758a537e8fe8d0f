package settle

import (
	"context"
	"errors"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"
)

func TestWhatIsFreshIsReadOnce(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		f, reads := newCache[int, int64](time.Second), atomic.Int64{}
		read := func(ctx context.Context) (int64, error) {
			time.Sleep(100 * time.Millisecond) // in the bubble
			return reads.Add(1), ctx.Err()
		}
		expect := func(key int, want int64) {
			t.Helper()
			if got, err := f.get(t.Context(), key, read); got != want || err != nil {
				t.Errorf("got %d, %v, want %d", got, err, want)
			}
		}
		for range 20 {
			go expect(1, 1)
		}
		time.Sleep(200 * time.Millisecond)
		expect(1, 1)
		expect(2, 2)
		time.Sleep(time.Second)
		expect(1, 3)
	})
}

func TestAFailureIsReadAgain(t *testing.T) {
	f, away := newCache[int, int](time.Hour), errors.New("away")
	if _, err := f.get(t.Context(), 1, func(context.Context) (int, error) { return 0, away }); !errors.Is(err, away) {
		t.Errorf("got %v", err)
	}
	if got, err := f.get(t.Context(), 1, func(context.Context) (int, error) { return 7, nil }); got != 7 || err != nil {
		t.Errorf("got %d, %v", got, err)
	}
}

func TestOneWhoGivesUpLeavesTheReadToOthers(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		f := newCache[int, int](time.Hour)
		read := func(ctx context.Context) (int, error) {
			time.Sleep(time.Second) // in the bubble
			return 7, ctx.Err()
		}
		impatient, cancel := context.WithTimeout(t.Context(), time.Millisecond)
		defer cancel()
		if _, err := f.get(impatient, 1, read); !errors.Is(err, context.DeadlineExceeded) {
			t.Errorf("the impatient got %v", err)
		}
		if got, err := f.get(t.Context(), 1, read); got != 7 || err != nil {
			t.Errorf("the patient got %d, %v", got, err)
		}
	})
}
