package jsonrpc

import (
	"errors"
	"fmt"
	"math"
	"strings"
	"time"
)

// ErrConfig is the kind of every error of Validate.
var ErrConfig = errors.New("JSON-RPC configuration is not valid")

const (
	maxPort = math.MaxUint16
	// minToken is the shortest token: 16 random characters are more than anybody tries at Config.RequestsPerSecond.
	minToken = 16
)

// Config is what an operator decides about the server.
type Config struct {
	// Host is the address or name to listen at. Performers elsewhere need another one than Default's, and then a Token,
	// or a firewall: whoever reaches the server may send tasks.
	Host string
	// Port is the TCP port (`--json-rpc.port`); 0 picks a free one.
	Port int
	// CustomMessages allows sendCustomMessage (`--json-rpc.custom-message-enabled`).
	CustomMessages bool
	// Token, if set, has to come with every request, as `Authorization: Bearer <token>`. It is never logged.
	Token string
	// MaxBody is the size of a request's body in bytes. A task has up to 256 KiB on the wire, and JSON adds to that.
	MaxBody int64
	// RequestsPerSecond and Burst bound what one remote IPv4 address, or one IPv6 /64, asks. Each
	// request of an array counts.
	RequestsPerSecond float64
	Burst             int
	// Concurrent is the number of HTTP requests that are read and answered at once.
	Concurrent int
	// Timeout is the time that the node has for the requests of one HTTP request.
	Timeout time.Duration
}

// Default returns the values for performers on the same machine.
func Default() Config {
	return Config{
		Host: "127.0.0.1", Port: 8545, MaxBody: 512 << 10, RequestsPerSecond: 50, Burst: 200, Concurrent: 32,
		Timeout: 10 * time.Second,
	}
}

// Validate names the first key that is not valid. It does not repeat the token.
func (c *Config) Validate() error {
	invisible := func(r rune) bool { return r <= ' ' || r > '~' }
	switch {
	case c.Host == "":
		return fmt.Errorf("host is empty, 0.0.0.0 listens at all addresses: %w", ErrConfig)
	case c.Port < 0 || c.Port > maxPort:
		return fmt.Errorf("port is %d: %w", c.Port, ErrConfig)
	case c.Token != "" && (len(c.Token) < minToken || strings.ContainsFunc(c.Token, invisible)):
		return fmt.Errorf("token has to be %d or more visible ASCII characters: %w", minToken, ErrConfig)
	case c.MaxBody < 1:
		return fmt.Errorf("max body is %d: %w", c.MaxBody, ErrConfig)
	case !(c.RequestsPerSecond > 0) || c.Burst < 1: // NaN is refused too
		return fmt.Errorf("rate is %g per second, bursts of %d: %w", c.RequestsPerSecond, c.Burst, ErrConfig)
	case c.Concurrent < 1:
		return fmt.Errorf("concurrent is %d: %w", c.Concurrent, ErrConfig)
	case c.Timeout <= 0:
		return fmt.Errorf("timeout is %s: %w", c.Timeout, ErrConfig)
	}
	return nil
}
