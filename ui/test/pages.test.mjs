// Every page that a link leads to, for everybody of the demo: none is missing, and each can be used by all.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { checkOtherLanguages, checkPage, shoot, start } from './harness/index.mjs';

/** Who looks around, and at which moment of the demo. Nobody is a visitor who is not signed in. */
const ROUNDS = [
  ['', 'application'],
  ['kari.prove@sykehus.example', 'application'],
  ['petra.program@bedre.example', 'application'],
  ['vigdis.vurderer@bedre.example', 'selection'],
  ['petra.program@bedre.example', 'selection'],
  ['alma.admin@bedre.example', 'selection'],
  ['lege01@helse.example', 'certificate'],
  ['tove.team@sykehus.example', 'team_project'],
  ['vera.veileder@bedre.example', 'team_project'],
  ['petra.program@bedre.example', 'team_certificate'],
];

let site;
before(async () => {
  site = await start({ command: ['demo'] });
});
after(() => site?.stop());

/** Pages that were looked at in all three languages. */
const translated = new Set();

for (const [person, moment] of ROUNDS) {
  test(`k1_every_page_that_a_link_leads_${person.split(/[.@]/)[0] || 'a_visitor'}_to_at_${moment}_is_there_for_all`, async () => {
    const page = await become(person, moment);
    const waiting = ['/nb', '/nb/mailbox', ...(person ? ['/nb/home'] : [])];
    const seen = new Set();
    while (waiting.length > 0) {
      const path = waiting.shift();
      if (seen.has(kindOf(path))) continue;
      seen.add(kindOf(path));
      waiting.push(...(isFile(path) ? await isThere(page, path) : await lookAt(page, path)));
    }
    assert.ok(seen.size > 5, `only ${[...seen]}`);
    await page.context().close();
  });
}

test('k1_pages_that_say_what_went_wrong_can_be_used_by_all', async () => {
  const page = await site.visitor();
  const pages = [
    ['/nb/no-such-page', 404],
    ['/nb/sign-out', 405],
    ['/nb/sign-in/link/made-up', 410],
    ['/nb/home?unknown=%FF', 200],
    ['/nb/sign-in/code', 200],
    ['/nb/certificate', 200],
  ];

  for (const [path, status] of pages) {
    const answer = await page.goto(path);
    assert.equal(answer.status(), status, path);
    await checkPage(page, { axeAt: [360, 1280] });
    await checkOtherLanguages(page);
  }
  await page.context().close();
});

test('what_is_typed_while_a_sign_in_runs_out_is_sent_again_from_the_same_tab', async () => {
  const tove = await become('tove.team@sykehus.example', 'team_project');
  await tove.goto('/nb/home');
  await tove.locator('main a[href*="/project/"]').first().click();
  await tove.goto(`${tove.url()}/aim`);
  await tove.locator('main a[href*="/measure/"]').first().click();
  await tove.locator('main [name=day]').fill('19.05.2025');
  await tove.locator('main [name=value]').fill('9,75');
  const cookies = await tove.context().cookies();

  await tove.context().clearCookies();
  await tove.getByRole('button', { name: 'Registrer' }).click();
  const told = await tove.locator('h1').textContent();
  await checkPage(tove, { axeAt: [360, 1280] });
  const opened = tove.context().waitForEvent('page');
  await tove.getByRole('link', { name: 'Logg inn (åpnes i en ny fane)' }).click();
  const tab = await opened;
  await tab.locator('input[type=email]').waitFor();
  await tove.context().addCookies(cookies);
  await tove.getByRole('button', { name: 'Send på nytt' }).click();

  assert.equal(told, 'Du er logget ut');
  assert.match(await tove.locator('main table').first().textContent(), /9,75/);
  await tove.context().close();
});

/** Somebody of the demo's bar, at one of its moments. */
async function become(person, moment) {
  const page = await site.visitor();
  for (const [path, form] of [['/demo/moment', { moment, back: '/nb' }], ['/demo/person', { person, back: '/nb' }]]) {
    const answer = await page.request.post(path, { form, headers: { Origin: site.address }, maxRedirects: 0, timeout: 120_000 });
    assert.equal(answer.status(), 303, path);
  }
  return page;
}

/** Looks at a page, and answers with where its links lead. */
async function lookAt(page, path) {
  const answer = await page.goto(path);
  assert.ok(answer.status() < 400, `${path}: ${answer.status()}`);
  await checkPage(page, { axeAt: [360, 1280] });
  const kind = kindOf(path);
  if (!translated.has(kind)) {
    translated.add(kind);
    if (process.env.BEDRE_SHOTS) await shoot(page, `pages/${kind.replaceAll('/', '_')}`);
    await checkOtherLanguages(page);
  }
  const links = await page.locator('a[href^="/nb"]').evaluateAll((links) => links.map((link) => link.pathname + link.search));
  return [...new Set(links)];
}

/** A file is there, and says what it is. */
async function isThere(page, path) {
  const answer = await page.request.get(path);
  assert.equal(answer.status(), 200, path);
  assert.doesNotMatch(answer.headers()['content-type'], /text\/html/, path);
  return [];
}

const isFile = (path) => /\.(pdf|ics|csv|svg|png)(\?|$)|\/(csv|svg|png|pdf)(\?|$)|\/certificate\/mine\//.test(path);

/** Pages of one kind differ by whom or what they are about; a board of nobody is another page than that of a team. */
const kindOf = (path) =>
  path.endsWith('/board') ? path : ofOneKind(path.split('?')[0]);

const ofOneKind = (path) =>
  path
    .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '{id}')
    .replace(/\d{4}-\d{2}-\d{2}/g, '{day}')
    .replace(/(\/section\/|\/plan\/session\/|\/attendance\/|\/sessions\/)[^/{]+/, '$1{key}')
    .replace(/\/programme\/[^/]+/, '/programme/{slug}')
    .replace(/\/confirm\/[^/]+/, '/confirm/{secret}')
    .replace(/\/sign-in\/link\/[^/]+/, '/sign-in/link/{secret}');
