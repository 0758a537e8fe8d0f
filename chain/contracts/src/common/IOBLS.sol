// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.25;

import {AuthSignature, OperatorVotingPower} from "./Types.sol";

/// @title What the other contracts use of OBLS
interface IOBLS {
    function totalVotingPower() external view returns (uint256);
    function votingPower(uint256 index) external view returns (uint256);
    function totalVotingPowerPerTaskDefinition(uint256 id) external view returns (uint256);
    function isActive(uint256 index) external view returns (bool);
    function getOperatorBLSPubKey(uint256 index) external view returns (uint256[4] memory);
    function hashToPoint(bytes32 domain, bytes calldata message) external view returns (uint256[2] memory);
    function verifySignature(
        uint256[2] calldata message,
        uint256[2] calldata signature,
        uint256[] calldata indexes,
        uint256 requiredVotingPower,
        uint256 minimumVotingPower
    ) external view;
    function validateOperatorSignature(
        uint256 index,
        uint256[2] calldata message,
        uint256[2] calldata signature
    ) external view;
    function verifyAuthSignature(
        AuthSignature calldata signature,
        address operator,
        address account,
        uint256[4] calldata blsKey
    ) external view;
    function registerOperator(uint256 index, uint256 votingPower, uint256[4] calldata blsKey) external;
    function unRegisterOperator(uint256 index) external;
    function modifyOperatorBlsKey(uint256 index, uint256[4] calldata blsKey) external;
    function increaseBatchOperatorVotingPower(OperatorVotingPower[] calldata operators) external;
    function decreaseBatchOperatorVotingPower(OperatorVotingPower[] calldata operators) external;
    function setTotalVotingPowerPerTaskDefinition(
        uint16 taskDefinitionId,
        uint256 numOfTotalOperators,
        uint256 minimumVotingPower
    ) external;
    function setTotalVotingPowerPerRestrictedTaskDefinition(
        uint16 taskDefinitionId,
        uint256 minimumVotingPower,
        uint256[] calldata restrictedAttesterIds
    ) external;
}
