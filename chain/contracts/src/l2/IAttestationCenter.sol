// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.25;

import {FeeCalculatorData, FeePerId, PaymentRequestMessage, TaskInfo} from "../common/Types.sol";

/// @title What the message handler calls on AttestationCenter
interface IAttestationCenter {
    function registerToNetwork(
        address operator,
        uint256 votingPower,
        uint256[4] calldata blsKey,
        address rewardsReceiver
    ) external;
    function unRegisterOperatorFromNetwork(address operator) external;
    function clearBatchPayment(PaymentRequestMessage[] calldata operators, uint256 lastPaidTaskNumber) external;
}

/// @title Carries messages from L2 to L1
interface IL2MessageHandler {
    function sendMessage(bytes calldata payload) external;
}

/// @title Executes approved internal tasks
interface IInternalTaskHandler {
    function processTask(TaskInfo calldata task) external;
}

/// @title Optional hook of an AVS around task submission
interface IAvsLogic {
    function beforeTaskSubmission(
        TaskInfo calldata task,
        bool isApproved,
        bytes calldata tpSignature,
        uint256[2] calldata taSignature,
        uint256[] calldata attestersIds
    ) external;
    function beforeTaskSubmission(
        TaskInfo calldata task,
        bool isApproved,
        uint256[2] calldata tpSignature,
        uint256[2] calldata taSignature,
        uint256[] calldata attestersIds
    ) external;
    function afterTaskSubmission(
        TaskInfo calldata task,
        bool isApproved,
        bytes calldata tpSignature,
        uint256[2] calldata taSignature,
        uint256[] calldata attestersIds
    ) external;
    function afterTaskSubmission(
        TaskInfo calldata task,
        bool isApproved,
        uint256[2] calldata tpSignature,
        uint256[2] calldata taSignature,
        uint256[] calldata attestersIds
    ) external;
}

/// @title Optional hook of an AVS that sets the fees of a task
interface IFeeCalculator {
    function isBaseRewardFee() external view returns (bool);
    /// @dev AttestationCenter takes the second result as the performer's fee and the third as the aggregator's.
    function calculateBaseRewardFees(FeeCalculatorData calldata task)
        external
        returns (uint256 attesters, uint256 performer, uint256 aggregator);
    function calculateFeesPerId(FeeCalculatorData calldata task) external returns (FeePerId[] memory);
}
