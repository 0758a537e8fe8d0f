package rpc

import (
	"context"
	"errors"
	"net"

	"github.com/ballast-avs/ballast/chain/transport"
)

// handshakeBytes bounds what an endpoint may send before a WebSocket is open: certificates and headers, of which real
// ones have under 16 KiB.
const handshakeBytes = 256 << 10

// errHandshake says that an endpoint sends without end in place of opening a WebSocket.
var errHandshake = errors.New("the WebSocket handshake exceeds the size limit")

// handshake is a connection on which a WebSocket is opened: what it reads is bounded, and it is closed with the context
// of the request, for which gorilla's dialer does not watch.
type handshake struct {
	net.Conn
	left   int  // bytes
	opened bool // nothing is bounded any more
	stop   func() bool
}

// dialHandshake connects.
func dialHandshake(ctx context.Context, network, address string) (*handshake, error) {
	conn, err := (&net.Dialer{Timeout: transport.DialTimeout}).DialContext(ctx, network, address)
	if err != nil {
		return nil, err
	}
	h := &handshake{Conn: conn, left: handshakeBytes}
	h.stop = context.AfterFunc(ctx, func() { _ = conn.Close() }) // Whoever reads is told so.
	return h, nil
}

// Read implements io.Reader.
func (h *handshake) Read(p []byte) (int, error) {
	if h.opened {
		return h.Conn.Read(p)
	}
	if h.left == 0 {
		return 0, errHandshake
	}
	n, err := h.Conn.Read(p[:min(len(p), h.left)])
	h.left -= n
	return n, err
}

// end says whether the WebSocket is open. It may be called for none.
func (h *handshake) end(opened bool) {
	if h == nil {
		return
	}
	h.stop()
	h.opened = opened
}
