// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.25;

import {Messages} from "../common/Messages.sol";
import {Flows, Roles} from "../common/Roles.sol";
import {PaymentDetails, PaymentRequestMessage, PaymentStatus} from "../common/Types.sol";
import {AttestationCenterBase} from "./AttestationCenterBase.sol";

/// @title Book of the operators' rewards
/// @notice Requests commit what operators have earned and tell L1; a clearing message settles them. No token is
/// moved here.
abstract contract Payments is AttestationCenterBase {
    function getOperatorPaymentDetail(uint256 operatorId) external view returns (PaymentDetails memory) {
        return _layout().operatorsPaymentDetails[operatorId];
    }

    function requestBatchPayment() external {
        _requestBatch(1, _layout().numOfTotalOperators);
    }

    function requestBatchPayment(uint256 from, uint256 to) external {
        _requestBatch(from, to);
    }

    /// @notice Requests a payment through EigenLayer's rewards. Start (unix seconds) and duration (seconds) are
    /// multiples of 7 days, duration at most 70 days, the period at most 168 days old and over.
    function requestEigenBatchPayment(uint32 start, uint32 duration, uint256 from, uint256 to)
        external
        whenFlowNotPaused(Flows.EIGEN_PAYMENT_REQUEST)
        onlyRole4(Roles.AVS_GOVERNANCE_MULTISIG)
    {
        uint256 end = uint256(start) + duration;
        if (
            start % 7 days != 0 || duration % 7 days != 0 || duration == 0 || duration > 70 days
                || end > block.timestamp || uint256(start) + 168 days < block.timestamp
        ) revert InvalidRewardsPeriod();
        (PaymentRequestMessage[] memory requests, uint256 total) = _commit(from, to);
        _layout().messageHandler.sendMessage(
            abi.encodePacked(
                Messages.EIGEN_REWARDS,
                abi.encode(
                    abi.encode(requests),
                    uint256(_layout().taskNumber),
                    abi.encode(start, duration, total, requests.length)
                )
            )
        );
    }

    function clearBatchPayment(PaymentRequestMessage[] calldata operators, uint256 lastPaidTaskNumber)
        external
        onlyRole4(Roles.MESSAGE_HANDLER)
    {
        Layout storage $ = _layout();
        for (uint256 i; i < operators.length; ++i) {
            PaymentDetails storage payment =
                $.operatorsPaymentDetails[$.operatorsIdsByAddress[operators[i].operator]];
            uint256 paid = operators[i].feeToClaim;
            payment.feeToClaim = payment.feeToClaim > paid ? payment.feeToClaim - paid : 0;
            payment.lastPaidTaskNumber = lastPaidTaskNumber;
            payment.paymentStatus = PaymentStatus.REDEEMED;
            emit PaymentCleared(operators[i].operator, paid, lastPaidTaskNumber);
        }
    }

    function _requestBatch(uint256 from, uint256 to)
        private
        whenFlowNotPaused(Flows.BATCH_PAYMENT_REQUEST)
        onlyRole4(Roles.AVS_GOVERNANCE_MULTISIG)
    {
        (PaymentRequestMessage[] memory requests,) = _commit(from, to);
        _layout().messageHandler.sendMessage(
            abi.encodePacked(
                Messages.BATCH_PAYMENT, abi.encode(abi.encode(requests), uint256(_layout().taskNumber))
            )
        );
    }

    /// @dev Marks what the ids from..to have earned as requested.
    function _commit(uint256 from, uint256 to)
        private
        returns (PaymentRequestMessage[] memory requests, uint256 total)
    {
        Layout storage $ = _layout();
        if (from == 0 || from > to || to > $.numOfTotalOperators) revert InvalidOperatorRange();
        requests = new PaymentRequestMessage[](to - from + 1);
        uint256 count;
        for (uint256 id = from; id <= to; ++id) {
            PaymentDetails storage payment = $.operatorsPaymentDetails[id];
            if (payment.feeToClaim == 0 || payment.paymentStatus != PaymentStatus.REDEEMED) continue;
            payment.paymentStatus = PaymentStatus.COMMITTED;
            requests[count++] = PaymentRequestMessage(payment.operator, payment.feeToClaim);
            total += payment.feeToClaim;
            emit PaymentRequested(payment.operator, payment.feeToClaim);
        }
        assembly ("memory-safe") {
            mstore(requests, count)
        }
        emit PaymentsRequested(from, to, $.taskNumber);
    }
}
