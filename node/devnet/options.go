package devnet

import (
	"fmt"
	"os"
	"time"

	"github.com/sirupsen/logrus"

	"github.com/ballast-avs/ballast/actors/scheduler"
	"github.com/ballast-avs/ballast/messages"
	"github.com/ballast-avs/ballast/node/webapi"
)

// Limits of a devnet.
const (
	// MaxOperators keeps a devnet within one machine: each operator is a full node of about 15 MB.
	MaxOperators = 100
	MinBlockTime = time.Second // timestamps are whole seconds
	MaxBlockTime = time.Minute
	maxPort      = 65535
	maxEndpoints = 8
	maxL2s       = 8
	localhost    = "127.0.0.1"
)

// The flags of `ballast devnet` that errors name.
const (
	flagOperators    = "operators"
	flagSyncInterval = "sync-interval"
	flagBlockTime    = "block-time"
	flagDataDir      = "datadir"
	flagL1Port       = "l1-port"
	flagL2Port       = "l2-port"
	flagAggregators  = "aggregators"
	flagEndpoints    = "endpoints"
	flagJSONRPCPort  = "json-rpc.port"
	flagL2s          = "l2s"
	flagL2Kind       = "l2-kind"
	flagAdminPort    = "admin-port"
)

// Options are a devnet's settings; their names are the flags of `ballast devnet`.
type Options struct {
	Operators      int
	L2s            int    // 0 is one
	L2Kind         L2Kind // of all of them; empty is OrdinaryL2
	SyncInterval   time.Duration
	L1Port, L2Port int // 0 takes any free port
	JSONRPCPort    int // of the first aggregator; 0 takes any free port, as the other aggregators do
	AdminPort      int // of the first operator's admin page; 0 takes any free port
	// WebAPI is the AVS's Validation Service that all nodes ask about the AVS's own tasks; without one they abstain.
	WebAPI      string
	BlockTime   time.Duration
	DataDir     string
	Aggregators int // of the operators, the first ones; 0 is one
	// Processes makes each node a program of its own, Program or else this one. The rest takes effect then only.
	Processes bool
	Program   string   // path of ballast
	Endpoints int      // of each chain that nodes are given, which can misbehave; 0 gives them the chains' own
	Links     bool     // nodes reach the aggregators over links that can be cut, and each other not at all
	Chaos     bool     // let things go wrong at random (it takes three endpoints and links)
	NodeFlags []string // further flags of every node
	Host      string   // the address of this machine at which nodes and such endpoints are reached; empty is 127.0.0.1
	// Rooms are for operators, counted from 0, whose programs run elsewhere on this machine.
	Rooms map[int]Room
	// Outside are chains to use in place of embedded ones; nil starts those. BlockTime must be that of both, and the
	// lags and ports are what they are.
	Outside *Outside
	// SafeLag and FinalizedLag are the distances of the chains' tags to the head in blocks; 0 are the least, 1 and 2.
	SafeLag, FinalizedLag uint64
	// L2GasLimit is that of the embedded L2's blocks; 0 is 60,000,000. The largest contract needs 9,000,000.
	L2GasLimit uint64

	Log *logrus.Entry
	// Reports is told the aggregator's rounds as they end; it may be nil and must not block.
	Reports func(messages.Round)
	// Progress is told in words what is being done; may be nil.
	Progress func(step string)
}

// FlagError is a setting that cannot work: which, what is wrong, and what to do.
type FlagError struct {
	Flag string
	Err  error
}

// Error names the flag first.
func (e *FlagError) Error() string { return fmt.Sprintf("--%s: %v", e.Flag, e.Err) }

// Unwrap returns what is wrong.
func (e *FlagError) Unwrap() error { return e.Err }

func flagError(flag, format string, args ...any) error {
	return &FlagError{Flag: flag, Err: fmt.Errorf(format, args...)}
}

