package rpc

import (
	"errors"
	"net/url"
	"strings"
)

const (
	// minSecret is the length from which on a part of an address may be a key: shorter ones are words such as v3.
	minSecret = 8
	// maxErrorText bounds what is kept of an endpoint's words.
	maxErrorText = 1 << 10
	mask         = "***"
)

// secretsOf lists the parts of an address that may be a provider's key: user, password, path and query.
func secretsOf(u *url.URL) []string {
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

// masked bounds an error's text and takes the address' secrets out of it. What the error means stays to be found in its
// chain.
func (l *link) masked(err error) error {
	if err == nil {
		return nil
	}
	shown := withoutURL(err).Error()
	for _, secret := range l.secrets {
		shown = strings.ReplaceAll(shown, secret, mask)
	}
	if len(shown) > maxErrorText {
		shown = strings.ToValidUTF8(shown[:maxErrorText], "")
	}
	if shown == err.Error() {
		return err
	}
	return &maskedError{text: shown, err: err}
}

// withoutURL returns what net/http and net/url say about an address without the address.
func withoutURL(err error) error {
	var of *url.Error
	if errors.As(err, &of) {
		return of.Err
	}
	return err
}

// maskedError is an error whose text may be shown.
type maskedError struct {
	text string
	err  error
}

// Error returns the text without secrets.
func (m *maskedError) Error() string { return m.text }

// Unwrap returns the error itself, for errors.As and errors.Is only.
func (m *maskedError) Unwrap() error { return m.err }

// Host is what may be shown of an address: its host.
func Host(address string) string {
	u, err := url.Parse(address)
	if err != nil || u.Host == "" {
		return mask
	}
	return u.Host
}
