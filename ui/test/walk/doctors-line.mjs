// The doctor's walk, from the public list to the certificate, as it would be gone: pages, mail, other people's links.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import readCode from 'jsqr';
import { SECTIONS, THOUGHTS } from './doctor.mjs';
import { called, fill, press, quickly, sent, signIn, startWalk } from './index.mjs';

const KARI = 'kari.prove@sykehus.example';
const LEADER = 'leder.prove@sykehus.example';
const LEAD = 'petra.program@bedre.example';
const ASSESSORS = ['vigdis.vurderer@bedre.example', 'viggo.vurderer@bedre.example'];
/** Those who apply beside her: name and address. */
const OTHERS = { 'Ola Oppdiktet': 'ola@sykehus.example', 'Nils Tenkt': 'nils@sykehus.example' };

/** The walk as a test for each of these ways of going it. */
export function walks(ways) {
  for (const way of ways) {
    test(`a_doctor_walks_the_whole_line_${called(way)}`, async () => {
      const walk = await startWalk({ name: 'doctor', ...way, begin: '2020-02-10T09:00' });
      try {
        await makesRoomForTwo(walk);
        const kari = await walk.visitor();
        await readsAndThinks(walk, kari);
        await applies(walk, kari);
        await theLeaderAnswers(walk, kari);
        for (const [name, address] of Object.entries(OTHERS)) await appliesToo(walk, name, address);
        await theDeadlinePasses(walk, kari);
        for (const address of ASSESSORS) await assesses(walk, address);
        await theLeadSelects(walk);
        await accepts(walk, kari);
        const cohort = await subscribes(walk, kari);
        await isThere(walk, kari, cohort);
        await hasACertificate(walk, kari, cohort);
      } catch (trouble) {
        throw await walk.explained(trouble);
      } finally {
        await walk.stop();
      }
    });
  }
}

/** A programme is a file: taken out, given two seats, and read in again while the program runs. */
async function makesRoomForTwo(walk) {
  const file = await walk.run('programme', 'export', 'forbedringsutdanning-for-leger');
  const smaller = file.replace(/^seats\.count = 30$|^count = 30$/m, (line) => line.replace('30', '2'));
  assert.notEqual(smaller, file, 'the file names its seats');
  const path = join(walk.folder, 'leger.toml');
  writeFileSync(path, smaller);
  assert.match(await walk.run('programme', 'import', path), /imported/);
}

/** From the list over the programme's page to the checklist, whose answers are taken along. */
async function readsAndThinks(walk, kari) {
  await kari.goto('/nb');
  await walk.look(kari, 'list');
  await kari.getByRole('link', { name: 'Forbedringsutdanning for leger i 2020' }).click();
  await kari.getByText('2 plasser').waitFor();
  await walk.look(kari, 'programme');
  await kari.getByRole('link', { name: /sjekklisten/ }).click();
  await walk.look(kari, 'checklist');

  await fill(kari, { ...THOUGHTS, problem: 'Pasient 01017000027 faller om natten.' });
  await press(kari, 'Lagre');
  assert.equal(await kari.locator('[name=extent]').inputValue(), THOUGHTS.extent, 'nothing else typed is lost');
  await walk.look(kari, 'checklist-refused', { alone: true });
  await fill(kari, THOUGHTS);
  await press(kari, 'Lagre');
  await kari.goto('/nb/programme/leger-2020/checklist');
  assert.equal(await kari.locator('[name=problem]').inputValue(), THOUGHTS.problem, 'kept in this browser');
  await press(kari, /Ta med svarene/);
}

/** Is told whether the programme is for her, signs in, fills in section by section, looks over, sends. */
async function applies(walk, kari) {
  await walk.look(kari, 'apply');
  await fill(kari, { profession: 'LE' });
  await press(kari);
  await walk.look(kari, 'apply-eligible');
  await kari.getByRole('link', { name: 'Logg inn og start søknaden' }).click();
  await signIn(walk, kari, KARI);
  await press(kari);
  await walk.look(kari, 'application');
  const application = kari.url();

  const sections = Object.entries(SECTIONS({ name: 'Kari Prøve', leader: LEADER }));
  const half = sections.findIndex(([key]) => key === 'measures');
  await kari.locator('main .tasks a, main ul a').first().click();
  await fillsIn(walk, kari, sections.slice(0, half));
  const [[next, answers]] = sections.slice(half);
  if (walk.script) {
    await fill(kari, answers);
    await kari.getByText(/Lagret kl\./).waitFor();
  }

  const phone = await goesOnWith(walk, application, next);
  if (walk.script) assert.equal(await phone.locator('[name=measures]').inputValue(), answers.measures, 'kept while it was typed');
  await fillsIn(walk, phone, sections.slice(half));
  await phone.waitForURL('**/check');
  assert.match(await phone.locator('main').textContent(), /Fra 8 til 4 fall per 1000 liggedøgn/, 'what was written on the other device');
  await walk.look(phone, 'check');
  await press(phone);
  await phone.waitForURL('**/receipt');
  await walk.look(phone, 'receipt');
  const received = await walk.mailTo(KARI, { subject: /Vi har fått søknaden din/ });
  assert.match(received.text, /20\. mars 2020/, 'when one has an answer');
  const pdf = await phone.request.get(await phone.getByRole('link', { name: /PDF/ }).getAttribute('href'));
  assert.equal((await pdf.body()).subarray(0, 5).toString(), '%PDF-');
  await phone.context().close();
  await kari.goto(application);
  await walk.look(kari, 'application-sent');
}

