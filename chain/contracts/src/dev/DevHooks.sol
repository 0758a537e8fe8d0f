// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.25;

import {FeeCalculatorData, FeePerId, TaskInfo} from "../common/Types.sol";
import {IAvsGovernanceLogic} from "../l1/IAvsGovernance.sol";
import {IAvsLogic, IFeeCalculator} from "../l2/IAttestationCenter.sol";

/// @title Hooks of an AVS that report their calls as events, for development chains
contract DevHooks is IAvsLogic, IFeeCalculator, IAvsGovernanceLogic {
    bool public isBaseRewardFee;
    bool private refuses;
    uint256[3] private baseFees;
    FeePerId[] private feesPerId;

    event TaskHook(bool before, bool isBls, uint16 taskDefinitionId, bool isApproved);
    event OperatorHook(bool before, bool registered, address operator, uint256 votingPower);

    error Refused();

    /// @notice Makes every hook revert, or work again.
    function setRefuses(bool value) external {
        refuses = value;
    }

    /// @notice Fees in the order of calculateBaseRewardFees.
    function setBaseFees(uint256[3] calldata fees) external {
        isBaseRewardFee = true;
        baseFees = fees;
    }

    function setFeesPerId(FeePerId[] calldata fees) external {
        isBaseRewardFee = false;
        delete feesPerId;
        for (uint256 i; i < fees.length; ++i) feesPerId.push(fees[i]);
    }

    function beforeTaskSubmission(
        TaskInfo calldata task, bool isApproved, bytes calldata, uint256[2] calldata, uint256[] calldata
    ) external {
        _report(true, false, task, isApproved);
    }

    function beforeTaskSubmission(
        TaskInfo calldata task, bool isApproved, uint256[2] calldata, uint256[2] calldata, uint256[] calldata
    ) external {
        _report(true, true, task, isApproved);
    }

    function afterTaskSubmission(
        TaskInfo calldata task, bool isApproved, bytes calldata, uint256[2] calldata, uint256[] calldata
    ) external {
        _report(false, false, task, isApproved);
    }

    function afterTaskSubmission(
        TaskInfo calldata task, bool isApproved, uint256[2] calldata, uint256[2] calldata, uint256[] calldata
    ) external {
        _report(false, true, task, isApproved);
    }

    function calculateBaseRewardFees(FeeCalculatorData calldata) external view returns (uint256, uint256, uint256) {
        return (baseFees[0], baseFees[1], baseFees[2]);
    }

    function calculateFeesPerId(FeeCalculatorData calldata) external view returns (FeePerId[] memory) {
        return feesPerId;
    }

    function beforeOperatorRegistered(address operator, uint256 votingPower, uint256[4] calldata, address) external {
        _reportOperator(true, true, operator, votingPower);
    }

    function afterOperatorRegistered(address operator, uint256 votingPower, uint256[4] calldata, address) external {
        _reportOperator(false, true, operator, votingPower);
    }

    function beforeOperatorUnregistered(address operator) external {
        _reportOperator(true, false, operator, 0);
    }

    function afterOperatorUnregistered(address operator) external {
        _reportOperator(false, false, operator, 0);
    }

    function _report(bool before, bool isBls, TaskInfo calldata task, bool isApproved) private {
        if (refuses) revert Refused();
        emit TaskHook(before, isBls, task.taskDefinitionId, isApproved);
    }

    function _reportOperator(bool before, bool registered, address operator, uint256 votingPower) private {
        if (refuses) revert Refused();
        emit OperatorHook(before, registered, operator, votingPower);
    }
}
