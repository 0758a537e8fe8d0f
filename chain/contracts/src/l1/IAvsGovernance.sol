// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.25;

import {
    AuthSignature,
    SignatureWithSaltAndExpiry,
    StakingContractDetails,
    StakingContractInfo,
    VotingPowerMultiplier
} from "../common/Types.sol";

/// @title What the message handler calls on AvsGovernance
interface IAvsGovernance {
    function ejectOperatorFromNetwork(address operator) external;
}

/// @title Carries messages from L1 to L2
interface IL1MessageHandler {
    /// @param message abi.encode(bytes payload, uint32 remoteEid).
    function sendMessage(bytes calldata message) external;
}

/// @title Turns stake into voting power
interface IStakeRegistry {
    function getVotingPower(address operator, VotingPowerMultiplier[] calldata list, address avsGovernance)
        external
        view
        returns (uint256);
    function isValidStakeAmount(address operator, StakingContractDetails[] calldata list, address avsGovernance)
        external
        view
        returns (bool);
    function getDefaultStrategies(uint256 chainId) external view returns (StakingContractInfo[] memory);
    function optInService() external view returns (address);
}

/// @title EigenLayer's AVSDirectory, as far as it is used
interface IAVSDirectory {
    function registerOperatorToAVS(address operator, SignatureWithSaltAndExpiry calldata signature) external;
    function deregisterOperatorFromAVS(address operator) external;
    function avsOperatorStatus(address avs, address operator) external view returns (uint8);
}

/// @title EigenLayer's DelegationManager, as far as it is used
interface IDelegationManager {
    function operatorShares(address operator, address strategy) external view returns (uint256);
}

/// @title EigenLayer's StrategyManager, as far as it is used
interface IStrategyManager {
    function strategyIsWhitelistedForDeposit(address strategy) external view returns (bool);
}

/// @title An EigenLayer strategy, as far as it is used
interface IStrategy {
    function sharesToUnderlyingView(uint256 shares) external view returns (uint256);
}

/// @title Symbiotic's registry of vaults, as far as it is used
interface IVaultFactory {
    function isEntity(address vault) external view returns (bool);
}

/// @title A Symbiotic vault, as far as it is used
interface IVault {
    function delegator() external view returns (address);
}

/// @title A Symbiotic delegator, as far as it is used
interface IDelegator {
    function stakeAt(bytes32 subnetwork, address operator, uint48 timestamp, bytes calldata hints)
        external
        view
        returns (uint256);
}

/// @title Symbiotic's opt-in service, as far as it is used
interface IOptInService {
    function optIn(address operator, address where, uint48 deadline, bytes calldata signature) external;
    function optOut(address operator, address where, uint48 deadline, bytes calldata signature) external;
    function isOptedIn(address operator, address where) external view returns (bool);
}

/// @title Stateless check of BLS registration signatures
interface IBLSAuthSingleton {
    function isValidSignature(
        AuthSignature calldata signature,
        address signer,
        address account,
        uint256[4] calldata blsKey
    ) external view returns (bool);
}

/// @title Optional hook of an AVS around registration
interface IAvsGovernanceLogic {
    function beforeOperatorRegistered(address operator, uint256 votingPower, uint256[4] calldata blsKey, address rewardsReceiver)
        external;
    function afterOperatorRegistered(address operator, uint256 votingPower, uint256[4] calldata blsKey, address rewardsReceiver)
        external;
    function beforeOperatorUnregistered(address operator) external;
    function afterOperatorUnregistered(address operator) external;
}