/** Fills in sections, each on its page, and goes on to the next. */
async function fillsIn(walk, page, sections) {
  for (const [key, answers] of sections) {
    await page.waitForURL(`**/section/${key}`);
    if (key === 'problem') assert.equal(await page.locator('[name=problem]').inputValue(), THOUGHTS.problem, 'taken along');
    await walk.look(page, `section-${key}`, { alone: key !== 'about-you' });
    await fill(page, answers);
    await press(page, 'Lagre og gå videre');
  }
}

/** Takes out another device, signs in there, and finds the application as it was left. */
async function goesOnWith(walk, application, section) {
  const phone = await walk.visitor({ width: 360 });
  await phone.goto('/nb/home');
  await signIn(walk, phone, KARI);
  await phone.locator(`main a[href="${new URL(application).pathname}"]`).first().click();
  await walk.look(phone, 'application-resumed');
  await phone.locator(`main a[href$="/section/${section}"]`).first().click();
  return phone;
}

/** After the deadline nobody begins, and nothing can be changed. */
async function theDeadlinePasses(walk, kari) {
  const application = kari.url().replace('/leader', '');
  await kari.goto('/nb/programme/leger-2020');
  assert.equal(await kari.locator('main a[href$="/apply"]').count(), 1, 'open until the deadline');
  await walk.at('2020-03-02T18:00');
  await kari.goto('/nb/programme/leger-2020');
  assert.equal(await kari.locator('main a[href$="/apply"]').count(), 0, 'closed after it');
  await walk.look(kari, 'programme-closed');
  await kari.goto(`${application}/section/aim`);
  assert.match(kari.url(), /\/check$/, 'answers can only be read');
  assert.equal(await kari.locator('main button[type=submit]').count(), 0);
  await walk.look(kari, 'check-closed');
  await kari.goto(application);
}

/** The leader says yes from the link alone; who only opens it, or posts it as a scanner does, has said nothing. */
async function theLeaderAnswers(walk, kari) {
  const application = kari.url();
  const mail = await walk.mailTo(LEADER);
  const [link] = mail.links;
  for (const method of ['GET', 'HEAD', 'GET']) await fetch(link, { method });
  await fetch(link, { method: 'POST', body: new URLSearchParams() });
  await kari.goto(`${application}/leader`);
  assert.doesNotMatch(await kari.locator('main').textContent(), /har bekreftet/, 'nothing is said by opening a link');
  await walk.look(kari, 'leader-asked');

  const leader = await walk.visitor({ width: 360 });
  await leader.goto(link);
  await walk.look(leader, 'confirm');
  await press(leader);
  await walk.look(leader, 'confirm-form', { alone: true });
  await fill(leader, { answer: 'yes', name: 'Lise Leder' });
  await press(leader);
  await walk.look(leader, 'confirm-refused', { alone: true });
  assert.equal(await leader.locator('[name=name]').inputValue(), 'Lise Leder', 'nothing typed is lost');
  for (const box of await leader.locator('main [name^="statement."]').all()) await box.check();
  await fill(leader, { hours: '6' });
  await press(leader);
  await walk.look(leader, 'confirm-receipt', { alone: true });
  await leader.context().close();

  await walk.mailTo(KARI, { subject: /Lederen din har bekreftet/ });
  await kari.goto(`${application}/leader`);
  assert.match(await kari.locator('main').textContent(), /bekreft/);
  await walk.look(kari, 'leader-answered');
}

/** Somebody else hands in the same, by forms alone. */
async function appliesToo(walk, name, address) {
  const { page, post } = await quickly(walk, address);
  const application = await post('/nb/programme/leger-2020/apply', { profession: 'LE' });
  for (const [key, answers] of Object.entries(SECTIONS({ name, leader: `leder.${address}` }))) {
    await post(`${application}/section/${key}`, sent(answers));
  }
  await post(`${application}/check`, {});
  await walk.mailTo(address, { subject: /Vi har fått søknaden din/ });
  await page.context().close();
}

