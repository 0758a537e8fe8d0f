// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.25;

import {AccessControlUpgradeable} from "@openzeppelin/contracts-upgradeable/access/AccessControlUpgradeable.sol";
import {IOBLS} from "../common/IOBLS.sol";
import {Roles} from "../common/Roles.sol";
import {InternalTransaction, TaskInfo, VotingPowerUpdate} from "../common/Types.sol";
import {IInternalTaskHandler} from "./IAttestationCenter.sol";

/// @title Executes approved internal tasks
/// @notice It checks block numbers and call targets only; whether the deltas are right is the attesters' business
/// (protocol.md 3.3).
contract InternalTaskHandler is IInternalTaskHandler, AccessControlUpgradeable {
    struct Layout {
        IOBLS obls;
        uint256 lastCommitBlockL1;
        uint256 lastCommitBlockL2;
    }

    // keccak256("storage.l2.internal.task.handler") - 1.
    bytes32 private constant SLOT = 0xa1a1dd55cbd3bc53c9d323cca8110d05953f7c222ec280884b6251156888dfc7;
    uint16 private constant VOTING_POWER_SYNC = 10001;
    uint16 private constant TOTAL_VOTING_POWER_SYNC = 10002;

    event TaskProcessed(uint256 taskDefinitionId, string proofOfTask);
    event VotingPowerUpdated(uint256 toBlockL1, uint256 toBlockL2, string proofOfTask);
    event ExecuteInternalTransactionsTask(InternalTransaction[] transactions);

    error InvalidToBlockL1VsLastCommitBlockL1(uint256 requiredMin);
    error InvalidToBlockL2VsLastCommitBlockL2(uint256 requiredMin);
    error InvalidToBlockL2VsCurrentHeight(uint256 toBlockL2, uint256 currentHeight);
    error InternalTransactionNotAllowed(address to, bytes data);
    error InternalTransactionRevert(bytes reason);
    error InvalidIntenalTransactionNonce(uint256 expected, uint256 actual);

    constructor() {
        _disableInitializers();
    }

    function initialize(address attestationCenter, address obls) external initializer {
        _layout().obls = IOBLS(obls);
        _grantRole(bytes32(Roles.ATTESTATION_CENTER), attestationCenter);
    }

    /// @notice L1 block of the last executed voting power update, 0 before the first.
    function getLastCommitBlockL1() external view returns (uint256) {
        return _layout().lastCommitBlockL1;
    }

    /// @notice L2 block at which the last executed voting power update was calculated, 0 before the first.
    function getLastCommitBlockL2() external view returns (uint256) {
        return _layout().lastCommitBlockL2;
    }

    function processTask(TaskInfo calldata task) external onlyRole(bytes32(Roles.ATTESTATION_CENTER)) {
        if (task.taskDefinitionId == VOTING_POWER_SYNC) {
            _updateVotingPower(task);
        } else if (task.taskDefinitionId == TOTAL_VOTING_POWER_SYNC) {
            _executeTransactions(task);
        }
        emit TaskProcessed(task.taskDefinitionId, task.proofOfTask);
    }

    function _updateVotingPower(TaskInfo calldata task) private {
        Layout storage $ = _layout();
        VotingPowerUpdate memory update = abi.decode(task.data, (VotingPowerUpdate));
        if (update.toBlockL1 <= $.lastCommitBlockL1) {
            revert InvalidToBlockL1VsLastCommitBlockL1($.lastCommitBlockL1 + 1);
        }
        if (update.toBlockL2 <= $.lastCommitBlockL2) {
            revert InvalidToBlockL2VsLastCommitBlockL2($.lastCommitBlockL2 + 1);
        }
        if (update.toBlockL2 >= block.number) revert InvalidToBlockL2VsCurrentHeight(update.toBlockL2, block.number);
        $.lastCommitBlockL1 = update.toBlockL1;
        $.lastCommitBlockL2 = update.toBlockL2;
        if (update.toIncrease.length != 0) $.obls.increaseBatchOperatorVotingPower(update.toIncrease);
        if (update.toDecrease.length != 0) $.obls.decreaseBatchOperatorVotingPower(update.toDecrease);
        emit VotingPowerUpdated(update.toBlockL1, update.toBlockL2, task.proofOfTask);
    }

    function _executeTransactions(TaskInfo calldata task) private {
        address obls = address(_layout().obls);
        InternalTransaction[] memory transactions = abi.decode(task.data, (InternalTransaction[]));
        for (uint256 i; i < transactions.length; ++i) {
            address to = transactions[i].to;
            bytes memory data = transactions[i].data;
            if (to != obls || !_isAllowed(data)) revert InternalTransactionNotAllowed(to, data);
            (bool ok, bytes memory reason) = to.call(data);
            if (!ok) revert InternalTransactionRevert(reason);
        }
        emit ExecuteInternalTransactionsTask(transactions);
    }

    function _isAllowed(bytes memory data) private pure returns (bool) {
        if (data.length < 4) return false;
        bytes4 selector = bytes4(data);
        return selector == IOBLS.setTotalVotingPowerPerTaskDefinition.selector
            || selector == IOBLS.setTotalVotingPowerPerRestrictedTaskDefinition.selector;
    }

    function _layout() private pure returns (Layout storage $) {
        assembly ("memory-safe") {
            $.slot := SLOT
        }
    }
}
