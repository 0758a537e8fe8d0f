package txmgr

import (
	"context"
	"errors"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ballast-avs/ballast/messages"
)

// TestLooksAreShared follows many transactions: each look asks for all of them.
func TestLooksAreShared(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		const followers, looks = 50, 3
		l, asked := &receiptPoller{pause: time.Second}, [][]common.Hash(nil)
		ask := func(ctx context.Context, hashes []common.Hash) (standing, error) {
			time.Sleep(10 * time.Millisecond) // in the bubble
			asked = append(asked, hashes)
			return standing{head: uint64(len(asked))}, ctx.Err()
		}
		began := time.Now()
		if _, err := l.wait(t.Context(), nil, ask); err != nil || time.Since(began) > 10*time.Millisecond {
			t.Errorf("the first look took %s, %v", time.Since(began), err)
		}
		var following sync.WaitGroup
		for i := range byte(followers) {
			following.Go(func() {
				for want := range uint64(looks) {
					if st, err := l.wait(t.Context(), []common.Hash{{i}}, ask); err != nil || st.head != want+2 {
						t.Errorf("look %d: %+v, %v", want, st, err)
					}
				}
			})
		}
		following.Wait()
		if len(asked) != looks+1 || time.Since(began) > (looks+1)*time.Second {
			t.Errorf("%d looks in %s", len(asked), time.Since(began))
		}
		for _, hashes := range asked[1:] {
			if len(hashes) != followers {
				t.Errorf("a look asked for %d transactions", len(hashes))
			}
		}
	})
}

func TestALookThatFailedIsFollowedByTheNext(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		l := &receiptPoller{pause: time.Second}
		ask := func(ctx context.Context, _ []common.Hash) (standing, error) { return standing{head: 9}, ctx.Err() }
		_, _ = l.wait(t.Context(), nil, ask)
		leader, leave := context.WithCancel(t.Context())
		go func() { _, _ = l.wait(leader, nil, ask) }()
		synctest.Wait()
		other := make(chan error, 1)
		go func() {
			_, err := l.wait(t.Context(), nil, ask)
			other <- err
		}()
		synctest.Wait()
		leave()
		if err := <-other; !errors.Is(err, context.Canceled) {
			t.Errorf("the look that its leader left: %v", err)
		}
		if st, err := l.wait(t.Context(), nil, ask); err != nil || st.head != 9 {
			t.Errorf("the next one: %+v, %v", st, err)
		}
	})
}

// TestMinedNoncesAreLookedAtOnceInAPause counts the nonces that are looked at before a transaction is sent.
func TestMinedNoncesAreLookedAtOnceInAPause(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		mined, open := messages.TaskID{1}, messages.TaskID{2}
		at := func(nonce uint64, task messages.TaskID, end Mined) *slot {
			return &slot{record: Outgoing{Nonce: nonce, Versions: []Version{{Task: task}}, Mined: end}}
		}
		s := &Manager{config: Config{Poll: time.Second}, slots: map[uint64]*slot{
			1: at(1, mined, Mined{GasUsed: 1}), 2: at(2, open, Mined{}),
		}}
		for _, c := range []struct {
			what  string
			after time.Duration
			asked messages.TaskID
			want  int
		}{
			{"at first", 0, messages.TaskID{3}, 2},
			{"at once again", 0, messages.TaskID{3}, 1},
			{"for the mined task itself", 0, mined, 2},
			{"after the pause", time.Second, messages.TaskID{3}, 2},
		} {
			time.Sleep(c.after) // in the bubble
			idle := s.holdIdle(c.asked)
			if len(idle) != c.want {
				t.Errorf("%s: %d nonces are looked at, want %d", c.what, len(idle), c.want)
			}
			s.release(idle...)
		}
	})
}
