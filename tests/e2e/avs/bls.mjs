// BLS signatures on the curve BN254, as the AVS's contracts check them. mcl does the arithmetic; what is here is the way from
// bytes to a point of the curve.
import { createHash } from "node:crypto";
import { getBytes, id } from "ethers";
import mcl from "mcl-wasm";

await mcl.init(mcl.BN_SNARK1);
mcl.setMapToMode(mcl.BN254);

/** What task signatures are made for: the same signature means nothing anywhere else. */
export const TASKS = id("TasksManager");

/** The order of the curve's base field has 32 bytes; 16 more make what is left of the division even. */
const FIELD_BYTES = 48;

const sha256 = (...parts) => parts.reduce((hash, part) => hash.update(part), createHash("sha256")).digest();

const word = (field) => "0x" + field.getStr(16).padStart(64, "0");

/** Stretches a message to 96 bytes that depend on a domain of 32 bytes (RFC 9380, expand_message_xmd with SHA-256). */
function expand(domain, message) {
  const suffix = Buffer.concat([getBytes(domain), Buffer.of(32)]);
  const first = sha256(Buffer.alloc(64), getBytes(message), Buffer.of(0, 2 * FIELD_BYTES, 0), suffix);
  const blocks = [sha256(first, Buffer.of(1), suffix)];
  for (const number of [2, 3]) {
    const mixed = first.map((byte, i) => byte ^ blocks.at(-1)[i]);
    blocks.push(sha256(mixed, Buffer.of(number), suffix));
  }
  return Buffer.concat(blocks);
}

/** The point of the curve that stands for a message (0x hex) in a domain (0x hex of 32 bytes). */
function pointOf(domain, message) {
  const bytes = expand(domain, message);
  const [one, two] = [0, FIELD_BYTES].map((start) => {
    const field = new mcl.Fp();
    field.setBigEndianMod(bytes.subarray(start, start + FIELD_BYTES));
    return field.mapToG1();
  });
  return mcl.add(one, two);
}

/** A point's two words, as contracts and nodes read them. */
function wordsOf(point) {
  point.normalize();
  return { x: word(point.getX()), y: word(point.getY()) };
}

/** The same as words. */
export const hashToPoint = (domain, message) => wordsOf(pointOf(domain, message));

/**
 * The consensus key that follows from the account's key, for operators who have no other. What counts is the key's text, with
 * 0x, so upper case digits make another key.
 */
export function keyOf(privateKey) {
  const key = new mcl.Fr();
  key.setHashOf(privateKey.startsWith("0x") ? privateKey : "0x" + privateKey);
  return key;
}

/** Signs a message (0x hex): {x, y}. */
export const sign = (key, message, domain = TASKS) => wordsOf(mcl.mul(pointOf(domain, message), key));
