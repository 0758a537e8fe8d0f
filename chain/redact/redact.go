// Package redact takes secrets out of addresses before they are shown: providers put access keys
// into user, path and query.
//
// In: URLs, and the errors of net/http and net/url, which contain them. Out: what may stand in a log, a metric or a
// page. The package has no state.
package redact

import (
	"encoding/base64"
	"errors"
	"net/url"
	"slices"
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

// Argument returns what a person gave in place of something else: as it is, or like URL if it is one.
func Argument(text string) string {
	if strings.Contains(text, "://") {
		return URL(text)
	}
	return text
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

// Secrets lists the parts of an address that may be a key, as they are written and decoded: user, password, path and
// query, and what HTTP's basic authentication makes of user and password.
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
	add(strings.Split(u.Path, "/")...)
	add(strings.Split(u.EscapedPath(), "/")...)
	for _, values := range u.Query() {
		add(values...)
	}
	add(strings.FieldsFunc(u.RawQuery, func(r rune) bool { return r == '&' || r == '=' })...)
	if u.User == nil {
		return secrets
	}
	password, _ := u.User.Password()
	add(u.User.Username())
	return append(secrets, Login(u.User.Username(), password)...)
}

// Login lists what must not be shown of a user and a password: the password however short, as it is and as a URL has
// it, and both as HTTP's basic authentication sends them.
func Login(user, password string) []string {
	secrets := []string{base64.StdEncoding.EncodeToString([]byte(user + ":" + password))}
	if password != "" {
		_, escaped, _ := strings.Cut(url.UserPassword("", password).String(), ":")
		secrets = append(secrets, password, escaped)
	}
	return secrets
}

// Text returns a text of somebody else without secrets.
func Text(text string, secrets []string) string {
	longest := slices.SortedFunc(slices.Values(secrets), func(a, b string) int { return len(b) - len(a) })
	for _, secret := range longest {
		text = strings.ReplaceAll(text, secret, Mask)
	}
	return text
}

// Masked returns an error whose text has neither an address of net/http nor secrets. What the error means stays to be
// found in its chain. Nil stays nil.
func Masked(err error, secrets []string) error {
	if err == nil {
		return nil
	}
	return Shown(err, Text(Error(err).Error(), secrets))
}

// Shown returns an error with another text.
func Shown(err error, text string) error {
	if text == err.Error() {
		return err
	}
	return &maskedError{text: text, err: err}
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
