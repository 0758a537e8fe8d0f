package operator

import (
	"context"
	_ "embed" // eigen.json
	"errors"
	"fmt"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/math"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/ballast-avs/ballast/chain/contracts"
	"github.com/ballast-avs/ballast/node/keys"
)

// eigenABI is the small part of EigenLayer's contracts and of ERC-20 that is used, as their documents give it.
//
//go:embed eigen.json
var eigenABI string

// eigen parses eigenABI, which a test has parsed before.
func eigen() abi.ABI {
	parsed, err := abi.JSON(strings.NewReader(eigenABI))
	if err != nil {
		return abi.ABI{} // Unreachable: the text is constant.
	}
	return parsed
}

// eigenError names an error of EigenLayer's contracts.
func eigenError(data []byte) (string, bool) {
	if len(data) < 4 {
		return "", false
	}
	parsed := eigen()
	known, err := parsed.ErrorByID([4]byte(data[:4]))
	if err != nil {
		return "", false
	}
	return known.Name, true
}

// eigenRegistered is the status of AVSDirectory for an operator of an AVS.
const eigenRegistered = 1

// inEigenLayer asks the AVSDirectory whether an operator is one of an AVS. Without a directory it is not.
func inEigenLayer(ctx context.Context, c Chain, directory, avs, operator common.Address) (bool, error) {
	if directory == (common.Address{}) {
		return false, nil
	}
	status, err := askEigen[uint8](ctx, c, directory, "avsOperatorStatus", avs, operator)
	return status == eigenRegistered, err
}

// ErrDigest says that an AVSDirectory wants something else signed than what this package can show a signer.
var ErrDigest = errors.New("the AVSDirectory's registration digest has a form that is not known here; register with " +
	"EigenLayer by another tool")

// SignEigen signs an operator's registration of an AVS with EigenLayer, without an end. The digest is
// EIP-712's; the signer is given the bytes that it is the hash of, after these were compared with the digest
// that the directory itself tells.
func SignEigen(
	ctx context.Context, c Chain, directory, avs common.Address, signer keys.Signer, salt [32]byte,
) (contracts.SignatureWithSaltAndExpiry, error) {
	out := contracts.SignatureWithSaltAndExpiry{Salt: salt, Expiry: new(big.Int).Set(math.MaxBig256)}
	operator := signer.Address()
	digest, err := askEigen[[32]byte](ctx, c, directory, "calculateOperatorAVSRegistrationDigestHash", operator,
		avs, salt, out.Expiry)
	if err != nil {
		return out, err
	}
	preimage, err := eigenPreimage(ctx, c, directory, digest, registrationWords(operator, avs, salt, out.Expiry))
	if err != nil {
		return out, err
	}
	signature, err := signer.Sign(ctx, preimage)
	if err != nil {
		return out, fmt.Errorf("sign the registration with EigenLayer: %w", err)
	}
	signature[keys.SignatureSize-1] += 27 // OpenZeppelin's recover wants 27 or 28.
	out.Signature = signature[:]
	return out, nil
}

// eigenType is the EIP-712 type of a registration.
const eigenType = "OperatorAVSRegistration(address operator,address avs,bytes32 salt,uint256 expiry)"

// registrationWords are the encoded fields of a registration.
func registrationWords(operator, avs common.Address, salt [32]byte, expiry *big.Int) []byte {
	words := append(common.LeftPadBytes(operator[:], 32), common.LeftPadBytes(avs[:], 32)...)
	words = append(words, salt[:]...)
	return append(words, math.U256Bytes(new(big.Int).Set(expiry))...)
}

// eigenPreimage finds the bytes whose hash a digest is: EIP-712 with the directory's own domain, or the plain encoding
// of a development staking contract.
func eigenPreimage(
	ctx context.Context, c Chain, directory common.Address, digest [32]byte, words []byte,
) ([]byte, error) {
	separator, err := askEigen[[32]byte](ctx, c, directory, "domainSeparator")
	if err == nil {
		record := crypto.Keccak256(crypto.Keccak256([]byte(eigenType)), words)
		preimage := append(append([]byte{0x19, 0x01}, separator[:]...), record...)
		if crypto.Keccak256Hash(preimage) == digest {
			return preimage, nil
		}
		return nil, ErrDigest
	}
	if _, _, refused := refusal(err); !refused && !errors.Is(err, ErrNoContract) {
		return nil, err
	}
	id, err := c.ChainID(ctx)
	if err != nil {
		return nil, fmt.Errorf("read the chain id: %w", err)
	}
	preimage := append(common.LeftPadBytes(directory[:], 32), math.U256Bytes(id)...)
	preimage = append(preimage, words...)
	if crypto.Keccak256Hash(preimage) != digest {
		return nil, ErrDigest
	}
	return preimage, nil
}
