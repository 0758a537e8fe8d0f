// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.25;

import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {MessageHashUtils} from "@openzeppelin/contracts/utils/cryptography/MessageHashUtils.sol";
import {PausableFlows} from "../common/PausableFlows.sol";
import {SharedSecurityProvider, VotingPowerMultiplier} from "../common/Types.sol";
import {
    IAVSDirectory,
    IAvsGovernanceLogic,
    IBLSAuthSingleton,
    IL1MessageHandler,
    IStakeRegistry
} from "./IAvsGovernance.sol";

/// @title Storage, events and errors that AvsGovernance and its extension share
abstract contract AvsGovernanceBase is PausableFlows {
    struct RewardsReceiverModification {
        address newRewardsReceiver;
        uint256 modificationTime;
    }

    /// @dev Positions of protocol.md 1.9.
    struct Layout {
        uint24 slashingRate;
        uint256 numOfActiveOperators;
        IL1MessageHandler messageHandler;
        address othenticRegistry;
        address avsTreasury;
        IAVSDirectory avsDirectory;
        bool isAllowlisted;
        address allowlistSigner;
        mapping(address => uint256) isOperatorRegistered;
        IAvsGovernanceLogic avsGovernanceLogic;
        address[] stakingContracts;
        string avsName;
        uint256 rewardsReceiverModificationDelay;
        bool isRequestPaymentPaused;
        mapping(address => address) rewardsReceiver;
        mapping(address => RewardsReceiverModification) rewardsReceiverModificationDetails;
        uint256 numOfOperatorsLimit;
        uint256 minVotingPower;
        uint256 maxEffectiveBalance;
        mapping(address => uint256) minStake;
        mapping(address => uint256) multipliers;
        address multiplierSyncer;
        IBLSAuthSingleton blsAuthSingleton;
        mapping(address => SharedSecurityProvider) providers;
        bool p2pAuthenticationEnabled;
    }

    // keccak256("storage.avs.governance") - 1.
    bytes32 private constant SLOT = 0x3e2bfe19d7b287e1320a5adb4ca1cb62f90c30e328e073ba40443179d690e119;

    /// @dev The registry, shared by all AVSs of the chain.
    IStakeRegistry internal immutable REGISTRY;

    event OperatorRegistered(address indexed operator, uint256[4] blsKey);
    event OperatorUnregistered(address indexed operator);
    event OperatorRegisteredToEigenLayer(address operator);
    event OperatorUnregisteredToEigenLayer(address operator);
    event OperatorRegisteredToSymbiotic(address operator);
    event OperatorUnregisteredToSymbiotic(address operator);
    event OperatorEjectedFromNetwork(address operator);
    event SetStakingContractMultiplier(address stakingContract, uint256 multiplier);
    event setNewSupportedStakingContracts(address[] stakingContracts);
    event MaxEffectiveBalanceSet(uint256 maxEffectiveBalance);
    event MinVotingPowerSet(uint256 minVotingPower);
    event MinStakeForStakingContractSet(address stakingContract, uint256 minStake);
    event SetP2pAuthenticationEnabled(bool enabled);
    event SetAvsGovernanceLogic(address logic);
    event SetIsAllowlisted(bool isAllowlisted);
    event SetAllowlistSigner(address signer);
    event SetAvsName(string avsName);
    event SetMultiplierSyncer(address syncer);
    event SetNumOfOperatorsLimit(uint256 limit);
    event SetMessageHandler(address messageHandler);
    event RewardsReceiverModificationQueued(address indexed operator, address receiver, uint256 modificationTime);
    event RewardsReceiverModified(address indexed operator, address receiver);

    error OperatorAlreadyRegistered();
    error OperatorNotRegistered();
    error OperatorStillRegisteredToSharedSecurityProviders(address operator);
    error MissingAuthToken(bytes authToken);
    error InvalidAllowlistAuthToken();
    error InvalidRewardsReceiver();
    error NumOfOperatorsLimitReached(uint256 limit);
    error InvalidBlsRegistrationSignature();
    error NotEnoughVotingPower();
    error InvalidMultiplier();
    error InvalidStakingContractsOrder();
    error ModificationNotQueued();
    error ModificationDelayNotPassed();
    error EmptyAvsName();
    error ZeroAddress();

    modifier onlyRegistered() {
        if (!_isRegistered(msg.sender)) revert OperatorNotRegistered();
        _;
    }

    constructor(address registry) {
        REGISTRY = IStakeRegistry(registry);
    }

    function _isRegistered(address operator) internal view returns (bool) {
        return _layout().isOperatorRegistered[operator] != 0;
    }

    function _requireNotRegistered(address operator) internal view {
        if (_isRegistered(operator)) revert OperatorAlreadyRegistered();
    }

    /// @dev Sum over list of stake times multiplier, capped by maxEffectiveBalance.
    function _votingPower(address operator, address[] memory list) internal view returns (uint256 power) {
        Layout storage $ = _layout();
        VotingPowerMultiplier[] memory weighted = new VotingPowerMultiplier[](list.length);
        for (uint256 i; i < list.length; ++i) {
            weighted[i] = VotingPowerMultiplier(list[i], _multiplier(list[i]), $.providers[list[i]]);
        }
        power = REGISTRY.getVotingPower(operator, weighted, address(this));
        uint256 cap = $.maxEffectiveBalance;
        if (cap != 0 && power > cap) power = cap;
    }

    function _multiplier(address stakingContract) internal view returns (uint256 stored) {
        stored = _layout().multipliers[stakingContract];
        if (stored == 0) stored = 1;
    }

    /// @dev On an allowlisted AVS the token is the allowlist signer's eth_sign signature over the operator.
    function _requireAllowed(address operator, bytes memory authToken) internal view {
        Layout storage $ = _layout();
        if (!$.isAllowlisted) return;
        if (authToken.length == 0) revert MissingAuthToken(authToken);
        bytes32 digest =
            MessageHashUtils.toEthSignedMessageHash(keccak256(abi.encode(address(this), operator)));
        (address signer, ECDSA.RecoverError err,) = ECDSA.tryRecover(digest, authToken);
        if (err != ECDSA.RecoverError.NoError || signer != $.allowlistSigner) revert InvalidAllowlistAuthToken();
    }

    function _layout() internal pure returns (Layout storage $) {
        assembly ("memory-safe") {
            $.slot := SLOT
        }
    }
}
