package rpc

import (
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"strings"

	"github.com/ethereum/go-ethereum/rpc"

	"github.com/ballast-avs/ballast/chain/redact"
)

// maxErrorText bounds what is kept of an endpoint's words.
const maxErrorText = 1 << 10

// answered says in plain words what came in place of a JSON-RPC answer; of any other error it returns the text.
func answered(err error) string {
	var status rpc.HTTPError
	var syntax *json.SyntaxError
	var mistyped *json.UnmarshalTypeError
	switch {
	case errors.As(err, &status) && strings.HasPrefix(http.DetectContentType(status.Body), "text/html"):
		return "answered HTML, status " + status.Status
	case errors.As(err, &syntax), errors.As(err, &mistyped):
		return "answered something else than JSON-RPC"
	case errors.Is(err, io.ErrUnexpectedEOF):
		return "the answer is cut off"
	default:
		return redact.Error(err).Error()
	}
}

// masked bounds an error's text, says in plain words what it can, and takes the address' secrets out of it. What the
// error means stays to be found in its chain.
func (l *link) masked(err error) error {
	if err == nil {
		return nil
	}
	shown := redact.Text(answered(err), l.secrets)
	if len(shown) > maxErrorText {
		shown = strings.ToValidUTF8(shown[:maxErrorText], "")
	}
	return redact.Shown(err, shown)
}
