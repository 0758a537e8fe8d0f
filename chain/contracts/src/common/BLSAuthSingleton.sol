// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.25;

import {BLS} from "./BLS.sol";
import {AuthSignature} from "./Types.sol";

/// @title Stateless check of BLS registration signatures
contract BLSAuthSingleton {
    /// @notice True if the holder of blsKey's secret signed that signer may use it at account on this chain.
    function isValidSignature(
        AuthSignature calldata signature,
        address signer,
        address account,
        uint256[4] calldata blsKey
    ) external view returns (bool) {
        return BLS.verifyAuth(signature.signature, signer, account, blsKey);
    }
}
