// Package wire is the encoding of the messages that nodes exchange (protocol 5.7, voting-power-sync 8).
//
// In: generated messages (wire.proto), and the bytes that peers send. Out: bytes, and messages within their bounds.
// What a peer sends is checked in this order: size, form, the number of repeated values. Texts have to be UTF-8, and a
// field of a known number has to have its type. Unknown fields are skipped, so newer peers may add some. What the
// values mean is checked by package p2p.
//
// The package has no state.
package wire

import (
	"errors"
	"fmt"

	"google.golang.org/protobuf/encoding/protowire"
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/reflect/protoreflect"
)

// Sizes of encoded messages in bytes.
const (
	MaxTask        = 256 << 10
	MaxAttestation = 256 << 10
	MaxVerdict     = 8 << 10
	MaxCustom      = 64 << 10
	// MaxSubmitted holds MaxOperatorIDs ids unpacked, 6 bytes each, and the texts.
	MaxSubmitted = 32 << 10
	// MaxPeerRecord holds a key and MaxPeerAddrs addresses.
	MaxPeerRecord = 4 << 10
	// MaxAuthRequest holds a challenge of 66 characters.
	MaxAuthRequest = 256
	// MaxAuthResponse holds an address of 42 characters, the challenge, and a signature of 150 with room for spaces.
	MaxAuthResponse = 1 << 10

	// MaxOperatorIDs bounds the operators that a TaskSubmitted names.
	MaxOperatorIDs = 4096
	// MaxPeerAddrs bounds the addresses of a PeerRecord.
	MaxPeerAddrs = 16
)

// Errors of messages.
var (
	ErrOversized = errors.New("message is too large")
	ErrMalformed = errors.New("message is malformed")
)

// Encode returns the bytes of a message, its fields in the order of their numbers. It returns
// ErrMalformed if a text is not UTF-8.
func Encode(m proto.Message) ([]byte, error) {
	b, err := proto.Marshal(m)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrMalformed, err)
	}
	return b, nil
}

// Decode reads a message of at most limit bytes into m. Errors are ErrOversized or ErrMalformed. If a field comes
// twice, the last value counts.
func Decode(b []byte, limit int, m proto.Message) error {
	if err := CheckSize(b, limit); err != nil {
		return err
	}
	if err := proto.Unmarshal(b, m); err != nil {
		return fmt.Errorf("%w: %w", ErrMalformed, err)
	}
	if err := checkTypes(m.ProtoReflect()); err != nil {
		return err
	}
	return checkCounts(m)
}

// CheckSize returns ErrOversized if b has more than limit bytes.
func CheckSize(b []byte, limit int) error {
	if len(b) > limit {
		return fmt.Errorf("%d bytes, limit %d: %w", len(b), limit, ErrOversized)
	}
	return nil
}

// checkTypes refuses a known field of another type, which protobuf keeps among the unknown ones.
func checkTypes(m protoreflect.Message) error {
	for unknown := m.GetUnknown(); len(unknown) > 0; {
		num, _, n := protowire.ConsumeField(unknown)
		if n < 0 {
			return fmt.Errorf("read unknown fields: %w: %w", ErrMalformed, protowire.ParseError(n))
		}
		if m.Descriptor().Fields().ByNumber(num) != nil {
			return fmt.Errorf("field %d has another type: %w", num, ErrMalformed)
		}
		unknown = unknown[n:]
	}
	for fields, i := m.Descriptor().Fields(), 0; i < fields.Len(); i++ {
		if f := fields.Get(i); f.Message() != nil && m.Has(f) {
			if err := checkTypes(m.Get(f).Message()); err != nil {
				return err
			}
		}
	}
	return nil
}

func checkCounts(m proto.Message) error {
	switch m := m.(type) {
	case *TaskSubmitted:
		if len(m.GetOperatorIds()) > MaxOperatorIDs {
			return fmt.Errorf("more than %d operator ids: %w", MaxOperatorIDs, ErrMalformed)
		}
	case *PeerRecord:
		if len(m.GetAddrs()) > MaxPeerAddrs {
			return fmt.Errorf("more than %d addresses: %w", MaxPeerAddrs, ErrMalformed)
		}
	}
	return nil
}
