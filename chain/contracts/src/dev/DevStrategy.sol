// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.25;

/// @title A strategy, or vault, of DevStaking
/// @notice The rate can change without an event, as that of a rebasing token does.
contract DevStrategy {
    /// @notice Units of the underlying token per 1e18 shares.
    uint256 public rate = 1e18;
    /// @notice The DevStaking that holds the shares.
    address public immutable staking = msg.sender;

    function setRate(uint256 newRate) external {
        rate = newRate;
    }

    function sharesToUnderlyingView(uint256 shares) public view returns (uint256) {
        return shares * rate / 1e18;
    }

    /// @notice As a Symbiotic vault it is its own delegator.
    function delegator() external view returns (address) {
        return address(this);
    }

    function stakeAt(bytes32, address operator, uint48, bytes calldata) external view returns (uint256) {
        return sharesToUnderlyingView(IShares(staking).operatorShares(operator, address(this)));
    }
}

interface IShares {
    function operatorShares(address operator, address strategy) external view returns (uint256);
}
