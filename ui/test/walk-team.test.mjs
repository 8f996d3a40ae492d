// The team's walk in Vestfold: from its application to a signal in the numbers, read in three languages.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { WAYS, arrive, called, fill, press, signIn, startWalk } from './walk/index.mjs';
import { AFTER, BEFORE, CONTACT, MEMBER, SECTIONS, rows } from './walk/team.mjs';

/** What the page says of the signal, in each language: first what one can say, then what not, then what to do. */
const SIGNAL = {
  nb: { lines: [/^Det vi kan si: De siste 9 punktene ligger under medianen/, /^Det vi ikke kan si ennå: /, /^Det dere kan gjøre nå: /], title: /^Run-diagram: /, signal: 'Signal' },
  nn: { lines: [/^Det vi kan seie: Dei siste 9 punkta ligg under medianen/, /^Det vi ikkje kan seie enno: /, /^Det de kan gjere no: /], title: /^Run-diagram: /, signal: 'Signal' },
  en: { lines: [/^What we can say: The last 9 points lie below the median/, /^What we cannot say yet: /, /^What you can do now: /], title: /^Run chart: /, signal: 'Signal' },
};

const LEAD = 'petra.program@bedre.example';
const SUPERVISOR = 'vera.veileder@bedre.example';

for (const way of WAYS) {
  test(`a_team_walks_from_its_application_to_a_signal_${called(way)}`, async () => {
    const walk = await startWalk({ name: 'team', ...way, begin: '2025-06-02T09:00' });
    try {
      const tove = await walk.visitor();
      await applies(walk, tove);
      await walk.at('2025-06-19T09:00');
      await getsItsSeat(walk, tove);
      await walk.at('2025-08-12T09:00');
      const project = await planned(walk, tove);
      const measure = await measured(walk, tove, project);
      await tries(walk, tove, project);
      await sees(walk, tove, measure);
      await isSupervised(walk);
    } catch (trouble) {
      throw await walk.explained(trouble);
    } finally {
      await walk.stop();
    }
  });
}

/** The contact signs the team up: four members, one improvement area for both services. */
async function applies(walk, tove) {
  await tove.goto('/nb/programme/forbedringsagent-vestfold-2025');
  await walk.look(tove, 'programme');
  await tove.getByRole('link', { name: 'Meld på et team' }).click();
  await walk.look(tove, 'apply');
  const asked = tove.locator('main select');
  for (const name of await asked.evaluateAll((fields) => fields.map((field) => field.name))) {
    await fill(tove, { [name]: { ...MEMBER(0), profession: 'SP', employer: '3907' }[name] });
  }
  if ((await asked.count()) > 0) await press(tove);
  await tove.locator('main a[href*="/sign-in"]').first().click();
  await signIn(walk, tove, CONTACT);
  await press(tove);
  await walk.look(tove, 'application');

  await tove.locator('main ul a[href*="/section/"]').first().click();
  await walk.look(tove, 'section-team');
  await fill(tove, { 'team-name': 'Team Trygg medisin' });
  for (let row = 0; row < 4; row += 1) {
    if ((await tove.locator(`[name="members.${row}.name"]`).count()) === 0) await arrive(tove, tove.locator('main button[name=_add]'));
    await fill(tove, MEMBER(row));
  }
  await press(tove, 'Lagre og gå videre');
  for (const [key, answers] of Object.entries(SECTIONS)) {
    await tove.waitForURL(`**/section/${key}`);
    await fill(tove, answers);
    await press(tove, 'Lagre og gå videre');
  }
  await tove.waitForURL('**/check');
  await walk.look(tove, 'check');
  await press(tove);
  await tove.waitForURL('**/receipt');
  await walk.mailTo(CONTACT, { subject: /Vi har fått søknaden/ });
}

