package quorum

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"strconv"
	"strings"
	"sync/atomic"
	"time"

	"github.com/ballast-avs/ballast/chain/redact"
	"github.com/ballast-avs/ballast/chain/rpc"
	"github.com/ballast-avs/ballast/messages"
)

// MaxEndpoints bounds the endpoints of a pool: each of them is asked in every read.
const MaxEndpoints = 16

// PoolConfig says how the endpoints of one chain are used. A zero field takes its default.
type PoolConfig struct {
	Limits rpc.Limits
	// Quorum is how many endpoints have to give the same answer to a read that decides a vote; default is a majority.
	// With 1, one endpoint is believed, and the others stand in for it when it fails.
	Quorum int
	// Patience is the least time that every endpoint has for an answer, however quick others are; default 500ms.
	Patience time.Duration
	Now      func() time.Time                  // default is the wall clock
	Jitter   func(time.Duration) time.Duration // between 0 and a duration; default is chance
	Watch    Watch
}

// Watch is told what endpoints do, each named by host and position. Nil functions are skipped; they may be called from
// several goroutines and must not block.
type Watch struct {
	Request      func(endpoint string, r rpc.Request)
	RoundTrip    func()
	Error        func(endpoint string, err error)
	Disagreement func(endpoint, what string)
	// Paused is told when an endpoint is not asked for a while, Restored when it was asked again and answered.
	Paused   func(endpoint string, s EndpointStatus)
	Restored func(endpoint string)
}

// Pool is the endpoints of one chain. All methods may be called from any goroutine.
type Pool struct {
	members  []*member
	quorum   int
	limits   rpc.Limits
	patience time.Duration
	identity atomic.Pointer[Identity] // of the chain, as Identify found it first; nil before
}

// Majority is the smallest number of endpoints that is more than half of n.
func Majority(n int) int { return n/2 + 1 }

// NewPool prepares the endpoints without asking them anything. The first one is the first choice where one is enough.
func NewPool(addresses []string, c PoolConfig) (*Pool, error) {
	switch n := len(addresses); {
	case n == 0:
		return nil, errors.New("new pool: no endpoint is given")
	case n > MaxEndpoints:
		return nil, fmt.Errorf("new pool: %d endpoints are more than %d", n, MaxEndpoints)
	case c.Quorum < 0 || c.Quorum > n:
		return nil, fmt.Errorf("new pool: a quorum of %d is not between 1 and the number of endpoints, %d", c.Quorum, n)
	}
	rpc.SetDefault(&c.Quorum, Majority(len(addresses)))
	if c.Now == nil {
		c.Now = rpc.Now
	}
	if c.Jitter == nil {
		c.Jitter = chance
	}
	rpc.SetDefault(&c.Patience, 500*time.Millisecond)
	p := &Pool{quorum: c.Quorum, limits: c.Limits.WithDefaults(), patience: c.Patience}
	for i, address := range addresses {
		if slices.Contains(addresses[:i], address) {
			return nil, fmt.Errorf("new pool: endpoint %d, %s, is listed twice and would count twice", i,
				redact.Host(address))
		}
		m, err := newMember(i, address, c)
		if err != nil {
			return nil, fmt.Errorf("new pool: endpoint %d: %w", i, err)
		}
		p.members = append(p.members, m)
	}
	return p, nil
}

// chance returns a random duration below d.
func chance(d time.Duration) time.Duration {
	if d <= 0 {
		return 0
	}
	return rand.N(d) //nolint:gosec // It spreads load, it guards nothing.
}

// Close ends all connections.
func (p *Pool) Close() {
	for _, m := range p.members {
		m.endpoint.Close()
	}
}

// Quorum is how many endpoints have to agree.
func (p *Pool) Quorum() int { return p.quorum }

// Limits are those of each endpoint.
func (p *Pool) Limits() rpc.Limits { return p.limits }

// Endpoints lists the endpoints, in the order of the configuration, for readers that ask each one within a Read. What
// one of them answers decides nothing.
func (p *Pool) Endpoints() []*rpc.Endpoint {
	all := make([]*rpc.Endpoint, 0, len(p.members))
	for _, m := range p.members {
		all = append(all, m.endpoint)
	}
	return all
}

// Status tells how each endpoint is doing, in the order of the configuration.
func (p *Pool) Status() []EndpointStatus {
	all := make([]EndpointStatus, 0, len(p.members))
	for _, m := range p.members {
		all = append(all, m.health.status(m.name))
	}
	return all
}

