// What a long walk through the product needs: a demo with nobody in it, its clock, people who sign in, and a look at each page.
import assert from 'node:assert/strict';
import { checkOtherLanguages, checkPage, shoot, start } from '../harness/index.mjs';

/** Pictures of every kind of page are taken with `BEDRE_SHOTS=1`; there are many. */
const PICTURES = Boolean(process.env.BEDRE_SHOTS);

/** Every walk is gone with script and without, and on both databases; on the first of these ways axe looks at each page. */
export const WAYS = [
  { script: true, database: 'sqlite', axe: true },
  { script: true, database: 'postgres', axe: false },
  { script: false, database: 'sqlite', axe: false },
  { script: false, database: 'postgres', axe: false },
];

/** What a way is called in the name of a test. */
export const called = ({ script, database }) => `${script ? 'with' : 'without'}_script_on_${database}`;

/**
 * Starts a demo with both programmes and nobody in it. `script` is whether those who walk have script, `database` where
 * things are kept; `axe` whether axe looks at the pages; `begin` is the time there, as people in Norway read their clocks.
 */
export async function startWalk({ name, script, database, axe, begin }) {
  const site = await start({ command: ['demo'], database, env: { BEDRE_DEMO_EMPTY: '1' } });
  const seen = new Set();
  const open = [];
  const walk = {
    ...site,
    script,
    /** Moves the clock: `2020-02-10T09:00`. */
    async at(time) {
      const answer = await fetch(`${site.address}/demo/moment`, {
        method: 'POST',
        headers: { Origin: site.address },
        body: new URLSearchParams({ moment: time, back: '/nb' }),
        redirect: 'manual',
      });
      assert.equal(answer.status, 303, `the clock goes to ${time}`);
    },
    /** Somebody who is not signed in. */
    async visitor(who = {}) {
      const page = await site.visitor({ script, ...who });
      open.push(page);
      return page;
    },
    /** What went wrong, with what those who are still there have before them, and a picture of it. */
    async explained(trouble) {
      const there = [];
      for (const page of open.filter((page) => !page.isClosed())) {
        const words = await page.locator('h1, .ds-error-summary, .ds-validation-message, [role=alert]').allInnerTexts();
        there.push(`${page.url()}: ${words.join(' | ')} (${await shoot(page, `${name}/trouble-${there.length + 1}`)})`);
      }
      trouble.message += `\nThe pages that were open:\n${there.join('\n')}`;
      return trouble;
    },
    /** Somebody of the demo's bar, with one click. */
    async known(address) {
      const page = await walk.visitor();
      await page.goto('/nb');
      await arrive(page, page.locator(`button[name=person][value="${address}"]`));
      return page;
    },
    /** Follows a link, over the sign-in page when it stands between. */
    async follow(page, link, address) {
      await page.goto(link);
      if (page.url().includes('/sign-in')) await signIn(walk, page, address);
    },
    /**
     * Looks at the page that is open the first time one of its kind is met: in its own language and in the two others, so
     * that nothing is only fine in bokmål. What is typed on the page is lost by that; a page that cannot be opened anew
     * (`alone`) is looked at as it is. Where axe does not look, all else is still asked of the page.
     */
    async look(page, kind, { alone = false } = {}) {
      if (seen.has(kind)) return;
      seen.add(kind);
      await checkPage(page, axe ? { axeAt: [360, 1280] } : { axeAt: [] });
      if (PICTURES && axe) await pictures(page, `${name}/${String(seen.size).padStart(2, '0')}-${kind}`);
      if (alone || !axe) return;
      await checkOtherLanguages(page);
    },
  };
  await walk.at(begin);
  return walk;
}

/** Signs in on a sign-in page that is open, by the link of the mail, and comes to where it leads back. */
export async function signIn(walk, page, address) {
  await page.locator('input[type=email]').fill(address);
  await arrive(page, page.locator('main button[type=submit]').first());
  const mail = await walk.mailTo(address, { subject: /^Logg inn|^Log in/ });
  await page.goto(mail.links[0]);
  await arrive(page, page.locator('main button[type=submit]').first());
}

/** Fills in the fields of a form by their names: text, `true` for a tick, the value of a choice. */
export async function fill(page, answers) {
  for (const [name, answer] of Object.entries(answers)) {
    const fields = page.locator(`main [name="${name}"]`);
    const kind = await fields.first().evaluate((field) => (field.tagName === 'SELECT' ? 'select' : field.type));
    if (kind === 'select') await fields.selectOption(String(answer));
    else if (kind === 'radio') await page.locator(`main [name="${name}"][value="${answer}"]`).check();
    else if (kind === 'checkbox') await fields.first().check();
    else await fields.fill(String(answer));
  }
}

/** Presses the page's first button, or the first with this text or the attributes of this selector. */
export async function press(page, which = 'button[type=submit]') {
  const main = page.locator('main');
  const button = typeof which === 'string' && which.includes('[') ? main.locator(`.actions ${which}`) : main.getByRole('button', { name: which });
  await arrive(page, button.first());
}

/** Presses what leads to a page, and waits until that page is there. */
export async function arrive(page, button) {
  const arrived = page.waitForEvent('load');
  arrived.catch(() => {}); // Told by the press itself when there is nothing to press.
  await button.click();
  await arrived;
}

/** Somebody who does everything by forms alone, as quickly as can be: for those who are there to fill the room. */
export async function quickly(walk, address) {
  const page = await walk.visitor();
  const post = async (path, form) => {
    const answer = await page.request.post(path, { form, headers: { Origin: walk.address }, maxRedirects: 0 });
    assert.ok([200, 303].includes(answer.status()), `${path}: ${answer.status()} ${(await answer.text()).match(/<h1[^>]*>([^<]*)/)?.[1]}`);
    return answer.headers().location;
  };
  await post('/nb/sign-in', { email: address, return_to: '' });
  const mail = await walk.mailTo(address, { subject: /^Logg inn/ });
  await post(new URL(mail.links[0]).pathname, {});
  return { page, post };
}

/** What a form sends for an answer: a tick is «yes». */
export const sent = (answers) => Object.fromEntries(Object.entries(answers).map(([name, answer]) => [name, answer === true ? 'yes' : answer]));

async function pictures(page, name) {
  const screen = page.viewportSize();
  for (const scheme of ['light', 'dark']) {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: screen.height });
      await shoot(page, `${name}-${width}-${scheme}`);
    }
  }
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.setViewportSize(screen);
}
