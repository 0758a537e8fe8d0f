package webapi

import (
	"bytes"
	"context"
	"errors"
	"io"
	"net/http"
	"net/url"

	"github.com/ballast-avs/ballast/chain/redact"
	"github.com/ballast-avs/ballast/chain/transport"
)

// route is one path of the service, with its places and its breaker.
type route struct {
	config  Config
	call    string
	url     string
	user    *url.Userinfo
	secrets []string
	again   func(reply, error) bool // whether another try is right
	client  *http.Client
	places  chan struct{}
	breaker *breaker
	metrics *metrics
}

func newRoute(c Config, at service, call string, client *http.Client, m *metrics) *route {
	r := &route{
		config: c, call: call, url: at.at(pathValidate), user: at.user,
		secrets: redact.Secrets(&url.URL{User: at.user}), again: mayPass, client: client, metrics: m,
		places:  make(chan struct{}, c.Concurrent),
		breaker: newBreaker(c.Clock, c.BreakerFailures, c.BreakerRest, m.open.WithLabelValues(call)),
	}
	if call == callMessage {
		r.url, r.again = at.at(pathMessage), func(_ reply, err error) bool { return notSent(err) }
	}
	return r
}

// mayPass tells whether a question is worth another try: no connection, no answer in time, or an error of the service.
// It asks and changes nothing, so it may arrive twice.
func mayPass(got reply, err error) bool {
	if err != nil {
		return !errors.Is(err, errResting) && !errors.Is(err, errBusy) && !errors.Is(err, errStopped)
	}
	return got.status >= http.StatusInternalServerError
}

// ask sends a body until there is an answer that another try would not change. A breaker that opens meanwhile ends the
// tries, and what the last one brought is what there is.
func (r *route) ask(ctx context.Context, body []byte) (reply, error) {
	got, err := r.try(ctx, body)
	for n := 1; n < r.config.Attempts && r.again(got, err) && r.pause(ctx, n); n++ {
		next, nextErr := r.try(ctx, body)
		if errors.Is(nextErr, errResting) {
			break
		}
		got, err = next, nextErr
	}
	return got, err
}

// pause waits before the next try. It reports false, at once, where the context would end before.
func (r *route) pause(ctx context.Context, tries int) bool {
	d := r.config.RetryMin
	for range tries - 1 {
		d = min(2*d, r.config.RetryMax)
	}
	d = d/2 + r.config.Jitter(d/2)
	if end, ok := ctx.Deadline(); ok && !r.config.Clock.Now().Add(d).Before(end) {
		return false
	}
	over := make(chan struct{})
	defer r.config.Clock.After(d, func() { close(over) })()
	select {
	case <-over:
		return true
	case <-ctx.Done():
		return false
	}
}

// try sends a body once, when there is a place for it and unless the breaker is open.
func (r *route) try(ctx context.Context, body []byte) (reply, error) {
	select {
	case r.places <- struct{}{}:
		defer func() { <-r.places }()
	case <-ctx.Done():
		return reply{}, errBusy
	}
	turn, ok := r.breaker.enter()
	if !ok {
		return reply{}, errResting
	}
	seen := unseen // as it stays if a panic ends the try
	defer func() { r.breaker.leave(turn, seen) }()
	started := r.config.Clock.Now()
	limited, cancel := context.WithTimeout(ctx, r.config.Timeout)
	defer cancel()
	got, err := r.exchange(limited, body)
	took := r.config.Clock.Now().Sub(started)
	r.metrics.took(r.call, took)
	err = cause(ctx, limited, err, 2*took >= r.config.Timeout)
	seen = sightOf(got, err)
	return got, err
}

// cause says who ended an exchange that has no answer: the caller, the time, or the network. A caller's deadline counts
// as the time that is over only where the service had a fair part of it.
func cause(ctx, limited context.Context, err error, fair bool) error {
	switch {
	case err == nil:
		return nil
	case ctx.Err() != nil && (!fair || errors.Is(ctx.Err(), context.Canceled)):
		return errStopped
	case limited.Err() != nil:
		return errTimeout
	}
	return err
}

// exchange sends a body and reads the answer, as far as it may be long.
func (r *route) exchange(ctx context.Context, body []byte) (reply, error) {
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, r.url, bytes.NewReader(body))
	if err != nil {
		return reply{}, err
	}
	request.Header.Set("Content-Type", "application/json")
	request.Header.Set("Accept", "application/json")
	if r.user != nil {
		password, _ := r.user.Password()
		request.SetBasicAuth(r.user.Username(), password)
	}
	response, err := r.client.Do(request)
	if err != nil {
		return reply{}, err
	}
	defer func() { _ = response.Body.Close() }() // Only read.
	text, err := io.ReadAll(response.Body)
	cut := errors.Is(err, transport.ErrTooLarge)
	if err != nil && !cut {
		return reply{}, err
	}
	return reply{status: response.StatusCode, body: text, cut: cut, secrets: r.secrets}, nil
}

// sightOf is what a try tells about the service. Statuses 502 to 504 are those of a proxy whose service is
// away. Any other answer shows that it is there, an error too: a task that it cannot cope with must not keep
// others from being judged.
func sightOf(got reply, err error) sight {
	switch {
	case errors.Is(err, errStopped):
		return unseen
	case err != nil:
		return absent
	}
	switch got.status {
	case http.StatusBadGateway, http.StatusServiceUnavailable, http.StatusGatewayTimeout:
		return absent
	}
	return present
}
