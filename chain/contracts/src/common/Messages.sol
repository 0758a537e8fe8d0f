// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.25;

/// @title Tags of the messages between L1 and L2
/// @notice A payload is a tag followed by abi.encode of the arguments (protocol.md 1.10).
library Messages {
    bytes4 internal constant REGISTER = bytes4(keccak256("REGISTER"));
    bytes4 internal constant UNREGISTER = bytes4(keccak256("UNREGISTER"));
    bytes4 internal constant BATCH_CLEAR = bytes4(keccak256("BATCH_CLEAR"));
    bytes4 internal constant BATCH_PAYMENT = bytes4(keccak256("BATCH_PAYMENT"));
    bytes4 internal constant EIGEN_REWARDS = bytes4(keccak256("EIGEN_REWARDS"));
    bytes4 internal constant OPERATOR_EJECTION = bytes4(keccak256("OPERATOR_EJECTION"));
}
