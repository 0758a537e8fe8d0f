// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.25;

import {Flows, Roles} from "../common/Roles.sol";
import {TaskDefinitionParams, TaskDefinitionParamsV2} from "../common/Types.sol";
import {AttestationCenterBase} from "./AttestationCenterBase.sol";

/// @title Task definitions
/// @notice Setters store a new total voting power in OBLS at once; which operators they count is part of the
/// interface (protocol.md 1.4, 6), also where that total does not fit the definition.
abstract contract TaskDefinitionBook is AttestationCenterBase {
    // ---- views ----

    /// @notice Counter of the AVS's own definitions, whose ids are 1..counter.
    function numOfTaskDefinitions() external view returns (uint16) {
        return _layout().taskDefinitions.counter;
    }

    function getTaskDefinitionMinimumVotingPower(uint16 id) external view returns (uint256) {
        return _layout().taskDefinitions.byId[id].minimumVotingPower;
    }

    function getTaskDefinitionRestrictedAttesters(uint16 id) public view returns (uint256[] memory) {
        return _layout().taskDefinitions.byId[id].restrictedAttesterIds;
    }

    function getTaskDefinitionMaximumNumberOfAttesters(uint16 id) public view returns (uint256) {
        return _layout().taskDefinitions.byId[id].maximumNumberOfAttesters;
    }

    /// @notice Old name of getTaskDefinitionRestrictedAttesters.
    function getTaskDefinitionRestrictedOperators(uint16 id) external view returns (uint256[] memory) {
        return getTaskDefinitionRestrictedAttesters(id);
    }

    /// @notice Old name of getTaskDefinitionMaximumNumberOfAttesters.
    function getTaskDefinitionMaximumNumberOfOperators(uint16 id) external view returns (uint256) {
        return getTaskDefinitionMaximumNumberOfAttesters(id);
    }

    // ---- creation ----

    function createNewTaskDefinition(string calldata name, TaskDefinitionParamsV2 calldata params)
        external
        returns (uint16)
    {
        return _create(name, params);
    }

    function createNewTaskDefinition(string calldata name, TaskDefinitionParams calldata params)
        external
        returns (uint16)
    {
        return _create(
            name,
            TaskDefinitionParamsV2(
                params.blockExpiry,
                params.baseRewardFeeForAttesters,
                params.baseRewardFeeForPerformer,
                params.baseRewardFeeForAggregator,
                params.disputePeriodBlocks,
                params.minimumVotingPower,
                params.restrictedAttesterIds,
                0
            )
        );
    }

    /// @notice Adds definition 10002 to an AttestationCenter that was initialised without it.
    function migrateAddTotalVotingPowerSyncTaskDefinition() external onlyRole4(Roles.OPERATIONS_MULTISIG) {
        TaskDefinition storage definition = _layout().taskDefinitions.byId[TOTAL_VOTING_POWER_SYNC];
        if (definition.id != 0) revert TaskDefinitionAlreadyExists(TOTAL_VOTING_POWER_SYNC);
        definition.id = TOTAL_VOTING_POWER_SYNC;
        definition.name = "Total Voting Power Sync Task Definition";
        definition.blockExpiry = type(uint256).max;
    }

    // ---- settings ----

    /// @notice Also stores a total over all operators, even if the definition is restricted.
    function setTaskDefinitionMinVotingPower(uint16 id, uint256 minimumVotingPower)
        external
        onlyRole4(Roles.AVS_GOVERNANCE_MULTISIG)
    {
        Layout storage $ = _layout();
        _taskDefinition(id).minimumVotingPower = minimumVotingPower;
        $.obls.setTotalVotingPowerPerTaskDefinition(id, $.numOfTotalOperators, minimumVotingPower);
        emit SetMinimumTaskDefinitionVotingPower(minimumVotingPower);
    }

    /// @notice Also stores the total over the list: 0 where the list is empty.
    function setTaskDefinitionRestrictedAttesters(uint16 id, uint256[] calldata ids) public {
        _setRestricted(id, ids);
    }

    /// @notice Old name of setTaskDefinitionRestrictedAttesters.
    function setTaskDefinitionRestrictedOperators(uint16 id, uint256[] calldata ids) external {
        _setRestricted(id, ids);
    }

    function setTaskDefinitionMaximumNumberOfAttesters(uint16 id, uint256 maximum)
        external
        onlyRole4(Roles.AVS_GOVERNANCE_MULTISIG)
    {
        _taskDefinition(id).maximumNumberOfAttesters = maximum;
        emit SetMaximumNumberOfAttesters(id, maximum);
    }

    function _create(string calldata name, TaskDefinitionParamsV2 memory params)
        private
        whenFlowNotPaused(Flows.CREATE_NEW_TASK_DEFINITION)
        onlyRole4(Roles.AVS_GOVERNANCE_MULTISIG)
        returns (uint16 id)
    {
        if (params.blockExpiry <= block.number) revert InvalidBlockExpiry();
        uint256[] memory restricted = params.restrictedAttesterIds;
        _requireAscending(restricted);
        if (params.maximumNumberOfAttesters > restricted.length) revert InvalidMaximumNumberOfAttesters();

        Layout storage $ = _layout();
        id = ++$.taskDefinitions.counter;
        TaskDefinition storage definition = $.taskDefinitions.byId[id];
        definition.id = id;
        definition.name = name;
        definition.blockExpiry = params.blockExpiry;
        definition.baseRewardFeeForAttesters = params.baseRewardFeeForAttesters;
        definition.baseRewardFeeForPerformer = params.baseRewardFeeForPerformer;
        definition.baseRewardFeeForAggregator = params.baseRewardFeeForAggregator;
        definition.disputePeriodBlocks = params.disputePeriodBlocks;
        definition.minimumVotingPower = params.minimumVotingPower;
        definition.restrictedAttesterIds = restricted;
        definition.maximumNumberOfAttesters = params.maximumNumberOfAttesters;
        if (restricted.length != 0) {
            $.obls.setTotalVotingPowerPerRestrictedTaskDefinition(id, params.minimumVotingPower, restricted);
        } else if (params.minimumVotingPower != 0) {
            $.obls.setTotalVotingPowerPerTaskDefinition(id, $.numOfTotalOperators, params.minimumVotingPower);
        }
        _emitCreated(definition);
    }

    function _emitCreated(TaskDefinition memory d) private {
        emit TaskDefinitionCreated(
            d.id,
            d.name,
            d.blockExpiry,
            d.baseRewardFeeForAttesters,
            d.baseRewardFeeForPerformer,
            d.baseRewardFeeForAggregator,
            d.disputePeriodBlocks,
            d.minimumVotingPower,
            d.restrictedAttesterIds,
            d.maximumNumberOfAttesters
        );
    }

    function _setRestricted(uint16 id, uint256[] calldata ids) private onlyRole4(Roles.AVS_GOVERNANCE_MULTISIG) {
        _requireAscending(ids);
        TaskDefinition storage definition = _taskDefinition(id);
        definition.restrictedAttesterIds = ids;
        _layout().obls.setTotalVotingPowerPerRestrictedTaskDefinition(id, definition.minimumVotingPower, ids);
        emit SetRestrictedAttester(id, ids);
    }

    function _requireAscending(uint256[] memory ids) private pure {
        for (uint256 i = 1; i < ids.length; ++i) {
            if (ids[i - 1] >= ids[i]) revert InvalidRestrictedAttesterIds();
        }
    }
}
