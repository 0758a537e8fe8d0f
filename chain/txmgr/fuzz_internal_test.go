package txmgr

import (
	"errors"
	"testing"

	"github.com/ballast-avs/ballast/chain/chaintest"
	"github.com/ballast-avs/ballast/chain/quorum"
	"github.com/ballast-avs/ballast/messages"
)

// FuzzReverts feeds texts and data of errors that a call or a transaction is refused with.
func FuzzReverts(f *testing.F) {
	f.Add(3, "execution reverted", "0x8a206046")
	f.Add(-32015, "VM execution error.", "Reverted 0x")
	f.Fuzz(func(t *testing.T, code int, text, data string) {
		err := &chaintest.RPCError{Code: code, Text: text, Data: data}
		var failure *messages.Failure
		if e := revertFailure("run", err); !errors.As(e, &failure) || len(failure.Detail) > messages.MaxDetail || failure.Detail != messages.Line(failure.Detail) {
			t.Fatalf("%v", e)
		}
		_ = quorum.SendReplyOf(err)
	})
}
