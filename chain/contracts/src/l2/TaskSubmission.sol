// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.25;

import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {BLS} from "../common/BLS.sol";
import {Flows} from "../common/Roles.sol";
import {FeeCalculatorData, FeePerId, TaskInfo} from "../common/Types.sol";
import {AttestationCenterBase} from "./AttestationCenterBase.sol";
import {IAvsLogic, IFeeCalculator} from "./IAttestationCenter.sol";

/// @title Settlement of a task, with the checks in the order of protocol.md 1.5
abstract contract TaskSubmission is AttestationCenterBase {
    /// @dev Both submission forms in one; the form not used has an empty performer signature.
    struct Submission {
        bool isApproved;
        bytes ecdsaSignature;
        uint256[2] blsSignature;
        uint256[2] taSignature;
        uint256[] attestersIds;
    }

    function _submit(TaskInfo calldata task, Submission memory submission)
        internal
        whenFlowNotPaused(Flows.TASKS_SUBMISSION)
        nonReentrant
    {
        Layout storage $ = _layout();
        bool isInternal = task.taskDefinitionId >= VOTING_POWER_SYNC;
        bool isHooked = !isInternal && address($.avsLogic) != address(0);
        if (isHooked) _beforeHook($.avsLogic, task, submission);

        bytes32 taskHash =
            keccak256(abi.encode(task.proofOfTask, task.data, task.taskPerformer, task.taskDefinitionId));
        if ($.signedTasks[taskHash]) revert MessageAlreadySigned();
        _checkPerformer(task.taskPerformer, taskHash, submission);
        TaskDefinition storage definition = _taskDefinition(task.taskDefinitionId);
        _checkAttesters(definition, submission.attestersIds);
        _checkVote(task, definition, submission);
        _settle(task, definition, submission);
        $.signedTasks[taskHash] = true;

        if (isHooked) {
            _afterHook($.avsLogic, task, submission);
        } else if (isInternal && submission.isApproved) {
            $.internalTaskHandler.processTask(task);
        }
    }

    /// @dev A first word of zero makes a BLS submission an ECDSA one, with an empty signature.
    function _isBls(Submission memory submission) private pure returns (bool) {
        return submission.blsSignature[0] != 0;
    }

    function _checkPerformer(address performer, bytes32 taskHash, Submission memory submission) private view {
        if (_isBls(submission)) {
            Layout storage $ = _layout();
            $.obls.validateOperatorSignature(
                _activeIdOf(performer),
                $.obls.hashToPoint(BLS.TASKS_DOMAIN, abi.encode(taskHash)),
                submission.blsSignature
            );
        } else if (ECDSA.recover(taskHash, submission.ecdsaSignature) != performer) {
            revert InvalidPerformerSignature();
        }
    }

    function _checkVote(TaskInfo calldata task, TaskDefinition storage definition, Submission memory submission)
        private
        view
    {
        Layout storage $ = _layout();
        bytes32 voteHash = keccak256(
            abi.encode(
                task.proofOfTask,
                task.data,
                task.taskPerformer,
                task.taskDefinitionId,
                address(this),
                block.chainid,
                submission.isApproved
            )
        );
        uint256 minimum = definition.minimumVotingPower;
        uint256 total = minimum != 0 || definition.restrictedAttesterIds.length != 0
            ? $.obls.totalVotingPowerPerTaskDefinition(task.taskDefinitionId)
            : $.obls.totalVotingPower();
        $.obls.verifySignature(
            $.obls.hashToPoint(BLS.TASKS_DOMAIN, abi.encode(voteHash)),
            submission.taSignature,
            submission.attestersIds,
            submission.isApproved ? total * 2 / 3 : total / 3,
            minimum
        );
    }

    function _settle(TaskInfo calldata task, TaskDefinition storage definition, Submission memory submission)
        private
    {
        Layout storage $ = _layout();
        uint32 number = $.taskNumber;
        _emitOutcome(task, number, submission);
        uint256 performerId = _activeIdOf(task.taskPerformer);
        uint256 aggregatorId =
            $.isOpenAggregator ? $.operatorsIdsByAddress[msg.sender] : _activeIdOf(msg.sender);

        IFeeCalculator calculator = $.feeCalculator;
        if (address(calculator) == address(0)) {
            _rewardAll(
                number,
                submission,
                performerId,
                aggregatorId,
                [
                    definition.baseRewardFeeForAttesters,
                    definition.baseRewardFeeForPerformer,
                    definition.baseRewardFeeForAggregator
                ]
            );
        } else {
            FeeCalculatorData memory question = FeeCalculatorData(
                task, aggregatorId, performerId, submission.attestersIds, submission.isApproved
            );
            if (calculator.isBaseRewardFee()) {
                (uint256 attesters, uint256 performer, uint256 aggregator) =
                    calculator.calculateBaseRewardFees(question);
                _rewardAll(number, submission, performerId, aggregatorId, [attesters, performer, aggregator]);
            } else {
                FeePerId[] memory fees = calculator.calculateFeesPerId(question);
                for (uint256 i; i < fees.length; ++i) _reward(fees[i].index, fees[i].fee, number);
            }
        }
        $.taskNumber = number + 1;
    }

    function _emitOutcome(TaskInfo calldata task, uint32 number, Submission memory submission) private {
        if (submission.isApproved) {
            emit TaskSubmitted(
                task.taskPerformer,
                number,
                task.proofOfTask,
                task.data,
                task.taskDefinitionId,
                submission.attestersIds
            );
        } else {
            emit TaskRejected(
                task.taskPerformer,
                number,
                task.proofOfTask,
                task.data,
                task.taskDefinitionId,
                submission.attestersIds
            );
        }
    }

    /// @dev fees: attester, performer, aggregator. A rejected task earns its performer nothing, an open aggregation
    /// its sender nothing.
    function _rewardAll(
        uint32 number,
        Submission memory submission,
        uint256 performerId,
        uint256 aggregatorId,
        uint256[3] memory fees
    ) private {
        for (uint256 i; i < submission.attestersIds.length; ++i) {
            _reward(submission.attestersIds[i], fees[0], number);
        }
        if (submission.isApproved) _reward(performerId, fees[1], number);
        if (!_layout().isOpenAggregator) _reward(aggregatorId, fees[2], number);
    }

    function _reward(uint256 operatorId, uint256 fee, uint32 number) private {
        if (fee != 0) _layout().operatorsPaymentDetails[operatorId].feeToClaim += fee;
        emit RewardAccumulated(operatorId, fee, number);
    }

    function _beforeHook(IAvsLogic logic, TaskInfo calldata task, Submission memory s) private {
        if (_isBls(s)) {
            logic.beforeTaskSubmission(task, s.isApproved, s.blsSignature, s.taSignature, s.attestersIds);
        } else {
            logic.beforeTaskSubmission(task, s.isApproved, s.ecdsaSignature, s.taSignature, s.attestersIds);
        }
    }

    function _afterHook(IAvsLogic logic, TaskInfo calldata task, Submission memory s) private {
        if (_isBls(s)) {
            logic.afterTaskSubmission(task, s.isApproved, s.blsSignature, s.taSignature, s.attestersIds);
        } else {
            logic.afterTaskSubmission(task, s.isApproved, s.ecdsaSignature, s.taSignature, s.attestersIds);
        }
    }
}