/** Nothing is scored here: the lead proposes, releases and sends, and the contact says yes. */
async function getsItsSeat(walk, tove) {
  const lead = await walk.known(LEAD);
  await lead.goto('/nb/cohort');
  await lead.locator('main').getByRole('link', { name: /Vestfold/ }).click();
  const cohort = lead.url();
  await lead.goto(`${cohort}/applications`);
  await walk.look(lead, 'applications');
  assert.match(await lead.locator('main').textContent(), /Team Trygg medisin|Tove/);
  await lead.goto(`${cohort}/admission`);
  await walk.look(lead, 'admission');
  for (const deed of ['propose', 'release', 'send']) await press(lead, `[value=${deed}]`);
  await lead.context().close();
  const offer = await walk.mailTo(CONTACT, { subject: /tilbud om plass/ });
  await walk.follow(tove, offer.links.find((link) => link.includes('/offer')), CONTACT);
  await press(tove, '[value=accept]');
  await walk.look(tove, 'offer-accepted');
}

/** The project has begun with what the application says; the team sets its aim. */
async function planned(walk, tove) {
  await walk.follow(tove, '/nb/home', CONTACT);
  await walk.look(tove, 'home');
  await tove.locator('main a[href*="/project/"]').first().click();
  await walk.look(tove, 'project');
  const project = tove.url();
  await tove.goto(`${project}/aim/edit`);
  await walk.look(tove, 'aim-edit');
  await fill(tove, {
    what: 'Feil i legemiddellisten',
    baseline: '3,2',
    target: '1,6',
    unit: 'feil per innleggelse',
    date: '01.12.2025',
    group: 'beboere som kommer fra sykehuset',
  });
  await press(tove);
  return project;
}

/** One measure; one value says nothing yet, and twelve more from a spreadsheet are where the team stands before it changes anything. */
async function measured(walk, tove, project) {
  await tove.goto(`${project}/aim`);
  await walk.look(tove, 'aim');
  await tove.locator('main a[href$="/measure"]').click();
  await walk.look(tove, 'measure-new');
  await fill(tove, {
    name: 'Feil i legemiddellisten',
    kind: 'outcome',
    what: 'Avvik mellom epikrisen og listen på sykehjemmet, i snitt per innleggelse i uken',
    how: 'To sykepleiere går gjennom listen dagen etter innkomst og teller avvik',
    collector: 'Sykepleier i 2. etasje',
    scale: 'value',
    unit: 'feil per innleggelse',
    direction: 'down',
    target: '1,6',
    chart: 'run',
  });
  await press(tove);
  const measure = tove.url();
  await walk.look(tove, 'measure-empty');

  await fill(tove, { day: '19.05.2025', value: '3,4' });
  await press(tove);
  assert.match((await reading(tove)).join(' '), /For tidlig å si/);
  await walk.look(tove, 'measure-early');
  await tove.locator('main summary', { hasText: 'Vis tall' }).first().click();
  await tove.locator('main table a').first().click();
  await walk.look(tove, 'point');

  await pastes(walk, tove, measure, rows('2025-05-26', BEFORE), { baseline: true });
  const [can, cannot] = await reading(tove);
  assert.match(can, /^Det vi kan si: Punktene varierer tilfeldig rundt medianen/);
  assert.match(cannot, /^Det vi ikke kan si ennå: /);
  assert.doesNotMatch(can + cannot, /For tidlig å si/, 'twelve are enough');
  await walk.look(tove, 'measure-baseline');
  return measure;
}

/** Rows are shown as understood, and kept by a second press; they are a baseline when the team says so. */
async function pastes(walk, page, measure, pasted, { baseline = false } = {}) {
  await page.goto(`${measure}/paste`);
  await walk.look(page, 'paste');
  await fill(page, { rows: `Uke\tFeil\r\n${pasted}` });
  await press(page);
  await walk.look(page, baseline ? 'paste-check-baseline' : 'paste-check', { alone: true });
  if (baseline) await fill(page, { baseline: true });
  await press(page);
  await page.waitForURL(measure);
}

/** What the page says of the chart, line by line. */
const reading = (page) => page.locator('.chart-figure__reading').first().locator('p').allInnerTexts();

