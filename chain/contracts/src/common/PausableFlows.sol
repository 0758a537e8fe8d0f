// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.25;

import {AccessControlUpgradeable} from "@openzeppelin/contracts-upgradeable/access/AccessControlUpgradeable.sol";
import {Flows} from "./Roles.sol";

/// @title Flows that can be paused one by one
/// @notice Pausing or unpausing a flow takes the role whose id equals the flow's id.
abstract contract PausableFlows is AccessControlUpgradeable {
    /// @custom:storage-location erc7201:othentic.storage.PauseableFlowControl
    struct PausableFlowsStorage {
        mapping(bytes4 => bool) paused;
    }

    bytes32 private constant PAUSE_SLOT = 0xfe6065fb4e9872e2ad4479001655335380d83f70e163706cd65857449b845100;

    event FlowPaused(bytes4 flow, address account);
    event FlowUnpaused(bytes4 flow, address account);

    error FlowIsCurrentlyPaused();
    error FlowIsCurrentlyUnpaused();
    error PauseFlowIsAlreadyPaused();
    error UnpausingFlowIsAlreadyUnpaused();

    modifier whenFlowNotPaused(bytes4 flow) {
        _requireNotPaused(flow);
        _;
    }

    modifier onlyRole4(bytes4 role) {
        _checkRole(bytes32(role));
        _;
    }

    function isFlowPaused(bytes4 flow) public view returns (bool) {
        return _pauseStorage().paused[flow];
    }

    function pause(bytes4 flow) external onlyRole4(flow) {
        if (isFlowPaused(flow)) revert PauseFlowIsAlreadyPaused();
        _pauseFlow(flow);
    }

    function unpause(bytes4 flow) external onlyRole4(flow) {
        if (!isFlowPaused(flow)) revert UnpausingFlowIsAlreadyUnpaused();
        _pauseStorage().paused[flow] = false;
        emit FlowUnpaused(flow, msg.sender);
    }

    function _pauseFlow(bytes4 flow) internal {
        _pauseStorage().paused[flow] = true;
        emit FlowPaused(flow, msg.sender);
    }

    function _requireNotPaused(bytes4 flow) internal view {
        if (isFlowPaused(flow)) revert FlowIsCurrentlyPaused();
    }

    /// @dev Lets account pause and unpause every flow.
    function _grantPauserRoles(address account) internal {
        _grantRole(bytes32(Flows.TASKS_SUBMISSION), account);
        _grantRole(bytes32(Flows.REGISTRATION), account);
        _grantRole(bytes32(Flows.CREATE_NEW_TASK_DEFINITION), account);
        _grantRole(bytes32(Flows.SET_AVS_LOGIC), account);
        _grantRole(bytes32(Flows.SET_SUPPORTED_STRATEGIES), account);
        _grantRole(bytes32(Flows.BATCH_PAYMENT_REQUEST), account);
        _grantRole(bytes32(Flows.EIGEN_PAYMENT_REQUEST), account);
        _grantRole(bytes32(Flows.OPERATOR_SET_REWARDS_RECEIVER), account);
    }

    function _pauseStorage() private pure returns (PausableFlowsStorage storage $) {
        assembly ("memory-safe") {
            $.slot := PAUSE_SLOT
        }
    }
}