// Validate names the first flag that cannot work and says what would.
func (o Options) Validate() error {
	switch {
	case o.Operators < 1 || o.Operators > MaxOperators:
		return flagError(flagOperators, "%d is out of range, give 1 to %d", o.Operators, MaxOperators)
	case o.SyncInterval < scheduler.MinPeriod:
		return flagError(flagSyncInterval, "%d ms is too short, give at least %d", o.SyncInterval.Milliseconds(),
			scheduler.MinPeriod.Milliseconds())
	case o.BlockTime < MinBlockTime || o.BlockTime > MaxBlockTime:
		return flagError(flagBlockTime, "%s is out of range, give %s to %s", o.BlockTime, MinBlockTime, MaxBlockTime)
	case o.BlockTime%time.Second != 0:
		return flagError(flagBlockTime, "%s is not a whole number of seconds, as block timestamps are", o.BlockTime)
	case o.DataDir == "":
		return flagError(flagDataDir, "is empty, name a directory")
	}
	if o.Aggregators < 0 || o.Aggregators > o.Operators {
		return flagError(flagAggregators, "%d is out of range, give 1 to the number of operators, %d", o.Aggregators,
			o.Operators)
	}
	if o.L2s < 0 || o.L2s > maxL2s || o.Outside != nil && o.L2s > 1 {
		return flagError(flagL2s, "%d is out of range, give 1 to %d, and 1 with chains that run outside", o.L2s, maxL2s)
	}
	if err := o.checkL2Kind(); err != nil {
		return err
	}
	if o.Endpoints < 0 || o.Endpoints > maxEndpoints {
		return flagError(flagEndpoints, "%d is out of range, give 0 to %d", o.Endpoints, maxEndpoints)
	}
	for flag, port := range map[string]int{
		flagL1Port: o.L1Port, flagL2Port: o.L2Port, flagJSONRPCPort: o.JSONRPCPort, flagAdminPort: o.AdminPort,
	} {
		if port < 0 || port > maxPort {
			return flagError(flag, "%d is not a port, give 1 to %d, or 0 for any free one", port, maxPort)
		}
	}
	if o.WebAPI != "" {
		if err := o.webapi().Validate(); err != nil {
			return err // it names the flag
		}
	}
	if o.L1Port != 0 && o.L1Port == o.L2Port {
		return flagError(flagL2Port, "%d is the L1's port too, give another", o.L2Port)
	}
	return nil
}

// Room is where a program runs that has a network of its own, as in a Linux network namespace.
type Room struct {
	Enter []string // the command in front of the program's: ip netns exec NAME
	Host  string   // the address at which others reach it
}

// room is where an operator's program runs.
func (o Options) room(operator int) Room {
	if r, away := o.Rooms[operator]; away {
		return r
	}
	return Room{Host: o.Host}
}

// l2s is how many L2s there are.
func (o Options) l2s() int { return max(o.L2s, 1) }

func (o Options) aggregators() int { return max(o.Aggregators, 1) }

// completed returns the options with what follows from others.
func (o Options) completed() (Options, error) {
	if o.Chaos {
		o.Processes, o.Links, o.Endpoints = true, true, max(o.Endpoints, chaosEndpoints)
	}
	if o.Processes && o.Program == "" {
		var err error
		if o.Program, err = os.Executable(); err != nil {
			return o, fmt.Errorf("find this program: %w", err)
		}
	}
	if o.Host == "" {
		o.Host = localhost
	}
	o.SafeLag, o.FinalizedLag = max(o.SafeLag, safeLag), max(o.FinalizedLag, finalizedLag)
	return o, nil
}

func (o Options) progress(format string, args ...any) {
	if o.Progress != nil {
		o.Progress(fmt.Sprintf(format, args...))
	}
}

// webapi is how nodes reach the AVS's Validation Service.
func (o Options) webapi() webapi.Config {
	c := webapi.Default()
	c.URL = o.WebAPI
	return c
}
