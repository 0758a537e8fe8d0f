// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.25;

import {Initializable} from "@openzeppelin/contracts-upgradeable/proxy/utils/Initializable.sol";
import {
    SharedSecurityProvider,
    StakingContractDetails,
    StakingContractInfo,
    VotingPowerMultiplier
} from "../common/Types.sol";
import {
    IAVSDirectory,
    IDelegationManager,
    IDelegator,
    IStakeRegistry,
    IStrategy,
    IStrategyManager,
    IVault,
    IVaultFactory
} from "./IAvsGovernance.sol";

/// @title Turns EigenLayer and Symbiotic stake into voting power
/// @notice One per L1 chain, shared by all AVSs. A contract whose provider does not know it counts nothing; amounts
/// are raw units of the underlying token, whatever its decimals (protocol.md 4).
contract StakeRegistry is IStakeRegistry, Initializable {
    struct Sources {
        address slasher;
        address delegationManager;
        address strategyManager;
        address avsDirectory;
        address vaultFactory;
        address optInService;
    }

    address public constant BEACON_CHAIN_ETH_STRATEGY = 0xbeaC0eeEeeeeEEeEeEEEEeeEEeEeeeEeeEEBEaC0;
    uint8 private constant REGISTERED = 1;

    address public slasher;
    address public delegationManager;
    address public strategyManager;
    address public avsDirectory;
    address public vaultFactory;
    address public optInService;
    StakingContractInfo[] private defaultContracts;

    constructor() {
        _disableInitializers();
    }

    /// @param defaults Staking contracts that a new AvsGovernance starts with.
    function initialize(Sources calldata sources, StakingContractInfo[] calldata defaults) external initializer {
        slasher = sources.slasher;
        delegationManager = sources.delegationManager;
        strategyManager = sources.strategyManager;
        avsDirectory = sources.avsDirectory;
        vaultFactory = sources.vaultFactory;
        optInService = sources.optInService;
        for (uint256 i; i < defaults.length; ++i) defaultContracts.push(defaults[i]);
    }

    /// @notice The defaults this registry was set up with; the chain id does not matter.
    function getDefaultStrategies(uint256) external view returns (StakingContractInfo[] memory) {
        return defaultContracts;
    }

    function isValidStakingContract(address stakingContract) external view returns (bool) {
        return _isEigenStrategy(stakingContract) || _isVault(stakingContract);
    }

    function getVotingPower(address operator, VotingPowerMultiplier[] calldata list, address avsGovernance)
        external
        view
        returns (uint256 power)
    {
        bool eigen = _isEigenOperator(operator, avsGovernance);
        for (uint256 i; i < list.length; ++i) {
            uint256 stake = _stake(operator, list[i].stakingContract, list[i].sharedSecurityProvider, avsGovernance, eigen);
            power += stake * list[i].multiplier;
        }
    }

    /// @notice True if the operator has at least the listed amount in each contract.
    function isValidStakeAmount(address operator, StakingContractDetails[] calldata list, address avsGovernance)
        external
        view
        returns (bool)
    {
        bool eigen = _isEigenOperator(operator, avsGovernance);
        for (uint256 i; i < list.length; ++i) {
            uint256 stake = _stake(operator, list[i].stakingContract, list[i].sharedSecurityProvider, avsGovernance, eigen);
            if (stake < list[i].stakeAmount) return false;
        }
        return true;
    }

    /// @notice The EigenLayer strategies of list in which the operator of the AVS has shares.
    function getOperatorRestakedStrategies(address operator, address[] calldata list, address avsGovernance)
        external
        view
        returns (address[] memory restaked)
    {
        restaked = new address[](list.length);
        uint256 count;
        bool eigen = _isEigenOperator(operator, avsGovernance);
        for (uint256 i; eigen && i < list.length; ++i) {
            if (!_isEigenStrategy(list[i])) continue;
            if (IDelegationManager(delegationManager).operatorShares(operator, list[i]) == 0) continue;
            restaked[count++] = list[i];
        }
        assembly ("memory-safe") {
            mstore(restaked, count)
        }
    }

    function _stake(
        address operator,
        address stakingContract,
        SharedSecurityProvider provider,
        address avsGovernance,
        bool eigen
    ) private view returns (uint256) {
        if (provider == SharedSecurityProvider.Symbiotic) {
            if (!_isVault(stakingContract)) return 0;
            bytes32 subnetwork = bytes32(uint256(uint160(avsGovernance)) << 96);
            return IDelegator(IVault(stakingContract).delegator()).stakeAt(
                subnetwork, operator, uint48(block.timestamp - 1), ""
            );
        }
        if (!eigen || !_isEigenStrategy(stakingContract)) return 0;
        uint256 shares = IDelegationManager(delegationManager).operatorShares(operator, stakingContract);
        if (stakingContract == BEACON_CHAIN_ETH_STRATEGY) return shares;
        return IStrategy(stakingContract).sharesToUnderlyingView(shares);
    }

    function _isEigenOperator(address operator, address avsGovernance) private view returns (bool) {
        return IAVSDirectory(avsDirectory).avsOperatorStatus(avsGovernance, operator) == REGISTERED;
    }

    function _isEigenStrategy(address strategy) private view returns (bool) {
        return strategy == BEACON_CHAIN_ETH_STRATEGY
            || IStrategyManager(strategyManager).strategyIsWhitelistedForDeposit(strategy);
    }

    function _isVault(address vault) private view returns (bool) {
        return vaultFactory != address(0) && IVaultFactory(vaultFactory).isEntity(vault);
    }
}
