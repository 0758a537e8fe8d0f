// Package redact takes secrets out of addresses before they are shown: providers put access keys
// into user, path and query.
//
// In: URLs, and the errors of net/http and net/url, which contain them. Out: what may stand in a log, a metric or a
// page. The package has no state.
package redact

import (
	"errors"
	"net/url"
	"strings"
)

// Mask stands for what is not shown.
const Mask = "***"

// minSecret is the length from which on a part of an address may be a key: shorter ones are words such as v3.
const minSecret = 8

// URL keeps scheme and host. What is not a URL is masked as a whole.
func URL(text string) string {
	u, err := url.Parse(text)
	if err != nil || u.Host == "" {
		return Mask
	}
	shown := u.Scheme + "://" + u.Host
	if u.User != nil {
		shown = u.Scheme + "://" + Mask + "@" + u.Host
	}
	if len(u.Path) > 1 || u.RawQuery != "" {
		shown += "/" + Mask
	}
	return shown
}

// Host keeps the host, with its port.
func Host(text string) string {
	u, err := url.Parse(text)
	if err != nil || u.Host == "" {
		return Mask
	}
	return u.Host
}

// Error returns what net/http and net/url say about an address, without the address.
func Error(err error) error {
	var located *url.Error
	if errors.As(err, &located) {
		return located.Err
	}
	return err
}

// Secrets lists the parts of an address that may be a key: user, password, path and query.
func Secrets(u *url.URL) []string {
	var secrets []string
	add := func(texts ...string) {
		for _, s := range texts {
			if len(s) >= minSecret {
				secrets = append(secrets, s)
			}
		}
	}
	if uri := u.RequestURI(); uri != "/" {
		add(uri)
	}
	if password, set := u.User.Password(); set && password != "" {
		secrets = append(secrets, password)
	}
	add(u.User.Username())
	add(strings.Split(u.Path, "/")...)
	for _, values := range u.Query() {
		add(values...)
	}
	return secrets
}
