package rpc

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/rpc"
	"golang.org/x/sync/errgroup"

	"github.com/ballast-avs/ballast/chain/transport"
)

// Limits bounds what one endpoint is asked for at once and what it may answer. A zero field takes its default.
type Limits struct {
	// Timeout bounds one HTTP request; default 30s. A node runs a batch's calls one after the other, up to 5s each.
	Timeout time.Duration
	// ResponseBytes bounds one answer after decompression; default 32 MiB (go-ethereum's own batch limit is 25 MB).
	ResponseBytes int64
	// BatchItems bounds the calls of one request; default 100, the smallest limit among public providers.
	BatchItems int
	// BatchBytes bounds the size of one request; default 1 MiB (go-ethereum takes 5 MB, nginx by default 1 MB).
	BatchBytes int
	// CallGas is the gas that the endpoint grants to one eth_call; default 50,000,000 (go-ethereum's).
	CallGas uint64
	// BatchGas bounds the gas of all eth_calls of one request; default 400,000,000, about 4s of one core.
	BatchGas uint64
	// Parallel bounds the requests under way at once; default 4.
	Parallel int
}

// WithDefaults fills in the fields that are zero.
func (l Limits) WithDefaults() Limits {
	SetDefault(&l.Timeout, 30*time.Second)
	SetDefault(&l.ResponseBytes, 32<<20)
	SetDefault(&l.BatchItems, 100)
	SetDefault(&l.BatchBytes, 1<<20)
	SetDefault(&l.CallGas, 50_000_000)
	SetDefault(&l.BatchGas, 400_000_000)
	SetDefault(&l.Parallel, 4)
	return l
}

// SetDefault sets a field that is zero.
func SetDefault[T comparable](field *T, value T) {
	var zero T
	if *field == zero {
		*field = value
	}
}

// Request describes one finished HTTP request for metrics.
type Request struct {
	Calls       int // JSON-RPC calls in the batch
	Elapsed     time.Duration
	Failed      bool // no answer, or no JSON-RPC answer
	RateLimited bool // it failed because the endpoint wants to be asked less often
	Methods     map[string]Outcomes
}

// Outcomes counts the calls of one method in one request. Which methods there are is up to this package.
type Outcomes struct {
	Answered int
	Refused  int // answered with an error, as a call that reverts
	Failed   int // not answered, as the request was not
}

// Meter is told about traffic. Nil functions are skipped; they may be called from several goroutines.
type Meter struct {
	Request   func(Request)
	RoundTrip func() // one step of a sequence in which every request of a step is under way at once
}

// Endpoint is one JSON-RPC endpoint over HTTP or WebSocket. All methods may be called from any goroutine.
type Endpoint struct {
	*link
	Limits     Limits
	meter      Meter
	BatchItems atomic.Int64 // learned: falls when the endpoint refuses a batch for its length
	settled    Capability   // learned: the length above was too much a moment ago, so it does not grow yet
	unbatched  Capability   // learned: the endpoint takes no batch at all
	Tip        Tip          // learned: how far its blocks reach
	refusals   sync.Map     // learned: a *Capability for each method whose first way to ask was refused
}

// NewEndpoint prepares an endpoint without connecting.
func NewEndpoint(url string, limits Limits, meter Meter) (*Endpoint, error) {
	limits = limits.WithDefaults()
	l, err := newLink(url, limits)
	if err != nil {
		return nil, err
	}
	e := &Endpoint{link: l, Limits: limits, meter: meter}
	e.BatchItems.Store(int64(limits.BatchItems))
	return e, nil
}

// Ask sends calls in as few requests as the limits allow, several at once, and waits for all: one round trip
// unless there are more requests than may run at once. It fails when a request has no usable answer; errors of
// single calls are in call.err.
func (e *Endpoint) Ask(ctx context.Context, calls []*Call) error {
	return e.AskGuarded(ctx, calls, nil)
}

