// Runs the tests and ends with a line that counts them. Nothing is skipped in silence: what was not run is named.
//
//     node scripts/test.mjs all     both databases and the browser; run it under scripts/with-postgres.sh
//     node scripts/test.mjs fast    what needs neither
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const cargo = process.env.CARGO || 'cargo';
const kind = process.argv[2];
if (!['all', 'fast'].includes(kind)) {
  console.error('say which: all or fast');
  process.exit(2);
}
if (kind === 'all' && !process.env.BEDRE_TEST_POSTGRES) {
  console.error('BEDRE_TEST_POSTGRES is not set: `make test` starts a server and sets it');
  process.exit(2);
}
const env = kind === 'fast' ? { ...process.env, BEDRE_TEST_DATABASES: 'sqlite' } : process.env;
const hasNextest = spawnSync(cargo, ['nextest', '--version'], { stdio: 'ignore' }).status === 0;

const parts = [];
if (hasNextest) {
  const quiet = ['--status-level', 'fail', '--final-status-level', 'fail', '--no-fail-fast'];
  parts.push(await run('program', cargo, ['nextest', 'run', '--workspace', '--locked', ...quiet], nextestCounts));
  parts.push(await run('examples in the documentation', cargo, ['test', '--workspace', '--locked', '--doc', '--no-fail-fast'], cargoCounts));
} else {
  parts.push(await run('program', cargo, ['test', '--workspace', '--locked', '--no-fail-fast'], cargoCounts));
}
if (kind === 'all') parts.push(await run('visits in a browser', 'npm', ['--prefix', 'ui', 'test', '--silent'], nodeCounts));

console.log('');
for (const part of parts) console.log(`${part.name.padEnd(30)} ${told(part)}, ${part.seconds} s${part.broken ? ' – it did not get to its end' : ''}`);
if (kind === 'fast') console.log('Not run: PostgreSQL and the browser (`make test` runs everything).');
if (!existsSync(process.env.SPC_GOLDEN || join(root, '..', 'shared', 'spc-golden'))) {
  console.log('Not run: 36 golden cases with published series, which are not ours to copy; SPC_GOLDEN=folder runs all 157.');
}
const sum = (what) => parts.reduce((total, part) => total + part[what], 0);
console.log(told({ passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') }));
process.exitCode = parts.every((part) => !part.broken && part.failed === 0 && part.skipped === 0) ? 0 : 1;

function told({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped (none should be)` : ''}`;
}

/** Runs one part, shows what it says, and counts by what it said. */
async function run(name, program, args, counts) {
  console.log(`\n== ${name}`);
  const started = Date.now();
  const child = spawn(program, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const [from, to] of [[child.stdout, process.stdout], [child.stderr, process.stderr]]) {
    from.on('data', (piece) => {
      said += piece;
      to.write(piece);
    });
  }
  const status = await new Promise((done) => {
    child.once('error', (trouble) => done(String(trouble)));
    child.once('close', done);
  });
  const plain = said.replace(/\x1b\[[0-9;]*m/g, '');
  const counted = counts(plain);
  // A status of failure without a failed test is a build that broke, or a run that ended early.
  const broken = counted === null || (status !== 0 && counted.failed === 0);
  return { name, passed: 0, failed: 0, skipped: 0, ...counted, broken, seconds: Math.round((Date.now() - started) / 1000) };
}

function nextestCounts(said) {
  const line = [...said.matchAll(/^\s*Summary .*tests? run: (.*)$/gm)].at(-1)?.[1];
  if (!line) return null;
  const number = (word) => Number(line.match(new RegExp(`(\\d+) ${word}`))?.[1] ?? 0);
  return { passed: number('passed'), failed: number('failed') + number('timed out') + number('exec failed'), skipped: number('skipped') };
}

function cargoCounts(said) {
  const lines = [...said.matchAll(/^test result: \w+\. (\d+) passed; (\d+) failed; (\d+) ignored/gm)];
  if (lines.length === 0) return null;
  const column = (at) => lines.reduce((total, line) => total + Number(line[at]), 0);
  return { passed: column(1), failed: column(2), skipped: column(3) };
}

function nodeCounts(said) {
  const number = (word) => said.match(new RegExp(`^(?:ℹ|#) ${word} (\\d+)$`, 'm'))?.[1];
  if (number('pass') === undefined) return null;
  return { passed: Number(number('pass')), failed: Number(number('fail')) + Number(number('cancelled')), skipped: Number(number('skipped')) + Number(number('todo')) };
}
