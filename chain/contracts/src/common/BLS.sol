// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.25;

import {G2Sum} from "./G2Sum.sol";

/// @title BLS signatures on BN254: signatures in G1, keys in G2
/// @notice Hash to curve is RFC 9380 expand_message_xmd (SHA-256, 96 bytes) followed by the Fouque-Tibouchi map, as
/// protocol.md 2.2 writes it down. Points: G1 [x, y]; G2 [x.c0, x.c1, y.c0, y.c1], real part first.
library BLS {
    uint256 internal constant N = 0x30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47;

    /// @notice Domain of task and vote signatures, keccak256("TasksManager").
    bytes32 internal constant TASKS_DOMAIN = keccak256("TasksManager");
    /// @notice Domain of registration signatures, keccak256("OthenticBLSAuth").
    bytes32 internal constant AUTH_DOMAIN = keccak256("OthenticBLSAuth");

    // Negated generator of G2 in the order of the pairing precompile (imaginary part first).
    uint256 private constant NEG_G2_X1 = 0x198e9393920d483a7260bfb731fb5d25f1aa493335a9e71297e485b7aef312c2;
    uint256 private constant NEG_G2_X0 = 0x1800deef121f1e76426a00665e5c4479674322d4f75edadd46debd5cd992f6ed;
    uint256 private constant NEG_G2_Y1 = 0x275dc4a288d1afb3cbb1ac09187524c7db36395df7be3b99e673b13a075a65ec;
    uint256 private constant NEG_G2_Y0 = 0x1d9befcd05a5323e6da4d435f3b617cdb3af83285c2df711ef39c01571827f9d;

    // sqrt(-3) and (sqrt(-3) - 1) / 2 in the base field.
    uint256 private constant Z0 = 0x0000000000000000b3c4d79d41a91759a9e4c7e359b6b89eaec68e62effffffd;
    uint256 private constant Z1 = 0x000000000000000059e26bcea0d48bacd4f263f1acdb5c4f5763473177fffffe;
    // (N + 1) / 4, the exponent of a square root.
    uint256 private constant ROOT = 0xc19139cb84c680a6e14116da060561765e05aa45a1c72a34f082305b61f3f52;
    // 2^256 mod N.
    uint256 private constant TWO_256 = 0x0e0a77c19a07df2f666ea36f7879462c0a78eb28f5c70b3dd35d438dc58f0d9d;
    // A pairing of two pairs costs 113,000 gas; a refused input burns all it is given, so no more than this is given.
    uint256 private constant PAIRING_GAS = 400_000;

    /// @notice Point of G1 that stands for message under domain.
    function hashToPoint(bytes32 domain, bytes memory message) internal view returns (uint256[2] memory point) {
        (uint256 u0, uint256 u1) = hashToField(domain, message);
        (uint256 x0, uint256 y0) = mapToPoint(u0);
        (uint256 x1, uint256 y1) = mapToPoint(u1);
        bool ok;
        assembly ("memory-safe") {
            let p := mload(0x40)
            mstore(p, x0)
            mstore(add(p, 32), y0)
            mstore(add(p, 64), x1)
            mstore(add(p, 96), y1)
            ok := staticcall(gas(), 6, p, 128, point, 64)
        }
        require(ok);
    }

    /// @notice The two field elements of message (RFC 9380 hash_to_field with 48 bytes each).
    function hashToField(bytes32 domain, bytes memory message) internal pure returns (uint256, uint256) {
        bytes32 b0 = sha256(
            abi.encodePacked(uint256(0), uint256(0), message, uint16(96), uint8(0), domain, uint8(32))
        );
        bytes32 b1 = sha256(abi.encodePacked(b0, uint8(1), domain, uint8(32)));
        bytes32 b2 = sha256(abi.encodePacked(b0 ^ b1, uint8(2), domain, uint8(32)));
        bytes32 b3 = sha256(abi.encodePacked(b0 ^ b2, uint8(3), domain, uint8(32)));
        return (
            addmod(mulmod(uint256(b1), 1 << 128, N), uint256(b2) >> 128, N),
            addmod(mulmod(uint256(uint128(uint256(b2))), TWO_256, N), uint256(b3), N)
        );
    }

    /// @notice The map of one field element to the curve.
    function mapToPoint(uint256 u) internal view returns (uint256 x, uint256 y) {
        uint256 root = G2Sum.modexp(u, ROOT);
        bool positive = mulmod(root, root, N) == u;
        uint256 t = addmod(mulmod(u, u, N), 4, N);
        uint256 zu = mulmod(Z0, u, N);
        uint256 inverse = G2Sum.modexp(mulmod(zu, t, N), N - 2);
        uint256 w = mulmod(mulmod(zu, zu, N), inverse, N);
        bool found;
        x = addmod(Z1, N - mulmod(u, w, N), N);
        (y, found) = curveRoot(x);
        if (!found) {
            x = N - addmod(x, 1, N);
            (y, found) = curveRoot(x);
        }
        if (!found) {
            t = mulmod(t, t, N);
            w = mulmod(t, inverse, N);
            x = addmod(mulmod(w, w, N), 1, N);
            (y, found) = curveRoot(x);
        }
        require(found);
        if (!positive) y = N - y;
    }

    /// @notice y with y^2 = x^3 + 3, if there is one.
    function curveRoot(uint256 x) internal view returns (uint256 y, bool found) {
        uint256 square = addmod(mulmod(mulmod(x, x, N), x, N), 3, N);
        y = G2Sum.modexp(square, ROOT);
        found = mulmod(y, y, N) == square;
    }

    /// @notice True for a finite point of G1 whose words are reduced.
    function isOnCurve(uint256[2] memory point) internal pure returns (bool) {
        uint256 x = point[0];
        uint256 y = point[1];
        if (x >= N || y >= N) return false;
        return mulmod(y, y, N) == addmod(mulmod(mulmod(x, x, N), x, N), 3, N);
    }

    /// @notice e(signature, -G2) * e(message, key) == 1. False as well for words that are no points.
    function verify(uint256[2] memory signature, uint256[4] memory key, uint256[2] memory message)
        internal
        view
        returns (bool valid)
    {
        if (!isOnCurve(signature) || !isOnCurve(message)) return false;
        assembly ("memory-safe") {
            let p := mload(0x40)
            mstore(p, mload(signature))
            mstore(add(p, 32), mload(add(signature, 32)))
            mstore(add(p, 64), NEG_G2_X1)
            mstore(add(p, 96), NEG_G2_X0)
            mstore(add(p, 128), NEG_G2_Y1)
            mstore(add(p, 160), NEG_G2_Y0)
            mstore(add(p, 192), mload(message))
            mstore(add(p, 224), mload(add(message, 32)))
            mstore(add(p, 256), mload(add(key, 32)))
            mstore(add(p, 288), mload(key))
            mstore(add(p, 320), mload(add(key, 96)))
            mstore(add(p, 352), mload(add(key, 64)))
            mstore(0, 0)
            let ok := staticcall(PAIRING_GAS, 8, p, 384, 0, 32)
            valid := and(ok, eq(mload(0), 1))
        }
    }

    /// @notice Proof of possession: signer holds the secret of key and allows its use at account on this chain.
    function verifyAuth(uint256[2] memory signature, address signer, address account, uint256[4] memory key)
        internal
        view
        returns (bool)
    {
        if (!isOnCurve(signature)) return false;
        bytes32 digest = keccak256(abi.encode(signer, account, block.chainid));
        return verify(signature, key, hashToPoint(AUTH_DOMAIN, abi.encodePacked(digest)));
    }
}
