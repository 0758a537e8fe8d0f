package monitor

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/push"
	"github.com/sirupsen/logrus"

	"github.com/ballast-avs/ballast/actors/kit"
	"github.com/ballast-avs/ballast/chain/redact"
	"github.com/ballast-avs/ballast/chain/transport"
)

const (
	// PushEvery is the time between two pushes to a Pushgateway: the usual time between two scrapes.
	PushEvery = 15 * time.Second
	// pushRest is the longest pause after failures, which doubles with every failure in a row.
	pushRest = 4 * time.Minute
	// pushLimit bounds one push.
	pushLimit = 10 * time.Second
	// pushAnswer bounds a Pushgateway's answer, pushWords what of it ends up in the log, in bytes.
	pushAnswer, pushWords = 64 << 10, 512
	pushJob               = "ballast"
)

// Pusher pushes a registry to the Pushgateway of --metrics.export-url. A failure is told once
// until a push succeeds again.
type Pusher struct {
	gateway *push.Pusher
	client  *http.Client
	secrets []string // of the Pushgateway's URL
	clock   kit.Clock
	log     *logrus.Entry

	failures int       // in a row
	rest     time.Time // no push before
}

// NewPusher returns a Pusher to the Pushgateway at a URL, under the label of an instance.
func NewPusher(gateway, instance string, metrics prometheus.Gatherer, clock kit.Clock, log *logrus.Entry) *Pusher {
	client := transport.Client(transport.New(transport.Limits{Timeout: pushLimit, Bytes: pushAnswer},
		&http.Transport{Proxy: http.ProxyFromEnvironment, MaxIdleConns: 1}))
	var secrets []string
	if u, err := url.Parse(gateway); err == nil {
		secrets = redact.Secrets(u)
	}
	return &Pusher{
		gateway: push.New(gateway, pushJob).Client(gatewayClient{client}).Gatherer(metrics).
			Grouping("instance", instance),
		client: client, secrets: secrets, clock: clock, log: log,
	}
}

// Close ends the connection that waits for the next push.
func (p *Pusher) Close() { p.client.CloseIdleConnections() }

// Push pushes once, unless it backs off after failures.
func (p *Pusher) Push(ctx context.Context) {
	if p.clock.Now().Before(p.rest) {
		return
	}
	err := p.gateway.PushContext(ctx)
	switch {
	case ctx.Err() != nil: // the node stops
	case err != nil:
		p.failed(err)
	case p.failures > 0:
		p.log.Info("Metrics are pushed again")
		p.failures, p.rest = 0, time.Time{}
	}
}

func (p *Pusher) failed(err error) {
	if p.failures == 0 {
		p.log.WithError(redact.Masked(err, p.secrets)).Warn("Metrics cannot be pushed to --metrics.export-url")
	}
	p.rest = p.clock.Now().Add(min(PushEvery<<min(p.failures, 8), pushRest))
	p.failures++
}

// gatewayClient asks the Pushgateway. What it answers with another code than those of success is an error here, with as
// much of its words as a line can hold and without the address, which may hold a password.
type gatewayClient struct{ http *http.Client }

// Do implements push.HTTPDoer.
func (c gatewayClient) Do(r *http.Request) (*http.Response, error) {
	answer, err := c.http.Do(r)
	if err != nil || answer.StatusCode == http.StatusOK || answer.StatusCode == http.StatusAccepted {
		return answer, err
	}
	defer answer.Body.Close() //nolint:errcheck // It was read as far as it matters.
	words, err := io.ReadAll(io.LimitReader(answer.Body, pushWords))
	return nil, errors.Join(fmt.Errorf("the Pushgateway answers %s: %q", answer.Status, words), err)
}
