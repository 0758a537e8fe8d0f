// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.25;

import {MessageHandler} from "../common/MessageHandler.sol";
import {Messages} from "../common/Messages.sol";
import {Roles} from "../common/Roles.sol";
import {IAvsGovernance, IL1MessageHandler} from "./IAvsGovernance.sol";

/// @title L1 end of the message channel
contract L1MessageHandler is MessageHandler, IL1MessageHandler {
    struct L1Layout {
        IAvsGovernance avsGovernance;
        uint32[] lzEids;
    }

    // keccak256("storage.l1.message.handler") - 1.
    bytes32 private constant L1_SLOT = 0x782ca393fbb97b7528e4d90a015993debed6bf62f69e9b0f2d01bf3a8250d9bb;

    /// @param relayer The account that carries messages (the LayerZero endpoint in other deployments).
    /// @param lzEids Ids of the L2 chains that registrations are sent to.
    function initialize(
        address governance,
        address operations,
        address community,
        address relayer,
        uint32 eid,
        address factory,
        uint32[] calldata lzEids
    ) external initializer {
        _initializeHandler(governance, operations, community, relayer, eid, factory);
        _l1Layout().lzEids = lzEids;
    }

    function setAvsGovernance(address avsGovernance) external onlyRole4(Roles.AVS_FACTORY_ROLE) {
        L1Layout storage $ = _l1Layout();
        _revokeRole(bytes32(Roles.AVS_GOVERNANCE), address($.avsGovernance));
        $.avsGovernance = IAvsGovernance(avsGovernance);
        _grantRole(bytes32(Roles.AVS_GOVERNANCE), avsGovernance);
    }

    function getAvsGovernance() external view returns (address) {
        return address(_l1Layout().avsGovernance);
    }

    function getLzEids() external view returns (uint32[] memory) {
        return _l1Layout().lzEids;
    }

    /// @notice Sends abi.encode(payload, remoteEid). Registrations go to every L2 whatever the id.
    function sendMessage(bytes calldata message) external onlyRole4(Roles.AVS_GOVERNANCE) {
        (bytes memory payload, uint32 remoteEid) = abi.decode(message, (bytes, uint32));
        bytes4 tag = bytes4(payload);
        _send(tag == Messages.REGISTER || tag == Messages.UNREGISTER ? 0 : remoteEid, payload);
    }

    function _execute(bytes4 tag, bytes calldata arguments) internal override {
        if (tag != Messages.OPERATOR_EJECTION) revert UnknownMessage(tag);
        _l1Layout().avsGovernance.ejectOperatorFromNetwork(abi.decode(arguments, (address)));
    }

    function _l1Layout() private pure returns (L1Layout storage $) {
        assembly ("memory-safe") {
            $.slot := L1_SLOT
        }
    }
}
