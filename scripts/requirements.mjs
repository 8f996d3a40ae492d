// The table of requirements with the tests that show each, made from the names of the tests: a test that shows C4 is called
// `c4_attendance_is_taken_per_day`, one that shows two of them `c10_c12_…`.
//
//     node scripts/requirements.mjs write    writes docs/requirements.md
//     node scripts/requirements.mjs check    fails when it is not what would be written
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const words = join(root, 'docs/requirements.txt');
const page = join(root, 'docs/requirements.md');
const IDS = /^(?:[a-lo]\d+_)+/;

/** What stands in `requirements.txt`: sections with their rows. */
function sections() {
  const all = [];
  for (const line of readFileSync(words, 'utf8').split('\n')) {
    if (line.startsWith('## ')) all.push({ title: line.slice(3), rows: [] });
    const row = line.match(/^([A-LO]\d+) (must|should|may) (.+)$/);
    if (row) all.at(-1).rows.push({ id: row[1], level: row[2], what: row[3] });
    else if (line && !line.startsWith('#')) throw new Error(`docs/requirements.txt: not a row: ${line}`);
  }
  return all;
}

function* files(folder, ending) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && !['node_modules', 'target', 'dist'].includes(entry.name)) yield* files(path, ending);
    else if (entry.isFile() && entry.name.endsWith(ending)) yield path;
  }
}

/** Names of the tests in a Rust file: functions under an attribute that ends with `test]` or `test(…)]`. */
function rustTests(text) {
  return [...text.matchAll(/#\[(?:\w+::)*test(?:\([^)]*\))?\](?:\s*(?:#\[[^\]]*\]|\/\/[^\n]*))*\s*(?:async )?fn (\w+)/g)].map((found) => found[1]);
}

/** Names of the tests in a page visit. A part that is computed is written as `…`. */
function visitTests(text) {
  return [...text.matchAll(/\btest\(\s*(['"`])(.+?)\1/g)].map((found) => found[2].replace(/\$\{[^}]*\}/g, '…'));
}

/** Tests by requirement, in the order of their files. */
function tests() {
  const shown = new Map();
  const add = (file, names) => {
    for (const name of names) {
      for (const id of name.match(IDS)?.[0].toUpperCase().split('_').filter(Boolean) ?? []) {
        shown.set(id, [...(shown.get(id) ?? []), { name, file: relative(root, file).replaceAll('\\', '/') }]);
      }
    }
  };
  for (const file of [...files(join(root, 'crates'), '.rs')].sort()) add(file, rustTests(readFileSync(file, 'utf8')));
  for (const file of [...files(join(root, 'ui/test'), '.mjs')].sort()) add(file, visitTests(readFileSync(file, 'utf8')));
  return shown;
}

function table() {
  const shown = tests();
  const all = sections();
  const known = new Set(all.flatMap((section) => section.rows.map((row) => row.id)));
  for (const [id, found] of shown) if (!known.has(id)) throw new Error(`there is no requirement ${id}, shown by ${found[0].name} in ${found[0].file}`);

  const rows = all.flatMap((section) => section.rows);
  const count = (odd) => {
    const asked = rows.filter((row) => row.id.startsWith('O') === odd);
    return `${asked.filter((row) => shown.has(row.id)).length} of ${asked.length}`;
  };
  const lines = [
    '# Requirements and the tests that show them',
    '',
    '<!-- Written by `make requirements` from requirements.txt and the names of the tests. Do not edit: `make check` fails when it has drifted. -->',
    '',
    'What the two source programmes ask for, in our own words, and the tests that show each. A test that shows a requirement begins its',
    'name with the id. A row without a test is not shown by a test of its own; that says nothing of whether it is built.',
    '',
    `Shown by a test: ${count(false)} requirements, ${count(true)} oddities.`,
  ];
  for (const section of all) {
    lines.push('', `## ${section.title}`, '', '| Id | Level | What | Shown by |', '|---|---|---|---|');
    for (const row of section.rows) lines.push(`| ${row.id} | ${row.level} | ${row.what} | ${proof(shown.get(row.id))} |`);
  }
  return `${lines.join('\n')}\n`;
}

function proof(found) {
  if (!found) return '– no test yet';
  return found.map(({ name, file }) => `[\`${name}\`](../${file})`).join('<br>');
}

const written = table();
if (process.argv[2] === 'write') {
  writeFileSync(page, written);
  console.log(written.match(/^Shown by a test: .*$/m)[0]);
} else {
  let there = '';
  try {
    there = readFileSync(page, 'utf8');
  } catch {
    // Not there yet: it has drifted as far as can be.
  }
  if (there !== written) {
    console.error('docs/requirements.md is not what the tests say: run `make requirements` and look at the change');
    process.exit(1);
  }
  console.log('docs/requirements.md: as the tests say');
}
