// What is typed, mailed and opened is nobody's business but theirs: nothing of it is in the log of the real program.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { NOBODY, openPostOffice } from './harness/post.mjs';
import { startProgram } from './harness/program.mjs';
import { SECTIONS } from './walk/doctor.mjs';
import { sent } from './walk/index.mjs';

const APPLICANT = 'hemmelig.soker@sykehus.example';
const LEADER = 'hemmelig.leder@sykehus.example';
const IDENTITY_NUMBER = '020132 99997';
/** As much as the program can say, but for what others' parts say of their own work. */
const LOUD = 'info,bedre=trace,bedre_actions=trace,bedre_domain=trace,bedre_messages=trace,bedre_store=trace,bedre_web=trace';

for (const database of ['sqlite', 'postgres']) {
  test(`nothing_that_is_typed_mailed_or_opened_is_in_the_log_on_${database}`, async () => {
    const post = await openPostOffice();
    const program = await startProgram({ command: ['demo'], database, post, env: { BEDRE_DEMO_EMPTY: '1', RUST_LOG: LOUD } });
    try {
      const visitor = someone(program.address);
      await visitor.send('/demo/moment', { moment: '2020-02-10T09:00', back: '/nb' }, 303);
      await opensWhatIsNotThere(visitor);
      await typesAChecklist(visitor);
      const applicant = await signsIn(program, post);
      await applies(applicant);
      const secret = await theLeaderAnswers(program, post);
      await asksForMailThatIsRefused(visitor);

      const log = await untilRefused(program);
      assert.match(log, /serving on/);
      assert.match(log, /answered `POST \/nb\/application\/\{id\}\/section\/\{key\}` with 422/, 'by route, not by address');
      assert.match(log, /was not taken/);
      for (const private_ of [/hemmelig/i, /sykehus\.example/, /99997/, /Færre fall/, /nobody\./, new RegExp(secret), /Lise/]) {
        assert.doesNotMatch(log, private_);
      }
    } finally {
      await program.stop();
      await post.close();
    }
  });
}

/** Somebody who sends forms and keeps cookies as a browser does. */
function someone(address) {
  const cookies = new Map();
  const ask = async (path, options) => {
    const headers = { Origin: address, Cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '), ...options?.headers };
    const answer = await fetch(new URL(path, address), { redirect: 'manual', ...options, headers });
    for (const cookie of answer.headers.getSetCookie()) cookies.set(...cookie.split(';')[0].split('=', 2));
    return answer;
  };
  return {
    async open(path, status = 200) {
      const answer = await ask(path);
      assert.equal(answer.status, status, path);
      return answer.text();
    },
    async send(path, form, status, origin = address) {
      const body = form instanceof Uint8Array ? form : new URLSearchParams(form);
      const headers = { 'Content-Type': 'application/x-www-form-urlencoded', Origin: origin };
      const answer = await ask(path, { method: 'POST', body, headers });
      assert.equal(answer.status, status, `${path}: ${(await answer.clone().text()).match(/<h1[^>]*>([^<]*)/)?.[1]}`);
      return answer.headers.get('location') ?? answer.text();
    },
  };
}

async function opensWhatIsNotThere(visitor) {
  await visitor.open('/nb/hemmelig-side?q=hemmelig', 404);
  await visitor.open('/nb/sign-in/link/hemmelig', 410);
  await visitor.open('/nb/confirm/hemmelig', 404);
  await visitor.open('/nb/certificate/hemmelig', 404);
  await visitor.open('/calendar/hemmelig', 404);
  await visitor.open('/nb/home?q=hemmelig', 303);
  await visitor.send('/nb/sign-in?q=hemmelig', { email: 'hemmelig@sykehus.example', return_to: '' }, 403, 'https://hemmelig.example');
}

async function typesAChecklist(visitor) {
  const path = '/nb/programme/leger-2020/checklist';
  await visitor.send(path, { problem: 'Hemmelig problem' }, 303);
  await visitor.send(path, { problem: `Hemmelig pasient ${IDENTITY_NUMBER}` }, 422);
  await visitor.send(path, { problem: 'Hemmelig problem', hemmelig: 'Hemmelig' }, 400);
}

async function signsIn(program, post) {
  const applicant = someone(program.address);
  await applicant.send('/nb/sign-in', { email: 'hemmelig uten krøllalfa', return_to: '' }, 422);
  await applicant.send('/nb/sign-in', { email: APPLICANT, return_to: '/nb/home?q=hemmelig' }, 200);
  const mail = await post.mailTo(APPLICANT);
  await applicant.send('/nb/sign-in/code', { email: APPLICANT, code: '000000' }, 422);
  await applicant.send(new URL(mail.links[0]).pathname, {}, 303);
  return applicant;
}

/** Hands in, after everything that can be wrong with a form. */
async function applies(applicant) {
  const application = await applicant.send('/nb/programme/leger-2020/apply', { profession: 'LE' }, 303);
  for (const [key, answers] of Object.entries(SECTIONS({ name: 'Hemmelig Søker', leader: LEADER }))) {
    await applicant.send(`${application}/section/${key}`, sent(answers), 303);
  }
  const problem = `${application}/section/problem`;
  await applicant.send(problem, { problem: `Hemmelig pasient ${IDENTITY_NUMBER}` }, 422);
  await applicant.send(problem, { hemmelig: 'Hemmelig' }, 400);
  await applicant.send(problem, Buffer.from('problem=Hemmelig+%C3'), 400);
  await applicant.send(problem, Buffer.from(`problem=${'Hemmelig'.repeat(200_000)}`), 413);
  await applicant.send(problem, { 'project-title': 'Færre fall', problem: 'Hemmelig problem', causes: 'Hemmelig årsak' }, 303);
  await applicant.send(`${application}/check`, {}, 303);
}

/** The leader is refused for several reasons, then says yes. Answers with the secret of the link. */
async function theLeaderAnswers(program, post) {
  const mail = await post.mailTo(LEADER);
  const link = new URL(mail.links[0]).pathname;
  const leader = someone(program.address);
  const start = await leader.open(link);
  const form = await leader.send(`${link}/form`, fieldsOf(start), 200);
  const answer = { ...fieldsOf(form), answer: 'yes', hours: '6', comment: '', limits: '', reason: '', forward: '', name: 'Hemmelige Lise' };
  await leader.send(link, { ...answer, comment: `Hemmelig pasient ${IDENTITY_NUMBER}` }, 422);
  await leader.send(link, { ...answer, answer: 'forward', forward: 'hemmelig uten krøllalfa' }, 422);
  await leader.send(link, { ...answer, hemmelig: 'Hemmelig' }, 400);
  const statements = [...form.matchAll(/name="(statement\.[^"]+)"/g)].map(([, name]) => [name, 'yes']);
  await leader.send(link, { ...answer, ...Object.fromEntries(statements), comment: 'Hemmelig kommentar' }, 303);
  return link.split('/').at(-1);
}

/** The hidden fields of a page's own part. */
const fieldsOf = (html) => Object.fromEntries([...html.slice(html.indexOf('<main')).matchAll(/type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(([, name, value]) => [name, value]));

async function asksForMailThatIsRefused(visitor) {
  await visitor.send('/nb/sign-in', { email: `${NOBODY}hemmelig@sykehus.example`, return_to: '' }, 200);
}

/** The log, once the mail server has refused a message. */
async function untilRefused(program) {
  for (let tries = 0; tries < 200 && !program.log().includes('was not taken'); tries += 1) await pause(50);
  return program.log();
}
