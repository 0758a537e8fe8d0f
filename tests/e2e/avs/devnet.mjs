// Where a devnet is, for the scripts beside this one.
import { readFileSync } from "node:fs";
import { Contract, JsonRpcProvider, Wallet } from "ethers";

const TASK = "(address indexed operator, uint32 taskNumber, string proofOfTask, bytes data, uint16 indexed taskDefinitionId, uint256[] attestersIds)";
const TERMS =
  "(uint256 blockExpiry, uint256 baseRewardFeeForAttesters, uint256 baseRewardFeeForPerformer, uint256 baseRewardFeeForAggregator," +
  " uint256 disputePeriodBlocks, uint256 minimumVotingPower, uint256[] restrictedAttesterIds, uint256 maximumNumberOfAttesters)";

/** The AttestationCenter of the devnet that a devnet.json describes, called by the account that may govern it. */
export function attestationCenter(file) {
  const { l2, contracts, deployer } = JSON.parse(readFileSync(file, "utf8"));
  const provider = new JsonRpcProvider(l2.rpc, l2.chainId, { staticNetwork: true });
  const governor = new Wallet(readFileSync(deployer.keyFile, "utf8").trim(), provider);
  return new Contract(contracts.attestationCenter, [
    `event TaskSubmitted${TASK}`,
    `event TaskRejected${TASK}`,
    `function createNewTaskDefinition(string name, ${TERMS} terms) returns (uint16)`,
    "function numOfTaskDefinitions() view returns (uint16)",
  ], governor);
}
