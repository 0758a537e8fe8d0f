package chain_test

import (
	"context"
	"errors"
	"io"
	"net"
	"strings"
	"testing"
	"time"

	"go.uber.org/goleak"

	"github.com/ballast-avs/ballast/chain/quorum"
	"github.com/ballast-avs/ballast/chain/rpc"
	"github.com/ballast-avs/ballast/chain/transport"
	"github.com/ballast-avs/ballast/chain/transport/transporttest"
)

// TestAnswersThatAreNoneEndByThemselves has a time limit that no answer here reaches.
func TestAnswersThatAreNoneEndByThemselves(t *testing.T) {
	flood := func(c net.Conn) {
		_, err := io.WriteString(c, "HTTP/1.1 101 Switching Protocols\r\n")
		for err == nil {
			_, err = io.WriteString(c, "X-More: "+strings.Repeat("x", 1<<10)+"\r\n")
		}
	}
	for name, test := range map[string]struct {
		scheme string
		answer func(net.Conn)
		status bool
	}{
		"switching":                     {"http://", transporttest.Says(transporttest.Switching), true},
		"endless header":                {"http://", flood, false},
		"WebSocket with endless header": {"ws://", flood, false},
	} {
		t.Run(name, func(t *testing.T) {
			before := goleak.IgnoreCurrent()
			server := transporttest.Serve(t, test.answer)
			pool := newPool(t, quorum.PoolConfig{Limits: rpc.Limits{Timeout: 10 * time.Minute}}, test.scheme+server.Host())
			_, err := pool.Identify(t.Context())
			if err == nil || errors.Is(err, transport.ErrStatus) != test.status {
				t.Errorf("got %v", err)
			}
			pool.Close()
			server.WaitClosed(t)
			goleak.VerifyNone(t, before, goleak.IgnoreAnyFunction("github.com/ballast-avs/ballast/chain/transport/transporttest.Serve.func1"))
		})
	}
}

func TestACancelledContextEndsAWebSocketHandshake(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	server := transporttest.Serve(t, func(net.Conn) { cancel() })
	pool := newPool(t, quorum.PoolConfig{Limits: rpc.Limits{Timeout: 10 * time.Minute}}, "ws://"+server.Host())
	if _, err := pool.Identify(ctx); err == nil {
		t.Error("a silent handshake is an answer")
	}
	server.WaitClosed(t)
}
