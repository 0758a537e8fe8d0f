// Makes a task definition on a devnet and prints its id. Only the operators whose ids are named may attest; without any, all may:
//
//   node define.mjs path/of/devnet.json 1 2
import { MaxUint256 } from "ethers";
import { attestationCenter } from "./devnet.mjs";

const [file, ...operators] = process.argv.slice(2);
const center = attestationCenter(file);
const sent = await center.createNewTaskDefinition("example", {
  blockExpiry: MaxUint256,
  baseRewardFeeForAttesters: 0,
  baseRewardFeeForPerformer: 0,
  baseRewardFeeForAggregator: 0,
  disputePeriodBlocks: 0,
  minimumVotingPower: 0,
  restrictedAttesterIds: operators, // ascending
  maximumNumberOfAttesters: 0, // no maximum
});
await sent.wait();
console.log((await center.numOfTaskDefinitions()).toString());
center.runner.provider.destroy();
