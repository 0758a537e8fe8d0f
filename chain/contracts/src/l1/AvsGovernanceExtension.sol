// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.25;

import {Flows, Roles} from "../common/Roles.sol";
import {StakingContractInfo, VotingPowerMultiplier} from "../common/Types.sol";
import {AvsGovernanceBase} from "./AvsGovernanceBase.sol";
import {IAvsGovernanceLogic, IL1MessageHandler} from "./IAvsGovernance.sol";

/// @title Settings and views of AvsGovernance
/// @notice Runs by delegatecall in the storage of the AvsGovernance proxy.
contract AvsGovernanceExtension is AvsGovernanceBase {
    constructor() AvsGovernanceBase(address(0)) {
        _disableInitializers();
    }

    // ---- views ----

    function stakingContracts() external view returns (address[] memory) {
        return _layout().stakingContracts;
    }

    /// @notice The stored multiplier; 0 means not set and counts as 1.
    function multiplier(address stakingContract) external view returns (uint256) {
        return _layout().multipliers[stakingContract];
    }

    function maxEffectiveBalance() external view returns (uint256) {
        return _layout().maxEffectiveBalance;
    }

    function minVotingPower() external view returns (uint256) {
        return _layout().minVotingPower;
    }

    function minStakeAmountPerStakingContract(address stakingContract) external view returns (uint256) {
        return _layout().minStake[stakingContract];
    }

    function numOfActiveOperators() external view returns (uint256) {
        return _layout().numOfActiveOperators;
    }

    function getNumOfOperatorsLimit() external view returns (uint256) {
        return _layout().numOfOperatorsLimit;
    }

    function getIsAllowlisted() external view returns (bool) {
        return _layout().isAllowlisted;
    }

    function avsName() external view returns (string memory) {
        return _layout().avsName;
    }

    function p2pAuthenticationEnabled() external view returns (bool) {
        return _layout().p2pAuthenticationEnabled;
    }

    function getRewardsReceiver(address operator) external view returns (address) {
        return _layout().rewardsReceiver[operator];
    }

    function avsTreasury() external view returns (address) {
        return _layout().avsTreasury;
    }

    function avsDirectory() external view returns (address) {
        return address(_layout().avsDirectory);
    }

    function getL1MessageHandler() external view returns (address) {
        return address(_layout().messageHandler);
    }

    // ---- rewards receiver ----

    /// @notice Asks for another rewards receiver; it can be completed after the delay (7 days at first).
    function queueRewardsReceiverModification(address receiver)
        external
        whenFlowNotPaused(Flows.OPERATOR_SET_REWARDS_RECEIVER)
        onlyRegistered
    {
        if (receiver == address(0)) revert InvalidRewardsReceiver();
        Layout storage $ = _layout();
        uint256 time = block.timestamp + $.rewardsReceiverModificationDelay;
        $.rewardsReceiverModificationDetails[msg.sender] = RewardsReceiverModification(receiver, time);
        emit RewardsReceiverModificationQueued(msg.sender, receiver, time);
    }

    function completeRewardsReceiverModification()
        external
        whenFlowNotPaused(Flows.OPERATOR_SET_REWARDS_RECEIVER)
        onlyRegistered
    {
        Layout storage $ = _layout();
        RewardsReceiverModification memory queued = $.rewardsReceiverModificationDetails[msg.sender];
        if (queued.newRewardsReceiver == address(0)) revert ModificationNotQueued();
        if (block.timestamp < queued.modificationTime) revert ModificationDelayNotPassed();
        delete $.rewardsReceiverModificationDetails[msg.sender];
        $.rewardsReceiver[msg.sender] = queued.newRewardsReceiver;
        emit RewardsReceiverModified(msg.sender, queued.newRewardsReceiver);
    }

    // ---- stake ----

    /// @notice Replaces the list of staking contracts; addresses strictly ascending.
    function setSupportedStakingContracts(StakingContractInfo[] calldata list)
        external
        whenFlowNotPaused(Flows.SET_SUPPORTED_STRATEGIES)
        onlyRole4(Roles.AVS_GOVERNANCE_MULTISIG)
    {
        Layout storage $ = _layout();
        delete $.stakingContracts;
        address[] memory addresses = new address[](list.length);
        for (uint256 i; i < list.length; ++i) {
            addresses[i] = list[i].stakingContract;
            if (i != 0 && addresses[i] <= addresses[i - 1]) revert InvalidStakingContractsOrder();
            $.providers[addresses[i]] = list[i].sharedSecurityProvider;
        }
        $.stakingContracts = addresses;
        emit setNewSupportedStakingContracts(addresses);
    }

    function setStakingContractMultiplier(VotingPowerMultiplier calldata item)
        external
        onlyRole4(Roles.MULTIPLIER_SYNCER)
    {
        _setMultiplier(item);
    }

    function setStakingContractMultiplierBatch(VotingPowerMultiplier[] calldata list)
        external
        onlyRole4(Roles.MULTIPLIER_SYNCER)
    {
        for (uint256 i; i < list.length; ++i) _setMultiplier(list[i]);
    }

    function setMultiplierSyncer(address syncer) external onlyRole4(Roles.AVS_GOVERNANCE_MULTISIG) {
        Layout storage $ = _layout();
        _revokeRole(bytes32(Roles.MULTIPLIER_SYNCER), $.multiplierSyncer);
        $.multiplierSyncer = syncer;
        _grantRole(bytes32(Roles.MULTIPLIER_SYNCER), syncer);
        emit SetMultiplierSyncer(syncer);
    }

    // ---- settings ----

    function setP2pAuthenticationEnabled(bool enabled) external onlyRole4(Roles.AVS_GOVERNANCE_MULTISIG) {
        _layout().p2pAuthenticationEnabled = enabled;
        emit SetP2pAuthenticationEnabled(enabled);
    }

    /// @notice Voting power an operator needs to register, 0 for none.
    function setMinVotingPower(uint256 minimum) external onlyRole4(Roles.AVS_GOVERNANCE_MULTISIG) {
        _layout().minVotingPower = minimum;
        emit MinVotingPowerSet(minimum);
    }

    /// @notice Cap of every operator's voting power, 0 for none.
    function setMaxEffectiveBalance(uint256 maximum) external onlyRole4(Roles.AVS_GOVERNANCE_MULTISIG) {
        _layout().maxEffectiveBalance = maximum;
        emit MaxEffectiveBalanceSet(maximum);
    }

    function setMinStakesForStakingContract(address stakingContract, uint256 minimum)
        external
        onlyRole4(Roles.AVS_GOVERNANCE_MULTISIG)
    {
        _layout().minStake[stakingContract] = minimum;
        emit MinStakeForStakingContractSet(stakingContract, minimum);
    }

    function setNumOfOperatorsLimit(uint256 limit) external onlyRole4(Roles.AVS_GOVERNANCE_MULTISIG) {
        _layout().numOfOperatorsLimit = limit;
        emit SetNumOfOperatorsLimit(limit);
    }

    function setIsAllowlisted(bool isAllowlisted) external onlyRole4(Roles.AVS_GOVERNANCE_MULTISIG) {
        _layout().isAllowlisted = isAllowlisted;
        emit SetIsAllowlisted(isAllowlisted);
    }

    function setAllowlistSigner(address signer) external onlyRole4(Roles.AVS_GOVERNANCE_MULTISIG) {
        _layout().allowlistSigner = signer;
        emit SetAllowlistSigner(signer);
    }

    function setAvsGovernanceLogic(address logic)
        external
        whenFlowNotPaused(Flows.SET_AVS_LOGIC)
        onlyRole4(Roles.AVS_GOVERNANCE_MULTISIG)
    {
        _layout().avsGovernanceLogic = IAvsGovernanceLogic(logic);
        emit SetAvsGovernanceLogic(logic);
    }

    function transferMessageHandler(address newHandler) external onlyRole4(Roles.OPERATIONS_MULTISIG) {
        Layout storage $ = _layout();
        _revokeRole(bytes32(Roles.MESSAGE_HANDLER), address($.messageHandler));
        $.messageHandler = IL1MessageHandler(newHandler);
        _grantRole(bytes32(Roles.MESSAGE_HANDLER), newHandler);
        emit SetMessageHandler(newHandler);
    }

    function _setMultiplier(VotingPowerMultiplier calldata item) private {
        if (item.multiplier > type(uint96).max) revert InvalidMultiplier();
        Layout storage $ = _layout();
        $.multipliers[item.stakingContract] = item.multiplier;
        $.providers[item.stakingContract] = item.sharedSecurityProvider;
        emit SetStakingContractMultiplier(item.stakingContract, item.multiplier);
    }
}
