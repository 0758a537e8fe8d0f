// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.25;

/// @title Role and flow ids
/// @notice An id is the first four bytes of the keccak256 of its name, left-aligned where OpenZeppelin
/// AccessControl expects a bytes32 (protocol.md 1.2).
library Roles {
    bytes4 internal constant AVS_GOVERNANCE_MULTISIG = bytes4(keccak256("AVS_GOVERNANCE_MULTISIG"));
    bytes4 internal constant AVS_GOVERNANCE = bytes4(keccak256("AVS_GOVERNANCE"));
    bytes4 internal constant OPERATIONS_MULTISIG = bytes4(keccak256("OPERATIONS_MULTISIG"));
    bytes4 internal constant COMMUNITY_MULTISIG = bytes4(keccak256("COMMUNITY_MULTISIG"));
    bytes4 internal constant MESSAGE_HANDLER = bytes4(keccak256("MESSAGE_HANDLER"));
    bytes4 internal constant ATTESTATION_CENTER = bytes4(keccak256("ATTESTATION_CENTER"));
    bytes4 internal constant AVS_FACTORY_ROLE = bytes4(keccak256("AVS_FACTORY_ROLE"));
    bytes4 internal constant MULTIPLIER_SYNCER = bytes4(keccak256("MULTIPLIER_SYNCER"));
    bytes4 internal constant VOTING_POWER_SYNCER = bytes4(keccak256("VOTING_POWER_SYNCER"));
    bytes4 internal constant OBLS_MANAGER = bytes4(keccak256("OBLS_MANAGER"));
    bytes4 internal constant STATE_RECEIVER = bytes4(keccak256("STATE_RECEIVER"));
    bytes4 internal constant EJECTOR = bytes4(keccak256("EJECTOR"));
}

/// @title Ids of the flows that can be paused; the pauser's role has the same id.
library Flows {
    bytes4 internal constant TASKS_SUBMISSION = 0x2aedfbf3;
    bytes4 internal constant REGISTRATION = 0x92c9d1c0;
    bytes4 internal constant CREATE_NEW_TASK_DEFINITION = 0x976be63e;
    bytes4 internal constant SET_AVS_LOGIC = 0xc44a152a;
    bytes4 internal constant SET_SUPPORTED_STRATEGIES = 0x37b1f16a;
    bytes4 internal constant BATCH_PAYMENT_REQUEST = 0xc6d72715;
    bytes4 internal constant EIGEN_PAYMENT_REQUEST = 0x4b5254ec;
    bytes4 internal constant OPERATOR_SET_REWARDS_RECEIVER = 0xd93c394b;
}
