// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.25;

import {Fallback} from "../common/Fallback.sol";
import {IOBLS} from "../common/IOBLS.sol";
import {Flows, Roles} from "../common/Roles.sol";
import {BlsTaskSubmissionDetails, EcdsaTaskSubmissionDetails, TaskInfo} from "../common/Types.sol";
import {AttestationCenterBase} from "./AttestationCenterBase.sol";
import {IInternalTaskHandler, IL2MessageHandler} from "./IAttestationCenter.sol";
import {TaskSubmission} from "./TaskSubmission.sol";

/// @title Entry point of an AVS on L2
/// @notice Tasks are submitted here; everything else is served by the extension behind the fallback.
contract AttestationCenter is TaskSubmission, Fallback {
    struct InitializationParams {
        address avsGovernanceMultisigOwner;
        address operationsMultisig;
        address communityMultisig;
        address messageHandler;
        address obls;
        address avsTreasury;
        bool isRewardsOnL2;
        address internalTaskHandler;
    }

    constructor(address extension) Fallback(extension) {
        _disableInitializers();
    }

    function initialize(InitializationParams calldata params) external initializer {
        if (params.avsTreasury == address(0)) revert ZeroAddress();
        __ReentrancyGuard_init();
        Layout storage $ = _layout();
        $.obls = IOBLS(params.obls);
        $.messageHandler = IL2MessageHandler(params.messageHandler);
        $.avsTreasury = params.avsTreasury;
        $.isRewardsOnL2 = params.isRewardsOnL2;
        $.internalTaskHandler = IInternalTaskHandler(params.internalTaskHandler);
        $.taskNumber = 1;
        _defineDefault();
        _defineInternal(VOTING_POWER_SYNC, "Voting Power Sync Task");
        _defineInternal(TOTAL_VOTING_POWER_SYNC, "Total Voting Power Sync Task Definition");

        _grantRole(DEFAULT_ADMIN_ROLE, params.avsGovernanceMultisigOwner);
        _grantRole(bytes32(Roles.AVS_GOVERNANCE_MULTISIG), params.avsGovernanceMultisigOwner);
        _grantRole(bytes32(Roles.OPERATIONS_MULTISIG), params.operationsMultisig);
        _grantRole(bytes32(Roles.COMMUNITY_MULTISIG), params.communityMultisig);
        _grantRole(bytes32(Roles.MESSAGE_HANDLER), params.messageHandler);
        _grantPauserRoles(params.avsGovernanceMultisigOwner);
        _grantPauserRoles(params.operationsMultisig);
        _grantPauserRoles(params.communityMultisig);
        _pauseFlow(Flows.BATCH_PAYMENT_REQUEST);
        _pauseFlow(Flows.EIGEN_PAYMENT_REQUEST);
    }

    /// @notice Submits a task whose performer signed with an ECDSA key.
    function submitTask(TaskInfo calldata task, EcdsaTaskSubmissionDetails calldata details) external {
        uint256[2] memory none;
        _submit(
            task,
            Submission(details.isApproved, details.tpSignature, none, details.taSignature, details.attestersIds)
        );
    }

    /// @notice Submits a task whose performer signed with its registered BLS key.
    function submitTask(TaskInfo calldata task, BlsTaskSubmissionDetails calldata details) external {
        _submit(
            task, Submission(details.isApproved, "", details.tpSignature, details.taSignature, details.attestersIds)
        );
    }

    function _defineDefault() private {
        TaskDefinition storage definition = _layout().taskDefinitions.byId[0];
        definition.name = "default";
        definition.blockExpiry = type(uint256).max;
        definition.baseRewardFeeForAttesters = 1e19;
        definition.baseRewardFeeForPerformer = 1e19;
        definition.baseRewardFeeForAggregator = 1e19;
    }

    function _defineInternal(uint16 id, string memory name) private {
        TaskDefinition storage definition = _layout().taskDefinitions.byId[id];
        definition.id = id;
        definition.name = name;
        definition.blockExpiry = type(uint256).max;
    }
}
