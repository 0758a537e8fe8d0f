// What the AVS's two services agree on: how a price is written into a task's data, and what a performer signs.
import { AbiCoder, keccak256 } from "ethers";

const abi = AbiCoder.defaultAbiCoder();

export const encodePrice = (cents) => abi.encode(["uint256"], [cents]);

/** Throws where data is no price. */
export const decodePrice = (data) => Number(abi.decode(["uint256"], data)[0]);

/** The name of a task everywhere: nodes vote on it, the contracts settle it once, its performer signs it. */
export const taskHash = ({ proofOfTask, data, performer, definition }) =>
  keccak256(abi.encode(["string", "bytes", "address", "uint16"], [proofOfTask, data, performer, definition]));