// candidates lists who may be asked: the healthy ones, those without recent failures first; and where they are fewer
// than needed, those that had failed, since a bad answer must not stop a node. Endpoints in quarantine, those on
// another chain and those that asked for a pause are left out.
func (p *Pool) candidates(need int) []*member {
	type candidate struct {
		m       *member
		resting bool
		until   time.Time
	}
	var all []candidate
	ready := 0
	for _, m := range p.members {
		switch cond, until := m.health.state(); cond {
		case healthy:
			all = append(all, candidate{m: m, until: until})
			ready++
		case resting:
			all = append(all, candidate{m, true, until})
		case throttled, quarantined, foreign:
		}
	}
	// A healthy endpoint without recent failures has no end of a pause, the zero time.
	slices.SortStableFunc(all, func(a, b candidate) int {
		if a.resting != b.resting {
			return cmp.Compare(Btoi(a.resting), Btoi(b.resting))
		}
		return a.until.Compare(b.until)
	})
	var members []*member
	for _, c := range all[:max(ready, min(need, len(all)))] {
		members = append(members, c.m)
	}
	return members
}

// Btoi counts: 1 for true.
func Btoi(b bool) int {
	if b {
		return 1
	}
	return 0
}

// paused says of each endpoint that is not asked why.
func (p *Pool) paused() []error {
	var errs []error
	for _, m := range p.members {
		if cond, _ := m.health.state(); cond != healthy {
			errs = append(errs, pauseError(m.health.status(m.name)))
		}
	}
	return errs
}

// errTooFew returns the error of a pool in which too few endpoints can be asked.
func (p *Pool) errTooFew(ready int) error {
	need := "no endpoint may be asked now"
	if ready > 0 {
		need = fmt.Sprintf("%d of %d endpoints may be asked now, a quorum is %d", ready, len(p.members), p.quorum)
	}
	err := oneLine(append([]error{errors.New(need)}, p.paused()...))
	if n := p.foreign(); n > 0 && len(p.members)-n < p.quorum {
		return rpc.Coded("choose an endpoint", messages.ReasonChainChanged, err.Error(), err)
	}
	return rpc.Unavailable("choose an endpoint", err)
}

// foreign counts the endpoints that serve another chain than the pool's.
func (p *Pool) foreign() int {
	n := 0
	for _, m := range p.members {
		if cond, _ := m.health.state(); cond == foreign {
			n++
		}
	}
	return n
}

// oneLine joins errors for a log that has a line for each.
func oneLine(errs []error) error {
	texts := make([]string, 0, len(errs))
	for _, err := range errs {
		texts = append(texts, err.Error())
	}
	return errors.New(strings.Join(texts, "; "))
}

// member is an endpoint in a pool: what it does is taken notice of.
type member struct {
	index    int
	name     string
	endpoint *rpc.Endpoint
	health   health
	watch    Watch
}

func newMember(index int, address string, c PoolConfig) (*member, error) {
	m := &member{
		index: index, name: redact.Host(address) + "#" + strconv.Itoa(index), watch: c.Watch,
		health: health{now: c.Now, jitter: c.Jitter},
	}
	var err error
	m.endpoint, err = rpc.NewEndpoint(address, c.Limits, rpc.Meter{Request: m.observed, RoundTrip: c.Watch.RoundTrip})
	if err != nil {
		return nil, err
	}
	return m, nil
}

func (m *member) observed(r rpc.Request) {
	m.health.observed(r)
	if m.watch.Request != nil {
		m.watch.Request(m.name, r)
	}
}

// usable counts an answer that could not be used, whatever was wrong with it, to a question that was asked at a time.
// No endpoint is blamed if the caller gave up, and none backs off for what it says about a call, in whatever words.
func (m *member) usable(ctx context.Context, err error, asked time.Time) error {
	if err == nil || ctx.Err() != nil {
		return err
	}
	switch f := messages.AsFailure(err); f.Reason { //nolint:exhaustive // All others are answers.
	case messages.ReasonChainUnavailable:
		m.failed(err, asRead, asked)
	case messages.ReasonChainChanged:
		m.turned(m.health.served(f.Detail))
	}
	return err
}

func (m *member) failed(err error, by purpose, asked time.Time) {
	if m.watch.Error != nil {
		m.watch.Error(m.name, err)
	}
	if !rpc.AboutTheCall(err) {
		m.turned(m.health.failed(err, by, asked))
	}
}

func (m *member) disagreed(what string) {
	if m.watch.Disagreement != nil {
		m.watch.Disagreement(m.name, what)
	}
	m.turned(m.health.disagreed(what))
}

func (m *member) doubted(what string) {
	if m.watch.Disagreement != nil {
		m.watch.Disagreement(m.name, what)
	}
	m.health.doubted(what)
}

func (m *member) succeeded() { m.turned(m.health.succeeded(asRead)) }

func (m *member) turned(t *turn) {
	switch {
	case t == nil:
	case t.to == healthy:
		if m.watch.Restored != nil {
			m.watch.Restored(m.name)
		}
	case m.watch.Paused != nil:
		m.watch.Paused(m.name, m.health.status(m.name))
	}
}
