// Lock files say which versions, not where from: whoever builds chooses the registry, and a mirror is as good as the source.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const CRATES = 'registry+https://github.com/rust-lang/crates.io-index';
const faults = [];

const npm = JSON.parse(readFileSync(join(root, 'ui/package-lock.json'), 'utf8'));
for (const [name, entry] of Object.entries(npm.packages)) {
  if (entry.resolved) faults.push(`ui/package-lock.json: ${name} names a registry; remove its "resolved"`);
  if (name && !entry.link && !entry.integrity) faults.push(`ui/package-lock.json: ${name} has no "integrity"`);
}

const sources = new Set([...readFileSync(join(root, 'Cargo.lock'), 'utf8').matchAll(/^source = "(.*)"$/gm)].map((line) => line[1]));
for (const source of sources) if (source !== CRATES) faults.push(`Cargo.lock: a dependency comes from ${source}`);

for (const fault of faults) console.error(fault);
if (faults.length === 0) console.log('lock files: no registry addresses, one source of crates');
process.exitCode = faults.length === 0 ? 0 : 1;
