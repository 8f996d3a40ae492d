// The doors of the site, in the real program: signing in by mail, languages, pages that are not there.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { checkPage, start } from './harness/index.mjs';

let site;
before(async () => {
  site = await start();
});
after(() => site?.stop());

const WORDS = {
  nb: { send: /^Send/, finish: 'Logg inn', out: 'Logg ut' },
  nn: { send: /^Send/, finish: 'Logg inn', out: 'Logg ut' },
  en: { send: /^(Send|E-mail|Email)/, finish: /^(Sign|Log) in$/, out: /^(Sign|Log) out$/ },
};

for (const script of [false, true]) {
  for (const [language, words] of Object.entries(WORDS)) {
    test(`one_signs_in_by_the_link_of_a_mail_in_${language}_${script ? 'with' : 'without'}_script`, async () => {
      const address = `kari.${language}.${script}@sykehuset.example`;
      const kari = await site.visitor({ script, width: script ? 1280 : 360 });

      await kari.goto(`/${language}/sign-in`);
      await checkPage(kari);
      await kari.locator('input[type=email]').fill(address);
      await kari.locator('main').getByRole('button', { name: words.send }).click();
      await checkPage(kari);
      const mail = await site.mailTo(address);
      await kari.goto(mail.links[0]);
      await checkPage(kari);
      const beforeTheButton = await kari.getByRole('button', { name: words.out }).count();
      await kari.locator('main').getByRole('button', { name: words.finish }).click();

      assert.equal(beforeTheButton, 0, 'opening the link alone signs nobody in');
      assert.equal(await kari.getByRole('button', { name: words.out }).count(), 1);
      await checkPage(kari);
      await kari.context().close();
    });
  }
}

test('a_page_that_is_not_there_says_so_in_the_language_of_its_address', async () => {
  const kari = await site.visitor();

  for (const [language, words] of [['nb', 'Vi finner ikke siden'], ['nn', 'Vi finn ikkje sida']]) {
    const answer = await kari.goto(`/${language}/no-such-page`);

    assert.equal(answer.status(), 404);
    assert.equal(await kari.locator('h1').textContent(), words);
    await checkPage(kari);
  }
  await kari.context().close();
});

test('nothing_of_a_visit_is_in_the_log', async () => {
  const kari = await site.visitor();

  await kari.goto('/nb/sign-in');
  await kari.locator('input[type=email]').fill('hemmelig.navn@sykehuset.example');
  await kari.locator('main').getByRole('button', { name: /^Send/ }).click();
  await site.mailTo('hemmelig.navn@sykehuset.example');

  assert.match(site.log(), /serving on/);
  assert.doesNotMatch(site.log(), /hemmelig|sykehuset\.example/);
  await kari.context().close();
});
