// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.25;

import {Fallback} from "../common/Fallback.sol";
import {Flows, Roles} from "../common/Roles.sol";
import {StakingContractInfo} from "../common/Types.sol";
import {AvsGovernanceBase} from "./AvsGovernanceBase.sol";
import {IAVSDirectory, IBLSAuthSingleton, IL1MessageHandler} from "./IAvsGovernance.sol";
import {OperatorRegistration} from "./OperatorRegistration.sol";

/// @title Entry point of an AVS on L1
/// @notice Registration and voting power are served here, settings by the extension behind the fallback.
contract AvsGovernance is OperatorRegistration, Fallback {
    struct InitializationParams {
        address avsGovernanceMultisigOwner;
        address operationsMultisig;
        address communityMultisig;
        address othenticRegistry;
        address messageHandler;
        address avsTreasury;
        address avsDirectoryContract;
        address allowlistSigner;
        string avsName;
        address blsAuthSingleton;
    }

    constructor(address extension, address registry) Fallback(extension) AvsGovernanceBase(registry) {
        _disableInitializers();
    }

    function initialize(InitializationParams calldata params) external initializer {
        if (bytes(params.avsName).length == 0) revert EmptyAvsName();
        Layout storage $ = _layout();
        $.messageHandler = IL1MessageHandler(params.messageHandler);
        $.othenticRegistry = params.othenticRegistry;
        $.avsTreasury = params.avsTreasury;
        $.avsDirectory = IAVSDirectory(params.avsDirectoryContract);
        $.allowlistSigner = params.allowlistSigner;
        $.avsName = params.avsName;
        $.blsAuthSingleton = IBLSAuthSingleton(params.blsAuthSingleton);
        $.numOfOperatorsLimit = 100;
        $.rewardsReceiverModificationDelay = 7 days;
        StakingContractInfo[] memory defaults = REGISTRY.getDefaultStrategies(block.chainid);
        for (uint256 i; i < defaults.length; ++i) {
            $.stakingContracts.push(defaults[i].stakingContract);
            $.providers[defaults[i].stakingContract] = defaults[i].sharedSecurityProvider;
        }

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

    /// @notice Voting power of any address now, registered or not: stake times multipliers, capped.
    function votingPower(address operator) external view returns (uint256) {
        return _votingPower(operator, _layout().stakingContracts);
    }

    /// @notice The same over a list of the caller's choice.
    function votingPowerPerStakingContracts(address operator, address[] calldata list)
        external
        view
        returns (uint256)
    {
        return _votingPower(operator, list);
    }

    function isOperatorRegistered(address operator) external view returns (bool) {
        return _isRegistered(operator);
    }
}
