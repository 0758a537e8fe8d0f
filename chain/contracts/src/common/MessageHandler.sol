// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.25;

import {AccessControlUpgradeable} from "@openzeppelin/contracts-upgradeable/access/AccessControlUpgradeable.sol";
import {Roles} from "./Roles.sol";

/// @title One end of the message channel between L1 and L2
/// @notice Outgoing payloads are events; a relayer outside the chain reads them and hands them to deliver at the
/// other end. The relayer holds STATE_RECEIVER.
abstract contract MessageHandler is AccessControlUpgradeable {
    struct Layout {
        address operationsMultisig;
        address communityMultisig;
        uint32 lzEid;
        bytes lzOptions;
        uint128 gasLimit;
        uint128 msgValue;
        address endpoint;
        mapping(uint32 => bytes32) peers;
        uint256 nonce;
    }

    // keccak256("storage.message.handler") - 1.
    bytes32 private constant SLOT = 0x79fa7d250cbfb7b6c5194c1ea829d9141b6839f1088b1f72db17cf62e63b241f;

    /// @notice A payload for the other chain. Nonces count from 1; remoteEid 0 addresses every remote chain.
    event MessageSent(uint256 indexed nonce, uint32 indexed remoteEid, bytes payload);
    event MessageDelivered(bytes payload);

    error UnknownMessage(bytes4 tag);

    modifier onlyRole4(bytes4 role) {
        _checkRole(bytes32(role));
        _;
    }

    constructor() {
        _disableInitializers();
    }

    /// @notice Carries out a payload that the other chain sent.
    function deliver(bytes calldata payload) external onlyRole4(Roles.STATE_RECEIVER) {
        if (payload.length < 4) revert UnknownMessage(0);
        _execute(bytes4(payload), payload[4:]);
        emit MessageDelivered(payload);
    }

    /// @notice How many messages were sent.
    function nonce() external view returns (uint256) {
        return _layout().nonce;
    }

    function _initializeHandler(
        address governance,
        address operations,
        address community,
        address relayer,
        uint32 eid,
        address factory
    ) internal {
        Layout storage $ = _layout();
        $.operationsMultisig = operations;
        $.communityMultisig = community;
        $.lzEid = eid;
        $.endpoint = relayer;
        _grantRole(DEFAULT_ADMIN_ROLE, governance);
        _grantRole(bytes32(Roles.OPERATIONS_MULTISIG), operations);
        _grantRole(bytes32(Roles.COMMUNITY_MULTISIG), community);
        _grantRole(bytes32(Roles.AVS_FACTORY_ROLE), factory);
        _grantRole(bytes32(Roles.STATE_RECEIVER), relayer);
    }

    function _send(uint32 remoteEid, bytes memory payload) internal {
        emit MessageSent(++_layout().nonce, remoteEid, payload);
    }

    function _execute(bytes4 tag, bytes calldata arguments) internal virtual;

    function _layout() private pure returns (Layout storage $) {
        assembly ("memory-safe") {
            $.slot := SLOT
        }
    }
}
