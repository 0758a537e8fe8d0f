// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.25;

import {SignatureWithSaltAndExpiry} from "../common/Types.sol";
import {DevStrategy} from "./DevStrategy.sol";

/// @title Stand-in for EigenLayer and Symbiotic on development chains
/// @notice One contract plays DelegationManager, StrategyManager, AVSDirectory, vault factory and opt-in service.
/// Anyone may set anything, so it must never hold value. Signatures are not checked.
contract DevStaking {
    /// @notice How reading an operator's stake fails on purpose.
    enum Fault {
        None,
        Revert,
        BurnGas
    }

    uint8 private constant REGISTERED = 1;

    mapping(address strategy => bool) public strategyIsWhitelistedForDeposit;
    mapping(address avs => mapping(address operator => uint8)) public avsOperatorStatus;
    mapping(address operator => mapping(address where => bool)) public isOptedIn;
    mapping(address operator => mapping(address strategy => uint256)) private shares;
    mapping(address operator => Fault) private faults;
    address[] private strategyList;
    bool private hasFaults;

    event OperatorSharesIncreased(address indexed operator, address staker, address strategy, uint256 shares);
    event OperatorSharesDecreased(address indexed operator, address staker, address strategy, uint256 shares);
    event OperatorAVSRegistrationStatusUpdated(address indexed operator, address indexed avs, uint8 status);

    error StakeUnavailable(address operator);
    error OperatorAlreadyRegisteredToAVS();
    error OperatorNotRegisteredToAVS();
    error AlreadyOptedIn();
    error NotOptedIn();
    error LengthMismatch();

    /// @param count How many strategies to deploy.
    constructor(uint256 count) {
        for (uint256 i; i < count; ++i) addStrategy();
    }

    // ---- stake ----

    /// @notice Deploys a strategy whose shares are worth one unit each.
    function addStrategy() public returns (address strategy) {
        strategy = address(new DevStrategy());
        strategyList.push(strategy);
        strategyIsWhitelistedForDeposit[strategy] = true;
    }

    function setWhitelisted(address strategy, bool whitelisted) external {
        strategyIsWhitelistedForDeposit[strategy] = whitelisted;
    }

    /// @notice Addresses of the strategies, in the order of deployment.
    function strategies() external view returns (address[] memory) {
        return strategyList;
    }

    /// @notice Sets the operator's shares in a strategy.
    function setShares(address operator, address strategy, uint256 amount) external {
        _setShares(operator, strategy, amount);
    }

    function setSharesBatch(address[] calldata operators, address strategy, uint256[] calldata amounts) external {
        if (operators.length != amounts.length) revert LengthMismatch();
        for (uint256 i; i < operators.length; ++i) _setShares(operators[i], strategy, amounts[i]);
    }

    /// @notice Makes reading the operator's stake fail, or work again.
    function setFault(address operator, Fault fault) external {
        faults[operator] = fault;
        hasFaults = true;
    }

    function operatorShares(address operator, address strategy) external view returns (uint256) {
        if (hasFaults) {
            Fault fault = faults[operator];
            if (fault == Fault.Revert) revert StakeUnavailable(operator);
            if (fault == Fault.BurnGas) {
                assembly {
                    invalid()
                }
            }
        }
        return shares[operator][strategy];
    }

    // ---- EigenLayer's AVSDirectory; the caller is the AVS ----

    function registerOperatorToAVS(address operator, SignatureWithSaltAndExpiry calldata) external {
        if (avsOperatorStatus[msg.sender][operator] == REGISTERED) revert OperatorAlreadyRegisteredToAVS();
        _setStatus(operator, REGISTERED);
    }

    function deregisterOperatorFromAVS(address operator) external {
        if (avsOperatorStatus[msg.sender][operator] != REGISTERED) revert OperatorNotRegisteredToAVS();
        _setStatus(operator, 0);
    }

    function calculateOperatorAVSRegistrationDigestHash(
        address operator,
        address avs,
        bytes32 salt,
        uint256 expiry
    ) external view returns (bytes32) {
        return keccak256(abi.encode(address(this), block.chainid, operator, avs, salt, expiry));
    }

    // ---- Symbiotic's vault factory and opt-in service; the caller is the AVS ----

    function isEntity(address vault) external view returns (bool) {
        return strategyIsWhitelistedForDeposit[vault];
    }

    function optIn(address operator, address where, uint48, bytes calldata) external {
        if (isOptedIn[operator][where]) revert AlreadyOptedIn();
        isOptedIn[operator][where] = true;
    }

    function optOut(address operator, address where, uint48, bytes calldata) external {
        if (!isOptedIn[operator][where]) revert NotOptedIn();
        isOptedIn[operator][where] = false;
    }

    function _setShares(address operator, address strategy, uint256 amount) private {
        uint256 before = shares[operator][strategy];
        shares[operator][strategy] = amount;
        if (amount > before) emit OperatorSharesIncreased(operator, operator, strategy, amount - before);
        if (amount < before) emit OperatorSharesDecreased(operator, operator, strategy, before - amount);
    }

    function _setStatus(address operator, uint8 status) private {
        avsOperatorStatus[msg.sender][operator] = status;
        emit OperatorAVSRegistrationStatusUpdated(operator, msg.sender, status);
    }
}
