package webapi

import (
	"context"
	"errors"
	"fmt"
	"net"
	"time"

	"github.com/ballast-avs/ballast/actors/kit"
)

// ErrConfig is the kind of every error of Validate.
var ErrConfig = errors.New("configuration of the Validation Service is not valid")

const (
	// maxPort is the highest TCP port.
	maxPort = 1<<16 - 1
	// maxReply bounds MaxReply: Concurrent answers are in memory at once.
	maxReply = 16 << 20
)

// Config says where the Validation Service is and how long it is waited for.
type Config struct {
	// URL is the service's scheme and host (`--avs-webapi`), http or https, with or without a port. A user and a
	// password in it are sent as basic authentication and shown nowhere.
	URL string
	// Port is the service's TCP port where URL names none (`--avs-webapi-port`).
	Port int
	// Timeout bounds one try, from the first look-up of the host to the last byte of the answer. A try that its
	// caller's deadline ends counts against the service if it had half of it.
	Timeout time.Duration
	// Attempts bounds the tries of one call.
	Attempts int
	// RetryMin and RetryMax bound the doubling pause between two tries; Jitter draws up to a half of it.
	RetryMin, RetryMax time.Duration
	// BreakerFailures is the number of tries in a row without an answer from which on the service is left alone.
	BreakerFailures int
	// BreakerRest is for how long; then one try at a time shows whether the service is back.
	BreakerRest time.Duration
	// Concurrent bounds the exchanges at once, for each path; more wait for their turn.
	Concurrent int
	// MaxReply bounds an answer, in bytes.
	MaxReply int64
	// Clock is the time of breakers and pauses. Default: the machine's.
	Clock kit.Clock
	// Jitter spreads the pauses between tries. Default: kit.NoJitter.
	Jitter kit.Jitter

	// dial connects to the service; nil dials it.
	dial func(ctx context.Context, network, address string) (net.Conn, error)
}

// Default returns the values for a service as the AVS samples have it. URL has none.
func Default() Config {
	return Config{
		Port: 4002,
		// Three tries and their pauses are 46 s: they end before the minute that kit gives an actor's work.
		Timeout: 15 * time.Second, Attempts: 3, RetryMin: 250 * time.Millisecond, RetryMax: 2 * time.Second,
		// Two calls with all their tries. A service that restarts is back within seconds.
		BreakerFailures: 6, BreakerRest: 10 * time.Second,
		// As much as kit lets an actor do at once.
		Concurrent: 8,
		// A decision has 40 bytes, an error with its stack some KiB.
		MaxReply: 64 << 10,
	}
}

// Validate names the first flag or key that is not valid. It never quotes the URL, in which a password may stand.
func (c Config) Validate() error {
	_, err := c.service()
	switch {
	case err != nil:
		return fmt.Errorf("--avs-webapi: %w: %w", ErrConfig, err)
	case c.Port < 1 || c.Port > maxPort:
		return fmt.Errorf("--avs-webapi-port: %w: %d is not a port", ErrConfig, c.Port)
	case c.Timeout <= 0:
		return fmt.Errorf("timeout is %s: %w", c.Timeout, ErrConfig)
	case c.Attempts < 1:
		return fmt.Errorf("attempts is %d: %w", c.Attempts, ErrConfig)
	case c.RetryMin <= 0 || c.RetryMax < c.RetryMin:
		return fmt.Errorf("retry pauses are %s to %s: %w", c.RetryMin, c.RetryMax, ErrConfig)
	case c.BreakerFailures < 1:
		return fmt.Errorf("breaker failures is %d: %w", c.BreakerFailures, ErrConfig)
	case c.BreakerRest <= 0:
		return fmt.Errorf("breaker rest is %s: %w", c.BreakerRest, ErrConfig)
	case c.Concurrent < 1:
		return fmt.Errorf("concurrent is %d: %w", c.Concurrent, ErrConfig)
	case c.MaxReply < 1 || c.MaxReply > maxReply:
		return fmt.Errorf("max reply is %d: %w", c.MaxReply, ErrConfig)
	}
	return nil
}

// withPorts fills in the ports that are left out.
func (c Config) withPorts() Config {
	if c.Clock == nil {
		c.Clock = kit.SystemClock()
	}
	if c.Jitter == nil {
		c.Jitter = kit.NoJitter()
	}
	return c
}
