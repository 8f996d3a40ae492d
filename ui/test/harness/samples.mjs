// The sample pages of `crates/web/src/layout`, rendered by its tests and served under the policy of the real pages.
import { execFileSync } from 'node:child_process';
import { createReadStream, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { basename, dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');
const POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
const KINDS = { '.css': 'text/css', '.js': 'text/javascript', '.svg': 'image/svg+xml', '.woff2': 'font/woff2', '.html': 'text/html; charset=utf-8' };

/** Serves the sample page in each language; `answer` may answer what is posted. */
export async function serveSamples(answer = () => null) {
  const folder = process.env.BEDRE_SAMPLE || renderSamples();
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://sample');
    if (request.method === 'POST') {
      const pieces = [];
      for await (const piece of request) pieces.push(piece);
      const given = answer({ pathname, headers: request.headers, fields: new URLSearchParams(Buffer.concat(pieces).toString()) });
      response.writeHead(given?.status ?? 404, { 'Content-Type': 'application/json' }).end(JSON.stringify({ words: given?.text ?? '' }));
      return;
    }
    const file = pathname.startsWith('/assets/') ? join(root, 'ui', 'dist', basename(pathname)) : join(folder, `${basename(pathname)}.html`);
    if (!existsSync(file)) return void response.writeHead(404).end();
    response.writeHead(200, { 'Content-Type': KINDS[extname(file)], 'Content-Security-Policy': POLICY });
    createReadStream(file).pipe(response);
  });
  await new Promise((open) => server.listen(0, '127.0.0.1', open));
  return {
    address: `http://127.0.0.1:${server.address().port}`,
    async stop() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
      if (!process.env.BEDRE_SAMPLE) rmSync(folder, { recursive: true, force: true });
    },
  };
}

function renderSamples() {
  const folder = mkdtempSync(join(tmpdir(), 'bedre-sample-'));
  // The whole workspace, as all other builds: one package alone would be built with other features, and again.
  const args = ['test', '--quiet', '--workspace', '--lib', 'the_sample_page_renders'];
  execFileSync('cargo', args, { cwd: root, env: { ...process.env, BEDRE_SAMPLE: folder }, stdio: ['ignore', 'ignore', 'inherit'] });
  return folder;
}