// AskGuarded is ask with a guard in every request. What an endpoint refuses to be asked so it is asked in another way,
// if there is one, and for a while at once.
func (e *Endpoint) AskGuarded(ctx context.Context, calls []*Call, g *Guard) error {
	for _, c := range calls {
		c.second = c.Otherwise != nil && e.refusal(c.Method).Skip()
	}
	if err := e.askAll(ctx, calls, g); err != nil {
		return err
	}
	var again []*Call
	for _, c := range calls {
		if c.refusedWay() {
			c.second = true
			e.refusal(c.Method).Lost()
			again = append(again, c)
		}
	}
	return e.askAll(ctx, again, g)
}

// refusal is what was learned about the first way to ask for a method.
func (e *Endpoint) refusal(method string) *Capability {
	learned, _ := e.refusals.LoadOrStore(method, new(Capability))
	return learned.(*Capability) //nolint:forcetypeassert,errcheck // Nothing else is stored.
}

// askAll asks in as few rounds as the limits allow.
func (e *Endpoint) askAll(ctx context.Context, calls []*Call, g *Guard) error {
	for len(calls) > 0 { // What one round learns about the length of batches holds for the next.
		batches := e.Split(calls, g.len())
		e.roundTrip()
		group, groupCtx := errgroup.WithContext(ctx)
		for _, batch := range batches[:min(e.Limits.Parallel, len(batches))] {
			calls = calls[len(batch):]
			group.Go(func() error { return e.send(groupCtx, batch, g, true) })
		}
		if err := group.Wait(); err != nil {
			return err
		}
	}
	return nil
}

// Split cuts calls into batches within the limits, in order, with room for some calls more. A call that is too big by
// itself gets a batch of its own.
func (e *Endpoint) Split(calls []*Call, room int) [][]*Call {
	var batches [][]*Call
	var items, bytes int
	var gas uint64
	limit := int(e.BatchItems.Load()) - room
	start := 0
	for i, c := range calls {
		full := items >= limit || bytes+c.Bytes > e.Limits.BatchBytes || gas+c.Gas > e.Limits.BatchGas
		if full && items > 0 {
			batches = append(batches, calls[start:i])
			start, items, bytes, gas = i, 0, 0, 0
		}
		items, bytes, gas = items+1, bytes+c.Bytes, gas+c.Gas
	}
	if start < len(calls) {
		batches = append(batches, calls[start:])
	}
	return batches
}

// send makes one request. If the endpoint finds it too long, smaller ones are made instead; so they are if it ran out
// of time, but then, if again is not set, no smaller ones yet: an endpoint that hangs would be asked for each call.
func (e *Endpoint) send(ctx context.Context, calls []*Call, g *Guard, again bool) error {
	watched := g.calls()
	all := append(slices.Clip(calls), watched...)
	err := e.post(ctx, all)
	for i := 0; err == nil && i < len(all); i++ {
		if rateLimited(all[i].Err) {
			err = all[i].Err
		}
	}
	slow := again &&
		(batchTimedOut(err) || slices.ContainsFunc(all, func(c *Call) bool { return batchTimedOut(c.Err) }))
	if err != nil && (rateLimited(err) || !tooLong(err) && !slow) {
		return Unavailable("ask endpoint", err)
	}
	long := err != nil || slow || slices.ContainsFunc(all, func(c *Call) bool { return tooLong(c.Err) })
	if !long {
		e.grow(len(all))
		return g.check(watched)
	}
	if len(calls) == 1 {
		return e.tooLongAlone(calls[0], errors.Join(err, calls[0].Err))
	}
	half := len(calls) / 2
	e.shorten(half + g.len())
	for len(calls) > 0 {
		part := e.Split(calls, g.len())[0]
		part = part[:min(len(part), half)]
		calls = calls[len(part):]
		e.roundTrip()
		if err := e.send(ctx, part, g, again && !slow); err != nil {
			return err
		}
	}
	return nil
}

// shorten lowers the length of batches.
func (e *Endpoint) shorten(items int) {
	for {
		now := e.BatchItems.Load()
		if e.BatchItems.CompareAndSwap(now, min(now, int64(max(items, 1)))) {
			e.settled.Lost()
			return
		}
	}
}

