package operator

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/ballast-avs/ballast/chain/contracts"
	"github.com/ballast-avs/ballast/messages"
)

// reverted is the answer of an endpoint whose call met a contract's error.
func reverted(t *testing.T, name string, args ...any) error {
	t.Helper()
	known, mine := eigen().Errors[name]
	if !mine {
		governed, err := contracts.AvsGovernanceMetaData.ParseABI()
		must(t, err)
		known = governed.Errors[name]
	}
	packed, err := known.Inputs.Pack(args...)
	must(t, err)
	data := append(append([]byte{}, known.ID[:4]...), packed...)
	return chainError{"execution reverted", hexutil.Encode(data)}
}

func TestRefusalsAreExplained(t *testing.T) {
	// Error(string) with a text that would clear a screen.
	text := "0x08c379a0" + strings.Repeat("0", 62) + "20" + strings.Repeat("0", 63) + "7" + hexutil.Encode([]byte("no\x1b[2J!"))[2:] + strings.Repeat("0", 50)
	for name, c := range map[string]struct {
		err  error
		want string // the beginning
		says string
	}{
		"an error of the AVS":        {reverted(t, "OperatorAlreadyRegistered"), "OperatorAlreadyRegistered: ", "ballast operator status"},
		"one with an argument":       {reverted(t, "OperatorStillRegisteredToSharedSecurityProviders", me), "OperatorStillRegisteredToSharedSecurityProviders(" + me.Hex() + "): ", "Symbiotic"},
		"one with an empty argument": {reverted(t, "MissingAuthToken", []byte{}), "MissingAuthToken: ", "--auth-token"},
		"an error of EigenLayer":     {reverted(t, "OperatorNotRegisteredToEigenLayer"), "OperatorNotRegisteredToEigenLayer: ", "eigenlayer operator register"},
		"no reason":                  {errEmptyRevert, contracts.EmptyRevert + ": ", "proxies"},
		"a contract's own text":      {chainError{"execution reverted", text}, "no[2J!", ""},
		"an unknown error":           {chainError{"execution reverted", "0x12345678"}, contracts.UnknownRevert + "(0x12345678)", ""},
		"as Nethermind words it":     {chainError{"VM execution error.", "Reverted 0x42ee68b5"}, "OperatorAlreadyRegistered: ", ""},
		"wrapped":                    {fmt.Errorf("dry run: %w", reverted(t, "OperatorAlreadyRegistered")), "OperatorAlreadyRegistered: ", ""},
		"a text that is empty":       {chainError{"execution reverted", "0x08c379a0" + strings.Repeat("0", 62) + "20" + strings.Repeat("0", 64)}, contracts.EmptyRevert, ""},
	} {
		var refused *Refused
		err := Explain(c.err)
		if !errors.As(err, &refused) || !strings.HasPrefix(err.Error(), c.want) || !strings.Contains(err.Error(), c.says) {
			t.Errorf("%s: %v", name, err)
		} else if strings.ContainsRune(err.Error(), 0x1b) || strings.Contains(err.Error(), "\n") {
			t.Errorf("%s: %q could disturb a terminal", name, err)
		}
		if !errors.Is(err, c.err) && !strings.Contains(name, "wrapped") {
			t.Errorf("%s: the endpoint's own error is lost", name)
		}
	}
}

func TestOtherErrorsStay(t *testing.T) {
	if Explain(nil) != nil {
		t.Error("no error is one")
	}
	if err := Explain(errNoEndpoint); !errors.Is(err, errNoEndpoint) || err.Error() != errNoEndpoint.Error() {
		t.Errorf("%v", err)
	}
	if err := Explain(chainError{"header not found", nil}); err == nil || errors.As(err, new(*Refused)) {
		t.Errorf("an endpoint that knows no such block: %v", err)
	}
	poor := fmt.Errorf("check balance: %w", &messages.Failure{Reason: messages.ReasonBalanceTooLow, Detail: "fund it"})
	if err := Explain(poor); err.Error() != "BALANCE_TOO_LOW: fund it" {
		t.Errorf("%v", err)
	}
	slow := fmt.Errorf("wait: %w: %w", &messages.Failure{Reason: messages.ReasonStillPending, Detail: "not mined yet"}, context.DeadlineExceeded)
	if err := Explain(slow); !strings.Contains(err.Error(), "before you run this again") {
		t.Errorf("%v", err)
	}
}

// TestNamesAreFitForATerminal: contracts tell names, and anybody may deploy one.
func TestNamesAreFitForATerminal(t *testing.T) {
	if got := printable("st\x00ETH\x1b]0;\u202e" + strings.Repeat("x", 100)); len(got) != maxName || !strings.HasPrefix(got, "stETH]0;xx") {
		t.Errorf("%q", got)
	}
}
