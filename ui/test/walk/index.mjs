// What a long walk through the product needs: a demo with nobody in it, its clock, people who sign in, and a look at each page.
import assert from 'node:assert/strict';
import { checkPage, shoot, start } from '../harness/index.mjs';

const LANGUAGES = ['nb', 'nn', 'en'];
/** Pictures of every kind of page are taken with `BEDRE_SHOTS=1`; there are many. */
const PICTURES = Boolean(process.env.BEDRE_SHOTS);

/**
 * Starts a demo with both programmes and nobody in it. `script` is whether those who walk have script, `database` where
 * things are kept; `begin` is the time there, as people in Norway read their clocks.
 */
export async function startWalk({ name, script, database, begin }) {
  const site = await start({ command: ['demo'], database, env: { BEDRE_DEMO_EMPTY: '1' } });
  const seen = new Set();
  const walk = {
    ...site,
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
    visitor: (who = {}) => site.visitor({ script, ...who }),
    /** Somebody who has signed in by the link of a mail. */
    async signedIn(address, { language = 'nb', ...who } = {}) {
      const page = await walk.visitor(who);
      await page.goto(`/${language}/sign-in`);
      await signIn(walk, page, address);
      return page;
    },
    /** Somebody of the demo's bar, with one click. */
    async known(address, who) {
      const page = await walk.visitor(who);
      await page.goto('/nb');
      await page.locator(`button[name=person][value="${address}"]`).click();
      return page;
    },
    /**
     * Looks at the page that is open the first time one of its kind is met: in its own language and in the two others, so
     * that nothing is only fine in bokmål. What is typed on the page is lost by that; a page that cannot be opened anew
     * (`alone`) is looked at as it is. Those without script read the same HTML: axe has looked at it with script on.
     */
    async look(page, kind, { alone = false } = {}) {
      if (seen.has(kind)) return;
      seen.add(kind);
      await checkPage(page, script ? {} : { axeAt: [] });
      if (PICTURES) await pictures(page, `${name}/${String(seen.size).padStart(2, '0')}-${kind}`);
      if (alone || !script) return;
      const here = new URL(page.url());
      const [, own] = here.pathname.split('/');
      for (const language of LANGUAGES.filter((language) => language !== own)) {
        await page.goto(here.pathname.replace(`/${own}`, `/${language}`) + here.search);
        await checkPage(page, { axeAt: [360] });
      }
      await page.goto(here.href);
    },
  };
  await walk.at(begin);
  return walk;
}

/** Signs in on a sign-in page that is open, by the link of the mail, and comes to where it leads back. */
export async function signIn(walk, page, address) {
  await page.locator('input[type=email]').fill(address);
  await page.locator('main button[type=submit]').first().click();
  const mail = await walk.mailTo(address);
  await page.goto(mail.links[0]);
  await page.locator('main button[type=submit]').first().click();
}

/**
 * Fills in the fields of a form by their names: text, `true` for a tick, the value of a choice.
 */
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

/** Presses the first button of the form that is open, or the one with this text, and waits for the page it leads to. */
export async function press(page, text) {
  const buttons = page.locator('main').getByRole('button', text ? { name: text } : {});
  await buttons.first().click();
  await page.waitForLoadState();
}

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
