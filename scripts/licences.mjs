// Every dependency, of the program and of the page assets, has a licence that lets anybody use Bedre as they like.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const PERMISSIVE = new Set([
  '0BSD', 'Apache-2.0', 'Apache-2.0 WITH LLVM-exception', 'BSD-1-Clause', 'BSD-2-Clause', 'BSD-3-Clause', 'BSL-1.0', 'CC0-1.0',
  'CDLA-Permissive-2.0', 'ISC', 'MIT', 'MIT-0', 'Unicode-3.0', 'Unlicense', 'Zlib',
  // For fonts: they may be embedded, and may not be sold by themselves.
  'OFL-1.1',
  // Changes to these files themselves must be published; what stands beside them need not be.
  'MPL-2.0',
]);

/** Whether a licence expression can be met by permissive licences alone. */
function allows(expression) {
  const words = expression.replaceAll('/', ' OR ').replace(/ WITH /g, '_WITH_').match(/[()]|[^\s()]+/g) ?? [];
  const next = () => words.shift();
  const one = () => {
    const word = next();
    if (word !== '(') return PERMISSIVE.has(String(word).replace('_WITH_', ' WITH '));
    const inside = either();
    next();
    return inside;
  };
  const both = () => {
    let met = one();
    while (words[0] === 'AND') {
      next();
      met = one() && met;
    }
    return met;
  };
  const either = () => {
    let met = both();
    while (words[0] === 'OR') {
      next();
      met = both() || met;
    }
    return met;
  };
  return either();
}

const faults = [];
let count = 0;
const look = (name, licence) => {
  count += 1;
  if (!licence || !allows(licence)) faults.push(`${name}: ${licence ?? 'no licence named'}`);
};

const metadata = execFileSync(process.env.CARGO || 'cargo', ['metadata', '--format-version', '1', '--locked'], { cwd: root, maxBuffer: 2 ** 28 });
for (const found of JSON.parse(metadata).packages) look(`${found.name} ${found.version}`, found.license);
const npm = JSON.parse(readFileSync(join(root, 'ui/package-lock.json'), 'utf8'));
for (const [name, entry] of Object.entries(npm.packages)) look(`ui: ${name || 'itself'}`, entry.license);

for (const fault of faults) console.error(fault);
if (faults.length === 0) console.log(`licences: all of ${count} packages are permissive`);
process.exitCode = faults.length === 0 ? 0 : 1;
