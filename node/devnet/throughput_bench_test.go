package devnet

import (
	"context"
	"encoding/binary"
	"errors"
	"io"
	"math/big"
	"net"
	"net/http"
	"net/http/httptest"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rpc"
	"golang.org/x/sync/errgroup"
	"golang.org/x/time/rate"

	"github.com/ballast-avs/ballast/actors/protocol"
	"github.com/ballast-avs/ballast/messages"
	"github.com/ballast-avs/ballast/node/p2p"
)

// narrow is a chain that has less room than this machine can fill: 25 tasks of 4 attesters or 18 of 10 in a block of 3
// s. The largest contract just fits in.
func narrow(o *Options) { o.L2GasLimit, o.BlockTime = 9_000_000, 3*time.Second }

// wide is a chain with more room than this machine can fill: 170 tasks in a block of 1 s.
func wide(o *Options) { o.L2GasLimit, o.BlockTime = 60_000_000, time.Second }

// BenchmarkTasks measures how many of the AVS's own tasks a network settles in a second, from sendTask to the mined
// transaction, where this machine is the limit and where the chain is.
func BenchmarkTasks(b *testing.B) {
	for _, c := range []struct {
		name      string
		attesters int
		chain     func(*Options)
		tasks     int
	}{
		{"narrow-4", 4, narrow, 150}, {"narrow-10", 10, narrow, 60}, {"wide-4", 4, wide, 150}, {"wide-10", 10, wide, 50},
	} {
		b.Run(c.name, func(b *testing.B) {
			service := httptest.NewServer(http.HandlerFunc(approveAll))
			b.Cleanup(service.Close)
			o := quietOptions(b, c.attesters, time.Hour)
			o.WebAPI = service.URL
			c.chain(&o)
			benchmarkTasks(b, bring(b, o), c.tasks)
		})
	}
}

// approveAll is an AVS's Validation Service that finds every task right.
func approveAll(w http.ResponseWriter, r *http.Request) {
	_, _ = io.Copy(io.Discard, r.Body)
	_, _ = io.WriteString(w, `{"data": true, "error": false, "message": null}`)
}

func benchmarkTasks(b *testing.B, d *Devnet, tasks int) {
	b.Helper()
	if err := d.StartNodes(b.Context(), nil); err != nil {
		b.Fatal(err)
	}
	performers := make([]*performer, len(d.keys))
	for i := range performers {
		performers[i] = d.performer(b, i)
	}
	if err := d.await(b.Context(), "the node to know its performers", func(ctx context.Context) (bool, error) {
		err := performers[0].send(ctx)
		return err == nil, err
	}); err != nil {
		b.Fatal(err)
	}
	var all throughput
	for b.Loop() {
		once, err := d.settle(b.Context(), performers, tasks)
		if err != nil {
			b.Fatal(err)
		}
		all = append(all, once...)
	}
	all.report(b, d.options)
}

// performer hands tasks to the aggregator as quickly as the network takes one performer's.
type performer struct {
	client *rpc.Client
	keys   operatorKeys
	chain  messages.ChainID
	pace   *rate.Limiter
	sent   uint64
}

// performer is an operator at an address of its own: nodes limit what one address asks.
func (d *Devnet) performer(b *testing.B, operator int) *performer {
	b.Helper()
	dialer := net.Dialer{LocalAddr: &net.TCPAddr{IP: net.IPv4(127, 0, 1, byte(operator+1))}}
	transport := &http.Transport{DialContext: dialer.DialContext}
	b.Cleanup(transport.CloseIdleConnections)
	client, err := rpc.DialOptions(b.Context(), d.State().Operators[0].JSONRPC, rpc.WithHTTPClient(&http.Client{Transport: transport}))
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(client.Close)
	limits := p2p.Default().Limits
	return &performer{
		client: client, keys: d.keys[operator], chain: chainID(d.l2s[0].chain),
		pace: rate.NewLimiter(rate.Limit(limits.PerformerPerSecond), limits.PerformerBurst),
	}
}

// tries bounds how often a task is handed over that the node did not take: it may be late on a busy machine.
const tries = 5

