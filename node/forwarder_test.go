package node

import (
	"context"
	"io"
	"strconv"
	"testing"

	"github.com/sirupsen/logrus"
)

// slow is a service that takes a message only when the test lets it.
type slow struct {
	taken chan string
}

func (s slow) Message(ctx context.Context, data string) error {
	select {
	case s.taken <- data:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

func TestCustomMessagesAreForwardedInOrderAndBounded(t *testing.T) {
	log := logrus.New()
	log.SetOutput(io.Discard)
	service := slow{taken: make(chan string)}
	f := newForwarder(service, logrus.NewEntry(log))
	f.forward("first")
	if got := <-service.taken; got != "first" {
		t.Fatalf("got %s", got)
	}
	for i := range 2 * maxUnforwarded {
		f.forward(strconv.Itoa(i)) // it must not block
	}
	for i := range maxUnforwarded / 2 {
		if got := <-service.taken; got != strconv.Itoa(i) {
			t.Fatalf("got %s, want %d", got, i)
		}
	}
	f.Close() // with one on its way
	if waiting := len(f.todo); waiting > maxUnforwarded {
		t.Errorf("%d wait", waiting)
	}
}
