// Package devchain runs complete Ethereum chains inside the process: go-ethereum's own execution layer behind HTTP and
// WebSocket JSON-RPC on the loopback interface, with blocks made by this package instead of a consensus client.
//
// It exists for devnets and tests. Every historical block stays readable (archive mode, hash scheme), the `safe` and
// `finalized` tags follow the head at any distance, and a branch can be replaced at will (Reorg). The rules are
// Prague's: Osaka's and later forks are off, so that gas costs are those that production chains have today. A caller
// still has to keep L2 submissions under 16,777,216 gas (EIP-7825), because real chains refuse more.
//
// State: the chain itself, in memory without bound, or on disk below Options.DataDir; a restart with the same directory
// and genesis continues it. go-ethereum's log is process-wide and silent unless somebody sets it; this package logs its
// own few lines to Options.Log.
package devchain

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"net"
	"strconv"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/eth"
	"github.com/ethereum/go-ethereum/eth/filters"
	"github.com/ethereum/go-ethereum/eth/tracers"
	_ "github.com/ethereum/go-ethereum/eth/tracers/native" // callTracer and prestateTracer
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/sirupsen/logrus"
)

// ErrPortInUse says that a requested port is taken; the message names it.
var ErrPortInUse = errors.New("port in use")

// Options says what chain to run. The zero value of every field but ChainID is usable.
type Options struct {
	ChainID uint64
	// HTTPPort and WSPort are TCP ports on 127.0.0.1; 0 takes any free one. With both 0, one port serves both.
	HTTPPort, WSPort int
	// BlockTime is the time between automatic blocks; 0 makes blocks by Mine only. Block timestamps are whole seconds
	// and strictly rising, so a chain faster than one block per second runs ahead of the wall clock.
	BlockTime time.Duration
	// DataDir holds the databases; "" keeps everything in memory, which grows without bound.
	DataDir string
	// SafeLag and FinalizedLag are the distances of the tags to the head, in blocks.
	SafeLag, FinalizedLag uint64
	// GenesisAlloc is added to the system contracts that the fork rules need.
	GenesisAlloc types.GenesisAlloc
	// GenesisTime is the timestamp of block 0 in seconds since the epoch.
	GenesisTime uint64
	// GasLimit is the gas limit of every block; 0 means 60,000,000.
	GasLimit uint64
	// L1Height makes the chain one like Arbitrum: contracts that were rewritten by SeesL1 see this height as
	// block.number, which several blocks share, and HTTP serves headers and receipts with it. WebSockets serve the
	// chain as it is.
	L1Height func() uint64
	// CallGasCap bounds the gas of an eth_call; 0 means go-ethereum's 50,000,000.
	CallGasCap uint64
	// Log receives start, stop and failures to make a block; nil discards them.
	Log logrus.FieldLogger
	// Now is the clock for block timestamps; nil means the wall clock.
	Now func() time.Time
}

// Chain is a running chain. All methods may be called from any goroutine.
type Chain struct {
	id      *big.Int
	stack   *node.Node
	backend *eth.Ethereum
	client  *ethclient.Client
	log     logrus.FieldLogger
	now     func() time.Time
	seen    func() uint64 // Options.L1Height
	front   *front        // nil unless there is such a height

	making       sync.Mutex // one block or branch at a time; guards the fields below
	safeLag      uint64
	finalizedLag uint64
	paused       bool

	stop     context.CancelFunc
	stopped  chan struct{} // closed when the automatic miner has ended
	closing  sync.Once
	closeErr error
}

