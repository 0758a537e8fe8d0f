package node

import (
	"context"
	"sync"
	"time"

	"github.com/sirupsen/logrus"
)

const (
	// maxUnforwarded bounds the custom messages that wait for the AVS's service; more are lost.
	maxUnforwarded = 256
	forwardLimit   = 10 * time.Second
)

// messenger takes custom messages (protocol 5.5, /p2p/message).
type messenger interface {
	Message(ctx context.Context, data string) error
}

// forwarder hands custom messages of the network to the AVS's service, one after the other: peers must not wait for it.
type forwarder struct {
	to     messenger
	log    *logrus.Entry
	todo   chan string
	cancel context.CancelFunc
	done   sync.WaitGroup
}

func newForwarder(to messenger, log *logrus.Entry) *forwarder {
	ctx, cancel := context.WithCancel(context.Background())
	f := &forwarder{to: to, log: log, todo: make(chan string, maxUnforwarded), cancel: cancel}
	f.done.Go(func() { f.run(ctx) })
	return f
}

func (f *forwarder) run(ctx context.Context) {
	for {
		select {
		case data := <-f.todo:
			one, cancel := context.WithTimeout(ctx, forwardLimit)
			if err := f.to.Message(one, data); err != nil {
				f.log.WithError(err).Warn("Custom message rejected by Validation Service")
			}
			cancel()
		case <-ctx.Done():
			return
		}
	}
}

// forward takes a message in, or drops it where too many wait. It does not block.
func (f *forwarder) forward(data string) {
	select {
	case f.todo <- data:
	default:
		f.log.Warn("A custom message was dropped: too many wait for the AVS's service")
	}
}

// Close drops what waits and ends the one under way.
func (f *forwarder) Close() {
	f.cancel()
	f.done.Wait()
}
