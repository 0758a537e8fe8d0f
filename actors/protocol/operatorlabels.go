package protocol

import (
	"strconv"

	"github.com/ballast-avs/ballast/messages"
)

// OperatorLabel is an operator as a value of a metric's label.
func OperatorLabel(id messages.OperatorID) string { return strconv.FormatUint(uint64(id), 10) }

// OperatorLabels remembers whose series a metric may have: those of the operators in the operator set, and no others.
// The zero value is ready to use; it is not for several goroutines.
type OperatorLabels struct{ known map[messages.OperatorID]bool }

// Admit takes a new operator set and returns the labels of those who were in the one before and left:
// their series have to go.
func (l *OperatorLabels) Admit(r messages.OperatorSet) []string {
	now := make(map[messages.OperatorID]bool, len(r.Members))
	for i := range r.Members {
		now[r.Members[i].ID] = true
	}
	var gone []string
	for id := range l.known {
		if !now[id] {
			gone = append(gone, OperatorLabel(id))
		}
	}
	l.known = now
	return gone
}