// Start opens the databases, makes the tags follow the head and serves JSON-RPC. It returns ErrPortInUse for a taken
// port and an error naming the directory for databases of another chain or of a running process. The context bounds the
// start only: the chain runs until Close.
func Start(ctx context.Context, o Options) (*Chain, error) {
	if o.ChainID == 0 {
		return nil, errors.New("start devchain: chain id is zero")
	}
	for _, port := range []int{o.HTTPPort, o.WSPort} {
		if err := checkPort(ctx, port); err != nil {
			return nil, fmt.Errorf("start chain %d: %w", o.ChainID, err)
		}
	}
	public := o.HTTPPort
	if o.L1Height != nil {
		o.HTTPPort, o.WSPort = 0, 0
	}
	stack, backend, err := open(o)
	if err != nil {
		return nil, fmt.Errorf("open chain %d in %q: %w", o.ChainID, o.DataDir, err)
	}
	system := filters.NewFilterSystem(backend.APIBackend, filters.Config{})
	stack.RegisterAPIs([]rpc.API{{Namespace: "eth", Service: filters.NewFilterAPI(system)}})
	stack.RegisterAPIs(tracers.APIs(backend.APIBackend)) // debug_traceTransaction says why a transaction failed.
	if err = stack.Start(); err != nil {
		return nil, fmt.Errorf("start chain %d: %w", o.ChainID, errors.Join(err, stack.Close()))
	}
	c := &Chain{
		id: new(big.Int).SetUint64(o.ChainID), stack: stack, backend: backend,
		client: ethclient.NewClient(stack.Attach()), log: o.Log, now: o.Now,
		seen: o.L1Height, safeLag: o.SafeLag, finalizedLag: o.FinalizedLag, stopped: make(chan struct{}),
	}
	if c.log == nil {
		silent := logrus.New()
		silent.SetLevel(logrus.PanicLevel)
		c.log = silent
	}
	if c.now == nil {
		c.now = time.Now //nolint:forbidigo // a devnet's blocks follow the wall clock.
	}
	if o.L1Height != nil {
		if c.front, err = newFront(ctx, c.stack.HTTPEndpoint(), public); err != nil {
			return nil, fmt.Errorf("start chain %d: %w", o.ChainID, errors.Join(err, stack.Close()))
		}
	}
	backend.SetSynced()
	c.moveTags(false)
	c.startMiner(o.BlockTime) //nolint:contextcheck // the miner outlives the start and ends with Close.
	c.log.WithFields(logrus.Fields{"chain": o.ChainID, "endpoint": c.HTTP()}).Info("Chain started")
	return c, nil
}

// ID returns the chain id. The caller must not change it.
func (c *Chain) ID() *big.Int { return c.id }

// HTTP returns the URL of the HTTP JSON-RPC endpoint.
func (c *Chain) HTTP() string {
	if c.front != nil {
		return c.front.url
	}
	return c.stack.HTTPEndpoint()
}

// WS returns the URL of the WebSocket JSON-RPC endpoint.
func (c *Chain) WS() string { return c.stack.WSEndpoint() }

// Client returns an in-process client. Close ends it.
func (c *Chain) Client() *ethclient.Client { return c.client }

// Head returns the header of the newest block.
func (c *Chain) Head() *types.Header { return c.backend.BlockChain().CurrentBlock() }

// Close stops mining and serving and closes the databases. It is safe to call it twice.
func (c *Chain) Close() error {
	c.closing.Do(func() {
		c.stop()
		<-c.stopped
		c.making.Lock()
		defer c.making.Unlock()
		c.client.Close()
		if c.front != nil {
			_ = c.front.close() // The chain behind it closes in any case.
		}
		if err := c.stack.Close(); err != nil {
			c.closeErr = fmt.Errorf("close chain %s: %w", c.id, err)
		}
		c.log.WithField("chain", c.id).Info("Chain stopped")
	})
	return c.closeErr
}

// checkPort reports ErrPortInUse when a port cannot be listened on. Looking first avoids half-started chains.
func checkPort(ctx context.Context, port int) error {
	if port == 0 {
		return nil
	}
	var config net.ListenConfig
	l, err := config.Listen(ctx, "tcp", net.JoinHostPort(loopback, strconv.Itoa(port)))
	if err != nil {
		return fmt.Errorf("%w: %d: %w", ErrPortInUse, port, err)
	}
	if err := l.Close(); err != nil {
		return fmt.Errorf("release port %d: %w", port, err)
	}
	return nil
}
