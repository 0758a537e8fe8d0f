package operator

import (
	"context"
	"errors"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	gethmath "github.com/ethereum/go-ethereum/common/math"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"

	"github.com/ballast-avs/ballast/node/keys"
)

func TestTheABIIsWhole(t *testing.T) {
	if known := eigen(); len(known.Methods) != 14 || len(known.Errors) != 8 {
		t.Errorf("%d methods, %d errors", len(known.Methods), len(known.Errors))
	}
}

// registrationDigest is EIP-712's digest of a registration, by go-ethereum's own encoder.
func registrationDigest(t *testing.T, directory, avs, operator common.Address, salt [32]byte) (separator, digest [32]byte) {
	t.Helper()
	data := apitypes.TypedData{
		Types: apitypes.Types{
			"EIP712Domain": {{Name: "name", Type: "string"}, {Name: "chainId", Type: "uint256"}, {Name: "verifyingContract", Type: "address"}},
			"OperatorAVSRegistration": {
				{Name: "operator", Type: "address"}, {Name: "avs", Type: "address"}, {Name: "salt", Type: "bytes32"}, {Name: "expiry", Type: "uint256"},
			},
		},
		PrimaryType: "OperatorAVSRegistration",
		Domain:      apitypes.TypedDataDomain{Name: "EigenLayer", ChainId: gethmath.NewHexOrDecimal256(17000), VerifyingContract: directory.Hex()},
		Message: apitypes.TypedDataMessage{
			"operator": operator.Hex(), "avs": avs.Hex(), "salt": hexutil.Encode(salt[:]), "expiry": gethmath.MaxBig256.String(),
		},
	}
	hash, raw, err := apitypes.TypedDataAndHash(data)
	must(t, err)
	return [32]byte([]byte(raw)[2:34]), [32]byte(hash)
}

// seeing remembers what it was asked to sign.
type seeing struct {
	keys.Signer
	preimage []byte
}

func (s *seeing) Sign(ctx context.Context, preimage []byte) ([keys.SignatureSize]byte, error) {
	s.preimage = preimage
	return s.Signer.Sign(ctx, preimage)
}

func TestTheSignatureForEigenLayer(t *testing.T) {
	key, err := crypto.ToECDSA(common.BigToHash(big.NewInt(7)).Bytes())
	must(t, err)
	signer := &seeing{Signer: keys.Local(key)}
	avs, salt := at(5), [32]byte{1, 2, 3}
	separator, digest := registrationDigest(t, directory, avs, signer.Address(), salt)
	c := &fakeChain{id: 17000, views: map[common.Address]map[string]any{
		directory: {"domainSeparator": separator, "calculateOperatorAVSRegistrationDigestHash": digest},
	}}
	signed, err := SignEigen(t.Context(), c, directory, avs, signer, salt)
	must(t, err)
	if v := signed.Signature[64]; v != 27 && v != 28 {
		t.Errorf("v is %d", v)
	}
	plain := append([]byte{}, signed.Signature...)
	plain[64] -= 27
	public, err := crypto.SigToPub(digest[:], plain)
	must(t, err)
	if crypto.PubkeyToAddress(*public) != signer.Address() || signed.Salt != salt || signed.Expiry.Cmp(gethmath.MaxBig256) != 0 {
		t.Errorf("signed %+v", signed)
	}
	if crypto.Keccak256Hash(signer.preimage) != digest {
		t.Error("the signer was shown something else than what it signed")
	}
}

// TestNothingUnknownIsSigned: an endpoint or a directory that names another digest gets no signature.
func TestNothingUnknownIsSigned(t *testing.T) {
	key, err := crypto.ToECDSA(common.BigToHash(big.NewInt(7)).Bytes())
	must(t, err)
	avs, salt := at(5), [32]byte{1}
	separator, digest := registrationDigest(t, directory, avs, crypto.PubkeyToAddress(key.PublicKey), salt)
	for name, views := range map[string]map[string]any{
		"another digest":        {"domainSeparator": separator, "calculateOperatorAVSRegistrationDigestHash": [32]byte{9}},
		"another domain":        {"domainSeparator": [32]byte{9}, "calculateOperatorAVSRegistrationDigestHash": digest},
		"no domain":             {"calculateOperatorAVSRegistrationDigestHash": digest},
		"no digest":             {"domainSeparator": separator},
		"a domain of no answer": {"domainSeparator": errNoEndpoint, "calculateOperatorAVSRegistrationDigestHash": digest},
	} {
		signer := &seeing{Signer: keys.Local(key)}
		c := &fakeChain{id: 17000, views: map[common.Address]map[string]any{directory: views}}
		_, err := SignEigen(t.Context(), c, directory, avs, signer, salt)
		if err == nil || signer.preimage != nil {
			t.Errorf("%s: %v, signed %x", name, err, signer.preimage)
		}
		if wants := name == "another digest" || name == "another domain" || name == "no domain"; wants != errors.Is(err, ErrDigest) {
			t.Errorf("%s: %v", name, err)
		}
	}
}
