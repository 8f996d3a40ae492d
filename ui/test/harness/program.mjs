// The real program, on a free port, with a fresh data folder and the test's own mail server.
import { execFile, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');
const READY_WITHIN_MS = 30_000;
const STOP_WITHIN_MS = 15_000;

/** The program that is tested: the one named by `BEDRE_BIN`, else the one that `cargo build` makes. */
export const binary = process.env.BEDRE_BIN || join(process.env.CARGO_TARGET_DIR || join(root, 'target'), 'debug', 'bedre');

/**
 * Starts the program and waits until it is ready.
 *
 * `command` is what it is started with (`['serve']`, `['demo']`), `env` adds settings, `database` is `sqlite` or `postgres`
 * (a new database on the server that `BEDRE_TEST_POSTGRES` names), `post` an open post office.
 */
export async function startProgram({ command = ['serve'], env = {}, database = 'sqlite', post } = {}) {
  if (!existsSync(binary)) throw new Error(`${binary} is not there: run cargo build first, or set BEDRE_BIN`);
  const folder = mkdtempSync(join(tmpdir(), 'bedre-visit-'));
  const settings = {
    PATH: process.env.PATH,
    // It asks the system for a free port itself: one found here could be somebody else's before it is used.
    BEDRE_LISTEN: '127.0.0.1:0',
    BEDRE_DATA: join(folder, 'data'),
    ...(await mailSettings(post, folder)),
    ...(database === 'postgres' ? { BEDRE_DATABASE: await newDatabase() } : {}),
    ...env,
  };
  const child = spawn(binary, command, { cwd: folder, env: settings, stdio: ['ignore', 'pipe', 'pipe'] });
  const lines = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => lines.push(text.toString()));
  const ended = new Promise((done) => child.once('exit', (code, signal) => done({ code, signal })));
  const clear = () => rmSync(folder, { recursive: true, force: true });

  let address;
  try {
    address = await ready(child, () => lines.join(''));
  } catch (trouble) {
    child.kill('SIGKILL');
    clear();
    throw new Error(`${trouble.message}; it said:\n${lines.join('')}`);
  }

  return {
    address,
    folder,
    /** Everything it has written, for tests of what must not be there. */
    log: () => lines.join(''),
    /** Runs another command of the program with the same settings, and answers with what it printed. */
    run: async (...args) => (await run(binary, args, { cwd: folder, env: { ...settings, BEDRE_ADDRESS: address } })).stdout,
    /** Asks it to stop, waits, and fails when it did not end well. */
    async stop() {
      child.kill('SIGTERM');
      const end = await Promise.race([ended, pause(STOP_WITHIN_MS, null, { ref: false })]);
      if (!end) child.kill('SIGKILL');
      clear();
      if (!end || end.code !== 0) throw new Error(`the program did not stop well (${JSON.stringify(end)}); it said:\n${lines.join('')}`);
    },
  };
}

async function mailSettings(post, folder) {
  if (!post) return {};
  const authority = join(folder, 'authority.pem');
  writeFileSync(authority, post.authority);
  return {
    BEDRE_SMTP: `localhost:${post.port}`,
    BEDRE_SMTP_SECURITY: 'starttls',
    BEDRE_SMTP_CA: authority,
    BEDRE_MAIL_FROM: 'Bedre <bedre@bedre.example>',
  };
}

/** Waits until the program answers, and tells where. */
async function ready(child, log) {
  const until = Date.now() + READY_WITHIN_MS;
  while (Date.now() < until) {
    if (child.exitCode !== null) throw new Error(`the program ended with status ${child.exitCode} before it was ready`);
    const address = log().match(/serving on .*?, for people at (http:\S+)/)?.[1];
    const answer = address && (await fetch(`${address}/ready`).catch(() => null));
    if (answer?.ok) return address;
    await pause(25);
  }
  throw new Error('the program was not ready in time');
}

/** A new, empty database on the PostgreSQL server of the tests. */
async function newDatabase() {
  const server = process.env.BEDRE_TEST_POSTGRES;
  if (!server) throw new Error('BEDRE_TEST_POSTGRES is not set: run under scripts/with-postgres.sh');
  const name = `visit_${process.pid}_${Date.now()}`;
  await run(psql(), ['--quiet', '--no-psqlrc', '--command', `CREATE DATABASE ${name}`, server]);
  const address = new URL(server);
  address.pathname = `/${name}`;
  return address.toString();
}

/** PostgreSQL's own client: Debian keeps it beside the server. */
function psql() {
  const versions = '/usr/lib/postgresql';
  const found = existsSync(versions) ? readdirSync(versions).map((version) => join(versions, version, 'bin', 'psql')).filter(existsSync) : [];
  return found.at(-1) ?? 'psql';
}