/** Reads and scores all that wait: Kari best. The other's marks are hidden until both have finished, and shown then. */
async function assesses(walk, address) {
  const page = await walk.known(address);
  const isSecond = address === ASSESSORS[1];
  const marks = page.locator('main h2', { hasText: 'Gjennomsnitt' });
  await page.goto('/nb/assess');
  await walk.look(page, isSecond ? 'assess-second' : 'assess');
  await page.locator('main .actions a').first().click();
  let scored;
  for (let left = 1 + Object.keys(OTHERS).length; left > 0; left -= 1) {
    await walk.look(page, 'assess-application');
    assert.equal(await marks.count(), 0, 'blind, whoever has finished before');
    assert.doesNotMatch(await page.locator('main').textContent(), /Vigdis|Viggo/);
    scored = page.url();
    const best = (await page.locator('main .lead').textContent()).includes('Kari');
    await score(page, best ? '5' : '3');
    await press(page, '[value=finish]');
  }
  await page.goto(scored);
  assert.equal(await marks.count(), isSecond ? 1 : 0, 'both have finished, or not yet');
  if (isSecond) await walk.look(page, 'assess-both');
  await page.goto('/nb/assess');
  await walk.look(page, 'assess-done');
  await page.context().close();
}

/** Answers every part, gives every criterion a mark, and says why. */
async function score(page, mark) {
  const form = page.locator('form.assess');
  for (const choice of await form.locator(`input[type=radio][value="${mark}"], input[type=radio][value=yes]`).all()) await choice.check();
  for (const note of await form.locator('textarea').all()) await note.fill('Godt begrunnet.');
}

/** The lead has a list proposed, releases it, reads a letter and sends them all. */
async function theLeadSelects(walk) {
  const lead = await walk.known(LEAD);
  await lead.goto('/nb/home');
  await walk.look(lead, 'lead-home');
  await lead.locator('header nav').getByRole('link', { name: 'Kullene mine' }).click();
  await walk.look(lead, 'cohorts');
  await lead.locator('main').getByRole('link', { name: /leger/ }).click();
  const cohort = lead.url();
  await walk.look(lead, 'cohort');
  for (const station of ['applications', 'assessment']) {
    await lead.goto(`${cohort}/${station}`);
    await walk.look(lead, `cohort-${station}`);
  }
  await lead.goto(`${cohort}/admission`);
  await walk.look(lead, 'admission');
  await press(lead, '[value=propose]');
  await walk.look(lead, 'admission-proposed');
  await lead.locator('main table a[href*="/admission/move/"]').first().click();
  await walk.look(lead, 'admission-move');
  await lead.goto(`${cohort}/admission`);
  await press(lead, '[value=release]');
  await walk.look(lead, 'admission-released');
  await lead.locator('main table a[href*="/letter/"]').first().click();
  await walk.look(lead, 'admission-letter');
  await lead.goto(`${cohort}/admission`);
  await press(lead, '[value=send]');
  await walk.look(lead, 'admission-sent');
  await lead.context().close();
}

/** The offer comes by mail; its link leads to the terms, and only the button takes the seat. */
async function accepts(walk, kari) {
  await walk.at('2020-03-05T08:00');
  const offer = await walk.mailTo(KARI, { subject: /tilbud om plass/ });
  await walk.follow(kari, offer.links.find((link) => link.includes('/offer')), KARI);
  await walk.look(kari, 'offer');
  await press(kari, '[value=accept]');
  await walk.look(kari, 'offer-accepted');
  await walk.mailTo(KARI, { subject: /Plassen din/ });
}

/** The plan, and an address that a calendar reads by itself. Answers with the cohort's place on the site. */
async function subscribes(walk, kari) {
  await kari.goto('/nb/home');
  await walk.look(kari, 'participant-home');
  await kari.locator('main a[href$="/sessions"]').first().click();
  await walk.look(kari, 'sessions');
  const cohort = new URL(kari.url()).pathname.replace('/sessions', '');
  await press(kari, /kalender/i);
  await walk.look(kari, 'calendar', { alone: true });
  const feed = await fetch(await kari.locator('main code').textContent());
  const calendar = await feed.text();
  assert.match(feed.headers.get('content-type'), /text\/calendar/);
  assert.match(calendar, /BEGIN:VTIMEZONE\r\nTZID:Europe\/Oslo/);
  assert.equal(calendar.match(/STATUS:TENTATIVE/g)?.length > 0, true, 'gatherings are not certain yet');
  assert.match(calendar, /STATUS:CONFIRMED/);
  return cohort;
}

