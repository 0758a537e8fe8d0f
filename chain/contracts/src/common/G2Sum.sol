// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.25;

/// @title Sum of points on the BN254 twist
/// @notice The running sum is kept in Jacobian coordinates, so n additions need one field inversion. Words of a
/// point are [x.c0, x.c1, y.c0, y.c1] with the real part first. Points are not checked: a word set that is no point
/// gives a sum that the pairing precompile refuses.
library G2Sum {
    uint256 internal constant N = 0x30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47;

    /// @dev A sum: words 0-5 are X, Y, Z (two words each), 6-9 the point being added, the rest is scratch space.
    struct Accumulator {
        uint256[22] words;
    }

    /// @notice Adds the point (x0 + x1*i, y0 + y1*i) to the sum.
    function add(Accumulator memory sum, uint256 x0, uint256 x1, uint256 y0, uint256 y1) internal pure {
        uint256[22] memory w = sum.words;
        w[6] = x0 % N;
        w[7] = x1 % N;
        w[8] = y0 % N;
        w[9] = y1 % N;
        if (w[4] | w[5] == 0) {
            (w[0], w[1], w[2], w[3], w[4]) = (w[6], w[7], w[8], w[9], 1);
        } else {
            _addMixed(w);
        }
    }

    /// @dev Mixed addition. Offsets: X 0, Y 64, Z 128, the point 192 and 256; H 320, R 384, ZZ 448, scratch from 512.
    function _addMixed(uint256[22] memory w) private pure {
        assembly ("memory-safe") {
            function mul2(out, a, b) {
                let a0 := mload(a)
                let a1 := mload(add(a, 32))
                let b0 := mload(b)
                let b1 := mload(add(b, 32))
                mstore(out, addmod(mulmod(a0, b0, N), sub(N, mulmod(a1, b1, N)), N))
                mstore(add(out, 32), addmod(mulmod(a0, b1, N), mulmod(a1, b0, N), N))
            }
            function sqr2(out, a) {
                let a0 := mload(a)
                let a1 := mload(add(a, 32))
                mstore(out, mulmod(addmod(a0, a1, N), addmod(a0, sub(N, a1), N), N))
                a0 := mulmod(a0, a1, N)
                mstore(add(out, 32), addmod(a0, a0, N))
            }
            function sub2(out, a, b) {
                mstore(out, addmod(mload(a), sub(N, mload(b)), N))
                mstore(add(out, 32), addmod(mload(add(a, 32)), sub(N, mload(add(b, 32))), N))
            }
            function add2(out, a, b) {
                mstore(out, addmod(mload(a), mload(b), N))
                mstore(add(out, 32), addmod(mload(add(a, 32)), mload(add(b, 32)), N))
            }
            function isZero2(a) -> z {
                z := iszero(or(mload(a), mload(add(a, 32))))
            }
            function addDistinct(p) {
                // T 512, HHH 576, V 640.
                sqr2(add(p, 512), add(p, 320))
                mul2(add(p, 576), add(p, 320), add(p, 512))
                mul2(add(p, 640), p, add(p, 512))
                mul2(add(p, 128), add(p, 128), add(p, 320))
                sqr2(p, add(p, 384))
                sub2(p, p, add(p, 576))
                sub2(p, p, add(p, 640))
                sub2(p, p, add(p, 640))
                mul2(add(p, 576), add(p, 64), add(p, 576))
                sub2(add(p, 640), add(p, 640), p)
                mul2(add(p, 64), add(p, 384), add(p, 640))
                sub2(add(p, 64), add(p, 64), add(p, 576))
            }
            function double(p) {
                // The doubled point is the affine one. M 512, YY 576, S 640.
                sqr2(add(p, 576), add(p, 256))
                mul2(add(p, 640), add(p, 192), add(p, 576))
                add2(add(p, 640), add(p, 640), add(p, 640))
                add2(add(p, 640), add(p, 640), add(p, 640))
                sqr2(add(p, 384), add(p, 192))
                add2(add(p, 512), add(p, 384), add(p, 384))
                add2(add(p, 512), add(p, 512), add(p, 384))
                sqr2(p, add(p, 512))
                sub2(p, p, add(p, 640))
                sub2(p, p, add(p, 640))
                sub2(add(p, 640), add(p, 640), p)
                mul2(add(p, 64), add(p, 512), add(p, 640))
                sqr2(add(p, 576), add(p, 576))
                add2(add(p, 576), add(p, 576), add(p, 576))
                add2(add(p, 576), add(p, 576), add(p, 576))
                add2(add(p, 576), add(p, 576), add(p, 576))
                sub2(add(p, 64), add(p, 64), add(p, 576))
                add2(add(p, 128), add(p, 256), add(p, 256))
            }

            sqr2(add(w, 448), add(w, 128))
            mul2(add(w, 320), add(w, 192), add(w, 448))
            sub2(add(w, 320), add(w, 320), w)
            mul2(add(w, 512), add(w, 128), add(w, 448))
            mul2(add(w, 384), add(w, 256), add(w, 512))
            sub2(add(w, 384), add(w, 384), add(w, 64))
            switch isZero2(add(w, 320))
            case 0 { addDistinct(w) }
            default {
                switch isZero2(add(w, 384))
                case 0 {
                    // Opposite points: the sum is the point at infinity.
                    mstore(add(w, 128), 0)
                    mstore(add(w, 160), 0)
                }
                default { double(w) }
            }
        }
    }

    /// @notice Affine words of the sum; all zero for the point at infinity.
    function affine(Accumulator memory sum) internal view returns (uint256[4] memory key) {
        uint256 z0 = sum.words[4];
        uint256 z1 = sum.words[5];
        if (z0 | z1 == 0) return key;
        uint256 inverse = modexp(addmod(mulmod(z0, z0, N), mulmod(z1, z1, N), N), N - 2);
        z0 = mulmod(z0, inverse, N);
        z1 = mulmod(N - z1, inverse, N);
        (uint256 s0, uint256 s1) = _mul(z0, z1, z0, z1);
        (key[0], key[1]) = _mul(sum.words[0], sum.words[1], s0, s1);
        (s0, s1) = _mul(s0, s1, z0, z1);
        (key[2], key[3]) = _mul(sum.words[2], sum.words[3], s0, s1);
    }

    /// @notice base^exponent mod N through the precompile at 0x05.
    function modexp(uint256 base, uint256 exponent) internal view returns (uint256 result) {
        bool ok;
        assembly ("memory-safe") {
            let p := mload(0x40)
            mstore(p, 32)
            mstore(add(p, 32), 32)
            mstore(add(p, 64), 32)
            mstore(add(p, 96), base)
            mstore(add(p, 128), exponent)
            mstore(add(p, 160), N)
            ok := staticcall(gas(), 5, p, 192, 0, 32)
            result := mload(0)
        }
        require(ok);
    }

    function _mul(uint256 a0, uint256 a1, uint256 b0, uint256 b1) private pure returns (uint256 c0, uint256 c1) {
        c0 = addmod(mulmod(a0, b0, N), N - mulmod(a1, b1, N), N);
        c1 = addmod(mulmod(a0, b1, N), mulmod(a1, b0, N), N);
    }
}
