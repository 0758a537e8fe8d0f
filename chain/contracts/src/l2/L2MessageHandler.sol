// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.25;

import {MessageHandler} from "../common/MessageHandler.sol";
import {Messages} from "../common/Messages.sol";
import {Roles} from "../common/Roles.sol";
import {PaymentRequestMessage} from "../common/Types.sol";
import {IAttestationCenter, IL2MessageHandler} from "./IAttestationCenter.sol";

/// @title L2 end of the message channel
contract L2MessageHandler is MessageHandler, IL2MessageHandler {
    struct L2Layout {
        IAttestationCenter attestationCenter;
    }

    // keccak256("storage.l2.message.handler") - 1.
    bytes32 private constant L2_SLOT = 0x1da129310a70bb6d20901eb5bab47bed441ee21f9708005f5011d735b4d93e68;

    /// @param relayer The account that carries messages (the LayerZero endpoint in other deployments).
    function initialize(
        address governance,
        address operations,
        address community,
        address relayer,
        uint32 eid,
        address factory
    ) external initializer {
        _initializeHandler(governance, operations, community, relayer, eid, factory);
    }

    function setAttestationCenter(address attestationCenter) external onlyRole4(Roles.AVS_FACTORY_ROLE) {
        L2Layout storage $ = _l2Layout();
        _revokeRole(bytes32(Roles.ATTESTATION_CENTER), address($.attestationCenter));
        $.attestationCenter = IAttestationCenter(attestationCenter);
        _grantRole(bytes32(Roles.ATTESTATION_CENTER), attestationCenter);
    }

    function getAttestationCenter() external view returns (address) {
        return address(_l2Layout().attestationCenter);
    }

    /// @notice Sends a payload to L1.
    function sendMessage(bytes calldata payload) external onlyRole4(Roles.ATTESTATION_CENTER) {
        _send(0, payload);
    }

    function _execute(bytes4 tag, bytes calldata arguments) internal override {
        IAttestationCenter center = _l2Layout().attestationCenter;
        if (tag == Messages.REGISTER) {
            (address operator, uint256 votingPower, uint256[4] memory blsKey, address rewardsReceiver) =
                abi.decode(arguments, (address, uint256, uint256[4], address));
            center.registerToNetwork(operator, votingPower, blsKey, rewardsReceiver);
        } else if (tag == Messages.UNREGISTER) {
            center.unRegisterOperatorFromNetwork(abi.decode(arguments, (address)));
        } else if (tag == Messages.BATCH_CLEAR) {
            (bytes memory operators, uint256 lastPaidTaskNumber) = abi.decode(arguments, (bytes, uint256));
            center.clearBatchPayment(abi.decode(operators, (PaymentRequestMessage[])), lastPaidTaskNumber);
        } else {
            revert UnknownMessage(tag);
        }
    }

    function _l2Layout() private pure returns (L2Layout storage $) {
        assembly ("memory-safe") {
            $.slot := L2_SLOT
        }
    }
}
