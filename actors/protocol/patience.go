package protocol

import (
	"time"

	"github.com/ballast-avs/ballast/messages"
)

// MaxInquiries bounds the inquiries that a reader has open: as many as an attester may have, and a few of our own.
const MaxInquiries = 128

// Patience keeps account of open inquiries: how long each may still be asked again because its blocks are not there yet
// (`--pin-wait`, voting-power-sync 3).
type Patience struct {
	limit time.Duration
	since map[messages.Inquiry]time.Time
}

// NewPatience returns an account in which an inquiry is asked again for at most limit.
func NewPatience(limit time.Duration) *Patience {
	return &Patience{limit: limit, since: map[messages.Inquiry]time.Time{}}
}

// Begin opens an inquiry. It returns false for one that is open already, or one too many.
func (p *Patience) Begin(now time.Time, i messages.Inquiry) bool {
	if _, open := p.since[i]; open || len(p.since) >= MaxInquiries {
		return false
	}
	p.since[i] = now
	return true
}

// MayRetry reports whether a failed inquiry should be asked again: its failure heals by waiting and there is time left.
func (p *Patience) MayRetry(now time.Time, i messages.Inquiry, reason messages.Reason) bool {
	switch reason { //nolint:exhaustive // All others do not heal by waiting.
	case messages.ReasonPinUnknown, messages.ReasonPinNotFinal, messages.ReasonChainUnavailable,
		messages.ReasonEndpointsDisagree:
		since, open := p.since[i]
		return open && Within(now, since, p.limit)
	default:
		return false
	}
}

// End closes an inquiry. It returns false for one that was not open: its answer came twice or too late.
func (p *Patience) End(i messages.Inquiry) bool {
	_, open := p.since[i]
	delete(p.since, i)
	return open
}

// PinView is what an endpoint made of a pin.
type PinView struct {
	Failure      *messages.Failure // it could not be read
	Final        bool              // it is at or below our own tag
	Foreign      bool              // our chain has another block at its number
	ForeignFinal bool              // and that height is final
}

// JudgePin says why nothing can be calculated at a pin of a chain, and whether that will never heal; nil where it can.
func JudgePin(chain string, v PinView) (failure *messages.Failure, final bool) {
	switch {
	case v.Failure != nil:
		return v.Failure, false
	case v.Foreign:
		return &messages.Failure{Reason: messages.ReasonPinHashMismatch, Detail: "our " + chain + " has another " +
			"block at the pin's number"}, v.ForeignFinal
	case !v.Final:
		return &messages.Failure{Reason: messages.ReasonPinNotFinal, Detail: "the " + chain + " pin is above our own " +
			"tag"}, false
	}
	return nil, false
}
