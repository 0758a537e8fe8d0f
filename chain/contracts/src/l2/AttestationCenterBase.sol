// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.25;

import {ReentrancyGuardUpgradeable} from
    "@openzeppelin/contracts-upgradeable/utils/ReentrancyGuardUpgradeable.sol";
import {IOBLS} from "../common/IOBLS.sol";
import {PausableFlows} from "../common/PausableFlows.sol";
import {PaymentDetails} from "../common/Types.sol";
import {IAvsLogic, IFeeCalculator, IInternalTaskHandler, IL2MessageHandler} from "./IAttestationCenter.sol";

/// @title Storage, events and errors that AttestationCenter and its extension share
abstract contract AttestationCenterBase is PausableFlows, ReentrancyGuardUpgradeable {
    struct TaskDefinition {
        uint16 id;
        string name;
        uint256 blockExpiry;
        uint256 baseRewardFeeForAttesters;
        uint256 baseRewardFeeForPerformer;
        uint256 baseRewardFeeForAggregator;
        uint256 disputePeriodBlocks;
        uint256 minimumVotingPower;
        uint256[] restrictedAttesterIds;
        uint256 maximumNumberOfAttesters;
    }

    struct TaskDefinitions {
        uint16 counter;
        mapping(uint16 => TaskDefinition) byId;
    }

    /// @dev Positions of protocol.md 1.9; the nested struct keeps the counter in a slot of its own.
    struct Layout {
        uint32 taskNumber;
        uint256 obsoleteFee;
        uint256 numOfTotalOperators;
        IOBLS obls;
        IL2MessageHandler messageHandler;
        IAvsLogic avsLogic;
        TaskDefinitions taskDefinitions;
        mapping(bytes32 => bool) signedTasks;
        mapping(address => uint256) operatorsIdsByAddress;
        mapping(uint256 => PaymentDetails) operatorsPaymentDetails;
        uint256 numOfActiveOperators;
        IFeeCalculator feeCalculator;
        mapping(address => address) rewardsReceivers;
        bool isRewardsOnL2;
        address avsTreasury;
        address beforePaymentsLogic;
        IInternalTaskHandler internalTaskHandler;
        bool isOpenAggregator;
        uint256 nextEigenRewardsBatchStartTimestamp;
    }

    // keccak256("storage.attestation.center") - 1.
    bytes32 private constant SLOT = 0x47c1bdca9c75057bf1ca178a62fb0ef8908b21ee1ea9b9658ba5135fd3a35468;

    /// @notice First id of the internal tasks, and of the voting power sync task.
    uint16 internal constant VOTING_POWER_SYNC = 10001;
    /// @notice The task that sets the totals per task definition.
    uint16 internal constant TOTAL_VOTING_POWER_SYNC = 10002;

    event TaskSubmitted(
        address indexed operator,
        uint32 taskNumber,
        string proofOfTask,
        bytes data,
        uint16 indexed taskDefinitionId,
        uint256[] attestersIds
    );
    event TaskRejected(
        address indexed operator,
        uint32 taskNumber,
        string proofOfTask,
        bytes data,
        uint16 indexed taskDefinitionId,
        uint256[] attestersIds
    );
    event OperatorRegisteredToNetwork(address indexed operator, uint256 votingPower);
    event OperatorUnregisteredFromNetwork(uint256 indexed operatorId);
    event OperatorBlsKeyUpdated(address indexed operator, uint256[4] blsKey);
    event RewardAccumulated(uint256 indexed _operatorId, uint256 fee, uint32 indexed _taskNumber);
    event OperatorEjectionRequested(address operator);
    event TaskDefinitionCreated(
        uint16 id,
        string name,
        uint256 blockExpiry,
        uint256 baseRewardFeeForAttesters,
        uint256 baseRewardFeeForPerformer,
        uint256 baseRewardFeeForAggregator,
        uint256 disputePeriodBlocks,
        uint256 minimumVotingPower,
        uint256[] restrictedAttesterIds,
        uint256 maximumNumberOfAttesters
    );
    event SetRestrictedAttester(uint16 indexed taskDefinitionId, uint256[] restrictedAttesterIds);
    event SetMaximumNumberOfAttesters(uint16 indexed taskDefinitionId, uint256 maximumNumberOfAttesters);
    event SetMinimumTaskDefinitionVotingPower(uint256 minimumVotingPower);
    event IsOpenAggregatorSet(bool isOpenAggregator);
    event SetInternalTaskHandler(address internalTaskHandler);
    event SetAvsLogic(address avsLogic);
    event SetFeeCalculator(address feeCalculator);
    event SetBeforePaymentsLogic(address beforePaymentsLogic);
    event SetMessageHandler(address messageHandler);
    event PaymentRequested(address indexed operator, uint256 feeToClaim);
    event PaymentsRequested(uint256 fromOperatorId, uint256 toOperatorId, uint256 lastPaidTaskNumber);
    event PaymentCleared(address indexed operator, uint256 feeToClaim, uint256 lastPaidTaskNumber);

    error MessageAlreadySigned();
    error InvalidPerformerSignature();
    error InvalidTaskDefinition();
    error InvalidAttesterSet();
    error InvalidMaximumNumberOfAttesters();
    error InvalidRestrictedAttester(uint256 taskDefinitionId, uint256 attesterId);
    error InvalidRestrictedAttesterIds();
    error InvalidBlockExpiry();
    error InvalidOperatorRange();
    error InvalidRewardsPeriod();
    error InsufficientVotingPowerForTaskDefinition();
    error TaskDefinitionNotFound(uint16 taskDefinitionId);
    error TaskDefinitionAlreadyExists(uint16 taskDefinitionId);
    error OperatorNotRegistered(address operator);
    error OperatorAlreadyRegistered();
    error InactiveTaskPerformer();
    error InactiveAggregator();
    error ZeroAddress();

    /// @dev Id of an active operator.
    function _activeIdOf(address operator) internal view returns (uint256 id) {
        Layout storage $ = _layout();
        id = $.operatorsIdsByAddress[operator];
        if (id == 0 || !$.obls.isActive(id)) revert OperatorNotRegistered(operator);
    }

    /// @dev Task definition that exists; the unset id 0 is the default definition.
    function _taskDefinition(uint16 id) internal view returns (TaskDefinition storage definition) {
        definition = _layout().taskDefinitions.byId[id];
        if (definition.id != id) revert TaskDefinitionNotFound(id);
    }

    /// @dev Checks that hold for every attester of the list: expiry, restricted set, maximum.
    function _checkAttesters(TaskDefinition storage definition, uint256[] memory attesters) internal view {
        if (definition.blockExpiry <= block.number) revert InvalidTaskDefinition();
        uint256[] memory allowed = definition.restrictedAttesterIds;
        if (allowed.length != 0) {
            if (attesters.length > allowed.length) revert InvalidAttesterSet();
            uint256 j;
            for (uint256 i; i < attesters.length; ++i) {
                while (j < allowed.length && allowed[j] < attesters[i]) ++j;
                if (j == allowed.length || allowed[j] != attesters[i]) {
                    revert InvalidRestrictedAttester(definition.id, attesters[i]);
                }
            }
        }
        uint256 maximum = definition.maximumNumberOfAttesters;
        if (maximum != 0 && attesters.length > maximum) revert InvalidMaximumNumberOfAttesters();
    }

    function _layout() internal pure returns (Layout storage $) {
        assembly ("memory-safe") {
            $.slot := SLOT
        }
    }
}
