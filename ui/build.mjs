// Makes the page assets: style, script, fonts and mark, each with a gzip twin, in `dist/`.
import { build } from 'esbuild';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const here = dirname(fileURLToPath(import.meta.url));
const dist = join(here, 'dist');
const kept = '.gitkeep';

mkdirSync(dist, { recursive: true });
for (const file of readdirSync(dist)) if (file !== kept) rmSync(join(dist, file), { recursive: true });

await build({
  absWorkingDir: here,
  entryPoints: { bedre: 'src/js/bedre.js' },
  outdir: dist,
  bundle: true,
  minify: true,
  format: 'esm',
  target: ['es2022'],
  legalComments: 'none',
  logLevel: 'warning',
});

await build({
  absWorkingDir: here,
  entryPoints: { bedre: 'src/css/bedre.css' },
  outdir: dist,
  bundle: true,
  minify: true,
  target: ['chrome111', 'firefox114', 'safari16.4'],
  loader: { '.woff2': 'file' },
  assetNames: '[name]-[hash]',
  legalComments: 'none',
  logLevel: 'warning',
});

copyFileSync(join(here, 'src/favicon.svg'), join(dist, 'favicon.svg'));

for (const file of readdirSync(dist).filter((name) => /\.(css|js|svg)$/.test(name))) {
  const plain = readFileSync(join(dist, file));
  const packed = gzipSync(plain, { level: 9 });
  writeFileSync(join(dist, `${file}.gz`), packed);
  console.log(`${file.padEnd(12)} ${(plain.length / 1024).toFixed(0).padStart(4)} kB, ${(packed.length / 1024).toFixed(0)} kB packed`);
}
