// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.25;

import {Messages} from "../common/Messages.sol";
import {Flows, Roles} from "../common/Roles.sol";
import {
    AuthSignature,
    OperatorRegistrationParams,
    SignatureWithSaltAndExpiry,
    StakingContractDetails,
    SymbioticOptSignature
} from "../common/Types.sol";
import {AvsGovernanceBase} from "./AvsGovernanceBase.sol";
import {IOptInService} from "./IAvsGovernance.sol";

/// @title Operators join and leave the AVS
abstract contract OperatorRegistration is AvsGovernanceBase {
    uint8 private constant EIGEN_REGISTERED = 1;

    /// @notice Registers the caller as operator of the AVS with EigenLayer, so that its stake counts.
    function registerOperatorToEigenLayer(
        SignatureWithSaltAndExpiry calldata signature,
        bytes calldata authToken
    ) external whenFlowNotPaused(Flows.REGISTRATION) {
        _requireAllowed(msg.sender, authToken);
        _registerToEigenLayer(signature);
    }

    /// @notice Opts the caller in with Symbiotic.
    function registerOperatorToSymbiotic(SymbioticOptSignature calldata signature, bytes calldata authToken)
        external
        whenFlowNotPaused(Flows.REGISTRATION)
    {
        _requireAllowed(msg.sender, authToken);
        _optInService().optIn(msg.sender, address(this), signature.deadline, signature.data);
        emit OperatorRegisteredToSymbiotic(msg.sender);
    }

    /// @notice Registers the caller with the voting power of this moment; every L2 is told by message.
    function registerAsOperator(OperatorRegistrationParams calldata params)
        external
        whenFlowNotPaused(Flows.REGISTRATION)
    {
        _requireNotRegistered(msg.sender);
        _requireAllowed(msg.sender, params.authToken);
        _register(params.blsKey, params.rewardsReceiver, params.blsRegistrationSignature);
    }

    /// @notice Old form. The power is the one before the EigenLayer registration that the same call makes.
    function registerAsOperator(
        uint256[4] calldata blsKey,
        address rewardsReceiver,
        SignatureWithSaltAndExpiry calldata operatorSignature,
        AuthSignature calldata blsRegistrationSignature
    ) external whenFlowNotPaused(Flows.REGISTRATION) {
        _requireNotRegistered(msg.sender);
        _requireAllowed(msg.sender, "");
        _register(blsKey, rewardsReceiver, blsRegistrationSignature);
        _registerToEigenLayer(operatorSignature);
    }

    /// @notice Old form with an allowlist token.
    function registerAsAllowedOperator(
        uint256[4] calldata blsKey,
        bytes calldata authToken,
        address rewardsReceiver,
        SignatureWithSaltAndExpiry calldata operatorSignature,
        AuthSignature calldata blsRegistrationSignature
    ) external whenFlowNotPaused(Flows.REGISTRATION) {
        _requireNotRegistered(msg.sender);
        _requireAllowed(msg.sender, authToken);
        _register(blsKey, rewardsReceiver, blsRegistrationSignature);
        _registerToEigenLayer(operatorSignature);
    }

    function unregisterAsOperatorFromEigenLayer() external {
        _layout().avsDirectory.deregisterOperatorFromAVS(msg.sender);
        emit OperatorUnregisteredToEigenLayer(msg.sender);
    }

    function unregisterAsOperatorFromSymbiotic(SymbioticOptSignature calldata signature) external {
        _optInService().optOut(msg.sender, address(this), signature.deadline, signature.data);
        emit OperatorUnregisteredToSymbiotic(msg.sender);
    }

    /// @notice Leaves the AVS; takes being out of EigenLayer and Symbiotic.
    function unregisterAsOperatorFromAvs() external {
        _leave();
    }

    /// @notice Old name of unregisterAsOperatorFromAvs.
    function unregisterAsOperator() external {
        _leave();
    }

    /// @notice Removes an operator on behalf of an L2.
    function ejectOperatorFromNetwork(address operator) external onlyRole4(Roles.MESSAGE_HANDLER) {
        if (!_isRegistered(operator)) revert OperatorNotRegistered();
        _unregister(operator);
        emit OperatorEjectedFromNetwork(operator);
    }

    function _registerToEigenLayer(SignatureWithSaltAndExpiry calldata signature) private {
        _layout().avsDirectory.registerOperatorToAVS(msg.sender, signature);
        emit OperatorRegisteredToEigenLayer(msg.sender);
    }

    function _register(
        uint256[4] calldata blsKey,
        address rewardsReceiver,
        AuthSignature calldata signature
    ) private {
        Layout storage $ = _layout();
        if (rewardsReceiver == address(0)) revert InvalidRewardsReceiver();
        if ($.numOfActiveOperators >= $.numOfOperatorsLimit) {
            revert NumOfOperatorsLimitReached($.numOfOperatorsLimit);
        }
        if (!$.blsAuthSingleton.isValidSignature(signature, msg.sender, address(this), blsKey)) {
            revert InvalidBlsRegistrationSignature();
        }
        uint256 power = _votingPower(msg.sender, $.stakingContracts);
        if (power < $.minVotingPower || !_hasMinimumStakes(msg.sender)) revert NotEnoughVotingPower();

        bool hooked = address($.avsGovernanceLogic) != address(0);
        if (hooked) $.avsGovernanceLogic.beforeOperatorRegistered(msg.sender, power, blsKey, rewardsReceiver);
        $.isOperatorRegistered[msg.sender] = 1;
        ++$.numOfActiveOperators;
        $.rewardsReceiver[msg.sender] = rewardsReceiver;
        _broadcast(
            abi.encodePacked(Messages.REGISTER, abi.encode(msg.sender, power, blsKey, rewardsReceiver))
        );
        emit OperatorRegistered(msg.sender, blsKey);
        if (hooked) $.avsGovernanceLogic.afterOperatorRegistered(msg.sender, power, blsKey, rewardsReceiver);
    }

    function _leave() private onlyRegistered {
        Layout storage $ = _layout();
        bool inEigen = $.avsDirectory.avsOperatorStatus(address(this), msg.sender) == EIGEN_REGISTERED;
        IOptInService optIn = _optInService();
        bool inSymbiotic = address(optIn) != address(0) && optIn.isOptedIn(msg.sender, address(this));
        if (inEigen || inSymbiotic) revert OperatorStillRegisteredToSharedSecurityProviders(msg.sender);
        _unregister(msg.sender);
    }

    function _unregister(address operator) private {
        Layout storage $ = _layout();
        bool hooked = address($.avsGovernanceLogic) != address(0);
        if (hooked) $.avsGovernanceLogic.beforeOperatorUnregistered(operator);
        $.isOperatorRegistered[operator] = 0;
        --$.numOfActiveOperators;
        _broadcast(abi.encodePacked(Messages.UNREGISTER, abi.encode(operator)));
        emit OperatorUnregistered(operator);
        if (hooked) $.avsGovernanceLogic.afterOperatorUnregistered(operator);
    }

    function _hasMinimumStakes(address operator) private view returns (bool) {
        Layout storage $ = _layout();
        address[] memory list = $.stakingContracts;
        StakingContractDetails[] memory minimums = new StakingContractDetails[](list.length);
        for (uint256 i; i < list.length; ++i) {
            minimums[i] = StakingContractDetails(list[i], $.minStake[list[i]], $.providers[list[i]]);
        }
        return REGISTRY.isValidStakeAmount(operator, minimums, address(this));
    }

    function _broadcast(bytes memory payload) private {
        _layout().messageHandler.sendMessage(abi.encode(payload, uint32(0)));
    }

    function _optInService() private view returns (IOptInService) {
        return IOptInService(REGISTRY.optInService());
    }
}
