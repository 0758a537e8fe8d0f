package jsonrpc

import (
	"bytes"
	"context"
	"errors"
	"io"
	"net/http"
	"strings"
	"testing"
	"testing/iotest"
	"time"

	"github.com/prometheus/client_golang/prometheus"
)

const token = "a-token-of-enough-characters"

func TestWhoIsTurnedAway(t *testing.T) {
	one := request(1, "eth_chainId")
	header := func(key, value string) func(*http.Request) { return func(r *http.Request) { r.Header.Set(key, value) } }
	withToken := func(c *Config) { c.Token = token }
	small := func(c *Config) { c.MaxBody = int64(len(one)) }
	for name, c := range map[string]struct {
		config  func(*Config)
		change  func(*http.Request)
		status  int
		outcome string
	}{
		"plain":              {nil, nil, 200, ""},
		"charset":            {nil, header("Content-Type", "application/json; charset=utf-8"), 200, ""},
		"no type":            {nil, func(r *http.Request) { r.Header.Del("Content-Type") }, 200, ""},
		"text":               {nil, header("Content-Type", "text/plain"), 415, outcomeInvalid},
		"form":               {nil, header("Content-Type", "application/x-www-form-urlencoded"), 415, outcomeInvalid},
		"bad type":           {nil, header("Content-Type", ";"), 415, outcomeInvalid},
		"web page":           {nil, header("Origin", "https://evil.example"), 403, outcomeInvalid},
		"page of this host":  {nil, header("Origin", "http://example.com"), 403, outcomeInvalid},
		"null origin":        {nil, header("Origin", "null"), 403, outcomeInvalid},
		"empty origin":       {nil, header("Origin", ""), 403, outcomeInvalid},
		"GET":                {nil, func(r *http.Request) { r.Method = http.MethodGet }, 405, outcomeInvalid},
		"preflight":          {nil, func(r *http.Request) { r.Method = http.MethodOptions }, 405, outcomeInvalid},
		"other path":         {nil, func(r *http.Request) { r.URL.Path = "/rpc" }, 404, outcomeInvalid},
		"no token":           {withToken, nil, 401, outcomeUnauthorized},
		"wrong token":        {withToken, header("Authorization", "Bearer "+token+"x"), 401, outcomeUnauthorized},
		"half a token":       {withToken, header("Authorization", "Bearer "+token[:8]), 401, outcomeUnauthorized},
		"other scheme":       {withToken, header("Authorization", "Basic "+token), 401, outcomeUnauthorized},
		"token":              {withToken, header("Authorization", "Bearer "+token), 200, ""},
		"small scheme":       {withToken, header("Authorization", "bearer "+token), 200, ""},
		"token not wanted":   {nil, header("Authorization", "Bearer x"), 200, ""},
		"just fits":          {small, nil, 200, ""},
		"too large":          {func(c *Config) { c.MaxBody = 10 }, nil, 413, outcomeInvalid},
		"too large, chunked": {func(c *Config) { c.MaxBody = 10 }, func(r *http.Request) { r.ContentLength = -1 }, 413, outcomeInvalid},
		"too large, unread": {small, func(r *http.Request) {
			r.Body, r.ContentLength = io.NopCloser(iotest.ErrReader(errors.New("read"))), 1<<20
		}, 413, outcomeInvalid},
		"cut off": {nil, func(r *http.Request) { r.Body = io.NopCloser(iotest.ErrReader(errors.New("gone"))) }, 400, outcomeInvalid},
	} {
		t.Run(name, func(t *testing.T) {
			d := newDesk(t, c.config)
			w := d.serve(one, c.change)
			if w.Code != c.status {
				t.Fatalf("status %d: %s", w.Code, w.Body)
			}
			if strings.Count(w.Body.String(), "\n") != 1 || strings.Contains(w.Body.String(), token) {
				t.Errorf("body %q", w.Body)
			}
			r := read[reply](t, w.Body.Bytes())
			if (c.status == http.StatusOK) != (r.Error == nil) || w.Header().Get("Access-Control-Allow-Origin") != "" {
				t.Errorf("got %+v, %v", r, w.Header())
			}
			if c.outcome != "" && d.counted(methodOther, c.outcome) != 1 {
				t.Errorf("not counted as %s", c.outcome)
			}
		})
	}
}

func TestTheLargestBody(t *testing.T) {
	d := newDesk(t, nil)
	body := `{"jsonrpc":"2.0","id":1,"method":"eth_chainId","params":["` + strings.Repeat("a", 512<<10)
	w := d.serve(body, nil)
	if w.Code != http.StatusRequestEntityTooLarge || read[reply](t, w.Body.Bytes()).reason() != "OVERSIZED" {
		t.Errorf("status %d: %s", w.Code, w.Body)
	}
}

