// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.25;

/// @title Hands unknown selectors to an extension by delegatecall
abstract contract Fallback {
    address public immutable EXTENSION_IMPLEMENTATION;

    constructor(address extension) {
        EXTENSION_IMPLEMENTATION = extension;
    }

    fallback() external {
        address target = EXTENSION_IMPLEMENTATION;
        assembly {
            calldatacopy(0, 0, calldatasize())
            let ok := delegatecall(gas(), target, 0, calldatasize(), 0, 0)
            returndatacopy(0, 0, returndatasize())
            switch ok
            case 0 { revert(0, returndatasize()) }
            default { return(0, returndatasize()) }
        }
    }
}