/** A test of change with a prediction; it is run, studied and decided. */
async function tries(walk, tove, project) {
  await tove.goto(`${project}/tests`);
  await walk.look(tove, 'tests');
  await tove.locator('main a[href$="/pdsa"]').click();
  await walk.look(tove, 'pdsa-new');
  await fill(tove, {
    what: 'Sykehuset ringer sykehjemmet samme dag som pasienten reiser',
    question: 'Får vi med endringene som ikke står i epikrisen?',
    scale: 'Én post på sykehuset, to uker',
    who: 'Tove og Villy',
    prediction: 'Vi tror vi finner minst ett avvik mindre per innleggelse',
    starts: '18.08.2025',
    ends: '31.08.2025',
  });
  await press(tove);
  const cycle = tove.url();
  await walk.look(tove, 'pdsa-planned');
  await walk.at('2025-08-18T09:00');
  await walk.follow(tove, cycle, CONTACT);
  await press(tove);
  await walk.look(tove, 'pdsa-running');
  await walk.at('2025-09-01T09:00');
  await walk.follow(tove, cycle, CONTACT);
  await fill(tove, { done: 'Vi ringte ved elleve av tolv utskrivninger', result: 'Færre avvik enn før', compared: 'as_predicted' });
  await press(tove);
  await walk.look(tove, 'pdsa-studied');
  await fill(tove, { learned: 'Samtalen må komme før klokken 14', decision: 'scale_up' });
  await press(tove);
  await walk.look(tove, 'pdsa-decided');
}

/** Nine more weeks: the numbers have shifted, and the page says so in three languages and never why. */
async function sees(walk, tove, measure) {
  await walk.at('2025-10-14T09:00');
  await walk.follow(tove, `${measure}/paste`, CONTACT);
  await pastes(walk, tove, measure, rows('2025-08-18', AFTER));
  await walk.look(tove, 'measure-signal');
  for (const [language, said] of Object.entries(SIGNAL)) {
    await tove.goto(measure.replace('/nb/', `/${language}/`));
    const lines = await reading(tove);
    assert.equal(lines.length, said.lines.length, language);
    for (const [at, line] of said.lines.entries()) assert.match(lines[at], line, language);
    assert.doesNotMatch(lines.join(' '), /For tidlig|For tidleg|Too early|førte til|på grunn av|caused|because/, `${language}: when, never why`);
    await isOneAnswer(tove, said, lines);
  }
  await tove.goto(measure);
}

/** The picture, its words for those who do not see it, and the table say the same. */
async function isOneAnswer(page, said, [can]) {
  const drawing = page.locator('.chart-figure svg').first();
  const title = await drawing.locator('title').first().textContent();
  assert.equal(title, await page.locator('.chart-figure figcaption').first().textContent());
  assert.match(title, said.title);
  assert.ok(can.endsWith(await drawing.locator('desc').first().textContent()), 'the description is the first line');
  const rows = page.locator('.chart-figure table').first().locator('tbody tr');
  assert.equal(await rows.count(), 1 + BEFORE.length + AFTER.length);
  const signals = await rows.filter({ hasText: said.signal }).count();
  assert.equal(signals, AFTER.length, 'the points of the signal are named in the table');
}

/** The supervisor sees the team, and what to ask. */
async function isSupervised(walk) {
  const vera = await walk.known(SUPERVISOR);
  await vera.goto('/nb/home');
  await walk.look(vera, 'supervisor-home');
  const boards = await vera.locator('a[href*="/board"]').evaluateAll((links) => [...new Set(links.map((link) => link.pathname))]);
  for (const board of boards) {
    await vera.goto(board);
    const team = vera.locator('main table a').first();
    if ((await team.count()) > 0) {
      await walk.look(vera, 'board');
      await team.click();
      await walk.look(vera, 'talk');
    }
  }
  assert.ok(boards.length > 0, 'a way to the board');
}
