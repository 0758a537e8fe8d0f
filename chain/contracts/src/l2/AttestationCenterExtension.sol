// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.25;

import {Messages} from "../common/Messages.sol";
import {Flows, Roles} from "../common/Roles.sol";
import {
    AuthSignature, OperatorDetails, PaymentDetails
} from "../common/Types.sol";
import {IAvsLogic, IFeeCalculator, IInternalTaskHandler, IL2MessageHandler} from "./IAttestationCenter.sol";
import {Payments} from "./Payments.sol";
import {TaskDefinitionBook} from "./TaskDefinitionBook.sol";

/// @title What AttestationCenter serves besides task submission
/// @notice Runs by delegatecall in the storage of the AttestationCenter proxy.
contract AttestationCenterExtension is TaskDefinitionBook, Payments {
    constructor() {
        _disableInitializers();
    }

    // ---- views ----

    function obls() external view returns (address) {
        return address(_layout().obls);
    }

    function internalTaskHandler() external view returns (address) {
        return address(_layout().internalTaskHandler);
    }

    function avsTreasury() external view returns (address) {
        return _layout().avsTreasury;
    }

    function avsLogic() external view returns (address) {
        return address(_layout().avsLogic);
    }

    function beforePaymentsLogic() external view returns (address) {
        return _layout().beforePaymentsLogic;
    }

    /// @notice Number of the next task; the first is 1.
    function taskNumber() external view returns (uint32) {
        return _layout().taskNumber;
    }

    function numOfActiveOperators() external view returns (uint256) {
        return _layout().numOfActiveOperators;
    }

    /// @notice Count of ids ever given out; ids are 1..count.
    function numOfTotalOperators() external view returns (uint256) {
        return _layout().numOfTotalOperators;
    }

    function votingPower(address operator) external view returns (uint256) {
        return _layout().obls.votingPower(_activeIdOf(operator));
    }

    function operatorsIdsByAddress(address operator) external view returns (uint256) {
        return _activeIdOf(operator);
    }

    /// @notice Active operators, ids ascending. Walks every id ever given out.
    function getActiveOperatorsDetails() external view returns (OperatorDetails[] memory details) {
        Layout storage $ = _layout();
        uint256 total = $.numOfTotalOperators;
        details = new OperatorDetails[]($.numOfActiveOperators);
        uint256 count;
        for (uint256 id = 1; id <= total && count < details.length; ++id) {
            if (!$.obls.isActive(id)) continue;
            PaymentDetails storage payment = $.operatorsPaymentDetails[id];
            details[count++] = OperatorDetails(payment.operator, id, $.obls.votingPower(id), payment.feeToClaim);
        }
        assembly ("memory-safe") {
            mstore(details, count)
        }
    }

    /// @notice Reverts unless the operator could attest a task of the definition now.
    function verifyOperatorValidForTaskDefinition(address operator, uint16 taskDefinitionId) external view {
        uint256[] memory ids = new uint256[](1);
        ids[0] = _activeIdOf(operator);
        TaskDefinition storage definition = _taskDefinition(taskDefinitionId);
        _checkAttesters(definition, ids);
        if (_layout().obls.votingPower(ids[0]) < definition.minimumVotingPower) {
            revert InsufficientVotingPowerForTaskDefinition();
        }
    }

    // ---- operators ----

    /// @notice Gives the operator a new id, also when it was registered before; fees not yet paid move along.
    function registerToNetwork(
        address operator,
        uint256 power,
        uint256[4] calldata blsKey,
        address rewardsReceiver
    ) external onlyRole4(Roles.MESSAGE_HANDLER) {
        Layout storage $ = _layout();
        uint256 before = $.operatorsIdsByAddress[operator];
        if (before != 0 && $.obls.isActive(before)) revert OperatorAlreadyRegistered();
        uint256 id = ++$.numOfTotalOperators;
        ++$.numOfActiveOperators;
        $.operatorsIdsByAddress[operator] = id;
        $.rewardsReceivers[operator] = rewardsReceiver;
        PaymentDetails storage payment = $.operatorsPaymentDetails[id];
        payment.operator = operator;
        payment.feeToClaim = $.operatorsPaymentDetails[before].feeToClaim;
        $.operatorsPaymentDetails[before].feeToClaim = 0;
        $.obls.registerOperator(id, power, blsKey);
        emit OperatorRegisteredToNetwork(operator, power);
    }

    function unRegisterOperatorFromNetwork(address operator) external onlyRole4(Roles.MESSAGE_HANDLER) {
        Layout storage $ = _layout();
        uint256 id = _activeIdOf(operator);
        --$.numOfActiveOperators;
        $.obls.unRegisterOperator(id);
        emit OperatorUnregisteredFromNetwork(id);
    }

    /// @notice Replaces the caller's BLS key; authSignature proves possession of the new one.
    function updateBlsKey(uint256[4] calldata blsKey, AuthSignature calldata authSignature) external {
        Layout storage $ = _layout();
        uint256 id = _activeIdOf(msg.sender);
        $.obls.verifyAuthSignature(authSignature, msg.sender, address(this), blsKey);
        $.obls.modifyOperatorBlsKey(id, blsKey);
        emit OperatorBlsKeyUpdated(msg.sender, blsKey);
    }

    /// @notice Asks L1 to remove the operator; it stays active here until L1's message arrives.
    function ejectOperatorFromNetwork(address operator) external onlyRole4(Roles.EJECTOR) {
        _activeIdOf(operator);
        emit OperatorEjectionRequested(operator);
        _layout().messageHandler.sendMessage(abi.encodePacked(Messages.OPERATOR_EJECTION, abi.encode(operator)));
    }

    // ---- settings ----

    /// @notice With open aggregation any sender may submit tasks.
    function setIsOpenAggregator(bool isOpenAggregator) external onlyRole4(Roles.AVS_GOVERNANCE_MULTISIG) {
        _layout().isOpenAggregator = isOpenAggregator;
        emit IsOpenAggregatorSet(isOpenAggregator);
    }

    function setEjector(address ejector) external onlyRole4(Roles.AVS_GOVERNANCE_MULTISIG) {
        _grantRole(bytes32(Roles.EJECTOR), ejector);
    }

    function revokeEjector(address ejector) external onlyRole4(Roles.AVS_GOVERNANCE_MULTISIG) {
        _revokeRole(bytes32(Roles.EJECTOR), ejector);
    }

    function setInternalTaskHandler(address newHandler) external onlyRole4(Roles.OPERATIONS_MULTISIG) {
        _layout().internalTaskHandler = IInternalTaskHandler(newHandler);
        emit SetInternalTaskHandler(newHandler);
    }

    function transferMessageHandler(address newHandler) external onlyRole4(Roles.OPERATIONS_MULTISIG) {
        Layout storage $ = _layout();
        _revokeRole(bytes32(Roles.MESSAGE_HANDLER), address($.messageHandler));
        $.messageHandler = IL2MessageHandler(newHandler);
        _grantRole(bytes32(Roles.MESSAGE_HANDLER), newHandler);
        emit SetMessageHandler(newHandler);
    }

    function setAvsLogic(address logic)
        external
        whenFlowNotPaused(Flows.SET_AVS_LOGIC)
        onlyRole4(Roles.AVS_GOVERNANCE_MULTISIG)
    {
        _layout().avsLogic = IAvsLogic(logic);
        emit SetAvsLogic(logic);
    }

    function setFeeCalculator(address calculator)
        external
        whenFlowNotPaused(Flows.SET_AVS_LOGIC)
        onlyRole4(Roles.AVS_GOVERNANCE_MULTISIG)
    {
        _layout().feeCalculator = IFeeCalculator(calculator);
        emit SetFeeCalculator(calculator);
    }

    function setBeforePaymentsLogic(address logic)
        external
        whenFlowNotPaused(Flows.SET_AVS_LOGIC)
        onlyRole4(Roles.AVS_GOVERNANCE_MULTISIG)
    {
        _layout().beforePaymentsLogic = logic;
        emit SetBeforePaymentsLogic(logic);
    }
}
