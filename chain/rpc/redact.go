package rpc

import (
	"strings"

	"github.com/ballast-avs/ballast/chain/redact"
)

// maxErrorText bounds what is kept of an endpoint's words.
const maxErrorText = 1 << 10

// masked bounds an error's text and takes the address' secrets out of it. What the error means stays to be found in its
// chain.
func (l *link) masked(err error) error {
	if err == nil {
		return nil
	}
	shown := redact.Error(err).Error()
	for _, secret := range l.secrets {
		shown = strings.ReplaceAll(shown, secret, redact.Mask)
	}
	if len(shown) > maxErrorText {
		shown = strings.ToValidUTF8(shown[:maxErrorText], "")
	}
	if shown == err.Error() {
		return err
	}
	return &maskedError{text: shown, err: err}
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
