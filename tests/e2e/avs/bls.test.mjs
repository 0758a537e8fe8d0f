// The numbers come from another mcl than package.json's (1.8.0), and the contracts agree with them.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { hashToPoint, keyOf, sign } from "./bls.mjs";

const file = new URL("../../../chain/bls/testdata/bls-vectors.json", import.meta.url);
const vectors = JSON.parse(readFileSync(file, "utf8"));

test("messages become the right points", () => {
  assert.equal(vectors.hashToPoint.length, 60);
  for (const { message, domain, point } of vectors.hashToPoint) {
    const { x, y } = hashToPoint(domain, message);
    assert.deepEqual([x, y], point);
  }
});

test("keys and signatures are the right ones", () => {
  assert.equal(vectors.keys.length, 10);
  for (const { seed, secret, message, signature } of vectors.keys) {
    const key = keyOf(seed);
    assert.equal(BigInt("0x" + key.getStr(16)), BigInt(secret));
    assert.deepEqual(sign(key, message), signature);
  }
});
