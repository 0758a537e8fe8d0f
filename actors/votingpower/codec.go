package votingpower

import (
	"bytes"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/holiman/uint256"

	"github.com/ballast-avs/ballast/actors/protocol"
	"github.com/ballast-avs/ballast/messages"
)

// maxData bounds the encoded update before it is decoded: eight fixed words and two words for each of 3,000 entries,
// more than a transaction pool takes (protocol 9: about 2,030).
const maxData = (8 + 2*3000) * 32

type abiDelta struct {
	OperatorId  *big.Int //nolint:revive // The field name is the ABI's: operatorId.
	VotingPower *big.Int
}

type abiUpdate struct {
	ToIncrease []abiDelta
	ToDecrease []abiDelta
	ToBlockL1  *big.Int
	ToBlockL2  *big.Int
}

// EncodeUpdate returns abi.encode(VotingPowerUpdate): the data of task 10001 (protocol 3.2).
func EncodeUpdate(u messages.Update) []byte {
	return protocol.Encode([]abi.Type{updateType()}, abiUpdate{
		ToIncrease: toABI(u.Increases), ToDecrease: toABI(u.Decreases),
		ToBlockL1: new(big.Int).SetUint64(u.ToBlockL1), ToBlockL2: new(big.Int).SetUint64(u.ToBlockL2),
	})
}

// DecodeUpdate reads the data of task 10001. It accepts the canonical encoding alone: what it returns encodes to the
// same bytes. The lists' order and contents are not judged here.
func DecodeUpdate(data []byte) (messages.Update, error) {
	if len(data) > maxData {
		return messages.Update{}, fmt.Errorf("update has %d bytes, at most %d are allowed", len(data), maxData)
	}
	var raw abiUpdate
	if err := protocol.Decode(updateType(), data, &raw); err != nil {
		return messages.Update{}, fmt.Errorf("decode update: %w", err)
	}
	update, err := fromABI(&raw)
	if err != nil {
		return messages.Update{}, err
	}
	if !bytes.Equal(EncodeUpdate(update), data) {
		return messages.Update{}, errors.New("update is not in its canonical encoding")
	}
	return update, nil
}

func fromABI(raw *abiUpdate) (messages.Update, error) {
	increases, err := fromABIDeltas(raw.ToIncrease)
	if err != nil {
		return messages.Update{}, err
	}
	decreases, err := fromABIDeltas(raw.ToDecrease)
	if err != nil {
		return messages.Update{}, err
	}
	if !raw.ToBlockL1.IsUint64() || !raw.ToBlockL2.IsUint64() {
		return messages.Update{}, errors.New("update names a block number beyond 64 bits")
	}
	return messages.Update{
		Increases: increases, Decreases: decreases,
		ToBlockL1: raw.ToBlockL1.Uint64(), ToBlockL2: raw.ToBlockL2.Uint64(),
	}, nil
}

func fromABIDeltas(raw []abiDelta) ([]messages.Delta, error) {
	var deltas []messages.Delta
	for _, r := range raw {
		power, overflow := uint256.FromBig(r.VotingPower)
		if overflow || !r.OperatorId.IsUint64() {
			return nil, fmt.Errorf("operator id %s is beyond 64 bits", r.OperatorId)
		}
		deltas = append(deltas, messages.Delta{Operator: messages.OperatorID(r.OperatorId.Uint64()), Power: *power})
	}
	return deltas, nil
}

func toABI(deltas []messages.Delta) []abiDelta {
	out := make([]abiDelta, 0, len(deltas))
	for i := range deltas {
		out = append(out, abiDelta{
			OperatorId:  new(big.Int).SetUint64(uint64(deltas[i].Operator)),
			VotingPower: deltas[i].Power.ToBig(),
		})
	}
	return out
}

// updateType is the contract's VotingPowerUpdate (protocol 3.2).
func updateType() abi.Type {
	number := protocol.Uint(256)
	deltas := protocol.Slice(protocol.Tuple[abiDelta](
		protocol.Field{Name: "operatorId", Type: number}, protocol.Field{Name: "votingPower", Type: number}))
	return protocol.Tuple[abiUpdate](
		protocol.Field{Name: "toIncrease", Type: deltas}, protocol.Field{Name: "toDecrease", Type: deltas},
		protocol.Field{Name: "toBlockL1", Type: number}, protocol.Field{Name: "toBlockL2", Type: number})
}
