package kit

import (
	"context"
	"errors"
	"slices"
	"testing"
	"testing/synctest"
	"time"
)

func TestWorkIsBoundedCancelledAtTheRestartAndTimed(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		began, ended := newDiary(), newDiary()
		results := make(chan int, 100)
		sys := New(SystemConfig{})
		err := sys.Start([]Child{{Name: "subject", Mailbox: 100, Restart: Backoff(), Props: Props(func(self *Self[number]) func(number) {
			return func(m number) {
				switch {
				case m.n == 0:
					Fail(Reset, errBoom)
				case m.from == 1: // a result
					results <- m.n
				default:
					self.Go(func(ctx context.Context) number {
						began.note("")
						<-ctx.Done()
						ended.note(ctx.Err().Error())
						return number{from: 1, n: m.n}
					})
				}
			}
		}, Work(2, 10*time.Second))}})
		if err != nil {
			t.Fatal(err)
		}
		tell := Address[number](sys, "subject")
		for n := range 3 {
			tell(number{n: n + 1})
		}
		time.Sleep(15 * time.Second) // two run until 10 s, then the third begins
		if want := []int{0, 0, 10}; !slices.Equal(began.seconds(), want) {
			t.Errorf("began at %v, want %v", began.seconds(), want)
		}
		tell(number{n: 0}) // crashes at 15 s
		tell(number{n: 4}) // begins after the restart
		time.Sleep(time.Minute)
		synctest.Wait()
		if want := []string{"context deadline exceeded", "context deadline exceeded", "context canceled", "context deadline exceeded"}; !slices.Equal(ended.said, want) {
			t.Errorf("ended with %v, want %v", ended.said, want)
		}
		close(results)
		var got []int
		for n := range results {
			got = append(got, n)
		}
		slices.Sort(got)
		if want := []int{1, 2, 4}; !slices.Equal(got, want) { // not 3: its incarnation had ended
			t.Errorf("results %v, want %v", got, want)
		}
		if err := sys.Drain(t.Context()); err != nil {
			t.Error(err)
		}
		time.Sleep(time.Minute)
	})
}

func TestTooMuchWaitingWorkRestartsWithoutSpendingTheBudget(t *testing.T) {
	crashed := make(chan Class, 1)
	_, tell := start(t, SystemConfig{
		Execute: func(func()) {}, // never runs
		Crashed: func(_ string, class Class, reason error) {
			if !errors.Is(reason, ErrOverloaded) {
				t.Errorf("got %v", reason)
			}
			crashed <- class
		},
	}, 1, Props(func(self *Self[number]) func(number) {
		return func(number) {
			for {
				self.Go(func(context.Context) number { return number{} })
			}
		}
	}))
	tell(number{})
	if class := <-crashed; class != Temporary {
		t.Errorf("got %s", class)
	}
}
