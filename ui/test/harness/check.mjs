// What must hold on every page, whoever reads it and on whatever screen.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const NARROW = [320, 360];

/**
 * Checks the page that is open: axe finds nothing of WCAG 2.0–2.2 A and AA, one `h1`, a language, nothing wider than a
 * narrow screen, no complaint from the browser (script errors, refused by the content-security policy, missing files).
 *
 * The screen keeps its size. Where script is off, axe looks at the same HTML in a page where only its own script runs.
 * `axeAt` names the widths at which axe looks; the other promises are cheap, and always asked. Colours take axe longest:
 * `coloursAt` names the widths at which it looks at them too.
 */
export async function checkPage(page, { axeAt = [360, page.viewportSize().width], coloursAt = axeAt } = {}) {
  const where = page.url();
  await checkWords(page, where);
  const screen = page.viewportSize();
  for (const width of new Set([screen.width, ...NARROW])) {
    await page.setViewportSize({ width, height: screen.height });
    await checkWidth(page, `${where} at ${width} px`);
  }
  for (const width of new Set(axeAt)) {
    await page.setViewportSize({ width, height: screen.height });
    await checkAxe(page, `${where} at ${width} px`, coloursAt.includes(width));
  }
  await page.setViewportSize(screen);
  assert.deepEqual(page.complaints, [], `the browser complained on ${where}`);
}

/** Opens the page that is open in the two other languages as well and checks it there: nothing is only fine in one. */
export async function checkOtherLanguages(page) {
  const here = new URL(page.url());
  const [, own] = here.pathname.split('/');
  for (const language of ['nb', 'nn', 'en'].filter((language) => language !== own)) {
    await page.goto(here.pathname.replace(`/${own}`, `/${language}`) + here.search);
    await checkPage(page, { axeAt: [360, 1280], coloursAt: [360] });
  }
  await page.goto(here.href);
}

async function checkWords(page, where) {
  const found = await page.evaluate(() => ({
    lang: document.documentElement.lang,
    title: document.title.trim(),
    heads: [...document.querySelectorAll('h1')].map((head) => head.textContent.trim()),
    doubled: [...document.querySelectorAll('[id]')].map((element) => element.id).filter((id, at, ids) => ids.indexOf(id) !== at),
  }));
  assert.match(found.lang, /^(nb|nn|en)$/, `language of ${where}`);
  assert.notEqual(found.title, '', `title of ${where}`);
  assert.equal(found.heads.length, 1, `one h1 on ${where}, found ${JSON.stringify(found.heads)}`);
  assert.deepEqual(found.doubled, [], `ids that are there twice on ${where}`);
}

async function checkWidth(page, where) {
  const wide = await page.evaluate(() => {
    const room = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= room) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > room + 1)
      .map((element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`)
      .slice(0, 8);
  });
  assert.deepEqual(wide, [], `wider than the screen: ${where}`);
}

async function checkAxe(page, where, colours) {
  const found = await withScript(page, async (page) => {
    await page.evaluate(axe);
    return page.evaluate(
      ([tags, colours]) =>
        window.axe.run(document, {
          runOnly: { type: 'tag', values: tags },
          rules: { 'color-contrast': { enabled: colours } },
          resultTypes: ['violations'],
        }),
      [RULES, colours],
    );
  });
  const told = found.violations.map(
    (violation) => `${violation.id} (${violation.help}): ${violation.nodes.map((node) => `${node.target} – ${node.failureSummary}`).join(' | ')}`,
  );
  assert.deepEqual(told, [], `axe on ${where}`);
}

/** A page where axe can run: the page itself, or, where script is off, the same HTML opened once more with only axe's script. */
async function withScript(page, act) {
  if (page.script !== false) return act(page);
  const browser = page.context().browser();
  const context = await browser.newContext({ storageState: await page.context().storageState(), viewport: page.viewportSize() });
  try {
    const twin = await context.newPage();
    const html = await page.content();
    await twin.route('**/*.js*', (route) => route.abort());
    await twin.route(page.url(), (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
    await twin.goto(page.url());
    return await act(twin);
  } finally {
    await context.close();
  }
}
