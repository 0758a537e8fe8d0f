// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.25;

/// @title Reads what a voting power sync round needs in few calls
/// @notice Stateless. Its runtime code is put at a free address by the state override of eth_call; nothing is ever
/// deployed. Only public getters are used. A contract that does not answer reverts the whole call with ReadFailed;
/// what one operator alone can break is reported in that operator's row instead. Every answer carries the number of the
/// block that it was read at: an endpoint may have taken another one than it was asked for.
contract PowerReader {
    struct OperatorRow {
        uint256 id;
        address operator;
        uint256 power;
        bool active;
    }

    struct Power {
        bool ok;
        bool registered;
        uint256 power;
        bytes4 error;
    }

    struct Sync {
        uint256 chainId;
        uint256 blockNumber;
        uint256 blockTimestamp;
        address internalTaskHandler;
        address obls;
        bool handlerReadable;
        bool handlerIsSyncer;
        bool submissionPaused;
        uint256 lastCommitBlockL1;
        uint256 lastCommitBlockL2;
        uint256 totalVotingPower;
        uint256 definitionTotalVotingPower;
        uint256 numOfTotalOperators;
        uint256 numOfActiveOperators;
        uint256 minimumVotingPower;
        uint256 maximumNumberOfAttesters;
        uint256[] restrictedAttesterIds;
    }

    uint256 private constant VOTING_POWER_SYNC = 10001;
    bytes4 private constant TASKS_SUBMISSION_FLOW = 0x2aedfbf3;
    bytes4 private constant VOTING_POWER_SYNCER = 0xcf9d7bf0;
    // Kept back for the rows that follow and for encoding the answer.
    uint256 private constant RESERVE_PER_ROW = 2_000;
    /// @notice Error of a row that was not read because the call ran out of gas: ask again with fewer operators.
    bytes4 public constant NOT_READ = 0xffffffff;

    bytes4 private constant VOTING_POWER_OF_ID = bytes4(keccak256("votingPower(uint256)"));
    bytes4 private constant VOTING_POWER_OF_ADDRESS = bytes4(keccak256("votingPower(address)"));
    bytes4 private constant IS_ACTIVE = bytes4(keccak256("isActive(uint256)"));
    bytes4 private constant PAYMENT_DETAIL = bytes4(keccak256("getOperatorPaymentDetail(uint256)"));
    bytes4 private constant PUBLIC_KEY = bytes4(keccak256("getOperatorBLSPubKey(uint256)"));
    bytes4 private constant IS_REGISTERED = bytes4(keccak256("isOperatorRegistered(address)"));

    error ReadFailed(address target, bytes4 selector);

    /// @notice L2: the operators with ids fromId..toId, without those that are inactive and have no power.
    function operators(address attestationCenter, address obls, uint256 fromId, uint256 toId)
        external
        view
        returns (uint256 blockNumber, OperatorRow[] memory rows)
    {
        blockNumber = block.number;
        if (fromId > toId) return (blockNumber, rows);
        rows = new OperatorRow[](toId - fromId + 1);
        uint256 count;
        for (uint256 id = fromId; id <= toId; ++id) {
            uint256 power = _word(obls, VOTING_POWER_OF_ID, id);
            bool active = _word(obls, IS_ACTIVE, id) != 0;
            if (power == 0 && !active) continue;
            OperatorRow memory row = rows[count++];
            row.id = id;
            row.operator = address(uint160(_word(attestationCenter, PAYMENT_DETAIL, id)));
            row.power = power;
            row.active = active;
        }
        assembly ("memory-safe") {
            mstore(rows, count)
        }
    }

    /// @notice L2: the BLS keys of ids; ok is false for an id without a key or inactive.
    function keys(address obls, uint256[] calldata ids)
        external
        view
        returns (uint256 blockNumber, uint256[4][] memory blsKeys, bool[] memory ok)
    {
        blockNumber = block.number;
        blsKeys = new uint256[4][](ids.length);
        ok = new bool[](ids.length);
        bytes4 selector = PUBLIC_KEY;
        for (uint256 i; i < ids.length; ++i) {
            uint256[4] memory key = blsKeys[i];
            uint256 id = ids[i];
            bool read;
            assembly ("memory-safe") {
                mstore(0, selector)
                mstore(4, id)
                read := staticcall(gas(), obls, 0, 36, 0, 0)
                read := and(read, gt(returndatasize(), 127))
                if read { returndatacopy(key, 0, 128) }
            }
            ok[i] = read;
        }
    }

    /// @notice L1: power is votingPower(operator), or 0 for an operator that is not registered. Each sub-call gets at
    /// most gasPerOperator, so that no operator can use up the call. Where ok is false, error holds the first four
    /// bytes of the revert data (0 if there are none, NOT_READ if the operator was not asked).
    function votingPowers(address avsGovernance, address[] calldata list, uint256 gasPerOperator)
        external
        view
        returns (uint256 blockNumber, Power[] memory rows)
    {
        blockNumber = block.number;
        rows = new Power[](list.length);
        // A call gets at most 63/64 of what is left; less than the promised amount would be a false failure.
        uint256 needed = gasPerOperator + gasPerOperator / 32 + RESERVE_PER_ROW;
        for (uint256 i; i < list.length; ++i) {
            if (gasleft() < 2 * needed + RESERVE_PER_ROW * (list.length - i)) {
                rows[i].error = NOT_READ;
                continue;
            }
            _readPower(avsGovernance, list[i], gasPerOperator, rows[i]);
        }
    }

    /// @notice L2: everything a round needs besides the operators. A zero internalTaskHandler or obls stands for the
    /// one that AttestationCenter names. definitionTotalVotingPower and the limits are those of definition 10001.
    function sync(address internalTaskHandler, address obls, address attestationCenter)
        external
        view
        returns (Sync memory s)
    {
        s.chainId = block.chainid;
        s.blockNumber = block.number;
        s.blockTimestamp = block.timestamp;
        s.internalTaskHandler = address(uint160(_plain(attestationCenter, "internalTaskHandler()")));
        s.obls = address(uint160(_plain(attestationCenter, "obls()")));
        if (internalTaskHandler == address(0)) internalTaskHandler = s.internalTaskHandler;
        if (obls == address(0)) obls = s.obls;
        s.numOfTotalOperators = _plain(attestationCenter, "numOfTotalOperators()");
        s.numOfActiveOperators = _plain(attestationCenter, "numOfActiveOperators()");
        s.submissionPaused = _word(
            attestationCenter, bytes4(keccak256("isFlowPaused(bytes4)")), uint256(bytes32(TASKS_SUBMISSION_FLOW))
        ) != 0;
        s.minimumVotingPower = _word(
            attestationCenter, bytes4(keccak256("getTaskDefinitionMinimumVotingPower(uint16)")), VOTING_POWER_SYNC
        );
        s.maximumNumberOfAttesters = _word(
            attestationCenter,
            bytes4(keccak256("getTaskDefinitionMaximumNumberOfAttesters(uint16)")),
            VOTING_POWER_SYNC
        );
        s.restrictedAttesterIds = IRestricted(attestationCenter).getTaskDefinitionRestrictedAttesters(
            uint16(VOTING_POWER_SYNC)
        );
        s.totalVotingPower = _plain(obls, "totalVotingPower()");
        s.definitionTotalVotingPower =
            _word(obls, bytes4(keccak256("totalVotingPowerPerTaskDefinition(uint256)")), VOTING_POWER_SYNC);
        s.handlerIsSyncer = IRoles(obls).hasRole(bytes32(VOTING_POWER_SYNCER), s.internalTaskHandler);
        _readHandler(internalTaskHandler, s);
    }

    function _readHandler(address handler, Sync memory s) private view {
        bool ok;
        (ok, s.lastCommitBlockL1) = _try(handler, bytes4(keccak256("getLastCommitBlockL1()")), 0, gasleft());
        if (!ok) return;
        (s.handlerReadable, s.lastCommitBlockL2) =
            _try(handler, bytes4(keccak256("getLastCommitBlockL2()")), 0, gasleft());
    }

    function _readPower(address avsGovernance, address operator, uint256 gasLimit, Power memory row) private view {
        (bool ok, uint256 word) = _try(avsGovernance, IS_REGISTERED, uint160(operator), gasLimit);
        row.registered = ok && word != 0;
        if (row.registered) {
            (ok, row.power) = _try(avsGovernance, VOTING_POWER_OF_ADDRESS, uint160(operator), gasLimit);
        }
        row.ok = ok;
        if (!ok) row.error = _revertSelector();
    }

    /// @dev First word of the answer of target to a getter without arguments.
    function _plain(address target, string memory signature) private view returns (uint256) {
        return _word(target, bytes4(keccak256(bytes(signature))), 0);
    }

    function _word(address target, bytes4 selector, uint256 argument) private view returns (uint256) {
        (bool ok, uint256 word) = _try(target, selector, argument, gasleft());
        if (!ok) revert ReadFailed(target, selector);
        return word;
    }

    /// @dev First word of the answer of target; an answer shorter than a word is a failure, more is not copied.
    function _try(address target, bytes4 selector, uint256 argument, uint256 gasLimit)
        private
        view
        returns (bool ok, uint256 word)
    {
        assembly ("memory-safe") {
            mstore(0, selector)
            mstore(4, argument)
            ok := staticcall(gasLimit, target, 0, 36, 0, 32)
            ok := and(ok, gt(returndatasize(), 31))
            if ok { word := mload(0) }
        }
    }

    function _revertSelector() private pure returns (bytes4 selector) {
        assembly ("memory-safe") {
            if gt(returndatasize(), 3) {
                returndatacopy(0, 0, 4)
                selector := and(mload(0), shl(224, 0xffffffff))
            }
        }
    }
}

interface IRestricted {
    function getTaskDefinitionRestrictedAttesters(uint16 id) external view returns (uint256[] memory);
}

interface IRoles {
    function hasRole(bytes32 role, address account) external view returns (bool);
}
