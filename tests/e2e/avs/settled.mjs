// Lists the AVS's own tasks that a devnet has settled:
//
//   node settled.mjs path/of/devnet.json
import { attestationCenter } from "./devnet.mjs";

/** Definitions from here on are the nodes' own bookkeeping. */
const INTERNAL = 10001;

const center = attestationCenter(process.argv[2]);
const words = { TaskSubmitted: "approved", TaskRejected: "rejected" };
const events = await Promise.all(Object.keys(words).map((name) => center.queryFilter(name, 0)));
for (const { eventName, blockNumber, args } of events.flat().sort((a, b) => a.blockNumber - b.blockNumber)) {
  if (args.taskDefinitionId >= INTERNAL) continue;
  console.log(`block ${blockNumber}: ${words[eventName]} by operators ${args.attestersIds.join(", ")}: ${args.proofOfTask}`);
}
center.runner.provider.destroy();
