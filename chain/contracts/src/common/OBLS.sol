// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.25;

import {AccessControlUpgradeable} from "@openzeppelin/contracts-upgradeable/access/AccessControlUpgradeable.sol";
import {BLS} from "./BLS.sol";
import {G2Sum} from "./G2Sum.sol";
import {IOBLS} from "./IOBLS.sol";
import {Roles} from "./Roles.sol";
import {AuthSignature, BLSOperator, OperatorVotingPower} from "./Types.sol";

/// @title Operators' BLS keys, active flags and voting power on L2, and the quorum check
/// @notice Behaviour, including what it does not check, is that of protocol.md 1.6: batches are applied as deltas to
/// whatever is stored, without looking at the active flag.
contract OBLS is IOBLS, AccessControlUpgradeable {
    using G2Sum for G2Sum.Accumulator;

    struct Layout {
        address oblsManager;
        uint256 totalVotingPower;
        address bn256G2;
        mapping(uint256 => BLSOperator) operators;
        address oblsSharesSyncer;
        mapping(uint256 => uint256) totalPerTaskDefinition;
    }

    // keccak256("storage.obls") - 1.
    bytes32 private constant SLOT = 0xb11bca917dd8ecd11e8a1c64799b2b95bacfaf4c224d49c0ca8dbc14a8d7976d;

    event SetOBLSManager(address newOBLSManager);
    event SharesSyncerModified(address syncer);
    event IncreaseBatchOperatorVotingPower(OperatorVotingPower[] operatorsVotingPower);
    event DecreaseBatchOperatorVotingPower(OperatorVotingPower[] operatorsVotingPower);
    event SetTotalVotingPowerPerTaskDefinition(
        uint16 taskDefinitionId, uint256 numOfTotalOperators, uint256 minimumVotingPower
    );
    event SetTotalVotingPowerPerRestrictedTaskDefinition(
        uint16 taskDefinitionId, uint256 minimumVotingPower, uint256[] restrictedAttesterIds
    );

    error InsufficientVotingPower();
    error InvalidOBLSSignature();
    error InvalidOperatorIndex();
    error InvalidOperatorIndexes();
    error InvalidRequiredVotingPower();
    error InvalidAuthSignature();
    error InactiveOperator(uint256 index);
    error OperatorDoesNotHaveMinimumVotingPower(uint256 index);

    modifier onlyRole4(bytes4 role) {
        _checkRole(bytes32(role));
        _;
    }

    constructor() {
        _disableInitializers();
    }

    /// @notice The caller gets AVS_FACTORY_ROLE, which appoints manager and syncer.
    function initialize() external initializer {
        _grantRole(bytes32(Roles.AVS_FACTORY_ROLE), msg.sender);
    }

    // ---- views ----

    function totalVotingPower() external view returns (uint256) {
        return _layout().totalVotingPower;
    }

    function votingPower(uint256 index) external view returns (uint256) {
        return _layout().operators[index].votingPower;
    }

    /// @notice The stored total, or the global one where nothing is stored.
    function totalVotingPowerPerTaskDefinition(uint256 id) external view returns (uint256) {
        uint256 stored = _layout().totalPerTaskDefinition[id];
        return stored == 0 ? _layout().totalVotingPower : stored;
    }

    function isActive(uint256 index) external view returns (bool) {
        return _layout().operators[index].isActive;
    }

    function getOblsManager() external view returns (address) {
        return _layout().oblsManager;
    }

    function getOperatorBLSPubKey(uint256 index) external view returns (uint256[4] memory) {
        BLSOperator storage operator = _layout().operators[index];
        if (operator.blsKey[0] == 0) revert InvalidOperatorIndex();
        if (!operator.isActive) revert InactiveOperator(index);
        return operator.blsKey;
    }

    function hashToPoint(bytes32 domain, bytes calldata message) external view returns (uint256[2] memory) {
        return BLS.hashToPoint(domain, message);
    }

    /// @notice Reverts unless the listed operators are active, strictly ascending, heavy enough one by one and
    /// together, and signature is the sum of their signatures over message.
    function verifySignature(
        uint256[2] calldata message,
        uint256[2] calldata signature,
        uint256[] calldata indexes,
        uint256 requiredVotingPower,
        uint256 minimumVotingPower
    ) external view {
        if (requiredVotingPower == 0) revert InvalidRequiredVotingPower();
        Layout storage $ = _layout();
        G2Sum.Accumulator memory keys;
        uint256 sum;
        uint256 last;
        for (uint256 i; i < indexes.length; ++i) {
            uint256 index = indexes[i];
            if (i != 0 && index <= last) revert InvalidOperatorIndexes();
            last = index;
            BLSOperator storage operator = $.operators[index];
            uint256 power = operator.votingPower;
            if (power < minimumVotingPower) revert OperatorDoesNotHaveMinimumVotingPower(index);
            if (!operator.isActive) revert InactiveOperator(index);
            sum += power;
            keys.add(operator.blsKey[0], operator.blsKey[1], operator.blsKey[2], operator.blsKey[3]);
        }
        if (sum < requiredVotingPower) revert InsufficientVotingPower();
        if (!BLS.verify(signature, keys.affine(), message)) revert InvalidOBLSSignature();
    }

    function validateOperatorSignature(
        uint256 index,
        uint256[2] calldata message,
        uint256[2] calldata signature
    ) external view {
        if (!BLS.verify(signature, _layout().operators[index].blsKey, message)) revert InvalidOBLSSignature();
    }

    function verifyAuthSignature(
        AuthSignature calldata signature,
        address operator,
        address account,
        uint256[4] calldata blsKey
    ) external view {
        if (!BLS.verifyAuth(signature.signature, operator, account, blsKey)) revert InvalidAuthSignature();
    }

    // ---- operators, by AttestationCenter ----

    /// @notice Adds the power to whatever is stored for the id. The key is not checked here, but on L1.
    function registerOperator(uint256 index, uint256 power, uint256[4] calldata blsKey)
        external
        onlyRole4(Roles.OBLS_MANAGER)
    {
        BLSOperator storage operator = _layout().operators[index];
        operator.blsKey = blsKey;
        operator.isActive = true;
        operator.votingPower += power;
        _layout().totalVotingPower += power;
    }

    function unRegisterOperator(uint256 index) external onlyRole4(Roles.OBLS_MANAGER) {
        BLSOperator storage operator = _layout().operators[index];
        operator.isActive = false;
        _layout().totalVotingPower -= operator.votingPower;
        operator.votingPower = 0;
    }

    function modifyOperatorBlsKey(uint256 index, uint256[4] calldata blsKey) external onlyRole4(Roles.OBLS_MANAGER) {
        _layout().operators[index].blsKey = blsKey;
    }

    // ---- voting power, by a syncer ----

    function increaseBatchOperatorVotingPower(OperatorVotingPower[] calldata operators)
        external
        onlyRole4(Roles.VOTING_POWER_SYNCER)
    {
        Layout storage $ = _layout();
        uint256 total = $.totalVotingPower;
        for (uint256 i; i < operators.length; ++i) {
            $.operators[operators[i].operatorId].votingPower += operators[i].votingPower;
            total += operators[i].votingPower;
        }
        $.totalVotingPower = total;
        emit IncreaseBatchOperatorVotingPower(operators);
    }

    function decreaseBatchOperatorVotingPower(OperatorVotingPower[] calldata operators)
        external
        onlyRole4(Roles.VOTING_POWER_SYNCER)
    {
        Layout storage $ = _layout();
        uint256 total = $.totalVotingPower;
        for (uint256 i; i < operators.length; ++i) {
            $.operators[operators[i].operatorId].votingPower -= operators[i].votingPower;
            total -= operators[i].votingPower;
        }
        $.totalVotingPower = total;
        emit DecreaseBatchOperatorVotingPower(operators);
    }

    function increaseOperatorVotingPower(uint256 index, uint256 power)
        external
        onlyRole4(Roles.VOTING_POWER_SYNCER)
    {
        _layout().operators[index].votingPower += power;
        _layout().totalVotingPower += power;
    }

    function decreaseOperatorVotingPower(uint256 index, uint256 power)
        external
        onlyRole4(Roles.VOTING_POWER_SYNCER)
    {
        _layout().operators[index].votingPower -= power;
        _layout().totalVotingPower -= power;
    }

    function increaseOperatorVotingPowerPerTaskDefinition(uint16 taskDefinitionId, uint256 power)
        external
        onlyRole4(Roles.VOTING_POWER_SYNCER)
    {
        _layout().totalPerTaskDefinition[taskDefinitionId] += power;
    }

    function decreaseOperatorVotingPowerPerTaskDefinition(uint16 taskDefinitionId, uint256 power)
        external
        onlyRole4(Roles.VOTING_POWER_SYNCER)
    {
        _layout().totalPerTaskDefinition[taskDefinitionId] -= power;
    }

    /// @notice Sets the flag alone: neither the operator's power nor the total changes.
    function modifyOperatorActiveStatus(uint256 index, bool active) external onlyRole4(Roles.VOTING_POWER_SYNCER) {
        _layout().operators[index].isActive = active;
    }

    /// @notice Stores the power of the active ids 1..numOfTotalOperators that have at least minimumVotingPower.
    function setTotalVotingPowerPerTaskDefinition(
        uint16 taskDefinitionId,
        uint256 numOfTotalOperators,
        uint256 minimumVotingPower
    ) external onlyRole4(Roles.VOTING_POWER_SYNCER) {
        uint256 total;
        for (uint256 index = 1; index <= numOfTotalOperators; ++index) {
            total += _countedPower(index, minimumVotingPower);
        }
        _layout().totalPerTaskDefinition[taskDefinitionId] = total;
        emit SetTotalVotingPowerPerTaskDefinition(taskDefinitionId, numOfTotalOperators, minimumVotingPower);
    }

    /// @notice Stores the power of the listed active ids that have at least minimumVotingPower.
    function setTotalVotingPowerPerRestrictedTaskDefinition(
        uint16 taskDefinitionId,
        uint256 minimumVotingPower,
        uint256[] calldata restrictedAttesterIds
    ) external onlyRole4(Roles.VOTING_POWER_SYNCER) {
        uint256 total;
        for (uint256 i; i < restrictedAttesterIds.length; ++i) {
            total += _countedPower(restrictedAttesterIds[i], minimumVotingPower);
        }
        _layout().totalPerTaskDefinition[taskDefinitionId] = total;
        emit SetTotalVotingPowerPerRestrictedTaskDefinition(
            taskDefinitionId, minimumVotingPower, restrictedAttesterIds
        );
    }

    // ---- roles ----

    /// @notice Makes manager OBLS_MANAGER and VOTING_POWER_SYNCER; the one before loses both.
    function setOblsManager(address manager) external onlyRole4(Roles.AVS_FACTORY_ROLE) {
        address before = _layout().oblsManager;
        if (before != address(0)) {
            _revokeRole(bytes32(Roles.OBLS_MANAGER), before);
            _revokeRole(bytes32(Roles.VOTING_POWER_SYNCER), before);
        }
        _layout().oblsManager = manager;
        _grantRole(bytes32(Roles.OBLS_MANAGER), manager);
        _grantRole(bytes32(Roles.VOTING_POWER_SYNCER), manager);
        emit SetOBLSManager(manager);
    }

    function setVotingPowerSyncer(address syncer) external onlyRole4(Roles.AVS_FACTORY_ROLE) {
        _grantRole(bytes32(Roles.VOTING_POWER_SYNCER), syncer);
    }

    /// @notice Obsolete: replaces the single external syncer of older releases.
    function setOblsSharesSyncer(address syncer) external onlyRole4(Roles.OBLS_MANAGER) {
        address before = _layout().oblsSharesSyncer;
        if (before != address(0)) _revokeRole(bytes32(Roles.VOTING_POWER_SYNCER), before);
        _layout().oblsSharesSyncer = syncer;
        _grantRole(bytes32(Roles.VOTING_POWER_SYNCER), syncer);
        emit SharesSyncerModified(syncer);
    }

    function _countedPower(uint256 index, uint256 minimumVotingPower) private view returns (uint256) {
        BLSOperator storage operator = _layout().operators[index];
        uint256 power = operator.votingPower;
        return power >= minimumVotingPower && operator.isActive ? power : 0;
    }

    function _layout() private pure returns (Layout storage $) {
        assembly ("memory-safe") {
            $.slot := SLOT
        }
    }
}
