package operator

import (
	"errors"
	"fmt"

	"github.com/ballast-avs/ballast/chain/contracts"
	"github.com/ballast-avs/ballast/messages"
)

// Refused is a call that a contract refused, in words.
type Refused struct {
	Reason string // the contract's error
	Remedy string // what to do; may be empty
	err    error
}

// Error tells the reason and the remedy in one line.
func (r *Refused) Error() string {
	if r.Remedy == "" {
		return r.Reason
	}
	return r.Reason + ": " + r.Remedy
}

// Unwrap returns the endpoint's own error.
func (r *Refused) Unwrap() error { return r.err }

// Explain turns the refusal of a call into a *Refused. Other errors stay as they are, except that a person is told what
// to do about an account that cannot pay and about a transaction that is not mined yet.
func Explain(err error) error {
	if err == nil {
		return nil
	}
	if name, args, refused := refusal(err); refused {
		return &Refused{Reason: reasonText(name, args), Remedy: remedy(name), err: err}
	}
	var f *messages.Failure
	if !errors.As(err, &f) {
		return err
	}
	switch f.Reason { //nolint:exhaustive // All others say what there is to say.
	case messages.ReasonBalanceTooLow:
		return f
	case messages.ReasonStillPending:
		return fmt.Errorf("%w; it may be mined later: see ballast operator status before you run this again", f)
	}
	return err
}

// textError is the error by which a contract gives a text of its own, Error(string).
const textError = "Error"

// reasonText writes a contract's error and its arguments.
func reasonText(name, args string) string {
	args = plain(args)
	switch {
	case name == textError && args != "":
		return args
	case name == textError:
		return contracts.EmptyRevert
	case args == "" || args == "0x":
		return name
	}
	return name + "(" + args + ")"
}

// remedy says what to do about an error of the contracts (protocol.md 1.8).
func remedy(name string) string {
	switch name {
	case "OperatorAlreadyRegistered":
		return "the operator is registered with the AVS already; see ballast operator status"
	case "OperatorAlreadyRegisteredToAVS":
		return "the operator is registered with EigenLayer for this AVS already; see ballast operator status"
	case "OperatorNotRegisteredToAVS":
		return "the operator is not registered with EigenLayer for this AVS"
	case "OperatorNotRegisteredToEigenLayer":
		return "the account is not an operator of EigenLayer yet: register it there first (eigenlayer operator " +
			"register), then run this again"
	case "OperatorNotRegistered":
		return "the operator is not registered, or not active on this chain yet; see ballast operator status"
	case "MissingAuthToken":
		return "the AVS admits by invitation: ask it for a token and give --auth-token 0x..."
	case "InvalidAllowlistAuthToken":
		return "the token of --auth-token was not made for this operator and this AVS: ask for another"
	case "InvalidRewardsReceiver":
		return "give --rewards-receiver an address other than zero"
	case "NumOfOperatorsLimitReached":
		return "all places are taken: ask the AVS for more, or wait until an operator leaves"
	case "InvalidBlsRegistrationSignature", "InvalidAuthSignature":
		return "the proof of the BLS key does not fit the operator, the contract and the chain: check " +
			"--avs-governance-address, --attestation-center-address and the key"
	case "NotEnoughVotingPower":
		return "not enough stake counts: deposit first (ballast operator deposit), and register with EigenLayer " +
			"before the AVS"
	case "OperatorStillRegisteredToSharedSecurityProviders":
		return "the operator is still in EigenLayer's or Symbiotic's set of this AVS: leave that first"
	case "FlowIsCurrentlyPaused", "CurrentlyPaused":
		return "it is paused for everybody; wait, or ask the AVS"
	case "StrategyNotWhitelisted":
		return "EigenLayer takes no deposits into this strategy"
	case "SaltSpent", "SignatureExpired":
		return "run the command again for a fresh signature"
	case contracts.EmptyRevert:
		return "the contract gives no reason; check the addresses, and that they are the proxies"
	}
	return ""
}
