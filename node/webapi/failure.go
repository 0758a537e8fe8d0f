package webapi

import (
	"crypto/tls"
	"errors"
	"io"
	"net"
	"net/http"
	"syscall"

	"github.com/ballast-avs/ballast/chain/transport"
	"github.com/ballast-avs/ballast/messages"
)

// Why there is no answer.
var (
	errResting = errors.New("it is left alone for a while after giving no answer several times in a row")
	errBusy    = errors.New("this node had no place for the question in time")
	errTimeout = errors.New("no answer in time")
	errStopped = errors.New("this node waited no longer")
)

// unavailable is the failure of a call that got no answer.
func unavailable(err error) *messages.Failure {
	return &messages.Failure{
		Reason: messages.ReasonValidationUnavailable, Detail: "the Validation Service gave no answer: " + wordsFor(err),
	}
}

// wordsFor says why there is no answer, in words of our own: those of the network hold addresses of the operator's
// machines, and a verdict's detail goes to all peers.
func wordsFor(err error) string {
	var (
		own     = []error{errResting, errBusy, errTimeout, errStopped}
		dns     *net.DNSError
		cert    *tls.CertificateVerificationError
		timeout net.Error
		number  syscall.Errno
	)
	for _, e := range own {
		if errors.Is(err, e) {
			return e.Error()
		}
	}
	switch {
	case errors.As(err, &dns):
		return "its host is not found"
	case errors.As(err, &cert):
		return "its certificate is not accepted"
	case errors.Is(err, http.ErrSchemeMismatch):
		return "it does not speak TLS"
	case errors.Is(err, transport.ErrStatus):
		return "its HTTP status is not an answer"
	case errors.As(err, &timeout) && timeout.Timeout():
		return errTimeout.Error()
	case errors.As(err, &number):
		return number.Error()
	case errors.Is(err, io.EOF), errors.Is(err, io.ErrUnexpectedEOF):
		return "the connection was closed"
	}
	return "the exchange broke off"
}

// notSent tells whether a request certainly did not reach the service: there was no connection.
func notSent(err error) bool {
	var op *net.OpError
	return errors.As(err, &op) && op.Op == "dial"
}
