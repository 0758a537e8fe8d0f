// The Execution Service: does a task, signs it as its performer, and hands it to a node.
//
//   POST /task/execute {"factor": 1.2, "definition": 0, "signature": "bls"}, all of it at will
//
// factor falsifies the price, to see what operators say to that.
import { JsonRpcProvider, Wallet } from "ethers";
import { keyOf, sign } from "./bls.mjs";
import { serve } from "./http.mjs";
import { price } from "./market.mjs";
import { encodePrice, taskHash } from "./task.mjs";

const { PORT = "4003", OTHENTIC_CLIENT_RPC_ADDRESS = "http://127.0.0.1:18547", PRIVATE_KEY_PERFORMER } = process.env;
if (!PRIVATE_KEY_PERFORMER) throw new Error("PRIVATE_KEY_PERFORMER is missing: the key of a registered operator");

const node = new JsonRpcProvider(OTHENTIC_CLIENT_RPC_ADDRESS);
const wallet = new Wallet(PRIVATE_KEY_PERFORMER);
const consensusKey = keyOf(wallet.privateKey);

const signatures = {
  ecdsa: (hash) => wallet.signingKey.sign(hash).serialized,
  bls: (hash) => JSON.stringify(sign(consensusKey, hash)),
};

/** The task itself. Its proof has the time in it, because a task that is the same in everything is settled once only. */
function perform(factor, definition) {
  const cents = Math.round(price() * factor);
  const proofOfTask = `ETH/USD ${(cents / 100).toFixed(2)} at ${new Date().toISOString()}`;
  return { proofOfTask, data: encodePrice(cents), performer: wallet.address, definition };
}

/** Sends a task; returns nothing, or the JSON-RPC error with which the node refuses it. */
async function send({ proofOfTask, data, definition, performer }, signature, kind) {
  try {
    await node.send("sendTask", [proofOfTask, data, definition, performer, signature, kind]);
  } catch (failure) {
    if (!Number.isInteger(failure.error?.code)) throw failure; // No node answered.
    return failure.error; // ethers keeps the node's own words here.
  }
}

async function execute({ factor = 1, definition = 0, signature = "ecdsa" }) {
  if (!Object.hasOwn(signatures, signature)) return [400, { error: true, message: "signature is ecdsa or bls" }];
  const task = perform(factor, definition);
  const hash = taskHash(task);
  const refusal = await send(task, signatures[signature](hash), signature);
  console.log(refusal ? refusal.message : `sent: ${task.proofOfTask}`);
  if (refusal) return [422, { error: true, message: refusal.message, ...refusal.data }];
  return [200, { hash, ...task }];
}

serve(PORT, { "POST /task/execute": execute });
