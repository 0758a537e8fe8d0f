package devnet

import (
	"fmt"
	"time"

	"github.com/sirupsen/logrus"

	"github.com/ballast-avs/ballast/actors/scheduler"
)

// Limits of a devnet.
const (
	// MaxOperators keeps a devnet within one machine: each operator is a full node of about 15 MB.
	MaxOperators = 100
	MinBlockTime = time.Second // timestamps are whole seconds
	MaxBlockTime = time.Minute
	maxPort      = 65535
)

// The flags of `ballast devnet` that errors name.
const (
	flagOperators    = "operators"
	flagSyncInterval = "sync-interval"
	flagBlockTime    = "block-time"
	flagDataDir      = "datadir"
	flagL1Port       = "l1-port"
	flagL2Port       = "l2-port"
)

// Options are a devnet's settings; their names are the flags of `ballast devnet`.
type Options struct {
	Operators      int
	SyncInterval   time.Duration
	L1Port, L2Port int // 0 takes any free port
	BlockTime      time.Duration
	DataDir        string
	Log            *logrus.Entry
	// Reports is told the aggregator's rounds as they end; nil tells nobody. It must not block.
	Reports func(scheduler.Report)
	// Progress is told in words what is being done; nil tells nobody.
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
		return flagError(flagSyncInterval, "%d ms is too short, give at least %d", o.SyncInterval.Milliseconds(), scheduler.MinPeriod.Milliseconds())
	case o.BlockTime < MinBlockTime || o.BlockTime > MaxBlockTime:
		return flagError(flagBlockTime, "%s is out of range, give %s to %s", o.BlockTime, MinBlockTime, MaxBlockTime)
	case o.BlockTime%time.Second != 0:
		return flagError(flagBlockTime, "%s is not a whole number of seconds, as block timestamps are", o.BlockTime)
	case o.DataDir == "":
		return flagError(flagDataDir, "is empty, name a directory")
	}
	for flag, port := range map[string]int{flagL1Port: o.L1Port, flagL2Port: o.L2Port} {
		if port < 0 || port > maxPort {
			return flagError(flag, "%d is no port, give 1 to %d, or 0 for any free one", port, maxPort)
		}
	}
	if o.L1Port != 0 && o.L1Port == o.L2Port {
		return flagError(flagL2Port, "%d is the L1's port too, give another", o.L2Port)
	}
	return nil
}

func (o Options) progress(format string, args ...any) {
	if o.Progress != nil {
		o.Progress(fmt.Sprintf(format, args...))
	}
}
