package webapi

import (
	"errors"
	"strings"
	"testing"

	"github.com/prometheus/client_golang/prometheus"
)

func TestWhereTheServiceIs(t *testing.T) {
	for url, want := range map[string]string{
		"http://10.8.0.101":              "http://10.8.0.101:4002/task/validate",
		"http://validation/":             "http://validation:4002/task/validate",
		"HTTP://validation:80":           "http://validation:80/task/validate",
		"https://avs.example":            "https://avs.example:4002/task/validate",
		"https://avs.example:443/":       "https://avs.example:443/task/validate",
		"http://[::1]":                   "http://[::1]:4002/task/validate",
		"http://[fe80::1%25eth0]:9":      "http://[fe80::1%25eth0]:9/task/validate",
		"http://user:secret@avs.example": "http://avs.example:4002/task/validate",
	} {
		c := Default()
		c.URL = url
		s, err := c.service()
		if err != nil {
			t.Errorf("%s: %v", url, err)
		} else if got := s.at(pathValidate); got != want {
			t.Errorf("%s leads to %s, want %s", url, got, want)
		}
	}
}

func TestABadURLIsNamedButNotShown(t *testing.T) {
	for _, url := range []string{
		"", "avs.example", "localhost:4002", "ftp://secret.example", "http://", "http://:4002", "http:secret", "//secret.example",
		"http://user:secret@avs.example:port", "http://user:sec%ret@h", "http://user:se/cret@h", "http://user:secret @h",
		"http://secret:0", "http://secret:65536", "http://h/secret", "http://h?secret=1", "http://h?", "http://h/#secret", "http://h//",
		"unix:///secret.sock",
	} {
		c := Default()
		c.URL = url
		err := c.Validate()
		if !errors.Is(err, ErrConfig) || !strings.HasPrefix(err.Error(), "--avs-webapi: ") || strings.Contains(err.Error(), "secret") {
			t.Errorf("%s: got %v", url, err)
		}
		if client, err := New(c, prometheus.NewRegistry()); err == nil {
			client.Close()
			t.Errorf("%s makes a client", url)
		}
	}
}

func TestValidateNamesWhatIsWrong(t *testing.T) {
	valid := Default()
	valid.URL = "http://localhost"
	if err := valid.Validate(); err != nil {
		t.Fatal(err)
	}
	for want, change := range map[string]func(*Config){
		"--avs-webapi-port":     func(c *Config) { c.Port = 65536 },
		"timeout":               func(c *Config) { c.Timeout = 0 },
		"attempts":              func(c *Config) { c.Attempts = 0 },
		"retry pauses are 0s":   func(c *Config) { c.RetryMin = 0 },
		"retry pauses are 250m": func(c *Config) { c.RetryMax = 1 },
		"breaker failures":      func(c *Config) { c.BreakerFailures = 0 },
		"breaker rest":          func(c *Config) { c.BreakerRest = 0 },
		"concurrent":            func(c *Config) { c.Concurrent = 0 },
		"max reply is 0":        func(c *Config) { c.MaxReply = 0 },
		"max reply is 9":        func(c *Config) { c.MaxReply = 1<<63 - 1 },
	} {
		c := valid
		change(&c)
		if err := c.Validate(); !errors.Is(err, ErrConfig) || !strings.HasPrefix(err.Error(), want) {
			t.Errorf("%s: got %v", want, err)
		}
	}
}
