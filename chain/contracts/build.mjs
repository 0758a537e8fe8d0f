// Compiles src/ with solc-js and writes artifacts/ and a Go binding for each contract (*_binding.go), all committed.
//   node build.mjs           compile and write
//   node build.mjs --check   compile and compare with what is committed; exit 1 if anything differs
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const require = createRequire(import.meta.url);
const solc = require("solc");
const root = dirname(fileURLToPath(import.meta.url));
const check = process.argv.includes("--check");

const SIZE_LIMIT = 24576;
const PROXY = "@openzeppelin/contracts/proxy/transparent/TransparentUpgradeableProxy.sol";
// Contracts to publish: source file; for those behind a fallback the extension whose ABI is merged in; bare if only
// the bytecode and the constructor are of use.
const CONTRACTS = {
  AttestationCenter: { file: "src/l2/AttestationCenter.sol", extension: "AttestationCenterExtension" },
  AttestationCenterExtension: { file: "src/l2/AttestationCenterExtension.sol", bare: true },
  AvsGovernance: { file: "src/l1/AvsGovernance.sol", extension: "AvsGovernanceExtension" },
  AvsGovernanceExtension: { file: "src/l1/AvsGovernanceExtension.sol", bare: true },
  BLSAuthSingleton: { file: "src/common/BLSAuthSingleton.sol" },
  DevHooks: { file: "src/dev/DevHooks.sol" },
  DevStaking: { file: "src/dev/DevStaking.sol" },
  DevStrategy: { file: "src/dev/DevStrategy.sol" },
  InternalTaskHandler: { file: "src/l2/InternalTaskHandler.sol" },
  L1MessageHandler: { file: "src/l1/L1MessageHandler.sol" },
  L2MessageHandler: { file: "src/l2/L2MessageHandler.sol" },
  OBLS: { file: "src/common/OBLS.sol" },
  PowerReader: { file: "src/reader/PowerReader.sol" },
  StakeRegistry: { file: "src/l1/StakeRegistry.sol" },
  TransparentUpgradeableProxy: { file: PROXY, bare: true },
};

function sources(dir) {
  return readdirSync(dir, { withFileTypes: true })
    .flatMap((e) => (e.isDirectory() ? sources(join(dir, e.name)) : [join(dir, e.name)]))
    .filter((f) => f.endsWith(".sol"))
    .sort();
}

function compile() {
  const input = {
    language: "Solidity",
    sources: {},
    settings: {
      evmVersion: "paris",
      optimizer: { enabled: true, runs: 200 },
      metadata: { appendCBOR: false, bytecodeHash: "none" },
      outputSelection: { "*": { "*": ["abi", "evm.bytecode.object", "evm.deployedBytecode.object"] } },
    },
  };
  for (const file of sources(join(root, "src"))) {
    input.sources[relative(root, file)] = { content: readFileSync(file, "utf8") };
  }
  input.sources[PROXY] = { content: readFileSync(join(root, "node_modules", PROXY), "utf8") };
  const find = (path) => {
    try {
      return { contents: readFileSync(join(root, "node_modules", path), "utf8") };
    } catch (err) {
      return { error: String(err) };
    }
  };
  const output = JSON.parse(solc.compile(JSON.stringify(input), { import: find }));
  const messages = output.errors ?? [];
  for (const m of messages) console.error(m.formattedMessage);
  if (messages.length > 0) throw new Error("solc reported errors or warnings");
  return output.contracts;
}

// One ABI for a contract and its extension: what the proxy's address answers to.
function merge(abi, more) {
  const key = (e) => `${e.type}:${e.name}(${(e.inputs ?? []).map(typeOf).join(",")})`;
  const seen = new Set(abi.map(key));
  return abi.concat(more.filter((e) => e.type !== "constructor" && !seen.has(key(e))));
}

function typeOf(input) {
  if (!input.type.startsWith("tuple")) return input.type;
  return `(${input.components.map(typeOf).join(",")})${input.type.slice(5)}`;
}

function combined(contracts) {
  const get = (name) => contracts[CONTRACTS[name].file][name];
  const result = { contracts: {}, version: solc.version() };
  for (const [name, { file, extension, bare }] of Object.entries(CONTRACTS)) {
    const compiled = get(name);
    const size = compiled.evm.deployedBytecode.object.length / 2;
    if (size > SIZE_LIMIT) throw new Error(`${name} has ${size} bytes, more than ${SIZE_LIMIT}`);
    if (!check) console.log(`${name} ${size} bytes`);
    let abi = extension ? merge(compiled.abi, get(extension).abi) : compiled.abi;
    if (bare) abi = abi.filter((e) => e.type === "constructor");
    result.contracts[`${file}:${name}`] = { abi, bin: compiled.evm.bytecode.object };
  }
  return result;
}

function generate(dir, contracts) {
  mkdirSync(join(dir, "artifacts"), { recursive: true });
  const json = join(dir, "artifacts", "combined.json");
  writeFileSync(json, JSON.stringify(combined(contracts), null, 1) + "\n");
  const reader = contracts[CONTRACTS.PowerReader.file].PowerReader.evm.deployedBytecode.object;
  writeFileSync(join(dir, "artifacts", "PowerReader.runtime.hex"), reader + "\n");
  const args = ["tool", "abigen", "--v2", "--combined-json", json, "--pkg", "contracts"];
  const bindings = execFileSync("go", args, { cwd: root, stdio: ["ignore", "pipe", "inherit"], encoding: "utf8", maxBuffer: 1 << 28 });
  const parts = split(bindings);
  for (const [name, text] of Object.entries(parts)) writeFileSync(join(dir, name), text);
  return ["artifacts/combined.json", "artifacts/PowerReader.runtime.hex", ...Object.keys(parts)];
}

// abigen writes one file: a head, the structs of all contracts, then contract after contract. Each gets a file of its own, with
// the same head.
function split(bindings) {
  const [start, ...contracts] = bindings.split(/^(?=\/\/ \w+MetaData contains all meta data)/m);
  const structs = start.search(/^\/\/ \w+ is an auto generated/m);
  const head = start.slice(0, structs);
  const parts = { "structs_binding.go": start.replace(/^\t".*\/bind\/v2"\n/m, "").trimEnd() + "\n" };
  for (const text of contracts) {
    const [, name] = text.match(/^\/\/ (\w+)MetaData/);
    parts[`${name.toLowerCase()}_binding.go`] = head + text.trimEnd() + "\n";
  }
  return parts;
}

const contracts = compile();
if (check) {
  const dir = mkdtempSync(join(tmpdir(), "ballast-contracts-"));
  try {
    const files = generate(dir, contracts);
    const committed = readdirSync(root).filter((f) => f.endsWith("_binding.go"));
    const same = (f) => files.includes(f) && existsSync(join(root, f)) && readFileSync(join(dir, f), "utf8") === readFileSync(join(root, f), "utf8");
    const stale = [...new Set([...files, ...committed])].filter((f) => !same(f));
    if (stale.length > 0) {
      console.error(`not what the sources compile to: ${stale.join(", ")}; run node build.mjs`);
      process.exitCode = 1;
    }
  } finally {
    rmSync(dir, { recursive: true });
  }
} else {
  generate(root, contracts);
}
