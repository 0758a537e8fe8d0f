package p2p

import (
	"fmt"

	"google.golang.org/protobuf/encoding/protowire"
)

// DecodeTask reads a task. Errors are ErrOversized or ErrMalformed.
func DecodeTask(b []byte) (Task, error) {
	var t Task
	if err := checkSize(b, MaxTask); err != nil {
		return t, err
	}
	err := eachField(b, func(f field) error {
		switch f.num {
		case 1:
			return f.text(&t.Signature)
		case 2:
			return f.text(&t.Performer)
		case 3:
			return f.text(&t.ProofOfTask)
		case 4:
			return f.text(&t.Data)
		case 5:
			return f.uint32(&t.Definition)
		case fieldTargetChain:
			return f.uint64(&t.TargetChain)
		case fieldSignatureType:
			return f.text(&t.SignatureType)
		}
		return nil
	})
	return t, err
}

// DecodeAttestation reads an attestation. Errors are ErrOversized or ErrMalformed.
func DecodeAttestation(b []byte) (Attestation, error) {
	var a Attestation
	if err := checkSize(b, MaxAttestation); err != nil {
		return a, err
	}
	err := eachField(b, func(f field) error {
		switch f.num {
		case 1:
			return f.text(&a.ProofOfTask)
		case 2:
			return f.text(&a.Data)
		case 3:
			return f.message(a.performerField)
		case 4:
			return f.message(a.attesterField)
		case 5:
			return f.bool(&a.Approved)
		case 6:
			return f.uint32(&a.Definition)
		case fieldTargetChain:
			return f.uint64(&a.TargetChain)
		case fieldSignatureType:
			return f.text(&a.PerformerSignatureOf)
		}
		return nil
	})
	return a, err
}

func (a *Attestation) performerField(f field) error {
	switch f.num {
	case 1:
		return f.text(&a.Performer)
	case 2:
		return f.text(&a.PerformerSignature)
	}
	return nil
}

func (a *Attestation) attesterField(f field) error {
	switch f.num {
	case 1:
		return f.text(&a.Attester)
	case 2:
		return f.message(func(f field) error {
			switch f.num {
			case 1:
				return f.text(&a.SignatureX)
			case 2:
				return f.text(&a.SignatureY)
			}
			return nil
		})
	}
	return nil
}

// DecodeTaskSubmitted reads a settlement notice, its ids packed or not. Errors are ErrOversized or ErrMalformed.
func DecodeTaskSubmitted(b []byte) (TaskSubmitted, error) {
	var s TaskSubmitted
	if err := checkSize(b, MaxSubmitted); err != nil {
		return s, err
	}
	err := eachField(b, func(f field) error {
		switch f.num {
		case 1:
			return f.text(&s.TaskID)
		case 2:
			return f.text(&s.Transaction)
		case 3:
			return f.text(&s.Performer)
		case 4:
			return s.operatorField(f)
		case 5:
			return f.uint32(&s.Definition)
		case 6:
			return f.bool(&s.Approved)
		case fieldTargetChain:
			return f.uint64(&s.TargetChain)
		}
		return nil
	})
	return s, err
}

func (s *TaskSubmitted) operatorField(f field) error {
	if f.typ == protowire.VarintType {
		return s.addOperator(f)
	}
	for packed := f.bytes; len(packed) > 0; {
		id, n := protowire.ConsumeVarint(packed)
		if n < 0 {
			return fmt.Errorf("read packed ids: %w: %w", ErrMalformed, protowire.ParseError(n))
		}
		packed = packed[n:]
		if err := s.addOperator(field{num: f.num, typ: protowire.VarintType, number: id}); err != nil {
			return err
		}
	}
	return nil
}

func (s *TaskSubmitted) addOperator(f field) error {
	var id uint32
	if err := f.uint32(&id); err != nil {
		return err
	}
	if len(s.Operators) == maxOperatorIDs {
		return fmt.Errorf("more than %d operator ids: %w", maxOperatorIDs, ErrMalformed)
	}
	s.Operators = append(s.Operators, id)
	return nil
}

// DecodeVerdict reads a verdict. Errors are ErrOversized or ErrMalformed.
func DecodeVerdict(b []byte) (Verdict, error) {
	var v Verdict
	if err := checkSize(b, MaxVerdict); err != nil {
		return v, err
	}
	err := eachField(b, func(f field) error {
		switch f.num {
		case 1:
			return f.raw(&v.Task)
		case 2:
			return f.uint64(&v.Operator)
		case 3:
			return f.text(&v.Answer)
		case 4:
			return f.text(&v.Reason)
		case 5:
			return f.text(&v.Detail)
		case fieldTargetChain:
			return f.uint64(&v.TargetChain)
		}
		return nil
	})
	return v, err
}

// DecodePeerRecord reads an announcement of the discovery topic. Errors are ErrOversized or ErrMalformed.
func DecodePeerRecord(b []byte) (PeerRecord, error) {
	var r PeerRecord
	if err := checkSize(b, MaxPeerRecord); err != nil {
		return r, err
	}
	err := eachField(b, func(f field) error {
		switch f.num {
		case 1:
			return f.raw(&r.PublicKey)
		case 2:
			if len(r.Addrs) == maxPeerAddrs {
				return fmt.Errorf("more than %d addresses: %w", maxPeerAddrs, ErrMalformed)
			}
			var a []byte
			if err := f.raw(&a); err != nil {
				return err
			}
			r.Addrs = append(r.Addrs, a)
		}
		return nil
	})
	return r, err
}

// DecodeCustomMessage reads a custom message. Errors are ErrOversized or ErrMalformed.
func DecodeCustomMessage(b []byte) (CustomMessage, error) {
	var c CustomMessage
	if err := checkSize(b, MaxCustom); err != nil {
		return c, err
	}
	err := eachField(b, func(f field) error {
		if f.num == 1 {
			return f.text(&c.Data)
		}
		return nil
	})
	return c, err
}

func checkSize(b []byte, limit int) error {
	if len(b) > limit {
		return fmt.Errorf("%d bytes, limit %d: %w", len(b), limit, ErrOversized)
	}
	return nil
}
