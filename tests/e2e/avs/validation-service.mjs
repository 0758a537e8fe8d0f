// The Validation Service: says whether a task is right. Every operator runs one beside its node.
//
//   POST /task/validate {"proofOfTask", "data", "taskDefinitionId", "performer"} -> {"data": true or false, …}
//   POST /p2p/message   {"data"}
import { serve } from "./http.mjs";
import { price } from "./market.mjs";
import { decodePrice } from "./task.mjs";

const { PORT = "4002" } = process.env;

/** How far a price may be from ours: operators do not look at the same moment, nor at the same sources. */
const TOLERANCE = 0.05;

const decision = (right, message) => [200, { data: right, error: false, message }];

/** What the performer wrote decides nothing by itself: it is compared with what we see ourselves. */
function validate({ proofOfTask, data }) {
  let claimed;
  try {
    claimed = decodePrice(data);
  } catch {
    return decision(false, "the data is no price"); // The performer's fault, so it is an answer, and no failure of ours.
  }
  const own = price(); // Where this throws we know nothing: the answer is HTTP 500, and our node abstains.
  const right = Math.abs(claimed - own) <= TOLERANCE * own;
  console.log(`${right ? "right" : "wrong"}: ${proofOfTask}`);
  return decision(right, right ? null : `the price is ${own} cents, the task says ${claimed}`);
}

/** Custom messages come from anybody on the network: trust nothing in them. */
function hear({ data }) {
  console.log(`heard: ${data}`);
  return [202, {}];
}

serve(PORT, { "POST /task/validate": validate, "POST /p2p/message": hear });