// tooLongAlone is what becomes of a call that the endpoint finds too long by itself. A part of a list is asked again in
// smaller parts; but not where its answer was too long for us, since an endpoint could flood us that way.
func (e *Endpoint) tooLongAlone(c *Call, err error) error {
	if c.Divisible && !errors.Is(err, transport.ErrTooLarge) {
		c.Result, c.Err = nil, fmt.Errorf("%w: %w", ErrCallTooLong, err)
		return nil
	}
	return Unavailable("ask endpoint for one call", err)
}

// grow allows longer batches again after a while of full ones that passed, so that one bad answer does not make batches
// short for good.
func (e *Endpoint) grow(items int) {
	now := e.BatchItems.Load()
	if int64(items) >= now && now < int64(e.Limits.BatchItems) && !e.settled.Skip() {
		e.BatchItems.CompareAndSwap(now, min(now+now/8+1, int64(e.Limits.BatchItems)))
	}
}

// post makes the HTTP request within its time limit, fills in the answers and reports to the meter.
func (e *Endpoint) post(ctx context.Context, calls []*Call) error {
	ctx, cancel := context.WithTimeout(ctx, e.Limits.Timeout)
	defer cancel()
	began := Now()
	err := e.exchange(ctx, calls)
	if e.meter.Request != nil {
		e.meter.Request(Request{
			Calls: len(calls), Elapsed: Now().Sub(began), Failed: err != nil, RateLimited: rateLimited(err),
			Methods: outcomes(calls, err),
		})
	}
	return err
}

func outcomes(calls []*Call, failed error) map[string]Outcomes {
	methods := map[string]Outcomes{}
	for _, c := range calls {
		o := methods[c.Method]
		switch {
		case failed != nil:
			o.Failed++
		case c.Err != nil:
			o.Refused++
		default:
			o.Answered++
		}
		methods[c.Method] = o
	}
	return methods
}

// exchange asks for calls in one batch, or for a single call without one where the endpoint takes no batches.
func (e *Endpoint) exchange(ctx context.Context, calls []*Call) error {
	client, err := e.connect(ctx)
	if err != nil {
		return err
	}
	within, end := client.within(ctx)
	defer end()
	err = e.exchangeOn(within, client, calls)
	switch {
	case errors.Is(ctx.Err(), context.DeadlineExceeded):
		e.timedOut(client)
	case err != nil && within.Err() != nil && ctx.Err() == nil:
		return errSocketEnded
	}
	return err
}

// exchangeOn is exchange with a client.
func (e *Endpoint) exchangeOn(ctx context.Context, client *session, calls []*Call) error {
	if len(calls) == 1 && e.unbatched.Skip() {
		return e.exchangeOne(ctx, client, calls[0])
	}
	elements := make([]rpc.BatchElem, len(calls))
	for i, c := range calls {
		c.Result, c.Err = nil, nil
		elements[i] = rpc.BatchElem{Method: c.Method, Args: c.args(), Result: &c.Result}
	}
	err := e.masked(client.BatchCallContext(ctx, elements))
	for i, c := range calls {
		c.Err = e.masked(elements[i].Error)
	}
	if len(calls) == 1 && !rateLimited(err) && (tooLong(err) || tooLong(calls[0].Err)) &&
		!errors.Is(err, transport.ErrTooLarge) {
		e.unbatched.Lost() // A batch of one is not a long batch.
		return e.exchangeOne(ctx, client, calls[0])
	}
	return err
}

// exchangeOne asks for one call outside of a batch.
func (e *Endpoint) exchangeOne(ctx context.Context, client *session, c *Call) error {
	c.Result, c.Err = nil, nil
	err := e.masked(client.CallContext(ctx, &c.Result, c.Method, c.args()...))
	var coded rpc.Error
	if errors.As(err, &coded) {
		c.Err = err
		return nil
	}
	return err
}

func (e *Endpoint) roundTrip() {
	if e.meter.RoundTrip != nil {
		e.meter.RoundTrip()
	}
}