// send hands over one more task. One that was taken after all is the same task.
func (p *performer) send(ctx context.Context) error {
	p.sent++
	task := messages.Proposal{
		ProofOfTask: "benchmark", Data: binary.BigEndian.AppendUint64(nil, p.sent), Performer: p.keys.Address(), Chain: p.chain,
	}
	id := protocol.TaskID(task)
	signature, err := crypto.Sign(id[:], p.keys.account)
	if err != nil {
		return err
	}
	signature[64] += 27
	for range tries {
		if err = p.pace.Wait(ctx); err != nil {
			return err
		}
		var taken bool
		if err = p.client.CallContext(ctx, &taken, "sendTask",
			task.ProofOfTask, hexutil.Encode(task.Data), task.Definition, task.Performer, hexutil.Encode(signature)); err == nil {
			return nil
		}
	}
	return err
}

// settle hands over many tasks at once and waits until the chain has all of them.
func (d *Devnet) settle(ctx context.Context, performers []*performer, tasks int) (throughput, error) {
	before, err := d.l2s[0].chain.Client().HeaderByNumber(ctx, nil)
	if err != nil {
		return nil, err
	}
	began := time.Now()
	var sending errgroup.Group
	for i, p := range performers {
		sending.Go(func() error {
			var err error
			for range (tasks + i) / len(performers) { // together they are all
				err = errors.Join(err, p.send(ctx))
			}
			return err
		})
	}
	if err := sending.Wait(); err != nil {
		return nil, err
	}
	var logs []types.Log
	err = d.await(ctx, "all tasks to be settled", func(ctx context.Context) (bool, error) {
		logs, err = d.settledSince(ctx, before.Number)
		return len(logs) >= tasks, err
	})
	if err != nil {
		return nil, err
	}
	return d.weigh(ctx, logs, time.Since(began))
}

// settledSince are the events of tasks that were settled after a block.
func (d *Devnet) settledSince(ctx context.Context, block *big.Int) ([]types.Log, error) {
	return d.l2s[0].chain.Client().FilterLogs(ctx, ethereum.FilterQuery{
		FromBlock: new(big.Int).Add(block, big.NewInt(1)), Addresses: []common.Address{d.l2s[0].contracts.AttestationCenter},
		Topics: [][]common.Hash{{crypto.Keccak256Hash([]byte("TaskSubmitted(address,uint32,string,bytes,uint16,uint256[])"))}},
	})
}

// throughput is what became of tasks, each time that many were handed over.
type throughput []settled

type settled struct {
	tasks   int
	blocks  int // from the first to the last that has any
	fullest int // tasks of the block that has most
	gas     uint64
	took    time.Duration
}

// weigh adds up what tasks cost.
func (d *Devnet) weigh(ctx context.Context, logs []types.Log, took time.Duration) (throughput, error) {
	first, last := logs[0].BlockNumber, logs[len(logs)-1].BlockNumber
	s, blocks := settled{tasks: len(logs), took: took, blocks: int(last-first) + 1}, map[uint64]int{}
	for _, l := range logs {
		receipt, err := d.l2s[0].chain.Client().TransactionReceipt(ctx, l.TxHash)
		if err != nil {
			return nil, err
		}
		s.gas += receipt.GasUsed
		blocks[l.BlockNumber]++
		s.fullest = max(s.fullest, blocks[l.BlockNumber])
	}
	return throughput{s}, nil
}

// report tells how many tasks a second there were, how many the fullest block had and how many fit in one, and what
// part of the chain's room was used.
func (t throughput) report(b *testing.B, o Options) {
	b.Helper()
	var sum settled
	for _, s := range t {
		sum.tasks, sum.gas, sum.took = sum.tasks+s.tasks, sum.gas+s.gas, sum.took+s.took
		sum.blocks, sum.fullest = sum.blocks+s.blocks, max(sum.fullest, s.fullest)
	}
	perTask := float64(sum.gas) / float64(sum.tasks)
	perBlock, room := float64(sum.tasks)/float64(sum.blocks), float64(o.L2GasLimit)/perTask
	b.ReportMetric(float64(sum.tasks)/sum.took.Seconds(), "tasks/s")
	b.ReportMetric(perBlock, "tasks/block")
	b.ReportMetric(perTask, "gas/task")
	b.ReportMetric(room, "room/block")
	b.ReportMetric(float64(sum.fullest), "fullest-block")
	b.ReportMetric(perBlock/room, "of-room")
}
