// The picture in README.md, made by the product: starts the demo, becomes somebody, opens a page and photographs it.
//
//     node scripts/picture.mjs [path] [who] [moment]
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { start } from '../ui/test/harness/index.mjs';

const [path = '/nb', who = '', moment = ''] = process.argv.slice(2);
const file = join(dirname(fileURLToPath(import.meta.url)), '..', 'docs', 'images', 'bedre.png');

const site = await start({ command: ['demo'] });
try {
  const visitor = await site.visitor({ width: 1280, height: 800 });
  const choose = async (where, fields) => {
    const answer = await visitor.context().request.post(where, { form: { ...fields, back: '/nb' }, headers: { Origin: site.address } });
    if (!answer.ok()) throw new Error(`${where} answered with ${answer.status()}`);
  };
  if (moment) await choose('/demo/moment', { moment });
  if (who) await choose('/demo/person', { person: who });
  const answer = await visitor.goto(path);
  if (!answer.ok()) throw new Error(`${path} answered with ${answer.status()}`);
  mkdirSync(dirname(file), { recursive: true });
  await visitor.screenshot({ path: file });
  console.log(file);
} finally {
  await site.stop();
}
