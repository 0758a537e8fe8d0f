package health

import "github.com/ballast-avs/ballast/messages"

const (
	// lockedRemedy helps where OBLS has no voting power left: no vote reaches a quorum, but a registration brings its
	// power along.
	lockedRemedy = "have an operator with stake on the L1 register anew, or leave and register again (ballast " +
		"operator unregister, then ballast operator register): the registration carries its power to the L2, and " +
		"rounds go on"
	// quorumRemedy helps where those who may attest are too few, or have nothing.
	quorumRemedy = "bring more operators online: those that may attest do not hold two thirds of the voting power. " +
		"Where the total is below 2, the network is locked: " + lockedRemedy
	// wouldLockRemedy helps where the L1 shows no stake any more.
	wouldLockRemedy = "stake on the L1 is gone or does not count any more, and an update would leave the L2 without " +
		"a quorum for good, so none is made: deposit or delegate stake on the L1, or have the AVS list its " +
		"strategies again (setSupportedStakingContracts); the next round syncs then"
)

// Remedy says what a person can do about a reason; empty where there is nothing to do but wait.
// docs/reasons.md is made of these words.
func Remedy(r messages.Reason) string {
	switch r { //nolint:exhaustive // All others heal by themselves.
	case messages.ReasonHandlerUnset:
		return "the AVS's operations multisig must call AttestationCenter.setInternalTaskHandler"
	case messages.ReasonHandlerNoRole:
		return "the AVS factory must call OBLS.setVotingPowerSyncer(internalTaskHandler)"
	case messages.ReasonDefinitionAbsent:
		return "task definition 10001 is missing: the AVS must upgrade its AttestationCenter"
	case messages.ReasonPaused:
		return "TASKS_SUBMISSION_FLOW is paused: the AVS must unpause it"
	case messages.ReasonRestricted:
		return "task definition 10001 is restricted to other operators: ask the AVS to add this one " +
			"(setTaskDefinitionRestrictedAttesters)"
	case messages.ReasonBalanceTooLow:
		return "fund the account that submits on the L2"
	case messages.ReasonQuorumImpossible:
		return quorumRemedy
	case messages.ReasonSyncLocked:
		return "lastCommitBlockL1 is above the L1's head: no update can execute; compare the endpoints of both " +
			"chains, then contact the AVS"
	case messages.ReasonNotOperator:
		return "register the operator, or submit with an account that the AttestationCenter accepts " +
			"(setIsOpenAggregator)"
	case messages.ReasonChainUnavailable:
		return "an endpoint gives no usable answers: ballast doctor says which; add a second one"
	case messages.ReasonStateUnavailable:
		return "the endpoint has no state at the pinned block: use an archive endpoint, or --l1-block-tag latest " +
			"with confirmations"
	case messages.ReasonChainChanged:
		return "endpoints serve another chain than when the node started, so it does not vote: ballast status names " +
			"them; correct L1_RPC or L2_RPC, or ask the provider"
	case messages.ReasonProofForeign:
		return "the proposal comes from another kind of node; --accept-foreign-proofs recalculates those too"
	case messages.ReasonPinUnknown:
		return "our endpoint lags behind the proposer's: compare its head with a block explorer"
	case messages.ReasonPinNotFinal:
		return "the proposer settles on younger blocks than we do: compare --l1-block-tag and --l2-block-tag"
	case messages.ReasonPinTooOld:
		return "the proposal's L1 block is older than --pin-max-age: the proposer's endpoint lags"
	case messages.ReasonUpdateConflict:
		return "an earlier approval is not settled yet; the next fence or commit clears it"
	case messages.ReasonJournalEmpty:
		return "the journal is new on a network with history: it attests again after the next commit"
	case messages.ReasonPowerMismatch, messages.ReasonRootMismatch:
		return "the proposer calculated other powers: ballast explain shows both; a lying endpoint or a modified " +
			"node is likely"
	case messages.ReasonPinNotAligned:
		return "the proposer's pin is not the last block of a recent window: compare --sync-window, which is the " +
			"same on all nodes of a network"
	case messages.ReasonSelectionShort:
		return "the update lists fewer changes than it could: its proposer runs another version, or delays the sync"
	case messages.ReasonUpdateLocksNetwork:
		return wouldLockRemedy
	case messages.ReasonSigningFailed:
		return "the signer refused: check --signer-url and its keys"
	case messages.ReasonGasCeiling:
		return "submissions used the gas of --max-gas-per-day: raise it, or wait until a day has passed"
	case messages.ReasonEndpointsDisagree:
		return "endpoints give different answers: ballast status names them; compare with a block explorer and " +
			"replace the wrong one"
	case messages.ReasonQuorumLost:
		return "powers or keys changed while votes were collected; the next round counts them anew"
	case messages.ReasonValidationUnavailable:
		return "the AVS's Validation Service gives no answer: start it, and name it with --avs-webapi and " +
			"--avs-webapi-port"
	case messages.ReasonValidationFailed:
		return "the AVS's Validation Service answers with an error: look at its log"
	case messages.ReasonStillPending:
		return "the transaction waits in the pool: raise --max-fee if the chain is busy"
	}
	return ""
}