func TestTheRateOfOneAddress(t *testing.T) {
	d := newDesk(t, func(c *Config) { c.RequestsPerSecond, c.Burst = 1, 2 })
	from := func(remote string) int {
		return d.serve(request(1, "eth_chainId"), func(r *http.Request) { r.RemoteAddr = remote }).Code
	}
	for i, want := range []int{200, 200, 429} {
		if got := from("10.0.0.1:1234"); got != want {
			t.Errorf("request %d: status %d", i, got)
		}
	}
	if got := from("[::ffff:10.0.0.1]:99"); got != 429 {
		t.Errorf("the same address in IPv6: status %d", got)
	}
	if got := from("10.0.0.2:1234"); got != 200 {
		t.Errorf("another address: status %d", got)
	}
	d.clock.Advance(time.Second)
	if got := from("10.0.0.1:1234"); got != 200 {
		t.Errorf("a second later: status %d", got)
	}
	web := d.serve("", func(r *http.Request) { r.RemoteAddr = "10.0.0.1:5"; r.Header.Set("Origin", "x") })
	w := d.serve("", func(r *http.Request) { r.RemoteAddr = "10.0.0.1:5" })
	if web.Code != http.StatusForbidden || w.Code != http.StatusTooManyRequests || w.Header().Get("Retry-After") != "1" ||
		read[reply](t, w.Body.Bytes()).reason() != "RATE_LIMITED" {
		t.Errorf("status %d and %d: %s", web.Code, w.Code, w.Body)
	}
	if d.counted(methodOther, outcomeLimited) != 3 {
		t.Error("not counted")
	}
}

func TestEachRequestOfAnArrayCounts(t *testing.T) {
	d := newDesk(t, func(c *Config) { c.RequestsPerSecond, c.Burst = 1, 3 })
	got := read[[]reply](t, d.serve(`[`+task(1)+`,`+task(2)+`,`+task(3)+`,`+task(4)+`,`+task(5)+`]`, nil).Body.Bytes())
	for i, want := range []string{"", "", "", "RATE_LIMITED", "RATE_LIMITED"} {
		if got[i].reason() != want {
			t.Errorf("answer %d: %+v", i, got[i].Error)
		}
	}
	if len(d.node.tasks) != 3 || d.counted("sendTask", outcomeLimited) != 2 {
		t.Errorf("the node got %d tasks", len(d.node.tasks))
	}
}

func TestOneRequestTooMany(t *testing.T) {
	d := newDesk(t, func(c *Config) { c.Concurrent = 1 })
	entered, release := make(chan struct{}), make(chan struct{})
	d.node.send = func(context.Context) error {
		entered <- struct{}{}
		<-release
		return nil
	}
	first := make(chan int)
	go func() { first <- d.serve(task(1), nil).Code }()
	<-entered
	w := d.serve(request(2, "eth_chainId"), nil)
	if w.Code != http.StatusServiceUnavailable || read[reply](t, w.Body.Bytes()).reason() != "RATE_LIMITED" {
		t.Errorf("status %d: %s", w.Code, w.Body)
	}
	close(release)
	if got := <-first; got != http.StatusOK {
		t.Errorf("the first one: status %d", got)
	}
	if w := d.serve(request(2, "eth_chainId"), nil); w.Code != http.StatusOK {
		t.Errorf("afterwards: status %d", w.Code)
	}
}

func TestConfig(t *testing.T) {
	c := Default()
	if err := c.Validate(); err != nil || c.Host != "127.0.0.1" || c.Port != 8545 {
		t.Errorf("default %+v: %v", c, err)
	}
	for key, change := range map[string]func(*Config){
		"host":       func(c *Config) { c.Host = "" },
		"port":       func(c *Config) { c.Port = 65536 },
		"token":      func(c *Config) { c.Token = "hunter2" },
		"token has":  func(c *Config) { c.Token = "hunter2 with spaces and more" },
		"max body":   func(c *Config) { c.MaxBody = 0 },
		"rate":       func(c *Config) { c.RequestsPerSecond = 0 },
		"bursts":     func(c *Config) { c.Burst = 0 },
		"concurrent": func(c *Config) { c.Concurrent = 0 },
		"timeout":    func(c *Config) { c.Timeout = 0 },
	} {
		c := Default()
		change(&c)
		err := c.Validate()
		if !errors.Is(err, ErrConfig) || !strings.Contains(err.Error(), key) || strings.Contains(err.Error(), "hunter2") {
			t.Errorf("%s: %v", key, err)
		}
		if s, err := Serve(c, newFakeNode(), logTo(new(bytes.Buffer)), prometheus.NewRegistry()); err == nil {
			t.Errorf("%s: served, %v", key, s.Close())
		}
	}
}