/** On the first day she scans the code on the screen; the lead's list takes everybody on the days that follow. */
async function isThere(walk, kari, cohort) {
  await walk.at('2020-05-12T09:05');
  const lead = await walk.known(LEAD);
  await lead.goto(`${cohort}/plan`);
  await walk.look(lead, 'plan');
  await lead.locator('main table a[href*="/plan/session/"]').first().click();
  await walk.look(lead, 'plan-session');
  await lead.goto(`${cohort}/plan`);
  await press(lead);
  await walk.look(lead, 'plan-invited', { alone: true });
  await isInvited(walk);
  await lead.goto(`${cohort}/attendance`);
  await walk.look(lead, 'attendance');
  const days = await lead.locator('main table a[href*="/attendance/"]').evaluateAll((links) => links.map((link) => link.pathname));
  await lead.goto(days[0]);
  await walk.look(lead, 'attendance-day');
  await lead.goto(`${days[0]}/screen`);
  await walk.look(lead, 'attendance-screen');

  await walk.follow(kari, await scanned(lead), KARI);
  assert.match(new URL(kari.url()).pathname, /\/here\//, 'back at the code after signing in');
  await walk.look(kari, 'attendance-here');
  await press(kari);
  await walk.look(kari, 'attendance-said', { alone: true });
  await lead.goto(days[0]);
  assert.equal(await lead.locator('main input[value=present]:checked').count(), 1, 'she alone has scanned the code');

  await walk.at('2021-02-04T16:30');
  await lead.context().close();
  const later = await walk.known(LEAD);
  for (const day of days) {
    await later.goto(day);
    await press(later, '[name=all]');
  }
  await later.context().close();
}

/** The invitation that a calendar takes in, and later changes: it has a name of its own and a number. */
async function isInvited(walk) {
  const invitation = await walk.mailTo(KARI, { subject: /: .*2020/ });
  const file = invitation.attachments.find((file) => file.mimeType === 'text/calendar');
  const calendar = Buffer.from(file.content).toString();
  assert.match(calendar, /METHOD:REQUEST/);
  assert.match(calendar, /UID:[^\r\n]+@/);
  assert.match(calendar, /SEQUENCE:\d+/);
  assert.match(calendar, /DTSTART;(TZID=Europe\/Oslo|VALUE=DATE):2020/);
}

/** What a telephone reads from the code on the screen. */
async function scanned(page) {
  const picture = await page.locator('main .code svg').screenshot();
  const reader = await page.context().browser().newPage();
  const pixels = await reader.evaluate(async (source) => {
    const image = new Image();
    image.src = source;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    context.drawImage(image, 0, 0);
    const { data, width, height } = context.getImageData(0, 0, image.width, image.height);
    return { data: [...data], width, height };
  }, `data:image/png;base64,${picture.toString('base64')}`);
  await reader.close();
  const code = readCode(Uint8ClampedArray.from(pixels.data), pixels.width, pixels.height);
  assert.ok(code, 'the code on the screen can be read');
  return code.data;
}

/** Issued to all who have completed; hers comes by mail, and anybody can check it. */
async function hasACertificate(walk, kari, cohort) {
  const lead = await walk.known(LEAD);
  await lead.goto(`${cohort}/certificates`);
  await walk.look(lead, 'certificates');
  await press(lead, '[value=all]');
  await walk.look(lead, 'certificates-issued');
  await lead.context().close();

  const mail = await walk.mailTo(KARI, { subject: /Kursbeviset ditt/ });
  await walk.follow(kari, '/nb/home', KARI);
  await walk.look(kari, 'certificate-home');
  const pdf = await kari.request.get(await kari.locator('main a[href*="/certificate/mine/"]').first().getAttribute('href'));
  assert.equal((await pdf.body()).subarray(0, 5).toString(), '%PDF-');
  const check = mail.links.find((link) => /\/certificate\/[^/]+$/.test(link)) ?? mail.links[0];
  const anybody = await walk.visitor();
  await anybody.goto(check);
  assert.match(await anybody.locator('main').textContent(), /Beviset er gyldig/);
  assert.match(await anybody.locator('main').textContent(), /Kari Prøve/);
  await walk.look(anybody, 'certificate-check');
  const code = check.split('/').at(-1);
  await anybody.goto('/nb/certificate');
  await walk.look(anybody, 'certificate-ask');
  await fill(anybody, { code: code.toLowerCase() });
  await press(anybody);
  assert.match(await anybody.locator('main').textContent(), /Kari Prøve/, 'typed from paper as well');
  await anybody.goto('/nb/certificate/0000-0000-0000');
  assert.doesNotMatch(await anybody.locator('main').textContent(), /Kari/);
  await walk.look(anybody, 'certificate-unknown');
}
