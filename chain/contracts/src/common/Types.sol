// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.25;

// ABI tuples shared by the contracts of both layers (protocol.md 1.3).

struct TaskInfo {
    string proofOfTask;
    bytes data;
    address taskPerformer;
    uint16 taskDefinitionId;
}

struct EcdsaTaskSubmissionDetails {
    bool isApproved;
    bytes tpSignature;
    uint256[2] taSignature;
    uint256[] attestersIds;
}

struct BlsTaskSubmissionDetails {
    bool isApproved;
    uint256[2] tpSignature;
    uint256[2] taSignature;
    uint256[] attestersIds;
}

struct OperatorDetails {
    address operator;
    uint256 operatorId;
    uint256 votingPower;
    uint256 feeToClaim;
}

enum PaymentStatus {
    REDEEMED,
    COMMITTED,
    CHALLENGED
}

struct PaymentDetails {
    address operator;
    uint256 lastPaidTaskNumber;
    uint256 feeToClaim;
    PaymentStatus paymentStatus;
}

struct PaymentRequestMessage {
    address operator;
    uint256 feeToClaim;
}

struct TaskDefinitionParams {
    uint256 blockExpiry;
    uint256 baseRewardFeeForAttesters;
    uint256 baseRewardFeeForPerformer;
    uint256 baseRewardFeeForAggregator;
    uint256 disputePeriodBlocks;
    uint256 minimumVotingPower;
    uint256[] restrictedAttesterIds;
}

struct TaskDefinitionParamsV2 {
    uint256 blockExpiry;
    uint256 baseRewardFeeForAttesters;
    uint256 baseRewardFeeForPerformer;
    uint256 baseRewardFeeForAggregator;
    uint256 disputePeriodBlocks;
    uint256 minimumVotingPower;
    uint256[] restrictedAttesterIds;
    uint256 maximumNumberOfAttesters;
}

struct BLSOperator {
    uint256[4] blsKey;
    uint256 votingPower;
    bool isActive;
}

struct OperatorVotingPower {
    uint256 operatorId;
    uint256 votingPower;
}

struct VotingPowerUpdate {
    OperatorVotingPower[] toIncrease;
    OperatorVotingPower[] toDecrease;
    uint256 toBlockL1;
    uint256 toBlockL2;
}

struct InternalTransaction {
    address to;
    bytes data;
}

/// @notice A BLS signature in G1, wrapped in a struct as the registration calls expect it.
struct AuthSignature {
    uint256[2] signature;
}

struct OperatorRegistrationParams {
    uint256[4] blsKey;
    address rewardsReceiver;
    AuthSignature blsRegistrationSignature;
    bytes authToken;
}

/// @notice EigenLayer's signature of an operator who joins an AVS.
struct SignatureWithSaltAndExpiry {
    bytes signature;
    bytes32 salt;
    uint256 expiry;
}

/// @notice Symbiotic's signature of an operator who opts in or out.
struct SymbioticOptSignature {
    uint48 deadline;
    bytes data;
}

enum SharedSecurityProvider {
    EigenLayer,
    Symbiotic
}

struct VotingPowerMultiplier {
    address stakingContract;
    uint256 multiplier;
    SharedSecurityProvider sharedSecurityProvider;
}

struct StakingContractInfo {
    address stakingContract;
    SharedSecurityProvider sharedSecurityProvider;
}

struct StakingContractDetails {
    address stakingContract;
    uint256 stakeAmount;
    SharedSecurityProvider sharedSecurityProvider;
}

struct FeeCalculatorData {
    TaskInfo data;
    uint256 aggregatorId;
    uint256 performerId;
    uint256[] attestersIds;
    bool isApproved;
}

struct FeePerId {
    uint256 index;
    uint256 fee;
}
