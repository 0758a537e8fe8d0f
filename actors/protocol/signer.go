package protocol

import (
	"context"

	"github.com/ballast-avs/ballast/messages"
)

// TaskSigner signs as the task performer.
type TaskSigner interface {
	// SignTask signs a task whose preimage (TaskPreimage) is given; the signer hashes it itself. It returns 65
	// bytes r, s, v (27 or 28) for ECDSA, or 64 bytes for BLS.
	SignTask(ctx context.Context, preimage []byte) ([]byte, error)
	// Kind is how it signs.
	Kind() messages.SignatureKind
}
